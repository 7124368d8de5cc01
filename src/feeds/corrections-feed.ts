import type { z } from 'zod';
import type { Env } from '../auth/endpoint.js';
import type { AppContext } from '../context.js';
import { REDACTED } from '../content/draw-entry.js';
import { publicLens } from '../content/lens.js';
import { listCorrections } from '../corrections/list-corrections.js';
import { drawCorrection } from '../corrections/representation.js';
import type { correctionOut } from '../corrections/schema.js';
import { snapshot } from '../db/transaction.js';
import { escapeHtml, type FeedContent, type FeedItem, htmlLines } from './feed-formats.js';
import { noteNames } from './note-names.js';
import { articleAddress, homeAddress } from './page-address.js';
import { type Fate, findFates } from './repository.js';

const NEWEST = 50;

type Correction = z.output<typeof correctionOut>;
type Target = Correction['targets'][number];
type Fates = Map<string, Fate>;

/** The newest published corrections as a feed, and the ids that it is made of. */
export async function correctionsFeed(env: Env): Promise<{
  content: FeedContent;
  modified: Date;
  tags: string[];
}> {
  const { publicUrl } = env.ctx;
  const { corrections, fates } = await snapshot(env.ctx, async (tx) => {
    const inner = { ...env, ctx: { ...env.ctx, db: tx } };
    const { items } = await listCorrections(inner, { limit: NEWEST }, publicLens);
    // Drawn as readers get each of them, so that nothing shows here that its own address keeps back.
    const drawn = items.map((record) => drawCorrection(record, { publicUrl, lens: publicLens }));
    const ids = items.flatMap(({ targets }) => targets.map(({ entryId }) => entryId));
    return { corrections: drawn as unknown as Correction[], fates: await findFates(tx, ids) };
  });
  const items = corrections.map((correction) => drawItem(correction, fates, env.ctx));
  const updated = new Date(Math.max(0, ...items.map((item) => item.updated.getTime())));
  return {
    content: {
      title: 'Corrections',
      description: 'What was wrong in what we published, and what replaced it.',
      publication: env.ctx.config.publicationName,
      home: homeAddress(env.ctx, 'corrections'),
      self: `${publicUrl}/feeds/corrections`,
      search: '',
      updated,
      items,
    },
    modified: updated,
    tags: ['corrections', ...corrections.map(({ id }) => id), ...fates.keys()],
  };
}

function drawItem(correction: Correction, fates: Fates, ctx: AppContext): FeedItem {
  const { id, kind, text, targets } = correction;
  const published = new Date(correction.datePublished ?? correction.dateCreated);
  const more = targets.length > 1 ? ` and ${targets.length - 1} more` : '';
  const concerned = targets.map((target) => {
    return `<li>${drawTarget(target, fates.get(target.id), { id, ctx })}</li>`;
  });
  return {
    id,
    title: `${noteNames[kind]}: ${targets[0] ? nameOf(targets[0]) : ''}${more}`,
    url: addressOf(correction, fates, ctx),
    published,
    updated: lastChanged(published, targets, fates),
    summary: text,
    html: `<p>${htmlLines(text)}</p><ul>${concerned.join('')}</ul>`,
    authors: [],
    categories: [],
  };
}

/**
 * Where the newspaper has pages, the note on the page of the first article that readers see; else the correction in the
 * API. `correction-` and its id is the anchor that docs/frontends.md gives a note.
 */
function addressOf({ id, url, targets }: Correction, fates: Fates, ctx: AppContext): string {
  const read = targets.find((one) => one.type === 'article' && isRead(one, fates.get(one.id)));
  if (ctx.config.articleUrl === undefined || !read) return url;
  return `${targetAddress(read, ctx)}#correction-${id}`;
}

function isRead({ url }: Target, fate: Fate | undefined): boolean {
  return url !== null && !fate?.retraction && fate?.revisions.length === 1;
}

function targetAddress({ type, id, slug, url }: Target, ctx: AppContext): string {
  return type === 'article' && slug !== null ? articleAddress(ctx, { id, slug }) : (url ?? '');
}

/** A later retraction or hold takes words out of the item; the end of a hold brings them back. */
function lastChanged(published: Date, targets: Target[], fates: Fates): Date {
  const later = targets.flatMap(({ id }) => {
    const fate = fates.get(id);
    const [hold] = fate?.holds ?? [];
    return [fate?.retraction?.datePublished, hold?.datePlaced, hold?.dateLifted];
  });
  return new Date(Math.max(...[published, ...later].map((at) => at?.getTime() ?? 0)));
}

/** What readers can still see is linked, with the old and the new text; of a retracted entry only the notice is shown. */
function drawTarget(
  target: Target,
  fate: Fate | undefined,
  { id: correctionId, ctx }: { id: string; ctx: AppContext },
): string {
  const name = escapeHtml(nameOf(target));
  if (target.url === null) return name;
  if (fate?.retraction) {
    const { id, text, redacted } = fate.retraction;
    const notice = redacted ? REDACTED : text;
    return id === correctionId ? name : `${name}<br>Retracted: ${htmlLines(notice)}`;
  }
  if (!fate?.revisions.length) return name;
  return `<a href="${escapeHtml(targetAddress(target, ctx))}">${name}</a>${target.changes.map(drawChange).join('')}`;
}

function drawChange({ field, oldValue, newValue }: Target['changes'][number]): string {
  const member = field === undefined ? '' : `${escapeHtml(field.slice(1))}: `;
  return `<br>${member}<del>${shown(oldValue)}</del> <ins>${shown(newValue)}</ins>`;
}

/** An entry on hold has no name for readers. */
function nameOf({ type, name }: Target): string {
  return name ?? `${type} (withheld)`;
}

function shown(value: unknown): string {
  if (value === null) return '–';
  return htmlLines(typeof value === 'string' ? value : JSON.stringify(value));
}
