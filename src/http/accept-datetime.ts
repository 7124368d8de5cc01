/**
 * The instant that an `Accept-Datetime` header (RFC 7089) names; undefined when it is no RFC 1123 date. HTTP dates know
 * no fractions, so the header stands for the end of its second: what is dated by that second (`Last-Modified`,
 * `Memento-Datetime`) is then in it.
 */
export function acceptedDatetime(header: string): Date | undefined {
  const second = new Date(header);
  if (Number.isNaN(second.getTime()) || second.toUTCString() !== header.trim()) return undefined;
  return new Date(second.getTime() + 999);
}
