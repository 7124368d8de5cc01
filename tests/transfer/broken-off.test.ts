import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { importContent } from '../../src/transfer/import.js';
import { readRecord } from '../../src/transfer/incoming.js';
import { type Api, useApi } from '../support/api.js';
import type { Served } from '../support/serve.js';
import { emptyInstallation, exported, imported } from './installations.js';

/** Imports a file until so many steps are reported, and breaks off there; answers whether it came to that. */
async function breakOff({ ctx }: Served, file: string, steps: number): Promise<boolean> {
  let step = 0;
  const progress = () => {
    step += 1;
    if (step === steps) throw new Error('broken off');
  };
  const incoming = readRecord(Readable.from([Buffer.from(file)]), ctx.catalog.types);
  return importContent(ctx, incoming, { progress, refused: () => undefined }).then(
    () => false,
    (error: unknown) => error instanceof Error && error.message === 'broken off',
  );
}

const correct = (api: Api) =>
  api
    .post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'It was in 2018.',
      targets: [
        {
          type: 'event',
          id: 'presidential-re-election',
          changes: [{ field: '/startDate', value: '2018' }],
        },
      ],
    })
    .expect(201);

describe('an import that is broken off', () => {
  const api = useApi();

  it('has done nothing, wherever it was, and brings everything when it is run again', async () => {
    await correct(api);
    const file = await exported(api.ctx);
    const target = await emptyInstallation();
    const nothing = await exported(target.ctx);
    let steps = 1;
    while (await breakOff(target, file, steps)) {
      expect(await exported(target.ctx)).toBe(nothing);
      steps += 1;
    }
    // Each section is compared, and each with lines is written.
    expect(steps).toBeGreaterThan(12);
    expect((await exported(target.ctx)) === file).toBe(true);
    expect(await imported(target.ctx, file)).toMatchObject({ written: 0, refused: [] });
  }, 30_000);

  it('leaves alone what was there, and completes it when it is run again', async () => {
    const target = await emptyInstallation();
    await imported(target.ctx, await exported(api.ctx));
    const before = await exported(target.ctx);
    await api
      .post('/v1/articles', 'editor', { slug: 'new', headline: 'New', status: 'published' })
      .expect(201);
    const file = await exported(api.ctx);
    expect(await breakOff(target, file, 11)).toBe(true);
    expect(await exported(target.ctx)).toBe(before);
    expect(await imported(target.ctx, file)).toMatchObject({ refused: [] });
    expect((await exported(target.ctx)) === file).toBe(true);
  }, 30_000);
});
