import type { CorrectionStatus, RequestStatus } from '../db/generated/enums.js';

/** Where a request stands, as editors and who asked are told. */
export type Standing = RequestStatus | 'resolved';

export const standings = [
  'received',
  'accepted',
  'rejected',
  'duplicate',
  'resolved',
] as const satisfies Standing[];

/**
 * Where a request stands: one that was accepted is resolved with the publication of its correction, and open again when
 * the proposal was turned down, so that who asked gets an answer.
 */
export function standingOf({
  status,
  correction,
}: {
  status: RequestStatus;
  correction: { status: CorrectionStatus } | null;
}): Standing {
  if (status !== 'accepted') return status;
  if (correction?.status === 'published') return 'resolved';
  return correction?.status === 'rejected' ? 'received' : 'accepted';
}
