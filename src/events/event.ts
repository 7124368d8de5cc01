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

const role = line(200)
  .nullish()
  .meta({ description: 'What the actor was in this event.', examples: ['signatory'] });

const participant = z.union([
  referenceIn.options[0].transform((id) => ({ id, role: null })),
  referenceInWith({ role }).transform(({ id, role: of }) => ({ id, role: of ?? null })),
]);

const document = z
  .strictObject({
    slug: optional(slug),
    name: line(300).meta({ examples: ['Maduro and Khan sign the agreement'] }),
    description: optional(prose(5000)),
    startDate: optional(edtf),
    endDate: optional(edtf),
    location: optional(line(300)).meta({ examples: ['Miraflores Palace, Caracas'] }),
    eventStatus: z.enum(statuses).default('EventScheduled').meta({
      description: 'As in schema.org; an event that took place as planned stays EventScheduled.',
    }),
    actors: listOf(participant, 200).meta({ description: 'Who took part, each with a role.' }),
    citation: listOf(referenceIn).meta({ description: 'The sources that it rests on.' }),
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
  type: z.literal('Event'),
  name: z.string(),
  description: z.string().nullable(),
  startDate: edtf.nullable(),
  endDate: edtf.nullable(),
  location: z.string().nullable(),
  eventStatus: z.enum(statuses),
  actors: z.array(
    referenceWith(
      { role: z.string().nullable().meta({ description: 'What the actor was in this event.' }) },
      'Participant',
    ),
  ),
  citation: z.array(referenceOut),
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
    const actors = referencesOf(record, 'actor').flatMap(({ entry, role: of }) =>
      entry.revisions.map((named) => ({ ...compact(named, view), role: of })),
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
