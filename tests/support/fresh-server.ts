import { randomUUID } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { createDatabase } from './database.js';
import type { Beginning } from './guide.js';
import { useServerProcesses } from './server-process.js';

/**
 * Gives a function that starts the installation as somebody runs it, with the story in a database of its own, and answers
 * where it is and the key of its administrator. Both go away after the last test of the file.
 */
export function freshServer(): () => Promise<Beginning> {
  const cleanUps: (() => Promise<void>)[] = [];
  const { start } = useServerProcesses();
  afterAll(async () => {
    for (const cleanUp of cleanUps) await cleanUp();
  });
  return async () => {
    const database = await createDatabase('story');
    cleanUps.push(() => database.drop());
    const key = `administrator-${randomUUID()}`;
    const { url } = await start({
      DATABASE_URL: database.url,
      ADMIN_KEY: key,
      LOG_LEVEL: 'silent',
      NODE_ENV: 'test',
    });
    const { host } = new URL(url);
    return {
      instead: { '127.0.0.1:3000': host, 'localhost:3000': host },
      variables: { KEY: key },
    };
  };
}
