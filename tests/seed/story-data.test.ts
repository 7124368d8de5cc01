import { describe, expect, it } from '@jest/globals';

import type { SeedEntry } from '../../prisma/seed/story/seed-entry.js';
import { theStory } from '../../prisma/seed/story/the-story.js';
import { edtf } from '../../src/content/wire.js';
import { annotations } from '../../src/portable-text/annotations.js';
import { fromMarkdown } from '../../src/portable-text/from-markdown.js';
import { withKeys } from '../../src/portable-text/keys.js';
import { plainText } from '../../src/portable-text/text.js';

type Kind = SeedEntry['kind'];

const dates = ['startDate', 'endDate', 'dateStated', 'datePublished'];
const article = documents('article')[0]!;
const body = withKeys(fromMarkdown(article['articleBody'] as string));
const passages = annotations(body);

describe('the seeded story', () => {
  it('has every actor, event and claim of the report, in one story and one article', () => {
    const count = (kind: Kind): number => documents(kind).length;
    expect({
      actors: count('actor'),
      persons: documents('actor').filter(({ type }) => type === 'Person').length,
      events: count('event'),
      claims: count('claim'),
      stories: count('story'),
      articles: count('article'),
    }).toEqual({ actors: 10, persons: 5, events: 10, claims: 11, stories: 1, articles: 1 });
  });

  it('gives no slug to two entries of a kind', () => {
    const named = theStory.map(nameOf);
    expect(named).toEqual([...new Set(named)]);
  });

  it('refers only to entries that come before the one that refers', () => {
    const broken = theStory.flatMap((entry, index) => {
      const known = new Set(theStory.slice(0, index).map(nameOf));
      return references(entry).filter((kinds) => !kinds.some((name) => known.has(name)));
    });
    expect(broken).toEqual([]);
  });

  it('uses every source that it names', () => {
    const used = new Set(theStory.flatMap(references).flat());
    expect(documents('source').filter(({ slug }) => !used.has(`source/${slug}`))).toEqual([]);
  });

  it('dates things by the calendar, as precisely as they are known', () => {
    const stated = theStory.flatMap(({ document }) =>
      dates.flatMap((member) => (member in document ? [document[member]] : [])),
    );
    expect(stated.filter((date) => !edtf.safeParse(date).success)).toEqual([]);
    expect(stated.length).toBeGreaterThan(20);
  });

  it('says of each disputed claim why it is, and what refutes it', () => {
    const disputed = documents('claim').filter(({ claimStatus }) => claimStatus === 'disputed');
    expect(disputed).toEqual(
      ['re-election-2019', 'us-holds-carvajal-and-saab'].map((slug) =>
        expect.objectContaining({
          slug,
          review: { rating: expect.any(String), explanation: expect.any(String) },
          evidence: expect.arrayContaining([expect.objectContaining({ stance: 'refutes' })]),
        }),
      ),
    );
  });

  it('leaves the re-election in the year that the report gives, for a first correction', () => {
    const slug = 'presidential-re-election';
    const reElection = documents('event').find((event) => event.slug === slug);
    expect(reElection).toMatchObject({ startDate: '2019' });
  });
});

describe('the seeded article', () => {
  it('annotates each claim, event and actor, and nothing else', () => {
    const mentioned = new Set(passages.map(({ type, id }) => `${type}/${id}`));
    const all = theStory.filter(({ kind }) => ['claim', 'event', 'actor'].includes(kind));
    expect([...mentioned].sort()).toEqual(all.map(nameOf).sort());
  });

  it('has once the words that the first correction quotes, within the claim that it corrects', () => {
    const words = 're-election in 2019';
    expect(plainText(body).split(words)).toHaveLength(2);
    expect(passages.filter(({ exact }) => exact.includes(words))).toEqual([
      expect.objectContaining({ type: 'claim', id: 're-election-2019' }),
    ]);
  });

  it('quotes Maduro to the letter, and by name', () => {
    const quoted = passages.find(({ id }) => id === 'maduro-respects-decision')?.exact;
    expect(quoted).toMatch(/^Maduro said.*"We don't share the decision, but we respect it\."$/);
  });

  it('says whose report it retells, at a newspaper’s length', () => {
    expect(article).toMatchObject({
      contributor: [{ name: 'Tim Niendorf', jobTitle: 'Political Editor' }],
      isBasedOn: ['niendorf-report-2021'],
    });
    expect(plainText(body)).toContain('Tim Niendorf, Political Editor');
    const words = plainText(body).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(500);
  });
});

function documents(kind: Kind): SeedEntry['document'][] {
  return theStory.filter((entry) => entry.kind === kind).map(({ document }) => document);
}

function nameOf({ kind, document }: SeedEntry): string {
  return `${kind}/${document.slug}`;
}

/** For each reference of an entry, the names (kind and slug) that would satisfy it. */
function references({ kind, document }: SeedEntry): string[][] {
  const to = (member: string, ...kinds: Kind[]): string[][] =>
    [document[member] ?? []].flat().map((ref) => kinds.map((of) => `${of}/${slugIn(ref)}`));
  return [
    ...to('affiliation', 'actor'),
    ...to('actors', 'actor'),
    ...to('citation', 'source'),
    ...to('isBasedOn', 'source'),
    ...to('evidence', 'source'),
    ...to('claimant', 'actor', 'source'),
    ...to('events', 'event'),
    ...to('story', 'story'),
    ...(kind === 'article' ? passages.map(({ type, id }) => [`${type}/${id}`]) : []),
  ];
}

/** A reference is a slug, or an object with data of its own beside the slug. */
function slugIn(ref: unknown): string {
  if (typeof ref === 'string') return ref;
  const { id, source } = ref as { id?: string; source?: string };
  return id ?? source ?? '';
}
