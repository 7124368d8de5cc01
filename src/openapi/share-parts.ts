import type { Document } from './document.js';

type Json = Record<string, unknown>;
type Section = 'examples' | 'headers' | 'responses' | 'parameters';

/** One place in which a part stands: where it can be replaced, and what it would be called. */
interface Use {
  holder: Json;
  key: string;
  name: string;
  tag: string;
}

/** An operation, with the tag that tells its parts from those of the same name elsewhere. */
interface Operation {
  tag: string;
  parameters: Json[];
  bodies: Json[];
  responses: Json;
}

/**
 * Moves what several operations repeat word for word (examples, headers, problem responses, parameters) into
 * `components`, and refers to it. With the references followed, it is the same document.
 */
export function shareParts(document: Document): Document {
  const shared = structuredClone(document);
  const operations = operationsOf(shared);
  const components = (shared.components ?? {}) as Record<Section, Json | undefined>;
  const uses: Record<Section, (operation: Operation) => Use[]> = {
    examples: exampleUses,
    headers: headerUses,
    responses: problemUses,
    parameters: parameterUses,
  };
  // Inner parts first: the responses that hold them are compared after.
  for (const section of Object.keys(uses) as Section[]) {
    const found = share(section, operations.flatMap(uses[section]));
    if (Object.keys(found).length > 0) components[section] = found;
  }
  shared.components = components as NonNullable<Document['components']>;
  return shared;
}

function share(section: Section, uses: Use[]): Json {
  const alike = new Map<string, Use[]>();
  for (const use of uses) {
    const text = JSON.stringify(use.holder[use.key]);
    const places = alike.get(text);
    if (places) places.push(use);
    else alike.set(text, [use]);
  }
  const looks = new Map<string | undefined, number>();
  for (const [first] of alike.values()) looks.set(first?.name, (looks.get(first?.name) ?? 0) + 1);
  const components: Json = {};
  for (const [text, places] of alike) {
    if (places.length < 2) continue;
    const alone = looks.get(places[0]?.name) === 1;
    const name = freeName(alone ? places[0]?.name : qualifiedName(places), components);
    components[name] = JSON.parse(text);
    for (const { holder, key } of places) holder[key] = { $ref: `#/components/${section}/${name}` };
  }
  return components;
}

/** A part that looks different elsewhere is named with its tag, where that is the only one. */
function qualifiedName([first, ...rest]: Use[]): string | undefined {
  const ofOneTag = rest.every(({ tag }) => tag === first?.tag);
  return first && ofOneTag ? `${first.tag}.${first.name}` : first?.name;
}

function freeName(wanted = '', taken: Json): string {
  const plain = wanted.replace(/[^A-Za-z0-9_-]+/g, '.').replace(/\.$/, '');
  let name = plain;
  for (let number = 2; name in taken; number += 1) name = `${plain}.${number}`;
  return name;
}

function operationsOf(document: Document): Operation[] {
  return Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item as Record<string, Json>).map((operation) => ({
      tag: (operation['tags'] as string[] | undefined)?.[0] ?? '',
      parameters: (operation['parameters'] ?? []) as Json[],
      bodies: contents(operation['requestBody']),
      responses: operation['responses'] as Json,
    })),
  );
}

function exampleUses({ tag, bodies, responses }: Operation): Use[] {
  const media = [...bodies, ...Object.values(responses).flatMap(contents)];
  return media.flatMap(({ examples }) => membersOf(examples, tag));
}

function headerUses({ tag, responses }: Operation): Use[] {
  return Object.values(responses).flatMap((response) =>
    membersOf((response as Json)['headers'], tag),
  );
}

/** Problems are named by their kinds: `ConflictOrSlugTaken`. */
function problemUses({ tag, responses }: Operation): Use[] {
  return Object.entries(responses).flatMap(([key, response]) => {
    const content = (response as { content?: Record<string, { examples: Json } | undefined> })
      .content;
    const kinds = Object.keys(content?.['application/problem+json']?.examples ?? {});
    return kinds.length === 0
      ? []
      : [{ holder: responses, key, name: kinds.map(pascalCase).join('Or'), tag }];
  });
}

function parameterUses({ tag, parameters }: Operation): Use[] {
  return parameters.map((parameter, index) => ({
    holder: parameters as unknown as Json,
    key: String(index),
    name: String(parameter['name']),
    tag,
  }));
}

function contents(body: unknown): Json[] {
  return Object.values(((body as Json | undefined)?.['content'] ?? {}) as Record<string, Json>);
}

function membersOf(value: unknown, tag: string): Use[] {
  const holder = (value ?? {}) as Json;
  return Object.keys(holder).map((key) => ({ holder, key, name: key, tag }));
}

function pascalCase(code: string): string {
  return code.replace(/(^|-)(\w)/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
}
