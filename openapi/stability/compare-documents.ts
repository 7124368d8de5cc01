import { follow, type Json, memberOf, type Spot } from './alternatives.js';
import { type CompareSchemas, schemaComparison, type Versions } from './compare-schemas.js';
import { compareSecurity } from './compare-security.js';
import { sameParts } from './unchanged.js';
import { onceAPair } from './once-a-pair.js';
import { type Direction, type Finding, gone, type Kind, now } from './finding.js';

/** A breaking change, and the operations that it breaks. */
export interface Breach extends Finding {
  operations: string[];
}

/** The same operation in both documents. */
interface Operations extends Versions {
  /** Which way its requests go; its responses go the other. */
  direction: Direction;
}

/** Compares what operations share once. */
interface Comparison {
  compare: CompareSchemas;
  onceAResponse: ReturnType<typeof onceAPair>;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Everything in which the current document breaks what callers made after the released one, each place once. */
export function compareDocuments(released: Json, current: Json): Breach[] {
  const compare = schemaComparison();
  const isSame = sameParts(released, current);
  const breaches = new Map<string, Breach>();
  for (const section of ['paths', 'webhooks']) {
    // A webhook is a request that the API sends.
    const direction = section === 'paths' ? 'taken' : 'given';
    const comparison = { compare, onceAResponse: onceAPair() };
    const after = operationsIn(current, section);
    for (const [key, { name, spot: before }] of operationsIn(released, section)) {
      const kept = after.get(key);
      if (kept && isSame(before, kept.spot)) continue;
      const findings = kept
        ? compareOperation({ before, after: kept.spot, direction }, comparison)
        : [gone('operation-removed', before, `${name} is gone`)];
      for (const finding of findings) {
        const { kind, pointer, detail } = finding;
        const place = JSON.stringify([kind, pointer, detail]);
        const breach = breaches.get(place) ?? { ...finding, operations: [] };
        breaches.set(place, { ...breach, operations: [...new Set([...breach.operations, name])] });
      }
    }
  }
  return [...breaches.values()];
}

/** By method and path, whatever the parameters in the path are called. */
function operationsIn(root: Json, section: string): Map<string, { name: string; spot: Spot }> {
  const spot = memberOf({ root, pointer: '', value: root }, section);
  const operations = membersOf(spot).flatMap(([path, item]) =>
    membersOf(follow(item))
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, spot: operation })),
  );
  return new Map(operations.map((one) => [one.name.replace(/\{[^}]*\}/g, '{}'), one]));
}

function compareOperation(
  operations: Operations,
  { compare, onceAResponse }: Comparison,
): Finding[] {
  const { before, after, direction } = operations;
  return [
    ...compareParameters(operations, compare),
    ...compareRequestBody(operations, compare),
    ...compareResponses(operations, (pair, direction) =>
      onceAResponse({ before: pair.before.value, after: pair.after.value }, () =>
        compareResponse(pair, direction, compare),
      ),
    ),
    ...(direction === 'taken' ? compareSecurity(before, after) : []),
  ];
}

function compareParameters({ before, after, direction }: Operations, compare: CompareSchemas) {
  const old = parametersOf(before);
  const present = parametersOf(after);
  return [
    ...compareParts({ before: old, after: present }, direction, compare),
    ...[...present].flatMap(([name, spot]) => {
      // Another parameter in a path takes the place of one that is missed already.
      if (old.has(name) || !isRequired(spot) || direction === 'given') return [];
      return name.startsWith('path') ? [] : [added(spot, `${name} is new, and needed`)];
    }),
  ];
}

/** Parameters, or the headers of a response, by their names. */
function compareParts(
  { before, after }: { before: Map<string, Spot>; after: Map<string, Spot> },
  direction: Direction,
  compare: CompareSchemas,
): Finding[] {
  return [...before].flatMap(([name, spot]) => {
    const present = after.get(name);
    if (!present) return [gone(removal(direction), spot, `${name} is gone`)];
    const [wasRequired, isRequiredNow] = [isRequired(spot), isRequired(present)];
    return [
      ...(direction === 'taken' && isRequiredNow && !wasRequired
        ? [now('parameter-made-required', present, `${name} is needed now`)]
        : []),
      ...(direction === 'given' && wasRequired && !isRequiredNow
        ? [gone('response-field-removed', spot, `${name} may be missing now`)]
        : []),
      ...(writtenAs(spot) === writtenAs(present)
        ? []
        : [now('type-changed', present, `${name} is written in another way now`)]),
      ...compare({ before: schemaOf(spot), after: schemaOf(present) }, direction),
    ];
  });
}

function compareRequestBody({ before, after, direction }: Operations, compare: CompareSchemas) {
  const old = follow(memberOf(before, 'requestBody'));
  const present = follow(memberOf(after, 'requestBody'));
  if (!old.value) {
    const isNeeded = direction === 'taken' && isRequired(present);
    return isNeeded ? [added(present, 'a body is new, and needed')] : [];
  }
  if (!present.value) return [gone(removal(direction), old, 'the body is gone')];
  return [
    ...(direction === 'taken' && isRequired(present) && !isRequired(old)
      ? [now('parameter-made-required', present, 'the body is needed now')]
      : []),
    ...compareContents({ before: old, after: present }, direction, compare),
  ];
}

function compareResponses({ before, after, direction }: Operations, compare: CompareSchemas) {
  const other = direction === 'taken' ? 'given' : 'taken';
  const present = new Map(membersOf(memberOf(after, 'responses')));
  return membersOf(memberOf(before, 'responses')).flatMap(([status, one]) => {
    const spot =
      present.get(status) ?? present.get(`${status[0] ?? ''}XX`) ?? present.get('default');
    return spot
      ? compare({ before: follow(one), after: follow(spot) }, other)
      : [gone(removal(other), one, `the answer ${status} is gone`)];
  });
}

function compareResponse(
  { before, after }: Versions,
  direction: Direction,
  compare: CompareSchemas,
) {
  const headers = { before: headersOf(before), after: headersOf(after) };
  return [
    ...compareParts(headers, direction, compare),
    ...compareContents({ before, after }, direction, compare),
  ];
}

/** What a body can be, by its media types. */
function compareContents(
  { before, after }: Versions,
  direction: Direction,
  compare: CompareSchemas,
): Finding[] {
  const present = new Map(membersOf(memberOf(after, 'content')));
  return membersOf(memberOf(before, 'content')).flatMap(([type, spot]) => {
    const media = present.get(type);
    return media
      ? compare({ before: memberOf(spot, 'schema'), after: memberOf(media, 'schema') }, direction)
      : [gone(removal(direction), spot, `the body is no longer ${type}`)];
  });
}

/** Those of the path item too, by place and name. */
function parametersOf(operation: Spot): Map<string, Spot> {
  const { root, pointer } = operation;
  const path = pointer.slice(0, pointer.lastIndexOf('/'));
  const item = follow({ root, pointer: '', value: { $ref: `#${path}` } });
  return new Map(
    [memberOf(item, 'parameters'), memberOf(operation, 'parameters')]
      .flatMap(membersOf)
      .map(([, one]) => follow(one))
      .map((spot): [string, Spot] => {
        const { in: place, name } = spot.value as { in: string; name: string };
        return [`${place} parameter ${place === 'header' ? name.toLowerCase() : name}`, spot];
      }),
  );
}

function headersOf(response: Spot): Map<string, Spot> {
  return new Map(
    membersOf(memberOf(response, 'headers')).map(([name, one]) => [
      `header ${name.toLowerCase()}`,
      follow(one),
    ]),
  );
}

function schemaOf(part: Spot): Spot {
  const [content] = membersOf(memberOf(part, 'content'));
  return memberOf(content?.[1] ?? part, 'schema');
}

/** How a value is put into text (OpenAPI 3.1, 4.8.12.2). */
function writtenAs({ value }: Spot): string {
  const { in: place, style, explode } = value as Json;
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  return JSON.stringify([style ?? usual, explode ?? (style ?? usual) === 'form']);
}

function isRequired({ value }: Spot): boolean {
  return (value as Json | undefined)?.['required'] === true;
}

function membersOf(spot: Spot): [string, Spot][] {
  return Object.keys(spot.value ?? {}).map((name) => [name, memberOf(spot, name)]);
}

function removal(direction: Direction): Kind {
  return direction === 'taken' ? 'parameter-removed' : 'response-field-removed';
}

function added({ pointer }: Spot, detail: string): Finding {
  return { kind: 'required-parameter-added', pointer, document: 'current', detail };
}
