/** An example of a body, and what it shows where there are several. */
export interface Example {
  summary?: string;
  value: unknown;
}

/** Examples by name; one name means one example in the whole document. */
export type Examples = Record<string, Example>;

/** The origin of the URLs in examples; a document that is served has its own in its place. */
export const EXAMPLE_ORIGIN = 'http://localhost:3000';
