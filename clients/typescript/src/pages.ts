import { answer } from './answer.js';
import type { Dossier, ReadBody, ReadPath } from './client.js';
import type { Page, paths } from './api.js';

/** The path of a list that is read page by page. */
export type ListPath = Exclude<
  { [Path in ReadPath]: ReadBody<Path, undefined> extends Listed ? Path : never }[ReadPath],
  `${string}{${string}`
>;

/** The query of a list. */
export type ListQuery<Path extends ListPath> = NonNullable<
  paths[Path]['get']['parameters']['query']
>;

/** A page of a list: whole entries, unless the query asks for some `fields` only. */
export type PageOf<Path extends ListPath, Query> = ReadBody<Path, { params: { query: Query } }>;

interface Listed {
  items: unknown[];
  page: Page;
}

/**
 * Walks through a list page by page, each asked for when it is wanted: `for await (const { items } of pages(client,
 * '/v1/articles', { story })) …`. Raises DossierProblem where the server refuses.
 */
export async function* pages<Path extends ListPath, const Query extends ListQuery<Path>>(
  client: Dossier,
  path: Path,
  query?: Query,
): AsyncGenerator<PageOf<Path, Query>, void> {
  const get = client.GET as (path: Path, init: object) => Promise<{ response: Response }>;
  for (let after: string | null | undefined; after !== null;) {
    const params = { query: { ...query, ...(after === undefined ? {} : { after }) } };
    const { data } = await answer(get(path, { params }));
    yield data as PageOf<Path, Query>;
    after = (data as Listed).page.next;
  }
}

/** All items of a list, one after another, from as many pages as it has. */
export async function* items<Path extends ListPath, const Query extends ListQuery<Path>>(
  client: Dossier,
  path: Path,
  query?: Query,
): AsyncGenerator<PageOf<Path, Query>['items'][number], void> {
  for await (const page of pages(client, path, query)) yield* page.items;
}
