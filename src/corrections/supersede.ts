import type { Tx } from '../db/client.js';
import { Problem, type ProblemType } from '../http/problem.js';
import type { Plan } from './plan.js';
import { findStanding } from './repository.js';

export const CannotSupersede: ProblemType = {
  code: 'cannot-supersede',
  status: 422,
  title: 'That correction cannot be superseded by this one',
  cause:
    'A correction supersedes a published one that none has superseded yet, that is no retraction, and that concerns one of the same entries.',
  remedy: 'Name the latest correction of the entry in `supersedes`, or leave it out.',
};

/**
 * Makes sure that a correction of these entries may take the place of another, which stays locked until the transaction
 * ends. Raises CannotSupersede.
 */
export async function checkSuperseded(
  tx: Tx,
  supersedes: string | null,
  plans: Plan[],
): Promise<void> {
  if (supersedes === null) return;
  const entryIds = plans.map(({ live }) => live.entryId);
  const reason = refusal(await findStanding(tx, supersedes), entryIds);
  if (reason === undefined) return;
  const fault = { in: 'body' as const, pointer: '/supersedes', detail: reason };
  throw new Problem(CannotSupersede, reason, { errors: [fault] });
}

function refusal(
  standing: Awaited<ReturnType<typeof findStanding>>,
  entryIds: string[],
): string | undefined {
  if (!standing) return 'There is no published correction with this id.';
  if (standing.kind === 'retraction') {
    return 'A retraction is not superseded; reinstate the entry.';
  }
  if (standing.supersededBy) {
    return `It was superseded by ${standing.supersededBy}; supersede that.`;
  }
  if (!standing.entryIds.some((id) => entryIds.includes(id))) {
    return 'It concerns none of the entries that this one corrects.';
  }
  return undefined;
}
