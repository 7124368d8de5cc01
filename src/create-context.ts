import type { Logger } from 'pino';
import { catalog } from './catalog.js';
import { followLog } from './changes/live-log.js';
import type { Config } from './config/config.js';
import type { AppContext } from './context.js';
import type { Database } from './db/client.js';
import { describeApi } from './describe.js';
import { endpoints } from './endpoints.js';
import { takeTurns } from './http/turns.js';
import { createMetrics } from './metrics/metrics.js';

/**
 * How many reads are answered at a time: enough to keep the process busy while some of them wait for the database, and four
 * of the ten connections are left for those who write. Of 32 at once each took half as much processor time again, since all
 * that is half done is carried through every collection of garbage.
 */
const READS_AT_A_TIME = 6;

/** Puts together what every verb needs; `publicUrl` is the origin in links. */
export function createContext(
  config: Config,
  parts: { db: Database; log: Logger; publicUrl: string },
): AppContext {
  const description = describeApi(endpoints, parts.publicUrl);
  const metrics = createMetrics();
  const live = followLog(parts.db, config.streamConnections);
  const reads = takeTurns(READS_AT_A_TIME);
  return { config, ...parts, catalog, description, metrics, reads, live, stopping: false };
}
