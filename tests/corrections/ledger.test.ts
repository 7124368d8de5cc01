import { describe, expect, it } from '@jest/globals';
import { chainEarlierCorrections } from '../../src/corrections/ledger.js';
import { contentOf, hashOf, sha256 } from '../../src/corrections/ledger-entry.js';
import type { ContentRecord } from '../../src/corrections/ledger-repository.js';
import { type Api, useApi, type Who } from '../support/api.js';
import { tamper, verifyLedger } from '../support/ledger.js';

const note = (id: string, text: string) => ({
  kind: 'clarification',
  text,
  targets: [{ type: 'actor', id }],
});
const change = (id: string, field: string, value: string) => ({
  kind: 'correction',
  text: `Corrects ${field}.`,
  targets: [{ type: 'actor', id, changes: [{ field, value }] }],
});

describe('the ledger', () => {
  // What is changed past the API is read without a cache, which hears of it from the API alone.
  const api = useApi({ CACHE_MB: '0' });
  const correct = (who: Who, body: object) => api.post('/v1/corrections', who, body);

  it('is empty before anything was corrected', async () => {
    expect((await api.get('/v1/corrections/ledger')).body).toEqual({
      items: [],
      page: { next: null, limit: 20 },
      head: null,
    });
    expect(await verifyLedger(api)).toEqual({
      code: 0,
      said: 'The ledger is whole. Entries: 0.\n',
    });
  });

  it('does not grow by a dry run, a proposal, a rejection, or a correction that is refused', async () => {
    const hidden = note('karim-khan', 'Nobody outside may read this proposal.');
    await correct('editor', { ...hidden, dryRun: true });
    const { body: proposal } = await correct('contributor', hidden);
    expect(proposal).toMatchObject({ status: 'proposed', hash: null });
    const { body: rejected } = await correct('contributor', hidden);
    await api.post(`/v1/corrections/${rejected.id}/reject`, 'editor', { reason: 'No.' });
    expect((await correct('editor', note('nobody', 'x'))).status).toBe(422);
    expect((await ledger(api)).head).toBeNull();
  });

  it('grows by one for a correction, an approved proposal, an update and a retraction, and gives each its hash', async () => {
    const proposals = (await api.get('/v1/corrections?status=proposed', 'editor')).body.items;
    const made = [
      await correct('editor', change('karim-khan', '/jobTitle', 'Prosecutor')),
      await api.post(`/v1/corrections/${proposals[0].id}/approve`, 'editor'),
      await publishUpdate(api),
      await correct('editor', { ...note('alex-saab', 'Retracted.'), kind: 'retraction' }),
    ];
    expect(made.map(({ status }) => status)).toEqual([201, 200, 200, 201]);
    const { items, head } = await ledger(api);
    expect(items.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(items.map(({ content }) => content.kind)).toEqual([
      'correction',
      'clarification',
      'update',
      'retraction',
    ]);
    expect(items[1]!.content).toMatchObject({
      author: { name: 'The contributor' },
      approver: { name: 'The editor' },
    });
    expect([made[0]!.body.hash, made[1]!.body.hash, made[3]!.body.hash]).toEqual(
      [0, 1, 3].map((index) => items[index]!.hash),
    );
    expect((await api.get(`/v1/corrections/${items[2]!.correction}`)).body.hash).toBe(
      items[2]!.hash,
    );
    expect(head).toEqual({ seq: 4, instant: items[3]!.instant, hash: items[3]!.hash });
    expect((await verifyLedger(api)).said).toContain(`Entries: 4.\nHead: ${head!.hash}`);
  });

  it('is chained once when a correction is sent again under its Idempotency-Key', async () => {
    const send = () =>
      correct('editor', note('karim-khan', 'Sent twice.')).set('Idempotency-Key', 'twice');
    const [first, again] = await Promise.all([send(), send()]);
    expect(again.body.hash).toBe(first.body.hash);
    expect((await ledger(api)).head!.seq).toBe(5);
  });

  it('stays without gaps or forks when twenty corrections are published at once', async () => {
    const people = (await api.get('/v1/actors?limit=100&fields=slug')).body.items;
    const bodies = Array.from({ length: 20 }, (_, index) => {
      const { slug } = people[index % people.length];
      return index % 2 === 0
        ? note(slug, `Note ${index}.`)
        : change(slug, '/description', `Description ${index}.`);
    });
    const answers = await Promise.all(bodies.map((body) => correct('editor', body)));
    expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 201));
    const { items } = await ledger(api);
    expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    expect(items.slice(1).map(({ previousHash }) => previousHash)).toEqual(
      items.slice(0, -1).map(({ hash }) => hash),
    );
    const instants = items.map(({ instant }) => instant);
    expect(new Set(instants).size).toBe(25);
    expect(instants).toEqual([...instants].sort());
    expect((await verifyLedger(api)).code).toBe(0);
  });

  it('is read page by page, by anybody, and may be cached', async () => {
    const first = await api.get('/v1/corrections/ledger?limit=24');
    expect(first.body.page).toEqual({ next: '24', limit: 24 });
    const last = (await api.get('/v1/corrections/ledger?limit=24&after=24')).body;
    expect(last.items).toHaveLength(1);
    expect(last.page.next).toBeNull();
    expect(last.head).toEqual(first.body.head);
    expect(first.headers['cache-control']).toContain('public');
    expect((await api.get('/v1/corrections/ledger?after=x')).status).toBe(400);
  });

  it('tells nothing of proposals, of reasons, or of what else the newsroom keeps to itself', async () => {
    await correct('contributor', note('karim-khan', 'A secret proposal.'));
    await correct('editor', { ...note('karim-khan', 'Public.'), reason: 'A secret reason.' });
    const text = JSON.stringify(await ledger(api));
    expect(text).toContain('Public.');
    expect(text).not.toContain('secret');
    expect(text).not.toContain('reason');
  });

  it('takes up at the next start what was published before there was a ledger', async () => {
    const { head } = await ledger(api);
    await tamper(api, 'DELETE FROM ledger_entries WHERE seq > 20');
    expect((await verifyLedger(api)).said).toContain('The ledger has 20 entries, but 26');
    expect(await chainEarlierCorrections(api.ctx)).toBe(6);
    expect(await chainEarlierCorrections(api.ctx)).toBe(0);
    expect((await ledger(api)).head!.seq).toBe(head!.seq);
    expect((await verifyLedger(api)).code).toBe(0);
  });
});

describe('the database', () => {
  const api = useApi({ CACHE_MB: '0' });
  const sql = (statement: string) => api.ctx.db.$executeRawUnsafe(statement);

  it('refuses to change or delete an entry of the ledger, and one that does not go on from the last', async () => {
    await api.post('/v1/corrections', 'editor', note('karim-khan', 'One.'));
    await expect(sql('UPDATE ledger_entries SET salt = NULL')).rejects.toThrow('append-only');
    await expect(sql('DELETE FROM ledger_entries')).rejects.toThrow('append-only');
    const again = (seq: number, hash: string) =>
      sql(`INSERT INTO ledger_entries SELECT ${seq}, gen_random_uuid(), instant, author, approver, salt, content_hash, ${hash},
             encode(sha256('x'), 'hex') FROM ledger_entries`);
    await expect(again(3, 'hash')).rejects.toThrow('does not go on');
    await expect(again(2, 'NULL')).rejects.toThrow('does not go on');
  });

  it('refuses a published correction that is not in the ledger', async () => {
    await expect(
      sql(`INSERT INTO corrections (id, kind, status, text, severity, placement, date_created, date_published)
           VALUES (gen_random_uuid(), 'clarification', 'published', 'Unchained.', 'minor', 'top', now(), now())`),
    ).rejects.toThrow('not in the ledger');
  });
});

describe('a hash', () => {
  const at = new Date('2026-11-24T08:00:00.000Z');
  const record = {
    id: '01a20d3a-0b09-703d-a2c7-89448d1a89a1',
    kind: 'correction',
    text: 'The vote took place on 20 May 2018: “Ñ”, \u2028 and \u001f.',
    severity: 'substantive',
    placement: 'top',
    dateCreated: at,
    datePublished: at,
    supersedesId: null,
    evidence: [{ sourceId: '01a20d39-bf0b-75a1-bfd2-6fc35bb6e7a4' }],
    targets: [
      {
        fromVersion: 1,
        toVersion: 2,
        entryId: '01a20d39-cc83-74c4-8e14-cd60acf94aa6',
        kind: 'event',
        changes: [{ field: '/startDate', quote: null, oldValue: null, newValue: '2018-05-20' }],
      },
    ],
  } as unknown as ContentRecord;

  it('of a correction is the same in every release, or the chains of before would break', () => {
    // Computed with Python's hashlib and json, which know nothing of this code.
    const content = contentOf(record, { author: 'The editor', approver: null });
    const contentHash = sha256({ content, salt: '0'.repeat(64) });
    const place = {
      seq: 7n,
      instant: at,
      correctionId: record.id,
      contentHash,
      previousHash: null,
    };
    expect([contentHash, hashOf(place)]).toEqual([
      '74a93074c85c538e1cbd4534bf796eafe3202283828570a60c5d4fea525be9db',
      'e7a94e6f67b9eb7e7d04be0712deb6c695cbee74a7b337f27d44c9e009427da5',
    ]);
  });
});

interface Ledger {
  items: {
    seq: number;
    instant: string;
    correction: string;
    previousHash: string | null;
    hash: string;
    content: { kind: string };
  }[];
  head: { seq: number; instant: string; hash: string } | null;
}

async function ledger(api: Api): Promise<Ledger> {
  return (await api.get('/v1/corrections/ledger?limit=100')).body as Ledger;
}

/** Publishes a new version of an actor, telling readers what is new. */
async function publishUpdate(api: Api) {
  await api.patch('/v1/actors/juan-guaido', 'editor', { jobTitle: 'Engineer' }, '"1"');
  return api
    .post('/v1/actors/juan-guaido/publish', 'editor', { updateKind: 'update', note: 'His job.' })
    .set('If-Match', '"2"');
}
