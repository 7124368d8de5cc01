import type { EntryKind } from '../../src/db/generated/enums.js';

/** The entry, correction, key or problem page that a request is about. */
export interface Subject {
  id: string;
  kind: EntryKind;
}

/** One request, and by hand what it must answer to everybody in every state. */
export interface Expectation {
  /** The operationId; `{Noun}` and `{Plural}` stand for those of every kind of entry. */
  operation: string;
  /** How this request differs from others of the same operation. */
  when: string;
  /** What the states are states of; a correction on an entry has the states of its target. */
  about: 'entry' | 'correction' | 'request' | 'requestStatus' | 'key' | 'problem' | 'nothing';
  /** The kinds of entries that have the operation; all of them, unless told. */
  kinds?: EntryKind[];
  query?: string;
  /** The version that the path names; the first one, where none is said. */
  version?: number;
  body?: (subject: Subject) => object;
  /** Statuses; for a list of entries, whether it shows the entry. */
  answers: string;
}
