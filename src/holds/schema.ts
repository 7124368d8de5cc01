import { z } from 'zod';
import { instantOut, prose, referenceOut } from '../content/wire.js';
import { HoldKind } from '../db/generated/enums.js';

/** What POST /withhold takes. */
export const withholdingIn = z
  .strictObject({
    reason: prose(2000).meta({
      description: 'Why, for the newsroom only.',
      examples: ['The lawyers of Alex Saab dispute the quote; we are checking it.'],
    }),
  })
  .meta({ id: 'Withholding' });

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
    authority: prose(300)
      .nullable()
      .default(null)
      .meta({ description: 'Who ordered it.', examples: ['Landgericht Hamburg'] }),
  })
  .meta({ id: 'Takedown' });

/** What POST /reinstate takes; the second person sends nothing. */
export const reinstatementIn = z
  .strictObject({
    reason: prose(2000)
      .optional()
      .meta({
        description: 'Why, for the newsroom; needed from the person who asks.',
        examples: ['The recording confirms the quote.'],
      }),
    note: prose(5000)
      .optional()
      .meta({
        description: 'What readers are told; needed where the entry was retracted.',
        examples: ['We have restored this article: the document turned out to be genuine.'],
      }),
  })
  .meta({ id: 'ReinstatementInput' });

const signature = z.strictObject({ name: z.string() }).nullable();

const reinstatement = z
  .strictObject({
    reason: z.string(),
    note: z.string().nullable(),
    requestedBy: signature,
    dateRequested: instantOut,
    approvedBy: signature,
    dateApproved: instantOut.nullable(),
  })
  .meta({ id: 'Reinstatement', description: 'One person asks, another agrees.' });

/** Why readers do not see an entry, and who has asked for it to be shown again. */
export const holdOut = z
  .strictObject({
    entry: referenceOut,
    kind: z.enum(['retracted', ...Object.values(HoldKind)] as const),
    reason: z.string().nullable().meta({ description: 'Why, for those who may lift it.' }),
    notice: z.string().nullable().meta({ description: 'What readers are told.' }),
    authority: z.string().nullable(),
    placedBy: signature,
    datePlaced: instantOut,
    reinstatement: reinstatement.nullable(),
  })
  .meta({ id: 'Hold', description: 'Why readers do not see an entry, and since when.' });

export type ReinstatementInput = z.output<typeof reinstatementIn>;
