const PROBLEM = 'application/problem+json';
const RATE_LIMIT_HEADERS = ['RateLimit', 'RateLimit-Policy', 'Retry-After'];
/** A verb that reads as one in a path: what it answers is of no one kind. */
const NOT_COLLECTIONS = ['search'];

/** Every 4xx and 5xx of an operation is a problem document. */
export function problemOnRefusal({ responses = {} }, _options, { path }) {
  return Object.entries(responses)
    .filter(([status, { content = {} }]) => /^[45]/.test(status) && !(PROBLEM in content))
    .map(([status]) => ({
      message: `${status} is not said as ${PROBLEM}.`,
      path: [...path, 'responses', status],
    }));
}

/** The 429 of an operation carries the headers of its limit. */
export function rateLimitOn429({ responses = {} }, _options, { path }) {
  const { headers = {} } = responses[429] ?? {};
  return RATE_LIMIT_HEADERS.filter((name) => !(name in headers)).map((name) => ({
    message: `429 is without ${name}.`,
    path: [...path, 'responses', '429'],
  }));
}

/** A PATCH needs `If-Match`. */
export function ifMatchOnPatch(operation) {
  const header = headerOf(operation, 'If-Match');
  return header?.required ? [] : [{ message: 'PATCH does not need If-Match.' }];
}

/** A POST that needs a key takes an `Idempotency-Key`; others have nobody to keep it for. */
export function idempotencyKeyOnPost(operation) {
  const { security = [] } = operation;
  const needsKey = security.length > 0 && security.every((one) => Object.keys(one).length > 0);
  if (!needsKey || headerOf(operation, 'Idempotency-Key')) return [];
  return [{ message: 'POST takes no Idempotency-Key.' }];
}

/** What stands behind /v1/, and before a parameter, names a collection. */
export function pluralNouns(paths) {
  return Object.keys(paths).flatMap((path) => {
    const segments = path.split('/').slice(1);
    const nouns = segments.filter(
      (segment, index) =>
        !segment.startsWith('{') &&
        (segments[index + 1]?.startsWith('{') || (index === 1 && segments[0] === 'v1')),
    );
    return nouns
      .filter((noun) => !noun.endsWith('s') && !NOT_COLLECTIONS.includes(noun))
      .map((noun) => ({ message: `“${noun}” is not plural.`, path: ['paths', path] }));
  });
}

/** Every schema of a text has a `maxLength`, unless it lists what it can be. */
export function boundedStrings(document) {
  const found = [];
  visit(document, []);
  return found;

  function visit(node, path) {
    if (typeof node !== 'object' || node === null) return;
    if (isUnbounded(node)) found.push({ message: 'A text without maxLength.', path });
    for (const [name, child] of Object.entries(node)) {
      // What stands there is a value, whatever it looks like.
      if (['example', 'examples', 'default', 'const', 'enum'].includes(name)) continue;
      visit(child, [...path, name]);
    }
  }
}

function isUnbounded({ type, maxLength, enum: values, const: value }) {
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  return isText && [maxLength, values, value].every((one) => one === undefined);
}

function headerOf({ parameters = [] }, name) {
  return parameters.find((one) => one.in === 'header' && one.name === name);
}
