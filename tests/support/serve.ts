import type { RequestListener } from 'node:http';
import { type Logger, pino } from 'pino';
import { createApp } from '../../src/app.js';
import { keepAnswers } from '../../src/cache/answers.js';
import { readConfig } from '../../src/config/config.js';
import type { AppContext } from '../../src/context.js';
import { createContext } from '../../src/create-context.js';
import { connect } from '../../src/db/client.js';

/** The API on a database that is there already. */
export interface Served {
  ctx: AppContext;
  app: RequestListener;
  /** Closes the connections; the database stays. */
  close: () => Promise<void>;
}

/** Brings up the API on the database at this address, without limits of rate and, unless it is given, a log. */
export function serve(
  url: string,
  { settings = {}, log }: { settings?: Record<string, string>; log?: Logger | undefined } = {},
): Served {
  const db = connect(url);
  const env = {
    NODE_ENV: 'test',
    RATE_LIMIT_READS: '0',
    RATE_LIMIT_WRITES: '0',
    RATE_LIMIT_REQUESTS: '0',
    ...settings,
  };
  const ctx = createContext(readConfig(env, '/'), {
    db,
    log: log ?? pino({ level: 'silent' }),
    publicUrl: 'http://dossier.test',
  });
  const { cacheBytes } = ctx.config;
  if (cacheBytes > 0) ctx.answers = keepAnswers(db, cacheBytes);
  const close = () => {
    ctx.live.close();
    ctx.answers?.stop();
    return db.$disconnect();
  };
  return { ctx, app: createApp(ctx), close };
}
