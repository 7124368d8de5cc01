import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi, type Who } from '../support/api.js';
import { expectRefusal } from '../support/refusal.js';
import { aRequest, requests, rightYear, wrongYear } from './a-request.js';

const article = '/v1/articles/maduro-and-icc-sign-agreement';

describe('the desk', () => {
  const api = useApi();

  it('lists requests for editors alone, by state and kind, page by page', async () => {
    const { id: first } = await aRequest(api);
    await aRequest(api, { about: { type: 'claim', id: 're-election-2019' }, quote: null });
    const { id: last } = await aRequest(api);
    const answers: [Who, number][] = [
      ['anyone', 401],
      ['revoked', 401],
      ['contributor', 403],
      ['editor', 200],
    ];
    for (const [who, expected] of answers) {
      for (const path of [requests, `${requests}/${first}`]) {
        expect([who, path, (await api.get(path, who)).status]).toEqual([who, path, expected]);
      }
    }
    const list = async (query: string) => (await api.get(`${requests}?${query}`, 'editor')).body;
    const page = await list('limit=2&count=true');
    expect([page.total, page.items[0].id]).toEqual([3, last]);
    const next = await list(`limit=2&after=${page.page.next}`);
    expect(next.items.map(({ id }: { id: string }) => id)).toEqual([first]);
    expect((await list(`limit=2&before=${next.page.previous}`)).items).toEqual(page.items);
    expect((await list('sort=dateCreated')).items[0].id).toBe(first);
    expect((await list('status=received&type=claim')).items).toHaveLength(1);
    expect((await list('status=rejected,resolved')).items).toEqual([]);
    expect((await api.get(`${requests}?status=lost`, 'editor')).status).toBe(400);
  });

  it('shows editors the address and nobody keeps the page', async () => {
    const { id } = await aRequest(api);
    const { body, headers } = await api.get(`${requests}/${id}`, 'editor');
    expect(body).toMatchObject({ id, email: 'reader@post.example', decidedBy: null });
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('rejects with a reason that the reader sees, and only once', async () => {
    const { id, status } = await aRequest(api);
    const reason = 'The record gives the date that we print.';
    expect((await api.post(`${requests}/${id}/reject`, 'editor', {})).status).toBe(400);
    expect((await api.post(`${requests}/${id}/reject`, 'contributor', { reason })).status).toBe(
      403,
    );
    const rejected = await api.post(`${requests}/${id}/reject`, 'editor', { reason });
    expect(rejected.body).toMatchObject({
      status: 'rejected',
      reason,
      decidedBy: { name: 'The editor' },
    });
    const seen = (await api.get(status)).body;
    expect(seen).toMatchObject({ status: 'rejected', reason, correction: null });
    expect(seen).not.toHaveProperty('decidedBy');
    const again = await api.post(`${requests}/${id}/accept`, 'editor', rightYear);
    expect([again.status, again.body.state]).toEqual([409, 'rejected']);
  });

  it('keeps a request open when the correction does not fit', async () => {
    const { id } = await aRequest(api);
    const [target] = rightYear.targets;
    const changes = [{ quote: { exact: 're-election in 2020' }, replacement: 'x' }];
    const misfit = { ...rightYear, targets: [{ ...target, changes }] };
    const refused = await api.post(`${requests}/${id}/accept`, 'editor', misfit);
    expect([refused.status, refused.body.type]).toEqual([
      422,
      'http://dossier.test/problems/quote-not-found',
    ]);
    expect((await api.get(`${requests}/${id}`, 'editor')).body.status).toBe('received');
  });

  it('refuses a correction of another entry than the request is about, also when only tried out', async () => {
    const { id } = await aRequest(api);
    const changes = [{ field: '/claimStatus', value: 'refuted' }];
    const targets = [{ type: 'claim', id: 're-election-2019', changes }];
    for (const dryRun of [true, false]) {
      const other = { ...rightYear, targets, dryRun };
      const refused = await api.post(`${requests}/${id}/accept`, 'editor', other);
      const pointers = ['/targets'];
      await expectRefusal(api, refused, { status: 422, code: 'unprocessable', pointers });
    }
    const both = { ...rightYear, targets: [...targets, ...rightYear.targets], dryRun: true };
    expect((await api.post(`${requests}/${id}/accept`, 'editor', both)).status).toBe(200);
    expect((await api.get(`${requests}/${id}`, 'editor')).body.status).toBe('received');
  });

  it('tries an acceptance before it decides', async () => {
    const { id } = await aRequest(api);
    const tried = await api.post(`${requests}/${id}/accept`, 'editor', {
      ...rightYear,
      dryRun: true,
    });
    expect(tried.body.targets[0].changes[0].newValue).toBe('re-election in May 2018');
    expect((await api.get(`${requests}/${id}`, 'editor')).body.status).toBe('received');
    expect((await api.get(article)).body.version).toBe(1);
  });

  it('accepts by publishing the correction, which the reader then sees', async () => {
    const { id, status } = await aRequest(api);
    const { id: other, status: otherStatus } = await aRequest(api);
    await api.post(`${requests}/${other}/duplicate`, 'editor', { of: id }).expect(200);
    const accept = (who: Who) => api.post(`${requests}/${id}/accept`, who, rightYear);
    const both = await Promise.all([accept('editor'), accept('secondEditor')]);
    expect(both.map((one) => one.status).sort()).toEqual([201, 409]);
    const accepted = both.find((one) => one.status === 201)!;
    const { correction } = accepted.body;
    expect(accepted.headers['location']).toBe(correction.url);
    const seen = (await api.get(status)).body;
    expect(seen).toMatchObject({
      status: 'resolved',
      correction: { id: correction.id, status: 'published', text: rightYear.text },
    });
    expect((await api.get(otherStatus)).body).toMatchObject({
      status: 'duplicate',
      correction: { id: correction.id },
    });
    expect((await api.get(`/v1/corrections/${correction.id}`)).status).toBe(200);
    expect(JSON.stringify((await api.get(article)).body)).toContain('re-election in May 2018');
    expect((await api.get(`${requests}?status=resolved`, 'editor')).body.items).toHaveLength(1);
  });

  it('joins duplicates, and those of duplicates, with the request that came first', async () => {
    const [a, b, c] = [await aRequest(api), await aRequest(api), await aRequest(api)];
    const mark = (id: string, of: string) =>
      api.post(`${requests}/${id}/duplicate`, 'editor', { of });
    expect((await mark(a.id, a.id)).status).toBe(422);
    expect((await mark(a.id, '00000000-0000-7000-8000-000000000000')).status).toBe(422);
    expect((await mark(c.id, b.id)).body).toMatchObject({ status: 'duplicate', duplicateOf: b.id });
    expect((await mark(a.id, c.id)).status).toBe(422);
    expect((await mark(b.id, a.id)).status).toBe(200);
    expect((await api.get(`${requests}/${c.id}`, 'editor')).body.duplicateOf).toBe(a.id);
    await api.post(`${requests}/${a.id}/reject`, 'editor', { reason: 'No.' }).expect(200);
    expect((await api.get(c.status)).body).toMatchObject({ status: 'duplicate', reason: 'No.' });
  });

  it('keeps back the name of what is on hold, and the words of its correction', async () => {
    const made = { headline: 'A secret name', articleBody: 'A sentence.', status: 'published' };
    const about = { type: 'article', id: (await api.post('/v1/articles', 'editor', made)).body.id };
    const { id, status } = await aRequest(api, { about, quote: null });
    const changes = [{ quote: { exact: 'A sentence' }, replacement: 'One sentence' }];
    const correction = { ...rightYear, text: 'Secret words.', targets: [{ ...about, changes }] };
    await api.post(`${requests}/${id}/accept`, 'editor', correction).expect(201);
    const act = (verb: string, who: Who, body: object) =>
      api.post(`/v1/articles/${about.id}/${verb}`, who, body).set('If-Match', '"2"').expect(200);
    await act('withhold', 'editor', { reason: 'Disputed.' });
    const hidden = { ...about, slug: null, name: null, url: null };
    const seen = await api.get(status);
    expect([seen.body.about, seen.body.correction.text]).toEqual([
      hidden,
      'This note is withheld.',
    ]);
    const nameTo = async (who: Who) => (await api.get(`${requests}/${id}`, who)).body.about.name;
    expect(await nameTo('editor')).toBe('A secret name');
    await act('take-down', 'admin', { reason: 'A court order.', notice: 'By court order.' });
    expect([await nameTo('editor'), await nameTo('admin')]).toEqual([null, 'A secret name']);
  });

  it('counts to the scope of corrections, while anybody may ask with any key', async () => {
    const keyFor = async (scope: string[]): Promise<string> => {
      const key = { role: 'editor', name: 'Scoped', scope };
      return (await api.post('/v1/keys', 'admin', key)).body.key;
    };
    const send = async (scope: string[], path: string, body: object) =>
      (
        await request(api.app)
          .post(path)
          .set('Authorization', `Bearer ${await keyFor(scope)}`)
          .send(body)
      ).status;
    const { id } = await aRequest(api);
    const reject = `${requests}/${id}/reject`;
    expect(await send(['events'], reject, { reason: 'No.' })).toBe(403);
    expect(await send(['corrections'], reject, { reason: 'No.' })).toBe(200);
    expect(await send(['events'], requests, wrongYear())).toBe(201);
  });
});

describe('the desk where every correction needs a second person', () => {
  const api = useApi({ CORRECTIONS_FOUR_EYES: 'true' });

  it('accepts by a proposal, and the request follows it', async () => {
    const { id, status } = await aRequest(api);
    const { body } = await api.post(`${requests}/${id}/accept`, 'editor', rightYear).expect(201);
    expect(body).toMatchObject({ status: 'accepted', correction: { status: 'proposed' } });
    const waiting = (await api.get(status)).body;
    expect([waiting.status, waiting.correction]).toEqual(['accepted', null]);
    expect((await api.get(`${requests}?status=accepted`, 'editor')).body.items).toHaveLength(1);
    await api.post(`/v1/corrections/${body.correction.id}/approve`, 'secondEditor').expect(200);
    const seen = (await api.get(status)).body;
    expect([seen.status, seen.correction.id]).toEqual(['resolved', body.correction.id]);
  });

  it('has an open request again when the proposal is turned down', async () => {
    const event = { type: 'event', id: 'presidential-re-election' };
    const { id, status } = await aRequest(api, { about: event, quote: null });
    const correction = {
      ...rightYear,
      targets: [{ ...event, changes: [{ field: '/startDate', value: '2018' }] }],
    };
    const { body } = await api.post(`${requests}/${id}/accept`, 'editor', correction).expect(201);
    const turnDown = `/v1/corrections/${body.correction.id}/reject`;
    await api.post(turnDown, 'secondEditor', { reason: 'For the author only.' }).expect(200);
    const open = await api.get(status);
    expect(open.body).toMatchObject({ status: 'received', correction: null, reason: null });
    expect(open.text).not.toContain('For the author only');
    expect((await api.get(`${requests}?status=received`, 'editor')).body.items).toHaveLength(1);
    await api.post(`${requests}/${id}/reject`, 'editor', { reason: 'We looked.' }).expect(200);
    expect((await api.get(status)).body).toMatchObject({
      status: 'rejected',
      reason: 'We looked.',
    });
  });
});
