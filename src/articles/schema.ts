import { z } from 'zod';
import { insteadOf } from '../http/validate.js';
import {
  instantOut,
  languageOut,
  languageTag,
  line,
  listOf,
  optional,
  person,
  personOut,
  prose,
  referenceIn,
  referenceOut,
  several,
  slug,
} from '../content/wire.js';
import { portableTextOut } from '../portable-text/schema.js';
import { bodyIn } from './body.js';
import { translationMembers } from './translations.js';

const members = {
  headline: line(300).meta({
    description: 'The headline, in one line.',
    examples: ['Maduro and the International Criminal Court sign an agreement'],
  }),
  alternativeHeadline: line(300).meta({
    description: 'A second headline, such as a subtitle.',
    examples: ['Venezuela and the court in The Hague put their names to one paper'],
  }),
  description: prose(2000).meta({
    description: 'The standfirst.',
    examples: ['The court will look into the protests of 2017, and Venezuela’s president signs.'],
  }),
  articleSection: line(100).meta({ description: 'The section of the paper.', examples: ['World'] }),
  keywords: several(line(100), 50).meta({
    description: 'Words that it is filed and found under.',
    examples: [['Venezuela', 'human rights']],
  }),
  dateline: line(200).meta({
    description: 'Where it was written, as it stands before the text.',
    examples: ['CARACAS'],
  }),
  author: 'Who wrote it, in the order of the byline.',
  contributor: 'Who else had a part in it, such as the author of a report that it retells.',
  isBasedOn: 'The sources that it retells.',
  citation: 'The sources that it cites.',
  translationOf: 'The article that it is a translation of.',
  story: 'The running story that it belongs to.',
};

/** An article as it is written. */
export const articleIn = z.strictObject({
  slug: optional(slug),
  headline: members.headline,
  alternativeHeadline: optional(members.alternativeHeadline),
  description: optional(members.description),
  articleBody: bodyIn.default([]),
  inLanguage: languageTag.default('en'),
  articleSection: optional(members.articleSection),
  keywords: members.keywords.default([]),
  author: listOf(person, 50).meta({ description: members.author }),
  contributor: listOf(person, 50).meta({ description: members.contributor }),
  dateline: optional(members.dateline),
  isBasedOn: listOf(referenceIn).meta({ description: members.isBasedOn }),
  citation: listOf(referenceIn).meta({ description: members.citation }),
  translationOf: optional(referenceIn).meta({ description: members.translationOf }),
  story: optional(referenceIn).meta({ description: members.story }),
});

const mentions = (kind: string) => ` A passage of articleBody says so: [words](${kind}:slug).`;
articleIn.register(insteadOf, {
  actors: mentions('actor'),
  events: mentions('event'),
  claims: mentions('claim'),
});

const mentioned = z.array(referenceOut);
/** An article as it goes out, besides the members that all entries share. */
export const articleOut = z.strictObject({
  type: z.literal('NewsArticle').meta({ description: 'The schema.org type.' }),
  headline: members.headline,
  alternativeHeadline: members.alternativeHeadline.nullable(),
  description: members.description.nullable(),
  articleBody: z.union([portableTextOut, z.string()]).optional().meta({
    description:
      'Portable Text, or text in the form that `body` asks for; left out with `body=none`.',
  }),
  inLanguage: languageOut,
  articleSection: members.articleSection.nullable(),
  keywords: members.keywords,
  author: several(personOut, 50).meta({ description: members.author }),
  contributor: several(personOut, 50).meta({ description: members.contributor }),
  dateline: members.dateline.nullable(),
  datePublished: instantOut.nullable().meta({ description: 'When readers first saw it.' }),
  isBasedOn: several(referenceOut).meta({ description: members.isBasedOn }),
  citation: several(referenceOut).meta({ description: members.citation }),
  translationOf: referenceOut.nullable().meta({ description: members.translationOf }),
  ...translationMembers,
  story: referenceOut.nullable().meta({ description: members.story }),
  actors: mentioned.meta({ description: 'Those that its passages mention, in order.' }),
  events: mentioned.meta({ description: 'Those that its passages mention, in order.' }),
  claims: mentioned.meta({ description: 'Those that its passages make, in order.' }),
});
