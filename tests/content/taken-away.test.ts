import { expect, it } from '@jest/globals';
import { listed, publish, republish, succeed, withdraw } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { currentVersion } from '../support/current-version.js';

const api = useApi();

it('the notice of a retraction is kept back in every form while another of its targets is on hold', async () => {
  const [kept, sealed] = [
    await publish(api, 'articles', { headline: 'Kept back' }),
    await publish(api, 'articles', { headline: 'Sealed' }),
  ];
  await succeed(
    api.post('/v1/corrections', 'editor', {
      kind: 'retraction',
      text: 'Both named a protected witness.',
      targets: [kept, sealed].map(({ id }) => ({ type: 'article', id })),
    }),
  );
  await succeed(
    api
      .post(`/v1/articles/${sealed.id}/take-down`, 'admin', {
        reason: 'An order.',
        notice: 'By order of a court.',
        authority: 'A court',
      })
      .set('If-Match', await currentVersion(api.ctx, sealed.id)),
  );
  const types = ['application/json', 'application/ld+json', 'application/vnd.iptc.ninjs+json'];
  for (const [path, type] of [
    ...types.map((one) => ['', one]),
    ['/revisions', types[0]],
    ['/timemap', '*/*'],
  ]) {
    const { status, text } = await api.get(`/v1/articles/${kept.id}${path}`).set('Accept', type!);
    expect([path, type, status]).toEqual([path, type, 410]);
    expect(text).not.toContain('witness');
  }
});

it('a contributor learns nothing of what a retracted article says in its pending version', async () => {
  const actor = await publish(api, 'actors', { type: 'Person', name: 'Only pending' });
  const claim = await publish(api, 'claims', { text: 'A claim that stands there.' });
  const article = await publish(api, 'articles', {
    headline: 'As published',
    articleBody: `[It](claim:${claim.slug}).`,
  });
  await succeed(
    api.patch(
      `/v1/articles/${article.id}`,
      'editor',
      {
        headline: 'As pending',
        articleBody: `[It](claim:${claim.slug}), [they](actor:${actor.slug}).`,
      },
      '"1"',
    ),
  );
  await withdraw(api, `/v1/articles/${article.id}`, 'retract');
  for (const path of [
    `/v1/actors?draft=true&article=${article.id}`,
    `/v1/claims/${claim.id}?draft=true`,
    '/v1/articles?draft=true&q=pending',
  ]) {
    const { text } = await succeed(api.get(path, 'contributor'));
    expect([path, /pending/i.test(text)]).toEqual([path, false]);
  }
  const { text } = await succeed(api.get(`/v1/claims/${claim.id}?draft=true`, 'editor'));
  expect(text).toContain('As pending');
});

it('a filter by the slug of today finds the entry in the past too', async () => {
  const actor = await publish(api, 'actors', { type: 'Person', name: 'Renamed', slug: 'was-so' });
  const article = await publish(api, 'articles', {
    headline: 'On one renamed',
    articleBody: '[One](actor:was-so).',
  });
  await republish(api, 'actors', actor.id, { slug: 'is-so' });
  for (const ref of ['is-so', 'was-so', actor.id]) {
    for (const list of ['/v1/articles?', '/v1/search?q=renamed&type=NewsArticle&']) {
      const path = `${list}actor=${ref}&asOf=${article.datePublished}`;
      expect([path, await listed(api, path)]).toEqual([path, [article.slug]]);
    }
  }
});

it('a draft and a correction that want one slug never wait for each other in a circle', async () => {
  const entry = await publish(api, 'stories', { name: 'To be renamed' });
  for (let round = 1; round <= 5; round += 1) {
    const slug = `wanted-${round}`;
    const [draft, correction] = await Promise.all([
      api.post('/v1/stories', 'contributor', { name: 'A draft', slug }),
      api.post('/v1/corrections', 'editor', {
        kind: 'correction',
        text: 'Renamed.',
        targets: [{ type: 'story', id: entry.id, changes: [{ field: '/slug', value: slug }] }],
      }),
    ]);
    expect([draft.status, correction.status].sort()).toEqual([201, 409]);
  }
});
