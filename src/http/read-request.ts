import { createHash } from 'node:crypto';
import { parse } from 'node:querystring';
import type { Request } from 'express';
import type { z } from 'zod';
import { acceptedDatetime } from './accept-datetime.js';
import type { AnyEndpoint } from './endpoint.js';
import { checkIfMatch, requireIfMatch } from './if-match.js';
import type { Fault } from './problem.js';
import { bodyBytes, readBody } from './request-body.js';
import { check, refuseFaults } from './validate.js';
import { malformations, pointerTo } from './well-formed.js';

/** A POST that says it may be a repetition. */
export interface Once {
  key: string;
  /** SHA-256 over method, path and body. */
  fingerprint: Buffer;
  secretMembers: string[];
}

/** Reads a query string as Express does, but every parameter of it, however many there are. */
export function parseQuery(text: string): NodeJS.Dict<string | string[]> {
  return parse(text, '&', '=', { maxKeys: 0 });
}

/**
 * The parts of a request as its endpoint declares them. Raises UnsupportedMediaType and MalformedBody for a body that
 * cannot be read, InvalidRequest naming every fault of path, query, body and headers, and PreconditionRequired.
 */
export function readRequest<Env>(req: Request, endpoint: AnyEndpoint<Env>) {
  const faults: Fault[] = [];
  const take = (schema: z.ZodType | undefined, input: unknown, at: Fault['in']): unknown => {
    const checked = inspect(schema, input, at);
    checked.faults.forEach((fault) => faults.push(fault));
    return 'value' in checked ? checked.value : undefined;
  };
  const past = datetimeParameter(req, endpoint);
  const search = searchOf(req, past.parameter);
  const params = take(endpoint.params, { ...req.params }, 'path');
  const undecodable = undecodableNames(search);
  faults.push(...queryFaults(req, endpoint, undecodable), ...past.faults);
  const asked = {
    ...single(req.query, undecodable),
    ...past.parameter,
    ...resumption(req, endpoint),
  };
  const query = endpoint.query && take(endpoint.query, asked, 'query');
  const sent = endpoint.body ? readBody(req, endpoint) : { value: undefined, faults: [] };
  faults.push(...sent.faults);
  const isLeftOut = sent.value === undefined && endpoint.bodyOptional;
  const body = take(endpoint.body, isLeftOut ? {} : sent.value, 'body');
  const seen = endpoint.ifMatch ? checkIfMatch(req.get('If-Match')) : undefined;
  faults.push(...(seen?.faults ?? []), ...idempotencyFaults(req, endpoint));
  refuseFaults(faults);
  const ifMatch = seen ? requireIfMatch(seen.value) : null;
  const acceptLanguage = endpoint.acceptLanguage ? req.get('Accept-Language') : undefined;
  return { params, query, body, ifMatch, search, acceptLanguage };
}

/** What an Idempotency-Key stands for; null without one, and for anything but a POST. */
export function onceOf<Env>(req: Request, endpoint: AnyEndpoint<Env>): Once | null {
  const key = req.get('Idempotency-Key');
  if (key === undefined || endpoint.method !== 'post') return null;
  const fingerprint = createHash('sha256')
    .update(`POST ${req.originalUrl}\n`)
    .update(bodyBytes(req))
    .digest();
  return { key, fingerprint, secretMembers: endpoint.secretMembers ?? [] };
}

/** Every fault of one part, each place once: what is wrong with its JSON as such comes before what a schema says of it. */
function inspect(schema: z.ZodType | undefined, input: unknown, at: Fault['in']) {
  const { faults, isBounded } = malformations(input, at);
  if (!schema || !isBounded) return { faults };
  const checked = check(schema, input, at);
  const known = new Set(faults.map(({ pointer }) => pointer));
  const more = checked.faults.filter(({ pointer }) => !known.has(pointer));
  return faults.length === 0 ? checked : { faults: [...faults, ...more] };
}

/** The query string, with what a header adds to it. */
function searchOf({ originalUrl }: Request, more: Record<string, string>): string {
  const at = originalUrl.indexOf('?');
  const sent = at < 0 ? '' : originalUrl.slice(at);
  const added = new URLSearchParams(more).toString();
  if (added === '') return sent;
  return sent === '' ? `?${added}` : `${sent}&${added}`;
}

/** The parameter that `Accept-Datetime` stands in for; a URL that names an instant itself has no use for the header. */
function datetimeParameter<Env>(
  req: Request,
  { acceptDatetime: name }: AnyEndpoint<Env>,
): { parameter: Record<string, string>; faults: Fault[] } {
  const header = req.get('Accept-Datetime');
  if (name === undefined || header === undefined || req.query[name] !== undefined) {
    return { parameter: {}, faults: [] };
  }
  const instant = acceptedDatetime(header);
  if (instant) return { parameter: { [name]: instant.toISOString() }, faults: [] };
  const detail = 'must be an RFC 1123 date such as Wed, 03 Nov 2021 17:00:00 GMT';
  return { parameter: {}, faults: [{ in: 'header', pointer: '/Accept-Datetime', detail }] };
}

/** A client that reconnects asks for the same URL again, and by this header for what it has not had yet. */
function resumption<Env>(
  req: Request,
  { lastEventId: name }: AnyEndpoint<Env>,
): Record<string, string> {
  const header = req.get('Last-Event-ID');
  return name === undefined || header === undefined || header === '' ? {} : { [name]: header };
}

/** Each parameter once, without those that were not read: such a one is a fault of its own, not also one of form. */
function single(query: Request['query'], except: string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query)
      .filter(([name]) => !except.includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function queryFaults<Env>(
  req: Request,
  endpoint: AnyEndpoint<Env>,
  undecodable: string[],
): Fault[] {
  const fault = (name: string, detail: string): Fault => ({
    in: 'query',
    pointer: pointerTo([name]),
    detail,
  });
  const names = Object.keys(req.query);
  return [
    ...undecodable.map((name) => fault(name, `“${name}” is not valid percent-encoding of UTF-8.`)),
    ...(endpoint.query
      ? names
          .filter((name) => Array.isArray(req.query[name]))
          .map((name) =>
            fault(name, `“${name}” is given more than once; separate values by commas.`),
          )
      : names.map((name) =>
          fault(name, `Unknown parameter “${name}”; this operation takes none.`),
        )),
  ];
}

/** The names of parameters whose name or value no decoder can read. */
function undecodableNames(search: string): string[] {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => !isDecodable(pair))
    .map((pair) => Object.keys(parse(pair))[0] ?? '');
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function idempotencyFaults<Env>(req: Request, { method }: AnyEndpoint<Env>): Fault[] {
  const key = req.get('Idempotency-Key');
  if (key === undefined || method !== 'post' || /^[\x21-\x7e]{1,255}$/.test(key)) return [];
  const detail =
    'Idempotency-Key takes 1 to 255 printable ASCII characters without spaces; a UUID is a good choice.';
  return [{ in: 'header', pointer: '/Idempotency-Key', detail }];
}
