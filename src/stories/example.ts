import type { EntryExample } from '../content/entry-type.js';

/** A story of the first story, and what is sent to make and to change one. */
export const storyExample: EntryExample = {
  document: {
    name: 'Regional elections in Venezuela, November 2021',
    keywords: ['Venezuela', 'elections'],
  },
  patch: { keywords: ['Venezuela', 'International Criminal Court'] },
  representation: {
    id: '01a20d36-7608-7059-a181-60f9d3f42c9a',
    type: 'Collection',
    slug: 'maduro-and-the-icc',
    url: 'http://localhost:3000/v1/stories/maduro-and-the-icc',
    version: 1,
    status: 'published',
    dateCreated: '2026-11-24T11:00:02.698Z',
    dateModified: '2026-11-24T11:00:02.712Z',
    name: 'Maduro and the International Criminal Court',
    description:
      'The investigation of the International Criminal Court in Venezuela: the protests of 2017, the government’s answer to them, and what has brought Nicolás Maduro to sign an agreement with the prosecutor.',
    keywords: ['Venezuela', 'International Criminal Court', 'human rights'],
    corrections: [],
  },
};
