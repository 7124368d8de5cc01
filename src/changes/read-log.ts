import { may, permit } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import { type ChangeRecord, findChanges, findPublicChanges } from './repository.js';

/** One line of the log as it goes out. */
export type DrawnChange = ReturnType<typeof drawChange>;

/** Which log to read, and from where. */
export interface Reading {
  after: string;
  limit: number;
  /** The whole log instead of the readers’. */
  draft: boolean | undefined;
}

/**
 * The next lines of the log, as whoever asks may see them, and the instant of the last. Raises Unauthenticated and
 * Forbidden for the whole log.
 */
export async function readLog(
  { ctx, principal }: Env,
  { after, limit, draft }: Reading,
): Promise<{ items: DrawnChange[]; modified: Date | undefined }> {
  if (draft) permit(principal, 'readWorking');
  const find = draft ? findChanges : findPublicChanges;
  const plain = !draft || !may(principal, 'readHold', 'withheld');
  const records = await find(ctx.db, { after: BigInt(after), take: limit, withoutWishes: plain });
  const view = {
    internal: draft === true,
    plain,
    sealed: !draft || !may(principal, 'readWorking', 'takenDown'),
  };
  const items = records.map((record) => drawChange(record, view));
  return { items, modified: records.at(-1)?.instant };
}

function drawChange(
  change: ChangeRecord,
  { internal, plain, sealed }: { internal: boolean; plain: boolean; sealed: boolean },
) {
  const { seq, publicSeq, instant, entryId, entry, version, correctionId } = change;
  const { note, updateKind, isPublic, principal, correction } = change;
  return {
    seq: Number(internal ? seq : publicSeq),
    instant: instant.toISOString(),
    operation: plain ? plainVerb(change) : change.operation,
    entry: entryId && entry ? { id: entryId, type: entry.kind, version } : null,
    correction: correctionId,
    // A note says the same of every entry that it concerns: on hold is one, kept back are all.
    note: sealed && (entry?.hold || correction?.redacted) ? null : note,
    updateKind,
    public: isPublic,
    ...(internal && { by: principal?.name ?? null }),
  };
}

/** What is withheld is to readers as if it were unpublished, so the log tells no difference, neither when it comes back. */
function plainVerb({ operation, entry, instant }: ChangeRecord): string {
  const [, verb, noun = ''] = /^(withhold|reinstate)(\w+)$/.exec(operation) ?? [];
  if (verb === 'withhold') return `unpublish${noun}`;
  const wasWithheld = entry?.holds.some(
    ({ kind, dateLifted }) => kind === 'withheld' && dateLifted?.getTime() === instant.getTime(),
  );
  return verb === 'reinstate' && wasWithheld ? `publish${noun}` : operation;
}
