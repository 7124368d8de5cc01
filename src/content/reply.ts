import type { Env } from '../auth/endpoint.js';
import type { Database } from '../db/client.js';
import {
  type ClockReadings,
  isTransaction,
  snapshot,
  steadily,
  whileClockStands,
} from '../db/transaction.js';
import type { Reply } from '../http/endpoint.js';
import { pageLinks } from '../http/paging.js';
import type { Representation } from './catalog.js';
import { chooseLens, type LensQuery } from './choose-lens.js';
import { drawEntry } from './draw-entry.js';
import { alternates, type Drawn, drawForm, formOf, withNotice } from './draw-form.js';
import type { BodyFormat, EntryType, View } from './entry-type.js';
import { expand, includeTree, isReadWhole, readAlong } from './expand.js';
import { chooseTranslation, chosenAmong, hasFamily, languageOf } from './in-language.js';
import type { Lens } from './lens.js';
import { mementoHeaders } from './memento.js';
import { idsIn } from './ids-in.js';
import { listEntries, type ListQuery } from './list-entries.js';
import { readEntry } from './read-entry.js';
import type { Along, EntryRecord } from './records.js';
import { untranslatedCorrections } from './translations.js';

/** The parameters that say how an answer is drawn. */
export interface DrawQuery extends LensQuery {
  body?: BodyFormat | undefined;
  fields?: string[] | undefined;
  include?: string[] | undefined;
}

/** The parameters of a read of one entry. */
export interface EntryQuery extends DrawQuery {
  inLanguage?: string | undefined;
}

/** What a read of one entry is asked with. */
export interface EntryRequest {
  ref: string;
  query: EntryQuery;
  search: string;
  mediaType: string;
  acceptLanguage?: string | undefined;
}

/** Answers a read of one entry: its representation, or that of its best translation, or 301 to the slug that it has now. */
export function entryReply(env: Env, type: EntryType, request: EntryRequest): Promise<Reply> {
  const { query, mediaType } = request;
  const form = formOf(type, mediaType, query);
  const asked = { ...request, form, view: viewOf(env, query) };
  return withNotice(form, () => answer(env, type, asked));
}

type Asked = EntryRequest & { form: ReturnType<typeof formOf>; view: View };

/** What was read of an entry in one query. */
interface Read {
  record: EntryRecord;
  item: Representation;
  along: Along;
}

/** Most answers take one query. Where one takes more, all of them saw one state, or it is read again from a snapshot. */
async function answer(env: Env, type: EntryType, asked: Asked): Promise<Reply> {
  const { ref, query, form, view } = asked;
  const tree = includeTree(query.include ?? []);
  const along = readAlong(type, tree);
  const found = await readEntry(env, type, { ref, lens: view.lens, along });
  if ('movedTo' in found) return moved(found, type, asked);
  const { record } = found;
  const item: Representation = drawEntry(type, record, view);
  const run = () => finish(env, type, { asked, read: { record, item, along } });
  const isWhole =
    !hasFamily(record) && form?.parts === undefined && isReadWhole([item], tree, along);
  const { db } = env.ctx;
  if (isWhole || isTransaction(db)) return run();
  const again = () =>
    snapshot({ db }, (tx) => answer({ ...env, ctx: { ...env.ctx, db: tx } }, type, asked));
  // What editors work on changes without the clock.
  if (view.lens.kind === 'working') return again();
  // Not its `last`: more is read.
  return whileClockStands({ db, clock: { first: along.clock.first } }, { run, again });
}

async function finish(
  env: Env,
  type: EntryType,
  { asked, read }: { asked: Asked; read: Read },
): Promise<Reply> {
  const { query, mediaType, form, view } = asked;
  const shown = await inLanguage(env, type, { found: read.record, asked, view });
  const { record, url, search } = shown;
  const item = record === read.record ? read.item : drawEntry(type, record, view);
  const [drawn] = form
    ? [await drawForm(env, form, { item, view })]
    : await draw(env, [item], { query, view, along: read.along });
  const others = alternates(type, { url, search, mediaType });
  const place = { url, search, timemap: `${url}/timemap` };
  return {
    type: mediaType,
    body: drawn?.body,
    headers: { ...shown.headers, ...mementoHeaders(place, view.lens, others) },
    version: record.version,
    modified: lastChange(record),
    tags: [...(drawn?.tags ?? []), ...chosenAmong(read.record)],
    visibility: visibility(view),
  };
}

function moved(
  { movedTo, entryId }: { movedTo: string; entryId: string },
  { path }: EntryType,
  { view, search }: Asked,
): Reply {
  return {
    status: 301,
    headers: { Location: `${view.publicUrl}/v1/${path}/${movedTo}${search}` },
    tags: [entryId],
    visibility: visibility(view),
  };
}

/** What is shown of an entry, its address, and what its headers say of its language. */
interface Shown {
  record: EntryRecord;
  url: string;
  search: string;
  headers: Record<string, string>;
}

/**
 * What is shown of an entry in the language that is asked for. What editors work on is shown by its own address, whatever
 * languages their browsers prefer: its ETag guards their next change.
 */
async function inLanguage(
  env: Env,
  type: EntryType,
  { found, asked, view }: { found: EntryRecord; asked: EntryRequest; view: View },
): Promise<Shown> {
  const { lens, publicUrl } = view;
  const urlOf = (ref: string) => `${publicUrl}/v1/${type.path}/${ref}`;
  const own = { url: urlOf(asked.ref), search: asked.search };
  if (!type.isTranslated) return { record: found, ...own, headers: {} };
  const acceptLanguage = lens.kind === 'working' ? undefined : asked.acceptLanguage;
  const wanted = { inLanguage: asked.query.inLanguage, acceptLanguage };
  const record = await chooseTranslation(env, type, { record: found, lens, wanted });
  const headers = { 'Content-Language': languageOf(record) };
  if (Object.values(wanted).every((one) => one === undefined)) return { record, ...own, headers };
  const [url, search] = [urlOf(record.slug), without('inLanguage', asked.search)];
  return { record, url, search, headers: { ...headers, 'Content-Location': `${url}${search}` } };
}

function without(name: string, search: string): string {
  const query = new URLSearchParams(search);
  query.delete(name);
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** Answers a read of a list, with the links to its neighbouring pages. */
export async function listReply(
  env: Env,
  type: EntryType,
  { query, search }: { query: ListQuery & DrawQuery; search: string },
): Promise<Reply> {
  const view = viewOf(env, query);
  return onOneState(env, view.lens, async (inner, clock) => {
    const tree = includeTree(query.include ?? []);
    const along = readAlong(type, tree);
    const { lens } = view;
    const { items, ...rest } = await listEntries(inner, type, { query, lens, along, clock });
    const representations = items.map((record): Representation => drawEntry(type, record, view));
    if (isReadWhole(representations, tree, along)) clock.last = along.clock.last;
    const drawn = await draw(inner, representations, { query, view, along });
    const url = `${view.publicUrl}/v1/${type.path}`;
    const neighbours = Object.values(pageLinks(url, search, rest.page));
    return {
      body: { items: drawn.map(({ body }) => body), ...rest },
      headers: mementoHeaders({ url, search }, view.lens, neighbours),
      modified: newest(items),
      tags: [type.path, ...drawn.flatMap(({ tags }) => tags)],
      visibility: visibility(view),
    };
  });
}

/** Draws one version through a lens, with what the query asks of it. */
export async function drawOne(
  env: Env,
  type: EntryType,
  { record, query, lens }: { record: EntryRecord; query: DrawQuery; lens: Lens },
): Promise<Drawn> {
  const view = { ...viewOf(env, { body: query.body }), lens };
  const along = readAlong(type, {});
  const [drawn] = await draw(env, [drawEntry(type, record, view)], { query, view, along });
  return drawn ?? { body: {}, tags: [] };
}

/** Answers a write: the version that it made, which is nobody's but the writer's to see. */
export function writeReply(
  env: Env,
  type: EntryType,
  { record, status }: { record: EntryRecord; status: number },
): Reply {
  const view = viewOf(env, { draft: true });
  const body = drawEntry(type, record, view);
  return {
    status,
    body,
    version: record.version,
    visibility: 'private',
    ...(status === 201 && { headers: { Location: String(body['url']) } }),
  };
}

/** Runs the reads of an answer so that they see one state: what editors work on changes uncounted, so on a snapshot. */
export function onOneState(
  env: Env,
  { kind }: Lens,
  run: (env: Env, clock: ClockReadings) => Promise<Reply>,
): Promise<Reply> {
  const through = kind === 'working' ? snapshot : steadily;
  return through(env.ctx, (db: Database, clock: ClockReadings = {}) =>
    run({ ...env, ctx: { ...env.ctx, db } }, clock),
  );
}

async function draw(
  { ctx }: Env,
  items: Representation[],
  { query, view, along }: { query: DrawQuery; view: View; along: Along },
): Promise<Drawn[]> {
  await expand(ctx, items, { tree: includeTree(query.include ?? []), view, along });
  return items.map((item) => {
    const body = trimmed(item, query.fields);
    // A body drawn as text no longer says in members which entries it mentions, and a status not whose corrections it is about.
    const isMore = typeof body['articleBody'] === 'string' || 'translationStatus' in body;
    const madeOf = isMore ? item : body;
    return { body, tags: [item.id, ...idsIn(madeOf)] };
  });
}

/** Only those members of a representation that `fields` asked for; all of them where it did not. */
export function trimmed(
  item: Representation,
  fields: string[] | undefined,
): Record<string, unknown> {
  return fields ? Object.fromEntries(fields.map((name) => [name, item[name]])) : item;
}

function viewOf(env: Env, query: DrawQuery): View {
  return {
    lens: chooseLens(env, query),
    publicUrl: env.ctx.publicUrl,
    body: query.body ?? 'portabletext',
    principal: env.principal,
  };
}

function visibility({ lens }: View): 'public' | 'private' {
  return lens.kind === 'working' ? 'private' : 'public';
}

/** An empty list was never modified; the beginning of time is what HTTP has to say so. */
function newest(records: EntryRecord[]): Date {
  return new Date(Math.max(0, ...records.map((record) => lastChange(record).getTime())));
}

/**
 * When what is shown of an entry last became something else: by a version of its own, by a note on it, or by a correction of
 * its original.
 */
function lastChange(record: EntryRecord): Date {
  const notes = record.entry.corrections.map(
    ({ correction }) => correction.datePublished ?? new Date(0),
  );
  const missing = (untranslatedCorrections(record) ?? []).map(({ datePublished }) => datePublished);
  const all = [record.dateModified, ...notes, ...missing];
  return new Date(Math.max(...all.map((one) => one.getTime())));
}
