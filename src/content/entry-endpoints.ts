import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { pageSchema } from '../http/paging.js';
import { Conflict, Forbidden, type ProblemType, Unauthenticated } from '../http/problem.js';
import { insteadOf } from '../http/validate.js';
import { changeEntry } from './change-entry.js';
import { createEntry } from './create-entry.js';
import { representationSchema } from './draw-entry.js';
import { entryForms, noticeForms } from './documented-forms.js';
import type { Document, EntryType } from './entry-type.js';
import type { ListQuery } from './list-entries.js';
import { patchSchema } from './patch-schema.js';
import {
  draftExample,
  entryExample,
  pageExample,
  pendingExample,
  publicationExamples,
  unpublicationExamples,
} from './examples.js';
import {
  publishEntry,
  UndoesCorrection,
  UpdateKindRequired,
  unpublishEntry,
} from './publish-entry.js';
import { entryParams, listQuery, searchTotal, translatedQuery } from './query.js';
import { Retracted, TakenDown } from './read-entry.js';
import { ReferenceNotFound } from './references.js';
import { type EntryQuery, entryReply, listReply, writeReply } from './reply.js';
import { SlugTaken } from './revisions.js';
import { prose } from './wire.js';

const denied: ProblemType[] = [Unauthenticated, Forbidden];
const guarded: ProblemType[] = [...denied, Conflict];

/** The operations that every kind of entry has. */
export function entryEndpoints(type: EntryType, types: EntryType[]): ApiEndpoint[] {
  return [
    listEndpoint(type, types),
    getEndpoint(type, types),
    createEndpoint(type),
    changeEndpoint(type),
    publishEndpoint(type),
    unpublishEndpoint(type),
  ];
}

function listEndpoint(type: EntryType, types: EntryType[]): ApiEndpoint {
  const { noun, plural, path, tag } = type;
  const { whole, wholeOrFields: either } = representationSchema(type);
  const members = Object.keys(whole.shape);
  return endpoint({
    method: 'get',
    path: `/v1/${path}`,
    operationId: `list${plural}`,
    tag,
    access: 'read',
    summary: `List ${path}`,
    description: `${type.description} Filters narrow the list together (and); several values of one by comma, at most 50, widen it (or).`,
    query: listQuery(type, types, members),
    acceptDatetime: 'asOf',
    returns: {
      200: {
        description: `A page of ${path}.`,
        schema: pageSchema(either, `The ${path} of this page.`)
          .extend(searchTotal)
          .meta({
            id: `${noun}Page`,
            description: `A page of ${path}.`,
          }),
        examples: pageExample(type),
      },
    },
    errors: [Unauthenticated],
    handler: ({ env, query, search }) =>
      listReply(env, type, { query: query as unknown as ListQuery, search }),
  });
}

function getEndpoint(type: EntryType, types: EntryType[]): ApiEndpoint {
  const { noun, path, tag } = type;
  const { whole, wholeOrFields: either } = representationSchema(type);
  const members = Object.keys(whole.shape);
  return endpoint({
    method: 'get',
    path: `/v1/${path}/{id}`,
    operationId: `get${noun}`,
    tag,
    access: 'read',
    summary: `Get ${article(type)} by id or slug`,
    description: `What readers see now; \`asOf\` shows what they saw at an instant, \`draft=true\` the working version. A slug that it once had leads to the one that it has.`,
    params: entryParams(type),
    query: translatedQuery(type, types, members),
    acceptDatetime: 'asOf',
    ...(type.isTranslated && { acceptLanguage: true }),
    returns: {
      200: {
        description: `The ${type.kind}.`,
        schema: either,
        examples: entryExample(type),
        forms: entryForms(type),
      },
      301: { description: 'It has another slug now; `Location` has its URL.' },
      ...noticeForms(type),
    },
    errors: [...denied, Retracted, TakenDown],
    handler: ({ env, params, query, search, mediaType, acceptLanguage }) => {
      const asked = { ref: params.id, query: query as EntryQuery, search };
      return entryReply(env, type, { ...asked, mediaType, acceptLanguage });
    },
  });
}

const status = z
  .enum(['draft', 'published'])
  .default('draft')
  .meta({
    description: 'Whether readers see it at once: `published` needs the role editor.',
    examples: ['draft'],
  });

const STATUS_IS_CHANGED =
  ' It is changed by POST to …/publish, …/unpublish, …/withhold or …/retract.';

function createEndpoint(type: EntryType): ApiEndpoint {
  const { noun, path, tag } = type;
  const { whole: schema } = representationSchema(type);
  return endpoint({
    method: 'post',
    path: `/v1/${path}`,
    operationId: `create${noun}`,
    tag,
    access: 'create',
    summary: `Create ${article(type)}`,
    description:
      'Readers see it once it is published, and what it refers to while that is published, too.',
    body: type.document
      .extend({ status })
      .register(insteadOf, insteadOf.get(type.document) ?? {})
      .meta({
        id: `${noun}Input`,
        description: `${capital(article(type))} as it is written.`,
      }),
    examples: { [`New${noun}`]: { value: type.example.document } },
    returns: {
      201: { description: `The new ${type.kind}.`, schema, examples: draftExample(type) },
    },
    errors: [...denied, ...unknownReference(type), SlugTaken],
    handler: async ({ env, body: { status: wanted, ...doc } }) => {
      const record = await createEntry(env, type, {
        doc: doc as Document,
        publish: wanted === 'published',
      });
      return writeReply(env, type, { record, status: 201 });
    },
  });
}

function changeEndpoint(type: EntryType): ApiEndpoint {
  const { noun, path, tag } = type;
  const { whole: schema } = representationSchema(type);
  return endpoint({
    method: 'patch',
    path: `/v1/${path}/{id}`,
    operationId: `change${noun}`,
    tag,
    access: 'change',
    summary: `Change ${article(type)} by JSON Merge Patch`,
    description:
      'A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.',
    params: entryParams(type),
    ifMatch: true,
    body: patchSchema(type.document)
      .register(insteadOf, { ...insteadOf.get(type.document), status: STATUS_IS_CHANGED })
      .meta({
        id: `${noun}Patch`,
        description: `What changes in ${article(type)}; null clears.`,
      }),
    examples: { [`${noun}Change`]: { value: type.example.patch } },
    bodyTypes: ['application/merge-patch+json', 'application/json'],
    returns: {
      200: { description: 'The working version.', schema, examples: pendingExample(type) },
    },
    errors: [...guarded, ...unknownReference(type), SlugTaken],
    handler: async ({ env, params, ifMatch, body: patch }) => {
      const record = await changeEntry(env, type, { ref: params.id, ifMatch, patch });
      return writeReply(env, type, { record, status: 200 });
    },
  });
}

/** What an editor says of a publication. */
export const publication = z
  .strictObject({
    updateKind: z
      .enum(['update', 'minor'])
      .optional()
      .meta({ description: 'Needed where readers saw an earlier version.', examples: ['update'] }),
    note: prose(2000)
      .optional()
      .meta({
        description: 'What readers are told of the update.',
        examples: ['Adds the reaction of the opposition.'],
      }),
    undo: z
      .array(z.uuid('must be the id of a correction'))
      .max(100)
      .optional()
      .meta({
        description: 'The published corrections that this version takes back on purpose.',
        examples: [['01a20d3f-fbb7-7597-90f7-91b0e1d5ed68']],
      }),
  })
  .meta({ id: 'Publication', description: 'What an editor says of a publication.' });

function publishEndpoint(type: EntryType): ApiEndpoint {
  const { noun, path, tag } = type;
  const { whole: schema } = representationSchema(type);
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/publish`,
    operationId: `publish${noun}`,
    tag,
    access: 'publish',
    summary: `Show the working version of ${article(type)} to readers`,
    description:
      'Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.',
    params: entryParams(type),
    ifMatch: true,
    body: publication,
    examples: publicationExamples,
    bodyOptional: true,
    returns: {
      200: { description: 'What readers see now.', schema, examples: entryExample(type) },
    },
    errors: [...guarded, UpdateKindRequired, UndoesCorrection],
    handler: async ({ env, params, ifMatch, body: said }) => {
      const record = await publishEntry(env, type, { ref: params.id, ifMatch, ...said });
      return writeReply(env, type, { record, status: 200 });
    },
  });
}

const unpublication = z
  .strictObject({
    note: prose(2000)
      .optional()
      .meta({
        description: 'What readers are told, in the change log.',
        examples: ['We published this before its embargo ended.'],
      }),
  })
  .meta({ id: 'Unpublication', description: 'What an editor says on taking an entry back.' });

function unpublishEndpoint(type: EntryType): ApiEndpoint {
  const { noun, path, tag, kind } = type;
  const { whole: schema } = representationSchema(type);
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/unpublish`,
    operationId: `unpublish${noun}`,
    tag,
    access: 'unpublish',
    summary: `Take ${article(type)} away from readers`,
    description:
      'It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.',
    params: entryParams(type),
    ifMatch: true,
    body: unpublication,
    bodyOptional: true,
    examples: unpublicationExamples,
    returns: {
      200: { description: `The ${kind}, a draft again.`, schema, examples: draftExample(type) },
    },
    errors: [...guarded],
    handler: async ({ env, params, ifMatch, body: { note } }) => {
      const record = await unpublishEntry(env, type, { ref: params.id, ifMatch, note });
      return writeReply(env, type, { record, status: 200 });
    },
  });
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The noun with its article, for the summaries of operations. */
export function article({ kind }: EntryType): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** A kind that refers to no other has no reference that could lead nowhere. */
function unknownReference({ expansions }: EntryType): ProblemType[] {
  return Object.keys(expansions).length > 0 ? [ReferenceNotFound] : [];
}
