import { EXAMPLE_ORIGIN, type Examples } from '../http/example.js';

const url = `${EXAMPLE_ORIGIN}/v1`;
const actor = {
  id: '01a20d36-72fb-7169-b344-725c1c340210',
  type: 'Person',
  slug: 'nicolas-maduro',
  name: 'Nicolás Maduro',
  url: `${url}/actors/nicolas-maduro`,
};
const event = {
  id: '01a20d36-74b9-749f-801e-c1b35a23e34f',
  type: 'Event',
  slug: 'icc-agreement-signed',
  name: 'Maduro and Khan sign the agreement',
  url: `${url}/events/icc-agreement-signed`,
};
const story = {
  id: '01a20d36-7608-7059-a181-60f9d3f42c9a',
  type: 'Collection',
  slug: 'maduro-and-the-icc',
  name: 'Maduro and the International Criminal Court',
  url: `${url}/stories/maduro-and-the-icc`,
};

/** What a search for Maduro finds first, and what it can be narrowed by. */
export const searchExample: Examples = {
  SearchResults: {
    value: {
      items: [
        {
          ...event,
          datePublished: null,
          score: 0.63,
          highlight: {
            name: '<mark>Maduro</mark> and Khan sign the agreement',
            text: 'The president and the prosecutor meet in the Miraflores Palace in Caracas.',
          },
        },
      ],
      page: { next: null, previous: null, limit: 20 },
      total: 1,
      facets: {
        type: [{ value: 'Event', count: 1 }],
        inLanguage: [{ value: 'en', count: 1 }],
        story: [{ value: story, count: 1 }],
        actor: [{ value: actor, count: 1 }],
      },
    },
  },
};
