import { stepTo } from '../../../openapi/stability/finding.js';
import type { Json } from '../../support/openapi.js';
import { edit, entriesOf, removal, type Way } from './mutation.js';
import { fewerValues, otherTypes } from './narrowing.js';
import type { Member, Place, Places } from './places.js';

const renamable = ({ parameters }: Places) =>
  parameters.filter(({ value }) => value['in'] !== 'path');
const optional = ({ isRequired }: Member) => !isRequired;
const objects = ({ schemas }: Places['taken']) =>
  schemas.filter(({ value }) => 'properties' in value);
const securityOf = ({ at }: Place) => stepTo(at, 'security');
const secured = (security: unknown) => (places: Places) =>
  places.operations.filter(
    ({ value }) => JSON.stringify(value['security']) === JSON.stringify(security),
  );

/** Ways to break what callers made, of all the nine kinds. */
export const breaking: Way[] = [
  {
    name: 'an operation less',
    kind: 'operation-removed',
    tries: 5,
    changes: ({ operations }) => removal(operations),
  },
  {
    name: 'a parameter renamed',
    kind: 'parameter-removed',
    tries: 3,
    changes: (places) => edit(renamable(places), (parameter) => (parameter['name'] = 'renamed')),
  },
  {
    name: 'a member of a request less',
    kind: 'parameter-removed',
    tries: 4,
    changes: ({ taken }) => removal(taken.members),
  },
  {
    name: 'a media type of a request less',
    kind: 'parameter-removed',
    tries: 2,
    changes: ({ requestBodies }) =>
      removal(requestBodies.flatMap((one) => entriesOf(one, 'content'))),
  },
  {
    name: 'a member of an answer less',
    kind: 'response-field-removed',
    tries: 4,
    changes: ({ given }) => removal(given.members),
  },
  {
    name: 'a member of an answer renamed',
    kind: 'response-field-removed',
    tries: 3,
    changes: ({ given }) =>
      given.members.flatMap(({ at, name, owner }) =>
        editOwner({ at, owner }, ({ properties }) => {
          const members = properties as Json;
          members['renamed'] = members[name];
          Reflect.deleteProperty(members, name);
        }),
      ),
  },
  {
    name: 'a member of an answer that may be missing',
    kind: 'response-field-removed',
    tries: 3,
    changes: ({ given }) =>
      given.members
        .filter(({ isRequired }) => isRequired)
        .flatMap(({ at, name, owner }) =>
          editOwner({ at, owner }, (object) => {
            object['required'] = (object['required'] as string[]).filter((one) => one !== name);
          }),
        ),
  },
  {
    name: 'a status less',
    kind: 'response-field-removed',
    tries: 3,
    changes: ({ operations }) => removal(operations.flatMap((one) => entriesOf(one, 'responses'))),
  },
  {
    name: 'a media type of an answer less',
    kind: 'response-field-removed',
    tries: 2,
    changes: ({ responses }) => removal(responses.flatMap((one) => entriesOf(one, 'content'))),
  },
  {
    name: 'a needed parameter more',
    kind: 'required-parameter-added',
    tries: 3,
    changes: ({ operations }) =>
      operations.flatMap((one) =>
        edit(
          [one],
          (operation) => {
            const added = {
              in: 'query',
              name: 'added',
              required: true,
              schema: { type: 'string' },
            };
            operation['parameters'] = [...((operation['parameters'] ?? []) as Json[]), added];
          },
          ({ at, value }) =>
            stepTo(at, 'parameters', String(((value['parameters'] ?? []) as Json[]).length)),
        ),
      ),
  },
  {
    name: 'a needed member of a request more',
    kind: 'required-parameter-added',
    tries: 3,
    changes: ({ taken }) =>
      edit(
        objects(taken),
        (object) => {
          Object.assign(object['properties'] as Json, { added: { type: 'string' } });
          object['required'] = [...((object['required'] ?? []) as string[]), 'added'];
        },
        ({ at }) => stepTo(at, 'properties', 'added'),
      ),
  },
  {
    name: 'a parameter that is needed now',
    kind: 'parameter-made-required',
    tries: 3,
    changes: ({ parameters }) =>
      edit(
        parameters.filter(({ value }) => value['required'] !== true),
        (parameter) => (parameter['required'] = true),
      ),
  },
  {
    name: 'a member of a request that is needed now',
    kind: 'parameter-made-required',
    tries: 3,
    changes: ({ taken }) =>
      taken.members.filter(optional).flatMap(({ at, name, owner }) =>
        editOwner({ at, owner }, (object) => {
          object['required'] = [...((object['required'] ?? []) as string[]), name];
        }),
      ),
  },
  {
    name: 'a body that is needed now',
    kind: 'parameter-made-required',
    tries: 1,
    changes: ({ requestBodies }) =>
      edit(
        requestBodies.filter(({ value }) => value['required'] !== true),
        (body) => (body['required'] = true),
      ),
  },
  ...otherTypes,
  ...fewerValues,
  {
    name: 'a key that is needed now',
    kind: 'authentication-changed',
    tries: 3,
    changes: (places) =>
      edit(
        secured([{}, { apiKey: [] }])(places),
        (operation) => (operation['security'] = [{ apiKey: [] }]),
        securityOf,
      ),
  },
  {
    name: 'another way to get in',
    kind: 'authentication-changed',
    tries: 2,
    changes: (places) =>
      edit(
        secured([{ apiKey: [] }])(places),
        (operation) => (operation['security'] = [{ apiKey: ['admin'] }]),
        securityOf,
      ),
  },
];

/** Changes the object that has a member. */
function editOwner({ at, owner }: { at: string; owner: string }, change: (object: Json) => void) {
  return edit([{ at: owner, value: {} }], change, () => at);
}
