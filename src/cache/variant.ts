import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { admittedCodings } from '../http/content-coding.js';

/** What one header of a request says, in one form for all that mean the same. */
type Normal = (header: string | undefined) => string;

const asSent: Normal = (header) => header?.trim() ?? '';

/** The headers that choose among the answers at one address, as `Vary` names them in lower case. */
const normal: Record<string, Normal> = {
  accept: (header) => asSent(header) || '*/*',
  'accept-encoding': admitted,
  'accept-language': asSent,
  'accept-datetime': asSent,
  origin: asSent,
};

/** All of them, for an address of whose answers nothing is known yet. */
export const everyHeader = Object.keys(normal);

/** What `Vary` names of a request that carries no key; undefined where it names what cannot be told apart here. */
export function variedHeaders(vary: string): string[] | undefined {
  const names = vary.toLowerCase().split(/\s*,\s*/);
  // Requests with a key never get this far.
  const rest = names.filter((name) => name !== 'authorization');
  return rest.every((name) => name in normal) ? rest : undefined;
}

/** The key of an answer: the address, and what the request says under these headers. */
export function variantKey({ url = '', headers }: IncomingMessage, names: string[]): string {
  let key = url;
  for (const name of names) key += `\n${normal[name]?.(headers[name] as string | undefined) ?? ''}`;
  return key;
}

const codings = new LRUCache<string, string>({ max: 1_000 });

/** The codings that the header admits, in its order: browsers say the same in many ways. */
function admitted(header: string | undefined): string {
  if (header === undefined) return '';
  let known = codings.get(header);
  if (known === undefined) {
    known = admittedCodings(header).join();
    codings.set(header, known);
  }
  return known;
}
