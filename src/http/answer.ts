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

/** Sends a finished answer, or 304 where the client has it (RFC 9110, 13.2). Its headers go beside those that were set. */
export function deliver(
  { headers: { 'if-none-match': condition } }: IncomingMessage,
  res: ServerResponse,
  { status, headers, body, etags }: Answer,
): void {
  const known = condition === undefined ? undefined : etags.find((etag) => names(condition, etag));
  if (known === undefined) {
    res.writeHead(status, headers).end(body);
    return;
  }
  for (const name of ofBody) res.removeHeader(name);
  const rest = Object.entries(headers).filter(([name]) => !ofBody.includes(name));
  res.writeHead(304, { ...Object.fromEntries(rest), etag: known }).end();
}

/** Weak comparison, as RFC 9110 asks for If-None-Match. */
function names(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
