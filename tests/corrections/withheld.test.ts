import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { expectRefusal } from '../support/refusal.js';

const actor = '/v1/actors/alex-saab';
const event = '/v1/events/saab-extradition';

describe('what a contributor is not to know of an entry that is withheld', () => {
  const api = useApi();
  /** Words of the entry, of its corrections and of what was proposed for it. */
  const secret = /alex[ -]saab|smuggler|trader|proposed words|newsroom/i;
  let id = '';
  let corrected = '';
  let proposed = '';
  const versionOf = async (path: string) =>
    (await api.get(`${path}?draft=true`, 'admin')).headers['etag'] ?? '';
  const correcting = (value: string, text: string) => ({
    kind: 'correction',
    text,
    reason: 'For the newsroom.',
    targets: [{ type: 'actor', id: 'alex-saab', changes: [{ field: '/jobTitle', value }] }],
  });

  beforeAll(async () => {
    id = (await api.get(actor)).body.id;
    const made = await api.post('/v1/corrections', 'editor', correcting('Trader', 'A trader.'));
    corrected = made.body.id;
    const proposal = correcting('Smuggler', 'Proposed words.');
    proposed = (await api.post('/v1/corrections', 'contributor', proposal)).body.id;
    const held = await api
      .post(`${actor}/withhold`, 'editor', { reason: 'A dispute.' })
      .set('If-Match', await versionOf(actor));
    expect([made.status, held.status]).toEqual([201, 200]);
  });

  it('is kept out of corrections and proposals, which editors read whole', async () => {
    const reads = [corrected, proposed].flatMap((one) => [
      `/v1/corrections/${one}?draft=true`,
      `/v1/corrections/${one}`,
    ]);
    const lists = ['?draft=true', '?status=proposed,published', `?actor=${id}&draft=true`];
    for (const path of [...reads, ...lists.map((query) => `/v1/corrections${query}`)]) {
      const { status, text } = await api.get(path, 'contributor');
      expect([path, status, secret.exec(text)]).toEqual([path, 200, null]);
    }
    const { items } = (await api.get('/v1/corrections?actor=alex-saab&draft=true', 'contributor'))
      .body;
    expect(items).toEqual([]);
    const whole = await api.get(`/v1/corrections/${proposed}?draft=true`, 'editor');
    expect(whole.text).toMatch(/alex-saab.*Smuggler/s);
  });

  it('is kept out of references, includes, filters and differences of working versions', async () => {
    const named = await api
      .patch(event, 'editor', { location: 'Miami' }, await versionOf(event))
      .expect(200);
    expect(named.text).toMatch(secret);
    for (const query of ['', '&include=actors', '&include=claims.claimant,actors.corrections']) {
      for (const path of [event, '/v1/events', '/v1/articles', '/v1/claims', `${event}/diff`]) {
        const read = `${path}?draft=true${path.endsWith('diff') ? '' : query}`;
        const answer = await api.get(read, 'contributor');
        const known = answer.status === 400 ? null : secret.exec(namesIn(answer.body));
        expect([read, known]).toEqual([read, null]);
      }
    }
    expect((await api.get(`${event}?draft=true`, 'editor')).text).toMatch(secret);
    const { items } = (await api.get('/v1/events?actor=alex-saab&draft=true', 'contributor')).body;
    expect(items).toEqual([]);
  });

  it('is kept out of the answers to what a contributor writes', async () => {
    const answers = [
      await api.patch(event, 'contributor', { location: 'Florida' }, await versionOf(event)),
      await api.post('/v1/events', 'contributor', { name: 'A trial', actors: ['alex-saab'] }),
      await api
        .post(`${event}/revisions/1/restore`, 'contributor')
        .set('If-Match', await versionOf(event)),
      // Once more, to what it is already.
      await api
        .post(`${event}/revisions/1/restore`, 'contributor')
        .set('If-Match', await versionOf(event)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 200, 200]);
    for (const { body } of answers) expect(secret.exec(namesIn(body))).toBeNull();
  });

  it('does not differ from what never was, whatever a contributor tries', async () => {
    const etag = await versionOf(actor);
    const unknown = await api.get('/v1/actors/never-was?draft=true', 'contributor');
    for (const answer of [
      await api.get(`${actor}?draft=true`, 'contributor'),
      await api.patch(actor, 'contributor', { jobTitle: 'x' }, etag),
      await api.patch(actor, 'contributor', { jobTitle: 'x' }, '"77"'),
      await api.post(`${actor}/revisions/1/restore`, 'contributor').set('If-Match', etag),
    ]) {
      await expectRefusal(api, answer, { status: 404, code: 'not-found' });
      expect(answer.body.detail).toBe(unknown.body.detail.replace('never-was', 'alex-saab'));
      expect(answer.body.state).toBeUndefined();
    }
    for (const dryRun of [true, false]) {
      const body = { ...correcting('Diplomat', 'A diplomat.'), dryRun };
      const twice = { ...body, targets: [...body.targets, { ...body.targets[0], id }] };
      await expectRefusal(api, await api.post('/v1/corrections', 'contributor', twice), {
        status: 422,
        code: 'target-not-found',
        pointers: ['/targets/0/id', '/targets/1/id'],
      });
    }
    expect((await api.patch(actor, 'editor', { jobTitle: 'x' }, etag)).status).toBe(409);
  });
});

/** All that an answer says, without the article and story texts that name people in their own words. */
function namesIn(body: unknown): string {
  return JSON.stringify(body, (member, value: unknown) => {
    const isText = ['articleBody', 'description', 'headline', 'text', 'name'].includes(member);
    return isText && !isCompact(value) ? undefined : value;
  });
}

function isCompact(value: unknown): boolean {
  return typeof value === 'string' && /^alex saab$/i.test(value.trim());
}
