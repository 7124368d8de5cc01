import { entriesOf } from './seed-entry.js';

// A link to `claim:`, `actor:` or `event:` and a slug annotates its passage. Both statements that the public record
// disputes stand here as the report makes them; the README's walk-through corrects `re-election in 2019`.
const articleBody = `
A president and the prosecutor about to investigate what happened on his watch rarely pose for one
photograph. In the Miraflores Palace in Caracas, [Nicolás Maduro](actor:nicolas-maduro), the
socialist head of Venezuela's government, and [Karim Khan](actor:karim-khan), who leads the
prosecution at the [International Criminal Court](actor:international-criminal-court) in The Hague,
did just that: on 3 November 2021 [they put their names to an agreement](event:icc-agreement-signed)
and showed the signed papers.

Khan's office [is to establish whether the events of 2017 amount to crimes against
humanity](claim:icc-investigates-2017). That year brought [a wave of protests](event:protests-2017)
against the government, and [about one hundred demonstrators lost their
lives](claim:hundred-protesters-killed). Survivors and bereaved families can now hope for justice,
however late.

## A parliament pushed aside

The same year cost parliament its power. In
[the election of December 2015](event:national-assembly-election-2015) the opposition had won two
thirds of the seats in the [National Assembly](actor:national-assembly-2015). [The chamber was
ousted in August 2017](event:national-assembly-ousted-2017), and [another body was installed in its
place](claim:assembly-replaced-2017): the [Constituent Assembly](actor:constituent-assembly-2017).

Abroad, the turning point was
[Maduro's contested re-election in 2019](claim:re-election-2019) at the latest: [he has stood largely
alone in the world ever since](claim:maduro-isolated), which for a long time did not appear to
trouble him. At home [Juan Guaidó](actor:juan-guaido), one of those who do not accept
[the result of that vote](event:presidential-re-election), [declared himself
counter-president](event:guaido-proclamation) in January 2019.

In September 2020 [a mission of inquiry laid its findings](event:un-report-2020) before the
[UN Human Rights Council](actor:un-human-rights-council), which had asked for them. [They charge the
government with crimes against humanity](claim:un-report-crimes), and speak of torture and
extrajudicial executions.

## A change of tone

Lately Caracas has sounded more obliging. On television [Maduro said of the prosecutor's step: "We
don't share the decision, but we respect it."](claim:maduro-respects-decision) For him, that is a
strikingly mild sentence. [Guaidó, his rival, welcomed the agreement](claim:guaido-welcomes) as well.

## Reasons to give way

The leadership has several worries at once. The economy is in misery, sanctions weigh on the
government, and [millions of Venezuelans have gone abroad](claim:millions-fled). Two men who know
its inner circle have been sought by the [judiciary of the United States](actor:us-judiciary):
[Hugo Carvajal](actor:hugo-carvajal), formerly in charge of the secret service, and
[Alex Saab](actor:alex-saab), a businessman who was once a key figure close to Maduro. [Carvajal
was arrested in Madrid](event:carvajal-arrest) in September, [Saab was
extradited](event:saab-extradition) in October, and [US courts now hold both
men](claim:us-holds-carvajal-and-saab).

On 21 November, moreover, [Venezuela's regions go to the polls](event:regional-elections-2021). The
opposition is taking part again, and observers from abroad will be watching, as they have not done
for years. [All of this together has made Maduro soften his refusal a
little](claim:pressure-moves-maduro).

_This article retells, in the newsroom's own words, a report in German by Tim Niendorf, Political
Editor. Dates that the report leaves open were added from the public record._
`.trim();

/** The first article: the newsroom's retelling of the report, annotated with every claim, event and actor. */
export const article = entriesOf('article', [
  {
    slug: 'maduro-and-icc-sign-agreement',
    headline: 'Maduro and ICC prosecutor sign an agreement as an investigation opens',
    alternativeHeadline: 'Venezuela and the court in The Hague put their names to one paper',
    description:
      'The International Criminal Court will look into the year of the great protests, and Venezuela’s president signs. ' +
      'Retold from a report by Tim Niendorf, Political Editor.',
    articleBody,
    inLanguage: 'en',
    articleSection: 'World',
    keywords: ['Venezuela', 'International Criminal Court', 'Nicolás Maduro', 'human rights'],
    author: [{ name: 'The Dossier newsroom' }],
    contributor: [{ name: 'Tim Niendorf', jobTitle: 'Political Editor' }],
    dateline: 'CARACAS',
    isBasedOn: ['niendorf-report-2021'],
    citation: [
      'maduro-television-statement',
      'miraflores-agreement',
      'fact-finding-mission-report-2020',
    ],
    story: 'maduro-and-the-icc',
  },
]);
