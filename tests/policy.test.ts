import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createApp } from '../src/app.js';
import type { ApiEndpoint } from '../src/auth/endpoint.js';
import { entryTypes } from '../src/catalog.js';
import { describeApi } from '../src/describe.js';
import { endpoints } from '../src/endpoints.js';
import { type Answer, type Ask, type Asking, askWithoutTrace } from './policy/ask.js';
import { correctionExpectations } from './policy/corrections.js';
import { entryExpectations } from './policy/entries.js';
import type { Expectation } from './policy/expectation.js';
import { historyExpectations } from './policy/history.js';
import { holdExpectations } from './policy/holds.js';
import { impactExpectations } from './policy/impact.js';
import { type Keyring, makeKeys } from './policy/keyring.js';
import { requestExpectations } from './policy/requests.js';
import { makeSubjects } from './policy/subjects.js';
import { systemExpectations } from './policy/system.js';
import { type Asker, principals, readTable, type Table, writeTable } from './policy/table.js';
import { IS_LONG } from './support/budget.js';
import { currentVersion } from './support/current-version.js';
import { createDatabase, type TestDatabase } from './support/database.js';
import { serve, type Served } from './support/serve.js';

type Case = Expectation & {
  type: (typeof entryTypes)[number];
  /** Which of its kinds this is, from 0. */
  place: number;
  title: string;
};

/** Every expectation, once for each kind of entry where it speaks of entries. */
const cases = [
  ...entryExpectations,
  ...historyExpectations,
  ...holdExpectations,
  ...correctionExpectations,
  ...impactExpectations,
  ...requestExpectations,
  ...systemExpectations,
].flatMap((expectation): Case[] => {
  const { operation, about, when, kinds } = expectation;
  const everyKind = about === 'entry' || operation.includes('{');
  const types = entryTypes.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return (everyKind ? types : types.slice(0, 1)).map((type, place) => ({
    ...expectation,
    type,
    place,
    operation: operation.replace('{Noun}', type.noun).replace('{Plural}', type.plural),
    title: everyKind ? `${when} (${type.path})` : when,
  }));
});

// Thousands of requests take their time on a busy machine.
jest.setTimeout(120_000);

describe('who may do what', () => {
  let database: TestDatabase;
  let served: Served;
  /** One for each state, so that the states of a table are asked at the same time. */
  const lanes: Asking[] = [];
  const lists = new Map<string, Promise<Answer>>();
  const versions = new Map<string, Promise<string>>();
  let keyring: Keyring;
  let subjects: Awaited<ReturnType<typeof makeSubjects>>;

  beforeAll(async () => {
    database = await createDatabase();
    served = serve(database.url);
    keyring = await makeKeys(served.ctx);
    subjects = await makeSubjects(served, keyring);
    for (let at = 0; at < 10; at++) lanes.push(await askWithoutTrace(served.ctx));
  });

  afterAll(async () => {
    for (const lane of lanes) lane.close();
    await served.close();
    await database.drop();
  });

  it('is written down for every operation', () => {
    const expected = new Set(cases.map(({ operation }) => operation));
    expect([...expected].sort()).toEqual(endpoints.map((one) => one.operationId).sort());
  });

  for (const one of cases) {
    it(`holds for ${one.operation}, ${one.title}`, async () => {
      const table = readTable(one.answers);
      const lines = await Promise.all(
        cellsToAsk(one, table).map(async ([state, askers], at) => {
          const found = await line(one, state, { askers, ...lanes[at]! });
          // A cell that is not asked stands as it is expected, so that a failure shows the whole table.
          return [state, { ...table[state], ...found }];
        }),
      );
      expect(writeTable(Object.fromEntries(lines))).toBe(writeTable(table));
    });
  }

  it('keeps keys from an administrator’s key that has a scope', async () => {
    const { secret } = keyring.scopedAdmin;
    const body = { role: 'admin', name: 'Beyond its scope' };
    const { ask } = lanes[0]!;
    const made = await ask({ method: 'post', path: '/v1/keys', secret, body });
    const path = `/v1/keys/${keyring.stranger.principal.id}`;
    const revoked = await ask({ method: 'delete', path, secret });
    expect([made.status, revoked.status]).toEqual([403, 403]);
  });

  /** No request leaves anything behind, so a version stays what it is. */
  function versionOf(id: string): Promise<string> {
    const version = versions.get(id) ?? currentVersion(served.ctx, id);
    versions.set(id, version);
    return version;
  }

  /** A list is the same for all the states that are looked for in it. */
  function askOnce(request: Ask, ask: Asking['ask']): Promise<Answer> {
    const name = `${request.path} ${request.secret ?? ''}`;
    const answer = lists.get(name) ?? ask(request);
    lists.set(name, answer);
    return answer;
  }

  /** What these are answered in one state. */
  async function line(
    one: Case,
    state: string,
    { ask, askers }: Asking & { askers: Asker[] },
  ): Promise<Partial<Table[string]>> {
    const answers: Partial<Table[string]> = {};
    for (const asker of askers) {
      const { method, path } = endpoints.find(({ operationId }) => operationId === one.operation)!;
      const subject = subjects[one.about](state, { asker, kind: one.type.kind });
      const isList = method === 'get' && one.about !== 'nothing' && !path.includes('{');
      const query = [one.query ?? [], isList ? 'limit=100' : []].flat().join('&');
      const request = {
        method,
        path: `${path.replace('{version}', String(one.version ?? 1)).replace(/\{\w+\}/, subject.id)}?${query}`,
        secret: keyring.of(asker, path.split('/')[2] ?? '')?.secret,
        body: one.body?.(subject),
        ifMatch: await versionOf(subject.id),
      };
      const { status, ids } = await (isList ? askOnce(request, ask) : ask(request));
      const listed = ids.includes(subject.id) ? 'shown' : 'hidden';
      answers[asker] = isList && status === 200 ? listed : String(status);
    }
    return answers;
  }
});

/**
 * Whom to ask in which state. All kinds of entries go through the same code: about the first kind everybody is asked in
 * every state; about each other kind a third of the cells, other ones for each, and one at least of every answer that the
 * table has. `npm run test:long` asks all.
 */
function cellsToAsk({ place }: Case, table: Table): [string, Asker[]][] {
  const answers = new Set<string>();
  return Object.entries(table).map(([state, line], row) => {
    const askers = principals.filter((asker, column) => {
      const isNew = !answers.has(line[asker]);
      answers.add(line[asker]);
      return IS_LONG || place === 0 || isNew || (row + column + place) % 3 === 0;
    });
    return [state, askers];
  });
}

describe('an operation without a row in the policy table', () => {
  const [first] = endpoints;
  const rowless = ['no-such-row', 'toString', undefined].map(
    (access) => ({ ...first, operationId: 'eavesdrop', access }) as unknown as ApiEndpoint,
  );

  it('stops the start with a message that names it', () => {
    for (const one of rowless) {
      const api = [...endpoints, one];
      expect(() => describeApi(api)).toThrow('No row in the policy table for: eavesdrop');
    }
  });

  it('is not mounted', () => {
    for (const one of rowless) {
      const ctx = {} as Parameters<typeof createApp>[0];
      expect(() => createApp(ctx, [one])).toThrow('No row in the policy table for: eavesdrop');
    }
  });
});
