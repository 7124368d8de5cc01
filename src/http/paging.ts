import { z } from 'zod';
import { type Fault, InvalidRequest, Problem } from './problem.js';

/** One page of a list, with the cursors to its neighbours. */
export interface Page<T> {
  items: T[];
  page: { next: string | null; previous: string | null; limit: number };
  total?: number;
}

/** Where a page ended: the values of the sort keys and the id of its last (or first) item. */
export interface Position {
  sort: string;
  values: (string | null)[];
  id: string;
}

const position = z.strictObject({
  sort: z.string(),
  values: z.array(z.string().nullable()),
  id: z.uuid(),
});

/** The part of a list's answer that tells where its neighbours are. */
export const pageOut = z
  .strictObject({
    next: z
      .string()
      .nullable()
      .meta({ description: 'Send as `after` for the next page; null on the last.' }),
    previous: z
      .string()
      .nullable()
      .meta({ description: 'Send as `before` for the page before; null on the first.' }),
    limit: z.int(),
  })
  .meta({ id: 'Page' });

/** `true` or `false` in a query. */
export const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true');

/** The parameters of any list. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
    .transform(Number)
    .default(20)
    .meta({ description: 'How many items, 1 to 100.', example: '20' }),
  after: z.string().max(2000).optional().meta({ description: 'The page after this cursor.' }),
  before: z.string().max(2000).optional().meta({ description: 'The page before this cursor.' }),
  count: flag.optional().meta({ description: '`true` adds `total`.', example: 'true' }),
};

/** Writes a position as an opaque cursor. */
export function encodeCursor(at: Position): string {
  return Buffer.from(JSON.stringify(at)).toString('base64url');
}

/** Where a cursor came in, for which sort, and whether these can be the values of its keys. */
export interface CursorUse {
  sort: string;
  parameter: string;
  accepts: (values: Position['values']) => boolean;
}

/** Reads a cursor that `encodeCursor` wrote for the same sort; raises InvalidRequest for anything else. */
export function decodeCursor(cursor: string, { sort, parameter, accepts }: CursorUse): Position {
  const decoded = position.safeParse(parsed(cursor));
  if (decoded.success && decoded.data.sort !== sort) {
    throw badCursor(
      parameter,
      `This cursor belongs to sort=${decoded.data.sort}; this request sorts by ${sort}.`,
    );
  }
  if (!decoded.success || !accepts(decoded.data.values)) {
    throw badCursor(
      parameter,
      'This is not a cursor that a list gave; take it from `page` or start without one.',
    );
  }
  return decoded.data;
}

/** Where a page begins, as its list asks for it. */
export interface PageQuery {
  limit: number;
  after?: string | undefined;
  before?: string | undefined;
}

/** The position that the page is asked to begin after or end before; none for the first. Raises InvalidRequest. */
export function startOf(query: PageQuery, use: Omit<CursorUse, 'parameter'>): Position | undefined {
  if (query.after !== undefined && query.before !== undefined) {
    throw badCursor('before', 'A page is either after or before a cursor.');
  }
  const parameter = query.before === undefined ? 'after' : 'before';
  const cursor = query[parameter];
  return cursor === undefined ? undefined : decodeCursor(cursor, { ...use, parameter });
}

/** Draws a page from what was found: one row more than its limit where there is more, in reverse when it is `before`. */
export function pageOf<T>(
  found: T[],
  { limit, after, before }: PageQuery,
  positionOf: (row: T) => Position,
): Page<T> {
  const backwards = before !== undefined;
  const more = found.length > limit;
  const items = backwards ? found.slice(0, limit).reverse() : found.slice(0, limit);
  const cursor = (row: T | undefined) => (row === undefined ? null : encodeCursor(positionOf(row)));
  return {
    items,
    page: {
      next: backwards || more ? cursor(items.at(-1)) : null,
      previous: (backwards ? more : after !== undefined) ? cursor(items[0]) : null,
      limit,
    },
  };
}

/** RFC 8288 `Link` for the neighbours of a page. */
export function pageLinks(
  url: string,
  search: string,
  { next, previous }: Page<unknown>['page'],
): Record<string, string> {
  const link = (rel: string, name: 'after' | 'before', cursor: string | null): string[] => {
    if (cursor === null) return [];
    const query = new URLSearchParams(search);
    query.delete('after');
    query.delete('before');
    query.set(name, cursor);
    return [`<${url}?${query.toString()}>; rel="${rel}"`];
  };
  const links = [...link('next', 'after', next), ...link('prev', 'before', previous)];
  return links.length > 0 ? { Link: links.join(', ') } : {};
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function badCursor(parameter: string, detail: string): Problem {
  const fault: Fault = { in: 'query', pointer: `/${parameter}`, detail };
  return new Problem(InvalidRequest, detail, { errors: [fault] });
}
