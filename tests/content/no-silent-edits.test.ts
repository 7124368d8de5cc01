import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Api, useApi } from '../support/api.js';
import { budget } from '../support/budget.js';

const VERBS = budget({ short: 60, long: 1500 });

type Verb = { do: string; entry: number; variant: number };
type Body = { id: string; version: number; dateModified: string; corrections: { id: string }[] };
type Seen = Record<string, { body: Body | null }>;

/** The entries that the random verbs work on, each with a member to change and the values that it may take. */
const entries = [
  {
    kind: 'article',
    path: '/v1/articles/maduro-and-icc-sign-agreement',
    field: 'headline',
    values: ['One', 'Two', 'Three'],
  },
  {
    kind: 'event',
    path: '/v1/events/presidential-re-election',
    field: 'startDate',
    values: ['2018', '2018-05', '2018-05-20'],
  },
  {
    kind: 'claim',
    path: '/v1/claims/re-election-2019',
    field: 'claimStatus',
    values: ['refuted', 'disputed', 'supported'],
  },
  {
    kind: 'actor',
    path: '/v1/actors/karim-khan',
    field: 'jobTitle',
    values: ['Prosecutor', 'Lawyer', 'Barrister'],
  },
];

describe('no edit is silent', () => {
  const api = useApi();

  it(
    'so whatever is done, every difference between two public reads stands on the public record',
    async () => {
      const verb = fc.record({
        do: fc.constantFrom('patch', 'publish', 'publish', 'unpublish', 'correct', 'approve'),
        entry: fc.nat({ max: entries.length - 1 }),
        variant: fc.nat({ max: 11 }),
      });
      const verbs = fc.sample(verb, { numRuns: VERBS, seed: 7 });
      const lastWords = new Map<string, string>();
      const explanations: string[] = [];
      let seen = await readAll(api);
      for (const one of verbs) {
        for (const [path, { body }] of Object.entries(seen)) {
          if (body) lastWords.set(path, wordsOf(body));
        }
        const seq = await lastSeq(api);
        const status = await perform(api, one);
        const now = await readAll(api);
        for (const path of Object.keys(now).filter((at) => !isDeepStrictEqual(seen[at], now[at]))) {
          const log = (await api.get(`/v1/changes?after=${seq}&limit=100`)).body.items as Line[];
          const body = now[path]!.body;
          const explained = explain(body, { log, lastWords: lastWords.get(path) });
          expect({ one, path, status, explained }).not.toMatchObject({ explained: 'nothing' });
          explanations.push(explained);
        }
        seen = now;
      }
      expect([...new Set(explanations)].sort()).toEqual([
        'a correction',
        'an update',
        'shown again',
        'taken away',
      ]);
    },
    VERBS * 2_000,
  );
});

interface Line {
  operation: string;
  entry: { id: string; version: number } | null;
  correction: string | null;
  updateKind: string | null;
}

/** What on the public record since the read before explains that an entry reads otherwise now. */
function explain(
  body: Body | null,
  { log, lastWords }: { log: Line[]; lastWords: string | undefined },
): string {
  if (!body) {
    return log.some(({ operation }) => operation.startsWith('unpublish'))
      ? 'taken away'
      : 'nothing';
  }
  const own = log.filter(({ entry }) => entry?.id === body.id && entry.version === body.version);
  if (own.some(({ correction }) => body.corrections.some(({ id }) => id === correction))) {
    return 'a correction';
  }
  if (own.some(({ updateKind }) => updateKind !== null)) return 'an update';
  const isSame = lastWords === wordsOf(body);
  return isSame && own.some(({ operation }) => operation.startsWith('publish'))
    ? 'shown again'
    : 'nothing';
}

async function perform(api: Api, { do: what, entry, variant }: Verb): Promise<number> {
  const { path, field, values, kind } = entries[entry]!;
  const value = values[variant % 3];
  const working = await api.get(`${path}?draft=true`, 'admin');
  const { etag = '' } = working.headers;
  const id = working.body.id;
  const correction = (change: object) => ({
    kind: 'correction',
    text: `It is ${value}.`,
    targets: [{ type: kind, id, changes: [change] }],
  });
  const change = { field: `/${field}`, value };
  if (what === 'patch') {
    return (await api.patch(path, 'contributor', { [field]: value }, etag)).status;
  }
  if (what === 'unpublish') {
    return (await api.post(`${path}/unpublish`, 'editor').set('If-Match', etag)).status;
  }
  if (what === 'correct') {
    return (await api.post('/v1/corrections', 'editor', correction(change))).status;
  }
  if (what === 'approve') {
    const proposal = await api.post('/v1/corrections', 'contributor', correction(change));
    if (proposal.status !== 201) return proposal.status;
    return (await api.post(`/v1/corrections/${proposal.body.id}/approve`, 'editor')).status;
  }
  const undo = (await api.get(`/v1/corrections?${kind}=${id}`)).body.items.map(
    (one: { id: string }) => one.id,
  );
  const said = [
    {},
    { updateKind: 'minor' },
    { updateKind: 'update', note: 'News.' },
    { updateKind: 'minor', undo },
  ][variant % 4]!;
  return (await api.post(`${path}/publish`, 'editor', said).set('If-Match', etag)).status;
}

async function readAll(api: Api): Promise<Seen> {
  const seen: Seen = {};
  for (const { path, kind } of entries) {
    // Annotations come and go with what they mention; the text is the article's own.
    const { status, body } = await api.get(kind === 'article' ? `${path}?body=text` : path);
    seen[path] = { body: status === 200 ? (ownWords(body) as Body) : null };
  }
  return seen;
}

/** What an entry says itself. What it refers to comes, goes and is renamed by the other entry's record. */
function ownWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isReference(one)).map(ownWords);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, one]) => !isReference(one));
  return Object.fromEntries(members.map(([name, one]) => [name, ownWords(one)]));
}

function isReference(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false;
  return 'slug' in value && 'url' in value;
}

/** Without what says only which version it is. */
function wordsOf({
  version: _version,
  dateModified: _date,
  corrections: _notes,
  ...words
}: Body): string {
  return JSON.stringify(words);
}

async function lastSeq(api: Api): Promise<number> {
  let last = 0;
  for (let items = [{ seq: 0 }]; items.length > 0;) {
    items = (await api.get(`/v1/changes?limit=100&after=${last}`)).body.items;
    last = items.at(-1)?.seq ?? last;
  }
  return last;
}
