import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article, CorrectionInput } from '../../clients/typescript/src/api.js';
import {
  answer,
  createDossier,
  type Dossier,
  DossierProblem,
  ifMatch,
  items,
  pages,
} from '../../clients/typescript/src/dossier.js';
import { useApi } from '../support/api.js';

const api = useApi();
const story = 'maduro-and-the-icc';
const article = { path: { id: 'maduro-and-icc-sign-agreement' } };

describe('the TypeScript client', () => {
  let server: Server;
  let baseUrl: string;
  let reader: Dossier;
  let editor: Dossier;
  beforeAll(async () => {
    server = createServer(api.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    reader = createDossier({ baseUrl });
    editor = createDossier({ baseUrl, key: api.keys.editor });
  });
  afterAll(() => {
    server.close();
  });

  it('reads what a story page is made of', async () => {
    const { data, etag } = await answer(
      reader.GET('/v1/stories/{id}', { params: { path: { id: story } } }),
    );
    expect(data.name).toBe('Maduro and the International Criminal Court');
    expect(etag).toMatch(/^"1-/);
    const headlines: string[] = [];
    for await (const { headline } of items(reader, '/v1/articles', { story })) {
      headlines.push(headline);
    }
    expect(headlines).toEqual([
      'Maduro and ICC prosecutor sign an agreement as an investigation opens',
    ]);
  });

  it('walks through a list page by page, each item once', async () => {
    const sizes: number[] = [];
    const texts: string[] = [];
    for await (const page of pages(reader, '/v1/claims', { story, limit: 4, count: true })) {
      sizes.push(page.items.length);
      texts.push(...page.items.map(({ text }) => text));
      expect(page.total).toBe(11);
    }
    expect(sizes).toEqual([4, 4, 3]);
    expect(new Set(texts).size).toBe(11);
  });

  it('asks for a page only when it is wanted', async () => {
    let asked = 0;
    const counting = createDossier({
      baseUrl,
      fetch: async (request) => {
        asked += 1;
        return fetch(request);
      },
    });
    const events = items(counting, '/v1/events', { sort: 'startDate', limit: 1 });
    const { value } = await events.next();
    expect(value?.name).toBe('Parliamentary election: opposition wins two thirds');
    expect(asked).toBe(1);
    await events.next();
    expect(asked).toBe(2);
  });

  it('says of a read with fields that members may be missing, and of any other that they are there', async () => {
    const query = { fields: 'headline' };
    const { data: trimmed } = await answer(
      reader.GET('/v1/articles/{id}', { params: { ...article, query } }),
    );
    const slug: string | undefined = trimmed.slug;
    expect(slug).toBeUndefined();
    const { data: whole } = await answer(reader.GET('/v1/articles/{id}', { params: article }));
    const typed: Article = whole;
    expect(typed.slug).toBe(article.path.id);
    // @ts-expect-error A misspelled parameter does not compile.
    await expect(items(reader, '/v1/articles', { headlin: 'x' }).next()).rejects.toThrow('headlin');
  });

  it('posts a correction, and shows before what it would change', async () => {
    const body: CorrectionInput = {
      kind: 'correction',
      text: 'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.',
      placement: 'inline',
      targets: [
        {
          type: 'article',
          id: article.path.id,
          changes: [
            { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
          ],
        },
      ],
    };
    const { data: plan } = await answer(
      editor.POST('/v1/corrections', { body: { ...body, dryRun: true } }),
    );
    expect('dryRun' in plan && plan.targets[0]?.changes[0]?.newValue).toBe(
      're-election in May 2018',
    );
    const { data: correction } = await answer(editor.POST('/v1/corrections', { body }));
    expect('hash' in correction && correction.hash).toMatch(/^[0-9a-f]{64}$/);
    const { data: corrected } = await answer(reader.GET('/v1/articles/{id}', { params: article }));
    expect(corrected.corrections[0]?.anchors?.[0]?.oldValue).toBe('re-election in 2019');
  });

  it('raises a 412 as a problem that says the current version, and goes through with that one', async () => {
    const body = { dateline: 'THE HAGUE' };
    const { data: read } = await answer(editor.GET('/v1/articles/{id}', { params: article }));
    const stale = { ...article, header: ifMatch({ version: read.version + 7 }) };
    const problem = await answer(editor.PATCH('/v1/articles/{id}', { params: stale, body })).catch(
      (error: unknown) => error,
    );
    if (!(problem instanceof DossierProblem)) throw new Error('No problem was raised.');
    expect(problem).toMatchObject({ status: 412, code: 'precondition-failed' });
    expect(problem.errors).toMatchObject([{ in: 'header', pointer: '/If-Match' }]);
    const version = problem.members['currentVersion'] as number;
    const fresh = { ...article, header: ifMatch({ version }) };
    const { data } = await answer(editor.PATCH('/v1/articles/{id}', { params: fresh, body }));
    expect(data).toMatchObject({ status: 'pending', dateline: 'THE HAGUE' });
  });

  it('names every fault of a request at once', async () => {
    const body = { headline: '', articleBody: 'x', inLanguage: 'klingon!' };
    const problem = await answer(editor.POST('/v1/articles', { body })).catch(
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(DossierProblem);
    expect((problem as DossierProblem).errors.map(({ pointer }) => pointer)).toEqual([
      '/headline',
      '/inLanguage',
    ]);
  });

  it('raises what is no problem document as a problem all the same', async () => {
    const dossier = createDossier({
      baseUrl: 'http://proxy.invalid',
      fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    });
    await expect(answer(dossier.GET('/v1/articles'))).rejects.toMatchObject({
      type: 'about:blank',
      status: 502,
      detail: '<h1>Bad gateway</h1>',
    });
  });
});
