import { z } from 'zod';
import { instantOut, optional, prose, referenceOut, signatureOut } from '../content/wire.js';
import { HoldKind } from '../db/generated/enums.js';

/** What POST /withhold takes. */
export const withholdingIn = z
  .strictObject({
    reason: prose(2000).meta({
      description: 'Why, for the newsroom only.',
      examples: ['The lawyers of Alex Saab dispute the quote; we are checking it.'],
    }),
  })
  .meta({ id: 'Withholding', description: 'Why something is kept from readers for a time.' });

const authority = prose(300).meta({
  description: 'Who ordered it.',
  examples: ['Landgericht Hamburg'],
});
const reinstatementReason = prose(2000).meta({
  description: 'Why, for the newsroom; needed from the person who asks.',
  examples: ['The recording confirms the quote.'],
});
const reinstatementNote = prose(5000).meta({
  description: 'What readers are told; needed where the entry was retracted.',
  examples: ['We have restored this article: the document turned out to be genuine.'],
});

/** What POST /take-down takes. */
export const takedownIn = z
  .strictObject({
    reason: prose(2000).meta({
      description: 'Why, for administrators only.',
      examples: ['Interim injunction of 3 March, file 12 O 45/26.'],
    }),
    notice: prose(2000).meta({
      description: 'What readers are told in its place.',
      examples: ['A court has ordered us not to publish this article for the time being.'],
    }),
    authority: optional(authority),
  })
  .meta({ id: 'Takedown', description: 'Why something is taken down, and what readers are told.' });

/** What POST /reinstate takes; the second person sends nothing. */
export const reinstatementIn = z
  .strictObject({
    reason: reinstatementReason.optional(),
    note: reinstatementNote.optional(),
  })
  .meta({ id: 'ReinstatementInput', description: 'Why something is to be shown again.' });

const signature = signatureOut.nullable();

const reinstatement = z
  .strictObject({
    reason: reinstatementReason,
    note: reinstatementNote.nullable(),
    requestedBy: signature.meta({ description: 'Who asked.' }),
    dateRequested: instantOut.meta({ description: 'When that was.' }),
    approvedBy: signature.meta({ description: 'Who agreed; null until somebody did.' }),
    dateApproved: instantOut
      .nullable()
      .meta({ description: 'When that was; null until somebody agreed.' }),
  })
  .meta({ id: 'Reinstatement', description: 'One person asks, another agrees.' });

/** Why readers do not see an entry, and who has asked for it to be shown again. */
export const holdOut = z
  .strictObject({
    entry: referenceOut.meta({ description: 'What is kept from readers.' }),
    kind: z.enum(['retracted', ...Object.values(HoldKind)] as const).meta({
      description: 'Whether it was retracted, withheld for a time, or taken down by law.',
      examples: ['withheld'],
    }),
    reason: prose(5000)
      .nullable()
      .meta({
        description: 'Why, for those who may lift it.',
        examples: ['The lawyers of Alex Saab dispute the quote; we are checking it.'],
      }),
    notice: prose(5000)
      .nullable()
      .meta({
        description: 'What readers are told.',
        examples: ['A court has ordered us not to publish this article for the time being.'],
      }),
    authority: authority.nullable(),
    placedBy: signature.meta({ description: 'Who did it; null is the installation itself.' }),
    datePlaced: instantOut,
    reinstatement: reinstatement
      .nullable()
      .meta({ description: 'Who wants it to be shown again, if anybody does.' }),
  })
  .meta({ id: 'Hold', description: 'Why readers do not see an entry, and since when.' });

export type ReinstatementInput = z.output<typeof reinstatementIn>;
