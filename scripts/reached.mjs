import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkBodies } from './answered-bodies.mjs';
import { root } from './setup.mjs';

// Whoever watches over an installation may ask as often as they like; the rules of OWASP want a 429 all the same.
const notLimited = ['getHealth 429', 'getReadiness 429'];

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!(await reportAnswers(process.argv[2]))) process.exitCode = 1;
}

/** Says what the answers of a whole run were worth, and whether all that the document has was among them. */
export async function reportAnswers(folder) {
  const document = JSON.parse(await readFile(join(root, 'openapi/openapi.json'), 'utf8'));
  const found = compareAnswers(await readAnswers(folder, document), document);
  const { answers, documented, undocumented, missed } = found;
  console.log(
    `${answers} answers were held against the OpenAPI document; of its ${documented} statuses of operations, ${missed.length} were never answered.`,
  );
  const { bodies, faults } = await checkBodies(folder, document, operationsOf(document));
  console.log(`${bodies} JSON bodies were validated by its schemas, ${faults.length} faults.`);
  for (const fault of faults) console.error(`Answered otherwise than documented: ${fault}`);
  for (const pair of undocumented) console.error(`Answered, but not documented: ${pair}`);
  for (const pair of missed) console.error(`Documented, but never answered: ${pair}`);
  return undocumented.length + missed.length + faults.length === 0;
}

/**
 * Reads what every test file noted of the answers that it got (tests/support/reached.ts): how many there were of each
 * operation and status.
 */
export async function readAnswers(folder, document) {
  const operations = operationsOf(document);
  const counts = new Map();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    for (const [name, times] of JSON.parse(await readFile(join(folder, file), 'utf8'))) {
      const [method, path, status] = name.split(' ');
      const operation = operations.find((one) => one.answers(method, path));
      if (!operation) continue;
      const pair = `${operation.id} ${status}`;
      counts.set(pair, (counts.get(pair) ?? 0) + times);
    }
  }
  return counts;
}

/** Holds the answers against the document: statuses that it does not have, and those that were never answered. */
export function compareAnswers(counts, document) {
  const documented = new Set(
    operationsOf(document).flatMap(({ id, statuses }) => statuses.map((one) => `${id} ${one}`)),
  );
  const reached = [...counts.keys()];
  return {
    answers: [...counts.values()].reduce((sum, times) => sum + times, 0),
    documented: documented.size,
    undocumented: reached.filter((pair) => !documented.has(pair)).sort(),
    missed: [...documented]
      .filter((pair) => !counts.has(pair) && !notLimited.includes(pair))
      .sort(),
  };
}

function operationsOf({ paths }) {
  const found = Object.entries(paths).flatMap(([path, item]) => {
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
    return Object.entries(item).map(([method, { operationId, responses }]) => ({
      ...{ path, method },
      id: operationId,
      statuses: Object.keys(responses),
      isExact: !path.includes('{'),
      answers: (asked, at) =>
        pattern.test(at) && method === (asked === 'HEAD' ? 'get' : asked.toLowerCase()),
    }));
  });
  // A path without parameters goes before one that would take it for an id.
  return found.sort((a, b) => Number(b.isExact) - Number(a.isExact));
}
