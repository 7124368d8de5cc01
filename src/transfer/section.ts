import type { EntryType } from '../content/entry-type.js';
import type { Tx } from '../db/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import type { LineOf, LineType } from './lines.js';

/** The kinds of entries. */
export type Types = Record<EntryKind, EntryType>;

/** How the lines of one type are drawn from the database, and written to it. */
export interface Section<T extends LineType = LineType> {
  type: T;
  /** Selects the keys (`key`, as text) of all rows, each after those that it refers to. */
  keys: string;
  /** Draws the lines of these keys that there are, in any order. */
  draw: (tx: Tx, keys: string[], types: Types) => Promise<LineOf<T>[]>;
  /** Writes lines whose needs are there. */
  write: (tx: Tx, lines: LineOf<T>[], types: Types) => Promise<void>;
}

/** A section whose type of line is forgotten, so that all can stand in one list. */
export function section<T extends LineType>(one: Section<T>): Section {
  return one;
}

/** An instant as lines have it. */
export function instantIn(value: Date): string {
  return value.toISOString();
}

/** An instant as lines have it, or none. */
export function maybeInstant(value: Date | null): string | null {
  return value?.toISOString() ?? null;
}

/** An instant as the database takes it, or none. */
export function maybeDate(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}
