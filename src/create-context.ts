import type { Logger } from 'pino';
import { catalog } from './catalog.js';
import { followLog } from './changes/live-log.js';
import type { Config } from './config/config.js';
import type { AppContext } from './context.js';
import type { Database } from './db/client.js';
import { describeApi } from './describe.js';
import { endpoints } from './endpoints.js';
import { createMetrics } from './metrics/metrics.js';

/** Puts together what every verb needs; `publicUrl` is the origin in links. */
export function createContext(
  config: Config,
  parts: { db: Database; log: Logger; publicUrl: string },
): AppContext {
  const description = describeApi(endpoints, parts.publicUrl);
  const metrics = createMetrics();
  const live = followLog(parts.db, config.streamConnections);
  return { config, ...parts, catalog, description, metrics, live, stopping: false };
}
