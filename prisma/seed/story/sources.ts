import { entriesOf } from './seed-entry.js';

/** What the story rests on: the newspaper report it retells, and the public record it is checked against. */
export const sources = entriesOf('source', [
  {
    slug: 'niendorf-report-2021',
    type: 'NewsArticle',
    name: 'Report on the agreement between Nicolás Maduro and the International Criminal Court',
    description:
      'The newspaper report, in German, that the first article retells. It bears no date; the “Wednesday” it speaks of is 3 November 2021.',
    author: [{ name: 'Tim Niendorf', jobTitle: 'Political Editor' }],
    datePublished: '2021-11',
    inLanguage: 'de',
  },
  {
    slug: 'maduro-television-statement',
    type: 'VideoObject',
    name: 'Nicolás Maduro on television about the prosecutor’s decision',
    description:
      'Said in Spanish when the agreement was signed; quoted in English as the report renders it.',
    author: [{ name: 'Nicolás Maduro', jobTitle: 'President of Venezuela' }],
    datePublished: '2021-11-03',
    inLanguage: 'es',
  },
  {
    slug: 'fact-finding-mission-report-2020',
    type: 'Report',
    name: 'Report of the Independent International Fact-Finding Mission on the Bolivarian Republic of Venezuela',
    description:
      'Findings on extrajudicial executions, enforced disappearances, arbitrary detentions and torture since 2014, submitted to the UN Human Rights Council.',
    publisher: 'United Nations Human Rights Council',
    datePublished: '2020-09',
    inLanguage: 'en',
  },
  {
    slug: 'miraflores-agreement',
    type: 'DigitalDocument',
    name: 'Memorandum of understanding between Venezuela and the Prosecutor of the International Criminal Court',
    description: 'The agreement signed at the Miraflores Palace in Caracas.',
    datePublished: '2021-11-03',
  },
  {
    slug: 'constituent-assembly-decree-2017',
    type: 'DigitalDocument',
    name: 'Decree by which the Constituent Assembly assumes legislative powers',
    description:
      'With it the Constituent Assembly took over law-making from the National Assembly, in which the opposition had the majority.',
    publisher: 'Constituent Assembly of Venezuela',
    datePublished: '2017-08-18',
    inLanguage: 'es',
  },
  {
    slug: 'ohchr-protests-report-2017',
    type: 'Report',
    name: 'Human rights violations and abuses in the context of the protests in Venezuela from 1 April to 31 July 2017',
    publisher: 'Office of the United Nations High Commissioner for Human Rights',
    datePublished: '2017-08',
    inLanguage: 'en',
  },
  {
    slug: 'presidential-election-results-2018',
    type: 'WebPage',
    name: 'Results of the presidential election of 20 May 2018',
    publisher: 'National Electoral Council of Venezuela',
    datePublished: '2018-05',
    inLanguage: 'es',
  },
  {
    slug: 'refugee-and-migrant-figures-2021',
    type: 'Report',
    name: 'Figures on refugees and migrants from Venezuela, 2021',
    description: 'They count more than five million people who have left the country.',
    publisher: 'Inter-Agency Coordination Platform for Refugees and Migrants from Venezuela (R4V)',
    datePublished: '2021',
  },
  {
    slug: 'audiencia-nacional-on-carvajal-2021',
    type: 'DigitalDocument',
    name: 'Decisions of the Audiencia Nacional on the extradition of Hugo Carvajal, 2021',
    description:
      'In October 2021 the handover to the United States was ordered and then suspended; Carvajal stayed in custody in Spain.',
    publisher: 'Audiencia Nacional, Madrid',
    datePublished: '2021',
    inLanguage: 'es',
  },
  {
    slug: 'saab-court-record-2021',
    type: 'DigitalDocument',
    name: 'Record of the criminal case against Alex Saab in Miami',
    publisher: 'United States District Court for the Southern District of Florida',
    datePublished: '2021-10',
    inLanguage: 'en',
  },
]);
