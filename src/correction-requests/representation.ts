import { REDACTED } from '../content/draw-entry.js';
import { pathOf } from '../content/kinds.js';
import { type CorrectionView, isHidden } from '../corrections/representation.js';
import type { RequestRecord } from './repository.js';
import { standingOf } from './status.js';

/** Draws a request for who sent it: no address, no names, and no correction that is not published. */
export function drawRequest(record: RequestRecord, view: CorrectionView) {
  const { id, version, text, quote, quoteMatch, evidenceUrl, dateCreated } = record;
  // A duplicate shares the fate of the request that came before it.
  const { reason, correction } = record.duplicateOf ?? record;
  return {
    id,
    status: standingOf(record),
    about: drawSubject(record.entry, view),
    version,
    text,
    quote,
    quoteMatch,
    evidenceUrl,
    dateCreated: dateCreated.toISOString(),
    reason,
    correction: correction?.status === 'published' ? drawOutcome(correction, view) : null,
  };
}

/** Draws a request for editors, through the lens that they may look through. */
export function drawTriaged(record: RequestRecord, view: CorrectionView) {
  const { email, dateDecided, decidedBy, duplicateOfId, duplicateOf } = record;
  const correction = record.correction ?? duplicateOf?.correction ?? null;
  return {
    ...drawRequest(record, view),
    url: `${view.publicUrl}/v1/correction-requests/${record.id}`,
    email,
    correction: correction && drawOutcome(correction, view),
    duplicateOf: duplicateOfId,
    dateDecided: dateDecided?.toISOString() ?? null,
    decidedBy,
  };
}

function drawSubject(
  { id, kind, hold, revisions }: RequestRecord['entry'],
  { publicUrl, lens }: CorrectionView,
) {
  const seen = isHidden(hold, lens) ? undefined : revisions[0];
  if (!seen) return { type: kind, id, slug: null, name: null, url: null };
  const { slug, name } = seen;
  return { type: kind, id, slug, name, url: `${publicUrl}/v1/${pathOf[kind]}/${slug}` };
}

function drawOutcome(
  { id, status, kind, text, redacted, datePublished }: NonNullable<RequestRecord['correction']>,
  { publicUrl }: CorrectionView,
) {
  return {
    id,
    url: `${publicUrl}/v1/corrections/${id}`,
    status,
    kind,
    text: redacted ? REDACTED : text,
    datePublished: datePublished?.toISOString() ?? null,
  };
}
