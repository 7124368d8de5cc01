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
    column.type === 'edtf' ? edtfBound(comparison, value) : { [comparison]: new Date(value) },
  );
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
