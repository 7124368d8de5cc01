import type { Request } from 'express';
import type { AnyEndpoint } from './endpoint.js';
import { duplicateMembers } from './duplicate-members.js';
import { type Fault, MalformedBody, Problem, UnsupportedMediaType } from './problem.js';

/** The media types that an endpoint reads its body as. */
export function acceptedBodyTypes<Env>(endpoint: AnyEndpoint<Env>): string[] {
  return endpoint.bodyTypes ?? ['application/json'];
}

/**
 * Reads the JSON body that `express.raw` left in `req.body` as bytes, with a fault for each member that is named twice;
 * `undefined` when there is none and none is needed. Raises UnsupportedMediaType for a wrong Content-Type and
 * MalformedBody for anything that is not JSON in UTF-8.
 */
export function readBody<Env>(
  req: Request,
  endpoint: AnyEndpoint<Env>,
): { value: unknown; faults: Fault[] } {
  const bytes = bodyBytes(req);
  if (bytes.length === 0 && endpoint.bodyOptional) return { value: undefined, faults: [] };
  if (bytes.length > 0) requireMediaType(req, endpoint);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return { value, faults: duplicateMembers(text) };
  } catch (error) {
    throw new Problem(MalformedBody, `The body is not JSON: ${reason(error, bytes)}`, {
      errors: [{ in: 'body', pointer: '', detail: reason(error, bytes) }],
      cause: error,
    });
  }
}

/** The bytes of the body as they came, empty when there is none. */
export function bodyBytes(req: Request): Buffer {
  return Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
}

function requireMediaType<Env>(req: Request, endpoint: AnyEndpoint<Env>): void {
  const accepted = acceptedBodyTypes(endpoint);
  if (req.is(accepted)) return;
  const sent = req.get('Content-Type') ?? 'no Content-Type';
  const detail = `Send ${accepted.join(' or ')}; this request has ${sent.slice(0, 100)}.`;
  throw new Problem(UnsupportedMediaType, detail, {
    errors: [{ in: 'header', pointer: '/Content-Type', detail }],
    members: { accepted },
    headers: endpoint.method === 'patch' ? { 'Accept-Patch': accepted.join(', ') } : {},
  });
}

function reason(error: unknown, bytes: Buffer): string {
  if (bytes.length === 0) return 'it is empty.';
  if (error instanceof SyntaxError) {
    const position = /position (\d+)/.exec(error.message)?.[1];
    return position === undefined
      ? 'it ends too early.'
      : `it stops being JSON at character ${position}.`;
  }
  return 'it is not encoded in UTF-8.';
}
