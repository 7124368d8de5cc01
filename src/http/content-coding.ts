import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request } from 'express';
import Negotiator from 'negotiator';

/** The content codings that a body can be sent in, the one of choice first. */
const compressed = ['br', 'gzip'] as const;
/** One of them, or none: the body as it is. */
export type Coding = (typeof compressed)[number] | 'identity';

/** Below about one packet, a smaller body is no sooner there. */
const WORTH_IT = 1024;

/** Its types leave out what it does with codings of one weight. */
interface PrefersCodings {
  encodings: (available: string[], options: { preferred: string[] }) => Coding[];
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * The codings that `Accept-Encoding` admits for a body, the best first. Whoever sends no such header is sent the body as it
 * is, but by RFC 9110 (12.5.3) admits any.
 */
export function codingsFor(req: Request, body: Buffer): [Coding, ...Coding[]] {
  if (body.length < WORTH_IT) return ['identity'];
  const header = req.headers['accept-encoding'];
  if (header === undefined) return ['identity', ...compressed];
  const [best = 'identity', ...others] = admittedCodings(header);
  return [best, ...others];
}

/** The codings that an `Accept-Encoding` admits, the best first. */
export function admittedCodings(header: string): Coding[] {
  const asked = new Negotiator({ headers: { 'accept-encoding': header } });
  return (asked as unknown as PrefersCodings).encodings([...compressed, 'identity'], {
    preferred: [...compressed],
  });
}

/** A strong ETag names bytes, and those of a coding are others (RFC 9110, 8.8.3.3): the same tag, its hash taken with the coding. */
export function etagIn(coding: Coding, etag: string): string {
  if (coding === 'identity') return etag;
  const hash = createHash('sha256').update(`${coding} ${etag}`).digest('base64url').slice(0, 16);
  return etag.replace(/[\w-]{16}"$/, `${hash}"`);
}

/** The body in a coding; brotli at the level at which it takes no longer than gzip. */
export async function encode(coding: Coding, body: Buffer): Promise<Buffer> {
  if (coding === 'identity') return body;
  if (coding === 'gzip') return zip(body);
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
