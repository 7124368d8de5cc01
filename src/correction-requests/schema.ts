import { z } from 'zod';
import { entryKinds } from '../content/kinds.js';
import { noteMembers, versionOut } from '../content/draw-entry.js';
import {
  correctionLink,
  idOut,
  instantOut,
  optional,
  prose,
  signatureOut,
  urlOut,
  webUrl,
} from '../content/wire.js';
import { quoteSelector } from '../corrections/quote-schema.js';
import { correctionStatus, subjectMembers } from '../corrections/schema.js';
import type { EntryKind } from '../db/generated/enums.js';
import { QuoteMatch } from '../db/generated/enums.js';
import { standings } from './status.js';

/** Text that is shown as it is: line breaks and tabs, but no other control characters. */
function plainText(max: number) {
  return prose(max).refine(
    (text) => /^[\n\r\t\P{Cc}]*$/u.test(text),
    'must be plain text, without control characters',
  );
}

const requestText = plainText(5000).meta({
  description: 'What is wrong, in plain text.',
  examples: ['The presidential election took place in May 2018, not in 2019.'],
});
const evidenceUrlText = {
  description: 'Where the right facts can be read.',
  examples: ['https://www.icc-cpi.int'],
};

const about = z
  .strictObject(
    {
      type: z
        .enum(entryKinds as [EntryKind, ...EntryKind[]], `must be one of: ${entryKinds.join(', ')}`)
        .meta({ description: 'The kind of the entry.', examples: ['article'] }),
      id: z
        .string()
        .min(1)
        .max(120)
        .regex(/^[A-Za-z0-9-]+$/, 'must be an id or a slug')
        .meta({ description: 'Its id or slug.', examples: ['maduro-and-icc-sign-agreement'] }),
    },
    {
      error: ({ code, input }) =>
        code === 'invalid_type' && input !== undefined
          ? 'must be an object such as { "type": "article", "id": "its-slug" }'
          : undefined,
    },
  )
  .meta({ id: 'RequestSubject', description: 'Something published.' });

/** What POST /v1/correction-requests takes. */
export const requestInput = z
  .strictObject({
    about,
    text: requestText,
    quote: optional(quoteSelector).meta({ description: 'The passage that is wrong.' }),
    evidenceUrl: optional(webUrl).meta(evidenceUrlText),
    email: optional(z.email('must be an e-mail address').max(254)).meta({
      description:
        'For questions back. Only editors see it, and it is deleted after some weeks or once the request is closed.',
      examples: ['reader@example.org'],
    }),
  })
  .meta({ id: 'CorrectionRequestInput', description: 'What somebody asks to have corrected.' });

export type RequestInput = z.output<typeof requestInput>;

const correction = z
  .strictObject({
    id: noteMembers.id,
    url: correctionLink.shape.url,
    status: correctionStatus,
    kind: noteMembers.kind,
    text: noteMembers.text,
    datePublished: instantOut.nullable().meta({ description: 'When readers were told.' }),
  })
  .nullable();

const members = {
  id: idOut,
  status: z.enum(standings).meta({
    examples: ['received'],
    description:
      '`received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.',
  }),
  about: z.strictObject(subjectMembers).meta({
    description:
      'What it concerns, as readers last saw it; its names are kept back while it is on hold.',
  }),
  version: versionOut.meta({
    description: 'The version that readers saw at that time.',
    examples: [1],
  }),
  text: requestText,
  quote: quoteSelector.nullable().meta({ description: 'The passage that is wrong.' }),
  quoteMatch: z
    .enum(QuoteMatch)
    .nullable()
    .meta({
      examples: ['found'],
      description:
        'Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`.',
    }),
  evidenceUrl: webUrl.nullable().meta(evidenceUrlText),
  dateCreated: instantOut.meta({ description: 'When it was sent.' }),
  reason: prose(2000)
    .nullable()
    .meta({
      description: 'Why it was rejected.',
      examples: ['The electoral council’s own record gives the date that we print.'],
    }),
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
  .meta({
    id: 'NewCorrectionRequest',
    description: 'A new request, with the address of its status this once.',
  });

/** A request as editors see it. */
export const triagedOut = requestOut
  .extend({
    url: urlOut,
    email: z
      .string()
      .max(254)
      .nullable()
      .meta({
        description: 'Null where none was given, and once it was deleted.',
        examples: ['reader@example.org'],
      }),
    correction: correction.meta({ description: 'What it led to, published or proposed.' }),
    duplicateOf: z
      .uuid()
      .nullable()
      .meta({ description: 'The id of the request that asked for the same before.' }),
    dateDecided: instantOut.nullable().meta({ description: 'When somebody decided.' }),
    decidedBy: signatureOut.nullable().meta({ description: 'Who decided.' }),
  })
  .meta({ id: 'TriagedRequest', description: 'A request as editors see it.' });
