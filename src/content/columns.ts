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

/** What a record has in a column, as text; instants in ISO 8601. */
export function textIn(record: EntryRecord, { field }: Column): string | null {
  const value = record[field];
  return value instanceof Date ? value.toISOString() : value;
}
