import { entriesOf } from './seed-entry.js';

/**
 * What is claimed in the story and how it stands. Two claims are disputed by the public record: the seed leaves them
 * as the report makes them, in the article too, for a first correction to mend.
 */
export const claims = entriesOf('claim', [
  {
    slug: 'icc-investigates-2017',
    text: 'The International Criminal Court will investigate whether the 2017 protests in Venezuela were met with crimes against humanity.',
    claimant: 'karim-khan',
    dateStated: '2021-11-03',
    claimStatus: 'supported',
    events: ['icc-agreement-signed', 'protests-2017'],
    evidence: [
      { source: 'miraflores-agreement', stance: 'supports' },
      { source: 'niendorf-report-2021', stance: 'supports' },
    ],
  },
  {
    slug: 'hundred-protesters-killed',
    text: 'About one hundred protesters were killed in the 2017 protests in Venezuela.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'unverified',
    events: ['protests-2017'],
    evidence: [{ source: 'ohchr-protests-report-2017', stance: 'context' }],
  },
  {
    slug: 'assembly-replaced-2017',
    text: 'In 2017 the National Assembly, two thirds of it opposition, was ousted and a Constituent Assembly put in its place.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'supported',
    events: ['national-assembly-ousted-2017'],
    evidence: [{ source: 'constituent-assembly-decree-2017', stance: 'supports' }],
  },
  {
    slug: 're-election-2019',
    text: 'Maduro’s re-election took place in 2019.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'disputed',
    review: {
      rating: 'Wrong year',
      explanation:
        'The vote was held on 20 May 2018. What began in 2019, on 10 January, was the second term that it gave him.',
    },
    events: ['presidential-re-election'],
    evidence: [{ source: 'presidential-election-results-2018', stance: 'refutes' }],
  },
  {
    slug: 'maduro-isolated',
    text: 'Since his re-election Maduro has found little support abroad and is largely isolated.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'unverified',
    events: ['presidential-re-election'],
  },
  {
    slug: 'maduro-respects-decision',
    text: "Maduro on the investigation, in a television statement: “We don't share the decision, but we respect it.”",
    claimant: 'nicolas-maduro',
    dateStated: '2021-11-03',
    claimStatus: 'supported',
    events: ['icc-agreement-signed'],
    evidence: [
      { source: 'maduro-television-statement', stance: 'supports' },
      { source: 'niendorf-report-2021', stance: 'supports' },
    ],
  },
  {
    slug: 'guaido-welcomes',
    text: 'Juan Guaidó welcomed the agreement between Maduro and the International Criminal Court.',
    claimant: 'juan-guaido',
    dateStated: '2021-11',
    claimStatus: 'supported',
    events: ['icc-agreement-signed'],
    evidence: [{ source: 'niendorf-report-2021', stance: 'supports' }],
  },
  {
    slug: 'un-report-crimes',
    text: 'An inquiry set up by the UN Human Rights Council accuses Venezuela’s government of crimes against humanity, including torture and extrajudicial executions.',
    claimant: 'un-human-rights-council',
    dateStated: '2020-09',
    claimStatus: 'supported',
    events: ['un-report-2020'],
    evidence: [
      { source: 'fact-finding-mission-report-2020', stance: 'supports' },
      { source: 'niendorf-report-2021', stance: 'supports' },
    ],
  },
  {
    slug: 'millions-fled',
    text: 'Millions of Venezuelans have left the country.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'supported',
    evidence: [{ source: 'refugee-and-migrant-figures-2021', stance: 'supports' }],
  },
  {
    slug: 'us-holds-carvajal-and-saab',
    text: 'The US judiciary has got hold of both Hugo Carvajal and Alex Saab.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'disputed',
    review: {
      rating: 'Half right',
      explanation:
        'Only Saab was in the United States in November 2021. Carvajal was in custody in Spain, where his extradition was still before the courts.',
    },
    events: ['carvajal-arrest', 'saab-extradition'],
    evidence: [
      { source: 'audiencia-nacional-on-carvajal-2021', stance: 'refutes' },
      { source: 'saab-court-record-2021', stance: 'context' },
    ],
  },
  {
    slug: 'pressure-moves-maduro',
    text: 'Pressure from many sides, the coming regional elections among them, moves Maduro away from his stance of refusal.',
    claimant: 'niendorf-report-2021',
    dateStated: '2021-11',
    claimStatus: 'unverified',
    events: ['regional-elections-2021'],
  },
]);
