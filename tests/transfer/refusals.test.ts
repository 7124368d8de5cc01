import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Api, useApi } from '../support/api.js';
import { findBreak } from '../support/ledger.js';
import type { Served } from '../support/serve.js';
import {
  emptyInstallation,
  exported,
  fileOf,
  imported,
  linesOf,
  type SomeLine,
} from './installations.js';

const correct = async (api: Api, text: string, value: string) => {
  const targets = [
    { type: 'event', id: 'presidential-re-election', changes: [{ field: '/startDate', value }] },
  ];
  await api.post('/v1/corrections', 'editor', { kind: 'correction', text, targets }).expect(201);
};

describe('an import', () => {
  const api = useApi();
  let lines: SomeLine[] = [];
  let target: Served;
  const place = (find: (line: SomeLine) => boolean) => lines.findIndex(find) + 1;
  const of =
    (type: string, more: object = {}) =>
    (line: SomeLine) =>
      line.type === type && Object.entries(more).every(([name, value]) => line[name] === value);
  /** The lines with some of them put otherwise; nothing leaves one out. */
  const changed = (change: (line: SomeLine) => object | string | undefined) =>
    fileOf(lines.map(change).filter((line) => line !== undefined));
  beforeAll(async () => {
    await correct(api, 'It was in 2018.', '2018');
    await correct(api, 'It was in May 2018.', '2018-05');
    lines = linesOf(await exported(api.ctx));
  });
  beforeEach(async () => {
    target = await emptyInstallation();
  });

  it('refuses an entry whose slug belongs to another, and all that depends on it', async () => {
    await imported(
      target.ctx,
      fileOf([{ kind: 'actor', type: 'Person', name: 'Another', slug: 'nicolas-maduro' }]),
    );
    const { refused } = await imported(target.ctx, fileOf(lines));
    const isMaduro = ({ slugs }: SomeLine) =>
      Array.isArray(slugs) && slugs.includes('nicolas-maduro');
    const entry = lines[place(isMaduro) - 1]!;
    const said = (line: number) => refused.find((one) => one.line === line)?.reason;
    expect(said(place(isMaduro))).toMatch(/^The slug “nicolas-maduro” belongs to another actor, /);
    expect(said(place(of('revision', { entry: entry.id })))).toMatch(/^It (belongs|refers)/);
    const article = place(
      ({ slugs }) => Array.isArray(slugs) && slugs.includes('maduro-and-icc-sign-agreement'),
    );
    expect(said(article)).toMatch(/^It belongs together with line \d+, which is refused/);
    expect(await target.ctx.db.entry.count()).toBeGreaterThan(5);
    expect(await target.ctx.db.entry.count({ where: { id: entry.id! } })).toBe(0);
    const without = await target.ctx.db.entry.count({ where: { revisions: { none: {} } } });
    expect(without).toBe(0);
  });

  it('refuses an entry that is there and says something else, and changes nothing of it', async () => {
    await imported(target.ctx, fileOf(lines));
    const before = await exported(target.ctx);
    const index = place(of('revision', { kind: 'event' }));
    const file = changed((line) =>
      line === lines[index - 1]
        ? { ...line, document: { ...(line['document'] as object), location: 'Elsewhere' } }
        : line,
    );
    const { written, refused } = await imported(target.ctx, file);
    expect(written).toBe(0);
    expect(refused.find(({ line }) => line === index)?.reason).toBe(
      'It is here already, and says something else.',
    );
    expect((await exported(target.ctx)) === before).toBe(true);
  });

  it('names every fault of a line, and leaves out the entry that it belongs to', async () => {
    const index = place(of('revision', { kind: 'story' }));
    const { refused } = await imported(
      target.ctx,
      changed((line) =>
        line === lines[index - 1]
          ? { ...line, version: 0, surprise: true, document: { slug: 'x', name: 7 } }
          : line,
      ),
    );
    const { reason } = refused.find(({ line }) => line === index)!;
    expect(reason).toContain('/version');
    expect(reason).toContain('“surprise”');
    expect(await target.ctx.db.entry.count({ where: { kind: 'story' } })).toBe(0);
    expect(await target.ctx.db.entry.count()).toBeGreaterThan(5);
  });

  it('refuses lines that are no JSON, no object, of no known type or not UTF-8, each by its number', async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        '{"type":"story"\n[]\n\n{"type":"poem"}\n{"type":"story","name":"\u2028Fine"}\n"',
      ),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"\n{"type":"story","name":"A","name":"B"}\n'),
    ]);
    const { written, refused } = await imported(target.ctx, bytes);
    expect(written).toBe(1);
    expect(refused.map(({ line }) => line)).toEqual([1, 2, 4, 6, 7]);
    expect(refused.map(({ reason }) => reason)).toEqual([
      'It is not a JSON object.',
      'It is not a JSON object.',
      expect.stringMatching(/^\/type must be one of: author, .*, article, /),
      'It is not UTF-8.',
      expect.stringContaining('named more than once'),
    ]);
  });

  it('keeps a chain whole: what follows on a refused correction is refused as well', async () => {
    const first = place(of('ledgerEntry', { seq: 1 }));
    const tampered = changed((line) =>
      line.type === 'correction' && line['text'] === 'It was in 2018.'
        ? { ...line, text: 'It was never wrong.' }
        : line,
    );
    const { refused } = await imported(target.ctx, tampered);
    expect(refused.find(({ line }) => line === first)?.reason).toContain('do not prove');
    expect(refused.find(({ line }) => line === first + 1)?.reason).toMatch(/which is refused/);
    expect(await target.ctx.db.correction.count()).toBe(0);
    expect(await findBreak({ ...api, app: target.app })).toBeUndefined();
  });

  it('refuses a published correction without its place in the ledger', async () => {
    const { refused } = await imported(
      target.ctx,
      changed((line) => (of('ledgerEntry', { seq: 2 })(line) ? undefined : line)),
    );
    expect(refused[0]?.reason).toMatch(/no line for its place in the ledger/);
    expect(await target.ctx.db.correction.count()).toBe(1);
  });

  it('refuses the ledger and the log of another newsroom, and tells followers of what it took', async () => {
    const seeded = await emptyInstallation();
    await imported(seeded.ctx, fileOf([{ type: 'story', name: 'Ours', status: 'published' }]));
    const { refused } = await imported(seeded.ctx, fileOf(lines));
    const kinds = new Set(refused.map(({ key }) => key.split(':')[0]));
    expect([...kinds]).toEqual(['change']);
    expect(refused.at(-1)?.reason).toContain('has a change 1 of its own');
    const live = await seeded.ctx.db.revision.count({
      where: { visibleFrom: { not: null }, visibleTo: null },
    });
    expect(await seeded.ctx.db.change.count({ where: { isPublic: true } })).toBe(live);
    const again = await imported(seeded.ctx, fileOf(lines));
    expect(again.written).toBe(0);
    const [one, other] = [linesOf(await exported(seeded.ctx)), linesOf(await exported(api.ctx))];
    const chain = (all: SomeLine[]) => all.filter(of('ledgerEntry'));
    expect(chain(one)).toEqual(chain(other));
  });

  it('refuses a ledger where another chain has begun', async () => {
    const other = fileOf(lines).replaceAll('It was in 2018.', 'It was in 2019.');
    const { refused } = await imported(api.ctx, other);
    expect(refused.map(({ key }) => key.split(':')[0])).toContain('ledgerEntry');
    expect(await findBreak(api)).toBeUndefined();
  });

  it('takes nothing from an export that was cut off, nor from one that breaks off', async () => {
    await expect(imported(target.ctx, fileOf(lines.slice(0, -1)))).rejects.toThrow('cut off');
    const broken = Buffer.from(fileOf(lines)).subarray(0, 30_000);
    await expect(imported(target.ctx, broken)).rejects.toThrow('cut off');
    expect(await target.ctx.db.entry.count()).toBe(0);
    expect(await imported(target.ctx, fileOf(lines))).toMatchObject({ refused: [] });
    expect((await exported(target.ctx)) === fileOf(lines)).toBe(true);
  });

  it('completes what an earlier import had to refuse, once its reason is gone', async () => {
    const { refused } = await imported(
      target.ctx,
      changed((line) => (of('author')(line) ? 'garbage' : line)),
    );
    expect(refused.length).toBeGreaterThan(0);
    expect(await imported(target.ctx, fileOf(lines))).toMatchObject({ refused: [] });
    const mended = linesOf(await exported(target.ctx)).filter(({ type }) => type !== 'change');
    expect(mended).toEqual(lines.filter(({ type }) => type !== 'change'));
  });

  it('skips a line that comes twice, and refuses the second of two that differ', async () => {
    const index = place(of('entry'));
    const entry = lines[index - 1]!;
    const twice = [
      ...lines.slice(0, index),
      entry,
      { ...entry, versions: 9 },
      ...lines.slice(index),
    ];
    const { present, refused } = await imported(target.ctx, fileOf(twice));
    expect(present).toBe(1);
    expect(refused).toEqual([
      {
        line: index + 2,
        key: expect.any(String),
        reason: expect.stringContaining(`Line ${index} `),
      },
    ]);
  });
});
