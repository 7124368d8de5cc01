import { ANNOTATION_TYPES, type Annotation, type Link, type MarkDef } from './schema.js';

/** A definition without its key: what a passage links to or mentions. */
export type Target = Omit<Link, '_key'> | Omit<Annotation, '_key'>;

const ANNOTATION = new RegExp(`^(${ANNOTATION_TYPES.join('|')}):(\\S+)$`);
const URL_LIKE = /^(https?|mailto):\S+$/i;

/** A definition as one word: the URL of a link, or `claim:…`, `actor:…`, `event:…` with the id or slug. */
export function targetToUri(markDef: MarkDef | Target): string {
  return markDef._type === 'link' ? markDef.href : `${markDef._type}:${encodeId(markDef.id)}`;
}

/** The definition that a URI written by `targetToUri` stands for; any other URI is a link. */
export function uriToTarget(uri: string): Target {
  const [, type, id] = ANNOTATION.exec(uri) ?? [];
  const _type = ANNOTATION_TYPES.find((known) => known === type);
  return _type === undefined || id === undefined
    ? { _type: 'link', href: uri }
    : { _type, id: decodeId(id) };
}

/**
 * The destination and title of a Markdown link to one or more targets. Markdown links do not nest, so where passages
 * overlap the first is the destination and the rest stand in the title: `[text](claim:a "event:b")`.
 */
export function linkDestination(uris: readonly string[]): string {
  const [first = '', ...others] = uris.map((uri) =>
    uri.replace(/[\\()"]|&(?=#?\w+;)/g, (character) => `\\${character}`),
  );
  return others.length === 0 ? first : `${first} "${others.join(' ')}"`;
}

/** The targets of a Markdown link; a title that is not a list of targets is only a title, and dropped. */
export function linkTargets(destination: string, title: string | null): Target[] {
  const others = title === null ? [] : title.split(' ');
  const isList = others.every((uri) => ANNOTATION.test(uri) || URL_LIKE.test(uri));
  return [destination, ...(isList ? others : [])].map(uriToTarget);
}

function encodeId(id: string): string {
  return encodeURIComponent(id).replace(
    /[()'!*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
