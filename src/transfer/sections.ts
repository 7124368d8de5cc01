import { corrections, ledger } from './corrections-repository.js';
import { authors, entries, revisions } from './entries-repository.js';
import type { LineType } from './lines.js';
import { changes, holds, reinstatements, requests } from './newsroom-repository.js';
import type { Section } from './section.js';

/** All that the newsroom's record consists of, in the order in which it is exported and written. */
export const sections: Section[] = [
  authors,
  entries,
  revisions,
  corrections,
  ledger,
  holds,
  reinstatements,
  requests,
  changes,
];

/** The section of one type of line. */
export function sectionOf(type: LineType): Section {
  const found = sections.find((one) => one.type === type);
  if (!found) throw new Error(`no section draws lines of type ${type}`);
  return found;
}
