import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import { pathOf } from '../../src/content/kinds.js';
import type { EntryKind, Role } from '../../src/db/generated/enums.js';
import { insertKey } from '../../src/keys/repository.js';
import { currentVersion } from '../support/current-version.js';
import type { Served } from '../support/serve.js';

/** What the newsroom does, through the front door; each answers the id of what it did it to. */
export interface Newsroom {
  draft: (kind: EntryKind, document: object) => Promise<string>;
  publishNew: (kind: EntryKind, document: object) => Promise<string>;
  change: (kind: EntryKind, ref: string, patch: object) => Promise<string>;
  /** Publishes, unpublishes or retracts. */
  turn: (
    verb: 'publish' | 'unpublish' | 'retract',
    kind: EntryKind,
    ref: string,
    body?: object,
  ) => Promise<string>;
  withhold: (kind: EntryKind, ref: string) => Promise<unknown>;
  takeDown: (kind: EntryKind, ref: string) => Promise<unknown>;
  correct: (body: object) => Promise<string>;
  propose: (body: object) => Promise<string>;
  reject: (id: string) => Promise<string>;
  makeKey: () => Promise<string>;
}

/** Puts a contributor, an editor and an administrator to work. */
export async function openNewsroom({ ctx, app }: Served): Promise<Newsroom> {
  const key = async (role: Role): Promise<string> => {
    const secret = `${role}-${randomUUID()}`;
    await insertKey(ctx.db, secret, { name: `Hidden ${role}`, role, scope: [], expires: null });
    return secret;
  };
  const contributor = await key('contributor');
  const editor = await key('editor');
  const admin = await key('admin');
  const send = async (secret: string, method: 'post' | 'patch', path: string, body: object) => {
    const answer: Response = await request(app)
      [method](path)
      .set('Authorization', `Bearer ${secret}`)
      .set('If-Match', await currentVersion(ctx, path.split('/')[3] ?? ''))
      .send(body);
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.text}`);
    return answer.body.id as string;
  };
  const at = (kind: EntryKind) => `/v1/${pathOf[kind]}`;
  return {
    draft: (kind, document) => send(contributor, 'post', at(kind), document),
    publishNew: (kind, document) =>
      send(editor, 'post', at(kind), { ...document, status: 'published' }),
    change: (kind, ref, patch) => send(contributor, 'patch', `${at(kind)}/${ref}`, patch),
    turn: (verb, kind, ref, body = {}) => send(editor, 'post', `${at(kind)}/${ref}/${verb}`, body),
    withhold: (kind, ref) =>
      send(editor, 'post', `${at(kind)}/${ref}/withhold`, { reason: 'Why.' }),
    takeDown: (kind, ref) =>
      send(admin, 'post', `${at(kind)}/${ref}/take-down`, { reason: 'Why.', notice: 'Why.' }),
    correct: (body) => send(editor, 'post', '/v1/corrections', body),
    propose: (body) => send(contributor, 'post', '/v1/corrections', body),
    reject: (id) => send(editor, 'post', `/v1/corrections/${id}/reject`, { reason: 'No.' }),
    makeKey: () => send(admin, 'post', '/v1/keys', { role: 'editor', name: 'Hidden' }),
  };
}
