/** The bytes of a body: a JSON document, or a text as it is. */
export function bytesOf(body: unknown, type: string): Buffer {
  if (!type.endsWith('json')) return Buffer.from(String(body));
  return isList(body) ? bytesOfList(body) : Buffer.from(JSON.stringify(body));
}

interface List {
  items: unknown[];
}

/**
 * A list is put together item by item. A text of more than 128 KiB stands in pages of memory that V8 asks the system for and
 * gives back each time: to make the bytes of a whole list of it, and their hash, took more than twice as long.
 */
function bytesOfList({ items, ...others }: List): Buffer {
  const rest = JSON.stringify(others).slice(1);
  const pieces = [
    '{"items":[',
    ...items.flatMap((item, at) => [...(at > 0 ? [','] : []), JSON.stringify(item)]),
    rest === '}' ? ']}' : `],${rest}`,
  ];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}

/** The items come first in every list; a JSON Feed has them further on, and is no longer than a page of them. */
function isList(body: unknown): body is List {
  if (typeof body !== 'object' || body === null) return false;
  const [[name, value] = []] = Object.entries(body);
  return name === 'items' && Array.isArray(value);
}
