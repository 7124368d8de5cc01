import { permit } from '../auth/authorize.js';
import { isStillValid } from '../auth/authenticate.js';
import type { Env } from '../auth/endpoint.js';
import { Problem, Unavailable } from '../http/problem.js';
import type { Stream } from '../http/stream.js';
import { readLog } from './read-log.js';
import { lastPublicSeq, lastSeq } from './repository.js';

/** Between two comments that keep the connection alive; also how often the log is looked at though nothing was told. */
const HEARTBEAT_MS = 15_000;
/**
 * How often it is looked at where notifications do not arrive, and for one who follows the whole log always: so soon does
 * a key that has expired end its stream.
 */
const POLL_MS = 1_000;
const PAGE = 100;

/**
 * The changes after a number, or from now on, as server-sent events. They are read from the log page by page as the
 * client takes them, so a slow one costs no memory. Raises Unauthenticated, Forbidden, and Unavailable when all places
 * are taken.
 */
export async function changeStream(
  env: Env,
  { after, draft }: { after: string | undefined; draft: boolean | undefined },
): Promise<Stream> {
  if (draft) permit(env.principal, 'readWorking');
  const { db, live } = env.ctx;
  if (!live.hasPlace()) {
    const headers = { 'Retry-After': '5' };
    throw new Problem(Unavailable, 'All places for followers of the log are taken.', { headers });
  }
  const start = after ?? String(await (draft ? lastSeq : lastPublicSeq)(db));
  return async (write, gone) => {
    const leave = live.enter();
    if (!leave) return write('retry: 5000\n: all places are taken\n\n');
    try {
      // The number alone is no event, but a client that reconnects before the first one sends it.
      await write(`retry: 2000\nid: ${start}\n\n`);
      await follow(env, { write, gone, start, draft });
    } finally {
      leave();
    }
  };
}

async function follow(env: Env, { write, gone, start, draft }: FollowerOf): Promise<void> {
  const { db, live } = env.ctx;
  let after = start;
  let beat = Date.now();
  while (!gone.aborted && !live.closing.aborted) {
    if (env.principal && !(await isStillValid(db, env.principal))) return;
    const count = live.count();
    const { items } = await readLog(env, { after, limit: PAGE, draft });
    for (const item of items) await write(`id: ${item.seq}\ndata: ${JSON.stringify(item)}\n\n`);
    after = String(items.at(-1)?.seq ?? after);
    if (items.length > 0) beat = Date.now();
    if (items.length === PAGE) continue;
    if (Date.now() - beat >= HEARTBEAT_MS) {
      await write(': still here\n\n');
      beat = Date.now();
    }
    await live.wait(count, draft || !live.isTold() ? POLL_MS : HEARTBEAT_MS, gone);
  }
}

interface FollowerOf {
  write: Parameters<Stream>[0];
  gone: AbortSignal;
  start: string;
  draft: boolean | undefined;
}
