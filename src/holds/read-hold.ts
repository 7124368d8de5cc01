import { authorize } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { EntryType } from '../content/entry-type.js';
import { unsealedLens } from '../content/lens.js';
import { entryIdOf, nothingHere, stateOf } from '../content/lifecycle.js';
import { type EntryRecord, findRecord } from '../content/records.js';
import { compact } from '../content/references.js';
import {
  findHold,
  findOpenReinstatement,
  findRetraction,
  type ReinstatementRecord,
} from './repository.js';

/** Why readers do not see an entry, and whether somebody asked to show it again. Raises NotFound, Forbidden, Conflict. */
export async function readHold(env: Env, type: EntryType, ref: string) {
  const { db } = env.ctx;
  const id = await entryIdOf(db, type.kind, ref);
  const record = id === undefined ? undefined : await findRecord(db, unsealedLens, id);
  if (!record) throw nothingHere(type.kind, ref);
  authorize(env.principal, 'readHold', stateOf(record));
  const open = await findOpenReinstatement(db, record.entryId);
  return drawHold(env, record, open);
}

/** Draws what keeps an entry from readers: the hold in force or else its retraction. */
export async function drawHold(
  { ctx }: Env,
  record: EntryRecord,
  reinstatement: ReinstatementRecord | undefined,
) {
  const entry = compact(record, ctx);
  const drawn = reinstatement ? drawReinstatement(reinstatement) : null;
  const held = await findHold(ctx.db, record.entryId);
  if (held) {
    const { kind, reason, notice, authority, placedBy } = held;
    const datePlaced = held.datePlaced.toISOString();
    return { entry, kind, reason, notice, authority, placedBy, datePlaced, reinstatement: drawn };
  }
  const retraction = await findRetraction(ctx.db, record.entryId);
  if (!retraction?.datePublished) {
    throw new Error(`${record.entryId} is neither held nor retracted`);
  }
  const { reason, text: notice, author: placedBy } = retraction;
  const datePlaced = retraction.datePublished.toISOString();
  const rest = { authority: null, placedBy, datePlaced, reinstatement: drawn };
  return { entry, kind: 'retracted', reason, notice, ...rest };
}

function drawReinstatement(record: ReinstatementRecord) {
  const { reason, note, requestedBy, approvedBy, dateRequested, dateApproved } = record;
  return {
    ...{ reason, note, approvedBy },
    requestedBy: { name: requestedBy.name },
    dateRequested: dateRequested.toISOString(),
    dateApproved: dateApproved?.toISOString() ?? null,
  };
}
