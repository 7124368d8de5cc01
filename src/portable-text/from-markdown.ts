import MarkdownIt from 'markdown-it';

import { type InlineSpan, inlineSpans, toSpans } from './markdown-inline.js';
import { type LooseBlock, portableText } from './schema.js';

/** Something in a Markdown text that cannot be kept, and the line (from 1) where it stands. */
export interface MarkdownIssue {
  line: number;
  message: string;
}

/** Markdown that holds what an article cannot: every such thing at once, with its line. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError';

  constructor(readonly issues: readonly MarkdownIssue[]) {
    super(issues.map(({ line, message }) => `Line ${line}: ${message}`).join('; '));
  }
}

/** `html: false` makes raw HTML text; an indented line is a paragraph, not code. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(
  'code',
);
// Joined, an escaped `\<u>` could not be told from `<u>`; and link targets are judged by the schema, as they stand.
markdown.core.ruler.disable('text_join');
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;

type Token = ReturnType<typeof markdown.parse>[number];

interface Draft {
  style: LooseBlock['style'];
  listItem?: LooseBlock['listItem'];
  level?: number;
  line: number;
  spans: InlineSpan[];
}

interface Reading {
  drafts: Draft[];
  issues: MarkdownIssue[];
  lists: { listItem: 'bullet' | 'number'; item: Draft | undefined }[];
  heading: string | undefined;
  quotes: number;
  line: number;
}

const UNSUPPORTED: Record<string, string> = {
  fence: 'A code block cannot be kept in an article; write `code` within a line',
  hr: 'A thematic break cannot be kept in an article; write a heading',
  table_open: 'A table cannot be kept in an article; write a list',
};

/**
 * Reads Markdown (CommonMark with strikethrough, and `<u>` for underline) into blocks without keys, valid by
 * `portableText`. `#` and `##` are both h2, `#####` and deeper h4; further paragraphs of a list item follow after a
 * line break; raw HTML is text. Throws a MarkdownError where something has no place in an article (an image, a
 * table, a code block, a thematic break, a link that is not http, https or mailto).
 */
export function fromMarkdown(text: string): LooseBlock[] {
  const reading: Reading = {
    drafts: [],
    issues: [],
    lists: [],
    heading: undefined,
    quotes: 0,
    line: 1,
  };
  for (const token of markdown.parse(text, {})) readToken(reading, token);
  const blocks = portableText.safeParse(reading.drafts.map(toBlock));
  for (const { path, code, message } of blocks.error?.issues ?? []) {
    const line = reading.drafts[Number(path[0])]?.line ?? 1;
    // Only Markdown writes what a passage is about as a link.
    const isScheme = path.at(-1) === 'href' && code === 'invalid_format';
    const more = isScheme ? '; or claim:, actor: or event: with a slug' : '';
    reading.issues.push({ line, message: `${message}${more}` });
  }
  if (blocks.data !== undefined && reading.issues.length === 0) return blocks.data;
  throw new MarkdownError(reading.issues);
}

function readToken(reading: Reading, token: Token): void {
  reading.line = token.map === null ? reading.line : token.map[0] + 1;
  const refusal = UNSUPPORTED[token.type];
  if (refusal !== undefined) reading.issues.push({ line: reading.line, message: refusal });
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const listItem = token.type === 'bullet_list_open' ? 'bullet' : 'number';
      reading.lists.push({ listItem, item: undefined });
      break;
    }
    case 'bullet_list_close':
    case 'ordered_list_close':
      reading.lists.pop();
      break;
    case 'list_item_open':
      startItem(reading);
      break;
    case 'heading_open':
      reading.heading = token.tag;
      break;
    case 'heading_close':
      reading.heading = undefined;
      break;
    case 'blockquote_open':
      reading.quotes += 1;
      break;
    case 'blockquote_close':
      reading.quotes -= 1;
      break;
    case 'inline':
      readInline(reading, token);
      break;
  }
}

function startItem({ lists, drafts, line }: Reading): void {
  const list = lists.at(-1);
  if (list === undefined) return;
  const level = Math.min(lists.length, 6);
  list.item = { style: 'normal', listItem: list.listItem, level, line, spans: [] };
  drafts.push(list.item);
}

function readInline(reading: Reading, { children }: Token): void {
  const { drafts, issues, lists, line } = reading;
  const spans = inlineSpans(children ?? [], (message) => issues.push({ line, message }));
  const item = lists.at(-1)?.item;
  if (item === undefined) drafts.push({ style: styleOf(reading), line, spans });
  else if (item.spans.length === 0) item.spans = spans;
  else item.spans.push({ text: '\n', decorators: [], targets: [] }, ...spans);
}

function styleOf({ heading, quotes }: Reading): LooseBlock['style'] {
  if (heading === undefined) return quotes > 0 ? 'blockquote' : 'normal';
  if (heading === 'h1' || heading === 'h2') return 'h2';
  return heading === 'h3' ? 'h3' : 'h4';
}

function toBlock({ line: _line, spans, ...rest }: Draft): LooseBlock {
  return { _type: 'block', ...rest, ...toSpans(spans) };
}
