import { z } from 'zod';
import { flag, pageQuery, totalOut } from '../http/paging.js';
import { includePaths } from './catalog.js';
import { bodyFormats, type EntryType, type Filter } from './entry-type.js';
import { entryStates, isId } from './kinds.js';
import { MOST_INCLUDED } from './expand.js';
import { MOST_COUNTED, MOST_READ } from './full-text.js';
import { comparisons } from './ranges.js';
import { edtf, instant, languageTag } from './wire.js';

/** A value in double quotes, in which two stand for one (RFC 4180), or one without a comma. */
const VALUE = /\s*"((?:[^"]|"")*)"\s*(?:,|$)|([^,]*)(?:,|$)/y;

/** Comma-separated values, each of which must be one of those that the schema allows; at most 50. */
export function csv(value: z.ZodType<string, string>) {
  return z.string().max(2000).transform(valuesIn).pipe(z.array(value).min(1).max(50));
}

function valuesIn(text: string): string[] {
  const values: string[] = [];
  // A comma in the end has another value after it, if an empty one.
  for (let at = 0; at <= text.length;) {
    VALUE.lastIndex = at;
    const [whole = '', quoted, plain = ''] = VALUE.exec(text) ?? [];
    values.push(quoted?.replaceAll('""', '"') ?? plain.trim());
    at = whole.endsWith(',') ? at + whole.length : text.length + 1;
  }
  return values;
}

/** Comma-separated texts of any kind. */
export const texts = csv(z.string().min(1));

/** What is said of a parameter that takes such texts. */
export const QUOTED = 'One with a comma stands in double quotes.';

/** One of the names that a list knows; the fault lists them. */
export function oneOf(names: string[]) {
  return z.enum(names as [string, ...string[]], `must be one of: ${names.join(', ')}`);
}

/** The parameter that trims an answer to some of these members. */
export const fields = (names: string[]) =>
  csv(oneOf(names))
    .optional()
    .meta({
      description: 'Only these members of each entry, by their names.',
      example: names.slice(0, 2).join(','),
    });

const include = (paths: string[]) =>
  csv(oneOf(paths))
    .optional()
    .meta({
      description: `Puts whole entries in the place of references, two deep: ${paths.join(', ')}. One answer includes at most ${MOST_INCLUDED} entries.`,
      example: paths.slice(0, 2).join(','),
    });

/** The id, in a path or a body, of what has no slug. */
export function recordId(noun: string) {
  const error = `must be the id of ${noun}`;
  return z.string().max(36, { error, abort: true }).refine(isId, error);
}

/** An id or a slug in a path. */
export const idParams = z.strictObject({
  id: z
    .string()
    .max(120)
    .regex(/^[A-Za-z0-9-]+$/, 'must be an id or a slug')
    .meta({ description: 'The id or the slug.' }),
});

/** The id or slug of an entry of this kind in a path. */
export function entryParams({ kind, example }: EntryType): typeof idParams {
  return z.strictObject({
    id: idParams.shape.id.meta({
      description: `The id or the slug of the ${kind}.`,
      example: example.representation.slug,
    }),
  });
}
/** An instant, or a date that stands for its whole period in UTC. */
export const moment = z.union(
  [instant, edtf],
  'must be an instant such as 2021-11-03T17:00:00Z, or a date: 2021, 2021-11 or 2021-11-03',
);

const instantOrDay = z.union(
  [
    instant,
    z.iso
      .date()
      .transform((day) => `${day}T23:59:59.999Z`)
      .pipe(instant),
  ],
  'must be an instant such as 2021-11-03T17:00:00Z, or a date such as 2021-11-03',
);

/** Which versions to read. */
export const lensQuery = {
  draft: flag
    .optional()
    .meta({ description: 'The working version, for those with a key.', example: 'true' }),
  asOf: instantOrDay.optional().meta({
    description:
      'What readers could see at this instant; a date alone stands for the end of that day in UTC.',
    example: '2026-11-24T08:00:00Z',
  }),
};

/** The parameters of a read of one entry. */
export function entryQuery(type: EntryType, types: EntryType[], members: string[]) {
  return z.strictObject({
    ...lensQuery,
    ...bodyQuery(type),
    fields: fields(members),
    include: include(includePaths(type, types)),
  });
}

/** The parameters of a read of one entry that answers with its best translation, where its kind has any. */
export function translatedQuery(type: EntryType, types: EntryType[], members: string[]) {
  return entryQuery(type, types, members).extend({
    ...(type.isTranslated && {
      inLanguage: languageTag.optional().meta({
        description:
          'The version in this language, among the article and its translations; 406 lists the languages that there are. Before `Accept-Language`.',
        example: 'es',
      }),
    }),
  });
}

const asInTheWeb = `Full text: all of the words, in any order; \`"a phrase"\`, \`or\` and \`-without\` work as in a web search. Some word must be there, and on each side of an \`or\`: \`-without\` alone is refused. A phrase is looked for in the newest ${MOST_READ.toLocaleString('en')} texts that have all its words (a word with a hyphen is one, too); with \`count\`, \`totalIsExact\` tells whether there may be more.`;

/** What is searched for, as a web search engine takes it. */
export const searchText = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200)
  .meta({ description: asInTheWeb, example: 'Maduro "The Hague"' });

/** How much was found, as far as it was asked for. */
export const searchTotal = {
  total: totalOut.meta({
    description: `How many there are; what \`q\` finds is counted up to ${MOST_COUNTED}.`,
    examples: [11],
  }),
  totalIsExact: z
    .boolean()
    .optional()
    .meta({
      examples: [true],
      description:
        'With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words.',
    }),
};

/** The parameters of a list of entries: pages, order, filters and ranges. */
export function listQuery(type: EntryType, types: EntryType[], members: string[]) {
  const { filters, ranges, sorts, defaultSort } = type.list;
  return z.strictObject({
    ...pageQuery,
    sort: csv(oneOf(Object.keys(sorts).flatMap((name) => [name, `-${name}`])))
      .refine(
        (keys) => new Set(keys.map((key) => key.replace('-', ''))).size === keys.length,
        'must name each key once',
      )
      .optional()
      .meta({
        description: `Keys in order of weight, \`-\` for descending: ${Object.keys(sorts).join(', ')}. Ties are broken by id. Default: ${defaultSort}; of working versions -dateModified.`,
        example: defaultSort,
      }),
    ...entryQuery(type, types, members).shape,
    q: searchText.optional().meta({ description: asInTheWeb }),
    status: csv(oneOf([...entryStates]))
      .optional()
      .meta({ description: 'All but `published` need a key.', example: 'published' }),
    ...Object.fromEntries(
      Object.entries(filters).map(([name, filter]) => [name, filterParameter(filter, types)]),
    ),
    ...Object.fromEntries(
      Object.entries(ranges).flatMap(([name, { type: of }]) =>
        comparisons.map((comparison) => [
          `${name}[${comparison}]`,
          (of === 'edtf' ? edtf : moment)
            .optional()
            .meta({ description: rangeText(name, of, comparison), example: '2021-11-03' }),
        ]),
      ),
    ),
  });
}

function filterParameter({ description, example, values, kinds }: Filter, types: EntryType[]) {
  const named = types.find(({ kind }) => kinds?.includes(kind))?.example.representation.slug;
  if (!values && !kinds) {
    return texts.optional().meta({ description: `${description} ${QUOTED}`, example });
  }
  return csv(values ?? idParams.shape.id)
    .optional()
    .meta({ description, example: example ?? named });
}

/** Bodies are in articles, and in what `include` brings of them. */
function bodyQuery(type: EntryType) {
  const kinds = [type.kind, ...Object.values(type.expansions).flat()];
  if (!kinds.includes('article')) return {};
  const body = z.enum(bodyFormats, `must be one of: ${bodyFormats.join(', ')}`).optional();
  return {
    body: body.meta({
      description: 'The form of `articleBody`. Default: portabletext.',
      example: 'html',
    }),
  };
}

function rangeText(name: string, of: string, comparison: string): string {
  const words =
    { gte: 'at or after', gt: 'after', lte: 'at or before', lt: 'before' }[comparison] ??
    comparison;
  return of === 'edtf'
    ? `\`${name}\` is ${words} this date (EDTF); a month or a year counts by its first day.`
    : `${words[0]?.toUpperCase() ?? ''}${words.slice(1)} this instant, or this date (EDTF) in UTC.`;
}
