import { z } from 'zod';
import type { View } from '../content/entry-type.js';
import { compact } from '../content/references.js';
import type { EntryRecord } from '../content/records.js';
import { mapAnnotations } from '../portable-text/annotations.js';
import { toHtml } from '../portable-text/html.js';
import { keepKeys } from '../portable-text/keys.js';
import { fromMarkdown, MarkdownError } from '../portable-text/from-markdown.js';
import { toMarkdown } from '../portable-text/to-markdown.js';
import { type Block, type LooseBlock, portableText } from '../portable-text/schema.js';
import { plainText } from '../portable-text/text.js';
import type { Article } from '../db/generated/client.js';

/** A body as it comes in: Portable Text, or Markdown in a string. */
export const bodyIn = z
  .union(
    [portableText, z.string().max(500_000).transform(parseMarkdown)],
    'must be Portable Text, which is a list of blocks, or Markdown in a text',
  )
  .meta({
    description:
      'Portable Text; or Markdown, where `[passage](claim:slug)` annotates (also `actor:` and `event:`).',
  });

/** The blocks of a body that came in; those that go on from the version before keep their keys. */
export function keptBody(body: LooseBlock[], previous: Block[]): Block[] {
  return keepKeys(previous, body);
}

/** The body in the form that the reader asked for; annotations of entries that the lens does not show come off their text. */
export function drawBody(record: EntryRecord<Omit<Article, 'revisionId'>>, view: View): unknown {
  const mentioned = new Map(
    record.references.flatMap(({ entryId, named }) =>
      named ? [[entryId, compact(named, view)]] : [],
    ),
  );
  const blocks = mapAnnotations(
    record.content.articleBody as unknown as Block[],
    ({ _key, _type, id }) => {
      const reference = mentioned.get(id);
      return reference ? { _key, _type, ...reference } : null;
    },
  );
  if (view.body === 'html') return toHtml(blocks);
  if (view.body === 'markdown') {
    return toMarkdown(
      mapAnnotations(blocks as Block[], (one) => ({
        ...one,
        id: mentioned.get(one.id)?.slug ?? one.id,
      })),
    );
  }
  return view.body === 'text' ? plainText(blocks) : blocks;
}

function parseMarkdown(text: string, context: z.RefinementCtx): LooseBlock[] {
  try {
    return fromMarkdown(text);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    for (const issue of error.issues) {
      context.addIssue({ code: 'custom', message: `Line ${issue.line}: ${issue.message}` });
    }
    return z.NEVER;
  }
}
