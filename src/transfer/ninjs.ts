import { v5 as uuidv5 } from 'uuid';
import { z } from 'zod';
import type { Document } from '../content/entry-type.js';
import { instant, languageTag } from '../content/wire.js';
import { check } from '../http/validate.js';
import { malformations } from '../http/well-formed.js';
import { fromHtml, fromText } from '../portable-text/from-html.js';
import type { Checked } from './check-line.js';
import type { Types } from './section.js';

const text = z.string().optional().catch(undefined);
const pieces = z
  .array(z.looseObject({ value: z.string(), role: text, contenttype: text }))
  .default([]);
const named = z.array(z.looseObject({ name: text, rel: text, role: text })).catch([]);
/** As Dossier itself names an article in ninjs. */
const OWN_URI = /\/v1\/articles\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What an article is made from, of an item of ninjs 2 or 3; the rest of the item is left aside. */
const ninjsItem = z.looseObject({
  uri: z.string().min(1).max(2048),
  pubstatus: z
    .string()
    .refine(
      (status) => status !== 'canceled',
      'The item was canceled: there is nothing to take in.',
    )
    .optional(),
  type: z.enum(['text', 'composite', 'component']).default('text'),
  headlines: pieces,
  bodies: pieces,
  descriptions: pieces,
  by: text,
  byline: text,
  located: text,
  language: languageTag.default('en'),
  subjects: named,
  infosources: named,
  contentcreated: instant.optional(),
  versioncreated: instant.optional(),
});
type Item = z.output<typeof ninjsItem>;

/**
 * Turns a ninjs item (IPTC, versions 2 and 3) into a draft of an article. Its id is drawn from the `uri` (UUID version 5 in
 * the name space of URLs), so that the same item is known again; one of another Dossier keeps the id that it has there.
 */
export function ninjsDocument(value: unknown, types: Types): Checked {
  const malformed = malformations(value, 'body').faults;
  const { value: item, faults } = check(ninjsItem, lowerCased(value), 'body');
  const all = [...malformed, ...faults];
  if (!item || all.length > 0) return { faults: all.map(told) };
  const drawn = draw(item);
  const { value: doc, faults: misfits } = check(types.article.document, drawn, 'body');
  if (misfits.length > 0) return { faults: misfits.map(told) };
  const made = item.contentcreated ?? item.versioncreated;
  return {
    line: {
      type: 'written',
      kind: 'article',
      doc: doc as Document,
      publish: false,
      id: OWN_URI.exec(item.uri)?.[1] ?? uuidv5(item.uri, uuidv5.URL),
      made,
    },
  };
}

function draw(item: Item): Record<string, unknown> {
  const alternative = item.headlines.find(({ role }) => role === 'alternative');
  const section = item.subjects.find(({ rel }) => rel === 'section');
  const byline = oneLine(item.by ?? item.byline);
  return {
    headline: oneLine(main(item.headlines)?.value) ?? '',
    alternativeHeadline: oneLine(alternative?.value),
    description: main(item.descriptions)?.value.trim() || null,
    articleBody: bodyOf(item),
    inLanguage: item.language,
    articleSection: oneLine(section?.name),
    author: byline === null ? [] : [{ name: byline }],
    contributor: item.infosources.flatMap(contributorOf),
    keywords: keywordsOf(item),
    dateline: oneLine(item.located),
  };
}

function contributorOf({ name, role }: Item['infosources'][number]) {
  const [who, jobTitle] = [oneLine(name), oneLine(role)];
  if (who === null) return [];
  const isTold = jobTitle !== null && jobTitle !== 'contributor';
  return [{ name: who, ...(isTold && { jobTitle }) }];
}

/** Not the section and the story, which Dossier sends as subjects as well. */
function keywordsOf({ subjects }: Item): string[] {
  const words = subjects.filter(({ rel }) => rel !== 'section' && rel !== 'story');
  return [...new Set(words.flatMap(({ name }) => oneLine(name) ?? []))];
}

/** HTML before plain text: it says what is a heading, a list or a quotation. */
function bodyOf({ bodies }: Item) {
  const marked = bodies.filter(({ contenttype }) => /html/i.test(contenttype ?? ''));
  const html = main(marked);
  if (html) return fromHtml(html.value);
  return fromText(main(bodies)?.value ?? '');
}

function main<P extends { role?: string | undefined }>(all: P[]): P | undefined {
  return all.find(({ role }) => role === 'main') ?? all[0];
}

/** Nothing where there are no letters. */
function oneLine(value = ''): string | null {
  return value.replace(/\s+/g, ' ').trim() || null;
}

/** ninjs 3 writes versionCreated and contentType where ninjs 2 writes versioncreated and contenttype. */
function lowerCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowerCased(inner)]),
  );
}

function told({ pointer, detail }: { pointer: string; detail: string }): string {
  return `${pointer} ${detail}`.trim();
}
