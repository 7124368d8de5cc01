import type { EntryExample } from '../content/entry-type.js';

/** A source of the first story, and what is sent to make and to change one. */
export const sourceExample: EntryExample = {
  document: {
    type: 'Report',
    name: 'Report on Preliminary Examination Activities 2020',
    publisher: 'International Criminal Court, Office of the Prosecutor',
    datePublished: '2020-12',
    inLanguage: 'en',
  },
  patch: { description: 'The count that the electoral council announced, in Spanish.' },
  representation: {
    id: '01a20d36-70e6-749f-b32a-28b4ac38af4e',
    type: 'WebPage',
    slug: 'presidential-election-results-2018',
    url: 'http://localhost:3000/v1/sources/presidential-election-results-2018',
    version: 1,
    status: 'published',
    dateCreated: '2026-11-24T11:00:01.383Z',
    dateModified: '2026-11-24T11:00:01.399Z',
    name: 'Results of the presidential election of 20 May 2018',
    description: null,
    sameAs: [],
    author: [],
    publisher: 'National Electoral Council of Venezuela',
    datePublished: '2018-05',
    inLanguage: 'es',
    corrections: [],
  },
};
