import type { Logger } from 'pino';
import type { Answers } from './cache/answers.js';
import type { LiveLog } from './changes/live-log.js';
import type { Config } from './config/config.js';
import type { Catalog } from './content/catalog.js';
import type { Database } from './db/client.js';
import type { ProblemType } from './http/problem.js';
import type { Turns } from './http/turns.js';
import type { Metrics } from './metrics/metrics.js';

/** What every verb needs of the process around it. */
export interface AppContext {
  config: Config;
  /** The origin in links, such as https://news.example (no slash at its end). */
  publicUrl: string;
  /** A client, or the transaction that the caller has opened. */
  db: Database;
  log: Logger;
  metrics: Metrics;
  /** Lets a few reads be answered at a time. */
  reads: Turns;
  /** Tells that the change log has grown. */
  live: LiveLog;
  /** Finished answers, where they are kept. */
  answers?: Answers | undefined;
  /** The kinds of entries. */
  catalog: Catalog;
  /** The API's description of itself. */
  description: { document: () => unknown; yaml: () => string; problems: ProblemType[] };
  /** Set once the process is about to end. */
  stopping: boolean;
}
