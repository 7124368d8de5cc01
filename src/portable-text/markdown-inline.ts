import type { Token } from 'markdown-it';

import { linkTargets, type Target, targetToUri } from './markdown-links.js';
import type { LooseBlock, MarkDef } from './schema.js';
import { sameMarks } from './spans.js';

/** A run of text with its decorators and what it links to or mentions. */
export interface InlineSpan {
  text: string;
  decorators: readonly string[];
  targets: readonly Target[];
}

const DECORATORS: Record<string, string> = { strong: 'strong', em: 'em', s: 'strike-through' };

interface Inline {
  spans: InlineSpan[];
  decorators: string[];
  targets: Target[];
}

/** The runs of text in one Markdown inline; calls `refuse` for what cannot be kept. */
export function inlineSpans(
  tokens: readonly Token[],
  refuse: (message: string) => void,
): InlineSpan[] {
  const inline: Inline = { spans: [], decorators: [], targets: [] };
  const underlines = pairUnderlines(tokens);
  for (const token of tokens) {
    if (token.type === 'image') refuse('An image cannot be kept in an article; link to it');
    else if (token.type === 'text') readText(inline, token.content, underlines);
    else readInline(inline, token);
  }
  return inline.spans;
}

/** Spans and definitions for a block: neighbours with one target share its definition, `m1`, `m2` and so on. */
export function toSpans(spans: readonly InlineSpan[]): Pick<LooseBlock, 'children' | 'markDefs'> {
  const markDefs: MarkDef[] = [];
  const children: LooseBlock['children'] = [];
  let open = new Map<string, string>();
  for (const { text, decorators, targets } of spans) {
    const next = new Map<string, string>();
    for (const target of targets) {
      const uri = targetToUri(target);
      const _key = next.get(uri) ?? open.get(uri) ?? `m${markDefs.length + 1}`;
      if (!markDefs.some((markDef) => markDef._key === _key)) markDefs.push({ _key, ...target });
      next.set(uri, _key);
    }
    open = next;
    append(children, text, [...decorators, ...next.values()]);
  }
  if (children.length === 0) append(children, '', []);
  return { children, markDefs };
}

function append(children: LooseBlock['children'], text: string, marks: string[]): void {
  const last = children.at(-1);
  if (last !== undefined && sameMarks(last.marks, marks)) last.text += text;
  else children.push({ _type: 'span', text, marks });
}

function readInline(inline: Inline, token: Token): void {
  const decorator = DECORATORS[token.tag];
  if (decorator !== undefined) toggle(inline, decorator, token.nesting > 0);
  else if (token.type === 'text_special') add(inline, token.content);
  else if (token.type === 'softbreak') add(inline, ' ');
  else if (token.type === 'hardbreak') add(inline, '\n');
  else if (token.type === 'code_inline') {
    toggle(inline, 'code', true);
    add(inline, token.content);
    toggle(inline, 'code', false);
  } else if (token.type === 'link_open') {
    inline.targets = linkTargets(String(token.attrGet('href')), token.attrGet('title'));
  } else if (token.type === 'link_close') inline.targets = [];
}

function toggle(inline: Inline, decorator: string, on: boolean): void {
  const others = inline.decorators.filter((open) => open !== decorator);
  inline.decorators = on ? [...others, decorator] : others;
}

function add({ spans, decorators, targets }: Inline, text: string): void {
  if (text !== '') spans.push({ text, decorators, targets });
}

const UNDERLINE = /(<\/?u>)/;

/** For every `<u>` and `</u>` in reading order, whether it has its other half; one that has none is text. */
function pairUnderlines(tokens: readonly Token[]): boolean[] {
  const paired: boolean[] = [];
  let open: number | undefined;
  for (const tag of tokens.filter(({ type }) => type === 'text').flatMap(underlineTags)) {
    const closes = tag === '</u>' && open !== undefined;
    if (closes && open !== undefined) paired[open] = true;
    paired.push(closes);
    if (closes) open = undefined;
    else if (tag === '<u>' && open === undefined) open = paired.length - 1;
  }
  return paired;
}

function underlineTags({ content }: Token): string[] {
  return content.split(UNDERLINE).filter((_, index) => index % 2 === 1);
}

function readText(inline: Inline, content: string, underlines: boolean[]): void {
  content.split(UNDERLINE).forEach((part, index) => {
    if (index % 2 === 0) add(inline, part);
    else if (underlines.shift() === true) toggle(inline, 'underline', part === '<u>');
    else add(inline, part);
  });
}
