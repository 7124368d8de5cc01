import { InvalidRequest, PreconditionRequired, Problem } from './problem.js';

/**
 * The version that an `If-Match` header names: ETags begin with it (`"7-k3f9…"`), and a bare `"7"` will do.
 * `null` stands for `*`. Raises PreconditionRequired when the header is missing, InvalidRequest when it names no version.
 */
export function ifMatchVersion(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '') {
    throw new Problem(
      PreconditionRequired,
      'Send If-Match with the ETag of the version that you are changing.',
    );
  }
  if (header.trim() === '*') return null;
  const version = /^(?:W\/)?"(\d{1,9})(?:-[^"]*)?"$/.exec(header.trim())?.[1];
  if (version === undefined) {
    const detail = 'If-Match must be one ETag of this entry, such as "7" with its quotation marks.';
    throw new Problem(InvalidRequest, detail, {
      errors: [{ in: 'header', pointer: '/If-Match', detail }],
    });
  }
  return Number(version);
}
