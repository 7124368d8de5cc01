import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { correct, impactOf, kinds, publishAll, seeded } from './carriers.js';

describe('the impact of a claim or an event, before anybody corrects it', () => {
  const api = useApi();
  beforeAll(() => publishAll(api));

  it('names the articles that mention it, their translations, and near-copies of their sentences', async () => {
    const impact = await impactOf(api, 'claims/re-election-2019');
    expect(kinds(impact[seeded])).toEqual(['annotation']);
    expect(kinds(impact['german-translation'])).toEqual(['translation']);
    expect(kinds(impact['annotated-only'])).toEqual(['annotation']);
    expect(kinds(impact['copy'])).toEqual(['same-sentence']);
    expect(impact['copy']).toMatchObject({ score: 1, target: { type: 'article', changes: [] } });
    expect(Object.keys(impact)).not.toContain('unrelated');
    const event = await impactOf(api, 'events/presidential-re-election');
    expect(kinds(event['copy'])).toContain('annotation');
  });

  it('answers an old slug with the new one, and 404 and 410 as the entry itself does', async () => {
    const event = '/v1/events/presidential-re-election';
    await api.patch(event, 'editor', { slug: 'the-vote' }, '"1"');
    const published = await api
      .post('/v1/events/the-vote/publish', 'editor', { updateKind: 'minor' })
      .set('If-Match', '"2"');
    expect(published.status).toBe(200);
    const moved = await api.get(`${event}/impact`);
    expect([moved.status, moved.headers['location']]).toEqual([
      301,
      'http://dossier.test/v1/events/the-vote/impact',
    ]);
    expect((await api.get('/v1/claims/no-such-claim/impact')).status).toBe(404);
    await correct(api, {
      kind: 'retraction',
      text: 'Retracted for a test.',
      targets: [{ type: 'claim', id: 'millions-fled' }],
    });
    expect((await api.get('/v1/claims/millions-fled/impact')).status).toBe(410);
  });
});
