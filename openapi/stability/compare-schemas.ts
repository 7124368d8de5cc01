import {
  admits,
  type Alternative,
  alternativesOf,
  follow,
  isTighter,
  type Spot,
  type Type,
} from './alternatives.js';
import { type Direction, type Finding, gone, now } from './finding.js';
import { onceAPair } from './once-a-pair.js';
import { isNewKind, lostValues, missing } from './listed-values.js';

/** The same schema in the released document and in the current one. */
export interface Versions {
  before: Spot;
  after: Spot;
}

/** The same alternative of a schema in both. */
interface Pair {
  before: Alternative;
  after: Alternative;
}

/** Compares schemas, each pair of them once. */
export type CompareSchemas = (versions: Versions, direction: Direction) => Finding[];

/**
 * Makes a comparison of schemas that finds what breaks callers. What is taken may be loosened: whatever was taken still
 * has to be. What is given may be tightened, and may have further members and values of an enumeration, as GitHub has it.
 */
export function schemaComparison(): CompareSchemas {
  const once = { taken: onceAPair(), given: onceAPair() };

  function compare(versions: Versions, direction: Direction): Finding[] {
    const pair = { before: follow(versions.before).value, after: follow(versions.after).value };
    return once[direction](pair, () => compareAlternatives(versions, direction));
  }

  function compareAlternatives(versions: Versions, direction: Direction): Finding[] {
    const before = alternativesOf(versions.before);
    const after = alternativesOf(versions.after);
    const [narrow, wide] =
      direction === 'taken'
        ? [before, after]
        : [after.filter((one) => !isNewKind(one, before)), before];
    const strange = narrow.filter((one) => !wide.some(({ type }) => admits(type, one.type)));
    return [
      ...retyped(strange, direction),
      ...narrow
        .filter((one) => !strange.includes(one))
        .flatMap((one) => compareBest(one, wide, direction)),
      ...(direction === 'given' ? lostValues(before, after) : []),
    ];
  }

  /** Against the component of the same name, or the alternative that comes nearest. */
  function compareBest(one: Alternative, wide: Alternative[], direction: Direction): Finding[] {
    const pairOf = (other: Alternative): Pair =>
      direction === 'taken' ? { before: one, after: other } : { before: other, after: one };
    const fitting = wide.filter(({ type }) => admits(type, one.type));
    const same = fitting.filter(({ name }) => name !== undefined && name === one.name);
    let best: Finding[] | undefined;
    for (const other of same.length > 0 ? same : fitting) {
      const found =
        direction === 'taken' ? compareTaken(pairOf(other)) : compareGiven(pairOf(other));
      if (found.length === 0) return found;
      if (!best || found.length < best.length) best = found;
    }
    return best ?? [];
  }

  function compareTaken({ before, after }: Pair): Finding[] {
    return [
      ...narrowed({ before, after }),
      ...[...before.properties].flatMap(([name, member]) => {
        const now = after.properties.get(name);
        return now
          ? compare({ before: member, after: now }, 'taken')
          : [gone('parameter-removed', member, `“${name}” is no longer taken`)];
      }),
      ...[...after.required]
        .filter((name) => !before.required.has(name))
        .map((name): Finding => {
          const isOld = before.properties.has(name);
          return {
            kind: isOld ? 'parameter-made-required' : 'required-parameter-added',
            pointer: after.properties.get(name)?.pointer ?? after.pointer,
            document: 'current',
            detail: `“${name}” is ${isOld ? 'needed now' : 'new, and needed'}`,
          };
        }),
      ...restTaken({ before, after }),
      ...part(after.names, before.names ?? anyOf(before, 'string'), 'taken'),
      ...part(after.items, before.items ?? anyOf(before), 'taken'),
    ];
  }

  function compareGiven({ before, after }: Pair): Finding[] {
    return [
      ...(before.values && !after.values
        ? [now('type-changed', after, 'any value can stand where some were listed')]
        : []),
      ...formatsGiven({ before, after }),
      ...[...before.properties].flatMap(([name, member]) => {
        const present = after.properties.get(name);
        const lost = (detail: string) => gone('response-field-removed', member, detail);
        if (!present) return [lost(`“${name}” is no longer answered`)];
        return [
          ...(before.required.has(name) && !after.required.has(name)
            ? [lost(`“${name}” may be missing now`)]
            : []),
          ...compare({ before: member, after: present }, 'given'),
        ];
      }),
      ...restGiven({ before, after }),
      ...(before.items
        ? compare({ before: before.items, after: after.items ?? anyOf(after) }, 'given')
        : []),
    ];
  }

  /** Members that are not named. */
  function restTaken({ before, after }: Pair): Finding[] {
    if (!after.rest || before.rest?.value === false) return [];
    if (after.rest.value !== false) return part(after.rest, before.rest ?? anyOf(before), 'taken');
    const detail = 'members that are not named are refused now';
    return [now('validation-added', after.rest, detail)];
  }

  function restGiven({ before, after }: Pair): Finding[] {
    if (!before.rest || before.rest.value === false) return [];
    if (after.rest?.value !== false) {
      return compare({ before: before.rest, after: after.rest ?? anyOf(after) }, 'given');
    }
    const detail = 'members that are not named are no longer answered';
    return [gone('response-field-removed', before.rest, detail)];
  }

  function part(after: Spot | undefined, before: Spot, direction: Direction): Finding[] {
    return after ? compare({ before, after }, direction) : [];
  }

  return compare;
}

/** Alternatives of types that the other document does not know here, those of one place together. */
function retyped(strange: Alternative[], direction: Direction): Finding[] {
  return [...new Set(strange.map(({ pointer }) => pointer))].map((pointer) => {
    const here = strange.filter((one) => one.pointer === pointer);
    const types = here.map(({ type }) => type).join(' or ');
    return direction === 'taken'
      ? gone('type-changed', { pointer }, `it can no longer be ${types}`)
      : now('type-changed', { pointer }, `it can be ${types} now`);
  });
}

/** What was taken by its value, and is not any more. */
function narrowed({ before, after }: Pair): Finding[] {
  if (before.values) {
    if (!after.values) return [];
    return missing(before.values, after.values).map((value) =>
      gone('enum-value-removed', before, `${value} is no longer taken`),
    );
  }
  const ruled = (detail: string) => now('validation-added', after, detail);
  return [
    ...(after.values ? [ruled('only listed values are taken now')] : []),
    ...[...after.limits]
      .filter(([name, bound]) => isTighter(name, bound, before.limits.get(name) ?? loosest(name)))
      .map(([name, bound]) => ruled(`its ${name} is ${bound} now`)),
    ...[...after.formats]
      .filter((format) => !isWithin(before.formats, format))
      .map((format) => ruled(`its format has to be ${format} now`)),
    ...[...after.rules]
      .filter((rule) => !before.rules.has(rule))
      .map((rule) => ruled(`it has to keep ${rule} now`)),
  ];
}

function formatsGiven({ before, after }: Pair): Finding[] {
  // Listed values are what they are.
  if (after.values) return [];
  return [...before.formats]
    .filter((format) => !isWithin(after.formats, format))
    .map((format) => now('type-changed', after, `its format is no longer ${format}`));
}

function isWithin(formats: Set<string>, format: string): boolean {
  return formats.has(format) || (format === 'int64' && formats.has('int32'));
}

function loosest(name: string): number {
  if (/^(max|exclusiveMax)/.test(name)) return Infinity;
  return /(Length|Items|Properties)$/.test(name) ? 0 : -Infinity;
}

/** What stands where nothing is said: anything, or anything of a type. */
function anyOf({ pointer }: Alternative, type?: Type): Spot {
  return { root: {}, pointer, value: type ? { type } : true };
}
