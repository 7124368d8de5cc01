import type { Env } from '../auth/endpoint.js';
import { type Page, pageOf, type PageQuery, startOf } from '../http/paging.js';
import {
  countRequests,
  findRequests,
  type RequestRecord,
  type RequestSelection,
} from './repository.js';

/** The parameters of the list of requests, parsed. */
export interface RequestQuery extends PageQuery, RequestSelection {
  count?: boolean | undefined;
  sort?: string | undefined;
}

/** One page of requests; two queries at most. Raises InvalidRequest for a cursor that no such list gave. */
export async function listRequests(
  { ctx: { db } }: Env,
  query: RequestQuery,
): Promise<Page<RequestRecord>> {
  const sort = query.sort ?? '-dateCreated';
  const from = startOf(query, { sort, accepts: (values) => values.length === 0 });
  const found = await findRequests(db, query, {
    from: from?.id,
    descending: sort.startsWith('-') !== (query.before !== undefined),
    take: query.limit + 1,
  });
  const page = pageOf(found, query, ({ id }) => ({ sort, values: [], id }));
  return query.count === true ? { ...page, total: await countRequests(db, query) } : page;
}
