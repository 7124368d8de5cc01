import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { chainEarlierCorrections } from '../../src/corrections/ledger.js';
import { type Api, useApi, type Who } from '../support/api.js';
import { findBreak, runAgainst, tamper, verifyLedger, whileTampered } from '../support/ledger.js';
import { project } from '../support/run-tool.js';

const khan = '/v1/actors/karim-khan';
const atSecond = /^The ledger breaks at entry 2 /;
const nonsense = "encode(sha256('x'), 'hex')";

// What is done to the second of four corrections.
const updates: [what: string, table: string, set: string][] = [
  ['the text', 'corrections', "text = text || '.'"],
  ['the kind', 'corrections', "kind = 'update'"],
  ['the severity', 'corrections', "severity = 'minor'"],
  ['the placement', 'corrections', "placement = 'inline'"],
  ['the date of writing', 'corrections', "date_created = date_created - interval '1 millisecond'"],
  ['the date', 'corrections', "date_published = date_published + interval '1 millisecond'"],
  [
    'the author',
    'corrections',
    'author_id = (SELECT id FROM api_keys WHERE role = $$contributor$$)',
  ],
  ['the status', 'corrections', "status = 'proposed', date_published = NULL"],
  ['what it supersedes', 'corrections', 'supersedes_id = gen_random_uuid()'],
  ['an old value', 'correction_changes', "old_value = '2018'"],
  ['a new value', 'correction_changes', "new_value = 'null'"],
  ['a quote', 'correction_changes', `quote = quote || '{"suffix": "."}'`],
  ['the block of a quote', 'correction_changes', "block_key = 'x'"],
  ['a field', 'correction_changes', "field = field || 's'"],
  ['a target', 'correction_targets', 'entry_id = gen_random_uuid()'],
  [
    'the versions before and after',
    'correction_targets',
    'from_version = from_version + 1, to_version = to_version + 1',
  ],
  ['a version after', 'correction_targets', 'to_version = NULL'],
  ['the order of the targets', 'correction_targets', 'position = 2 - position'],
  ['the evidence', 'correction_evidence', 'source_id = gen_random_uuid()'],
  ['a salt', 'ledger_entries', `salt = ${nonsense}`],
  ['the hash of a content', 'ledger_entries', `content_hash = ${nonsense}`],
  ['a hash', 'ledger_entries', `hash = ${nonsense}`],
  ['the hash before', 'ledger_entries', `previous_hash = ${nonsense}`],
  ['an instant', 'ledger_entries', "instant = instant - interval '1 millisecond'"],
  ['a signature', 'ledger_entries', "author = 'Somebody else'"],
  ['the correction of an entry', 'ledger_entries', 'correction_id = gen_random_uuid()'],
  ['the place of an entry', 'ledger_entries', 'seq = 9'],
];

describe('verify-ledger', () => {
  // What is changed past the API is read without a cache, which hears of it from the API alone.
  const api = useApi({ CACHE_MB: '0' });
  let second: string;
  beforeAll(async () => {
    const ids = await publishFour(api);
    second = ids[1]!;
  });

  it('says that the record is whole, and names its head', async () => {
    const hash = await head(api);
    const { code, said } = await verifyLedger(api);
    expect([code, said]).toEqual([0, expect.stringContaining(`Entries: 4.\nHead: ${hash}`)]);
    expect((await verifyLedger(api, '--head', hash)).code).toBe(0);
  });

  it.each(updates)('finds out where somebody changed %s', async (_, table, set) => {
    const key = table === 'corrections' ? 'id' : 'correction_id';
    const sql = `UPDATE ${table} SET ${set} WHERE ${key} = '${second}'`;
    expect(await whileTampered(api, { table, sql }, () => findBreak(api))).toMatch(atSecond);
  });

  it.each([
    'corrections',
    'correction_targets',
    'correction_changes',
    'correction_evidence',
    'ledger_entries',
  ])('finds out where somebody deleted from %s', async (table) => {
    const key = table === 'corrections' ? 'id' : 'correction_id';
    const sql = `DELETE FROM ${table} WHERE ${key} = '${second}'`;
    expect(await whileTampered(api, { table, sql }, () => findBreak(api))).toMatch(atSecond);
  });

  it('finds out when a correction is signed with another name than was chained', async () => {
    const sql = "UPDATE api_keys SET name = 'Somebody else' WHERE role = 'editor'";
    expect(await whileTampered(api, { table: 'api_keys', sql }, () => findBreak(api))).toMatch(
      '/author/name is served with another value than was chained',
    );
  });

  it('finds out when a correction is published past the ledger', async () => {
    const sql = `INSERT INTO corrections (id, kind, status, text, severity, placement, date_created, date_published)
      VALUES (gen_random_uuid(), 'clarification', 'published', 'x', 'minor', 'top', now(), now())`;
    const { code, said } = await whileTampered(api, { table: 'corrections', sql }, () =>
      verifyLedger(api),
    );
    expect([code, said]).toEqual([1, expect.stringContaining('but 5 corrections are published')]);
  });

  it('finds out by a head noted earlier when the whole chain was written anew', async () => {
    const noted = await head(api);
    await tamper(
      api,
      `UPDATE corrections SET text = 'It was never wrong.' WHERE id = '${second}'`,
      'DELETE FROM ledger_entries',
    );
    await chainEarlierCorrections(api.ctx);
    expect((await verifyLedger(api)).code).toBe(0);
    const { code, said } = await verifyLedger(api, '--head', noted);
    expect([code, said]).toEqual([1, expect.stringContaining('does not hold the head')]);
  });

  it('tells what it cannot read from what is broken, and how it is called', async () => {
    const elsewhere = await runAgainst(api, () => dossier('verify-ledger', 'http://127.0.0.1:9'));
    expect([elsewhere.code, elsewhere.said]).toEqual([2, expect.stringMatching(/^Not verified: /)]);
    for (const wrong of [[], ['verify-ledger'], ['verify-ledger', 'http://x', '--head', 'x']]) {
      const { code, said } = await runAgainst(api, () => dossier(...wrong));
      expect([code, said]).toEqual([64, expect.stringMatching(/^Usage: dossier verify-ledger/)]);
    }
  });
});

describe('a redaction', () => {
  const api = useApi({ CACHE_MB: '0' });
  const redact = (id: string) =>
    api.ctx.db
      .$executeRaw`SELECT 1 FROM (SELECT redact_correction(${id}::uuid, 'By order of the court.')) AS done`;
  let ids: string[];
  beforeAll(async () => {
    ids = await publishFour(api);
    await redact(ids[1]!);
  });

  it('takes what was said and who signed it off the record, openly and for good', async () => {
    const { items } = (await api.get('/v1/corrections/ledger')).body;
    expect(items[1]).toMatchObject({ redacted: true, content: null, salt: null });
    const { body } = await api.get(`/v1/corrections/${ids[1]!}`);
    expect(body).toMatchObject({
      text: 'By order of the court.',
      redacted: true,
      hash: items[1].hash,
    });
    for (const place of ['/v1/corrections/ledger', '/v1/corrections', '/v1/changes?limit=100']) {
      expect((await api.get(place)).text).not.toContain('dated the re-election');
    }
    const told = await api.ctx.db.change.findFirst({ where: { operation: 'redactCorrection' } });
    expect(told).toMatchObject({ correctionId: ids[1], isPublic: true });
    await expect(redact(ids[1]!)).rejects.toThrow('not redacted yet');
  });

  it('leaves the chain whole, and what comes after goes on from it', async () => {
    await api.post('/v1/corrections', 'editor', clarification('The next one.'));
    const { code, said } = await verifyLedger(api);
    expect([code, said]).toEqual([0, expect.stringContaining('Entries: 5. Redacted: 2.')]);
  });

  it('lasts as long as an entry is withheld, and the content is the same when it is back', async () => {
    const read = async () => (await api.get('/v1/corrections/ledger')).body.items[0];
    const act = async (verb: string, who: Who) => {
      const { etag = '' } = (await api.get(`${khan}?draft=true`, 'admin')).headers;
      return api.post(`${khan}/${verb}`, who, { reason: 'Disputed.' }).set('If-Match', etag);
    };
    const before = await read();
    expect((await act('withhold', 'editor')).status).toBe(200);
    expect(await read()).toEqual({ ...before, redacted: true, content: null, salt: null });
    expect((await verifyLedger(api)).said).toContain('Entries: 5. Redacted: 1, 2, 3, 4, 5.');
    await act('reinstate', 'editor');
    expect((await act('reinstate', 'secondEditor')).status).toBe(200);
    expect(await read()).toEqual(before);
    expect((await verifyLedger(api)).said).toContain('Redacted: 2.');
  });

  it('does not open anything else to change', async () => {
    const sql = (statement: string) => api.ctx.db.$executeRawUnsafe(statement);
    await expect(sql("UPDATE corrections SET text = 'x'")).rejects.toThrow('does not change');
    await expect(sql("UPDATE correction_changes SET field = 'x'")).rejects.toThrow(
      'does not change',
    );
    await expect(sql("UPDATE changes SET note = 'x'")).rejects.toThrow('append-only');
  });
});

describe('the recipe in docs/ledger.md', () => {
  const api = useApi({ CACHE_MB: '0' });
  const text = fs.readFileSync(path.join(project, 'docs/ledger.md'), 'utf8');
  const recipe = /```python\n(.*?)```/s.exec(text)![1]!;
  const python = spawnSync('python3', ['--version']).status === 0;
  const run = () => runAgainst(api, (url) => ['python3', '-c', recipe, url]);

  (python ? it : it.skip)('verifies the chain with nothing of ours', async () => {
    const [, second] = await publishFour(api);
    expect(await run()).toEqual({ code: 0, said: `4 entries, head ${await head(api)}\n` });
    await tamper(api, `UPDATE corrections SET text = 'x' WHERE id = '${second!}'`);
    expect(await run()).toEqual({ code: 1, said: 'The ledger breaks at entry 2.\n' });
  });
});

function dossier(...args: string[]): [string, ...string[]] {
  return [process.execPath, path.join(project, 'scripts/dossier.mjs'), ...args];
}

async function head(api: Api): Promise<string> {
  return (await api.get('/v1/corrections/ledger')).body.head.hash as string;
}

function clarification(text: string) {
  return { kind: 'clarification', text, targets: [{ type: 'actor', id: 'karim-khan' }] };
}

/** Publishes four corrections, of which the second has all that a correction can have; answers their ids. */
async function publishFour(api: Api): Promise<string[]> {
  const rich = {
    kind: 'correction',
    text: 'An earlier version dated the re-election to 2019: “Ñ” \u2028 was 2018.',
    evidence: ['presidential-election-results-2018'],
    targets: [
      {
        type: 'article',
        id: 'maduro-and-icc-sign-agreement',
        changes: [{ quote: { exact: 're-election in 2019' }, replacement: 're-election in 2018' }],
      },
      {
        type: 'event',
        id: 'presidential-re-election',
        changes: [{ field: '/startDate', value: '2018-05-20' }],
      },
    ],
  };
  const ids: string[] = [];
  for (const body of [
    clarification('One.'),
    rich,
    clarification('Three.'),
    clarification('Four.'),
  ]) {
    ids.push((await api.post('/v1/corrections', 'editor', body)).body.id as string);
  }
  return ids;
}
