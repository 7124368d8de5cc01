import type { z } from 'zod';
import { columns } from '../content/columns.js';
import { corrected, mentions, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType, type Link, referencesOf } from '../content/entry-type.js';
import { compactAll, unique } from '../content/references.js';
import { languageTag } from '../content/wire.js';
import type { Article } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { annotations, mapAnnotations } from '../portable-text/annotations.js';
import type { Block } from '../portable-text/schema.js';
import { drawBody, keptBody } from './body.js';
import { articleExample } from './example.js';
import { drawJsonLd } from './json-ld.js';
import { ninjsForm } from './ninjs.js';
import { articleIn, articleOut } from './schema.js';
import { drawTranslations } from './translations.js';

/** An article as it goes out. */
export type ArticleOut = EntryOut<typeof articleOut>;

type ArticleDocument = Document &
  Omit<z.output<typeof articleIn>, 'articleBody'> & { articleBody: Block[] };
type Row = Omit<Article, 'revisionId'>;

const ofKind = (kind: EntryKind) => ({
  description: `Mentioning any of these ${kind}s.`,
  kinds: [kind],
  where: mentions('mention'),
});

/** A news article, with its passages annotated. */
export const articleType = entryType<ArticleDocument, Row>({
  kind: 'article',
  path: 'articles',
  noun: 'Article',
  plural: 'Articles',
  tag: 'Articles',
  description:
    'Articles are news texts whose passages say which claims, actors and events they carry.',
  document: articleIn,
  example: articleExample,
  representation: articleOut,
  isTranslated: true,
  typeOf: () => 'NewsArticle',
  nameOf: ({ headline }) => headline,
  prepare: (doc, previous) => ({
    ...doc,
    articleBody: keptBody(doc.articleBody, previous?.articleBody ?? []),
  }),
  links: (doc) => [...sourceLinks(doc), ...passageLinks(doc.articleBody)],
  tags: ({ inLanguage, articleSection, keywords, author }) => [
    `inLanguage:${inLanguage}`,
    ...(articleSection === null ? [] : [`articleSection:${articleSection}`]),
    ...keywords.map((keyword) => `keyword:${keyword}`),
    ...author.map(({ name }) => `author:${name}`),
  ],
  columns: (
    { slug: _, isBasedOn: _b, citation: _c, translationOf: _t, story: _s, ...rest },
    idOf,
  ) => ({
    ...rest,
    articleBody: mapAnnotations(rest.articleBody, (one) => ({
      ...one,
      id: idOf([one._type], one.id),
    })) as unknown as Row['articleBody'],
  }),
  toDocument: (record) => ({
    ...ownMembers(record.content),
    slug: record.slug,
    articleBody: record.content.articleBody as unknown as Block[],
    isBasedOn: referencesOf(record, 'isBasedOn').map(({ entryId }) => entryId),
    citation: referencesOf(record, 'citation').map(({ entryId }) => entryId),
    translationOf: referencesOf(record, 'translationOf')[0]?.entryId ?? null,
    story: referencesOf(record, 'story')[0]?.entryId ?? null,
  }),
  draw: (record, view) => {
    const mentioned = (kind: EntryKind) =>
      unique(
        compactAll(
          referencesOf(record, 'mention').filter(({ named }) => named?.kind === kind),
          view,
        ),
      );
    return {
      ...ownMembers(record.content),
      ...(view.body !== 'none' && { articleBody: drawBody(record, view) }),
      datePublished: record.datePublished?.toISOString() ?? null,
      isBasedOn: compactAll(referencesOf(record, 'isBasedOn'), view),
      citation: compactAll(referencesOf(record, 'citation'), view),
      translationOf: compactAll(referencesOf(record, 'translationOf'), view)[0] ?? null,
      ...drawTranslations(record, view),
      story: compactAll(referencesOf(record, 'story'), view)[0] ?? null,
      actors: mentioned('actor'),
      events: mentioned('event'),
      claims: mentioned('claim'),
    };
  },
  forms: [jsonLdForm(drawJsonLd), ninjsForm],
  list: {
    filters: {
      actor: ofKind('actor'),
      event: ofKind('event'),
      claim: ofKind('claim'),
      story: {
        description: 'Of any of these stories.',
        kinds: ['story'],
        where: mentions('story'),
      },
      inLanguage: {
        description: 'In these languages.',
        example: 'en',
        values: languageTag,
        where: tagged('inLanguage'),
      },
      articleSection: {
        description: 'In these sections.',
        example: 'World',
        where: tagged('articleSection'),
      },
      keyword: {
        description: 'With any of these keywords.',
        example: 'Venezuela',
        where: tagged('keyword'),
      },
      author: {
        description: 'By any of these authors, as the byline names them.',
        example: 'The Dossier newsroom',
        where: tagged('author'),
      },
      corrected,
    },
    ranges: {
      datePublished: columns.datePublished,
      dateModified: columns.dateModified,
    },
    sorts: {
      datePublished: columns.datePublished,
      dateModified: columns.dateModified,
      headline: columns.name,
    },
    defaultSort: '-datePublished',
  },
  expansions: {
    actors: ['actor'],
    events: ['event'],
    claims: ['claim'],
    isBasedOn: ['source'],
    citation: ['source'],
    translationOf: ['article'],
    workTranslation: ['article'],
    story: ['story'],
  },
});

function ownMembers({
  headline,
  alternativeHeadline,
  description,
  inLanguage,
  articleSection,
  keywords,
  author,
  contributor,
  dateline,
}: Row) {
  const bylines = { author, contributor } as unknown as Pick<
    ArticleDocument,
    'author' | 'contributor'
  >;
  return {
    headline,
    alternativeHeadline,
    description,
    inLanguage,
    articleSection,
    keywords,
    ...bylines,
    dateline,
  };
}

function sourceLinks({ isBasedOn, citation, translationOf, story }: ArticleDocument): Link[] {
  return [
    ...isBasedOn.map((ref, position): Link => ({
      property: 'isBasedOn',
      position,
      kinds: ['source'],
      ref,
      pointer: `/isBasedOn/${position}`,
    })),
    ...citation.map((ref, position): Link => ({
      property: 'citation',
      position,
      kinds: ['source'],
      ref,
      pointer: `/citation/${position}`,
    })),
    ...(translationOf === null
      ? []
      : [
          {
            property: 'translationOf',
            position: 0,
            kinds: ['article'],
            ref: translationOf,
            pointer: '/translationOf',
          } satisfies Link,
        ]),
    ...(story === null
      ? []
      : [
          {
            property: 'story',
            position: 0,
            kinds: ['story'],
            ref: story,
            pointer: '/story',
          } satisfies Link,
        ]),
  ];
}

/** One for each annotated passage, so that it is known where a claim stands. */
function passageLinks(body: Block[]): Link[] {
  return annotations(body).map(({ type, id, blockKey, markKey, exact }, position): Link => {
    const block = body.findIndex(({ _key }) => _key === blockKey);
    const mark = body[block]?.markDefs.findIndex(({ _key }) => _key === markKey) ?? 0;
    const pointer = `/articleBody/${block}/markDefs/${mark}/id`;
    return {
      property: 'mention',
      position,
      kinds: [type],
      ref: id,
      pointer,
      passage: { blockKey, markKey, exact },
    };
  });
}
