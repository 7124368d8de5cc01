import { describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { createApp } from '../../src/app.js';
import { pathOf } from '../../src/content/kinds.js';
import type { AppContext } from '../../src/context.js';
import type { EntryKind } from '../../src/db/generated/enums.js';
import { least } from '../policy/entries.js';
import { useApi } from '../support/api.js';
import { all, answering, asked, exampleOf, operations, type Ready } from './ready.js';

const kinds = Object.keys(least) as EntryKind[];

const api = useApi();
describe('every operation answers', () => {
  it('400 to a parameter that nobody declared', async () => {
    await holds(400, (one) =>
      asAdmin({ ...one, path: `${one.path}${one.path.includes('?') ? '&' : '?'}undeclared=1` }),
    );
  });

  it('401 to a key that is not valid', async () => {
    await holds(401, (one) => send(one).set('Authorization', 'Bearer made-up'));
  });

  it('406 to a client that wants none of its forms', async () => {
    await holds(406, (one) => asAdmin(one).set('Accept', 'image/png'));
  });

  it('409 to a slug that is taken', async () => {
    for (const kind of kinds) {
      const slug = `taken-${kind}`;
      await created(kind, { slug });
      const { status } = await api.post(`/v1/${pathOf[kind]}`, 'admin', { ...least[kind], slug });
      expect(status).toBe(409);
    }
  });

  it('412 to a change of a version that is no longer the current one', async () => {
    for (const kind of kinds) {
      const draft = await created(kind);
      const scheduled = await created(kind);
      const withheld = await created(kind, { status: 'published' });
      await done(`${scheduled}/schedule`, { publishAt: '2126-12-01T05:00:00Z' });
      await done(`${withheld}/withhold`, { reason: 'Why.' });
      const subjects: Record<string, string> = {
        publish: draft,
        schedule: draft,
        unschedule: scheduled,
        reinstate: withheld,
      };
      const those = answering(412).filter(({ path }) => path.startsWith(`/v1/${pathOf[kind]}/`));
      const refused = await asked(those, (one) => {
        const verb = one.path.split('/').at(-1)!;
        const path = subjects[verb] ? `${subjects[verb]}/${verb}` : one.path;
        return asAdmin({ ...one, path }).set('If-Match', '"999"');
      });
      expect(refused).toEqual(all(those, 412));
    }
  });

  it('413 to a body of more than 1 MiB', async () => {
    const large = `"${'x'.repeat(2 ** 20)}"`;
    await holds(413, ({ method, path }) =>
      request(api.app)[method](path).set('Content-Type', 'application/json').send(large),
    );
  });

  it('415 to a body of another kind', async () => {
    await holds(415, ({ body: _, ...one }) =>
      asAdmin(one).set('Content-Type', 'text/css').send('a{}'),
    );
  });

  it('422 to an Idempotency-Key that belongs to another request, or a reference that leads nowhere', async () => {
    const key = { 'Idempotency-Key': 'of-another-request' };
    const body = { role: 'editor', name: 'Of another request' };
    expect((await api.post('/v1/keys', 'admin', body).set(key)).status).toBe(201);
    const keyed = answering(422).filter(
      ({ id, method }) => method === 'post' && id !== 'requestCorrection',
    );
    const refused = await asked(keyed, (one) => asAdmin(one).set({ 'If-Match': '*', ...key }));
    expect(refused).toEqual(all(keyed, 422));
    const patched = answering(422).filter(({ method }) => method === 'patch');
    const nowhere: Record<string, object> = {
      changeArticle: { isBasedOn: ['nowhere'] },
      changeActor: { affiliation: ['nowhere'] },
      changeEvent: { citation: ['nowhere'] },
      changeClaim: { claimant: 'nowhere' },
    };
    const unchanged = await asked(patched, (one) =>
      asAdmin({ ...one, body: nowhere[one.id] }).set('If-Match', '*'),
    );
    expect(unchanged).toEqual(all(patched, 422));
  });

  it('428 to a change without If-Match', async () => {
    await holds(428, (one) => asAdmin(one));
  });

  it('429 to too many requests', async () => {
    const config = { ...api.ctx.config, readsPerMinute: 1, writesPerMinute: 1, requestsPerHour: 1 };
    const app = createApp({ ...api.ctx, answers: undefined, config });
    for (const { path, method } of [operations[0]!, operations[1]!]) {
      await request(app)[method](path);
    }
    // Whoever watches over an installation asks as often as they like.
    const limited = answering(429).filter(({ path }) => !['/healthz', '/readyz'].includes(path));
    const refused = await asked(limited, (one) => send(one, app));
    expect(refused).toEqual(all(limited, 429));
  });

  it('500 when something fails, and 503 when the database cannot be reached', async () => {
    const failing = (error: Error) => {
      const db = { $queryRawUnsafe: () => Promise.reject(error) };
      return createApp({ ...api.ctx, answers: undefined, db } as unknown as AppContext);
    };
    const broken = failing(new Error('planted'));
    await holds(500, (one) => asAdmin(one, broken));
    const away = failing(Object.assign(new Error('planted'), { code: 'P1001' }));
    await holds(503, (one) => asAdmin(one, away));
  });
});

describe('every read answers', () => {
  it('304 to whoever has it already', async () => {
    const ids: Record<string, string> = {};
    const requested = await api.post(
      '/v1/correction-requests',
      'anyone',
      exampleOf('requestCorrection'),
    );
    const { statusUrl } = requested.body as { statusUrl: string };
    ids['status'] = statusUrl.split('/').at(-1)!;
    for (const [name, post] of Object.entries({
      corrections: 'createCorrection',
      keys: 'createKey',
      webhooks: 'createWebhook',
    })) {
      const { body } = await api.post(`/v1/${name}`, 'admin', exampleOf(post));
      ids[name] = body.id;
    }
    ids['correction-requests'] = (
      await api.get('/v1/correction-requests', 'admin')
    ).body.items[0].id;
    for (const kind of kinds) {
      const path = await created(kind, { status: 'published' });
      await done(`${path}/withhold`, { reason: 'Why.' });
      ids[`${pathOf[kind]} hold`] = path.split('/').at(-1)!;
    }
    const those = answering(304);
    const known = await asked(those, ({ path, ...one }) => {
      const [, , collection = '', id = '', part = ''] = path.split(/[/?]/);
      const mine = id === 'status' ? ids[id] : (ids[`${collection} ${part}`] ?? ids[collection]);
      const old = id === 'status' ? part : id;
      const at = mine && old && old !== 'ledger' ? path.replace(old, mine) : path;
      return asAdmin({ ...one, path: at }).set('If-None-Match', '*');
    });
    expect(known).toEqual(all(those, 304));
  });

  it('301 to a slug that an entry had before, and 302 to a browser at the door', async () => {
    for (const kind of kinds) {
      const old = `old-slug-of-${kind}`;
      const path = await created(kind, { status: 'published', slug: old });
      const renamed = await asAdmin({
        ...ready('patch', path),
        body: { slug: `new-slug-of-${kind}` },
      }).set('If-Match', '*');
      expect(renamed.status).toBe(200);
      await done(`${path}/publish`, { updateKind: 'minor' });
      const those = answering(301).filter((one) => one.path.startsWith(`/v1/${pathOf[kind]}/`));
      const moved = await asked(those, (one) =>
        request(api.app).get(one.path.replace(/^(\/v1\/\w+\/)[^/?]+/, `$1${old}`)),
      );
      expect(moved).toEqual(all(those, 301));
    }
    expect((await api.get('/').set('Accept', 'text/html')).status).toBe(302);
  });
});

/** An administrator’s request. */
function asAdmin(one: Ready, app = api.app): Test {
  return send(one, app).set('Authorization', `Bearer ${api.keys.admin}`);
}

/** Creates an entry, and answers where it is. */
async function created(kind: EntryKind, more: object = {}): Promise<string> {
  const { status, body } = await api.post(`/v1/${pathOf[kind]}`, 'admin', {
    ...least[kind],
    ...more,
  });
  expect(status).toBe(201);
  return `/v1/${pathOf[kind]}/${String(body.id)}`;
}

async function done(path: string, body: object): Promise<void> {
  const { status, text: said } = await api.post(path, 'admin', body).set('If-Match', '*');
  expect({ path, said: status < 300 ? '' : said }).toEqual({ path, said: '' });
}

function ready(method: Ready['method'], path: string): Ready {
  return { id: path, method, path, statuses: [] };
}

/** Asks every operation that documents a status, and expects it of each. */
async function holds(
  status: number,
  ask: (one: Ready) => PromiseLike<{ status: number }>,
): Promise<void> {
  const those = answering(status);
  expect(those.length).toBeGreaterThan(50);
  expect(await asked(those, ask)).toEqual(all(those, status));
}

function send({ method, path, body }: Ready, app = api.app): Test {
  const sent = request(app)[method](path);
  return body ? sent.send(body) : sent;
}
