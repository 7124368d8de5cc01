import { entriesOf } from './seed-entry.js';

/** What happened, in order of time, each at the precision that is known and at the place where it happened. */
export const events = entriesOf('event', [
  {
    slug: 'national-assembly-election-2015',
    name: 'Parliamentary election: opposition wins two thirds',
    startDate: '2015-12-06',
    location: 'Venezuela',
    actors: [{ id: 'national-assembly-2015', role: 'elected body' }],
    citation: ['niendorf-report-2021'],
  },
  {
    slug: 'protests-2017',
    name: 'Protests against the government',
    description: 'About one hundred protesters were killed, the report says.',
    startDate: '2017-04',
    endDate: '2017-07',
    location: 'Venezuela',
    actors: [{ id: 'nicolas-maduro', role: 'head of the government protested against' }],
    citation: ['niendorf-report-2021', 'ohchr-protests-report-2017'],
  },
  {
    slug: 'national-assembly-ousted-2017',
    name: 'National Assembly ousted, Constituent Assembly put in its place',
    startDate: '2017-08',
    location: 'Caracas',
    actors: [
      { id: 'national-assembly-2015', role: 'ousted' },
      { id: 'constituent-assembly-2017', role: 'successor' },
    ],
    citation: ['niendorf-report-2021', 'constituent-assembly-decree-2017'],
  },
  {
    slug: 'presidential-re-election',
    name: 'Maduro’s contested re-election',
    description: 'The vote that gave Nicolás Maduro a second term as president.',
    // The report's year, kept as it stands there: the walk-through in the README corrects it.
    startDate: '2019',
    location: 'Venezuela',
    actors: [{ id: 'nicolas-maduro', role: 'candidate declared the winner' }],
    citation: ['niendorf-report-2021'],
  },
  {
    slug: 'guaido-proclamation',
    name: 'Guaidó proclaims himself counter-president',
    startDate: '2019-01-23',
    location: 'Caracas',
    actors: [{ id: 'juan-guaido', role: 'self-proclaimed counter-president' }],
    citation: ['niendorf-report-2021'],
  },
  {
    slug: 'un-report-2020',
    name: 'UN-commissioned inquiry accuses the government of crimes against humanity',
    startDate: '2020-09',
    location: 'Geneva',
    actors: [
      { id: 'un-human-rights-council', role: 'commissioner of the inquiry' },
      { id: 'nicolas-maduro', role: 'head of the accused government' },
    ],
    citation: ['fact-finding-mission-report-2020', 'niendorf-report-2021'],
  },
  {
    slug: 'carvajal-arrest',
    name: 'Carvajal arrested in Spain on a US warrant',
    startDate: '2021-09-09',
    location: 'Madrid',
    actors: [
      { id: 'hugo-carvajal', role: 'arrested' },
      { id: 'us-judiciary', role: 'requesting authority' },
    ],
    citation: ['niendorf-report-2021', 'audiencia-nacional-on-carvajal-2021'],
  },
  {
    slug: 'saab-extradition',
    name: 'Saab extradited to the United States',
    startDate: '2021-10-16',
    location: 'Cabo Verde to Miami',
    actors: [
      { id: 'alex-saab', role: 'extradited' },
      { id: 'us-judiciary', role: 'requesting authority' },
    ],
    citation: ['niendorf-report-2021', 'saab-court-record-2021'],
  },
  {
    slug: 'icc-agreement-signed',
    name: 'Maduro and Khan sign the agreement',
    description: 'The investigation of the International Criminal Court is announced with it.',
    startDate: '2021-11-03',
    location: 'Miraflores Palace, Caracas',
    actors: [
      { id: 'nicolas-maduro', role: 'signatory' },
      { id: 'karim-khan', role: 'signatory' },
      { id: 'international-criminal-court', role: 'investigating court' },
    ],
    citation: ['miraflores-agreement', 'niendorf-report-2021'],
  },
  {
    slug: 'regional-elections-2021',
    name: 'Regional elections, with the opposition back and international observers',
    startDate: '2021-11-21',
    location: 'Venezuela',
    actors: [
      { id: 'nicolas-maduro', role: 'head of government' },
      { id: 'juan-guaido', role: 'opposition politician' },
    ],
    citation: ['niendorf-report-2021'],
  },
]);
