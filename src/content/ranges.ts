import { Prisma } from '../db/generated/client.js';
import { type Column, valueOf } from './columns.js';

/** The comparisons that a range parameter takes: `startDate[gte]=2017`. */
export const comparisons = ['gte', 'gt', 'lte', 'lt'] as const;
/** One of the comparisons. */
export type Comparison = (typeof comparisons)[number];

const operators = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

/** One bound of a range. */
export interface Bound {
  comparison: Comparison;
  value: string;
}

/** The condition of one bound of a range, on a column that `of` names in the statement; what has no date is in no range. */
export function inRange(column: Column, of: Prisma.Sql, bound: Bound): Prisma.Sql {
  const { comparison, value } = column.type === 'edtf' ? edtfBound(bound) : exactBound(bound);
  const operator = Prisma.raw(operators[comparison]);
  if (column.nullable !== true) return Prisma.sql`${of} ${operator} ${valueOf(column, value)}`;
  // The expression that the index by this date has.
  return Prisma.sql`COALESCE(${of}, '~') ${operator} ${value}::text AND ${of} IS NOT NULL`;
}

/**
 * An instant, or a date that stands for its whole period in UTC: `[gte]` and `[lt]` for its first instant, `[lte]` and
 * `[gt]` for its last.
 */
export function instantBound(
  comparison: Comparison,
  value: string,
): Partial<Record<Comparison, Date>> {
  const bound = exactBound({ comparison, value });
  return { [bound.comparison]: new Date(bound.value) };
}

function exactBound({ comparison, value }: Bound): Bound {
  const next = new Date(value);
  if (value.includes('T') || comparison === 'gte' || comparison === 'lt') {
    return { comparison, value: next.toISOString() };
  }
  const [year = 0, month, day] = value.split('-').map(Number);
  if (month === undefined) next.setUTCFullYear(year + 1);
  else if (day === undefined) next.setUTCMonth(month);
  else next.setUTCDate(day + 1);
  return { comparison: comparison === 'lte' ? 'lt' : 'gte', value: next.toISOString() };
}

/**
 * Dates compare by the day on which they begin, and a bound stands for its whole period: `[gte]` and `[lt]` for its first
 * day, `[lte]` and `[gt]` for its last. In code-point order a date precedes the months and days within it, so the
 * shortest date with the same first day is the lower end, and `~`, which follows every digit, closes the upper.
 */
function edtfBound({ comparison, value }: Bound): Bound {
  const from = comparison === 'gte' || comparison === 'lt';
  return { comparison, value: from ? value.replace(/(-01){1,2}$/, '') : `${value}~` };
}
