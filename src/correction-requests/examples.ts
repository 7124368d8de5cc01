import { articleExample } from '../articles/example.js';
import { EXAMPLE_ORIGIN, type Examples } from '../http/example.js';

/** The id of the request in the examples. */
export const REQUEST_ID = '01a20d41-5074-74b8-9f96-ceb3e0563e2b';
/** The secret of its status URL. */
export const REQUEST_TOKEN = 'kzv0b3m2Xy4Qe9sT1uWc7LhRjNfP8aDgZi5oKqVxEnM';

const { id, slug, url, headline } = articleExample.representation;
const collection = `${EXAMPLE_ORIGIN}/v1/correction-requests`;

const asked = {
  text: 'The presidential election took place in May 2018, not in 2019.',
  quote: { exact: 're-election in 2019' },
  evidenceUrl: 'https://www.cne.example/results/2018',
};

const request = {
  id: REQUEST_ID,
  status: 'received',
  about: { type: 'article', id, slug, name: headline, url },
  version: 1,
  ...asked,
  quoteMatch: 'found',
  dateCreated: '2026-11-24T11:10:26.358Z',
  reason: null,
  correction: null,
};

const triaged = {
  ...request,
  url: `${collection}/${REQUEST_ID}`,
  email: 'reader@example.org',
  duplicateOf: null,
  dateDecided: null as string | null,
  decidedBy: null as { name: string } | null,
};

const decided = {
  email: null,
  dateDecided: '2026-11-24T12:02:51.004Z',
  decidedBy: { name: 'Ana, news desk' },
};

const rejection = { reason: 'The electoral council’s own record gives the date that we print.' };
const duplicate = { of: '01a20d3f-1b0a-7c11-8a5e-5d2f9c0b7e44' };

const correction = {
  id: '01a20d42-9c1e-7f0d-b6a3-0f6c2d8e1a75',
  url: `${EXAMPLE_ORIGIN}/v1/corrections/01a20d42-9c1e-7f0d-b6a3-0f6c2d8e1a75`,
  status: 'published',
  kind: 'correction',
  text: 'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.',
  datePublished: '2026-11-24T12:02:51.004Z',
};

/** A reader's request about the first mistake of the first story, and what became of it. */
export const requestExamples = {
  input: {
    ReadersRequest: {
      value: {
        about: { type: 'article', id: slug },
        ...asked,
        email: 'reader@example.org',
      },
    },
  },
  created: {
    NewRequest: { value: { ...request, statusUrl: `${collection}/status/${REQUEST_TOKEN}` } },
  },
  status: { RequestStatus: { value: { ...request, status: 'resolved', correction } } },
  page: {
    RequestPage: {
      value: { items: [triaged], page: { next: null, previous: null, limit: 20 } },
    },
  },
  one: { TriagedRequest: { value: triaged } },
  accepted: {
    AcceptedRequest: {
      value: { ...triaged, ...decided, email: triaged.email, status: 'resolved', correction },
    },
  },
  rejection: { RequestRejection: { value: rejection } },
  rejected: {
    RejectedRequest: { value: { ...triaged, ...decided, status: 'rejected', ...rejection } },
  },
  duplicate: { RequestDuplicate: { value: duplicate } },
  marked: {
    DuplicateRequest: {
      value: { ...triaged, ...decided, status: 'duplicate', duplicateOf: duplicate.of },
    },
  },
} satisfies Record<string, Examples>;
