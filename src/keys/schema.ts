import { z } from 'zod';
import { idOut, instant, instantOut, line, several } from '../content/wire.js';
import { Role } from '../db/generated/enums.js';
import type { Examples } from '../http/example.js';

const resources = [
  'articles',
  'actors',
  'events',
  'claims',
  'sources',
  'stories',
  'corrections',
] as const;
const role = z.enum(Role, 'must be contributor, editor or admin').meta({
  description:
    '`contributor` writes drafts and proposes, `editor` publishes and corrects, `admin` does everything.',
  examples: ['editor'],
});

const name = line(200).meta({
  description:
    'Who uses it; corrections are signed with it. Two keys of one name count as one person.',
  examples: ['Ana, news desk'],
});
const scope = several(z.enum(resources, `must be one of: ${resources.join(', ')}`), 7).meta({
  description:
    'The resources that it may write; empty for all. A correction takes `corrections` and the kind of every entry that it corrects.',
  examples: [['claims', 'sources']],
});
const expiresText = {
  description: 'When it stops being valid; null for never.',
  examples: ['2126-11-24T08:00:00.000Z'],
};

/** What POST /v1/keys takes. */
export const keyInput = z
  .strictObject({
    role,
    name,
    expires: instant
      .nullable()
      .default(null)
      .refine((at) => at === null || new Date(at) > new Date(), 'must lie in the future')
      .meta(expiresText),
    scope: scope.default([]),
  })
  .meta({ id: 'KeyInput', description: 'A key that is to be made.' });

/** A key as it is listed: never the secret. */
export const keyOut = z
  .strictObject({
    id: idOut,
    name,
    role,
    scope,
    prefix: z
      .string()
      .max(20)
      .meta({ description: 'How the secret begins.', examples: ['dossier_Zk3f'] }),
    dateCreated: instantOut.meta({ description: 'When it was made.' }),
    expires: instantOut.nullable().meta(expiresText),
    revoked: instantOut
      .nullable()
      .meta({ description: 'When it was revoked; null while it was not.' }),
  })
  .meta({ id: 'Key', description: 'An API key, without its secret.' });

/** A new key, with its secret this once. */
export const newKeyOut = keyOut
  .extend({
    key: z
      .string()
      .optional()
      .meta({
        description:
          'The secret. It is shown once: a repeated request with the same Idempotency-Key gets the rest without it.',
        examples: ['dossier_Zk3f…'],
      }),
  })
  .meta({ id: 'NewKey', description: 'A new API key, with its secret this once.' });

const key = {
  id: '01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3',
  name: 'Ana, news desk',
  role: 'editor',
  scope: [],
  prefix: 'dossier_1upl',
  dateCreated: '2026-11-24T11:10:25.980Z',
  expires: null,
  revoked: null,
};

/** A key, and what is sent and answered around it, as the documentation shows them. */
export const keyExamples = {
  input: {
    NewKey: {
      summary: 'A key for an editor',
      value: { role: 'editor', name: 'Ana, news desk' },
    },
    NarrowKey: {
      summary: 'A key that may write claims and sources only',
      value: { role: 'contributor', name: 'Fact check', scope: ['claims', 'sources'] },
    },
  },
  created: { CreatedKey: { value: { ...key, key: `${key.prefix}…` } } },
  one: { Key: { value: key } },
  page: {
    KeyPage: { value: { items: [key], page: { next: null, previous: null, limit: 20 } } },
  },
} satisfies Record<string, Examples>;
