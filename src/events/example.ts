import type { EntryExample } from '../content/entry-type.js';

/** An event of the first story, and what is sent to make and to change one. */
export const eventExample: EntryExample = {
  document: {
    name: 'Maduro speaks on television about the prosecutor’s decision',
    startDate: '2021-11-03',
    location: 'Caracas',
    actors: [{ id: 'nicolas-maduro', role: 'speaker' }],
    citation: ['maduro-television-statement'],
  },
  patch: {
    description:
      'The vote that gave Nicolás Maduro a second term; much of the opposition stayed away.',
  },
  representation: {
    id: '01a20d36-745b-714d-aacf-785bf42aa819',
    type: 'Event',
    slug: 'presidential-re-election',
    url: 'http://localhost:3000/v1/events/presidential-re-election',
    version: 1,
    status: 'published',
    dateCreated: '2026-11-24T11:00:02.267Z',
    dateModified: '2026-11-24T11:00:02.287Z',
    name: 'Maduro’s contested re-election',
    description: 'The vote that gave Nicolás Maduro a second term as president.',
    startDate: '2019',
    endDate: null,
    location: 'Venezuela',
    eventStatus: 'EventScheduled',
    actors: [
      {
        id: '01a20d36-72fb-7169-b344-725c1c340210',
        type: 'Person',
        slug: 'nicolas-maduro',
        name: 'Nicolás Maduro',
        url: 'http://localhost:3000/v1/actors/nicolas-maduro',
        role: 'candidate declared the winner',
      },
    ],
    citation: [
      {
        id: '01a20d36-6f40-775d-8509-2f94363c1bb7',
        type: 'NewsArticle',
        slug: 'niendorf-report-2021',
        name: 'Report on the agreement between Nicolás Maduro and the International Criminal Court',
        url: 'http://localhost:3000/v1/sources/niendorf-report-2021',
      },
    ],
    corrections: [],
  },
};
