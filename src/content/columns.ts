import { Prisma } from '../db/generated/client.js';
import type { EntryRecord } from './records.js';

/** A column of a revision that lists sort by and ranges compare. */
export interface Column {
  /** Its name in a record. */
  field: 'datePublished' | 'dateModified' | 'name' | 'starts' | 'ends';
  /** Its name in the table. */
  name: string;
  type: 'text' | 'instant' | 'edtf';
  /** Whether it can be null: always, or only in a working version. */
  nullable: boolean | 'working';
}

/** Texts are sorted by no more of them than fits into an index in any script: 2,700 bytes. Only claims are longer. */
const MOST_SORTED = 800;

/** The columns that lists sort by and ranges compare. */
export const columns = {
  datePublished: {
    field: 'datePublished',
    name: 'date_published',
    type: 'instant',
    nullable: 'working',
  },
  dateModified: {
    field: 'dateModified',
    name: 'date_modified',
    type: 'instant',
    nullable: false,
  },
  name: { field: 'name', name: 'name', type: 'text', nullable: false },
  starts: { field: 'starts', name: 'starts', type: 'edtf', nullable: true },
  ends: { field: 'ends', name: 'ends', type: 'edtf', nullable: true },
} satisfies Record<Column['field'], Column>;

/** A value of a column as a parameter of a statement. PostgreSQL writes years beyond 9999 without the sign of ISO 8601. */
export function valueOf({ type }: Column, value: string): Prisma.Sql {
  return type === 'instant'
    ? Prisma.sql`${value.replace(/^\+0*/, '')}::timestamptz`
    : Prisma.sql`${value}::text`;
}

/** What a list sorts by, of a column that is named so in its statement; the expression of the index. */
export function sortedBy({ type }: Column, of: Prisma.Sql): Prisma.Sql {
  return type === 'text' ? Prisma.sql`left(${of}, ${Prisma.raw(String(MOST_SORTED))})` : of;
}

/** The same of a record, as text; instants in ISO 8601. */
export function textIn(record: EntryRecord, { field, type }: Column): string | null {
  const value = record[field];
  if (value instanceof Date) return value.toISOString();
  // PostgreSQL counts characters, not the units of UTF-16.
  const isLong = type === 'text' && value !== null && value.length > MOST_SORTED;
  return isLong ? [...value].slice(0, MOST_SORTED).join('') : value;
}
