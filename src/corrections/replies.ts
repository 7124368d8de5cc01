import { authorize, may } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Representation } from '../content/catalog.js';
import { chooseLens, type LensQuery, workingLensOf } from '../content/choose-lens.js';
import { expand, includeTree } from '../content/expand.js';
import { isPublishedBy, type Lens, workingLens } from '../content/lens.js';
import { mementoHeaders } from '../content/memento.js';
import { idsIn } from '../content/ids-in.js';
import { onOneState, trimmed } from '../content/reply.js';
import { readClock } from '../db/transaction.js';
import type { Reply } from '../http/endpoint.js';
import { pageLinks } from '../http/paging.js';
import { NotFound, Problem } from '../http/problem.js';
import { type CorrectionQuery, listCorrections } from './list-corrections.js';
import type { CorrectionRecord } from './record-repository.js';
import { findCorrection } from './repository.js';
import type { Plan } from './plan.js';
import { drawCorrection, drawPlan } from './representation.js';

/** The parameters that say how corrections are drawn. */
export interface CorrectionDrawQuery extends LensQuery {
  fields?: string[] | undefined;
  include?: string[] | undefined;
}

/** Answers a read of the list of corrections, with the links to its neighbouring pages. */
export function correctionListReply(
  outer: Env,
  query: CorrectionQuery & CorrectionDrawQuery,
  search: string,
): Promise<Reply> {
  const lens = chooseLens(outer, query);
  return onOneState(outer, lens, async (env, clock) => {
    await readClock(env.ctx.db, clock);
    const { items, ...rest } = await listCorrections(env, query, lens);
    const drawn = await draw(env, { records: items, query, lens });
    const url = `${env.ctx.publicUrl}/v1/corrections`;
    const neighbours = Object.values(pageLinks(url, search, rest.page));
    return {
      body: { items: drawn.map(({ body }) => body), ...rest },
      headers: mementoHeaders({ url, search }, lens, neighbours),
      modified: new Date(
        Math.max(0, ...items.map(({ datePublished }) => datePublished?.getTime() ?? 0)),
      ),
      tags: ['corrections', ...drawn.flatMap(({ tags }) => tags)],
      visibility: lens.kind === 'working' ? 'private' : 'public',
    };
  });
}

/** Answers a read of one correction; raises NotFound for what the caller may not know of. */
export function correctionReply(
  outer: Env,
  id: string,
  { query, search }: { query: CorrectionDrawQuery; search: string },
): Promise<Reply> {
  const asked = chooseLens(outer, query);
  const read = async (env: Env): Promise<Reply> => {
    const record = await findCorrection(env.ctx.db, asked, id.toLowerCase());
    if (!record || !mayKnow(env, record, asked)) {
      throw new Problem(NotFound, `There is no correction ${id}.`);
    }
    const lens = record.status === 'published' ? asked : chooseLens(env, { draft: true });
    if (lens.kind === 'working') authorize(env.principal, 'readProposal', record.status);
    const [drawn] = await draw(env, { records: [record], query, lens });
    return {
      body: drawn?.body,
      headers: mementoHeaders(
        { url: `${env.ctx.publicUrl}/v1/corrections/${record.id}`, search },
        lens,
      ),
      modified: record.datePublished ?? record.dateCreated,
      tags: drawn?.tags ?? [],
      visibility: lens.kind === 'working' ? 'private' : 'public',
    };
  };
  // Who has a key may be shown a proposal.
  const through = outer.principal ? workingLens : asked;
  if (!query.include) return read(outer);
  return onOneState(outer, through, async (env, clock) => {
    await readClock(env.ctx.db, clock);
    return read(env);
  });
}

/** Answers a write: the correction or proposal that it made or decided on, as far as its writer may see it. */
export async function correctionWritten(
  { ctx, principal }: Env,
  { id, status }: { id: string; status: number },
): Promise<Reply> {
  const lens = workingLensOf(principal);
  const record = await findCorrection(ctx.db, lens, id);
  if (!record) throw new Error(`correction ${id} was written but is not there`);
  const body = drawCorrection(record, { publicUrl: ctx.publicUrl, lens });
  return { status, body, ...(status === 201 && { headers: { Location: String(body['url']) } }) };
}

/** Answers a dry run: what would change, target by target. */
export function dryRunReply({ ctx: { publicUrl } }: Env, plans: Plan[]): Reply {
  const targets = plans.map((plan) => drawPlan(plan, publicUrl));
  return { status: 200, wroteNothing: true, body: { dryRun: true, targets } };
}

/** What the caller may not know of does not differ from what does not exist. */
function mayKnow({ principal }: Env, record: CorrectionRecord, lens: Lens): boolean {
  if (isPublishedBy(lens, record)) return true;
  return lens.kind !== 'asOf' && may(principal, 'readProposal', record.status);
}

async function draw(
  { ctx, principal }: Env,
  { records, query, lens }: { records: CorrectionRecord[]; query: CorrectionDrawQuery; lens: Lens },
): Promise<{ body: unknown; tags: string[] }[]> {
  const { publicUrl } = ctx;
  const items: Representation[] = records.map((record) =>
    drawCorrection(record, { publicUrl, lens }),
  );
  const view = { lens, publicUrl, body: 'portabletext', principal } as const;
  const tree = includeTree(query.include ?? []);
  await expand(ctx, items, { tree, view });
  return items.map((item) => {
    const body = trimmed(item, query.fields);
    return { body, tags: [item.id, ...idsIn(body)] };
  });
}
