import { randomBytes } from 'node:crypto';
import type { Env } from '../auth/endpoint.js';
import { publicInstant } from '../changes/record-change.js';
import type { AppContext } from '../context.js';
import type { Tx } from '../db/client.js';
import { inOneTrip } from '../db/query-rows.js';
import { snapshot, transaction } from '../db/transaction.js';
import { contentOf, drawLedgerEntry, hashOf, sha256 } from './ledger-entry.js';
import {
  findContents,
  findHead,
  findLedgerEntries,
  findLedgerEntriesOf,
  findUnchained,
  insertLedgerEntry,
} from './ledger-repository.js';

/** How many earlier corrections are chained in one transaction. */
const BATCH = 500;

/**
 * Gives a correction its place in the ledger, in the transaction that publishes it and once all of it is written. The
 * instant is a public one, held until commit, so that writers take turns and the chain has neither gaps nor forks.
 */
export async function chainCorrection(tx: Tx, correctionId: string, instant: Date): Promise<void> {
  const [contents, head] = await inOneTrip([findContents(tx, [correctionId]), findHead(tx)]);
  const record = contents.get(correctionId);
  if (!record) throw new Error(`correction ${correctionId} is to be chained but is not there`);
  const signatures = {
    author: record.author?.name ?? null,
    approver: record.approver?.name ?? null,
  };
  const salt = randomBytes(32).toString('hex');
  const chained = {
    seq: (head?.seq ?? 0n) + 1n,
    instant,
    correctionId,
    contentHash: sha256({ content: contentOf(record, signatures), salt }),
    previousHash: head?.hash ?? null,
  };
  await insertLedgerEntry(tx, { ...chained, ...signatures, salt, hash: hashOf(chained) });
}

/** Chains, at the start, what was published before there was a ledger; answers how many corrections that were. */
export async function chainEarlierCorrections(ctx: AppContext): Promise<number> {
  let chained = 0;
  while ((await findUnchained(ctx.db, 1)).length > 0) {
    chained += await transaction(ctx, async (tx) => {
      const instant = await publicInstant(tx);
      const ids = await findUnchained(tx, BATCH);
      for (const id of ids) await chainCorrection(tx, id, instant);
      return ids.length;
    });
  }
  return chained;
}

/** Which of these entries of the ledger do not prove what their corrections say now; the hashes are computed again. */
export async function findUnproven(tx: Tx, seqs: bigint[]): Promise<bigint[]> {
  const entries = await findLedgerEntriesOf(tx, seqs);
  const contents = await findContents(
    tx,
    entries.map(({ correctionId }) => correctionId),
  );
  return entries
    .filter((entry) => {
      const { salt, contentHash, hash, correctionId } = entry;
      const record = contents.get(correctionId);
      if (!record || hashOf(entry) !== hash) return true;
      return salt !== null && sha256({ content: contentOf(record, entry), salt }) !== contentHash;
    })
    .map(({ seq }) => seq);
}

/** One page of the ledger and its newest entry, as they were at one moment. */
export async function readLedger({ ctx }: Env, { after, limit }: { after: bigint; limit: number }) {
  return snapshot(ctx, async (tx) => {
    const entries = await findLedgerEntries(tx, { after, take: limit });
    const contents = await findContents(
      tx,
      entries.map(({ correctionId }) => correctionId),
    );
    const head = await findHead(tx);
    const last = entries.at(-1);
    const more = last !== undefined && head !== undefined && last.seq < head.seq;
    return {
      items: entries.map((entry) => drawLedgerEntry(entry, contents.get(entry.correctionId))),
      page: { next: more ? String(last.seq) : null, limit },
      head: head
        ? { seq: Number(head.seq), instant: head.instant.toISOString(), hash: head.hash }
        : null,
    };
  });
}
