/** One entry of the seed: its kind, and the document that `POST` takes for it, references given as slugs. */
export interface SeedEntry {
  kind: 'source' | 'actor' | 'event' | 'claim' | 'story' | 'article';
  document: Record<string, unknown> & { slug: string };
}

/** Seed entries of one kind from their documents, in the order given. */
export function entriesOf(
  kind: SeedEntry['kind'],
  documents: readonly SeedEntry['document'][],
): SeedEntry[] {
  return documents.map((document) => ({ kind, document }));
}
