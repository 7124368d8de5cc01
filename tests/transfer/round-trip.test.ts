import { beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { entryTypes } from '../../src/catalog.js';
import { lineTypes } from '../../src/transfer/lines.js';
import { questionsOf, dice } from '../leaks/questions.js';
import { type Api, useApi } from '../support/api.js';
import { findBreak } from '../support/ledger.js';
import type { Served } from '../support/serve.js';
import { keepBusy } from './busy-newsroom.js';
import { emptyInstallation, exported, imported, linesOf } from './installations.js';

describe('the record of a newsroom', () => {
  const api = useApi();
  let file = '';
  let target: Served;
  beforeAll(async () => {
    await keepBusy(api);
    file = await exported(api.ctx);
    target = await emptyInstallation();
    const { refused } = await imported(target.ctx, file);
    expect(refused).toEqual([]);
  }, 60_000);

  it('is exported with a line for everything that there is', () => {
    const types = new Set(linesOf(file).map(({ type }) => type));
    expect([...types]).toEqual(['export', ...lineTypes, 'end']);
  });

  it('names in every line only what earlier lines hold', () => {
    const before = new Set<string>();
    for (const { type, id, seq, ...rest } of linesOf(file)) {
      const named = JSON.stringify(rest).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
      const own = type === 'entry' || type === 'author' ? id : '';
      expect(named.filter((one) => !before.has(one) && one !== own)).toEqual([]);
      before.add(id ?? String(seq));
    }
  });

  it('is the same bytes after a round trip through an empty installation', async () => {
    expect((await exported(target.ctx)) === file).toBe(true);
    expect(await derivedOf(target)).toEqual(await derivedOf(api));
  });

  it('answers every read with the same bytes, now and as of any instant', async () => {
    const questions = await ask(api, 150);
    const differing: string[] = [];
    const statuses = new Set<number>();
    for (const question of questions) {
      const [here, there] = await Promise.all([
        request(api.app).get(question),
        request(target.app).get(question),
      ]);
      statuses.add(here.status);
      if (saidBy(here) !== saidBy(there)) differing.push(question);
    }
    expect(differing).toEqual([]);
    expect([...statuses]).toEqual(expect.arrayContaining([200, 404, 410]));
  }, 60_000);

  it('proves itself where it came to', async () => {
    expect(await findBreak({ ...api, app: target.app })).toBeUndefined();
  });

  it('goes on from there: corrections are chained, and changes numbered, after what came', async () => {
    const fresh = await emptyInstallation();
    await imported(fresh.ctx, file);
    const [before] = await clock(fresh);
    const { body } = await request(fresh.app).get('/v1/changes?limit=1');
    expect(body.items).toHaveLength(1);
    const log = [
      { type: 'story', name: 'A new story', status: 'published' },
      { type: 'story', name: 'A draft' },
    ];
    const { refused } = await imported(fresh.ctx, log.map((one) => JSON.stringify(one)).join('\n'));
    expect(refused).toEqual([]);
    const [after] = await clock(fresh);
    expect(after!.instant.getTime()).toBeGreaterThan(before!.instant.getTime());
    expect(after!.changes).toBe(before!.changes + 1n);
    expect(after!.seq).toBe(before!.seq + 2n);
  });

  it('holds nothing that opens a door, and nobody’s address', async () => {
    expect(file).not.toContain('reader@post.example');
    const keys = await api.ctx.db.apiKey.findMany();
    const secrets = keys.flatMap(({ hash }) => {
      const bytes = Buffer.from(hash);
      return [bytes.toString('hex'), bytes.toString('base64')];
    });
    expect(secrets.filter((secret) => file.includes(secret))).toEqual([]);
    for (const key of Object.values(api.keys)) {
      const answer = await request(target.app)
        .get('/v1/changes?draft=true')
        .set('Authorization', `Bearer ${key}`);
      expect(answer.status).toBe(401);
    }
    const made = await target.ctx.db.apiKey.findMany();
    expect(made.every(({ revoked, role }) => revoked !== null && role === 'contributor')).toBe(
      true,
    );
  });

  it('is skipped where it is already, whole', async () => {
    const { written, present, refused } = await imported(target.ctx, file);
    expect({ written, refused }).toEqual({ written: 0, refused: [] });
    expect(present).toBe(linesOf(file).length - 2);
    expect((await exported(target.ctx)) === file).toBe(true);
    expect(await imported(api.ctx, file)).toMatchObject({ written: 0, refused: [] });
  });
});

/** An answer, without the number that every problem has of its own. */
function saidBy({ status, text }: Response): string {
  return `${status} ${status < 400 ? text : text.replace(/"instance":"[^"]*"/, '')}`;
}

function clock({ ctx }: Served) {
  return ctx.db.$queryRaw<{ instant: Date; changes: bigint; seq: bigint }[]>`
    SELECT instant, changes, (SELECT max(seq) FROM changes) AS seq FROM public_clock`;
}

/** What is not exported, but made anew: it must come out the same. */
async function derivedOf({ ctx }: Pick<Served, 'ctx'>): Promise<unknown> {
  return {
    revisions: await ctx.db.$queryRaw`
      SELECT id, type, name, starts, ends, array_to_string(tags, ' ') AS tags FROM revisions ORDER BY id`,
    references: await ctx.db.$queryRaw`
      SELECT * FROM entry_references ORDER BY revision_id, property, position`,
    currentReferences: await ctx.db.$queryRaw`
      SELECT * FROM current_references ORDER BY revision_id, property, position`,
    shingles: await ctx.db.$queryRaw`
      SELECT revision_id, md5(shingles::text) FROM article_shingles ORDER BY revision_id`,
    searchTexts: await ctx.db.$queryRaw`
      SELECT revision_id, kind, is_live, language, md5(document::text) FROM search_texts ORDER BY revision_id`,
    entries: await ctx.db.$queryRaw`SELECT id, hold, retraction_id FROM entries ORDER BY id`,
    redacted: await ctx.db.$queryRaw`SELECT id, redacted FROM corrections ORDER BY id`,
  };
}

/** Every address that a page links to, and many questions drawn at random. */
async function ask({ ctx }: Api, count: number): Promise<string[]> {
  const slugs = await ctx.db.slug.findMany();
  const corrections = await ctx.db.correction.findMany({ select: { id: true } });
  const changes = await ctx.db.change.findMany({ where: { isPublic: true } });
  const refs = Object.fromEntries(
    entryTypes.map(({ kind }) => [
      kind,
      slugs.filter((one) => one.kind === kind).flatMap(({ slug, entryId }) => [slug, entryId]),
    ]),
  ) as Parameters<typeof questionsOf>[1]['refs'];
  const roll = dice(11);
  const questions = questionsOf(roll, {
    refs,
    corrections: corrections.map(({ id }) => id),
    instants: changes.map(({ instant }) => instant.toISOString()),
  });
  const { one, aList, anEntry, aHistory, ...others } = questions;
  const plain = Object.values(others) as (() => string)[];
  const fixed = [
    '/v1/corrections/ledger?limit=100',
    '/v1/changes?limit=100',
    '/feeds/corrections.json',
    ...entryTypes.flatMap(({ path, kind }) => refs[kind].map((ref) => `/v1/${path}/${ref}`)),
  ];
  const drawn = Array.from({ length: count }, () => {
    const type = one(entryTypes);
    return one([() => aList(type), () => anEntry(type), () => aHistory(type), ...plain])();
  });
  return [...fixed, ...drawn];
}
