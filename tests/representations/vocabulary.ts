import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { project } from '../support/run-tool.js';

const JSON_LD_KEYWORDS = ['@context', '@id', '@type'];

/** Texts, and dates, which JSON writes as texts. */
const WRITTEN = ['Text', 'URL', 'Date', 'DateTime'];

/** What schema.org says of its types and properties. */
export interface Vocabulary {
  /** The type and those that it is a kind of. */
  kindsOf: (type: string) => string[];
  /** The types that values of a property may be of; undefined where the type has no such property. */
  rangeOf: (type: string, property: string) => string[] | undefined;
  /** Whether an enumeration has this member. */
  hasMember: (enumeration: string, member: string) => boolean;
}

/** Reads schema.org's vocabulary from the declarations of schema-dts, which are generated from it. */
export function readVocabulary(): Vocabulary {
  const file = path.join(project, 'node_modules/schema-dts/dist/schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const aliases = new Map<string, string>();
  source.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText(source));
  });
  const parents = (name: string): string[] =>
    (interfaces.get(name)?.heritageClauses ?? [])
      .flatMap(({ types }) => types.map(({ expression }) => expression.getText(source)))
      .filter((one) => interfaces.has(one));
  const withAncestors = (name: string): string[] => [name, ...parents(name).flatMap(withAncestors)];
  const basesOf = (type: string): string[] =>
    (type === 'Role' ? ['RoleBase'] : parents(`${type}Leaf`)).flatMap(withAncestors);
  return {
    kindsOf: (type) => [type, ...basesOf(type).map((base) => base.replace(/Base$/, ''))],
    rangeOf: (type, property) => {
      const members = basesOf(type).flatMap((base) => [...(interfaces.get(base)?.members ?? [])]);
      const found = members.find((one) => one.name?.getText(source) === `"${property}"`);
      return found?.getText(source).match(/\b[A-Z]\w+/g) ?? undefined;
    },
    hasMember: (enumeration, member) => aliases.get(enumeration)?.includes(`"${member}"`) === true,
  };
}

/** Every place in a JSON-LD value for which schema.org's vocabulary has no word, or another kind of value. */
export function unknownWords(value: unknown, words: Vocabulary, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => unknownWords(one, words, at));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const type = String(node['@type']);
  return Object.entries(node).flatMap(([property, below]) => {
    if (JSON_LD_KEYWORDS.includes(property)) return [];
    const place = `${at}/${type}.${property}`;
    // A Role repeats the property that it stands under.
    const [, owner = type] = at.endsWith(`.${property}`) ? (/(\w+)\.\w+$/.exec(at) ?? []) : [];
    const range =
      words.rangeOf(type === 'Role' ? owner : type, property) ?? words.rangeOf(type, property);
    if (!range) return [place];
    const misplaced = [below].flat().filter((one) => !fits(one, range, words));
    return [
      ...misplaced.map((one) => `${place} holds ${JSON.stringify(one)}`),
      ...unknownWords(below, words, place),
    ];
  });
}

function fits(value: unknown, range: string[], words: Vocabulary): boolean {
  if (typeof value === 'number') return range.includes('Number');
  if (typeof value === 'string') {
    return range.some((one) => WRITTEN.includes(one) || words.hasMember(one, value));
  }
  const type = String((value as Record<string, unknown>)['@type']);
  return words.kindsOf(type).some((kind) => kind === 'Role' || range.includes(kind));
}
