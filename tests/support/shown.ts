/**
 * How what a command printed differs from what a page shows of it, in a sentence; nothing where it does not. `json` names
 * the members that are shown, in any order; every other language is lines, in this order. `…` stands for anything that
 * was left out: in a text, at the end of a list or object.
 */
export function differs(output: string, shown: { language: string; text: string }) {
  if (shown.language !== 'json') return linesDiffer(output, shown.text);
  let value: unknown;
  try {
    value = JSON.parse(output);
  } catch {
    return `is no JSON: ${output.slice(0, 500)}`;
  }
  return jsonDiffers(value, JSON.parse(shown.text), '');
}

const GAP = '…';

function linesDiffer(output: string, shown: string): string | undefined {
  const lines = output.split(/\r?\n/);
  for (const wanted of shown.trimEnd().split('\n')) {
    if (wanted.trim() === GAP) continue;
    const at = lines.findIndex((line) => isLike(line.trim(), wanted.trim()));
    if (at === -1) return `has no line “${wanted}” (in this order):\n${output.slice(0, 3000)}`;
    lines.splice(0, at + 1);
  }
  return undefined;
}

function jsonDiffers(value: unknown, shown: unknown, where: string): string | undefined {
  if (typeof shown === 'string' && typeof value === 'string' && isLike(value, shown)) {
    return undefined;
  }
  if (Array.isArray(shown) && Array.isArray(value)) return listDiffers(value, shown, where);
  if (isObject(shown) && isObject(value)) return membersDiffer(value, shown, where);
  if (shown === value) return undefined;
  const there = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 500);
  return `has ${there} at ${where || 'its root'}, not ${JSON.stringify(shown)}`;
}

/** A list is shown whole, unless its last item is a gap. */
function listDiffers(value: unknown[], shown: unknown[], where: string): string | undefined {
  const isOpen = shown.at(-1) === GAP;
  const items = isOpen ? shown.slice(0, -1) : shown;
  if (isOpen ? value.length < items.length : value.length !== items.length) {
    return `has ${value.length} items at ${where || 'its root'}: ${JSON.stringify(value).slice(0, 500)}`;
  }
  return firstOf(items, (item, index) => jsonDiffers(value[index], item, `${where}/${index}`));
}

function membersDiffer(
  value: Record<string, unknown>,
  shown: Record<string, unknown>,
  where: string,
): string | undefined {
  return firstOf(Object.entries(shown), ([name, member]) =>
    name === GAP ? undefined : jsonDiffers(value[name], member, `${where}/${name}`),
  );
}

function firstOf<Item>(items: Item[], look: (item: Item, index: number) => string | undefined) {
  for (const [index, item] of items.entries()) {
    const found = look(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of header fields have no case. */
function isLike(text: string, shown: string): boolean {
  const pattern = shown.split(GAP).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const isHeader = /^[\w-]+: /.test(shown);
  return new RegExp(`^${pattern.join('.*')}$`, isHeader ? 'is' : 's').test(text);
}
