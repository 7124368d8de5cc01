import type { AppContext } from '../context.js';
import { deleteFirstAnswers } from './repository.js';

/** For so long a repetition gets the first answer again; afterwards it is a request of its own. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Deletes the first answers that no retry will ask for any more. Safe to repeat. */
export async function forgetAnswers({ db, log }: AppContext): Promise<void> {
  const count = await deleteFirstAnswers(db, new Date(Date.now() - KEPT_MS));
  if (count > 0) log.info({ count }, 'deleted first answers to POSTs with an Idempotency-Key');
}
