/** The path of a request without its query; its target may be a whole URL (RFC 9112, 3.2.2). */
export function pathOf(target: string): string {
  if (!target.startsWith('/')) return URL.canParse(target) ? new URL(target).pathname : target;
  return target.split('?', 1)[0] ?? '';
}
