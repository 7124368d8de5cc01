import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { instantOut, several } from '../content/wire.js';
import { limitOut, pageQuery } from '../http/paging.js';
import { readLedger } from './ledger.js';
import { ledgerExample } from './ledger-example.js';
import type { LedgerEntry } from './ledger-entry.js';
import { correctionOut, hashOut } from './schema.js';

const {
  id,
  kind,
  text,
  severity,
  placement,
  dateCreated,
  datePublished,
  author,
  approver,
  targets,
} = correctionOut.shape;
const { type, id: entryId, fromVersion, toVersion, changes } = targets.element.shape;

const content = z
  .strictObject({
    id,
    kind,
    text,
    severity,
    placement,
    dateCreated,
    datePublished,
    author,
    approver,
    evidence: several(z.uuid(), 50).meta({
      description: 'The ids of the sources.',
      examples: [['01a20d36-70e6-749f-b32a-28b4ac38af4e']],
    }),
    supersedes: z
      .uuid()
      .nullable()
      .meta({ description: 'The id of the correction whose place it takes.' }),
    targets: several(
      z
        .strictObject({ type, id: entryId, fromVersion, toVersion, changes })
        .meta({ id: 'LedgerTarget', description: 'One entry that was corrected, and how.' }),
      50,
    ).meta({ description: 'The entries that it corrected.' }),
  })
  .meta({
    id: 'LedgerContent',
    description: 'The public facts of a correction, as its representation has them.',
  });

const seq = z
  .int()
  .min(1)
  .meta({
    description: 'Its place in the chain, from 1 and without gaps.',
    examples: [1],
  });
const instant = instantOut.meta({ description: 'When it was chained.' });

const head = z.strictObject({ seq, instant, hash: hashOut }).meta({
  id: 'LedgerHead',
  description: 'The newest entry. Note it down to prove later what was.',
});

const ledgerEntry = z
  .strictObject({
    seq,
    instant,
    correction: id,
    contentHash: hashOut.meta({
      description: 'SHA-256 over the canonical JSON (RFC 8785) of `{content, salt}`.',
    }),
    previousHash: hashOut.nullable().meta({
      description: 'The `hash` of the entry before; null on the first.',
    }),
    hash: hashOut.meta({
      description:
        'SHA-256 over the canonical JSON (RFC 8785) of `{seq, instant, correction, contentHash, previousHash}`.',
    }),
    redacted: z.boolean().meta({
      examples: [false],
      description:
        'Whether the content is kept back, while an entry that it concerns is on hold, or for good by law.',
    }),
    salt: hashOut.nullable().meta({ description: '256 random bits; null when redacted.' }),
    content: content.nullable().meta({ description: 'What was hashed; null when redacted.' }),
  })
  .meta({ id: 'LedgerEntry', description: 'A published correction and its place in the chain.' });

/** The chain over all published corrections, for those who would rather compute than believe. */
export const ledgerEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/corrections/ledger',
    operationId: 'readLedger',
    tag: 'Corrections',
    access: 'readCorrection',
    summary: 'Verify the record',
    description:
      'Every published correction in the order of publication, each hashed over the one before, with all that it takes to compute the hashes again. `npx dossier verify-ledger <url>` does.',
    query: z.strictObject({
      limit: pageQuery.limit,
      after: z
        .string()
        .regex(/^\d{1,15}$/, 'must be the seq of an entry')
        .default('0')
        .meta({
          description: 'The `seq` of the last entry that you have.',
          example: '42',
          maxLength: 15,
        }),
    }),
    returns: {
      200: {
        description: 'The next entries, oldest first.',
        schema: z
          .strictObject({
            items: several(ledgerEntry).meta({ description: 'The entries, oldest first.' }),
            page: z
              .strictObject({
                next: z
                  .string()
                  .max(15)
                  .nullable()
                  .meta({
                    description: 'Send as `after` for what comes next; null at the end.',
                    examples: ['20'],
                  }),
                limit: limitOut,
              })
              .meta({ description: 'Where to go on.' }),
            head: head
              .nullable()
              .meta({ description: 'The newest entry; null while there is none.' }),
          })
          .meta({ id: 'LedgerPage', description: 'A stretch of the chain, and its head.' }),
        examples: ledgerExample,
      },
    },
    errors: [],
    handler: async ({ env, query: { after, limit } }) => {
      const body = await readLedger(env, { after: BigInt(after), limit });
      return {
        body,
        modified: new Date(body.head?.instant ?? 0),
        tags: ['corrections', ...body.items.flatMap(idsOf)],
      };
    },
  }),
];

function idsOf({ correction, content: said }: LedgerEntry): string[] {
  return [correction, ...(said?.targets ?? []).map(({ id }) => id)];
}
