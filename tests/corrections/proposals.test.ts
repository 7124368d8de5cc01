import { describe, expect, it } from '@jest/globals';
import { type Api, useApi } from '../support/api.js';

const event = '/v1/events/presidential-re-election';
const article = '/v1/articles/maduro-and-icc-sign-agreement';
const date = (value: string) => ({
  kind: 'correction',
  text: `The vote took place on ${value}.`,
  targets: [
    { type: 'event', id: 'presidential-re-election', changes: [{ field: '/startDate', value }] },
  ],
});
const year = (replacement: string) => ({
  kind: 'correction',
  text: `It was ${replacement}.`,
  targets: [
    {
      type: 'article',
      id: 'maduro-and-icc-sign-agreement',
      changes: [{ quote: { exact: 're-election in 2019' }, replacement }],
    },
  ],
});

describe('a proposal', () => {
  const api = useApi();

  it('by a contributor changes nothing, is hidden from readers, and shows the newsroom what it would change', async () => {
    const proposal = await api.post('/v1/corrections', 'contributor', date('2018-05-20'));
    expect([proposal.status, proposal.body.status]).toEqual([201, 'proposed']);
    const path = `/v1/corrections/${proposal.body.id}`;
    expect((await api.get(path)).status).toBe(404);
    expect((await api.get('/v1/corrections?count=true')).body.total).toBe(0);
    expect((await api.get(event)).body).toMatchObject({ startDate: '2019', version: 1 });
    const { body } = await api.get(path, 'contributor');
    expect(body.targets[0].changes).toEqual([
      { field: '/startDate', oldValue: '2019', newValue: '2018-05-20' },
    ]);
  });

  it('is rejected by an editor with a reason that its author reads, and stays off the record', async () => {
    const { body } = await api.post('/v1/corrections', 'contributor', date('2018'));
    const path = `/v1/corrections/${body.id}`;
    expect((await api.post(`${path}/reject`, 'editor', {})).status).toBe(400);
    const rejected = await api.post(`${path}/reject`, 'editor', { reason: 'The day is known.' });
    expect([rejected.status, rejected.body.status]).toEqual([200, 'rejected']);
    expect((await api.get(path, 'contributor')).body.rejectionReason).toBe('The day is known.');
    expect((await api.post(`${path}/approve`, 'secondEditor')).status).toBe(409);
    expect((await api.get(path)).status).toBe(404);
  });

  it('is approved by another person, and is applied to the text as it is then', async () => {
    const { body } = await api.post('/v1/corrections', 'contributor', date('2018-05-20'));
    const path = `/v1/corrections/${body.id}`;
    expect((await api.post(`${path}/approve`, 'contributor')).status).toBe(403);
    const approved = await api.post(`${path}/approve`, 'editor');
    expect(approved.body).toMatchObject({
      status: 'published',
      author: { name: 'The contributor' },
      approver: { name: 'The editor' },
    });
    expect((await api.get(event)).body.startDate).toBe('2018-05-20');
  });

  it('is withdrawn by its author, with a reason, and by no other contributor', async () => {
    const { body } = await api.post('/v1/corrections', 'contributor', date('2018'));
    const path = `/v1/corrections/${body.id}`;
    const other = { role: 'contributor', name: 'Somebody else' };
    const { key } = (await api.post('/v1/keys', 'admin', other)).body;
    const reason = 'The day is known.';
    const refused = await api
      .post(`${path}/reject`, 'anyone', { reason })
      .set('Authorization', `Bearer ${key}`);
    expect(refused.status).toBe(403);
    expect((await api.post(`${path}/reject`, 'contributor', {})).status).toBe(400);
    const withdrawn = await api.post(`${path}/reject`, 'contributor', { reason });
    expect([withdrawn.status, withdrawn.body]).toMatchObject([
      200,
      { status: 'rejected', rejectionReason: reason, approver: null },
    ]);
    expect((await api.post(`${path}/reject`, 'contributor', { reason })).status).toBe(409);
    expect((await api.post(`${path}/approve`, 'editor')).status).toBe(409);
  });

  it('is not decided by its author under another key of the same name', async () => {
    const { body } = await api.post('/v1/corrections', 'contributor', date('2018'));
    const twin = { role: 'editor', name: 'The contributor ' };
    const { key } = (await api.post('/v1/keys', 'admin', twin)).body;
    const answer = await api
      .post(`/v1/corrections/${body.id}/approve`, 'anyone')
      .set('Authorization', `Bearer ${key}`);
    expect(answer.status).toBe(403);
  });

  it('whose quote has moved on is refused when it is approved, and nothing changes', async () => {
    const proposal = await api.post('/v1/corrections', 'contributor', year('re-election in 2018'));
    await api.post('/v1/corrections', 'editor', year('re-election in May 2018'));
    const before = (await api.get(article)).body;
    const refused = await api.post(`/v1/corrections/${proposal.body.id}/approve`, 'editor');
    expect([refused.status, refused.body.type]).toEqual([
      409,
      'http://dossier.test/problems/moved-on',
    ]);
    expect((await api.get(article)).body).toEqual(before);
    expect((await api.get(`/v1/corrections/${proposal.body.id}`, 'editor')).body.status).toBe(
      'proposed',
    );
  });
});

describe('where every correction takes two people', () => {
  const api = useApi({ CORRECTIONS_FOUR_EYES: 'true' });

  it('an editor proposes, and another editor approves', async () => {
    const proposal = await api.post('/v1/corrections', 'editor', date('2018-05-20'));
    expect([proposal.status, proposal.body.status]).toEqual([201, 'proposed']);
    const path = `/v1/corrections/${proposal.body.id}/approve`;
    expect((await api.post(path, 'editor')).status).toBe(403);
    expect((await api.get(event)).body.startDate).toBe('2019');
    expect((await api.post(path, 'secondEditor')).body.status).toBe('published');
  });

  it('an administrator does not publish alone either, and a retraction waits as well', async () => {
    expect((await api.post('/v1/corrections', 'admin', date('2018'))).body.status).toBe('proposed');
    const { etag = '' } = (await api.get(article)).headers;
    const retraction = await api
      .post(`${article}/retract`, 'editor', { text: 'It was forged.' })
      .set('If-Match', etag);
    expect([retraction.status, retraction.body.status]).toEqual([201, 'proposed']);
    const path = `/v1/corrections/${retraction.body.id}`;
    expect(retraction.headers['location']).toContain(path);
    expect((await api.post(`${path}/approve`, 'editor')).status).toBe(403);
    expect((await api.get(article)).status).toBe(200);
    const { paths } = (await api.get('/openapi.json')).body;
    const { description, responses } = paths['/v1/articles/{id}/retract'].post;
    expect(description).toContain('CORRECTIONS_FOUR_EYES');
    const shown = responses['201'].content['application/json'].examples;
    expect(Object.keys(shown)).toContain('ProposedRetraction');
    await api.post(`/v1/corrections/${retraction.body.id}/approve`, 'secondEditor');
    expect((await api.get(article)).status).toBe(410);
  });
});

describe('publishing where every correction takes two people', () => {
  const api = useApi({ CORRECTIONS_FOUR_EYES: 'true' });

  it('takes one, also with a note on an update', async () => {
    const version = await patch(api, article, { headline: 'A new headline' });
    const update = { updateKind: 'update', note: 'A new headline.' };
    const published = await api
      .post(`${article}/publish`, 'editor', update)
      .set('If-Match', `"${version}"`);
    expect([published.status, published.body.headline]).toEqual([200, 'A new headline']);
  });
});

describe('a correction of an entry with a pending version', () => {
  const api = useApi();

  it('is carried into the pending version', async () => {
    const pending = await patch(api, article, { headline: 'A new headline' });
    expect(
      (await api.post('/v1/corrections', 'editor', year('re-election in May 2018'))).status,
    ).toBe(201);
    const live = (await api.get(`${article}?body=text`)).body;
    const working = (await api.get(`${article}?body=text&draft=true`, 'editor')).body;
    expect(live.articleBody).toContain('re-election in May 2018');
    expect(working.articleBody).toContain('re-election in May 2018');
    expect(working).toMatchObject({ headline: 'A new headline', status: 'pending' });
    expect(live.headline).not.toBe('A new headline');
    expect(working.version).toBeGreaterThan(pending);
  });

  it('that no longer fits there is refused, says where, and changes neither', async () => {
    await patch(api, event, { startDate: '2018-04-22' });
    const before = [await read(''), await read('?draft=true')];
    const refused = await api.post('/v1/corrections', 'editor', date('2018-05-20'));
    expect([refused.status, refused.body.type, refused.body.errors[0].pointer]).toEqual([
      409,
      'http://dossier.test/problems/pending-conflict',
      '/targets/0/changes/0/field',
    ]);
    expect([await read(''), await read('?draft=true')]).toEqual(before);
  });

  const read = async (query: string) => (await api.get(event + query, 'editor')).body;
});

async function patch(api: Api, path: string, change: object): Promise<number> {
  const { etag = '' } = (await api.get(`${path}?draft=true`, 'editor')).headers;
  return (await api.patch(path, 'contributor', change, etag)).body.version;
}

describe('what goes on the record', () => {
  const api = useApi();
  const claim = (changes: object[]) => ({
    kind: 'correction',
    text: 'The claim was checked.',
    targets: [{ type: 'claim', id: 're-election-2019', changes }],
  });

  it('is what the proposal replaced: a field that was corrected meanwhile has moved on', async () => {
    const proposal = await api.post(
      '/v1/corrections',
      'contributor',
      claim([{ field: '/claimStatus', value: 'refuted' }]),
    );
    await api
      .post('/v1/corrections', 'editor', claim([{ field: '/claimStatus', value: 'supported' }]))
      .expect(201);
    const refused = await api.post(`/v1/corrections/${proposal.body.id}/approve`, 'editor');
    expect([refused.status, refused.body.type]).toEqual([
      409,
      'http://dossier.test/problems/moved-on',
    ]);
    expect((await api.get('/v1/claims/re-election-2019')).body.claimStatus).toBe('supported');
  });

  it('names the old and the new value of every change, so changes that meet or lead past a list are refused', async () => {
    for (const changes of [
      [{ field: '/events/-', value: 'protests-2017' }],
      [
        { field: '/review/rating', value: 'Right' },
        { field: '/review', value: null },
      ],
      [{ field: '/slug', value: null }],
    ]) {
      const refused = await api.post('/v1/corrections', 'editor', claim(changes));
      expect([refused.status, refused.body.type]).toEqual([
        422,
        'http://dossier.test/problems/change-not-possible',
      ]);
    }
  });
});

describe('approvals and holds of the same entry at once', () => {
  const api = useApi();

  it('wait for each other in turn and are all answered', async () => {
    for (let round = 0; round < 3; round += 1) {
      const proposals = [];
      for (let one = 0; one < 3; one += 1) {
        const { body } = await api.post('/v1/corrections', 'contributor', {
          kind: 'clarification',
          text: `Note ${round}.${one}.`,
          targets: [{ type: 'article', id: 'maduro-and-icc-sign-agreement' }],
        });
        proposals.push(body.id as string);
      }
      const { etag = '' } = (await api.get(`${article}?draft=true`, 'editor')).headers;
      const answers = await Promise.all([
        ...proposals.map((id) => api.post(`/v1/corrections/${id}/approve`, 'editor')),
        api.post(`${article}/withhold`, 'editor', { reason: 'Wait.' }).set('If-Match', etag),
      ]);
      expect(
        answers.map(({ status }) => status).filter((status) => ![200, 409].includes(status)),
      ).toEqual([]);
      const held = await api.get(`${article}?draft=true`, 'editor');
      await api
        .post(`${article}/reinstate`, 'editor', { reason: 'Go on.' })
        .set('If-Match', held.headers['etag'] ?? '');
      await api
        .post(`${article}/reinstate`, 'secondEditor')
        .set('If-Match', held.headers['etag'] ?? '');
    }
  });
});
