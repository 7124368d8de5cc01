import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi, type Who } from '../support/api.js';
import { expectRefusal } from '../support/refusal.js';

const event = '/v1/events/saab-extradition';
const claim = '/v1/claims/re-election-2019';
const article = '/v1/articles/maduro-and-icc-sign-agreement';

describe('an entry that was unpublished, and whose past asOf still shows', () => {
  const api = useApi();
  let published = '';
  const at = (path: string, instant: string) => api.get(`${path}?asOf=${instant}`);
  const now = () => new Date(Date.now() + 1).toISOString();
  const act = async (
    path: string,
    verb: string,
    { who, ...said }: { who: Who; reason?: string; notice?: string; text?: string; note?: string },
  ) => {
    const { etag = '' } = (await api.get(`${path}?draft=true`, 'admin')).headers;
    return api.post(`${path}/${verb}`, who, said).set('If-Match', etag);
  };

  beforeAll(async () => {
    published = now();
    for (const path of [event, claim, article]) {
      expect((await act(path, 'unpublish', { who: 'editor' })).status).toBe(200);
      expect((await at(path, published)).status).toBe(200);
    }
  });

  it('can be withheld, and is then as if it had never been, until two people bring it back as a draft', async () => {
    const log = async () => (await api.get('/v1/changes?limit=100')).body.items.length;
    const before = await log();
    expect((await act(event, 'withhold', { who: 'editor', reason: 'x' })).status).toBe(200);
    expect((await at(event, published)).status).toBe(404);
    expect((await act(event, 'reinstate', { who: 'editor', reason: 'x' })).status).toBe(202);
    const back = await act(event, 'reinstate', { who: 'secondEditor' });
    expect([back.status, back.body.status]).toEqual([200, 'draft']);
    expect([(await api.get(event)).status, (await at(event, published)).status]).toEqual([
      404, 200,
    ]);
    expect(await log()).toBe(before);
  });

  it('can be taken down, and answers 451 now and then', async () => {
    const said = { who: 'admin', reason: 'x', notice: 'A court ordered it.' } as const;
    expect((await act(claim, 'take-down', said)).status).toBe(200);
    expect([(await api.get(claim)).status, (await at(claim, published)).status]).toEqual([
      451, 451,
    ]);
  });

  it('can be retracted, and answers 410 from then on, until it is brought back', async () => {
    const between = now();
    const retraction = await act(article, 'retract', { who: 'editor', text: 'It was forged.' });
    expect([retraction.status, retraction.body.targets[0].fromVersion]).toEqual([201, 1]);
    const gone = await api.get(article);
    await expectRefusal(api, gone, { status: 410, code: 'retracted' });
    expect(gone.body.notice.text).toBe('It was forged.');
    const then = await Promise.all(
      [published, between, now()].map((instant) => at(article, instant)),
    );
    expect(then.map(({ status }) => status)).toEqual([200, 404, 410]);
    const note = 'It was genuine.';
    await act(article, 'reinstate', { who: 'editor', reason: 'x', note });
    expect((await act(article, 'reinstate', { who: 'secondEditor' })).status).toBe(200);
    expect((await api.get(article)).body.corrections[0].text).toBe(note);
    await act(article, 'unpublish', { who: 'editor' });
    expect((await api.get(article)).status).toBe(404);
  });

  it('can be proposed for retraction by a contributor, and approved', async () => {
    const targets = [{ type: 'article', id: 'maduro-and-icc-sign-agreement' }];
    const body = { kind: 'retraction', text: 'Forged after all.', targets };
    const proposal = await api.post('/v1/corrections', 'contributor', body);
    expect([proposal.status, proposal.body.status]).toEqual([201, 'proposed']);
    const approved = await api.post(`/v1/corrections/${proposal.body.id}/approve`, 'editor');
    expect([approved.status, (await api.get(article)).status]).toEqual([200, 410]);
  });

  it('can have been so with a note, which the public log tells', async () => {
    const note = 'We published this before its embargo ended.';
    const path = '/v1/actors/karim-khan';
    expect((await act(path, 'unpublish', { who: 'editor', note })).status).toBe(200);
    const last = (await api.get('/v1/changes?limit=100')).body.items.at(-1);
    expect(last).toMatchObject({ operation: 'unpublishActor', note });
  });

  it('tells an editor what can be done with it, when it cannot be unpublished again', async () => {
    const answer = await act('/v1/actors/karim-khan', 'unpublish', { who: 'editor' });
    expect([answer.status, answer.body]).toMatchObject([
      409,
      {
        state: 'draft',
        possible: expect.arrayContaining(['change', 'publish', 'retract', 'withhold']),
      },
    ]);
  });

  it('that readers never saw cannot be withheld or retracted', async () => {
    const { body } = await api.post('/v1/events', 'contributor', { name: 'A trial' });
    for (const [verb, said] of [
      ['withhold', { reason: 'x' }],
      ['retract', { text: 'x' }],
    ] as const) {
      const answer = await act(`/v1/events/${body.id}`, verb, { who: 'editor', ...said });
      expect([answer.status, answer.body.state]).toEqual([409, 'draft']);
      expect(answer.body.possible).toEqual(
        expect.arrayContaining(['change', 'restore', 'publish', 'schedule']),
      );
      expect(answer.body.possible).not.toContain(verb);
    }
  });
});
