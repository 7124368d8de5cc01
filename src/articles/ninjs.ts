import type { EntryForm } from '../content/entry-form.js';
import type { Block } from '../portable-text/schema.js';
import { toHtml } from '../portable-text/html.js';
import { plainText } from '../portable-text/text.js';
import type { ArticleOut } from './article.js';
import { ninjsSchema, type Ninjs } from './ninjs-schema.js';

const STANDARD = {
  name: 'ninjs',
  version: '3.0',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
};

/** What a receiver may do with each: what readers do not see yet, or for now, is not to be used. */
const PUB_STATUS = {
  published: 'usable',
  draft: 'withheld',
  pending: 'withheld',
  withheld: 'withheld',
  retracted: 'canceled',
  takenDown: 'canceled',
} as const;

/** ninjs 3.0 of the IPTC, as news agencies exchange articles; a retracted one is sent as canceled. */
export const ninjsForm: EntryForm = {
  type: 'application/vnd.iptc.ninjs+json',
  noun: 'Ninjs',
  schema: ninjsSchema,
  draw: (item) => drawNinjs(item as unknown as ArticleOut),
  drawNotice: ({ url, headline, text, datePublished }): Ninjs => ({
    uri: url,
    standard: STANDARD,
    type: 'text',
    representationType: 'partial',
    versionCreated: datePublished,
    pubStatus: 'canceled',
    headlines: [main(headline)],
    edNote: text,
  }),
};

/** Says an article in ninjs, which leaves out what there is nothing to say of. */
function drawNinjs(item: ArticleOut): Ninjs {
  const newest = item.corrections.find(({ supersededBy }) => supersededBy === null);
  const by = item.author.map(({ name }) => name).join(', ');
  return {
    uri: byId(item),
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    profile: 'text-only',
    version: String(item.version),
    firstCreated: item.dateCreated,
    versionCreated: item.dateModified,
    contentCreated: item.dateCreated,
    pubStatus: PUB_STATUS[item.status],
    language: item.inLanguage,
    slugline: item.slug,
    headlines: headlinesOf(item),
    ...(item.description !== null && {
      descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: item.description }],
    }),
    bodies: bodiesOf(item),
    ...(by !== '' && { by }),
    ...(item.dateline !== null && { located: item.dateline }),
    ...list('infoSources', item.contributor.map(contributorOf)),
    ...list('subjects', subjectsOf(item)),
    ...list('people', item.actors.filter(({ type }) => type === 'Person').map(named)),
    ...list('organisations', item.actors.filter(({ type }) => type === 'Organization').map(named)),
    ...list('events', item.events.map(named)),
    ...list('associations', associationsOf(item)),
    altIds: [{ role: 'id', value: item.id }],
    ...(newest && { edNote: newest.text }),
  };
}

type Reference = Pick<ArticleOut['actors'][number], 'id' | 'name' | 'url'>;

/** The address by id beside that by slug: receivers know an item by its uri, so it must outlive every slug. */
function byId({ id, url }: { id: string; url: string }): string {
  return new URL(id, url).href;
}

function named(reference: Reference) {
  return { name: reference.name, uri: byId(reference), rel: 'mentions' };
}

function main(value: string) {
  return { role: 'main', contentType: 'text/plain', value };
}

function headlinesOf({ headline, alternativeHeadline: other }: ArticleOut) {
  const alternative = { role: 'alternative', contentType: 'text/plain' };
  return [main(headline), ...(other === null ? [] : [{ ...alternative, value: other }])];
}

/** Characters and words are counted in the text alone, so both forms of the body have the same. */
function bodiesOf({ articleBody, inLanguage }: ArticleOut) {
  const blocks = articleBody as Block[];
  const text = plainText(blocks);
  const words = [...new Intl.Segmenter(inLanguage, { granularity: 'word' }).segment(text)];
  const counts = {
    charCount: [...text].length,
    wordCount: words.filter(({ isWordLike }) => isWordLike).length,
  };
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: toHtml(blocks) },
    { role: 'main', contentType: 'text/plain', ...counts, value: text },
  ];
}

function contributorOf({ name, jobTitle }: ArticleOut['contributor'][number]) {
  return { name, role: jobTitle ?? 'contributor' };
}

function subjectsOf({ articleSection, keywords, story }: ArticleOut) {
  return [
    ...(articleSection === null ? [] : [{ name: articleSection, rel: 'section' }]),
    ...keywords.map((name) => ({ name, rel: 'keyword' })),
    ...(story ? [{ name: story.name, uri: byId(story), rel: 'story' }] : []),
  ];
}

function associationsOf(item: ArticleOut) {
  const { translationOf, isBasedOn, citation, claims, corrections } = item;
  const related = (rel: string) => (one: Reference) => ({ name: one.name, uri: byId(one), rel });
  return [
    ...(translationOf ? [related('translationOf')(translationOf)] : []),
    ...isBasedOn.map(related('isBasedOn')),
    ...citation.map(related('citation')),
    ...claims.map(related('claim')),
    ...corrections.map((note) => ({
      name: note.kind,
      uri: note.url,
      rel: note.supersededBy ? 'supersededCorrection' : 'correction',
      versionCreated: note.datePublished,
      descriptions: [{ role: note.kind, contentType: 'text/plain', value: note.text }],
    })),
  ];
}

/** A member that holds a list, where there is anything in it. */
function list<Name extends string, T>(name: Name, items: T[]): Partial<Record<Name, T[]>> {
  return items.length > 0 ? ({ [name]: items } as Record<Name, T[]>) : {};
}
