import type { NewsArticleLeaf } from 'schema-dts';
import { correctionComments, dense, identity, people, refer } from '../content/json-ld.js';
import type { Block } from '../portable-text/schema.js';
import { plainText } from '../portable-text/text.js';
import type { ArticleOut } from './article.js';

/** Says an article in schema.org's words; what its passages mention stands under `mentions`. */
export function drawJsonLd(item: ArticleOut): NewsArticleLeaf {
  const { translationOf, story } = item;
  return dense<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    ...identity(item),
    headline: item.headline,
    alternativeHeadline: item.alternativeHeadline,
    description: item.description,
    articleBody: plainText(item.articleBody as Block[]),
    inLanguage: item.inLanguage,
    articleSection: item.articleSection,
    keywords: item.keywords,
    author: people(item.author),
    contributor: people(item.contributor),
    dateline: item.dateline,
    dateCreated: item.dateCreated,
    datePublished: item.datePublished,
    dateModified: item.dateModified,
    version: item.version,
    creativeWorkStatus: item.status,
    isBasedOn: item.isBasedOn.map(refer),
    citation: item.citation.map(refer),
    translationOfWork: translationOf && refer(translationOf),
    isPartOf: story && refer(story),
    mentions: [...item.actors, ...item.events, ...item.claims].map(refer),
    correction: correctionComments(item.corrections),
  });
}
