import { articleExample } from '../articles/example.js';
import { claimExample } from '../claims/example.js';
import { eventExample } from '../events/example.js';
import { EXAMPLE_ORIGIN, type Examples } from '../http/example.js';
import { sourceExample } from '../sources/example.js';

const quote = { exact: 're-election in 2019' };
const replacement = 're-election in May 2018';
const text =
  'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.';

/** The first correction of the first story. */
const first = {
  kind: 'correction',
  text,
  evidence: [sourceExample.representation.slug],
  targets: [
    {
      type: 'article',
      id: articleExample.representation.slug,
      changes: [{ quote, replacement }],
    },
    {
      type: 'event',
      id: eventExample.representation.slug,
      changes: [{ field: '/startDate', value: '2018-05-20' }],
    },
    {
      type: 'claim',
      id: claimExample.representation.slug,
      changes: [{ field: '/claimStatus', value: 'refuted' }],
    },
  ],
};

const input: Examples = {
  FirstCorrection: {
    summary: 'Corrects a date in an article, an event and a claim at once',
    value: first,
  },
  FirstCorrectionDryRun: {
    summary: 'Shows what it would change, and writes nothing',
    value: { ...first, dryRun: true },
  },
  EditorsNote: {
    summary: 'A note for readers that changes no text',
    value: {
      kind: 'editors-note',
      text: 'This article retells a report in German by Tim Niendorf.',
      placement: 'bottom',
      targets: [{ type: 'article', id: articleExample.representation.slug }],
    },
  },
};

const targets = [
  {
    type: 'article',
    ...named(articleExample.representation, 'headline'),
    fromVersion: 1,
    toVersion: 2,
    changes: [{ quote, blockKey: 'dc01a3fa1b26', oldValue: quote.exact, newValue: replacement }],
  },
  {
    type: 'event',
    ...named(eventExample.representation, 'name'),
    fromVersion: 1,
    toVersion: 2,
    changes: [{ field: '/startDate', oldValue: '2019', newValue: '2018-05-20' }],
  },
  {
    type: 'claim',
    ...named(claimExample.representation, 'text'),
    fromVersion: 1,
    toVersion: 2,
    changes: [{ field: '/claimStatus', oldValue: 'disputed', newValue: 'refuted' }],
  },
];

const id = '01a20d3f-fbb7-7597-90f7-91b0e1d5ed68';
const dateCreated = '2026-11-24T11:10:26.358Z';

const published = {
  id,
  type: 'CorrectionComment',
  url: `${EXAMPLE_ORIGIN}/v1/corrections/${id}`,
  kind: 'correction',
  status: 'published',
  text,
  severity: 'substantive',
  placement: 'top',
  dateCreated,
  datePublished: dateCreated,
  author: { name: 'Ana, news desk' },
  approver: null,
  evidence: [
    {
      ...named(sourceExample.representation, 'name'),
      type: sourceExample.representation['type'],
    },
  ],
  redacted: false,
  supersedes: null,
  supersededBy: null,
  targets,
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

const reason = 'The source says otherwise.';
const proposed = { ...published, author: { name: 'Ben, contributor' }, reason: null };
const approver = { name: 'Ana, news desk' };
const retraction = {
  text: 'We retracted this: the document that it rests on turned out to be forged.',
  severity: 'critical',
};

/** The first correction of the first story, as it is sent, planned, kept, listed, approved and rejected. */
export const correctionExamples = {
  input,
  plan: {
    CorrectionPlan: {
      value: { dryRun: true, targets: targets.map((target) => ({ ...target, pending: false })) },
    },
  },
  one: { Correction: { value: published } },
  page: {
    CorrectionPage: {
      value: { items: [published], page: { next: null, previous: null, limit: 20 } },
    },
  },
  approved: { ApprovedCorrection: { value: { ...proposed, approver, rejectionReason: null } } },
  rejection: { Rejection: { value: { reason } } },
  rejected: {
    RejectedCorrection: {
      value: {
        ...proposed,
        status: 'rejected',
        datePublished: null,
        hash: null,
        targets: targets.map((target) => ({ ...target, toVersion: null })),
        rejectionReason: reason,
      },
    },
  },
  retraction: { Retraction: { value: retraction } },
  retracted: {
    PublishedRetraction: {
      value: {
        ...published,
        kind: 'retraction',
        ...retraction,
        evidence: [],
        targets: targets.slice(0, 1).map((target) => ({ ...target, toVersion: null, changes: [] })),
        reason: null,
        rejectionReason: null,
      },
    },
    ProposedRetraction: {
      summary: 'Where every correction needs a second person',
      value: {
        ...published,
        kind: 'retraction',
        ...retraction,
        status: 'proposed',
        datePublished: null,
        hash: null,
        evidence: [],
        targets: targets.slice(0, 1).map((target) => ({ ...target, toVersion: null, changes: [] })),
        reason: null,
        rejectionReason: null,
      },
    },
  },
} satisfies Record<string, Examples>;

/** What names a target or a source: its id, slug, name and address. */
function named(representation: Record<string, unknown>, nameMember: string) {
  const { id: of, slug, url } = representation;
  return { id: of, slug, name: representation[nameMember], url };
}
