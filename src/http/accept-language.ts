import Negotiator from 'negotiator';

/**
 * The language among these that an `Accept-Language` (RFC 9110) likes best: among equals the first; undefined where it
 * admits none.
 */
export function bestLanguage(header: string, available: readonly string[]): string | undefined {
  return new Negotiator({ headers: { 'accept-language': header } }).language([...available]);
}
