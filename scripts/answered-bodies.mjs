import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** How many faults are named: after that the first ones are to be mended. */
const MOST_FAULTS = 50;

/**
 * Holds the bodies of answers that a run of the tests kept (tests/support/answered-bodies.ts) against the schemas that the
 * document has for them, by a validator that knows nothing of how it was drawn.
 */
export async function checkBodies(folder, document, operations) {
  const schemas = schemasOf(document);
  const faults = new Set();
  let bodies = 0;
  for await (const { name, type, body } of linesOf(folder)) {
    const [method, path, status] = name.split(' ');
    const operation = operations.find((one) => one.answers(method, path));
    if (!operation?.statuses.includes(status)) continue;
    bodies += 1;
    const found = schemas.faultsOf(operation, { status, type, body });
    for (const fault of found) faults.add(`${operation.id} ${status}: ${fault}`);
  }
  return { bodies, faults: [...faults].slice(0, MOST_FAULTS) };
}

async function* linesOf(folder) {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ndjson'))) {
    const text = await readFile(join(folder, file), 'utf8');
    yield* text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }
}

function schemasOf(document) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'dossier' });
  return {
    faultsOf: ({ path, method }, { status, type, body }) => {
      const response = document.paths[path][method].responses[status];
      const place = response.$ref ?? pointer('paths', path, method, 'responses', status);
      const { content } = response.$ref ? at(document, response.$ref) : response;
      if (!content?.[type]?.schema) return [`${type} is not documented.`];
      const validate = ajv.getSchema(
        `dossier${place}${pointer('content', type, 'schema').slice(1)}`,
      );
      if (validate(body)) return [];
      return validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
}

function pointer(...names) {
  return `#${names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

function at(document, place) {
  const names = place.slice(2).split('/');
  return names.reduce(
    (inside, name) => inside[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
}
