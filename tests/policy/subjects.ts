import { randomUUID } from 'node:crypto';
import request from 'supertest';
import type { Principal } from '../../src/auth/principal.js';
import { createCorrection } from '../../src/corrections/create-correction.js';
import { correctionInput } from '../../src/corrections/schema.js';
import { pathOf } from '../../src/content/kinds.js';
import type { EntryKind } from '../../src/db/generated/enums.js';
import { currentVersion } from '../support/current-version.js';
import type { Served } from '../support/serve.js';
import { least } from './entries.js';
import type { Expectation, Subject } from './expectation.js';
import type { Key, Keyring } from './keyring.js';
import { makeRequests } from './requests.js';
import { type Asker, principals } from './table.js';

/** Answers what a request is about, in the state that the table names. */
export type SubjectOf = (state: string, by: { asker: Asker; kind: EntryKind }) => Subject;

/** Puts entries, corrections and keys into every state, through the front door wherever it has one. */
export async function makeSubjects(
  served: Served,
  keyring: Keyring,
): Promise<Record<Expectation['about'], SubjectOf>> {
  const admin = keyring.of('admin', '') as Key;
  const newsroom = newsroomOf(served, admin);
  const entries = new Map<string, string>();
  for (const kind of Object.keys(pathOf) as EntryKind[]) {
    for (const [state, make] of Object.entries(newsroom.entryStates)) {
      entries.set(`${kind} ${state}`, await make(kind));
    }
  }
  const corrections = await makeCorrections(served, { keyring, newsroom });
  const requests = await makeRequests(served, {
    send: (path, body) => newsroom.ask('post', path, body),
    admin,
  });
  const requestOf: SubjectOf = (state, { kind }) => ({
    kind,
    id: requests.get(state) ?? unknown.id,
  });
  const unknown = { id: '00000000-0000-7000-8000-000000000000' };
  const keyOf = (state: string, asker: Asker) => {
    if (state === 'another') return keyring.stranger;
    return keyring.of(state === 'own' ? asker : 'revoked', '') ?? keyring.stranger;
  };
  return {
    entry: (state, { kind }) => ({ kind, id: entries.get(`${kind} ${state}`) ?? unknown.id }),
    correction: (state, { asker, kind }) => ({
      kind,
      id: corrections.get(`${state} ${asker}`) ?? corrections.get(state) ?? unknown.id,
    }),
    key: (state, { asker, kind }) =>
      state === 'unknown' ? { kind, ...unknown } : { kind, id: keyOf(state, asker).principal.id },
    request: requestOf,
    requestStatus: requestOf,
    problem: (state, { kind }) => ({ kind, id: state === 'known' ? 'not-found' : 'no-such' }),
    nothing: (_state, { kind }) => ({ kind, ...unknown }),
  };
}

type Newsroom = ReturnType<typeof newsroomOf>;

/** An administrator at work. */
function newsroomOf({ ctx, app }: Served, { secret }: Key) {
  const ask = async (
    method: 'post' | 'patch',
    path: string,
    body: object,
  ): Promise<{ id: string; statusUrl?: string }> => {
    const answer = await request(app)
      [method](path)
      .set('Authorization', `Bearer ${secret}`)
      .set('If-Match', await currentVersion(ctx, path.split('/')[3] ?? ''))
      .send(body);
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.text}`);
    return answer.body;
  };
  const send = async (method: 'post' | 'patch', path: string, body: object): Promise<string> => {
    return (await ask(method, path, body)).id;
  };
  const draft = (kind: EntryKind) => send('post', `/v1/${pathOf[kind]}`, least[kind]);
  const published = (kind: EntryKind) =>
    send('post', `/v1/${pathOf[kind]}`, { ...least[kind], status: 'published' });
  const turn = {
    pending: async (kind: EntryKind, id: string) => {
      await send('patch', `/v1/${pathOf[kind]}/${id}`, { slug: `pending-${randomUUID()}` });
      return id;
    },
    unpublished: async (kind: EntryKind, id: string) => {
      await send('post', `/v1/${pathOf[kind]}/${id}/unpublish`, {});
      return id;
    },
    retracted: async (kind: EntryKind, id: string) => {
      await send('post', `/v1/${pathOf[kind]}/${id}/retract`, { text: 'Why.' });
      return id;
    },
    withheld: async (kind: EntryKind, id: string) => {
      await send('post', `/v1/${pathOf[kind]}/${id}/withhold`, { reason: 'Why.' });
      return id;
    },
    takenDown: async (kind: EntryKind, id: string) => {
      const body = { reason: 'Why.', notice: 'What readers are told.' };
      await send('post', `/v1/${pathOf[kind]}/${id}/take-down`, body);
      return id;
    },
  };
  const entryStates: Record<string, (kind: EntryKind) => Promise<string>> = {
    draft,
    published,
    pending: async (kind) => turn.pending(kind, await published(kind)),
    unpublished: async (kind) => turn.unpublished(kind, await published(kind)),
    retracted: async (kind) => turn.retracted(kind, await published(kind)),
    withheld: async (kind) => turn.withheld(kind, await published(kind)),
    takenDown: async (kind) => turn.takenDown(kind, await published(kind)),
    scheduled: async (kind) => {
      const id = await draft(kind);
      const publishAt = '2126-12-01T05:00:00Z';
      await send('post', `/v1/${pathOf[kind]}/${id}/schedule`, { publishAt });
      return id;
    },
    asked: async (kind) => {
      const id = await turn.withheld(kind, await published(kind));
      await send('post', `/v1/${pathOf[kind]}/${id}/reinstate`, { reason: 'It holds.' });
      return id;
    },
  };
  return { ask, send, published, turn, entryStates };
}

async function makeCorrections(
  { ctx }: Served,
  { keyring, newsroom }: { keyring: Keyring; newsroom: Newsroom },
): Promise<Map<string, string>> {
  const { send, published, turn } = newsroom;
  const target = await published('actor');
  const changes = [{ field: '/jobTitle', value: 'Mayor' }];
  const input = (id: string) =>
    correctionInput.parse({
      kind: 'correction',
      text: 'What readers are told.',
      targets: [{ type: 'actor', id, changes }],
    });
  // Where corrections need a second person, an editor's is a proposal too.
  const fourEyes = { ...ctx, config: { ...ctx.config, fourEyes: true } };
  const propose = (principal: Principal, id = target) =>
    createCorrection({ ctx: fourEyes, principal }, input(id));
  const stranger = keyring.stranger.principal;
  const made = new Map([['proposal', await propose(stranger)]]);
  for (const asker of principals) {
    const key = keyring.of(asker, 'corrections') ?? keyring.stranger;
    // Made before the key was given its scope.
    made.set(`ownProposal ${asker}`, await propose({ ...key.principal, scope: [] }));
  }
  for (const [name, change] of Object.entries(turn)) {
    const id = await published('actor');
    made.set(
      `proposalOn${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      await propose(stranger, id),
    );
    await change('actor', id);
  }
  const rejected = await propose(stranger);
  await send('post', `/v1/corrections/${rejected}/reject`, {
    reason: 'The source says otherwise.',
  });
  made.set('rejected', rejected);
  made.set('published', await send('post', '/v1/corrections', input(await published('actor'))));
  return made;
}
