import type { Block } from './schema.js';

type Readable = Pick<Block, 'listItem' | 'level'> & { children: readonly { text: string }[] };

/** The text of one block, its spans joined. */
export function blockText(block: { children: readonly { text: string }[] }): string {
  return block.children.map(({ text }) => text).join('');
}

/**
 * The text of a document: blocks a blank line apart, list items one to a line after "- " or their number, each
 * deeper level indented by two spaces.
 */
export function plainText(blocks: readonly Readable[]): string {
  const number = listNumbers();
  let out = '';
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (previous !== undefined) out += previous.listItem && block.listItem ? '\n' : '\n\n';
    out += listPrefix(block, number(block)) + blockText(block);
  });
  return out;
}

function listPrefix({ listItem, level = 1 }: Readable, number: number): string {
  if (listItem === undefined) return '';
  return '  '.repeat(level - 1) + (listItem === 'number' ? `${number}. ` : '- ');
}

/** Counts the items of each list: a shallower item, another kind of list or a paragraph ends the deeper ones. */
function listNumbers(): (block: Readable) => number {
  let open: { listItem: string; count: number }[] = [];
  return ({ listItem, level = 1 }) => {
    open = listItem === undefined ? [] : open.slice(0, level);
    if (listItem === undefined) return 0;
    const current = open[level - 1];
    const count = current?.listItem === listItem ? current.count + 1 : 1;
    open[level - 1] = { listItem, count };
    return count;
  };
}
