import { isDeepStrictEqual } from 'node:util';
import type { Document, EntryType } from '../content/entry-type.js';
import type { Fault, ProblemType } from '../http/problem.js';
import { check } from '../http/validate.js';
import type { NearEffort } from '../portable-text/nearest.js';
import { quoteFinder, type QuoteMatch, type QuoteSelector } from '../portable-text/quote.js';
import { replaceQuote } from '../portable-text/replace-quote.js';
import type { Block } from '../portable-text/schema.js';
import { valueAt, withValueAt } from './pointer.js';
import { ChangeNotPossible, QuoteAmbiguous, QuoteNotFound } from './problems.js';
import type { ChangeInput } from './schema.js';

/** One change as the record keeps it: where, what was wrong, what replaced it. */
export interface AppliedChange {
  quote?: QuoteSelector;
  blockKey?: string;
  field?: string;
  oldValue: unknown;
  newValue: unknown;
}

/** A fault in a change, with the problem that it makes. */
export interface ChangeFault {
  problem: ProblemType;
  fault: Fault;
}

/**
 * The document with all changes made, or every reason why they cannot be; then only with the fields that were set, where
 * nothing stood against those.
 */
export type Outcome =
  | { doc: Document; changes: AppliedChange[]; faults: [] }
  | { faults: ChangeFault[]; doc?: Document };

/**
 * Makes the changes of one target in a document. Quotes are all looked up in the text as it is before any of them is
 * replaced. `pointer` leads to the target in the request; near misses are looked for as far as `effort` allows.
 */
export function changeDocument(
  type: EntryType,
  doc: Document,
  { changes, pointer, effort }: { changes: ChangeInput[]; pointer: string; effort?: NearEffort },
): Outcome {
  const quoted = changes.flatMap((change, index) =>
    'quote' in change ? [{ ...change, index }] : [],
  );
  const find = quoteFinder((doc['articleBody'] ?? []) as Block[], effort);
  const located = quoted.map((change) =>
    locate(type, find, { change, pointer: `${pointer}/changes/${change.index}` }),
  );
  const fields = fieldChanges(changes);
  const set = setFields(type, doc, { fields, pointer });
  const faults = [
    ...located.flatMap((one) => one.faults),
    ...overlaps(located, pointer),
    ...set.faults,
  ];
  if (faults.length > 0) {
    return { faults, ...(set.faults.length === 0 && { doc: set.doc }) };
  }
  const places = located.flatMap(({ place }) => (place ? [place] : []));
  const articleBody = replaceAll(doc['articleBody'] as Block[], places);
  const after = places.length > 0 ? { ...set.doc, articleBody } : set.doc;
  const applied = changes.map((change, index) =>
    'field' in change
      ? appliedField(change.field, doc, after)
      : appliedQuote(change, places.find((place) => place.index === index)?.match),
  );
  return { doc: after, changes: applied, faults: [] };
}

/** Those of the changes that name a field. */
export function fieldChanges(changes: ChangeInput[]): FieldChange[] {
  return changes.flatMap((change, index) => ('field' in change ? [{ ...change, index }] : []));
}

interface Place {
  index: number;
  match: QuoteMatch;
  replacement: string;
}

interface Located {
  place?: Place;
  faults: ChangeFault[];
}

function appliedField(field: string, before: Document, after: Document): AppliedChange {
  const oldValue = valueAt(before, field) ?? null;
  return { field, oldValue, newValue: valueAt(after, field) ?? null };
}

function appliedQuote(
  { quote, replacement }: Pick<QuoteChange, 'quote' | 'replacement'>,
  match: QuoteMatch | undefined,
): AppliedChange {
  const blockKey = match?.blockKeys[0] ?? '';
  return { quote, blockKey, oldValue: match?.exact ?? '', newValue: replacement };
}

type QuoteChange = Extract<ChangeInput, { quote: unknown }> & { index: number };

function locate(
  type: EntryType,
  find: ReturnType<typeof quoteFinder>,
  { change, pointer }: { change: QuoteChange; pointer: string },
): Located {
  const refuse = (problem: ProblemType, detail: string, more: object = {}): Located => ({
    faults: [{ problem, fault: { in: 'body', pointer: `${pointer}/quote`, detail, ...more } }],
  });
  if (type.kind !== 'article') {
    return refuse(
      ChangeNotPossible,
      `Only articles have a text to quote; name a field of the ${type.kind}.`,
    );
  }
  const result = find(change.quote);
  const exact = change.quote.exact.slice(0, 100);
  if (result.kind === 'not-found') {
    return refuse(QuoteNotFound, `“${exact}” does not stand in the text.`, {
      nearest: result.nearest,
    });
  }
  if (result.kind === 'ambiguous') {
    return refuse(
      QuoteAmbiguous,
      `“${exact}” stands in ${result.count} places; add a prefix or a suffix.`,
      { matches: result.matches },
    );
  }
  if (result.match.exact === change.replacement) {
    return refuse(ChangeNotPossible, `The text already reads “${exact}”.`);
  }
  return {
    place: { index: change.index, match: result.match, replacement: change.replacement },
    faults: [],
  };
}

/** From the last place to the first, so that those still to come stay where they were found. */
function replaceAll(body: Block[], places: { match: QuoteMatch; replacement: string }[]): Block[] {
  const keys = places.length > 0 ? body.map(({ _key }) => _key) : [];
  const order = ({ match }: { match: QuoteMatch }): [number, number] => [
    keys.indexOf(match.blockKeys[0] ?? ''),
    match.start,
  ];
  const sorted = [...places].sort((a, b) => order(b)[0] - order(a)[0] || order(b)[1] - order(a)[1]);
  return sorted.reduce(
    (blocks, { match, replacement }) => replaceQuote(blocks, match, replacement).blocks,
    body,
  );
}

function overlaps(located: Located[], pointer: string): ChangeFault[] {
  const places = located.flatMap(({ place }) => (place ? [place] : []));
  return places.flatMap((one, at) =>
    places.slice(0, at).flatMap((other) => {
      if (!overlap(one.match, other.match)) return [];
      const detail = `This quote overlaps that of change ${other.index}; make one change of both.`;
      return [
        {
          problem: ChangeNotPossible,
          fault: { in: 'body' as const, pointer: `${pointer}/changes/${one.index}/quote`, detail },
        },
      ];
    }),
  );
}

/** Quotes that meet in a block overlap when one begins before the other ends; those across blocks when they share one. */
export function overlap(a: QuoteMatch, b: QuoteMatch): boolean {
  if (!a.blockKeys.some((key) => b.blockKeys.includes(key))) return false;
  if (a.blockKeys.length > 1 || b.blockKeys.length > 1) return true;
  return a.start < b.end && b.start < a.end;
}

/** A change that names a field, and its place among the changes of the target. */
export interface FieldChange {
  field: string;
  value?: unknown;
  index: number;
}

/** Sets one member after another, then validates the whole; a fault is laid to the change that caused it. */
function setFields(
  type: EntryType,
  doc: Document,
  { fields, pointer }: { fields: FieldChange[]; pointer: string },
): { doc: Document; faults: ChangeFault[] } {
  const faults: ChangeFault[] = [];
  let changed: unknown = doc;
  for (const change of fields) {
    const next = withValueAt(changed, change.field, change.value);
    const refusal = refusalOf(change, { doc, changed, next });
    if (refusal) faults.push(misfit(`${pointer}/changes/${change.index}`, refusal));
    const met = fields.find(
      ({ field, index }) => index < change.index && meets(field, change.field),
    );
    if (met) {
      const detail = `This meets change ${met.index}; make one change of both.`;
      faults.push(misfit(`${pointer}/changes/${change.index}`, { member: 'field', detail }));
    }
    changed = next ?? changed;
  }
  if (faults.length > 0 || fields.length === 0) return { doc, faults };
  const { value, faults: invalid } = check(type.document, changed, 'body');
  if (invalid.length === 0) return { doc: value as Document, faults };
  const laid = invalid.map(({ pointer: at, detail }) => {
    const { index } = causeOf(at, fields);
    return misfit(`${pointer}/changes/${index}`, { member: 'value', detail: `${at} ${detail}` });
  });
  return { doc, faults: laid };
}

/** Which change of a field brought about what stands at a pointer; the first, where none is near. */
export function causeOf(at: string, fields: FieldChange[]): { index: number; field: string } {
  const cause = fields.find(({ field }) => meets(at, field)) ?? fields[0];
  return cause ?? { index: 0, field: '' };
}

interface Refusal {
  member: 'field' | 'value';
  detail: string;
}

function refusalOf(
  { field, value }: FieldChange,
  { doc, changed, next }: { doc: Document; changed: unknown; next: unknown },
): Refusal | undefined {
  if (field === '/articleBody' || within(field, '/articleBody')) {
    const detail = 'The text is corrected by quote, so that readers can be shown what changed.';
    return { member: 'field', detail };
  }
  if (field.endsWith('/-')) {
    const detail = 'Name the place by its number, or replace the list whole.';
    return { member: 'field', detail };
  }
  if (field === '/slug' && value === null) {
    return { member: 'value', detail: 'A published entry has a slug; give it another one.' };
  }
  if (next === undefined) {
    const there = Object.keys(doc).map((name) => `/${name}`);
    return { member: 'field', detail: `There is no ${field}; there are ${there.join(', ')}.` };
  }
  if (isDeepStrictEqual(next, changed)) {
    return { member: 'value', detail: `${field} already has this value.` };
  }
  return undefined;
}

function misfit(pointer: string, { member, detail }: Refusal): ChangeFault {
  return {
    problem: ChangeNotPossible,
    fault: { in: 'body', pointer: `${pointer}/${member}`, detail },
  };
}

function meets(one: string, other: string): boolean {
  return one === other || within(one, other) || within(other, one);
}

function within(pointer: string, above: string): boolean {
  return pointer.startsWith(`${above}/`);
}
