import type { z } from 'zod';
import type { Document } from '../content/entry-type.js';
import { slugOf } from '../content/revisions.js';
import type { EntryKind } from '../db/generated/enums.js';
import { duplicateMembers } from '../http/duplicate-members.js';
import type { Fault } from '../http/problem.js';
import { check } from '../http/validate.js';
import { malformations } from '../http/well-formed.js';
import { frameSchemas, type Line, type LineOf, lineSchemas, type LineType } from './lines.js';
import type { Types } from './section.js';

/** An entry as somebody writes it by hand, or another system's item was turned into. */
export interface Written {
  type: 'written';
  kind: EntryKind;
  /** By its slug or id, the entry is known again. */
  doc: Document;
  publish: boolean;
  /** Known beforehand where it comes from elsewhere. */
  id?: string | undefined;
  made?: string | undefined;
}

/** A line that opens or ends an export. */
export interface Frame {
  type: 'export' | 'end';
}

/** What a line turned out to be. */
export type Checked =
  | { line: Line | Written | Frame }
  /** `as`: what it says it is, so that what depends on it is refused as well. */
  | { faults: string[]; as?: { key: string; bundle: string } | undefined };

type Members = Record<string, unknown>;

/** Reads one line of an import; every fault in it is named with its place. */
export function checkLine(text: string, types: Types): Checked {
  const value = parse(text);
  if (!isMembers(value)) return { faults: ['It is not a JSON object.'] };
  const faults = [...duplicateMembers(text), ...malformations(value, 'body').faults];
  const as = identityOf(value);
  if (faults.length > 0) return { faults: faults.map((one) => told(one)), as };
  const { type } = value;
  if (type === 'export' || type === 'end') return checkedBy(frameSchemas[type], value, as);
  if (isLineType(type)) return checkLineOf(type, value, { types, as });
  const kind = value['kind'] ?? type;
  if (isKind(kind, types)) return checkWritten(kind, value, types);
  const known = [...Object.keys(lineSchemas), ...Object.keys(types)].join(', ');
  return { faults: [`/type must be one of: ${known}.`] };
}

function checkLineOf(
  type: LineType,
  value: Members,
  { types, as }: { types: Types; as: ReturnType<typeof identityOf> },
): Checked {
  const checked = checkedBy(lineSchemas[type], value, as);
  if ('faults' in checked || type !== 'revision') return checked;
  const line = checked.line as LineOf<'revision'>;
  const { value: document, faults } = check(types[line.kind].document, line.document, 'body');
  if (faults.length > 0) {
    return { faults: faults.map((one) => told(one, '/document')), as };
  }
  return { line: { ...line, document: document as LineOf<'revision'>['document'] } };
}

/** `type` names the kind; where the document has a `type` of its own (Person, Report), `kind` does. */
function checkWritten(kind: EntryKind, value: Members, types: Types): Checked {
  const { kind: named, status = 'draft', ...rest } = value;
  const { type: _, ...bare } = rest;
  const type = types[kind];
  const hasType = 'type' in type.document.shape;
  const document = hasType && named !== undefined ? rest : bare;
  const { value: doc, faults } = check(type.document, document, 'body');
  const wrong = status === 'draft' || status === 'published' ? [] : ['draft', 'published'];
  if (faults.length > 0 || wrong.length > 0) {
    const states = wrong.length > 0 ? [`/status must be one of: ${wrong.join(', ')}.`] : [];
    const hint =
      hasType && named === undefined ? ` (“kind” names the ${kind}, then “type” is its own)` : '';
    return {
      faults: [
        ...faults.map((one) => told(one) + (one.pointer === '/type' ? hint : '')),
        ...states,
      ],
    };
  }
  const written = doc as Document;
  const slug = written.slug ?? slugOf(type, written);
  return {
    line: { type: 'written', kind, doc: { ...written, slug }, publish: status === 'published' },
  };
}

function checkedBy(
  schema: z.ZodType<Line | Frame>,
  value: Members,
  as: ReturnType<typeof identityOf>,
): Checked {
  const { value: line, faults } = check(schema, value, 'body');
  if (faults.length > 0) return { faults: faults.map((one) => told(one)), as };
  return { line: line as Line | Frame };
}

/** What a line with faults would have been, as far as it can be read. */
function identityOf({ type, id, seq, entry, correction }: Members) {
  if (!isLineType(type)) return undefined;
  const own = seq ?? id;
  if (typeof own !== 'string' && typeof own !== 'number') return undefined;
  const key = `${type}:${own}`;
  if (type === 'revision') return { key, bundle: `entry:${String(entry)}` };
  return { key, bundle: type === 'ledgerEntry' ? `correction:${String(correction)}` : key };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLineType(type: unknown): type is LineType {
  return typeof type === 'string' && Object.hasOwn(lineSchemas, type);
}

function isKind(kind: unknown, types: Types): kind is EntryKind {
  return typeof kind === 'string' && Object.hasOwn(types, kind);
}

function told({ pointer, detail }: Fault, under = ''): string {
  return `${under}${pointer || ''} ${detail}`.trim();
}
