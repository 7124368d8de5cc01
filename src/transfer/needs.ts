import type { Document } from '../content/entry-type.js';
import type { Line, LineOf, LineType } from './lines.js';
import type { Types } from './section.js';

type Needs = { [T in LineType]: (line: LineOf<T>, types: Types) => (string | false)[] };

const one = (type: LineType, id: string | number | null) => id !== null && `${type}:${id}`;

const needs: Needs = {
  author: () => [],
  entry: ({ createdBy }) => [one('author', createdBy)],
  revision: ({ entry, createdBy, kind, document }, types) => [
    one('entry', entry),
    one('author', createdBy),
    // In an export a document refers by ids, never by slugs.
    ...types[kind].links(document as Document).map(({ ref }) => one('entry', ref.toLowerCase())),
  ],
  correction: ({ author, approver, supersedes, targets, evidence, retracts }) => [
    one('author', author),
    one('author', approver),
    one('correction', supersedes),
    ...[...targets.map(({ entry }) => entry), ...evidence, ...retracts].map((id) =>
      one('entry', id),
    ),
  ],
  ledgerEntry: ({ correction, seq }) => [
    one('correction', correction),
    seq > 1 && one('ledgerEntry', seq - 1),
  ],
  hold: ({ entry, placedBy }) => [one('entry', entry), one('author', placedBy)],
  reinstatement: ({ entry, requestedBy, approvedBy }) => [
    one('entry', entry),
    one('author', requestedBy),
    one('author', approvedBy),
  ],
  correctionRequest: ({ entry, decidedBy, correction, duplicateOf }) => [
    one('entry', entry),
    one('author', decidedBy),
    one('correction', correction),
    one('correctionRequest', duplicateOf),
  ],
  change: ({ entry, correction, by }) => [
    one('entry', entry),
    one('correction', correction),
    one('author', by),
  ],
};

/** The keys of what must be there before a line can be. */
export function needsOf(line: Line, types: Types): string[] {
  const find = needs[line.type] as (line: Line, types: Types) => (string | false)[];
  return [...new Set(find(line, types).filter((need) => need !== false))];
}
