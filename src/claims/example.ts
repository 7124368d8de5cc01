import type { EntryExample } from '../content/entry-type.js';

/** A claim of the first story, and what is sent to make and to change one. */
export const claimExample: EntryExample = {
  document: {
    text: 'Observers from abroad will watch the regional elections of 21 November 2021.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'supported',
    events: ['regional-elections-2021'],
    evidence: [{ source: 'niendorf-report-2021', stance: 'supports' }],
  },
  patch: {
    review: {
      rating: 'Wrong year',
      explanation: 'The vote was held on 20 May 2018.',
      date: '2021-11',
    },
  },
  representation: {
    id: '01a20d36-7557-7196-ba0f-88f3c79650f3',
    type: 'Claim',
    slug: 're-election-2019',
    url: 'http://localhost:3000/v1/claims/re-election-2019',
    version: 1,
    status: 'published',
    dateCreated: '2026-11-24T11:00:02.520Z',
    dateModified: '2026-11-24T11:00:02.529Z',
    text: 'Maduro’s re-election took place in 2019.',
    claimant: {
      id: '01a20d36-6f40-775d-8509-2f94363c1bb7',
      type: 'NewsArticle',
      slug: 'niendorf-report-2021',
      name: 'Report on the agreement between Nicolás Maduro and the International Criminal Court',
      url: 'http://localhost:3000/v1/sources/niendorf-report-2021',
    },
    dateStated: '2021-11',
    claimStatus: 'disputed',
    review: {
      rating: 'Wrong year',
      explanation:
        'The vote was held on 20 May 2018. What began in 2019, on 10 January, was the second term that it gave him.',
      date: null,
    },
    appearance: [
      {
        id: '01a20d36-7633-747d-a376-5038d5353656',
        type: 'NewsArticle',
        slug: 'maduro-and-icc-sign-agreement',
        name: 'Maduro and ICC prosecutor sign an agreement as an investigation opens',
        url: 'http://localhost:3000/v1/articles/maduro-and-icc-sign-agreement',
      },
    ],
    events: [
      {
        id: '01a20d36-745b-714d-aacf-785bf42aa819',
        type: 'Event',
        slug: 'presidential-re-election',
        name: 'Maduro’s contested re-election',
        url: 'http://localhost:3000/v1/events/presidential-re-election',
      },
    ],
    evidence: [
      {
        source: {
          id: '01a20d36-70e6-749f-b32a-28b4ac38af4e',
          type: 'WebPage',
          slug: 'presidential-election-results-2018',
          name: 'Results of the presidential election of 20 May 2018',
          url: 'http://localhost:3000/v1/sources/presidential-election-results-2018',
        },
        stance: 'refutes',
      },
    ],
    corrections: [],
  },
};
