import { z } from 'zod';
import { entryKinds } from '../content/kinds.js';
import { instantOut, optional, prose, webUrl } from '../content/wire.js';
import { correctionKinds, quoteSelector } from '../corrections/schema.js';
import { EntryKind, QuoteMatch } from '../db/generated/enums.js';
import { standings } from './status.js';

/** Text that is shown as it is: line breaks and tabs, but no other control characters. */
function plainText(max: number) {
  return prose(max).refine(
    (text) => /^[\n\r\t\P{Cc}]*$/u.test(text),
    'must be plain text, without control characters',
  );
}

const about = z
  .strictObject({
    type: z
      .enum(entryKinds as [EntryKind, ...EntryKind[]], `must be one of: ${entryKinds.join(', ')}`)
      .meta({ examples: ['article'] }),
    id: z
      .string()
      .min(1)
      .max(120)
      .regex(/^[A-Za-z0-9-]+$/, 'must be an id or a slug')
      .meta({ description: 'Its id or slug.', examples: ['maduro-and-icc-sign-agreement'] }),
  })
  .meta({ id: 'RequestSubject', description: 'Something published.' });

/** What POST /v1/correction-requests takes. */
export const requestInput = z
  .strictObject({
    about,
    text: plainText(5000).meta({
      description: 'What is wrong, in plain text.',
      examples: ['The presidential election took place in May 2018, not in 2019.'],
    }),
    quote: optional(quoteSelector).meta({ description: 'The passage that is wrong.' }),
    evidenceUrl: optional(webUrl).meta({ description: 'Where the right facts can be read.' }),
    email: optional(z.email('must be an e-mail address').max(254)).meta({
      description:
        'For questions back. Only editors see it, and it is deleted after some weeks or once the request is closed.',
      examples: ['reader@example.org'],
    }),
  })
  .meta({ id: 'CorrectionRequestInput' });

export type RequestInput = z.output<typeof requestInput>;

const correction = z
  .strictObject({
    id: z.uuid(),
    url: z.url(),
    status: z.enum(['proposed', 'published', 'rejected']),
    kind: z.enum(correctionKinds),
    text: z.string(),
    datePublished: instantOut.nullable(),
  })
  .nullable();

const members = {
  id: z.uuid(),
  status: z.enum(standings).meta({
    description:
      '`received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.',
  }),
  about: z
    .strictObject({
      type: z.enum(EntryKind),
      id: z.uuid(),
      slug: z.string().nullable(),
      name: z.string().nullable(),
      url: z.url().nullable(),
    })
    .meta({
      description:
        'What it concerns, as readers last saw it; its names are kept back while it is on hold.',
    }),
  version: z.int().meta({ description: 'The version that readers saw at that time.' }),
  text: z.string(),
  quote: quoteSelector.nullable(),
  quoteMatch: z.enum(QuoteMatch).nullable().meta({
    description:
      'Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`.',
  }),
  evidenceUrl: z.string().nullable(),
  dateCreated: instantOut,
  reason: z.string().nullable().meta({ description: 'Why it was rejected.' }),
  correction: correction.meta({ description: 'What it led to, once that is published.' }),
};

/** A request as who sent it sees it: nothing in it says who that is. */
export const requestOut = z.strictObject(members).meta({
  id: 'CorrectionRequest',
  description: 'What somebody asked to have corrected, and what became of it.',
});

/** A new request, with its status URL this once. */
export const newRequestOut = requestOut
  .extend({
    statusUrl: z.url().optional().meta({
      description: 'Where to see what becomes of it. It is private and shown once.',
    }),
  })
  .meta({ id: 'NewCorrectionRequest' });

/** A request as editors see it. */
export const triagedOut = requestOut
  .extend({
    url: z.url(),
    email: z
      .string()
      .nullable()
      .meta({ description: 'Null where none was given, and once it was deleted.' }),
    correction: correction.meta({ description: 'What it led to, published or proposed.' }),
    duplicateOf: z.uuid().nullable(),
    dateDecided: instantOut.nullable(),
    decidedBy: z.strictObject({ name: z.string() }).nullable(),
  })
  .meta({ id: 'TriagedRequest', description: 'A request as editors see it.' });
