import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ContentRecord, LedgerRecord } from './ledger-repository.js';

/** Who signed a correction and who approved it, by the names they had when it was published. */
export interface Signatures {
  author: string | null;
  approver: string | null;
}

/** An entry as it goes out. */
export type LedgerEntry = ReturnType<typeof drawLedgerEntry>;

/** What the hash of an entry is made from. */
export interface Chained {
  seq: bigint;
  instant: Date;
  correctionId: string;
  contentHash: string;
  previousHash: string | null;
}

/**
 * The public facts of a correction, named and formed as its representation has them. Hashes rest on this form: a member
 * that comes later is left out where it has no value, so that what was hashed before keeps its hash.
 */
export function contentOf(record: ContentRecord, { author, approver }: Signatures) {
  const { id, kind, text, severity, placement, dateCreated, datePublished } = record;
  return {
    id,
    kind,
    text,
    severity,
    placement,
    dateCreated: dateCreated.toISOString(),
    datePublished: datePublished?.toISOString() ?? null,
    author: author === null ? null : { name: author },
    approver: approver === null ? null : { name: approver },
    evidence: record.evidence.map(({ sourceId }) => sourceId),
    supersedes: record.supersedesId,
    targets: record.targets.map(({ kind: type, entryId, fromVersion, toVersion, changes }) => ({
      type,
      id: entryId,
      fromVersion,
      toVersion,
      changes: changes.map(({ field, quote, blockKey, oldValue, newValue }) => ({
        ...(field === null ? { quote, blockKey } : { field }),
        oldValue,
        newValue,
      })),
    })),
  };
}

/** SHA-256, in hexadecimal, over the canonical form of a JSON value (RFC 8785). */
export function sha256(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('only a JSON value has a canonical form');
  return createHash('sha256').update(text).digest('hex');
}

/** The hash of an entry: over its place, its content's hash and the hash of the entry before it. */
export function hashOf(chained: Chained): string {
  return sha256(drawChained(chained));
}

/**
 * Draws an entry with all that it takes to compute its hashes again. One that is redacted for good, or for as long as an
 * entry that it concerns is on hold, has neither content nor salt; one whose correction is missing has no content.
 */
export function drawLedgerEntry(entry: LedgerRecord, record: ContentRecord | undefined) {
  const redacted = entry.redacted !== null || record?.redacted === true;
  return {
    ...drawChained(entry),
    hash: entry.hash,
    redacted,
    salt: redacted ? null : entry.salt,
    content: redacted || !record ? null : contentOf(record, entry),
  };
}

function drawChained({ seq, instant, correctionId, contentHash, previousHash }: Chained) {
  return {
    seq: Number(seq),
    instant: instant.toISOString(),
    correction: correctionId,
    contentHash,
    previousHash,
  };
}
