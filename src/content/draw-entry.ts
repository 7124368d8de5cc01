import { z } from 'zod';
import { EXAMPLE_ORIGIN } from '../http/example.js';
import type { Block } from '../portable-text/schema.js';
import { anchorsOf } from './anchors.js';
import type { Catalog, Representation } from './catalog.js';
import type { EntryType, View } from './entry-type.js';
import { entryStates, pathOf } from './kinds.js';
import { stateOf } from './lifecycle.js';
import type { EntryRecord } from './records.js';
import {
  correctionLink,
  correctionSeen,
  idOut,
  instantOut,
  prose,
  signatureOut,
  slug,
  urlOut,
} from './wire.js';

/** What a correction says of itself, as a note and on its record. */
export const noteMembers = {
  id: correctionLink.shape.id,
  type: z.literal('CorrectionComment').meta({ description: 'The schema.org type.' }),
  kind: z.enum(['correction', 'clarification', 'update', 'editors-note', 'retraction']).meta({
    description:
      '`correction`: something was wrong. `clarification`: it could be misread. `update`: something new. `editors-note`: a remark. `retraction`: all of it is withdrawn.',
    examples: ['correction'],
  }),
  text: prose(5000).meta({
    description: 'What readers are told.',
    examples: [
      'An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.',
    ],
  }),
  severity: z.enum(['minor', 'substantive', 'critical']).meta({
    description: 'How grave the mistake was.',
    examples: ['substantive'],
  }),
  placement: z.enum(['top', 'bottom', 'inline']).meta({
    description: 'Where readers are to meet the note: above the text, below it, or in it.',
    examples: ['top'],
  }),
};

/** The number of a version. */
export const versionOut = z.int().positive();

/** What readers are told of a correction where an entry lists it; `include=corrections` gives the whole record. */
export const correctionNote = z
  .looseObject({
    ...noteMembers,
    datePublished: correctionSeen.shape.datePublished,
    fromVersion: versionOut
      .nullable()
      .meta({ description: 'The version of this entry that was wrong.', examples: [1] }),
    toVersion: versionOut
      .nullable()
      .meta({ description: 'The version of this entry that replaced it.', examples: [2] }),
    supersededBy: correctionLink
      .nullable()
      .meta({ description: 'The correction that took its place, if it was mistaken.' }),
    anchors: z
      .array(
        z.strictObject({
          blockKey: z
            .string()
            .meta({ description: 'The `_key` of the block.', examples: ['dc01a3fa1b26'] }),
          start: z
            .int()
            .min(0)
            .meta({ description: 'UTF-16 offset in the text of the block.', examples: [118] }),
          exact: z.string().meta({
            description: 'The new text.',
            examples: ['re-election in May 2018'],
          }),
          oldValue: z
            .string()
            .meta({ description: 'What stood there.', examples: ['re-election in 2019'] }),
        }),
      )
      .optional()
      .meta({
        description:
          'With the placement `inline`: where the corrected passages stand in this version, to mark them and show what stood there; those that a later edit moved, reworded or removed are left out.',
      }),
    url: correctionLink.shape.url,
  })
  .meta({
    id: 'CorrectionNote',
    description: 'A public note on a change of this entry; the whole record is at its `url`.',
  });

/** A note as it goes out. */
export type CorrectionNote = z.output<typeof correctionNote>;

/** What stands in the place of a note while an entry that it concerns is on hold. */
export const REDACTED = 'This note is withheld.';

/** The members that every entry has. */
export const envelope = {
  id: idOut,
  type: z.string().meta({ description: 'The schema.org type.' }),
  slug,
  url: urlOut,
  version: versionOut.meta({
    description: 'The number of this version; the ETag begins with it.',
    examples: [1],
  }),
  status: z.enum(entryStates).meta({
    description:
      '`draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.',
  }),
  dateCreated: instantOut.meta({ description: 'When it was first written down.' }),
  dateModified: instantOut.meta({
    description: 'When this version came to be or, once published, when readers first saw it.',
  }),
};

/** An entry as it goes out, given the schema of what is particular to its kind. */
export type EntryOut<Own extends z.ZodObject> = z.output<Own> &
  z.output<z.ZodObject<typeof envelope>> & { corrections: CorrectionNote[] };

/** When, and which version, is published by itself. */
const scheduled = z
  .strictObject({
    publishAt: instantOut.meta({ description: 'When readers are to see it.' }),
    version: versionOut.meta({ description: 'The version that was agreed on; no newer one is.' }),
    by: signatureOut.shape.name.meta({
      description: 'Who scheduled it, and signs the publication.',
    }),
  })
  .meta({ id: 'Scheduled', description: 'A publication to come.' });

/** The whole schema of a kind's representation, and that of any of its members, as `fields` picks them. */
export interface EntrySchema {
  whole: z.ZodObject;
  wholeOrFields: z.ZodUnion<[z.ZodObject, z.ZodObject]>;
}

const noteExample = {
  id: '01a20d3f-fbb7-7597-90f7-91b0e1d5ed68',
  type: 'CorrectionComment',
  kind: 'correction',
  text: 'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.',
  severity: 'substantive',
  placement: 'top',
  datePublished: '2026-11-24T11:10:26.358Z',
  fromVersion: 1,
  toVersion: 2,
  supersededBy: null,
  url: `${EXAMPLE_ORIGIN}/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68`,
};

const schemas = new WeakMap<EntryType, EntrySchema>();

/** The schemas of a kind's representation; made once for each kind, since a component of the document is one schema. */
export function representationSchema(type: EntryType): EntrySchema {
  const known = schemas.get(type) ?? makeSchema(type);
  schemas.set(type, known);
  return known;
}

function makeSchema({ noun, description, representation }: EntryType): EntrySchema {
  const whole = z
    .strictObject({
      ...envelope,
      scheduled: scheduled
        .nullable()
        .optional()
        .meta({ description: 'Its publication to come; only in working versions.' }),
      ...representation.shape,
      corrections: z.array(correctionNote).meta({
        description: 'What was corrected in it, or told of it, the newest first.',
        examples: [[noteExample]],
      }),
    })
    .meta({ id: noun, description });
  const fields = whole.partial().meta({
    id: `${noun}Fields`,
    description: `The members that \`fields\` asked for. ${description}`,
  });
  return { whole, wholeOrFields: z.union([whole, fields]) };
}

/** Draws one version of an entry as readers get it. */
export function drawEntry(type: EntryType, record: EntryRecord, view: View): Representation {
  return {
    id: record.entryId,
    type: record.type,
    slug: record.slug,
    url: `${view.publicUrl}/v1/${pathOf[type.kind]}/${record.slug}`,
    version: record.version,
    status: view.lens.kind === 'working' ? stateOf(record) : 'published',
    dateCreated: record.entry.dateCreated.toISOString(),
    dateModified: record.dateModified.toISOString(),
    ...(view.lens.kind === 'working' && { scheduled: drawSchedule(record) }),
    ...type.draw(record, view),
    corrections: record.entry.corrections.map((target) => drawNote(target, record, view)),
  };
}

function drawSchedule({ entry: { schedule } }: EntryRecord) {
  if (!schedule) return null;
  const { publishAt, version, by } = schedule;
  return { publishAt: publishAt.toISOString(), version, by: by.name };
}

/** Draws whatever kinds the records are of. */
export function drawEntries(
  catalog: Catalog,
  records: EntryRecord[],
  view: View,
): Representation[] {
  return records.map((record) => drawEntry(catalog.types[record.kind], record, view));
}

function drawNote(
  target: EntryRecord['entry']['corrections'][number],
  { content }: EntryRecord,
  { publicUrl }: View,
) {
  const { correction, fromVersion, toVersion } = target;
  const linkTo = (of: string | undefined) =>
    of === undefined ? null : { id: of, url: `${publicUrl}/v1/corrections/${of}` };
  const { id, kind, severity, placement, datePublished } = correction;
  return {
    id,
    type: 'CorrectionComment',
    kind,
    text: correction.redacted ? REDACTED : correction.text,
    severity,
    placement,
    datePublished: datePublished?.toISOString(),
    fromVersion,
    toVersion,
    supersededBy: linkTo(correction.supersededBy[0]?.id),
    ...(placement === 'inline' && { anchors: anchorsOf(target, bodyOf(content)) }),
    url: `${publicUrl}/v1/corrections/${id}`,
  };
}

/** Only articles have a text that passages can stand in. */
function bodyOf(content: unknown): Block[] {
  return (content as { articleBody?: Block[] }).articleBody ?? [];
}
