import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import type { EntryType } from '../content/entry-type.js';
import { chooseLens } from '../content/choose-lens.js';
import { mementoHeaders } from '../content/memento.js';
import { csv, idParams, lensQuery, oneOf, searchText, searchTotal } from '../content/query.js';
import { idsIn } from '../content/ids-in.js';
import { onOneState } from '../content/reply.js';
import { instantOut, languageTag, referenceOut } from '../content/wire.js';
import { flag, pageLinks, pageQuery, pageSchema } from '../http/paging.js';
import { search } from './search.js';
import { searchExample } from './example.js';
import { MOST_RANKED } from './repository.js';

const marked = z.string().meta({
  description: 'HTML in which the matches stand in `<mark>`.',
  examples: ['<mark>Maduro</mark> and Khan sign the agreement'],
});

const result = z
  .strictObject({
    ...referenceOut.shape,
    datePublished: instantOut
      .nullable()
      .meta({ description: 'Of an article: when readers first saw it.' }),
    score: z.number().meta({
      description: 'How well it matches; comparable within one search.',
      examples: [0.63],
    }),
    highlight: z.strictObject({ name: marked, text: marked }).meta({
      description:
        'HTML: what matches stands in `<mark>`, everything else is escaped. `text` shows where it matches in the first 10,000 characters, else the beginning.',
    }),
  })
  .meta({ id: 'SearchResult', description: 'An entry that was found, and where it matches.' });

const count = z
  .int()
  .min(0)
  .meta({ description: 'How many of the matches have it.', examples: [7] });
const facet = <T extends z.ZodType>(value: T, description: string) =>
  z.array(z.strictObject({ value, count })).meta({ description });
const facetValue = (description: string, example: string) =>
  z.string().meta({ description, examples: [example] });
const facetEntry = referenceOut.meta({ description: 'The entry.' });

const results = z
  .strictObject({
    ...pageSchema(result, 'What was found, best first.').shape,
    ...searchTotal,
    facets: z
      .strictObject({
        type: facet(facetValue('The schema.org type.', 'NewsArticle'), 'Types.'),
        inLanguage: facet(facetValue('The language.', 'en'), 'Languages.'),
        story: facet(facetEntry, 'Stories that articles belong to.'),
        actor: facet(facetEntry, 'Actors that articles mention.'),
      })
      .optional()
      .meta({ description: 'The commonest values to narrow the search by; with `facets=true`.' }),
  })
  .meta({ id: 'SearchResults', description: 'A page of what was found.' });

const query = (types: EntryType[]) =>
  z.strictObject({
    q: searchText,
    type: csv(oneOf(typesOf(types)))
      .optional()
      .meta({ description: 'Of these schema.org types.', example: 'NewsArticle,Claim' }),
    inLanguage: csv(languageTag)
      .optional()
      .meta({ description: 'In these languages.', example: 'en' }),
    story: csv(idParams.shape.id)
      .optional()
      .meta({ description: 'Of any of these stories.', example: 'maduro-and-the-icc' }),
    actor: csv(idParams.shape.id).optional().meta({
      description: 'Articles that mention any of these actors.',
      example: 'nicolas-maduro',
    }),
    facets: flag.optional().meta({
      description: 'Adds the commonest values to narrow the search by, each with its count.',
      example: 'true',
    }),
    asOf: lensQuery.asOf,
    ...pageQuery,
  });

/** The schema.org types that entries are of. */
function typesOf(types: EntryType[]): string[] {
  const names = types.flatMap(({ representation: { shape } }) => {
    const type = shape['type'] as z.ZodEnum | z.ZodLiteral<string>;
    return type instanceof z.ZodEnum ? type.options.map(String) : [...type.values];
  });
  return [...new Set(names)];
}

/** Full-text search over everything that readers see. */
export function searchEndpoint(types: EntryType[]): ApiEndpoint {
  return endpoint({
    method: 'get',
    path: '/v1/search',
    operationId: 'search',
    tag: 'Search',
    access: 'read',
    summary: 'Search all published content',
    description: `Best first: a name counts more than what stands beside it, and that more than the text. Words are searched in each text's own language (English, German, Spanish; others word by word); accents do not count. Where no text has what is searched for, actors, events and stories are found whose name is very like it (not as of an instant). A phrase is found within one part of a text, and in its first 16,000 words. Of more matches the newest ${MOST_RANKED} are ranked, and facets count among those.`,
    query: query(types),
    acceptDatetime: 'asOf',
    returns: {
      200: { description: 'A page of what was found.', schema: results, examples: searchExample },
    },
    errors: [],
    handler: async ({ env, query: asked, search: queryString }) => {
      const lens = chooseLens(env, { asOf: asked.asOf });
      return onOneState(env, lens, async (inner, clock) => {
        const found = await search(inner, asked, { lens, clock });
        const url = `${env.ctx.publicUrl}/v1/search`;
        const neighbours = Object.values(pageLinks(url, queryString, found.page));
        return {
          body: found,
          headers: mementoHeaders({ url, search: queryString }, lens, neighbours),
          tags: ['search', ...idsIn(found)],
        };
      });
    },
  });
}
