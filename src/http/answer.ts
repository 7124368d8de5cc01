import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A finished answer, as it can be sent to everybody who asks the same. */
export interface Answer {
  status: number;
  /** By name in lower case. */
  headers: OutgoingHttpHeaders;
  /** In the coding that the headers name. */
  body: Buffer;
  /** The ETags, in each coding that the client takes, under which it may know this answer. */
  etags: string[];
}

/** What describes a body that a 304 does not have. */
const ofBody = ['content-type', 'content-encoding', 'content-length'];

/** An answer that can be sent many times: its headers, as names and values in turn, for 200 and for 304. */
export interface Ready extends Answer {
  whole: string[];
  notModified: string[];
}

/** Puts the headers of an answer in the form that costs least to send. */
export function ready(answer: Answer): Ready {
  const entries = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
  const rest = entries.filter(([name = '']) => name !== 'etag' && !ofBody.includes(name));
  return { ...answer, whole: entries.flat(), notModified: rest.flat() };
}

/** Sends an answer whose headers are set on `res`, or 304 where the client has it (RFC 9110, 13.2). */
export function deliver(
  req: IncomingMessage,
  res: ServerResponse,
  { status, body, etags }: Answer,
): void {
  const known = knownTag(req, etags);
  if (known === undefined) {
    res.writeHead(status).end(body);
    return;
  }
  for (const name of ofBody) res.removeHeader(name);
  res.setHeader('etag', known).writeHead(304).end();
}

/** As `deliver`, for a response on which nothing is set yet; these further headers go with it. */
export function deliverReady(
  req: IncomingMessage,
  res: ServerResponse,
  { answer, headers }: { answer: Ready; headers: string[] },
): void {
  const { status, body, etags, whole, notModified } = answer;
  const known = knownTag(req, etags);
  if (known === undefined) res.writeHead(status, [...whole, ...headers]).end(body);
  else res.writeHead(304, [...notModified, 'etag', known, ...headers]).end();
}

function knownTag(
  { headers: { 'if-none-match': condition } }: IncomingMessage,
  etags: string[],
): string | undefined {
  return condition === undefined ? undefined : etags.find((etag) => names(condition, etag));
}

/** Weak comparison, as RFC 9110 asks for If-None-Match. */
function names(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
