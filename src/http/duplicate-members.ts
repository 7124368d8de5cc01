import type { Fault } from './problem.js';
import { MAX_DEPTH, pointerTo } from './well-formed.js';

const MAX_FAULTS = 100;

/** One open object or list: where in it the reading is, and for an object the names that it had so far. */
interface Level {
  names: Set<string> | undefined;
  token: string | number;
  expectsName: boolean;
}

/**
 * Finds the members of JSON objects that are named more than once: RFC 8259 leaves open which of them counts, so none
 * does. The text must be well-formed JSON; what is nested deeper than a request may be is left out.
 */
export function duplicateMembers(text: string): Fault[] {
  const faults: Fault[] = [];
  const open: Level[] = [];
  let at = 0;
  while (at < text.length && faults.length < MAX_FAULTS) {
    const end = text[at] === '"' ? endOfString(text, at) : at;
    if (end === at) follow(open, text[at]);
    else if (isRepeated(open, () => text.slice(at, end + 1))) faults.push(faultAt(open));
    at = end + 1;
  }
  return faults;
}

/** Follows the reading into and out of objects and lists, and from one member or item to the next. */
function follow(open: Level[], character: string | undefined): void {
  const level = open.at(-1);
  if (character === '{') open.push({ names: new Set(), token: '', expectsName: true });
  else if (character === '[') open.push({ names: undefined, token: 0, expectsName: false });
  else if (character === '}' || character === ']') open.pop();
  else if (character === ',' && level?.names) level.expectsName = true;
  else if (character === ',' && level) level.token = Number(level.token) + 1;
}

/** Whether a string is the name of a member, of a name that its object had before. */
function isRepeated(open: Level[], literal: () => string): boolean {
  const level = open.at(-1);
  if (!level?.expectsName || open.length > MAX_DEPTH) return false;
  return !takeName(level, literal());
}

/** Whether the object did not have that name before. */
function takeName(level: Level, literal: string): boolean {
  const name = JSON.parse(literal) as string;
  const isNew = !level.names?.has(name);
  level.names?.add(name);
  level.token = name;
  level.expectsName = false;
  return isNew;
}

function faultAt(open: Level[]): Fault {
  const tokens = open.map(({ token }) => token);
  const detail = `“${String(tokens.at(-1))}” is named more than once in one object.`;
  return { in: 'body', pointer: pointerTo(tokens), detail };
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
