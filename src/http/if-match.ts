import { PreconditionRequired, Problem } from './problem.js';
import type { Checked } from './validate.js';

const DETAIL =
  'If-Match must be the one strong ETag of the version that you saw, such as "7" with its quotation marks, or * for ' +
  'any version: no list, nothing that begins with W/.';

/**
 * The version that an `If-Match` header names: ETags begin with it (`"7-k3f9…"`), and a bare `"7"` will do. `undefined`
 * without the header, `null` for `*`, which stands for any version (RFC 9110). Lists and weak ETags are faults: whoever
 * changes an entry says which version they saw.
 */
export function checkIfMatch(header: string | undefined): Checked<number | null | undefined> {
  if (header === undefined || header.trim() === '') return { value: undefined, faults: [] };
  if (header.trim() === '*') return { value: null, faults: [] };
  const version = /^"(\d{1,9})(?:-[^"]*)?"$/.exec(header.trim())?.[1];
  if (version !== undefined) return { value: Number(version), faults: [] };
  return { faults: [{ in: 'header', pointer: '/If-Match', detail: DETAIL }] };
}

/** Raises PreconditionRequired when the header was missing. */
export function requireIfMatch(version: number | null | undefined): number | null {
  if (version !== undefined) return version;
  const detail = 'Send If-Match with the ETag of the version that you are changing.';
  throw new Problem(PreconditionRequired, detail, {
    errors: [{ in: 'header', pointer: '/If-Match', detail }],
  });
}
