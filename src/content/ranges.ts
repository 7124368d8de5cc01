import type { Prisma } from '../db/generated/client.js';
import type { Column } from './entry-type.js';
import { nest } from './keyset.js';

/** The comparisons that a range parameter takes: `startDate[gte]=2017`. */
export const comparisons = ['gte', 'gt', 'lte', 'lt'] as const;
/** One of the comparisons. */
export type Comparison = (typeof comparisons)[number];

/** The condition of one bound of a range. */
export function inRange(
  column: Column,
  comparison: Comparison,
  value: string,
): Prisma.RevisionWhereInput {
  return nest(
    column.path,
    column.type === 'edtf' ? edtfBound(comparison, value) : instantBound(comparison, value),
  );
}

/**
 * An instant, or a date that stands for its whole period in UTC: `[gte]` and `[lt]` for its first instant, `[lte]` and
 * `[gt]` for its last.
 */
export function instantBound(
  comparison: Comparison,
  value: string,
): Partial<Record<Comparison, Date>> {
  if (value.includes('T') || comparison === 'gte' || comparison === 'lt') {
    return { [comparison]: new Date(value) };
  }
  const [year = 0, month, day] = value.split('-').map(Number);
  const next = new Date(value);
  if (month === undefined) next.setUTCFullYear(year + 1);
  else if (day === undefined) next.setUTCMonth(month);
  else next.setUTCDate(day + 1);
  return comparison === 'lte' ? { lt: next } : { gte: next };
}

/**
 * Dates compare by the day on which they begin, and a bound stands for its whole period: `[gte]` and `[lt]` for its first
 * day, `[lte]` and `[gt]` for its last. In code-point order a date precedes the months and days within it, so the
 * shortest date with the same first day is the lower end, and `~`, which follows every digit, closes the upper.
 */
export function edtfBound(
  comparison: Comparison,
  value: string,
): Partial<Record<Comparison, string>> {
  if (comparison === 'gte' || comparison === 'lt') {
    return { [comparison]: value.replace(/(-01){1,2}$/, '') };
  }
  return { [comparison]: `${value}~` };
}
