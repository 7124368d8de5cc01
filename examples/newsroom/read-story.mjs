import { answer, DossierProblem, items } from '../../clients/typescript/dist/dossier.js';

/** @import { Dossier } from '../../clients/typescript/dist/dossier.js' */
/** @import { Article, Claim, Correction, Event, Source, Story } from '../../clients/typescript/dist/api.js' */

/**
 * A story and all that it is made of, as readers may see it now.
 * @typedef {object} WholeStory
 * @property {Story} story
 * @property {Article[]} articles the newest first
 * @property {Claim[]} claims as they come up in the articles
 * @property {Event[]} events the earliest first
 * @property {Correction[]} corrections of any of these, the newest first
 * @property {Source[]} sources that any of these rest on
 */

/**
 * Reads a story by its id or slug; without one, the story that changed last.
 * @param {Dossier} dossier
 * @param {string} [id]
 * @returns {Promise<WholeStory>}
 */
export async function readStory(dossier, id) {
  const story = id === undefined ? await newestStory(dossier) : await storyOf(dossier, id);
  const query = { story: story.id, limit: 100 };
  const [articles, claims, events, corrections] = await Promise.all([
    all(items(dossier, '/v1/articles', { ...query, sort: '-datePublished' })),
    all(items(dossier, '/v1/claims', query)),
    all(items(dossier, '/v1/events', { ...query, sort: 'startDate' })),
    all(items(dossier, '/v1/corrections', query)),
  ]);
  const order = articles.flatMap((article) => article.claims.map((claim) => claim.id));
  claims.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const cited = [
    ...articles.flatMap(({ isBasedOn, citation }) => [...isBasedOn, ...citation]),
    ...claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...events.flatMap(({ citation }) => citation),
    ...corrections.flatMap(({ evidence }) => evidence),
  ];
  const ids = [...new Set(cited.map((source) => source.id))];
  const sources = await Promise.all(ids.map((source) => sourceOf(dossier, source)));
  return {
    story,
    articles,
    claims,
    events,
    corrections,
    sources: sources.flatMap((source) => source ?? []),
  };
}

/** @param {Dossier} dossier */
async function newestStory(dossier) {
  const query = { sort: '-dateModified', limit: 1 };
  const { value: story } = await items(dossier, '/v1/stories', query).next();
  if (!story) throw new Error('There is no story yet.');
  return story;
}

/**
 * @param {Dossier} dossier
 * @param {string} id
 */
async function storyOf(dossier, id) {
  const { data } = await answer(dossier.GET('/v1/stories/{id}', { params: { path: { id } } }));
  return data;
}

/**
 * A source, or nothing where it was taken away from readers in the meantime.
 * @param {Dossier} dossier
 * @param {string} id
 */
async function sourceOf(dossier, id) {
  try {
    const { data } = await answer(dossier.GET('/v1/sources/{id}', { params: { path: { id } } }));
    return data;
  } catch (error) {
    if (error instanceof DossierProblem && [404, 410, 451].includes(error.status)) return undefined;
    throw error;
  }
}

/**
 * @template Item
 * @param {AsyncIterable<Item>} list
 */
async function all(list) {
  const found = [];
  for await (const item of list) found.push(item);
  return found;
}
