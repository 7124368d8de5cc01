import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import request, { type Test } from 'supertest';
import type { AppContext } from '../../src/context.js';
import { insertKey, markRevoked } from '../../src/keys/repository.js';
import { createDatabase } from './database.js';
import { serve } from './serve.js';

/** Who asks in a test. */
export type Who = 'anyone' | 'contributor' | 'editor' | 'secondEditor' | 'admin' | 'revoked';

/** The API on a database of its own, with the story in it, and a key of every role. */
export interface Api {
  ctx: AppContext;
  databaseUrl: string;
  app: RequestListener;
  keys: Record<Exclude<Who, 'anyone'>, string>;
  get: (path: string, who?: Who) => Test;
  post: (path: string, who: Who, body?: object) => Test;
  patch: (path: string, who: Who, body: object, ifMatch: string) => Test;
}

/** Brings up the API for the tests of one file, and takes it down after them. */
export function useApi(settings: Record<string, string> = {}, log?: Logger): Api {
  const api = {} as Api;
  const cleanUps: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const database = await createDatabase('story');
    const { ctx, app, close } = serve(database.url, { settings, log });
    cleanUps.push(close, () => database.drop());
    const keys = await makeKeys(ctx);
    const as = (test: Test, who: Who) =>
      who === 'anyone' ? test : test.set('Authorization', `Bearer ${keys[who]}`);
    Object.assign(api, {
      ctx,
      databaseUrl: database.url,
      app,
      keys,
      get: (path, who = 'anyone') => as(request(app).get(path), who),
      post: (path, who, body) => as(request(app).post(path), who).send(body),
      patch: (path, who, body, ifMatch) =>
        as(request(app).patch(path), who).set('If-Match', ifMatch).send(body),
    } satisfies Api);
  }, 60_000);
  afterAll(async () => {
    for (const cleanUp of cleanUps) await cleanUp();
  });
  return api;
}

async function makeKeys({ db }: AppContext): Promise<Api['keys']> {
  const keys = { contributor: '', editor: '', secondEditor: '', admin: '', revoked: '' };
  const roles = {
    contributor: 'contributor',
    editor: 'editor',
    secondEditor: 'editor',
    admin: 'admin',
    revoked: 'admin',
  } as const;
  for (const who of Object.keys(keys) as (keyof typeof keys)[]) {
    keys[who] = `${who}-${randomUUID()}`;
    const { id } = await insertKey(db, keys[who], {
      name: `The ${who}`,
      role: roles[who],
      scope: [],
      expires: null,
    });
    if (who === 'revoked') await markRevoked(db, id);
  }
  return keys;
}
