import { stepTo } from '../../../openapi/stability/finding.js';
import type { Json } from '../../support/openapi.js';
import { edit, isFreeText, replace, type Way } from './mutation.js';
import type { Places } from './places.js';

const listing = ({ schemas }: Places['taken']) =>
  schemas.filter(({ value }) => ((value['enum'] ?? []) as unknown[]).length > 1);
const fewer = (schema: Json) => (schema['enum'] as unknown[]).pop();

/** Ways to let something be of another type. */
export const otherTypes: Way[] = [
  {
    name: 'a parameter of another type',
    kind: 'type-changed',
    tries: 2,
    changes: ({ parameters }) =>
      edit(
        parameters,
        (parameter) => (parameter['schema'] = { type: 'object' }),
        ({ at }) => stepTo(at, 'schema'),
      ),
  },
  {
    name: 'a member of a request of another type',
    kind: 'type-changed',
    tries: 2,
    // One of several texts to choose from is no type less: another still takes a text.
    changes: ({ taken }) =>
      edit(
        taken.schemas.filter((one) => isFreeText(one) && !/\/(any|one)Of\/\d+$/.test(one.at)),
        (schema) => replace(schema, { type: 'object' }),
      ),
  },
  {
    name: 'a member of an answer of another type',
    kind: 'type-changed',
    tries: 3,
    changes: ({ given }) =>
      edit(given.schemas.filter(isFreeText), (schema) => replace(schema, { type: 'object' })),
  },
  {
    name: 'a list in an answer where there was one thing',
    kind: 'type-changed',
    tries: 2,
    changes: ({ given }) =>
      edit(
        given.schemas.filter(({ value }) => value['type'] === 'object'),
        (schema) => replace(schema, { type: 'array', items: structuredClone(schema) }),
      ),
  },
  {
    name: 'nothing in an answer where there was something',
    kind: 'type-changed',
    tries: 2,
    changes: ({ given }) =>
      edit(given.schemas.filter(isFreeText), (schema) =>
        replace(schema, { anyOf: [structuredClone(schema), { type: 'null' }] }),
      ),
  },
];

/** Ways to admit fewer values. */
export const fewerValues: Way[] = [
  {
    name: 'a value of a request less',
    kind: 'enum-value-removed',
    tries: 3,
    changes: ({ taken }) => edit(listing(taken), fewer),
  },
  {
    name: 'a value of an answer less',
    kind: 'enum-value-removed',
    tries: 3,
    changes: ({ given }) => edit(listing(given), fewer),
  },
  {
    name: 'a pattern',
    kind: 'validation-added',
    tries: 2,
    changes: ({ taken }) =>
      edit(taken.schemas.filter(isFreeText), (schema) => (schema['pattern'] = '^narrow$')),
  },
  {
    name: 'a shorter text',
    kind: 'validation-added',
    tries: 2,
    changes: ({ taken }) =>
      edit(taken.schemas.filter(isFreeText), (schema) => (schema['maxLength'] = 2)),
  },
  {
    name: 'a listing of what it can be',
    kind: 'validation-added',
    tries: 2,
    changes: ({ taken }) =>
      edit(taken.schemas.filter(isFreeText), (schema) => (schema['enum'] = ['one'])),
  },
  {
    name: 'a format',
    kind: 'validation-added',
    tries: 1,
    changes: ({ taken }) =>
      edit(taken.schemas.filter(isFreeText), (schema) => (schema['format'] = 'ipv4')),
  },
  {
    name: 'fewer items',
    kind: 'validation-added',
    tries: 1,
    changes: ({ taken }) =>
      edit(
        taken.schemas.filter(({ value }) => value['type'] === 'array'),
        (schema) => (schema['minItems'] = 3),
      ),
  },
];
