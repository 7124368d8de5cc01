import { z } from 'zod';
import { columns } from '../content/columns.js';
import { appearsIn, corrected, inStory, mentions, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType, type Link, referencesOf } from '../content/entry-type.js';
import { compact, compactAll, unique } from '../content/references.js';
import {
  edtf,
  line,
  listOf,
  optional,
  prose,
  referenceIn,
  referenceOut,
  several,
  slug,
} from '../content/wire.js';
import type { Claim } from '../db/generated/client.js';
import { Stance } from '../db/generated/enums.js';
import { claimExample } from './example.js';
import { drawJsonLd } from './json-ld.js';

const statuses = ['unverified', 'supported', 'disputed', 'refuted', 'withdrawn'] as const;
const stance = z
  .enum(Stance)
  .meta({ description: 'What the source does to the claim.', examples: ['refutes'] });

const verdict = {
  rating: line(100).meta({
    description: 'The verdict in a word or two.',
    examples: ['Wrong year'],
  }),
  explanation: prose(5000).meta({
    description: 'What the verdict rests on.',
    examples: ['The vote took place on 20 May 2018.'],
  }),
  date: 'When the newsroom came to it.',
};

const members = {
  text: line(1000).meta({
    description: 'What is claimed, in one sentence.',
    examples: ['Maduro’s re-election took place in 2019.'],
  }),
  claimant: 'The actor, or the source, that makes the claim.',
  dateStated: 'When it was made, as precisely as it is known.',
  claimStatus: z
    .enum(statuses)
    .meta({ description: 'How it stands against the evidence.', examples: ['disputed'] }),
  review: 'The newsroom’s own verdict.',
  events: 'The events that the claim is about.',
  evidence: 'Sources, and the stance of each towards the claim.',
  source: 'The source that weighs the claim.',
};

const document = z.strictObject({
  slug: optional(slug),
  text: members.text,
  claimant: optional(referenceIn).meta({ description: members.claimant }),
  dateStated: optional(edtf).meta({ description: members.dateStated }),
  claimStatus: members.claimStatus.default('unverified'),
  review: optional(
    z.strictObject({
      rating: optional(verdict.rating),
      explanation: verdict.explanation,
      date: optional(edtf).meta({ description: verdict.date }),
    }),
  ).meta({ description: members.review }),
  events: listOf(referenceIn).meta({ description: members.events }),
  evidence: listOf(
    z.strictObject({ source: referenceIn.meta({ description: members.source }), stance }),
  ).meta({ description: members.evidence }),
});

const representation = z.strictObject({
  type: z.literal('Claim').meta({ description: 'The schema.org type.' }),
  text: members.text,
  claimant: referenceOut.nullable().meta({ description: members.claimant }),
  dateStated: edtf.nullable().meta({ description: members.dateStated }),
  claimStatus: members.claimStatus,
  review: z
    .strictObject({
      rating: verdict.rating.nullable(),
      explanation: verdict.explanation,
      date: edtf.nullable().meta({ description: verdict.date }),
    })
    .nullable()
    .meta({ description: members.review }),
  appearance: several(referenceOut, 50).meta({
    description:
      'Articles in which it stands, the last changed first, from at most 20 passages; `/v1/articles?claim=` has them all.',
  }),
  events: several(referenceOut).meta({ description: members.events }),
  evidence: several(
    z.strictObject({ source: referenceOut.meta({ description: members.source }), stance }),
  ).meta({ description: members.evidence }),
});

/** A claim as it goes out. */
export type ClaimOut = EntryOut<typeof representation>;

type ClaimDocument = Document & z.output<typeof document>;
type Row = Omit<Claim, 'revisionId'>;

/** A statement that can be true or false, with who makes it and how it stands. */
export const claimType = entryType<ClaimDocument, Row>({
  kind: 'claim',
  path: 'claims',
  noun: 'Claim',
  plural: 'Claims',
  tag: 'Claims',
  description:
    'Claims are statements that can be true or false, each with who makes it, its evidence and how it stands.',
  document,
  example: claimExample,
  representation,
  typeOf: () => 'Claim',
  nameOf: ({ text }) => text,
  links: ({ claimant, events, evidence }) => [
    ...(claimant === null
      ? []
      : [
          {
            property: 'claimant',
            position: 0,
            kinds: ['actor', 'source'],
            ref: claimant,
            pointer: '/claimant',
          } satisfies Link,
        ]),
    ...events.map((ref, position): Link => ({
      property: 'event',
      position,
      kinds: ['event'],
      ref,
      pointer: `/events/${position}`,
    })),
    ...evidence.map(({ source, stance: of }, position): Link => ({
      property: 'evidence',
      position,
      kinds: ['source'],
      ref: source,
      pointer: `/evidence/${position}/source`,
      stance: of,
    })),
  ],
  tags: ({ claimStatus }) => [`claimStatus:${claimStatus}`],
  period: ({ dateStated }) => ({ starts: dateStated }),
  columns: ({ text, dateStated, claimStatus, review }) => ({
    text,
    dateStated,
    claimStatus,
    reviewRating: review?.rating ?? null,
    reviewExplanation: review?.explanation ?? null,
    reviewDate: review?.date ?? null,
  }),
  toDocument: (record) => {
    const { text, dateStated, claimStatus } = record.content;
    const events = referencesOf(record, 'event').map(({ entryId }) => entryId);
    const evidence = referencesOf(record, 'evidence').flatMap(({ entryId, stance: of }) =>
      of ? [{ source: entryId, stance: of }] : [],
    );
    const claimant = referencesOf(record, 'claimant')[0]?.entryId ?? null;
    return {
      slug: record.slug,
      text,
      claimant,
      dateStated,
      claimStatus,
      review: reviewOf(record.content),
      events,
      evidence,
    };
  },
  draw: (record, view) => {
    const { text, dateStated, claimStatus } = record.content;
    return {
      text,
      claimant: compactAll(referencesOf(record, 'claimant'), view)[0] ?? null,
      dateStated,
      claimStatus,
      review: reviewOf(record.content),
      appearance: unique(record.entry.referencedBy.map((passage) => compact(passage, view))),
      events: compactAll(referencesOf(record, 'event'), view),
      evidence: referencesOf(record, 'evidence').flatMap(({ named, stance: of }) =>
        named ? [{ source: compact(named, view), stance: of }] : [],
      ),
    };
  },
  forms: [jsonLdForm(drawJsonLd)],
  list: {
    filters: {
      claimStatus: {
        description: 'Of these statuses.',
        example: 'disputed',
        values: z.enum(statuses),
        where: tagged('claimStatus'),
      },
      claimant: {
        description: 'Made by any of these actors or sources.',
        kinds: ['actor', 'source'],
        where: mentions('claimant'),
      },
      event: {
        description: 'About any of these events.',
        kinds: ['event'],
        where: mentions('event'),
      },
      article: {
        description: 'Standing in any of these articles.',
        kinds: ['article'],
        where: appearsIn('mention'),
      },
      source: {
        description: 'Weighed by any of these sources.',
        kinds: ['source'],
        where: mentions('evidence'),
      },
      story: inStory,
      corrected,
    },
    ranges: {
      dateStated: columns.starts,
      dateModified: columns.dateModified,
    },
    sorts: {
      text: columns.name,
      dateStated: columns.starts,
      dateModified: columns.dateModified,
    },
    defaultSort: 'text',
  },
  expansions: {
    claimant: ['actor', 'source'],
    appearance: ['article'],
    events: ['event'],
    evidence: ['source'],
  },
});

function reviewOf({
  reviewRating: rating,
  reviewExplanation: explanation,
  reviewDate: date,
}: Row): ClaimDocument['review'] {
  return explanation === null ? null : { rating, explanation, date };
}
