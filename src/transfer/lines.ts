import { z } from 'zod';
import { instant } from '../content/wire.js';
import {
  CorrectionStatus,
  EntryKind,
  HoldKind,
  Placement,
  QuoteMatch,
  RequestStatus,
  Severity,
  UpdateKind,
} from '../db/generated/enums.js';

/** The version of the format that an export names in its first line. */
export const FORMAT = 1;

const id = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be an id in lower case');
const at = instant.transform((value) => new Date(value).toISOString());
const number = z.int().min(1).max(2_147_483_647);
const seq = z.int().min(1);
const words = z.string().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal');

/** Every type of line that an export is made of, in the order in which they come. */
export const lineSchemas = {
  author: z.strictObject({ type: z.literal('author'), id, name: words }),
  entry: z.strictObject({
    type: z.literal('entry'),
    id,
    kind: z.enum(EntryKind),
    dateCreated: at,
    createdBy: id.nullable(),
    slugs: z.array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)).min(1),
    versions: number,
  }),
  revision: z.strictObject({
    type: z.literal('revision'),
    id,
    entry: id,
    kind: z.enum(EntryKind),
    version: number,
    isLatest: z.boolean(),
    visibleFrom: at.nullable(),
    visibleTo: at.nullable(),
    datePublished: at.nullable(),
    dateModified: at,
    dateCreated: at,
    createdBy: id.nullable(),
    basedOn: number.nullable(),
    document: z.looseObject({ slug: words }),
  }),
  correction: z.strictObject({
    type: z.literal('correction'),
    id,
    kind: z.enum(['correction', 'clarification', 'update', 'editors-note', 'retraction']),
    status: z.enum(CorrectionStatus),
    text: words,
    severity: z.enum(Severity),
    placement: z.enum(Placement),
    reason: z.string().nullable(),
    rejectionReason: z.string().nullable(),
    author: id.nullable(),
    approver: id.nullable(),
    dateCreated: at,
    datePublished: at.nullable(),
    supersedes: id.nullable(),
    targets: z.array(
      z.strictObject({
        entry: id,
        fromVersion: number.nullable(),
        toVersion: number.nullable(),
        changes: z.array(
          z.strictObject({
            field: z.string().nullable(),
            quote: z.json(),
            blockKey: z.string().nullable(),
            oldValue: z.json(),
            newValue: z.json(),
          }),
        ),
      }),
    ),
    evidence: z.array(id),
    /** The entries on which it is the retraction in force. */
    retracts: z.array(id),
  }),
  ledgerEntry: z.strictObject({
    type: z.literal('ledgerEntry'),
    seq,
    correction: id,
    instant: at,
    author: z.string().nullable(),
    approver: z.string().nullable(),
    salt: hash.nullable(),
    contentHash: hash,
    previousHash: hash.nullable(),
    hash,
    redacted: at.nullable(),
  }),
  hold: z.strictObject({
    type: z.literal('hold'),
    id,
    entry: id,
    kind: z.enum(HoldKind),
    reason: words,
    notice: z.string().nullable(),
    authority: z.string().nullable(),
    liveVersion: number.nullable(),
    placedBy: id.nullable(),
    datePlaced: at,
    dateLifted: at.nullable(),
  }),
  reinstatement: z.strictObject({
    type: z.literal('reinstatement'),
    id,
    entry: id,
    reason: words,
    note: z.string().nullable(),
    requestedBy: id,
    dateRequested: at,
    approvedBy: id.nullable(),
    dateApproved: at.nullable(),
  }),
  correctionRequest: z.strictObject({
    type: z.literal('correctionRequest'),
    id,
    status: z.enum(RequestStatus),
    entry: id,
    version: number,
    text: words,
    quote: z.json(),
    quoteMatch: z.enum(QuoteMatch).nullable(),
    evidenceUrl: z.string().nullable(),
    dateCreated: at,
    dateDecided: at.nullable(),
    decidedBy: id.nullable(),
    reason: z.string().nullable(),
    correction: id.nullable(),
    duplicateOf: id.nullable(),
  }),
  change: z.strictObject({
    type: z.literal('change'),
    seq,
    instant: at,
    operation: words,
    entry: id.nullable(),
    version: number.nullable(),
    correction: id.nullable(),
    publicSeq: seq.nullable(),
    note: z.string().nullable(),
    updateKind: z.enum(UpdateKind).nullable(),
    by: id.nullable(),
  }),
};

/** The name of one of them. */
export type LineType = keyof typeof lineSchemas;
/** A line of one type. */
export type LineOf<T extends LineType> = z.output<(typeof lineSchemas)[T]>;
/** A line of any type. */
export type Line = { [T in LineType]: LineOf<T> }[LineType];

/** All of them, in the order in which they come. */
export const lineTypes = Object.keys(lineSchemas) as LineType[];

/** The line that opens an export, and the one without which it was cut off. */
export const frameSchemas = {
  export: z.strictObject({ type: z.literal('export'), format: z.literal(FORMAT) }),
  end: z.strictObject({ type: z.literal('end') }),
};

/** What a line is called, so that others can name it: its type and its id or number. */
export function keyOf(line: Line): string {
  return `${line.type}:${'seq' in line ? line.seq : line.id}`;
}

/** What is written whole or not at all: an entry with its versions, a published correction with its place in the ledger. */
export function bundleOf(line: Line): string {
  if (line.type === 'revision') return `entry:${line.entry}`;
  return line.type === 'ledgerEntry' ? `correction:${line.correction}` : keyOf(line);
}

/** How many further lines the bundle that this one heads must have. */
export function membersOf(line: Line): number {
  if (line.type === 'entry') return line.versions;
  return line.type === 'correction' && line.status === 'published' ? 1 : 0;
}
