import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { IS_LONG } from '../support/budget.js';
import type { Kind, NewsroomModel, Seen } from './newsroom-model.js';
import { playNewsroom } from './random-newsroom.js';

/** `npm run test:long` walks further, each time another way. */
const walks = IS_LONG
  ? Array.from({ length: 6 }, () => ({ seed: Math.floor(Math.random() * 1e9), steps: 80 }))
  : [{ seed: 20211103, steps: 45 }];

describe('a read of any instant', () => {
  const api = useApi();

  it.each(walks)(
    'shows what readers saw then, through random histories (seed $seed)',
    async ({ seed, steps }) => {
      const storyOf = { actor: await total('actors'), event: await total('events') };
      const model = await playNewsroom(api, { seed, steps });
      const instants = model.snapshots.slice(1).flatMap(({ at }) => [at - 1, at, at + 1]);
      let reads = 0;
      for (const [index, at] of [...new Set(instants)].sort().entries()) {
        for (const kind of ['actor', 'event'] as const) {
          const { body } = await api.get(`/v1/${kind}s?asOf=${iso(at)}&count=true&limit=100`);
          const listed = body.items.filter(({ id }: { id: string }) => model.entries.has(id));
          const expected = listedAt(model, kind, at);
          expect([iso(at), byId(listed.map(readable))]).toEqual([iso(at), byId(expected)]);
          expect([iso(at), kind, body.total]).toEqual([
            iso(at),
            kind,
            storyOf[kind] + expected.length,
          ]);
        }
        for (const [id, { kind }] of [...model.entries].filter((_, nth) => nth % 4 === index % 4)) {
          expect(await readOne(kind, id, at)).toEqual(expectedOne(model, id, at));
          reads += 1;
        }
        for (const [slug, id] of [...model.publicSlugs].filter((_, nth) => nth % 4 === index % 4)) {
          const { kind } = model.entries.get(id)!;
          expect([slug, await readOne(kind, slug, at)]).toEqual([
            slug,
            expectedBySlug(model, slug, at),
          ]);
          reads += 1;
        }
      }
      expect(reads).toBeGreaterThan(steps);
    },
    IS_LONG ? 600_000 : 60_000,
  );

  const total = async (path: string): Promise<number> =>
    (await api.get(`/v1/${path}?count=true&limit=1`)).body.total;

  const readOne = async (kind: Kind, ref: string, at: number): Promise<unknown> => {
    const { status, body, headers } = await api.get(`/v1/${kind}s/${ref}?asOf=${iso(at)}`);
    if (status === 200) return readable(body);
    return status === 301 ? { movedTo: headers['location'] } : { refused: status };
  };
});

type Readable = ReturnType<typeof expectedEntry>;

/** What the model says that a reader of an entry saw. */
function expectedEntry(seen: Map<string, Seen>, { id, live, notes }: Seen) {
  const { doc, version } = live!;
  const actors = doc.actors.flatMap((actor) => {
    const shown = seen.get(actor)?.live;
    return shown ? [{ id: actor, slug: shown.doc.slug, name: shown.doc.name }] : [];
  });
  const { slug, name, text, description } = doc;
  return { id, version, slug, name, text, description, notes, actors, status: 'published' };
}

/** What of an answer the model knows. */
function readable(body: Wire): Readable {
  const { id, version, slug, name, description, status, actors = [] } = body;
  return {
    ...{ id, version, slug, name, description, status },
    text: body.jobTitle ?? body.location ?? '',
    notes: body.corrections.map(({ text }) => text),
    actors: actors.map((actor) => ({ id: actor.id, slug: actor.slug, name: actor.name })),
  };
}

interface Wire extends Omit<Readable, 'text' | 'notes' | 'actors'> {
  jobTitle?: string;
  location?: string;
  actors?: Readable['actors'];
  corrections: { text: string }[];
}

function listedAt(model: NewsroomModel, kind: Kind, at: number): Readable[] {
  const seen = model.seenAt(at);
  return [...seen.values()]
    .filter((one) => one.kind === kind && one.live)
    .map((one) => expectedEntry(seen, one));
}

function expectedOne(model: NewsroomModel, id: string, at: number): unknown {
  const seen = model.seenAt(at);
  const one = seen.get(id);
  if (one?.live) return expectedEntry(seen, one);
  return { refused: one?.retracted ? 410 : 404 };
}

function expectedBySlug(model: NewsroomModel, slug: string, at: number): unknown {
  const id = model.publicSlugs.get(slug)!;
  const one = model.seenAt(at).get(id);
  if (!one?.live || one.live.doc.slug === slug) return expectedOne(model, id, at);
  const { kind, live } = one;
  return {
    movedTo: `http://dossier.test/v1/${kind}s/${live.doc.slug}?asOf=${iso(at)}`,
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function byId<T extends { id: string }>(entries: T[]): T[] {
  return [...entries].sort((a, b) => a.id.localeCompare(b.id));
}
