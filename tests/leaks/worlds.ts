import type { EntryKind } from '../../src/db/generated/enums.js';
import { entryKinds } from '../../src/content/kinds.js';
import type { Newsroom } from './newsroom.js';

/** Stands in the name, slug or text of everything that readers must not learn of. */
export const MARK = 'unseen';

/** Ids of entries, by their kind. */
export type Ids = Record<EntryKind, string[]>;

/** A document that makes every reference that its kind can make, all of them to entries of the first story. */
export function documentOf(kind: EntryKind, slug: string): object {
  const name = `Entry ${slug}`;
  const own: Record<EntryKind, object> = {
    article: {
      headline: name,
      articleBody: `[He](actor:nicolas-maduro) [won](event:protests-2017), [they say](claim:re-election-2019).`,
      isBasedOn: ['niendorf-report-2021'],
      citation: ['miraflores-agreement'],
      translationOf: 'maduro-and-icc-sign-agreement',
      story: 'maduro-and-the-icc',
      inLanguage: 'es',
      articleSection: 'Mundo',
      keywords: ['ICC', 'Maduro'],
    },
    actor: { type: 'Organization', name, affiliation: ['un-human-rights-council'] },
    event: {
      name,
      startDate: '2019-03',
      endDate: '2019-04',
      actors: [{ id: 'nicolas-maduro', role: 'president' }],
      citation: ['niendorf-report-2021'],
    },
    claim: {
      text: name,
      claimant: 'nicolas-maduro',
      dateStated: '2021',
      claimStatus: 'disputed',
      events: ['protests-2017'],
      evidence: [{ source: 'niendorf-report-2021', stance: 'refutes' }],
    },
    source: { name, type: 'Report', datePublished: '2020', inLanguage: 'es' },
    story: { name, keywords: ['Maduro'] },
  };
  return { slug, ...own[kind] };
}

/** What readers see; some of it refers to drafts of every kind, which they do not see. */
export async function makeQuiet(newsroom: Newsroom): Promise<void> {
  const { draft, publishNew, change, turn, correct } = newsroom;
  for (const kind of entryKinds) await draft(kind, documentOf(kind, `${MARK}-${kind}`));
  await publishNew('article', {
    headline: 'An article that mentions drafts',
    articleBody: `[A](actor:${MARK}-actor), [b](event:${MARK}-event) and [c](claim:${MARK}-claim), and [Saab](actor:alex-saab).`,
    isBasedOn: [`${MARK}-source`, 'niendorf-report-2021'],
    citation: [`${MARK}-source`],
    translationOf: `${MARK}-article`,
    story: `${MARK}-story`,
  });
  await publishNew('actor', { type: 'Person', name: 'A member', affiliation: [`${MARK}-actor`] });
  await publishNew('event', {
    name: 'A meeting',
    actors: [`${MARK}-actor`, 'alex-saab'],
    citation: [`${MARK}-source`],
  });
  await publishNew('claim', {
    text: 'A claim of a draft.',
    claimant: `${MARK}-actor`,
    events: [`${MARK}-event`],
    evidence: [{ source: `${MARK}-source`, stance: 'supports' }],
  });
  for (const kind of entryKinds) {
    await publishNew(kind, documentOf(kind, `public-${kind}`));
    await change(kind, `public-${kind}`, { slug: `renamed-${kind}` });
    await turn('publish', kind, `renamed-${kind}`, { updateKind: 'update', note: 'Renamed.' });
  }
  await correct({
    kind: 'correction',
    text: 'The vote took place in 2018.',
    evidence: [`${MARK}-source`, 'presidential-election-results-2018'],
    targets: [
      {
        type: 'event',
        id: 'presidential-re-election',
        changes: [{ field: '/startDate', value: '2018-05-20' }],
      },
      {
        type: 'claim',
        id: 're-election-2019',
        changes: [{ field: '/claimStatus', value: 'refuted' }],
      },
    ],
  });
}

/** Entries of every kind that readers saw once: some unpublished, some withheld, some retracted. */
export async function makeGone({ publishNew, turn, withhold }: Newsroom): Promise<Ids> {
  const ids = {} as Ids;
  for (const kind of entryKinds) {
    ids[kind] = [
      await publishNew(kind, documentOf(kind, `gone-${kind}`)),
      await publishNew(kind, documentOf(kind, `withheld-${kind}`)),
    ];
    await withhold(kind, `withheld-${kind}`);
    await turn('unpublish', kind, `gone-${kind}`);
    await publishNew(kind, documentOf(kind, `retracted-${kind}`));
    await turn('retract', kind, `retracted-${kind}`, { text: 'It was wrong.' });
  }
  return ids;
}

/** A busy day that readers know nothing of. Answers the ids of what it made. */
export async function makeBusy(newsroom: Newsroom): Promise<{ entries: Ids; proposals: string[] }> {
  const { draft, change, takeDown, makeKey } = newsroom;
  const entries = {} as Ids;
  const known: Record<EntryKind, string> = {
    article: 'maduro-and-icc-sign-agreement',
    actor: 'nicolas-maduro',
    event: 'protests-2017',
    claim: 're-election-2019',
    source: 'niendorf-report-2021',
    story: 'maduro-and-the-icc',
  };
  for (const kind of entryKinds) {
    entries[kind] = [
      await draft(kind, documentOf(kind, `${MARK}-new-${kind}`)),
      await change(kind, `${MARK}-${kind}`, { slug: `${MARK}-renamed-${kind}` }),
      await draft(kind, documentOf(kind, `${MARK}-sealed-${kind}`)),
    ];
    await takeDown(kind, `${MARK}-sealed-${kind}`);
    await change(kind, `gone-${kind}`, { slug: `${MARK}-gone-${kind}` });
    await change(kind, `renamed-${kind}`, documentOf(kind, `${MARK}-pending-${kind}`));
    await change(kind, known[kind], { slug: `${MARK}-known-${kind}` });
  }
  await change('article', known.article, { articleBody: `All new, and ${MARK}.` });
  await change('event', 'saab-extradition', { actors: ['hugo-carvajal'], citation: [] });
  await change('claim', 'millions-fled', { claimant: 'juan-guaido', claimStatus: 'refuted' });
  await makeKey();
  return { entries, proposals: await makeProposals(newsroom) };
}

async function makeProposals({ propose, reject }: Newsroom): Promise<string[]> {
  const words = { text: `A proposal, ${MARK}.`, reason: `A reason, ${MARK}.` };
  const title = [{ field: '/jobTitle', value: MARK }];
  const proposals = [
    await propose({
      kind: 'correction',
      ...words,
      targets: [{ type: 'actor', id: 'karim-khan', changes: title }],
    }),
    await propose({
      kind: 'clarification',
      ...words,
      targets: [{ type: 'article', id: 'maduro-and-icc-sign-agreement' }],
    }),
    await propose({ kind: 'retraction', ...words, targets: [{ type: 'actor', id: 'alex-saab' }] }),
    await propose({
      kind: 'correction',
      ...words,
      targets: [{ type: 'actor', id: 'juan-guaido', changes: title }],
    }),
  ];
  await reject(proposals.at(-1)!);
  return proposals;
}
