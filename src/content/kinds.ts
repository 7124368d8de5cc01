import { EntryKind } from '../db/generated/enums.js';

/** The segment of the URLs of each kind. */
export const pathOf: Record<EntryKind, string> = {
  article: 'articles',
  actor: 'actors',
  event: 'events',
  claim: 'claims',
  source: 'sources',
  story: 'stories',
};

/** The states that an entry can be in, as `status` names them. */
export const entryStates = [
  'draft',
  'pending',
  'published',
  'retracted',
  'withheld',
  'takenDown',
] as const;
/** One of them. */
export type EntryState = (typeof entryStates)[number];

export const entryKinds = Object.values(EntryKind);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether an `{id}` is an id; otherwise it is a slug. */
export function isId(ref: string): boolean {
  return UUID.test(ref);
}
