import { follow, type Json, memberOf, type Spot } from './alternatives.js';
import { type Finding, now } from './finding.js';

/** What one way of getting in asks for: the scopes or roles of each scheme. */
type Requirement = Record<string, string[]>;

/** Finds whoever could call an operation and no longer can: every way in has to lead in still. */
export function compareSecurity(before: Spot, after: Spot): Finding[] {
  const found = (detail: string) =>
    now('authentication-changed', memberOf(after, 'security'), detail);
  const ways = waysIn(after);
  const closed = waysIn(before).filter((way) => !ways.some((other) => suffices(way, other)));
  const schemes = [...new Set(ways.flatMap((way) => Object.keys(way)))];
  return [
    ...closed.map((way) => found(`${described(way)} no longer suffices`)),
    ...schemes
      .filter((name) => {
        const old = schemeOf(before, name);
        return old !== undefined && old !== schemeOf(after, name);
      })
      .map((name) => found(`“${name}” is another scheme now`)),
  ];
}

function waysIn(operation: Spot): Requirement[] {
  const { security } = operation.value as { security?: Requirement[] };
  const ways = security ?? (operation.root['security'] as Requirement[] | undefined) ?? [];
  return ways.length === 0 ? [{}] : ways;
}

function suffices(way: Requirement, asked: Requirement): boolean {
  return Object.entries(asked).every(
    ([scheme, scopes]) =>
      way[scheme] !== undefined && scopes.every((scope) => way[scheme]?.includes(scope)),
  );
}

function described(way: Requirement): string {
  const schemes = Object.entries(way).map(([name, scopes]) => [name, ...scopes].join(' '));
  return schemes.length === 0 ? 'no key' : schemes.join(' with ');
}

/** A scheme without the words about it. */
function schemeOf({ root }: Spot, name: string): string | undefined {
  const pointer = `#/components/securitySchemes/${name}`;
  const schemes = (root['components'] as Json | undefined)?.['securitySchemes'] as Json | undefined;
  if (!schemes?.[name]) return undefined;
  const { description: _, ...scheme } = follow({ root, pointer, value: schemes[name] })
    .value as Json;
  return JSON.stringify(Object.entries(scheme).sort(([a], [b]) => a.localeCompare(b)));
}
