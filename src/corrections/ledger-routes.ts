import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { instantOut } from '../content/wire.js';
import { pageOut, pageQuery } from '../http/paging.js';
import { readLedger } from './ledger.js';
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
    evidence: z.array(z.uuid()).meta({ description: 'The ids of the sources.' }),
    supersedes: z
      .uuid()
      .nullable()
      .meta({ description: 'The id of the correction whose place it takes.' }),
    targets: z.array(
      z
        .strictObject({ type, id: entryId, fromVersion, toVersion, changes })
        .meta({ id: 'LedgerTarget' }),
    ),
  })
  .meta({
    id: 'LedgerContent',
    description: 'The public facts of a correction, as its representation has them.',
  });

const head = z.strictObject({ seq: z.int(), instant: instantOut, hash: hashOut }).meta({
  id: 'LedgerHead',
  description: 'The newest entry. Note it down to prove later what was.',
});

const ledgerEntry = z
  .strictObject({
    seq: z.int().meta({ description: 'Its place in the chain, from 1 and without gaps.' }),
    instant: instantOut,
    correction: z.uuid(),
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
      description:
        'Whether the content is kept back, while an entry that it concerns is on hold, or for good by law.',
    }),
    salt: hashOut.nullable().meta({ description: '256 random bits; null when redacted.' }),
    content: content.nullable(),
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
        .meta({ description: 'The `seq` of the last entry that you have.', example: '42' }),
    }),
    returns: {
      200: {
        description: 'The next entries, oldest first.',
        schema: z
          .strictObject({
            items: z.array(ledgerEntry),
            page: z.strictObject({ next: pageOut.shape.next, limit: z.int() }),
            head: head.nullable(),
          })
          .meta({ id: 'LedgerPage' }),
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
