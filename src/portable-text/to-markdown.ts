import {
  type PortableTextMarkRenderer,
  portableTextToMarkdown,
  type PortableTextRenderers,
} from '@portabletext/markdown';

import {
  codeSpan,
  emphasised,
  escapeLines,
  escapeText,
  settleDelimiters,
} from './markdown-escapes.js';
import { linkDestination, targetToUri } from './markdown-links.js';
import type { Block, Span } from './schema.js';
import { mergeSpans } from './spans.js';

/**
 * Portable Text as Markdown that `fromMarkdown` reads back to the same text, marks, lists and headings. Annotations
 * are links (`[passage](claim:slug-or-id)`), underline is `<u>`. Markdown cannot say three things: a list item's
 * style (written as normal), levels that a list skips, and a paragraph without text.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  return portableTextToMarkdown(blocks.map(prepare), renderers);
}

interface DrawnLink {
  _key: string;
  _type: 'link';
  destination: string;
}

const link: PortableTextMarkRenderer<DrawnLink> = ({ children, value }) =>
  value === undefined ? children : `[${children}](${value.destination})`;

const renderers: Partial<PortableTextRenderers> = {
  marks: {
    strong: ({ children }) => emphasised('strong', children),
    em: ({ children }) => emphasised('em', children),
    'strike-through': ({ children }) => emphasised('strike-through', children),
    underline: ({ children }) => `<u>${children}</u>`,
    link,
  },
  block: {
    normal: ({ children }) => finish(children),
    blockquote: ({ children }) => finish(children).replace(/^/gm, '> '),
    h2: ({ children }) => `## ${finishHeading(children)}`,
    h3: ({ children }) => `### ${finishHeading(children)}`,
    h4: ({ children }) => `#### ${finishHeading(children)}`,
  },
  // The text brings its own hard breaks (`escapeText`).
  hardBreak: () => '\n',
  listItem: ({ value, children, listIndex = 1, listDepth = 0 }) => {
    // Four spaces nest under any marker up to "99. "; readers number the items from the first.
    const marker = value.listItem === 'number' ? `${Math.min(listIndex, 99)}.` : '-';
    return `${'    '.repeat(listDepth)}${marker} ${finish(children)}`;
  },
};

function finish(children = ''): string {
  return settleDelimiters(escapeLines(children));
}

function finishHeading(children: string | undefined): string {
  // A heading's closing run of # would be taken as its ornament.
  return finish(children).replace(/(?<![\\#])#+$/, '\\$&');
}

/** A block whose text is Markdown already, and each span of which has one link for all that it links to or mentions. */
function prepare(block: Block): Block<DrawnLink> {
  const breaks = block.listItem === undefined && /^(normal|blockquote)$/.test(block.style);
  const uris = new Map(block.markDefs.map((markDef) => [markDef._key, targetToUri(markDef)]));
  const links = new Map<string, string>();
  const linked = block.children.map((span): Span => {
    const targets = [...new Set(span.marks.flatMap((mark) => uris.get(mark) ?? []))].sort();
    const decorators = span.marks.filter((mark) => !uris.has(mark));
    if (targets.length === 0) return { ...span, marks: decorators };
    // One key for all spans with the same targets, so that neighbours become one link.
    const key = `link ${targets.join(' ')}`;
    links.set(key, linkDestination(targets));
    return { ...span, marks: [...decorators, key] };
  });
  const children = mergeSpans(linked.filter(({ text }) => text !== ''));
  return {
    ...block,
    style: block.listItem === undefined ? block.style : 'normal',
    children: children.map((span) => drawSpan(span, breaks)),
    markDefs: [...links].map(([_key, destination]) => ({ _key, _type: 'link', destination })),
  };
}

function drawSpan(span: Span, breaks: boolean): Span {
  const isCode = span.marks.includes('code');
  return {
    ...span,
    text: isCode ? codeLines(span.text) : escapeText(span.text, breaks),
    // In Markdown nothing is marked up within code, so code is drawn as the text that all other marks go around.
    marks: span.marks.filter((mark) => mark !== 'code'),
  };
}

/** A code span cannot hold a line break, nor be white space alone: such parts are written as text. */
function codeLines(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part) => (part.trim() === '' ? escapeText(part, false) : codeSpan(part)))
    .join('');
}
