import { z } from 'zod';
import { EXAMPLE_ORIGIN } from '../http/example.js';

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

/** A list of at most so many. */
export function several<S extends z.ZodType>(schema: S, max = 100) {
  return z.array(schema).max(max);
}

/** A list that may be left out; the document then holds an empty one. */
export function listOf<S extends z.ZodType>(schema: S, max = 100) {
  return several(schema, max).default([]);
}

/** The id of whatever is read. */
export const idOut = z.uuid().meta({
  description: 'Its id, which it keeps for good.',
  examples: ['01a20d36-7633-747d-a376-5038d5353656'],
});

/** The address of whatever is read. */
export const urlOut = z.url().meta({
  description: 'Where it is read.',
  examples: [`${EXAMPLE_ORIGIN}/v1/articles/maduro-and-icc-sign-agreement`],
});

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
  .max(40, 'must be an instant such as 2021-11-03T17:00:00Z')
  .refine(isKeptInstant, 'must lie in the years 0001 to 9999')
  .meta({
    description: 'An instant (RFC 3339), in any time zone.',
    examples: ['2021-11-03T17:00:00Z'],
  });

export const instantOut = z.iso
  .datetime()
  .meta({ description: 'When that was, in UTC.', examples: ['2026-11-24T11:00:02.740Z'] });

const correctionMembers = {
  id: z.uuid().meta({
    description: 'The id of the correction.',
    examples: ['01a20d3f-fbb7-7597-90f7-91b0e1d5ed68'],
  }),
  url: z.url().meta({
    description: 'Where the whole record of it is read.',
    examples: [`${EXAMPLE_ORIGIN}/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68`],
  }),
};

/** What leads to a correction. */
export const correctionLink = z.strictObject(correctionMembers);

/** A published correction, where no more of it is told. */
export const correctionSeen = correctionLink.extend({
  datePublished: instantOut.meta({ description: 'When readers were told.' }),
});

/** Who signed something. */
export const signatureOut = z.strictObject({
  name: line(200).meta({ description: 'The name of the key.', examples: ['Ana, news desk'] }),
});

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
    maxLength: 10,
  });

export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/, { error: NOT_A_TAG, abort: true })
  .refine(isLanguageTag, { error: NOT_A_TAG, abort: true })
  .overwrite((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag)
  .meta({ description: 'A BCP 47 language tag.', examples: ['en'] });

/** A language as it goes out. */
export const languageOut = z
  .string()
  .max(35)
  .meta({ description: 'A BCP 47 language tag.', examples: ['en'] });

export const webUrl = z
  .string()
  .max(2048)
  .refine(
    (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
    'must be an http or https URL',
  )
  .meta({ format: 'uri', examples: ['https://www.icc-cpi.int'] });

const personMembers = {
  name: line(200).meta({
    description: 'The name, as a byline gives it.',
    examples: ['Tim Niendorf'],
  }),
  jobTitle: line(200).meta({ description: 'What they are.', examples: ['Political Editor'] }),
};

/** A byline: somebody named, who need not be an entry. */
export const person = z.strictObject({
  name: personMembers.name,
  jobTitle: personMembers.jobTitle.nullish().transform((title) => title ?? undefined),
});

export const personOut = z
  .strictObject({ ...personMembers, jobTitle: personMembers.jobTitle.optional() })
  .meta({
    id: 'Byline',
    description: 'Somebody named, who need not be an entry.',
    examples: [{ name: 'Tim Niendorf', jobTitle: 'Political Editor' }],
  });

/** What names an entry wherever another one refers to it. */
export const compactMembers = {
  id: idOut,
  type: z
    .string()
    .max(50)
    .meta({ description: 'The schema.org type.', examples: ['Person'] }),
  slug,
  name: line(1000).meta({
    description: 'The headline, name or text.',
    examples: ['Nicolás Maduro'],
  }),
  url: urlOut,
  claimStatus: z
    .string()
    .max(20)
    .optional()
    .meta({ description: 'On a claim: how it stands.', examples: ['disputed'] }),
};

/** A reference as it goes out: compact, or the whole entry where `include` asked for it. */
export const referenceOut = z.looseObject(compactMembers).meta({
  id: 'Reference',
  description: 'Another entry, compact; `include` puts the whole entry in its place.',
});

/** A reference with data of its own. */
export function referenceWith<S extends z.ZodRawShape>(
  extra: S,
  named: { id: string; description: string },
) {
  return z.looseObject({ ...compactMembers, ...extra }).meta(named);
}

/** The id or slug of another entry. */
const ref = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[A-Za-z0-9-]+$/, 'must be the id or the slug of an entry')
  .meta({ description: 'Its id or its slug.', examples: ['nicolas-maduro'] });

const readOnly = (example: string) =>
  z
    .unknown()
    .optional()
    .meta({
      description: 'Read-only; ignored on the way in.',
      examples: [example],
    });
const compactIn = {
  id: ref,
  type: readOnly('Person'),
  slug: readOnly('nicolas-maduro'),
  name: readOnly('Nicolás Maduro'),
  url: readOnly(`${EXAMPLE_ORIGIN}/v1/actors/nicolas-maduro`),
  claimStatus: readOnly('disputed'),
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

/** Whether a text is an instant as cursors hold it: what PostgreSQL reads otherwise, or not at all, is none. */
export function isInstantOfCursor(value: string): boolean {
  return isKeptInstant(value) && new Date(value).toISOString() === value;
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
