import type { CreativeWorkLeaf } from 'schema-dts';
import { correctionComments, dense, identity, people } from '../content/json-ld.js';
import type { SourceOut } from './source.js';

/** Says a source in schema.org's words; when our own data on it last changed, `sdDatePublished` says. */
export function drawJsonLd(item: SourceOut) {
  const { publisher } = item;
  const work = dense<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    ...identity(item),
    name: item.name,
    description: item.description,
    sameAs: item.sameAs,
    author: people(item.author),
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    datePublished: item.datePublished,
    inLanguage: item.inLanguage,
    sdDatePublished: item.dateModified.slice(0, 10),
    correction: correctionComments(item.corrections),
  });
  // Each of these types is a CreativeWork, with all that one can be said to have.
  return { ...work, '@type': item.type };
}
