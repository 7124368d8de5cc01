import type { CollectionLeaf } from 'schema-dts';
import type { EntryForm } from '../content/entry-form.js';
import { correctionComments, dense, identity, refer } from '../content/json-ld.js';
import { listEntries } from '../content/list-entries.js';
import { type Compact, compact } from '../content/references.js';
import type { StoryOut } from './story.js';

const MAX_PARTS = 100;

/** Says a story in schema.org's words: a collection whose parts are its newest articles. */
export function drawJsonLd(item: StoryOut, articles: Compact[]): CollectionLeaf {
  return dense<CollectionLeaf>({
    '@type': 'Collection',
    ...identity(item),
    name: item.name,
    description: item.description,
    keywords: item.keywords,
    dateCreated: item.dateCreated,
    dateModified: item.dateModified,
    version: item.version,
    creativeWorkStatus: item.status,
    hasPart: articles.map(refer),
    correction: correctionComments(item.corrections),
  });
}

/** The newest articles of a story that the lens shows. */
export const articlesOf: EntryForm['parts'] = {
  path: 'articles',
  find: async (env, { id }, lens) => {
    const { publicUrl, catalog } = env.ctx;
    const query = { limit: MAX_PARTS, story: [id] };
    const { items } = await listEntries(env, catalog.types.article, { query, lens });
    return items.map((record) => compact(record, { publicUrl }));
  },
};
