import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Fault, InvalidRequest, Problem } from './problem.js';
import { malformations } from './well-formed.js';

const SEAL_LENGTH = 8;

/** One page of a list, with the cursors to its neighbours. */
export interface Page<T> {
  items: T[];
  page: { next: string | null; previous: string | null; limit: number };
  total?: number;
  /** Of a search: whether no more was found than was counted. */
  totalIsExact?: boolean;
}

/** Where a page ended: the values of the sort keys and the id of its last (or first) item. */
export interface Position {
  /** What the list is of, where another list could have the same sort. */
  list?: string | undefined;
  sort: string;
  values: (string | null)[];
  id: string;
  /** The item at the position belongs to the page too: the way back from a page that has come to be empty. */
  through?: true | undefined;
}

const position = z.strictObject({
  list: z.string().optional(),
  sort: z.string(),
  values: z.array(z.string().nullable()),
  id: z.uuid(),
  through: z.literal(true).optional(),
});

const CURSOR_EXAMPLE = 'RzNfa2V4YW0ieyJzb3J0IjoiLWRhdGVQdWJsaXNoZWQifQ';
const cursorOut = z.string().max(6000);

/** How many items a page was to have at most. */
export const limitOut = z
  .int()
  .min(1)
  .max(100)
  .meta({ description: 'How many items it was to have at most.', examples: [20] });

/** The part of a list's answer that tells where its neighbours are. */
export const pageOut = z
  .strictObject({
    next: cursorOut.nullable().meta({
      description: 'Send as `after` for the next page; null on the last.',
      examples: [CURSOR_EXAMPLE],
    }),
    previous: cursorOut.nullable().meta({
      description: 'Send as `before` for the page before; null on the first.',
      examples: [CURSOR_EXAMPLE],
    }),
    limit: limitOut,
  })
  .meta({ id: 'Page', description: 'Where the neighbours of this page are.' });

/** How many there are, where `count=true` asks for it. */
export const totalOut = z
  .int()
  .min(0)
  .optional()
  .meta({ description: 'How many there are in all; with `count=true`.', examples: [11] });

/** The answer of a list, of which a page holds at most 100. */
export function pageSchema<S extends z.ZodType>(item: S, description: string) {
  return z.strictObject({
    items: z.array(item).max(100).meta({ description }),
    page: pageOut.meta({ description: 'Where the neighbours of this page are.' }),
    total: totalOut,
  });
}

/** `true` or `false` in a query. */
export const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true');

/** As long as a sort key of a thousand characters makes it. */
const cursor = z.string().max(6000).optional();

/** The parameters of any list. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
    .meta({ override: { type: 'integer', minimum: 1, maximum: 100 } })
    .transform(Number)
    .default(20)
    .meta({ description: 'How many items, 1 to 100.', example: '20' }),
  after: cursor.meta({ description: 'The page after this cursor.', example: CURSOR_EXAMPLE }),
  before: cursor.meta({
    description: 'The page before this cursor; not together with `after`.',
    example: CURSOR_EXAMPLE,
  }),
  count: flag.optional().meta({ description: '`true` adds `total`.', example: 'true' }),
};

/** Writes a position as an opaque cursor, sealed so that one that was cut or edited is noticed. */
export function encodeCursor(at: Position): string {
  const text = JSON.stringify(at);
  return Buffer.from(`${sealOf(text)}${text}`).toString('base64url');
}

/** Where a cursor came in, for which list and sort, and whether these can be the values of its keys. */
export interface CursorUse {
  list?: string | undefined;
  sort: string;
  parameter: string;
  accepts: (values: Position['values']) => boolean;
}

/** Reads a cursor that `encodeCursor` wrote for the same list and sort; raises InvalidRequest for anything else. */
export function decodeCursor(
  cursor: string,
  { list, sort, parameter, accepts }: CursorUse,
): Position {
  const decoded = unsealed(cursor);
  if (decoded && decoded.list !== list) {
    throw badCursor(parameter, 'This cursor belongs to another list.');
  }
  if (decoded && decoded.sort !== sort) {
    throw badCursor(
      parameter,
      `This cursor belongs to sort=${decoded.sort}; this request sorts by ${sort}.`,
    );
  }
  if (!decoded || !accepts(decoded.values)) {
    throw badCursor(
      parameter,
      'This is not a cursor that a list gave; take it from `page` or start without one.',
    );
  }
  return decoded;
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
  const sent = query[parameter];
  return sent === undefined ? undefined : decodeCursor(sent, { ...use, parameter });
}

/**
 * Draws a page from what was found, in reverse when it is `before`. Whether there is more says one row more than its limit,
 * or `more`.
 */
export function pageOf<T>(
  found: T[],
  { limit, after, before, more = found.length > limit }: PageQuery & { more?: boolean },
  positionOf: (row: T) => Position,
): Page<T> {
  const backwards = before !== undefined;
  const items = backwards ? found.slice(0, limit).reverse() : found.slice(0, limit);
  const cursorAt = (row: T | undefined) =>
    row === undefined ? wayBack(before ?? after) : encodeCursor(positionOf(row));
  return {
    items,
    page: {
      next: backwards || more ? cursorAt(items.at(-1)) : null,
      previous: (backwards ? more : after !== undefined) ? cursorAt(items[0]) : null,
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
  const link = (rel: string, name: 'after' | 'before', to: string | null): string[] => {
    if (to === null) return [];
    const query = new URLSearchParams(search);
    query.delete('after');
    query.delete('before');
    query.set(name, to);
    return [`<${url}?${query.toString()}>; rel="${rel}"`];
  };
  const links = [...link('next', 'after', next), ...link('prev', 'before', previous)];
  return links.length > 0 ? { Link: links.join(', ') } : {};
}

/** Everything on the other side of a cursor, itself included, for when nothing is left on this side. */
function wayBack(sent: string | undefined): string | null {
  const at = sent === undefined ? undefined : unsealed(sent);
  return at ? encodeCursor({ ...at, through: true }) : null;
}

/** The seal is no secret: whoever forges a cursor gains nothing, and what it holds is checked like any input. */
function sealOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, SEAL_LENGTH);
}

function unsealed(cursor: string): Position | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  const sealed = bytes.toString();
  const text = sealed.slice(SEAL_LENGTH);
  if (bytes.toString('base64url') !== cursor || sealed !== `${sealOf(text)}${text}`) {
    return undefined;
  }
  const decoded = position.safeParse(parsed(text));
  if (!decoded.success || malformations(decoded.data, 'query').faults.length > 0) return undefined;
  return decoded.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function badCursor(parameter: string, detail: string): Problem {
  const fault: Fault = { in: 'query', pointer: `/${parameter}`, detail };
  return new Problem(InvalidRequest, detail, { errors: [fault] });
}
