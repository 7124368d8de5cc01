import type { Json } from '../../support/openapi.js';
import { edit, isFreeText, replace, type Way } from './mutation.js';
import type { Place, Places } from './places.js';

const objects = ({ schemas }: Places['taken']) =>
  schemas.filter(({ value }) => 'properties' in value);
const listing = ({ schemas }: Places['taken']) => schemas.filter(({ value }) => 'enum' in value);
const rules = ['pattern', 'format', 'minLength', 'minimum', 'additionalProperties'];
const root: Place[] = [{ at: '', value: {} }];

/** Ways to add to the document that break nothing that callers made. */
export const additive: Way[] = [
  {
    name: 'an operation more',
    tries: 3,
    changes: ({ operations }) =>
      operations.flatMap(({ value }) =>
        edit(root, ({ paths }) => ((paths as Json)['/v1/added'] = { get: structuredClone(value) })),
      ),
  },
  {
    name: 'a parameter more that may be left out',
    tries: 5,
    changes: ({ operations }) =>
      edit(operations, (operation) => {
        const added = { in: 'query', name: 'added', schema: { type: 'integer', minimum: 3 } };
        operation['parameters'] = [added, ...((operation['parameters'] ?? []) as Json[])];
      }),
  },
  {
    name: 'a member of a request more that may be left out',
    tries: 5,
    changes: ({ taken }) =>
      edit(objects(taken), ({ properties }) => {
        Object.assign(properties as Json, { added: { type: 'string', maxLength: 10 } });
      }),
  },
  {
    name: 'a member of an answer more',
    tries: 5,
    changes: ({ given }) =>
      edit(objects(given), (object) => {
        Object.assign(object['properties'] as Json, { added: { type: ['string', 'null'] } });
        object['required'] = [...((object['required'] ?? []) as string[]), 'added'];
      }),
  },
  {
    // As GitHub has it: whoever reads an enumeration must be ready for a value that is new.
    name: 'a value of an answer more',
    tries: 4,
    changes: ({ given }) =>
      edit(listing(given), (schema) => (schema['enum'] as unknown[]).unshift('added')),
  },
  {
    name: 'a value of a request more',
    tries: 4,
    changes: ({ taken }) =>
      edit(listing(taken), (schema) => (schema['enum'] as unknown[]).push('added')),
  },
  {
    name: 'a status more',
    tries: 4,
    changes: ({ operations }) =>
      edit(operations, ({ responses }) => {
        Object.assign(responses as Json, { 418: { description: 'A teapot.' } });
      }),
  },
  {
    name: 'a header of an answer more',
    tries: 2,
    changes: ({ responses }) =>
      edit(responses, (response) => {
        response['headers'] = {
          ...(response['headers'] as Json | undefined),
          Added: { schema: { type: 'string' } },
        };
      }),
  },
  {
    name: 'a media type more',
    tries: 4,
    changes: ({ responses, requestBodies }) =>
      edit([...requestBodies, ...responses], (part) => {
        part['content'] = {
          ...(part['content'] as Json | undefined),
          'text/added': { schema: { type: 'string' } },
        };
      }),
  },
  {
    name: 'other words',
    tries: 4,
    changes: ({ operations, parameters, taken, given }) =>
      edit([...operations, ...parameters, ...taken.schemas, ...given.schemas], (part) => {
        Object.assign(part, { description: 'In other words.', deprecated: true, 'x-added': 1 });
      }),
  },
  {
    name: 'a tag more',
    tries: 2,
    changes: ({ operations }) => [
      ...edit(root, ({ tags }) => (tags as Json[]).push({ name: 'Added' })),
      ...edit(operations.slice(0, 1), ({ tags }) => (tags as string[]).unshift('Added')),
    ],
  },
  {
    name: 'a member of a request that may be left out now',
    tries: 3,
    changes: ({ taken }) =>
      edit(
        taken.schemas.filter(({ value }) => ((value['required'] ?? []) as string[]).length > 0),
        (object) => (object['required'] as string[]).pop(),
      ),
  },
  {
    name: 'a parameter or body that may be left out now',
    tries: 3,
    changes: ({ parameters, requestBodies }) =>
      edit(
        [...parameters, ...requestBodies].filter(
          ({ value }) => value['required'] === true && value['in'] !== 'path',
        ),
        (part) => delete part['required'],
      ),
  },
  {
    name: 'a looser bound of a request',
    tries: 4,
    changes: ({ taken }) =>
      edit(
        taken.schemas.filter((one) => isFreeText(one) && 'maxLength' in one.value),
        (schema) => (schema['maxLength'] = (schema['maxLength'] as number) * 2),
      ),
  },
  {
    name: 'a rule of a request less',
    tries: 4,
    changes: ({ taken }) =>
      edit(
        taken.schemas.filter(({ value }) => rules.some((name) => name in value)),
        (schema) => {
          for (const name of rules) Reflect.deleteProperty(schema, name);
        },
      ),
  },
  {
    name: 'a tighter bound of an answer',
    tries: 2,
    changes: ({ given }) =>
      edit(given.schemas.filter(isFreeText), (schema) => (schema['maxLength'] = 1)),
  },
  {
    name: 'nothing taken where something was needed',
    tries: 3,
    changes: ({ taken }) =>
      edit(taken.schemas, (schema) =>
        replace(schema, { anyOf: [{ type: 'null' }, structuredClone(schema)] }),
      ),
  },
  {
    name: 'an order of alternatives',
    tries: 2,
    changes: ({ taken, given }) =>
      edit(
        [...taken.schemas, ...given.schemas].filter(({ value }) => 'anyOf' in value),
        ({ anyOf }) => (anyOf as Json[]).reverse(),
      ),
  },
  {
    name: 'a key that is no longer needed',
    tries: 2,
    changes: ({ operations }) =>
      edit(
        operations.filter(({ value }) => JSON.stringify(value['security']) === '[{"apiKey":[]}]'),
        (operation) => (operation['security'] = [{ apiKey: [] }, {}]),
      ),
  },
];
