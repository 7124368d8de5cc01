import type { Representation } from '../content/catalog.js';
import { compact } from '../content/references.js';
import { pathOf } from '../content/kinds.js';
import type { Plan } from './plan.js';
import type { CorrectionRecord } from './repository.js';

/** How a correction is drawn: for readers, or with what only the newsroom may know. */
export interface CorrectionView {
  publicUrl: string;
  internal: boolean;
}

/** Draws a correction as it goes out. */
export function drawCorrection(
  record: CorrectionRecord,
  { publicUrl, internal }: CorrectionView,
): Representation {
  const {
    id,
    kind,
    status,
    text,
    severity,
    placement,
    dateCreated,
    datePublished,
    author,
    approver,
    reason,
    rejectionReason,
  } = record;
  const other = (of: string | null | undefined) =>
    of ? { id: of, url: `${publicUrl}/v1/corrections/${of}` } : null;
  return {
    id,
    type: 'CorrectionComment',
    url: `${publicUrl}/v1/corrections/${id}`,
    kind,
    status,
    text,
    severity,
    placement,
    dateCreated: dateCreated.toISOString(),
    datePublished: datePublished?.toISOString() ?? null,
    author,
    approver,
    evidence: record.evidence.flatMap(({ source }) =>
      source.revisions.map((named) => compact(named, { publicUrl })),
    ),
    supersedes: other(record.supersedesId),
    supersededBy: other(record.supersededBy[0]?.id),
    targets: record.targets.map((target) => drawTarget(target, publicUrl)),
    ...(internal && { reason, rejectionReason }),
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
  publicUrl: string,
) {
  const [seen] = entry.revisions;
  return {
    type: entry.kind,
    id: entry.id,
    slug: seen?.slug ?? null,
    name: seen?.name ?? null,
    url: seen ? `${publicUrl}/v1/${pathOf[entry.kind]}/${seen.slug}` : null,
    fromVersion,
    toVersion,
    changes: changes.map(({ field, quote, blockKey, oldValue, newValue }) => ({
      ...(field === null ? { quote, blockKey } : { field }),
      oldValue,
      newValue,
    })),
  };
}
