/** Which way a value goes: `taken` from callers, or `given` to them. */
export type Direction = 'taken' | 'given';

/** The nine kinds of breaking changes that GitHub's REST API names; body members count as parameters. */
export type Kind =
  | 'operation-removed'
  | 'parameter-removed'
  | 'response-field-removed'
  | 'required-parameter-added'
  | 'parameter-made-required'
  | 'type-changed'
  | 'enum-value-removed'
  | 'validation-added'
  | 'authentication-changed';

/** One breaking change, in one place. */
export interface Finding {
  kind: Kind;
  /** The JSON pointer of the place, in the document that has it. */
  pointer: string;
  /** Where the pointer leads: into the last released document or the current one. */
  document: 'released' | 'current';
  detail: string;
}

/** Something that only the released document has. */
export function gone(kind: Kind, { pointer }: { pointer: string }, detail: string): Finding {
  return { kind, pointer, document: 'released', detail };
}

/** Something that only the current document has, or that is otherwise there. */
export function now(kind: Kind, { pointer }: { pointer: string }, detail: string): Finding {
  return { kind, pointer, document: 'current', detail };
}

/** What to do about a change of each kind, when callers are not to be broken. */
export const remedies: Record<Kind, string> = {
  'operation-removed': 'Keep the operation, and say `deprecated` of it',
  'parameter-removed': 'Take the old one as well',
  'response-field-removed': 'Answer with the old one as well',
  'required-parameter-added': 'Let it be left out, with a default that does what was done before',
  'parameter-made-required': 'Let it be left out as before',
  'type-changed': 'Keep the type, and put the new one under another name',
  'enum-value-removed': 'Keep the value, and say in the description what became of it',
  'validation-added': 'Go on taking what was taken',
  'authentication-changed': 'Let those in who were let in',
};

/** A step of a JSON pointer (RFC 6901), escaped, behind the pointer before it. */
export function stepTo(pointer: string, ...names: string[]): string {
  const steps = names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return pointer + steps.join('');
}
