import { z } from 'zod';
import { columns } from '../content/columns.js';
import { appearsIn, corrected, inStory, mentions, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType, type Link, referencesOf } from '../content/entry-type.js';
import { compact, compactAll } from '../content/references.js';
import {
  edtf,
  line,
  listOf,
  optional,
  prose,
  referenceIn,
  referenceInWith,
  referenceOut,
  referenceWith,
  several,
  slug,
} from '../content/wire.js';
import type { Event } from '../db/generated/client.js';
import { eventExample } from './example.js';
import { drawJsonLd } from './json-ld.js';

const statuses = [
  'EventScheduled',
  'EventRescheduled',
  'EventPostponed',
  'EventCancelled',
  'EventMovedOnline',
] as const;

const role = line(200).meta({
  description: 'What the actor was in this event.',
  examples: ['signatory'],
});

const participant = z.union([
  referenceIn.options[0].transform((id) => ({ id, role: null })),
  referenceInWith({ role: role.nullish() }).transform(({ id, role: of }) => ({
    id,
    role: of ?? null,
  })),
]);

const members = {
  name: line(300).meta({
    description: 'What happened, in a few words.',
    examples: ['Maduro and Khan sign the agreement'],
  }),
  description: prose(5000).meta({
    description: 'What happened, told in full.',
    examples: ['The president and the prosecutor put their names to one paper.'],
  }),
  startDate: 'When it happened or began, as precisely as it is known.',
  endDate: 'When it ended, as precisely as it is known.',
  location: line(300).meta({
    description: 'Where it happened.',
    examples: ['Miraflores Palace, Caracas'],
  }),
  eventStatus: z.enum(statuses).meta({
    description: 'As in schema.org; an event that took place as planned stays EventScheduled.',
    examples: ['EventScheduled'],
  }),
  actors: 'Who took part, each with a role.',
  citation: 'The sources that it rests on.',
};

const document = z
  .strictObject({
    slug: optional(slug),
    name: members.name,
    description: optional(members.description),
    startDate: optional(edtf).meta({ description: members.startDate }),
    endDate: optional(edtf).meta({ description: members.endDate }),
    location: optional(members.location),
    eventStatus: members.eventStatus.default('EventScheduled'),
    actors: listOf(participant, 200).meta({ description: members.actors }),
    citation: listOf(referenceIn).meta({ description: members.citation }),
  })
  .refine(
    ({ startDate, endDate }) =>
      startDate === null || endDate === null || endDate >= startDate.slice(0, endDate.length),
    {
      path: ['endDate'],
      error: 'must not be before startDate',
    },
  );

const representation = z.strictObject({
  type: z.literal('Event').meta({ description: 'The schema.org type.' }),
  name: members.name,
  description: members.description.nullable(),
  startDate: edtf.nullable().meta({ description: members.startDate }),
  endDate: edtf.nullable().meta({ description: members.endDate }),
  location: members.location.nullable(),
  eventStatus: members.eventStatus,
  actors: several(
    referenceWith(
      { role: role.nullable() },
      { id: 'Participant', description: 'An actor, compact, with its role.' },
    ),
    200,
  ).meta({
    description: members.actors,
  }),
  citation: several(referenceOut).meta({ description: members.citation }),
});

/** An event as it goes out. */
export type EventOut = EntryOut<typeof representation>;

type EventDocument = Document & z.output<typeof document>;
type Row = Omit<Event, 'revisionId'>;

/** Something that happened, at a date as precise as it is known. */
export const eventType = entryType<EventDocument, Row>({
  kind: 'event',
  path: 'events',
  noun: 'Event',
  plural: 'Events',
  tag: 'Events',
  description: 'Events are what happened, each at a date as precise as it is known.',
  document,
  example: eventExample,
  representation,
  typeOf: () => 'Event',
  nameOf: ({ name }) => name,
  links: ({ actors, citation }) => [
    ...actors.map(({ id, role: of }, position): Link => ({
      property: 'actor',
      position,
      kinds: ['actor'],
      ref: id,
      pointer: `/actors/${position}`,
      role: of,
    })),
    ...citation.map((ref, position): Link => ({
      property: 'citation',
      position,
      kinds: ['source'],
      ref,
      pointer: `/citation/${position}`,
    })),
  ],
  tags: ({ eventStatus }) => [`eventStatus:${eventStatus}`],
  period: ({ startDate, endDate }) => ({ starts: startDate, ends: endDate }),
  columns: ({ slug: _, actors: __, citation: ___, ...rest }) => rest,
  toDocument: (record) => {
    const { name, description, startDate, endDate, location, eventStatus } = record.content;
    const actors = referencesOf(record, 'actor').map(({ entryId, role: of }) => ({
      id: entryId,
      role: of,
    }));
    const citation = referencesOf(record, 'citation').map(({ entryId }) => entryId);
    return {
      slug: record.slug,
      name,
      description,
      startDate,
      endDate,
      location,
      eventStatus,
      actors,
      citation,
    };
  },
  draw: (record, view) => {
    const { name, description, startDate, endDate, location, eventStatus } = record.content;
    const actors = referencesOf(record, 'actor').flatMap(({ named, role: of }) =>
      named ? [{ ...compact(named, view), role: of }] : [],
    );
    return {
      name,
      description,
      startDate,
      endDate,
      location,
      eventStatus,
      actors,
      citation: compactAll(referencesOf(record, 'citation'), view),
    };
  },
  forms: [jsonLdForm(drawJsonLd)],
  list: {
    filters: {
      actor: {
        description: 'With any of these actors.',
        kinds: ['actor'],
        where: mentions('actor'),
      },
      claim: {
        description: 'That any of these claims is about.',
        kinds: ['claim'],
        where: appearsIn('event'),
      },
      article: {
        description: 'Mentioned in any of these articles.',
        kinds: ['article'],
        where: appearsIn('mention'),
      },
      eventStatus: {
        description: 'Of these statuses.',
        example: 'EventScheduled',
        values: z.enum(statuses),
        where: tagged('eventStatus'),
      },
      story: inStory,
      corrected,
    },
    ranges: {
      startDate: columns.starts,
      endDate: columns.ends,
      dateModified: columns.dateModified,
    },
    sorts: {
      startDate: columns.starts,
      endDate: columns.ends,
      name: columns.name,
      dateModified: columns.dateModified,
    },
    defaultSort: 'startDate',
  },
  expansions: { actors: ['actor'], citation: ['source'] },
});
