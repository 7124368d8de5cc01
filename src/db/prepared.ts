import { LRUCache } from 'lru-cache';
import { Prisma } from './generated/client.js';

const names = new Map<string, string>();

/** More are a sign that a value got into the text of a statement, where a parameter belongs. */
const MOST = 150;
/** How many statements that Prisma and `insertTogether` put together are kept, and how often one comes before it is. */
const MOST_LOOKUPS = 100;
const OFTEN = 10;
/** What they write to find rows by their keys, or to add some; Prisma's end otherwise where a list is cut into pages. */
const LOOKUP = /^(SELECT "t\d|INSERT INTO "public"|WITH part_0)/;
const PAGE = / ORDER BY [^()]* LIMIT [^()]*$/;

/**
 * A statement that each connection parses once, and plans anew only while that pays (PostgreSQL decides). For large
 * statements over few rows, whose planning would take longer than their execution; what is in the text must be one of a
 * few forms, since every connection keeps them all.
 */
export function prepared(statement: Prisma.Sql): Prisma.Sql {
  const { text } = statement;
  if (!names.has(text)) {
    if (names.size >= MOST) throw new Error(`more than ${MOST} statements to prepare: ${text}`);
    names.set(text, `dossier_${names.size + 1}`);
  }
  return statement;
}

/** A statement as connections take it: a parameter in its text is `$1` and so on. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Stands for a value of a part of a statement. */
class Slot {
  constructor(
    readonly part: number,
    readonly index: number,
  ) {}
}

/**
 * What makes a prepared statement of its parts, and puts its text together once for each form that they have. For the
 * largest: to join their pieces at every call takes as long as to draw what they answer.
 */
export function preparedOf(
  make: (...parts: Prisma.Sql[]) => Prisma.Sql,
): (...parts: Prisma.Sql[]) => Statement {
  const forms = new Map<string, Statement>();
  const formed = (parts: Prisma.Sql[]): Statement => {
    const slots = parts.map(
      ({ strings, values }, part) =>
        new Prisma.Sql(
          strings,
          values.map((_, index) => new Slot(part, index)),
        ),
    );
    const { text, values } = prepared(make(...slots));
    return { text, values };
  };
  return (...parts) => {
    const form = parts.map(({ text }) => text).join('\n');
    const known = forms.get(form) ?? formed(parts);
    forms.set(form, known);
    const valueOf = (value: unknown) =>
      value instanceof Slot ? parts[value.part]?.values[value.index] : value;
    return { text: known.text, values: known.values.map(valueOf) };
  };
}

/** A list of ids for a prepared statement. The subquery hides how many they are, for which else each call would be planned anew. */
export function howeverMany(ids: string[]): Prisma.Sql {
  return Prisma.sql`(SELECT ${ids}::uuid[])`;
}

/** The name under which connections keep a statement; empty for one that they do not keep. */
export function nameOf({ sql }: { sql: string }): string {
  return names.get(sql) ?? nameOfLookup(sql);
}

const lookups = new Map<string, string>();
const seen = new LRUCache<string, number>({ max: 500 });

/**
 * Prisma's own statements are kept once they came often: to plan one takes longer than to run it. Not those of lists, whose
 * best plan depends on what is asked for.
 */
function nameOfLookup(sql: string): string {
  const known = lookups.get(sql);
  if (known !== undefined) return known;
  if (lookups.size >= MOST_LOOKUPS || !LOOKUP.test(sql) || PAGE.test(sql)) return '';
  const times = (seen.get(sql) ?? 0) + 1;
  seen.set(sql, times);
  if (times < OFTEN) return '';
  const name = `dossier_lookup_${lookups.size + 1}`;
  lookups.set(sql, name);
  seen.delete(sql);
  return name;
}
