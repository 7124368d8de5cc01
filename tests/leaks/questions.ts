import { entryTypes } from '../../src/catalog.js';
import { includePaths } from '../../src/content/catalog.js';
import { bodyFormats, type EntryType } from '../../src/content/entry-type.js';
import { entryKinds } from '../../src/content/kinds.js';
import type { EntryKind } from '../../src/db/generated/enums.js';
import { comparisons } from '../../src/content/ranges.js';
import { representationSchema } from '../../src/content/draw-entry.js';

/** What questions are made of. */
export interface Material {
  /** Ids and slugs to ask for by address and in filters: public, hidden, old and unheard-of ones. */
  refs: Record<EntryKind, string[]>;
  corrections: string[];
  instants: string[];
}

/** Draws numbers from a seed, the same ones every time (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the filters take that do not take references. */
const words: Record<string, string[]> = {
  inLanguage: ['en', 'es'],
  articleSection: ['Mundo', 'World'],
  keyword: ['ICC', 'Maduro'],
  author: ['The Dossier newsroom', 'Ana'],
  corrected: ['true', 'false'],
  type: ['Person', 'Organization', 'Report'],
  eventStatus: ['EventScheduled', 'EventCancelled'],
  claimStatus: ['unverified', 'disputed', 'refuted'],
  kind: ['correction', 'retraction', 'update', 'clarification'],
  severity: ['minor', 'substantive'],
};
/** What is searched for: words of what is hidden, of what is gone, and of the story, some with a typo. */
const searches = [
  'unseen',
  'unsen',
  'gone',
  'Maduro',
  'Maduru',
  '"The Hague" -Saab',
  'withheld or sealed',
];
const dates = ['2017', '2019-03', '2020', '2021-11-03'];

/** Makes questions that readers can ask, about now and about earlier instants. */
export function questionsOf(roll: () => number, { refs, corrections, instants }: Material) {
  const one = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(roll() * most) }, () => one(list))),
  ];
  /** Mostly of the right kind. */
  const aRef = (kinds: readonly EntryKind[]) => one(refs[one(roll() < 0.9 ? kinds : entryKinds)]);
  const maybe = (chance: number, name: string, value: () => string): [string, string][] =>
    roll() < chance ? [[name, value()]] : [];
  const address = (path: string, query: [string, string][]) => {
    const search = new URLSearchParams(query).toString();
    return search === '' ? path : `${path}?${search}`;
  };

  const drawing = (type: EntryType): [string, string][] => [
    ...maybe(0.2, 'fields', () => some(membersOf(type), 5).join()),
    ...maybe(0.5, 'include', () => some(includePaths(type, entryTypes), 4).join()),
    ...(type.kind === 'article' ? maybe(0.3, 'body', () => one(bodyFormats)) : []),
    ...maybe(0.25, 'asOf', () => one(instants)),
  ];

  const narrowing = (type: EntryType): [string, string][] => [
    ...Object.entries(type.list.filters).flatMap(([name, { kinds, values }]) => {
      if (kinds) return maybe(0.15, name, () => `${aRef(kinds)},${aRef(kinds)},${aRef(kinds)}`);
      const fitting = words[name]?.filter((word) => values?.safeParse(word).success ?? true);
      return maybe(0.15, name, () => one(fitting ?? ['x']));
    }),
    ...Object.entries(type.list.ranges).flatMap(([name, { type: of }]) =>
      maybe(0.2, `${name}[${one(comparisons)}]`, () => one(of === 'edtf' ? dates : instants)),
    ),
  ];

  const paging = (): [string, string][] => [
    ...maybe(0.6, 'limit', () => one(['1', '2', '3', '7'])),
    ...maybe(0.4, 'count', () => 'true'),
  ];

  const aList = (type: EntryType) =>
    address(`/v1/${type.path}`, [
      ...narrowing(type),
      ...maybe(0.2, 'q', () => one(searches)),
      ...paging(),
      ...maybe(0.4, 'sort', () => `${one(['', '-'])}${one(Object.keys(type.list.sorts))}`),
      ...drawing(type),
    ]);

  const aSearch = () =>
    address('/v1/search', [
      ['q', one(searches)],
      ...maybe(0.3, 'type', () => one(['NewsArticle', 'Person,Event', 'Claim'])),
      ...maybe(0.2, 'story', () => aRef(['story'])),
      ...maybe(0.2, 'actor', () => aRef(['actor'])),
      ...maybe(0.5, 'facets', () => 'true'),
      ...maybe(0.25, 'asOf', () => one(instants)),
      ...paging(),
    ]);

  const anEntry = (type: EntryType) =>
    address(`/v1/${type.path}/${aRef([type.kind])}`, [
      ...drawing(type),
      ...(type.isTranslated ? maybe(0.3, 'inLanguage', () => one(words['inLanguage']!)) : []),
    ]);

  const aHistory = (type: EntryType) => {
    const rest = one(['revisions', 'revisions/1', 'revisions/2', 'revisions/3', 'diff', 'timemap']);
    const path = `/v1/${type.path}/${aRef([type.kind])}/${rest}`;
    return address(path, rest === 'revisions' ? paging() : []);
  };

  const aListOfCorrections = () =>
    address('/v1/corrections', [
      ...entryKinds.flatMap((kind) => maybe(0.1, kind, () => `${aRef([kind])},${aRef([kind])}`)),
      ...maybe(0.3, 'kind', () => some(words['kind']!, 2).join()),
      ...maybe(0.2, 'severity', () => one(words['severity']!)),
      ...maybe(0.3, 'sort', () => one(['datePublished', '-datePublished'])),
      ...maybe(0.3, 'include', () => 'evidence'),
      ...maybe(0.2, 'asOf', () => one(instants)),
      ...paging(),
    ]);

  const aCorrection = () =>
    address(`/v1/corrections/${one(corrections)}`, [
      ...maybe(0.3, 'include', () => 'evidence'),
      ...maybe(0.2, 'asOf', () => one(instants)),
    ]);

  const anImpact = () =>
    one([
      `/v1/corrections/${one(corrections)}/impact`,
      `/v1/claims/${aRef(['claim'])}/impact`,
      `/v1/events/${aRef(['event'])}/impact`,
    ]);

  const changes = () =>
    address('/v1/changes', [
      ...maybe(0.7, 'after', () => String(Math.floor(roll() * 80))),
      ...maybe(0.5, 'limit', () => one(['1', '5', '100'])),
    ]);

  return {
    one,
    aList,
    aSearch,
    anEntry,
    aHistory,
    aListOfCorrections,
    aCorrection,
    anImpact,
    changes,
  };
}

function membersOf(type: EntryType): string[] {
  return Object.keys(representationSchema(type).whole.shape);
}
