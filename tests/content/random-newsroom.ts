import fc from 'fast-check';
import type { Test } from 'supertest';
import type { Api } from '../support/api.js';
import { type Doc, type Entry, type Kind, NewsroomModel } from './newsroom-model.js';

const verbs = {
  createActor: 2,
  createEvent: 2,
  change: 4,
  rename: 2,
  refer: 3,
  publish: 6,
  correct: 3,
  unpublish: 1,
  retract: 1,
};
type Verb = keyof typeof verbs;

/** How far to walk; the same seed walks the same way. */
export interface Walk {
  seed: number;
  steps: number;
}

/** One thing to do, drawn at random: the verb, which of the entries that it fits, and a number to write. */
interface Step {
  verb: Verb;
  pick: number;
  value: number;
}

function randomSteps({ seed, steps }: Walk): Step[] {
  const verb = fc.oneof(
    ...Object.entries(verbs).map(([name, weight]) => ({
      weight,
      arbitrary: fc.constant(name as Verb),
    })),
  );
  const step = fc.record({ verb, pick: fc.nat(99), value: fc.nat(3) });
  return fc.sample(step, { seed, numRuns: steps });
}

/** Does random things both to the API and to a model, which learns from the API nothing but ids and instants. */
export async function playNewsroom(api: Api, walk: Walk): Promise<NewsroomModel> {
  const model = new NewsroomModel();
  let seen = await lastChange(api, 0);
  for (const [index, step] of randomSteps(walk).entries()) {
    await play(api, model, { ...step, name: `walk-${walk.seed}-${index}` });
    const now = await lastChange(api, seen.seq);
    if (now.at !== null) model.commit(now.at);
    seen = now;
  }
  return model;
}

async function play(api: Api, model: NewsroomModel, step: Step & { name: string }): Promise<void> {
  const { verb, name, value } = step;
  if (verb === 'createActor') {
    return create(api, model, { kind: 'actor', name, publish: value > 0 });
  }
  if (verb === 'createEvent') {
    return create(api, model, { kind: 'event', name, publish: value > 0 });
  }
  const fitting = [...model.entries.values()].filter((entry) => fits(verb, entry));
  const entry = fitting[step.pick % Math.max(1, fitting.length)];
  if (!entry) return;
  const one = `/v1/${entry.kind}s/${entry.id}`;
  const post = (path: string, body: object) =>
    api.post(`${one}${path}`, 'editor', body).set('If-Match', `"${entry.working.version}"`);
  if (verb === 'publish') {
    const note = value === 0 ? `Update ${name}.` : null;
    await done(post('/publish', note ? { updateKind: 'update', note } : { updateKind: 'minor' }));
    model.publish(entry, note);
  } else if (verb === 'unpublish') {
    await done(post('/unpublish', {}));
    model.unpublish(entry);
  } else if (verb === 'retract') {
    await done(post('/retract', { text: `Retracted ${name}.` }));
    model.retract(entry, `Retracted ${name}.`);
  } else if (verb === 'correct') {
    const changes = [{ field: '/description', value: `Corrected ${name}.` }];
    const text = `Correction ${name}.`;
    const targets = [{ type: entry.kind, id: entry.id, changes }];
    await done(api.post('/v1/corrections', 'editor', { kind: 'correction', text, targets }));
    model.correct(entry, `Corrected ${name}.`, text);
  } else {
    const patch = patchOf(model, entry, step);
    const version = `"${entry.working.version}"`;
    await done(api.patch(one, 'editor', toWire(entry.kind, patch), version));
    model.change(entry, patch);
  }
}

async function create(
  api: Api,
  model: NewsroomModel,
  { kind, name, publish }: { kind: Kind; name: string; publish: boolean },
): Promise<void> {
  const doc = {
    slug: name,
    name: `Name of ${name}`,
    text: 'First.',
    description: 'Made.',
    actors: [],
  };
  const status = publish ? 'published' : 'draft';
  const type = kind === 'actor' ? { type: 'Person' } : {};
  const body = { ...toWire(kind, doc), ...type, status };
  const { id } = await done(api.post(`/v1/${kind}s`, 'editor', body));
  model.create(kind, id, { doc, publish });
}

function fits(verb: Verb, { kind, live, retracted, working }: Entry): boolean {
  if (retracted) return false;
  if (verb === 'publish') return live?.version !== working.version;
  if (verb === 'correct' || verb === 'unpublish' || verb === 'retract') return live !== null;
  return verb !== 'refer' || kind === 'event';
}

function patchOf(
  model: NewsroomModel,
  entry: Entry,
  { verb, pick, value, name }: Step & { name: string },
): Partial<Doc> {
  if (verb === 'change') return { text: `Text ${value}.` };
  // Back to a slug that it had, now and then.
  if (verb === 'rename') {
    return { slug: value === 0 ? firstSlug(entry) : name, name: `Renamed ${name}` };
  }
  const actors = [...model.entries.values()].filter(({ kind }) => kind === 'actor');
  return { actors: actors.filter((_, index) => (index + pick) % 3 === 0).map(({ id }) => id) };
}

function firstSlug({ lastSeen, working }: Entry): string {
  return lastSeen?.slug ?? working.doc.slug;
}

function toWire(kind: Kind, { text, actors, ...rest }: Partial<Doc>): object {
  const own = kind === 'actor' ? { jobTitle: text } : { location: text, actors };
  return { ...rest, ...own };
}

async function done(test: Test): Promise<{ id: string }> {
  const { status, body } = await test;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as { id: string };
}

/** The readers' log shows a change at once; the whole one waits for the oldest transaction of the server. */
async function lastChange(api: Api, after: number): Promise<{ seq: number; at: number | null }> {
  const { body } = await api.get(`/v1/changes?limit=100&after=${after}`);
  const last = body.items.at(-1);
  if (!last) return { seq: after, at: null };
  if (body.items.length === 100) return lastChange(api, last.seq);
  return { seq: last.seq, at: Date.parse(last.instant) };
}
