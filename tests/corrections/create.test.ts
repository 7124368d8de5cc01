import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const article = '/v1/articles/maduro-and-icc-sign-agreement';

const yearOfReElection = {
  kind: 'correction',
  text: 'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.',
  evidence: ['presidential-election-results-2018'],
  targets: [
    {
      type: 'article',
      id: 'maduro-and-icc-sign-agreement',
      changes: [
        { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
      ],
    },
    {
      type: 'event',
      id: 'presidential-re-election',
      changes: [{ field: '/startDate', value: '2018-05-20' }],
    },
    {
      type: 'claim',
      id: 're-election-2019',
      changes: [{ field: '/claimStatus', value: 'refuted' }],
    },
  ],
};

describe('a correction', () => {
  const api = useApi();

  it('shows what it would change before it changes anything', async () => {
    const plan = await api
      .post('/v1/corrections', 'editor', { ...yearOfReElection, dryRun: true })
      .set('Idempotency-Key', 'year-of-re-election');
    expect(plan.status).toBe(200);
    expect(plan.body.targets[1].changes).toEqual([
      { field: '/startDate', oldValue: '2019', newValue: '2018-05-20' },
    ]);
    expect((await api.get('/v1/corrections?count=true')).body.total).toBe(0);
  });

  it('is refused whole when one quote is not found', async () => {
    const [first, event] = yearOfReElection.targets;
    const wrong = {
      ...first,
      changes: [{ quote: { exact: 're-election in 2020' }, replacement: 'x' }],
    };
    const refused = await api.post('/v1/corrections', 'editor', {
      ...yearOfReElection,
      targets: [event, wrong],
    });
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('http://dossier.test/problems/quote-not-found');
    expect(refused.body.errors[0].pointer).toBe('/targets/1/changes/0/quote');
    expect(refused.body.errors[0].nearest.length).toBeGreaterThan(0);
    expect((await api.get('/v1/events/presidential-re-election')).body).toMatchObject({
      startDate: '2019',
      version: 1,
    });
  });

  it('is refused when a quote stands in several places, and names them', async () => {
    const targets = [
      {
        type: 'article',
        id: 'maduro-and-icc-sign-agreement',
        changes: [{ quote: { exact: 'Maduro' }, replacement: 'X' }],
      },
    ];
    const refused = await api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'x',
      targets,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('http://dossier.test/problems/quote-ambiguous');
    expect(refused.body.errors[0].matches.length).toBeGreaterThan(1);
  });

  it('changes article, event and claim at once, keeps old and new values, and is answered again to a repetition', async () => {
    const before = await api.get(article);
    const send = () =>
      api.post('/v1/corrections', 'editor', yearOfReElection).set('Idempotency-Key', 'k1');
    const [made, again] = await Promise.all([send(), send()]);
    expect([made.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(made.body);
    const after = await api.get(article);
    expect(JSON.stringify(after.body.articleBody)).toContain('re-election in May 2018');
    expect(after.body.version).toBe(2);
    expect(after.body.corrections).toHaveLength(1);
    expect(after.body.claims.map(({ slug }: { slug: string }) => slug)).toEqual(
      before.body.claims.map(({ slug }: { slug: string }) => slug),
    );
    expect((await api.get('/v1/events/presidential-re-election')).body.startDate).toBe(
      '2018-05-20',
    );
    expect((await api.get('/v1/claims/re-election-2019')).body.claimStatus).toBe('refuted');
    const record = (await api.get(`/v1/corrections/${made.body.id}`)).body;
    expect(record.targets[0]).toMatchObject({ type: 'article', fromVersion: 1, toVersion: 2 });
    expect(record.targets[0].changes[0]).toMatchObject({
      oldValue: 're-election in 2019',
      newValue: 're-election in May 2018',
    });
    expect(record.author).toEqual({ name: 'The editor' });
    expect((await api.get(`${article}?asOf=${before.body.dateModified}`)).body).toEqual(
      before.body,
    );
    expect((await api.get('/v1/articles?corrected=true&count=true')).body.total).toBe(1);
  });

  it('of another request under the same Idempotency-Key is refused', async () => {
    const refused = await api
      .post('/v1/corrections', 'editor', { ...yearOfReElection, text: 'Another.' })
      .set('Idempotency-Key', 'k1');
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('http://dossier.test/problems/idempotency-key-reused');
  });

  it('by a contributor is a proposal that readers do not see until an editor approves it', async () => {
    const targets = [
      { type: 'actor', id: 'karim-khan', changes: [{ field: '/jobTitle', value: 'Prosecutor' }] },
    ];
    const proposed = await api.post('/v1/corrections', 'contributor', {
      kind: 'correction',
      text: 'His title.',
      targets,
    });
    expect(proposed.body.status).toBe('proposed');
    expect((await api.get(`/v1/corrections/${proposed.body.id}`)).status).toBe(404);
    expect(
      (await api.post(`/v1/corrections/${proposed.body.id}/approve`, 'contributor')).status,
    ).toBe(403);
    const approved = await api.post(`/v1/corrections/${proposed.body.id}/approve`, 'editor');
    expect(approved.body).toMatchObject({ status: 'published', approver: { name: 'The editor' } });
    expect((await api.get('/v1/actors/karim-khan')).body.jobTitle).toBe('Prosecutor');
  });

  it('that retracts answers 410 with its notice and takes the entry from lists', async () => {
    const targets = [{ type: 'actor', id: 'alex-saab' }];
    const retracted = await api.post('/v1/corrections', 'editor', {
      kind: 'retraction',
      text: 'Retracted for a test.',
      targets,
    });
    expect(retracted.status).toBe(201);
    const gone = await api.get('/v1/actors/alex-saab');
    expect(gone.status).toBe(410);
    expect(gone.body.notice).toMatchObject({
      headline: 'Alex Saab',
      text: 'Retracted for a test.',
    });
    expect((await api.get('/v1/actors?count=true')).body.total).toBe(9);
    expect(JSON.stringify((await api.get(`${article}?body=none`)).body.actors)).not.toContain(
      'alex-saab',
    );
  });

  it('is carried into a pending version, or refused where it no longer fits', async () => {
    const pending = await api.patch(
      '/v1/actors/juan-guaido',
      'contributor',
      { jobTitle: 'Engineer' },
      '"1"',
    );
    expect(pending.body).toMatchObject({ status: 'pending', version: 2 });
    const change = (field: string, value: string) => ({
      kind: 'correction',
      text: 'x',
      targets: [{ type: 'actor', id: 'juan-guaido', changes: [{ field, value }] }],
    });
    expect(
      (await api.post('/v1/corrections', 'editor', change('/jobTitle', 'Politician'))).status,
    ).toBe(409);
    expect(
      (await api.post('/v1/corrections', 'editor', change('/description', 'Corrected.'))).status,
    ).toBe(201);
    expect((await api.get('/v1/actors/juan-guaido')).body).toMatchObject({
      version: 3,
      description: 'Corrected.',
    });
    expect((await api.get('/v1/actors/juan-guaido?draft=true', 'editor')).body).toMatchObject({
      version: 4,
      jobTitle: 'Engineer',
      description: 'Corrected.',
    });
  });
});
