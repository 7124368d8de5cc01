import { entriesOf } from './seed-entry.js';

/** The running story that the seeded article belongs to. */
export const story = entriesOf('story', [
  {
    slug: 'maduro-and-the-icc',
    name: 'Maduro and the International Criminal Court',
    description:
      'The investigation of the International Criminal Court in Venezuela: the protests of 2017, ' +
      'the government’s answer to them, and what has brought Nicolás Maduro to sign an agreement with the prosecutor.',
    keywords: ['Venezuela', 'International Criminal Court', 'human rights'],
  },
]);
