import { z } from 'zod';
import { entryKinds } from '../content/kinds.js';
import { noteMembers, versionOut } from '../content/draw-entry.js';
import {
  compactMembers,
  correctionLink,
  instantOut,
  listOf,
  optional,
  prose,
  referenceIn,
  referenceOut,
  several,
  signatureOut,
  urlOut,
} from '../content/wire.js';
import { EntryKind } from '../db/generated/enums.js';
import { quoteSelector } from './quote-schema.js';

export const correctionKinds = noteMembers.kind.options;
export const severities = noteMembers.severity.options;

const internalReason = prose(5000).meta({
  description: 'Why, for the newsroom only.',
  examples: ['A reader pointed to the record of the electoral council.'],
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
  .meta({ id: 'QuoteChange', description: 'Puts other words in the place of a passage.' });

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
  .meta({ id: 'FieldChange', description: 'Puts another value in the place of a member.' });

const target = z
  .strictObject({
    type: z
      .enum(entryKinds as [EntryKind, ...EntryKind[]], `must be one of: ${entryKinds.join(', ')}`)
      .meta({ description: 'The kind of the entry.', examples: ['article'] }),
    id: z
      .string()
      .min(1)
      .max(120)
      .regex(/^[A-Za-z0-9-]+$/, 'must be an id or a slug')
      .meta({ description: 'Its id or slug.', examples: ['maduro-and-icc-sign-agreement'] }),
    changes: z
      .array(z.union([quoteChange, fieldChange]))
      .max(100)
      .default([])
      .meta({ description: 'What changes in it; empty for a note alone.' }),
  })
  .meta({ id: 'CorrectionTargetInput', description: 'One entry that is corrected, and how.' });

/** What POST /v1/corrections takes. */
export const correctionInput = z
  .strictObject({
    kind: noteMembers.kind,
    text: noteMembers.text,
    severity: noteMembers.severity.default('substantive'),
    placement: noteMembers.placement.default('top'),
    reason: optional(internalReason),
    evidence: listOf(referenceIn, 50).meta({ description: 'The sources that it rests on.' }),
    supersedes: z
      .uuid('must be the id of a correction')
      .nullable()
      .default(null)
      .meta({
        description: 'The mistaken correction that this one takes the place of.',
        examples: ['01a20d3f-fbb7-7597-90f7-91b0e1d5ed68'],
      }),
    targets: z
      .array(target)
      .min(1, 'must name at least one entry')
      .max(50)
      .meta({ description: 'The entries that it is about, all corrected or none.' }),
    dryRun: z
      .boolean()
      .default(false)
      .meta({
        description: '`true` answers what would change, and writes nothing.',
        examples: [true],
      }),
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
  .meta({ id: 'CorrectionInput', description: 'What was wrong, and what is right.' });

export type CorrectionInput = z.output<typeof correctionInput>;
/** One target as it comes in. */
export type TargetInput = CorrectionInput['targets'][number];
/** One change as it comes in. */
export type ChangeInput = TargetInput['changes'][number];

/** What names the entry that a correction or a request is about; its names are kept back while it is on hold. */
export const subjectMembers = {
  type: z.enum(EntryKind).meta({ description: 'The kind of the entry.', examples: ['article'] }),
  id: z.uuid().meta({
    description: 'The id of the entry.',
    examples: ['01a20d36-7633-747d-a376-5038d5353656'],
  }),
  slug: compactMembers.slug.nullable().meta({
    description: 'Its slug; null where it is kept back.',
    examples: ['maduro-and-icc-sign-agreement'],
  }),
  name: compactMembers.name.nullable().meta({
    description: 'What it is called; null where that is kept back.',
    examples: ['Maduro and ICC prosecutor sign an agreement as an investigation opens'],
  }),
  url: urlOut.nullable().meta({ description: 'Where it is read; null where it is kept back.' }),
};

const change = z
  .strictObject({
    quote: quoteSelector.optional(),
    field: z
      .string()
      .max(300)
      .optional()
      .meta({
        description: 'A JSON pointer into the entry.',
        examples: ['/startDate'],
      }),
    blockKey: z
      .string()
      .max(64)
      .optional()
      .meta({
        description: 'The block in which the quote begins.',
        examples: ['dc01a3fa1b26'],
      }),
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
  ...subjectMembers,
  fromVersion: versionOut
    .nullable()
    .meta({ description: 'The version that was wrong.', examples: [1] }),
  toVersion: versionOut.nullable().meta({
    description: 'The version that replaced it; null where no text changed.',
    examples: [2],
  }),
  changes: z.array(change).max(100).meta({ description: 'What was replaced, with what.' }),
};

/** SHA-256 in hexadecimal. */
export const hashOut = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    description: 'SHA-256 in hexadecimal.',
    maxLength: 64,
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  });

const signature = signatureOut.nullable();
const pointerOut = correctionLink.nullable();

/** How far a correction has come. */
export const correctionStatus = z.enum(['proposed', 'published', 'rejected']).meta({
  description: '`proposed`: somebody else has to decide. `published`: readers see it. `rejected`.',
  examples: ['published'],
});

const targetOut = z
  .strictObject(targetMembers)
  .meta({ id: 'CorrectionTarget', description: 'One entry that was corrected, and how.' });

/** A correction as it goes out. */
export const correctionOut = z
  .strictObject({
    ...noteMembers,
    url: correctionLink.shape.url,
    status: correctionStatus,
    dateCreated: instantOut.meta({ description: 'When it was sent in.' }),
    datePublished: instantOut
      .nullable()
      .meta({ description: 'When readers were told; null for what they were not.' }),
    author: signature.meta({ description: 'Who signed it; null is the installation itself.' }),
    approver: signature.meta({ description: 'Who approved it, where a second person did.' }),
    evidence: several(referenceOut, 50).meta({ description: 'The sources that it rests on.' }),
    redacted: z.boolean().meta({
      examples: [false],
      description:
        'Whether its words are kept back, while an entry that it concerns is on hold, or for good by law.',
    }),
    supersedes: pointerOut.meta({ description: 'The mistaken correction whose place it takes.' }),
    supersededBy: pointerOut.meta({ description: 'The correction that took its place.' }),
    targets: several(targetOut, 50).meta({ description: 'The entries that it corrected.' }),
    hash: hashOut.nullable().meta({
      description: 'Its place in the ledger, which proves the record; null until it is published.',
    }),
    reason: internalReason
      .nullable()
      .optional()
      .meta({ description: 'Why; only with `draft=true`, for the newsroom.' }),
    rejectionReason: z
      .string()
      .nullable()
      .optional()
      .meta({
        description: 'Why it was rejected; for the newsroom.',
        examples: ['The electoral council’s own record gives the date that we print.'],
      }),
  })
  .meta({
    id: 'Correction',
    description:
      'What was wrong, what replaced it, where, and who signed it. Once published it never changes.',
  });

/** What a dry run answers. */
export const dryRunOut = z
  .strictObject({
    dryRun: z.literal(true).meta({ description: 'That nothing was written.' }),
    targets: several(
      z
        .strictObject({
          ...targetMembers,
          pending: z.boolean().meta({
            description: 'Whether a pending version would be changed too.',
            examples: [false],
          }),
        })
        .meta({
          id: 'PlannedTarget',
          description: 'One entry that would be corrected, and how.',
        }),
      50,
    ).meta({ description: 'The entries that it would correct.' }),
  })
  .meta({
    id: 'CorrectionPlan',
    description: 'What a correction would change; nothing was written.',
  });
