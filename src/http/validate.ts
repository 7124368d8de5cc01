import { z } from 'zod';
import { type Fault, InvalidRequest, Problem } from './problem.js';
import { pointerTo } from './well-formed.js';

// How a fault reads where its schema does not say it better: as the rest of a sentence that begins with the place.
z.config({
  customError: (issue) => {
    if (issue.code === 'invalid_type') {
      const { expected, input } = issue;
      return input === undefined ? 'is missing' : `must be ${nounOf[expected] ?? expected}`;
    }
    if (issue.code === 'too_big') return `must ${sizeOf(issue, 'at most', issue.maximum)}`;
    if (issue.code === 'too_small') return `must ${sizeOf(issue, 'at least', issue.minimum)}`;
    return issue.code === 'invalid_value'
      ? `must be ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.join(', ')}`
      : undefined;
  },
});

function sizeOf({ origin }: { origin: string }, bound: string, size: number | bigint): string {
  const unit = { string: 'character', array: 'item' }[origin];
  if (unit === undefined) return `be ${bound} ${size}`;
  const isFirst = bound === 'at least' && Number(size) === 1;
  return isFirst ? 'not be empty' : `have ${bound} ${size} ${unit}${Number(size) === 1 ? '' : 's'}`;
}

const nounOf: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What zod says of a union that says nothing itself. */
const UNSAID = 'Invalid input';

/** How far a branch got into a value whose type it takes, but not its form; a refinement only sees values of its form. */
const FORM = 0.5;

/** Shorter ones are part of too many others. */
const SHORTEST = 4;

/** What to do instead of sending a member of a name, by schema: for names that answers have and bodies do not. */
export const insteadOf = z.registry<Record<string, string>>();

/** The outcome of checking one part of a request: the parsed value, or every fault in it. */
export type Checked<T> = { value: T; faults: [] } | { value?: undefined; faults: Fault[] };

/** Checks one part of a request against its schema; every fault is named with its JSON pointer. */
export function check<S extends z.ZodType>(
  schema: S,
  input: unknown,
  at: Fault['in'],
): Checked<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, at, schema)) };
}

/** Refuses with one problem that names all faults, when there are any. */
export function refuseFaults(faults: Fault[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, 100);
  const count = faults.length === 1 ? 'one fault:' : `${faults.length} faults. The first:`;
  throw new Problem(InvalidRequest, `The request has ${count} ${told(shown[0])}`, {
    errors: shown,
  });
}

/** A fault with its place: “/text is missing.” */
export function told({ pointer, detail }: Partial<Fault> = {}): string {
  if (!pointer || !detail) return detail ?? '';
  return /^[a-z]/.test(detail) ? `${pointer} ${detail}` : `${pointer}: ${detail}`;
}

function faultsOf(issue: z.core.$ZodIssue, at: Fault['in'], schema: z.ZodType): Fault[] {
  const pointer = pointerTo(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const isTop = issue.path.length === 0;
    const known = isTop ? knownNames(schema) : [];
    const instead = isTop ? insteadOf.get(schema) : undefined;
    const allowed = known.length > 0 ? ` Allowed: ${known.join(', ')}.` : '';
    const noun = { body: 'member', query: 'parameter', path: 'parameter', header: 'header' }[at];
    return issue.keys.map((key) => ({
      in: at,
      pointer: pointerTo([...issue.path, key]),
      detail: `Unknown ${noun} “${key}”.${instead?.[key] ?? meant(key, known)}${allowed}`,
    }));
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((issues) => issues.length > 0);
    const closest = branches.sort(
      (a, b) => unknown(a) - unknown(b) || reach(b) - reach(a) || a.length - b.length,
    )[0];
    // Where no branch fits the form of the value, what the union says of itself names all forms.
    const least = issue.message === UNSAID ? 0 : FORM;
    if (closest && reach(closest) > least) {
      return closest.flatMap((inner) =>
        faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, at, schema),
      );
    }
  }
  return [{ in: at, pointer, detail: `${issue.message.replace(/\.$/, '')}.` }];
}

/** The known names of which the unknown one is a part, or the other way round: `lang`, `keywords`, `datePublished[eq]`. */
function meant(key: string, known: string[]): string {
  const sought = key.toLowerCase().replace(/\[.*/, '');
  const isIn = (name: string) => name.length >= SHORTEST && sought.includes(name);
  const near = known.filter((one) => {
    const name = one.toLowerCase();
    return sought.length >= SHORTEST && (name.includes(sought) || isIn(name));
  });
  return near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
}

/** The branch of a union that knows its members, or got furthest into the value, is the one that its author meant. */
function reach(issues: z.core.$ZodIssue[]): number {
  const reaches = issues.map(({ path, code }) => {
    if (code === 'unrecognized_keys') return path.length + 1;
    if (code === 'custom') return path.length + FORM + 0.25;
    return path.length + (code === 'invalid_type' ? 0 : FORM);
  });
  return reaches.reduce((furthest, one) => Math.max(furthest, one), 0);
}

function unknown(issues: z.core.$ZodIssue[]): number {
  return issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length;
}

function knownNames(schema: z.ZodType): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : [];
}
