import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const event = '/v1/events/presidential-re-election';
const target = (value: string) => ({
  type: 'event',
  id: 'presidential-re-election',
  changes: [{ field: '/startDate', value }],
});

describe('a mistaken correction', () => {
  const api = useApi();
  const correct = (value: string, more: object = {}) =>
    api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: `The vote took place in ${value}.`,
      targets: [target(value)],
      ...more,
    });

  it('is superseded by another, and both say so, also where the entry lists them', async () => {
    const mistaken = await correct('2018-04-22');
    const right = await correct('2018-05-20', { supersedes: mistaken.body.id });
    expect(right.status).toBe(201);
    expect(right.body.supersedes).toEqual({ id: mistaken.body.id, url: mistaken.body.url });
    const { body: superseded } = await api.get(`/v1/corrections/${mistaken.body.id}`);
    expect(superseded.supersededBy).toEqual({ id: right.body.id, url: right.body.url });
    expect(superseded.text).toBe('The vote took place in 2018-04-22.');
    const notes = (await api.get(event)).body.corrections;
    expect(
      notes.map((one: { supersededBy: { id: string } | null }) => one.supersededBy?.id ?? null),
    ).toEqual([null, right.body.id]);
    const then = `${event}?asOf=${mistaken.body.datePublished}`;
    expect((await api.get(then)).body.corrections[0].supersededBy).toBeNull();
  });

  it('is superseded once, by a correction of the same entry, and only if it was published', async () => {
    const [latest, first] = (await api.get(event)).body.corrections;
    const proposal = await api.post('/v1/corrections', 'contributor', {
      kind: 'clarification',
      text: 'Wait for the official count.',
      targets: [{ type: 'event', id: 'presidential-re-election' }],
    });
    const claim = {
      type: 'claim',
      id: 're-election-2019',
      changes: [{ field: '/claimStatus', value: 'refuted' }],
    };
    for (const [supersedes, targets] of [
      [first.id, [target('2018')]],
      [latest.id, [claim]],
      [proposal.body.id, [target('2018')]],
      ['00000000-0000-7000-8000-000000000000', [target('2018')]],
    ]) {
      const refused = await correct('2018', { supersedes, targets });
      expect([refused.status, refused.body.type, refused.body.errors[0].pointer]).toEqual([
        422,
        'http://dossier.test/problems/cannot-supersede',
        '/supersedes',
      ]);
    }
    expect((await api.get(event)).body.startDate).toBe('2018-05-20');
  });

  it('is not taken back by a correction that does not name it', async () => {
    const back = { text: 'It was April.', targets: [target('2018-04-22')] };
    const refused = await correct('2018-04-22', { ...back, dryRun: true });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([409, '/supersedes']);
    expect(refused.body.corrections[0].text).toBe('The vote took place in 2018-05-20.');
    const { id } = refused.body.corrections[0];
    expect((await correct('2018-04-22', { dryRun: true, supersedes: id })).status).toBe(200);
  });

  it('is superseded by a proposal once that is approved', async () => {
    const { id } = (await api.get(event)).body.corrections[0];
    const proposal = await api.post('/v1/corrections', 'contributor', {
      kind: 'correction',
      text: 'Only the month is certain.',
      supersedes: id,
      targets: [target('2018-05')],
    });
    expect((await api.get(`/v1/corrections/${id}`)).body.supersededBy).toBeNull();
    await api.post(`/v1/corrections/${proposal.body.id}/approve`, 'editor');
    expect((await api.get(`/v1/corrections/${id}`)).body.supersededBy.id).toBe(proposal.body.id);
  });
});

describe('a version that takes back a correction', () => {
  const api = useApi();
  const article = '/v1/articles/maduro-and-icc-sign-agreement';
  const correction = {
    kind: 'correction',
    text: 'The vote took place on 20 May 2018.',
    targets: [
      {
        type: 'article',
        id: 'maduro-and-icc-sign-agreement',
        changes: [
          { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
        ],
      },
      target('2018-05-20'),
    ],
  };
  const publish = async (path: string, said: object) => {
    const { etag = '' } = (await api.get(`${path}?draft=true`, 'editor')).headers;
    return api.post(`${path}/publish`, 'editor', said).set('If-Match', etag);
  };
  const patch = async (path: string, change: object) => {
    const { etag = '' } = (await api.get(`${path}?draft=true`, 'editor')).headers;
    return api.patch(path, 'contributor', change, etag);
  };

  it('is not published unless the editor names the correction', async () => {
    const before = (await api.get(article)).body.articleBody;
    const { id } = (await api.post('/v1/corrections', 'editor', correction)).body;
    await patch(article, { articleBody: before });
    await patch(event, { startDate: '2019' });
    for (const path of [article, event]) {
      const refused = await publish(path, { updateKind: 'minor' });
      expect([refused.status, refused.body.type]).toEqual([
        409,
        'http://dossier.test/problems/undoes-correction',
      ]);
      expect(refused.body.corrections).toEqual([{ id, text: correction.text }]);
    }
    expect((await api.get(event)).body.startDate).toBe('2018-05-20');
    const silent = await publish(event, { updateKind: 'minor', undo: [id] });
    expect(silent.body.errors[0].pointer).toBe('/updateKind');
    const agreed = await publish(event, { updateKind: 'update', note: 'It was 2019.', undo: [id] });
    expect([agreed.status, agreed.body.startDate]).toEqual([200, '2019']);
    const { body: record } = await api.get(`/v1/corrections/${id}`);
    expect((await api.get(`/v1/corrections/${record.supersededBy.id}`)).body).toMatchObject({
      kind: 'update',
      text: 'It was 2019.',
      supersedes: { id },
    });
  });

  it('is told from one that rewrites the passage', async () => {
    await patch(article, { articleBody: 'The vote of May 2018 is disputed.' });
    expect((await publish(article, { updateKind: 'minor' })).status).toBe(200);
  });

  it('needs its updateKind also when the entry was unpublished in between', async () => {
    const path = '/v1/claims/re-election-2019';
    const { headers, body } = await api.get(path);
    const { etag = '' } = headers;
    await api.post(`${path}/unpublish`, 'editor').set('If-Match', etag);
    await patch(path, { claimStatus: 'withdrawn' });
    const refused = await publish(path, {});
    expect(refused.body.type).toBe('http://dossier.test/problems/update-kind-required');
    await patch(path, { claimStatus: body.claimStatus });
    expect((await publish(path, {})).status).toBe(200);
  });
});

describe('a version that takes back what several corrections led away from', () => {
  const api = useApi();
  const path = '/v1/articles/years';
  const correct = (exact: string, replacement: string) =>
    api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: `Not ${exact}, but ${replacement}.`,
      targets: [{ type: 'article', id: 'years', changes: [{ quote: { exact }, replacement }] }],
    });

  it('is refused also where the right words stand elsewhere and where one correction followed another', async () => {
    const articleBody = 'In 2018 they voted; the term began in 2020.';
    const made = { slug: 'years', headline: 'Years', articleBody, status: 'published' };
    await api.post('/v1/articles', 'editor', made).expect(201);
    await correct('began in 2020', 'began in 2018').expect(201);
    await correct('began in 2018', 'began in 2019').expect(201);
    const { etag = '' } = (await api.get(path)).headers;
    const restored = await api.post(`${path}/revisions/1/restore`, 'editor').set('If-Match', etag);
    const refused = await api
      .post(`${path}/publish`, 'editor', { updateKind: 'minor' })
      .set('If-Match', restored.headers['etag'] ?? '');
    expect([refused.status, refused.body.corrections.length]).toEqual([409, 1]);
  });
});

describe('a correction that goes on counting', () => {
  const api = useApi();

  it('takes nothing back where the wrong words are only a part of the right ones', async () => {
    const made = {
      slug: 'counter',
      headline: 'Counter',
      articleBody: 'It is (1) of 9.',
      status: 'published',
    };
    await api.post('/v1/articles', 'editor', made).expect(201);
    for (const [exact, replacement] of [
      ['It is (1', 'It is (2'],
      ['It is (2', 'It is (10'],
      ['of 9.', 'of 9?'],
    ]) {
      await api
        .post('/v1/corrections', 'editor', {
          kind: 'correction',
          text: `Now ${replacement}.`,
          targets: [
            { type: 'article', id: 'counter', changes: [{ quote: { exact }, replacement }] },
          ],
        })
        .expect(201);
    }
  });
});
