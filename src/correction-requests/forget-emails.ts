import type { AppContext } from '../context.js';
import { clearEmails } from './repository.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes the e-mail addresses that are older than the settings allow, and those of resolved requests. Safe to repeat. */
export async function forgetEmails({ db, config, log }: AppContext): Promise<void> {
  const before = new Date(Date.now() - config.requestEmailDays * DAY_MS);
  const count = await clearEmails(db, before);
  if (count > 0) log.info({ count }, 'deleted e-mail addresses of correction requests');
}
