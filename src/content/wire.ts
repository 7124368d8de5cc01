import { z } from 'zod';

const NOT_A_TAG = 'must be a BCP 47 language tag, such as en or es-VE';
const FIRST_INSTANT = Date.parse('0001-01-01T00:00:00.000Z');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');

/** A line of text: trimmed, not empty, without line breaks. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(max)
    .regex(/^[^\n\r]*$/, 'must be one line');
}

/** Running text: trimmed and not empty. */
export function prose(max: number) {
  return z.string().trim().min(1, 'must not be empty').max(max);
}

/** A member that may be left out or null; the document then holds null. */
export function optional<S extends z.ZodType>(schema: S) {
  return schema.nullable().default(null as z.output<S> & null);
}

/** A list that may be left out; the document then holds an empty one. */
export function listOf<S extends z.ZodType>(schema: S, max = 100) {
  return z.array(schema).max(max).default([]);
}

export const slug = z
  .string()
  .max(120)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters and digits, in groups joined by single hyphens',
  )
  .meta({
    description: 'The readable name in URLs; an old one keeps leading to the entry.',
    examples: ['nicolas-maduro'],
  });

/** An instant as RFC 3339, with a time zone. */
export const instant = z.iso
  .datetime({
    offset: true,
    abort: true,
    error: 'must be an instant such as 2021-11-03T17:00:00Z',
  })
  .refine(isKeptInstant, 'must lie in the years 0001 to 9999');

export const instantOut = z.iso.datetime().meta({ examples: ['2026-11-24T08:00:00.000Z'] });

/** A date at the precision that is known (EDTF level 0). */
export const edtf = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'must be a date at the precision that is known: 2017, 2017-08 or 2021-11-03',
    abort: true,
  })
  .refine(isRealDate, 'must be a date of the calendar')
  .meta({
    id: 'Edtf',
    description: 'A date at the precision that is known (EDTF): a year, a month or a day.',
    examples: ['2017', '2017-08', '2021-11-03'],
  });

export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/, { error: NOT_A_TAG, abort: true })
  .refine(isLanguageTag, NOT_A_TAG)
  .transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag)
  .meta({ description: 'A BCP 47 language tag.', examples: ['en'] });

export const webUrl = z
  .string()
  .max(2048)
  .refine(
    (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
    'must be an http or https URL',
  )
  .meta({ format: 'uri', examples: ['https://www.icc-cpi.int'] });

/** A byline: somebody named, who need not be an entry. */
export const person = z.strictObject({
  name: line(200),
  jobTitle: line(200)
    .nullish()
    .transform((title) => title ?? undefined),
});

export const personOut = z
  .strictObject({ name: z.string(), jobTitle: z.string().optional() })
  .meta({ id: 'Byline', examples: [{ name: 'Tim Niendorf', jobTitle: 'Political Editor' }] });

const compactMembers = {
  id: z.uuid(),
  type: z.string().meta({ description: 'The schema.org type.', examples: ['Person'] }),
  slug: z.string(),
  name: z.string().meta({ description: 'The headline, name or text.' }),
  url: z.url(),
  claimStatus: z.string().optional().meta({ description: 'On a claim.' }),
};

/** A reference as it goes out: compact, or the whole entry where `include` asked for it. */
export const referenceOut = z.looseObject(compactMembers).meta({
  id: 'Reference',
  description: 'Another entry, compact; `include` puts the whole entry in its place.',
});

/** A reference with data of its own. */
export function referenceWith<S extends z.ZodRawShape>(extra: S, id: string) {
  return z.looseObject({ ...compactMembers, ...extra }).meta({ id });
}

/** The id or slug of another entry. */
const ref = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[A-Za-z0-9-]+$/, 'must be the id or the slug of an entry');

const readOnly = z.unknown().optional().meta({ description: 'Read-only; ignored on the way in.' });
const compactIn = {
  id: ref,
  type: readOnly,
  slug: readOnly,
  name: readOnly,
  url: readOnly,
  claimStatus: readOnly,
};

/** A reference as it comes in: an id or a slug, or the object that a read gave. */
export const referenceIn = z
  .union([ref, z.strictObject(compactIn).transform(({ id }) => id)])
  .meta({
    id: 'ReferenceInput',
    description: 'The id or slug of the entry, alone or as the `id` of an object.',
    examples: ['nicolas-maduro'],
  });

/** A reference with data of its own, as it comes in. */
export function referenceInWith<S extends z.ZodRawShape>(extra: S) {
  return z.strictObject({ ...compactIn, ...extra });
}

/** Whether a text stands for an instant that is written and kept with a year of four digits, whatever its time zone. */
export function isKeptInstant(value: string): boolean {
  const at = new Date(value).getTime();
  return at >= FIRST_INSTANT && at <= LAST_INSTANT;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Year 0000 is no year of the calendar that newsrooms use. */
function isRealDate(value: string): boolean {
  if (value.startsWith('0000')) return false;
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
