import { Parser } from 'htmlparser2';

import { type InlineSpan, toSpans } from './markdown-inline.js';
import { isLinkable, type LooseBlock } from './schema.js';

type Style = Pick<LooseBlock, 'style' | 'listItem' | 'level'>;

/** A block while it is read; a list item takes in all of its paragraphs. */
interface Draft {
  style: Style;
  spans: InlineSpan[];
}

/** What an element makes of the text in it. */
interface Context extends Pick<InlineSpan, 'decorators' | 'targets'> {
  style: Style;
  /** The list that the next item belongs to. */
  list?: Style;
  item?: Draft;
  isLeftOut: boolean;
}

const NORMAL: Style = { style: 'normal' };
const OUTERMOST: Context = { style: NORMAL, decorators: [], targets: [], isLeftOut: false };
const MAX_SPAN = 20_000;
const MAX_LEVEL = 6;

const STYLES: Record<string, LooseBlock['style']> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  blockquote: 'blockquote',
};
const DECORATORS: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'underline',
  s: 'strike-through',
  strike: 'strike-through',
  del: 'strike-through',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};
const BLOCKS =
  /^(p|div|section|article|header|footer|aside|main|nav|address|details|summary|figure|figcaption|table|caption|tr|ul|ol|li|pre|hr|dl|dt|dd|h[1-6]|blockquote|body|html)$/;
/** What holds no text for readers. */
const LEFT_OUT =
  /^(script|style|head|title|template|noscript|noembed|noframes|iframe|object|svg|math|audio|video|canvas|select|textarea|button|xmp|plaintext)$/;

/** Paragraphs, parted by empty lines; where there are none, by line breaks. */
export function fromText(text: string): LooseBlock[] {
  const unix = text.replace(/\r\n?/g, '\n');
  const parted = /\n[ \t]*\n/.test(unix.trim());
  return unix.split(parted ? /\n[ \t]*\n/ : /\n/).flatMap((part) => {
    const lines = part.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim());
    const whole = lines.join('\n').trim();
    if (whole === '') return [];
    return [toBlock({ style: NORMAL, spans: [{ ...OUTERMOST, text: whole }] })];
  });
}

/**
 * The paragraphs, headings, lists and quotations of HTML with their emphasis and their links (http, https and mailto). Of
 * any other element the text is kept; scripts, styles, comments and attributes are left out, so no markup gets through.
 */
export function fromHtml(html: string): LooseBlock[] {
  const drafts: Draft[] = [];
  const open = [OUTERMOST];
  let spans: InlineSpan[] = [];
  const innermost = () => open.at(-1) ?? OUTERMOST;
  const end = () => {
    keep(drafts, innermost(), spans);
    spans = [];
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (BLOCKS.test(tag)) end();
        else if (tag === 'br') breakLine(spans, innermost());
        else if (tag === 'td' || tag === 'th') add(spans, innermost(), ' ');
        open.push(within(innermost(), tag, attributes['href']));
      },
      onclosetag: (tag) => {
        if (BLOCKS.test(tag)) end();
        open.pop();
      },
      ontext: (text) => {
        add(spans, innermost(), text);
      },
    },
    // Agencies send XHTML, where an empty element may close itself.
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  end();
  return drafts.map(toBlock);
}

function within(parent: Context, tag: string, href: string | undefined): Context {
  const { decorators, list } = parent;
  const decorator = DECORATORS[tag];
  const style = STYLES[tag];
  if (LEFT_OUT.test(tag)) return { ...parent, isLeftOut: true };
  if (decorator !== undefined) {
    return { ...parent, decorators: [...new Set([...decorators, decorator])] };
  }
  if (tag === 'a') return { ...parent, targets: linkTo(href) ?? parent.targets };
  if (tag === 'ul' || tag === 'ol') {
    const listItem = tag === 'ol' ? 'number' : 'bullet';
    const level = Math.min((list?.level ?? 0) + 1, MAX_LEVEL);
    return { ...parent, list: { style: 'normal', listItem, level } };
  }
  if (tag === 'li' && list) return { ...parent, style: list, item: { style: list, spans: [] } };
  return style === undefined || parent.item ? parent : { ...parent, style: { style } };
}

function linkTo(address = ''): Context['targets'] | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return isLinkable(href) ? [{ _type: 'link', href }] : undefined;
}

/** White space counts once, also over the ends of elements, and not where a line begins. */
function add(spans: InlineSpan[], context: Context, text: string): void {
  if (context.isLeftOut) return;
  const { decorators, targets } = context;
  const shown = text.replace(/[ \t\r\n\f]+/g, ' ');
  const isSpaced = /(^|[ \n])$/.test(spans.at(-1)?.text ?? '');
  const more = isSpaced ? shown.replace(/^ /, '') : shown;
  if (more !== '') spans.push({ text: more, decorators, targets });
}

function breakLine(spans: InlineSpan[], { isLeftOut, decorators, targets }: Context): void {
  const last = spans.at(-1);
  if (isLeftOut || !last) return;
  last.text = last.text.replace(/ $/, '');
  spans.push({ text: '\n', decorators, targets });
}

function keep(drafts: Draft[], { item, style }: Context, spans: InlineSpan[]): void {
  const shown = trimmed(spans);
  if (shown.length === 0) return;
  const draft = item ?? { style, spans: [] };
  if (draft.spans.length === 0) drafts.push(draft);
  else draft.spans.push({ text: '\n', decorators: [], targets: [] });
  draft.spans.push(...shown);
}

function trimmed(spans: InlineSpan[]): InlineSpan[] {
  const isShown = ({ text }: InlineSpan) => text.trim() !== '';
  const [first, last] = [spans.findIndex(isShown), spans.findLastIndex(isShown)];
  return spans.slice(Math.max(first, 0), last + 1).map((span, index, { length }) => {
    const text = index === 0 ? span.text.trimStart() : span.text;
    return { ...span, text: index === length - 1 ? text.trimEnd() : text };
  });
}

/** A block, its text cut into spans as long as they may be. */
function toBlock({ style, spans }: Draft): LooseBlock {
  const { children, markDefs } = toSpans(spans);
  const cut = children.flatMap((span) => {
    const parts = span.text.match(new RegExp(`[\\s\\S]{1,${MAX_SPAN}}`, 'gu')) ?? [];
    return parts.map((text) => ({ ...span, text }));
  });
  return { _type: 'block', ...style, children: cut, markDefs };
}
