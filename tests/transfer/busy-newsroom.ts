import { currentVersion } from '../support/current-version.js';
import type { Api, Who } from '../support/api.js';
import { aRequest, rightYear } from '../correction-requests/a-request.js';
import { playNewsroom } from '../content/random-newsroom.js';

const article = { type: 'article', id: 'maduro-and-icc-sign-agreement' };

/** Fills an installation with everything that a newsroom can have done: no kind of row is left out. */
export async function keepBusy(api: Api): Promise<void> {
  const post = async (path: string, who: Who, body: object = {}) => {
    const ref = path.split('/')[3] ?? '';
    const answer = await api
      .post(path, who, body)
      .set('If-Match', await currentVersion(api.ctx, ref));
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.text}`);
    return answer.body as { id: string; correction: { id: string } };
  };
  await requestAndCorrect(api, post);
  await propose(post);
  await keepFromReaders(post);
  await api.patch(
    '/v1/articles/maduro-and-icc-sign-agreement',
    'contributor',
    { headline: 'A pending headline', slug: 'a-pending-slug' },
    await currentVersion(api.ctx, article.id),
  );
  await post('/v1/keys', 'admin', { name: 'Somebody', role: 'editor' });
  await playNewsroom(api, { seed: 7, steps: 60 });
}

type Post = (
  path: string,
  who: Who,
  body?: object,
) => Promise<{ id: string; correction: { id: string } }>;

async function requestAndCorrect(api: Api, post: Post): Promise<void> {
  const asked = await aRequest(api);
  const again = await aRequest(api);
  const open = await aRequest(api, { text: 'Who says so?', quote: null });
  await post(`/v1/correction-requests/${again.id}/duplicate`, 'editor', { of: asked.id });
  await post(`/v1/correction-requests/${open.id}/reject`, 'editor', { reason: 'It is sourced.' });
  await aRequest(api, { text: 'Still open.', quote: null });
  const { correction } = await post(
    `/v1/correction-requests/${asked.id}/accept`,
    'editor',
    rightYear,
  );
  const event = { type: 'event', id: 'presidential-re-election' };
  const wrong = await post('/v1/corrections', 'editor', {
    kind: 'correction',
    text: 'The vote took place in May 2018.',
    evidence: ['presidential-election-results-2018'],
    targets: [{ ...event, changes: [{ field: '/startDate', value: '2018-05' }] }],
  });
  await post('/v1/corrections', 'secondEditor', {
    kind: 'correction',
    text: 'The vote took place on 20 May 2018.',
    supersedes: wrong.id,
    targets: [{ ...event, changes: [{ field: '/startDate', value: '2018-05-20' }] }],
  });
  await api.ctx.db.$executeRaw`SELECT redact_correction(${correction.id}::uuid, 'Redacted.')`;
}

async function propose(post: Post): Promise<void> {
  const change = (value: string | null) => ({
    kind: 'clarification',
    text: 'It was not said who.',
    targets: [{ ...article, changes: [{ field: '/dateline', value }] }],
  });
  const rejected = await post('/v1/corrections', 'contributor', change('CARACAS, Venezuela'));
  await post(`/v1/corrections/${rejected.id}/reject`, 'editor', { reason: 'No.' });
  await post('/v1/corrections', 'contributor', change(null));
}

async function keepFromReaders(post: Post): Promise<void> {
  const make = async (slug: string) => {
    const { id } = await post('/v1/articles', 'editor', {
      slug,
      headline: `Of ${slug}`,
      articleBody: 'It was **so**, says [everybody](actor:nicolas-maduro).',
      status: 'published',
    });
    return `/v1/articles/${id}`;
  };
  const withheld = await make('withheld');
  await post('/v1/corrections', 'editor', {
    kind: 'correction',
    text: 'It was not quite so.',
    targets: [
      {
        type: 'article',
        id: 'withheld',
        changes: [{ quote: { exact: 'so' }, replacement: 'thus' }],
      },
    ],
  });
  await post(`${withheld}/withhold`, 'editor', { reason: 'Being checked.' });
  await post(`${withheld}/reinstate`, 'editor', { reason: 'It holds.' });
  await post(`${await make('taken-down')}/take-down`, 'admin', {
    reason: 'Court.',
    notice: 'Law.',
  });
  await post(`${await make('retracted')}/retract`, 'editor', { text: 'It was wrong.' });
  const back = await make('back-again');
  await post(`${back}/retract`, 'editor', { text: 'It was wrong.' });
  await post(`${back}/reinstate`, 'editor', { reason: 'It was right.', note: 'It was right.' });
  await post(`${back}/reinstate`, 'secondEditor');
  await post(`${await make('unpublished')}/unpublish`, 'editor');
}
