import type { Env } from '../auth/endpoint.js';
import type { Reply } from '../http/endpoint.js';
import { pageLinks, type PageQuery } from '../http/paging.js';
import { diffRevisions } from './diff-revisions.js';
import type { EntryType } from './entry-type.js';
import { findHistory, findRevision, type History } from './find-history.js';
import { pathOf } from './kinds.js';
import { listRevisions, type RevisionLine } from './list-revisions.js';
import { mementoHeaders } from './memento.js';
import { drawOne, type DrawQuery } from './reply.js';
import { stateOf } from './lifecycle.js';
import { timemapOf } from './timemap.js';

/** What every read of a history is asked with: the entry, the rest of its path after the id, and the query string. */
export interface HistoryRequest {
  ref: string;
  rest: string;
  search: string;
  draft?: boolean | undefined;
}

/** Answers the list of an entry's versions. */
export function revisionsReply(
  env: Env,
  type: EntryType,
  { query, ...asked }: HistoryRequest & { query: PageQuery & { count?: boolean | undefined } },
): Promise<Reply> {
  return withHistory(env, type, {
    ...asked,
    read: async (history) => {
      const { items, ...rest } = await listRevisions(env.ctx.db, history, query);
      const url = `${entryUrl(env, type, asked.ref)}/revisions`;
      return {
        body: { items: items.map((line) => drawLine(env, type, { history, line })), ...rest },
        headers: pageLinks(url, asked.search, rest.page),
        modified: new Date(Math.max(0, ...items.map(({ dateModified }) => dateModified.getTime()))),
        tags: [history.entryId],
      };
    },
  });
}

/** Answers one version, drawn as the entry was when readers first saw it; a draft with the references of today. */
export function revisionReply(
  env: Env,
  type: EntryType,
  { version, query, ...asked }: HistoryRequest & { version: number; query: DrawQuery },
): Promise<Reply> {
  return withHistory(env, type, {
    ...asked,
    read: async (history) => {
      const { record, lens } = await findRevision(env, type, { history, version });
      const { body, tags } = await drawOne(env, type, { record, query, lens });
      const isDraft =
        lens.kind === 'working' && !record.isLatest && stateOf(record) !== 'retracted';
      const url = entryUrl(env, type, asked.ref);
      return {
        body: isDraft && 'status' in body ? { ...body, status: 'draft' } : body,
        version: record.version,
        modified: record.dateModified,
        tags,
        ...(history.lens.kind === 'public' && {
          headers: mementoHeaders({ url, search: asked.search, timemap: `${url}/timemap` }, lens),
        }),
      };
    },
  });
}

/** Answers what differs between two versions. */
export function diffReply(
  env: Env,
  type: EntryType,
  asked: HistoryRequest & { from?: number | undefined; to?: number | undefined },
): Promise<Reply> {
  return withHistory(env, type, {
    ...asked,
    read: async (history) => {
      const { from, to } = asked;
      const difference = await diffRevisions(env, type, { history, from, to });
      return { body: { id: history.entryId, ...difference }, tags: [history.entryId] };
    },
  });
}

/** Answers the list of an entry's mementos. */
export function timemapReply(env: Env, type: EntryType, asked: HistoryRequest): Promise<Reply> {
  return withHistory(env, type, {
    ...asked,
    read: async (history) => {
      const collection = `${env.ctx.publicUrl}/v1/${pathOf[type.kind]}`;
      const url = `${collection}/${history.slug}`;
      const timemap = await timemapOf(env.ctx.db, history, { url, collection });
      return { ...timemap, tags: [history.entryId] };
    },
  });
}

/** Runs a read of the history that the caller may see, or leads to the slug that the entry has now. */
async function withHistory(
  env: Env,
  type: EntryType,
  {
    read,
    ref,
    rest,
    search,
    draft,
  }: HistoryRequest & { read: (history: History) => Promise<Reply> },
): Promise<Reply> {
  const found = await findHistory(env, type, { ref, draft });
  const visibility = draft ? 'private' : 'public';
  if ('movedTo' in found) {
    const to = `${entryUrl(env, type, found.movedTo)}${rest}${search}`;
    return { status: 301, headers: { Location: to }, visibility };
  }
  return { ...(await read(found)), visibility };
}

function drawLine(
  env: Env,
  type: EntryType,
  { history: { entryId, lens }, line }: { history: History; line: RevisionLine },
) {
  const { version, visibleFrom, visibleTo, correction } = line;
  const working = lens.kind === 'working';
  const query = working ? '?draft=true' : '';
  return {
    version,
    status: statusOf(line),
    slug: line.slug,
    name: line.name,
    visibleFrom: visibleFrom?.toISOString() ?? null,
    visibleTo: visibleTo?.toISOString() ?? null,
    dateModified: line.dateModified.toISOString(),
    basedOn: line.basedOn,
    correction: correction && {
      ...correction,
      url: `${env.ctx.publicUrl}/v1/corrections/${correction.id}`,
    },
    updateKind: line.updateKind,
    ...(working && { by: line.createdBy?.name ?? null }),
    url: `${entryUrl(env, type, entryId)}/revisions/${version}${query}`,
  };
}

function statusOf({ visibleFrom, visibleTo }: RevisionLine): 'published' | 'former' | 'draft' {
  if (!visibleFrom) return 'draft';
  return visibleTo ? 'former' : 'published';
}

function entryUrl({ ctx }: Env, { kind }: EntryType, ref: string): string {
  return `${ctx.publicUrl}/v1/${pathOf[kind]}/${ref}`;
}
