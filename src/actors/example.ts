import type { EntryExample } from '../content/entry-type.js';

/** An actor of the first story, and what is sent to make and to change one. */
export const actorExample: EntryExample = {
  document: {
    type: 'Organization',
    name: 'Audiencia Nacional',
    description: 'The court in Madrid that decides on the extradition of Hugo Carvajal.',
    sameAs: ['https://en.wikipedia.org/wiki/Audiencia_Nacional'],
  },
  patch: { jobTitle: 'Prosecutor of the International Criminal Court' },
  representation: {
    id: '01a20d36-7318-70f9-9282-7a07fa8e1b83',
    type: 'Person',
    slug: 'karim-khan',
    url: 'http://localhost:3000/v1/actors/karim-khan',
    version: 1,
    status: 'published',
    dateCreated: '2026-11-24T11:00:01.944Z',
    dateModified: '2026-11-24T11:00:01.987Z',
    name: 'Karim Khan',
    alternateName: ['Karim Ahmad Khan', 'Karim A. A. Khan'],
    jobTitle: 'Chief prosecutor of the International Criminal Court',
    description: 'Decides to investigate, and signs the agreement for the prosecution.',
    affiliation: [
      {
        id: '01a20d36-71a4-76b4-8937-ace41f141b51',
        type: 'Organization',
        slug: 'international-criminal-court',
        name: 'International Criminal Court',
        url: 'http://localhost:3000/v1/actors/international-criminal-court',
      },
    ],
    sameAs: ['https://en.wikipedia.org/wiki/Karim_Ahmad_Khan'],
    corrections: [],
  },
};
