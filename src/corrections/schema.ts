import { z } from 'zod';
import { entryKinds } from '../content/kinds.js';
import { instantOut, listOf, prose, referenceIn, referenceOut } from '../content/wire.js';
import { EntryKind } from '../db/generated/enums.js';

export const correctionKinds = [
  'correction',
  'clarification',
  'update',
  'editors-note',
  'retraction',
] as const;
export const severities = ['minor', 'substantive', 'critical'] as const;
export const placements = ['top', 'bottom', 'inline'] as const;

const quoteText = z.string().min(1, 'must not be empty').max(5000);

/** A W3C TextQuoteSelector, as it comes in and goes out. */
export const quoteSelector = z
  .strictObject({
    exact: quoteText.meta({
      description: 'The text that is wrong, as readers see it.',
      examples: ['re-election in 2019'],
    }),
    prefix: quoteText
      .optional()
      .meta({ description: 'Text just before it, where it occurs more than once.' }),
    suffix: quoteText
      .optional()
      .meta({ description: 'Text just after it, where it occurs more than once.' }),
  })
  .meta({
    id: 'TextQuoteSelector',
    description: 'A W3C TextQuoteSelector over the published text, across spans, marks and blocks.',
  });

const quoteChange = z
  .strictObject({
    quote: quoteSelector,
    replacement: z
      .string()
      .max(20_000)
      .meta({
        description:
          'What replaces it, letter for letter: it is plain text, and Markdown in it stays as it is written. Empty to take it out.',
        examples: ['re-election in May 2018'],
      }),
  })
  .meta({ id: 'QuoteChange' });

const fieldChange = z
  .strictObject({
    field: z
      .string()
      .max(300)
      .regex(/^(\/([^/~]|~[01])*)+$/, 'must be a JSON pointer, such as /startDate')
      .meta({
        description: 'A JSON pointer into the entry as it is written.',
        examples: ['/startDate'],
      }),
    value: z
      .unknown()
      .refine((value) => value !== undefined, 'is missing; null clears the member')
      .meta({ description: 'The right value; null clears.', examples: ['2018-05-20'] }),
  })
  .meta({ id: 'FieldChange' });

const target = z
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
    changes: z
      .array(z.union([quoteChange, fieldChange]))
      .max(100)
      .default([]),
  })
  .meta({ id: 'CorrectionTargetInput' });

/** What POST /v1/corrections takes. */
export const correctionInput = z
  .strictObject({
    kind: z.enum(correctionKinds, `must be one of: ${correctionKinds.join(', ')}`),
    text: prose(5000).meta({
      description: 'What readers are told.',
      examples: [
        'An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.',
      ],
    }),
    severity: z.enum(severities, `must be one of: ${severities.join(', ')}`).default('substantive'),
    placement: z.enum(placements, `must be one of: ${placements.join(', ')}`).default('top'),
    reason: prose(5000)
      .nullable()
      .default(null)
      .meta({ description: 'Why, for the newsroom only.' }),
    evidence: listOf(referenceIn, 50).meta({ description: 'The sources that it rests on.' }),
    supersedes: z
      .uuid('must be the id of a correction')
      .nullable()
      .default(null)
      .meta({ description: 'The mistaken correction that this one takes the place of.' }),
    targets: z.array(target).min(1, 'must name at least one entry').max(50),
    dryRun: z
      .boolean()
      .default(false)
      .meta({ description: '`true` answers what would change, and writes nothing.' }),
  })
  .superRefine(({ kind, targets }, context) => {
    targets.forEach(({ changes }, index) => {
      if (kind === 'retraction' && changes.length > 0) {
        context.addIssue({
          code: 'custom',
          path: ['targets', index, 'changes'],
          message: 'A retraction takes the whole entry; it has no changes',
        });
      }
    });
    if (kind === 'correction' && targets.every(({ changes }) => changes.length === 0)) {
      context.addIssue({
        code: 'custom',
        path: ['targets'],
        message:
          'A correction changes something; for a note alone use clarification, update or editors-note',
      });
    }
  })
  .meta({ id: 'CorrectionInput' });

export type CorrectionInput = z.output<typeof correctionInput>;
/** One target as it comes in. */
export type TargetInput = CorrectionInput['targets'][number];
/** One change as it comes in. */
export type ChangeInput = TargetInput['changes'][number];

const change = z
  .strictObject({
    quote: quoteSelector.optional(),
    field: z.string().optional(),
    blockKey: z.string().optional().meta({ description: 'The block in which the quote begins.' }),
    oldValue: z
      .unknown()
      .meta({ description: 'What was wrong.', examples: ['re-election in 2019'] }),
    newValue: z
      .unknown()
      .meta({ description: 'What replaced it.', examples: ['re-election in May 2018'] }),
  })
  .meta({
    id: 'CorrectionChange',
    description: 'One replaced passage (by `quote`) or member (by `field`).',
  });

const targetMembers = {
  type: z.enum(EntryKind),
  id: z.uuid(),
  slug: z.string().nullable(),
  name: z.string().nullable(),
  url: z.url().nullable(),
  fromVersion: z.int().nullable().meta({ description: 'The version that was wrong.' }),
  toVersion: z
    .int()
    .nullable()
    .meta({ description: 'The version that replaced it; null where no text changed.' }),
  changes: z.array(change),
};

/** SHA-256 in hexadecimal. */
export const hashOut = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'] });

const signature = z.strictObject({ name: z.string() }).nullable();

const pointerOut = z.strictObject({ id: z.uuid(), url: z.url() }).nullable();

/** A correction as it goes out. */
export const correctionOut = z
  .strictObject({
    id: z.uuid(),
    type: z.literal('CorrectionComment').meta({ description: 'The schema.org type.' }),
    url: z.url(),
    kind: z.enum(correctionKinds),
    status: z.enum(['proposed', 'published', 'rejected']),
    text: z.string(),
    severity: z.enum(severities),
    placement: z.enum(placements),
    dateCreated: instantOut,
    datePublished: instantOut.nullable(),
    author: signature.meta({ description: 'Who signed it; null is the installation itself.' }),
    approver: signature.meta({ description: 'Who approved it, where a second person did.' }),
    evidence: z.array(referenceOut),
    redacted: z.boolean().meta({
      description:
        'Whether its words are kept back, while an entry that it concerns is on hold, or for good by law.',
    }),
    supersedes: pointerOut.meta({ description: 'The mistaken correction whose place it takes.' }),
    supersededBy: pointerOut.meta({ description: 'The correction that took its place.' }),
    targets: z.array(z.strictObject(targetMembers).meta({ id: 'CorrectionTarget' })),
    hash: hashOut.nullable().meta({
      description: 'Its place in the ledger, which proves the record; null until it is published.',
    }),
    reason: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'Why; only with `draft=true`, for the newsroom.' }),
    rejectionReason: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'Why it was rejected; for the newsroom.' }),
  })
  .meta({
    id: 'Correction',
    description:
      'What was wrong, what replaced it, where, and who signed it. Once published it never changes.',
  });

/** What a dry run answers. */
export const dryRunOut = z
  .strictObject({
    dryRun: z.literal(true),
    targets: z.array(
      z
        .strictObject({
          ...targetMembers,
          pending: z
            .boolean()
            .meta({ description: 'Whether a pending version would be changed too.' }),
        })
        .meta({ id: 'PlannedTarget' }),
    ),
  })
  .meta({
    id: 'CorrectionPlan',
    description: 'What a correction would change; nothing was written.',
  });
