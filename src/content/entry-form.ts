import type { z } from 'zod';
import type { Env } from '../auth/endpoint.js';
import type { Representation } from './catalog.js';
import type { Lens } from './lens.js';
import type { Compact } from './references.js';

/** What readers are told in the place of a retracted entry. */
export interface RetractionNotice {
  /** Its address by id, which no new slug changes. */
  url: string;
  /** What it was called when readers last saw it. */
  headline: string;
  text: string;
  datePublished: string;
  /** The id of the retraction. */
  correction: string;
}

/** One form of an entry besides the API's own JSON, in which it means the same. */
export interface EntryForm {
  /** The media type. */
  type: string;
  /** Its part in the names of examples: JsonLd. */
  noun: string;
  schema: z.ZodType;
  /** Entries that belong to it without its representation saying so: their path, and how the lens shows them. */
  parts?: {
    path: string;
    find: (env: Env, item: Representation, lens: Lens) => Promise<Compact[]>;
  };
  /** Draws what the JSON of the entry says, its body as Portable Text. */
  draw: (item: Representation, parts: Compact[]) => object;
  /** Draws what stands in its place once it was retracted, where the format has words for that. */
  drawNotice?: (notice: RetractionNotice) => object;
}
