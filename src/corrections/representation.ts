import type { Representation } from '../content/catalog.js';
import { compact } from '../content/references.js';
import { pathOf } from '../content/kinds.js';
import { REDACTED } from '../content/draw-entry.js';
import type { Lens } from '../content/lens.js';
import type { HoldKind } from '../db/generated/enums.js';
import type { Plan } from './plan.js';
import type { CorrectionRecord } from './record-repository.js';

/** How a correction is drawn: for readers, or through a working lens with what only the newsroom may know. */
export interface CorrectionView {
  publicUrl: string;
  lens: Lens;
}

const nothingSaid = { reason: null, rejectionReason: null };

/** Draws a correction as it goes out. */
export function drawCorrection(
  record: CorrectionRecord,
  { publicUrl, lens }: CorrectionView,
): Representation {
  const { id, kind, status, severity, placement, author, approver } = record;
  const { reason, rejectionReason } = record;
  const hidden = record.targets.some(({ entry }) => isHidden(entry.hold, lens));
  const other = (of: string | null | undefined) =>
    of ? { id: of, url: `${publicUrl}/v1/corrections/${of}` } : null;
  return {
    id,
    type: 'CorrectionComment',
    url: `${publicUrl}/v1/corrections/${id}`,
    kind,
    status,
    text: hidden ? REDACTED : record.text,
    severity,
    placement,
    dateCreated: record.dateCreated.toISOString(),
    datePublished: record.datePublished?.toISOString() ?? null,
    author,
    approver,
    evidence: record.evidence.flatMap(({ source }) =>
      source.revisions.map((named) => compact(named, { publicUrl })),
    ),
    supersedes: other(record.supersedesId),
    supersededBy: other(record.supersededBy[0]?.id),
    redacted: hidden || Boolean(record.ledger?.redacted),
    targets: record.targets.map((target) => drawTarget(target, { publicUrl, lens })),
    hash: record.ledger?.hash ?? null,
    ...(lens.kind === 'working' && (hidden ? nothingSaid : { reason, rejectionReason })),
  };
}

/** Draws what a plan would do to its target. */
export function drawPlan({ type, live, doc, changes, pending }: Plan, publicUrl: string) {
  return {
    type: type.kind,
    id: live.entryId,
    slug: live.slug,
    name: live.name,
    url: `${publicUrl}/v1/${type.path}/${live.slug}`,
    fromVersion: live.version,
    toVersion: doc ? Math.max(live.version, pending?.record.version ?? 0) + 1 : null,
    changes,
    pending: pending !== undefined,
  };
}

function drawTarget(
  { entry, fromVersion, toVersion, changes }: CorrectionRecord['targets'][number],
  { publicUrl, lens }: CorrectionView,
) {
  const hidden = isHidden(entry.hold, lens);
  const seen = hidden ? undefined : entry.revisions[0];
  return {
    type: entry.kind,
    id: entry.id,
    slug: seen?.slug ?? null,
    name: seen?.name ?? null,
    url: seen ? `${publicUrl}/v1/${pathOf[entry.kind]}/${seen.slug}` : null,
    fromVersion,
    toVersion,
    changes: (hidden ? [] : changes).map(({ field, quote, blockKey, oldValue, newValue }) => ({
      ...(field === null ? { quote, blockKey } : { field }),
      oldValue,
      newValue,
    })),
  };
}

/** Whether a lens hides an entry: what is on hold shows only to those who may read its working version. */
export function isHidden(hold: HoldKind | null, lens: Lens): boolean {
  if (hold === null) return false;
  return lens.kind !== 'working' || lens.sealed.includes(hold);
}
