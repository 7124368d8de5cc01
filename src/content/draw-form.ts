import type { Env } from '../auth/endpoint.js';
import type { Reply } from '../http/endpoint.js';
import { type Fault, InvalidRequest, Problem } from '../http/problem.js';
import type { Representation } from './catalog.js';
import type { EntryForm } from './entry-form.js';
import type { EntryType, View } from './entry-type.js';
import { idsIn } from './ids-in.js';
import { RetractedEntry } from './read-entry.js';

/** What an answer shows of an entry, and the ids that it is made of. */
export interface Drawn {
  body: object;
  tags: string[];
}

/** The parameters that shape the API's own JSON; other forms are always whole. */
const SHAPING = ['fields', 'include', 'body'];

/**
 * The form of a media type; undefined for the API's own JSON. Raises InvalidRequest where the query shapes what only
 * that JSON has.
 */
export function formOf(type: EntryType, mediaType: string, query: object): EntryForm | undefined {
  const form = type.forms.find((one) => one.type === mediaType);
  if (!form) return undefined;
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const errors = asked.flatMap(([name]): Fault[] => {
    const detail = `shapes application/json only; ${mediaType} is always whole`;
    return SHAPING.includes(name) ? [{ in: 'query', pointer: `/${name}`, detail }] : [];
  });
  if (errors.length === 0) return form;
  throw new Problem(InvalidRequest, 'A parameter does not fit the media type.', { errors });
}

/** Draws an entry in a form, given its representation; made of the same entries, and of its parts. */
export async function drawForm(
  env: Env,
  form: EntryForm,
  { item, view }: { item: Representation; view: View },
): Promise<Drawn> {
  const { parts } = form;
  const found = (await parts?.find(env, item, view.lens)) ?? [];
  const listed = parts ? [parts.path, ...idsIn(found)] : [];
  return { body: form.draw(item, found), tags: [...idsIn(item), ...listed] };
}

/** The links from one form of an entry to the others (RFC 8288), all at the same address. */
export function alternates(
  { forms }: EntryType,
  { url, search, mediaType }: { url: string; search: string; mediaType: string },
): string[] {
  const query = new URLSearchParams(search);
  for (const name of SHAPING) query.delete(name);
  const address = query.size > 0 ? `${url}?${query.toString()}` : url;
  return ['application/json', ...forms.map(({ type }) => type)]
    .filter((type) => type !== mediaType)
    .map((type) => `<${address}>; rel="alternate"; type="${type}"`);
}

/** Where a form has words for a retraction, the 410 is said in them; everywhere else it stays a problem. */
export async function withNotice(
  form: EntryForm | undefined,
  read: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RetractedEntry) || !form?.drawNotice) throw error;
    return {
      status: 410,
      type: form.type,
      body: form.drawNotice(error.notice),
      headers: { 'Cache-Control': 'no-store' },
    };
  }
}
