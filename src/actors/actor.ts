import { z } from 'zod';
import { columns } from '../content/columns.js';
import { appearsIn, corrected, inStory, mentions, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType, type Link, referencesOf } from '../content/entry-type.js';
import { compactAll } from '../content/references.js';
import {
  line,
  listOf,
  optional,
  prose,
  referenceIn,
  referenceOut,
  several,
  slug,
  webUrl,
} from '../content/wire.js';
import type { Actor } from '../db/generated/client.js';
import { actorExample } from './example.js';
import { drawJsonLd } from './json-ld.js';

const types = ['Person', 'Organization'] as const;

const samePages = 'Pages that say without doubt who is meant.';
const members = {
  type: z.enum(types).meta({ description: 'The schema.org type.', examples: ['Person'] }),
  name: line(300).meta({
    description: 'The name that readers know.',
    examples: ['Nicolás Maduro'],
  }),
  alternateName: several(line(300), 50).meta({
    description: 'Other names and spellings, which the search finds too.',
    examples: [['Nicolás Maduro Moros']],
  }),
  jobTitle: line(300).meta({
    description: 'Office or profession, as the story needs it.',
    examples: ['President of Venezuela'],
  }),
  description: prose(5000).meta({
    description: 'The part that the actor plays in the story.',
    examples: ['Heads the socialist government and signs the agreement for Venezuela.'],
  }),
  affiliation: 'Organizations that the actor belongs to.',
};

const document = z.strictObject({
  slug: optional(slug),
  type: members.type,
  name: members.name,
  alternateName: members.alternateName.default([]),
  jobTitle: optional(members.jobTitle),
  description: optional(members.description),
  affiliation: listOf(referenceIn, 50).meta({ description: members.affiliation }),
  sameAs: listOf(webUrl, 50).meta({ description: samePages }),
});

const representation = z.strictObject({
  type: members.type,
  name: members.name,
  alternateName: members.alternateName,
  jobTitle: members.jobTitle.nullable(),
  description: members.description.nullable(),
  affiliation: several(referenceOut, 50).meta({ description: members.affiliation }),
  sameAs: several(webUrl, 50).meta({ description: samePages }),
});

/** An actor as it goes out. */
export type ActorOut = EntryOut<typeof representation>;

type ActorDocument = Document & z.output<typeof document>;
type Row = Omit<Actor, 'revisionId'>;

/** A person or an organization that acts in the story. */
export const actorType = entryType<ActorDocument, Row>({
  kind: 'actor',
  path: 'actors',
  noun: 'Actor',
  plural: 'Actors',
  tag: 'Actors',
  description: 'Actors are the persons and organizations that act in the story.',
  document,
  example: actorExample,
  representation,
  typeOf: ({ type }) => type,
  nameOf: ({ name }) => name,
  links: ({ affiliation }) =>
    affiliation.map((ref, position): Link => ({
      property: 'affiliation',
      position,
      kinds: ['actor'],
      ref,
      pointer: `/affiliation/${position}`,
    })),
  tags: ({ type }) => [`type:${type}`],
  columns: ({ slug: _, affiliation: __, ...rest }) => rest,
  toDocument: (record) => {
    const { type, name, alternateName, jobTitle, description, sameAs } = record.content;
    const affiliation = referencesOf(record, 'affiliation').map(({ entryId }) => entryId);
    return {
      slug: record.slug,
      type,
      name,
      alternateName,
      jobTitle,
      description,
      affiliation,
      sameAs,
    };
  },
  draw: (record, view) => {
    const { name, alternateName, jobTitle, description, sameAs } = record.content;
    return {
      name,
      alternateName,
      jobTitle,
      description,
      affiliation: compactAll(referencesOf(record, 'affiliation'), view),
      sameAs,
    };
  },
  forms: [jsonLdForm(drawJsonLd)],
  list: {
    filters: {
      type: {
        description: 'Person, Organization or both.',
        example: 'Person',
        values: z.enum(types),
        where: tagged('type'),
      },
      affiliation: {
        description: 'Affiliated with any of these organizations.',
        kinds: ['actor'],
        where: mentions('affiliation'),
      },
      event: {
        description: 'Taking part in any of these events.',
        kinds: ['event'],
        where: appearsIn('actor'),
      },
      article: {
        description: 'Mentioned in any of these articles.',
        kinds: ['article'],
        where: appearsIn('mention'),
      },
      story: inStory,
      corrected,
    },
    ranges: { dateModified: columns.dateModified },
    sorts: {
      name: columns.name,
      dateModified: columns.dateModified,
    },
    defaultSort: 'name',
  },
  expansions: { affiliation: ['actor'] },
});
