import type { Document } from './document.js';
import { branchesOf, type Schema, schemasOf } from './schemas.js';
import { isEmpty, valuesSeen } from './values-seen.js';

/** What stands for a member of which no example shows a value. */
const byFormat: Record<string, string> = {
  uuid: '01a20d36-7633-747d-a376-5038d5353656',
  'date-time': '2026-11-24T11:00:02.740Z',
};
/** Deeper than the examples of members reach into one another. */
const MAX_DEPTH = 4;

/**
 * Gives every member of every schema a description and an example where its schema has none of its own: the description
 * of what it refers to, and the value that it has in the examples of the bodies in which it stands.
 */
export function describeMembers(document: Document): Document {
  const described = structuredClone(document);
  const seen = valuesSeen(described);
  const members = schemasOf(described).flatMap(({ properties = {} }) => Object.values(properties));
  for (const member of members) {
    liftFromBranch(member);
    const target = targetOf(described, member);
    if (target?.description !== undefined) member.description ??= target.description;
    setExample(member, exampleOf(member, target, seen.get(member)));
  }
  // What is made of members needs theirs first.
  for (const member of members) setExample(member, composed(described, member, 0));
  return described;
}

function setExample(member: Schema, example: unknown): void {
  if (example !== undefined) member.examples ??= [example];
}

/** `string or null` is described as a whole, not its `string` alone. */
function liftFromBranch(member: Schema): void {
  const [branch, ...more] = (member.anyOf ?? []).filter(({ type }) => type !== 'null');
  if (!branch || more.length > 0 || branch.$ref !== undefined) return;
  const { description, examples } = branch;
  if (description !== undefined) member.description ??= description;
  if (examples !== undefined) member.examples ??= examples;
  delete branch.description;
  delete branch.examples;
}

/** The first thing that the value can be besides null. */
function targetOf(document: Document, schema: Schema): Schema | undefined {
  return branchesOf(document, schema).find(({ type }) => type !== 'null');
}

function exampleOf(member: Schema, target: Schema | undefined, seen: unknown): unknown {
  const ofTarget = target?.examples?.[0] ?? member.const;
  if (ofTarget !== undefined) return ofTarget;
  const byItself = isEmpty(member.default) ? undefined : member.default;
  return seen ?? byFormat[target?.format ?? ''] ?? byItself;
}

/** An example made of those of its members or items. */
function composed(document: Document, schema: Schema, depth: number): unknown {
  const target = targetOf(document, schema);
  const own = schema.examples ?? target?.examples;
  if (own || !target || depth > MAX_DEPTH) return own?.[0];
  if (target.items) {
    const item = composed(document, target.items, depth + 1);
    return item === undefined ? undefined : [item];
  }
  const members = Object.entries(target.properties ?? {})
    .filter(([name]) => target.required?.includes(name))
    .map(([name, member]) => [name, composed(document, member, depth + 1)]);
  return target.properties && Object.fromEntries(members);
}
