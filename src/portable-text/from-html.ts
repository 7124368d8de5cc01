import MarkdownIt from 'markdown-it';

import type { LooseBlock } from './schema.js';

type Style = Pick<LooseBlock, 'style' | 'listItem' | 'level'>;

const NORMAL: Style = { style: 'normal' };
const styles: Record<string, Style> = {
  h1: { style: 'h2' },
  h2: { style: 'h2' },
  h3: { style: 'h3' },
  h4: { style: 'h4' },
  h5: { style: 'h4' },
  h6: { style: 'h4' },
  blockquote: { style: 'blockquote' },
};
const BLOCKS =
  /^(p|div|section|article|header|footer|aside|main|figure|figcaption|table|tr|ul|ol|li|pre|hr|dl|dt|dd|h[1-6]|blockquote|body|html)$/;
const TOKENS =
  /<!--[\s\S]*?-->|<[!?][^>]*>|<(script|style|head)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)\b[^>]*>|[^<]+|</gi;
/** Its table of named characters is that of HTML. */
const { unescapeAll } = new MarkdownIt().utils;
const MAX_SPAN = 20_000;

/** Paragraphs, parted by empty lines; where there are none, by line breaks. */
export function fromText(text: string): LooseBlock[] {
  const unix = text.replace(/\r\n?/g, '\n');
  const parted = /\n[ \t]*\n/.test(unix.trim());
  return unix.split(parted ? /\n[ \t]*\n/ : /\n/).flatMap((part) => block(part, NORMAL));
}

/**
 * The paragraphs, headings, lists and quotations of HTML, as text: links and emphasis are dropped, their words kept. What
 * is no text (scripts, styles, comments) is left out; no markup gets through.
 */
export function fromHtml(html: string): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const open: string[] = [];
  let text = '';
  const end = () => {
    blocks.push(...block(text, styleOf(open)));
    text = '';
  };
  for (const [token, , slash, name = ''] of html.matchAll(TOKENS)) {
    const tag = name.toLowerCase();
    if (tag === 'br') text += '\n';
    else if (BLOCKS.test(tag)) {
      end();
      follow(open, tag, slash === '/');
    } else if (token === '<' || !token.startsWith('<')) text += decoded(token).replace(/\s+/g, ' ');
  }
  end();
  return blocks;
}

function follow(open: string[], tag: string, isEnd: boolean): void {
  if (!isEnd) open.push(tag);
  else if (open.includes(tag)) open.length = open.lastIndexOf(tag);
}

function styleOf(open: string[]): Style {
  const lists = open.filter((tag) => tag === 'ul' || tag === 'ol');
  if (open.includes('li') && lists.length > 0) {
    const listItem = lists.at(-1) === 'ol' ? 'number' : 'bullet';
    return { style: 'normal', listItem, level: Math.min(lists.length, 6) };
  }
  return open.map((tag) => styles[tag]).findLast((style) => style !== undefined) ?? NORMAL;
}

/** One block, its text cut into spans as long as they may be; none where there is no text. */
function block(text: string, style: Style): LooseBlock[] {
  const lines = text.split('\n').map((line) => line.replace(/[ \t\n]+/g, ' ').trim());
  const whole = lines.join('\n').trim();
  if (whole === '') return [];
  const spans = whole.match(new RegExp(`[\\s\\S]{1,${MAX_SPAN}}`, 'gu')) ?? [];
  const children = spans.map((span) => ({ _type: 'span' as const, text: span, marks: [] }));
  return [{ _type: 'block', ...style, children, markDefs: [] }];
}

function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z][a-z0-9]*);/gi, (reference) => unescapeAll(reference));
}
