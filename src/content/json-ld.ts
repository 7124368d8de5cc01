import type { CorrectionCommentLeaf, IdReference, PersonLeaf } from 'schema-dts';
import { z } from 'zod';
import type { CorrectionNote } from './draw-entry.js';
import type { EntryForm } from './entry-form.js';
import type { Compact } from './references.js';
import { idOut, urlOut } from './wire.js';

const CONTEXT = 'https://schema.org';

const node = z
  .looseObject({
    '@context': z.literal(CONTEXT).meta({ description: 'The vocabulary.' }),
    '@type': z
      .string()
      .max(50)
      .meta({ description: 'The schema.org type.', examples: ['NewsArticle'] }),
    '@id': urlOut.meta({ description: 'The address of the entry, which names it.' }),
    url: urlOut,
    identifier: idOut,
  })
  .meta({ id: 'JsonLd', description: 'The entry in the vocabulary of schema.org, as JSON-LD.' });

/** The JSON-LD form of a kind, given how its representation is said in schema.org's words. */
export function jsonLdForm(
  draw: (item: never, parts: Compact[]) => object,
  parts?: EntryForm['parts'],
): EntryForm {
  return {
    type: 'application/ld+json',
    noun: 'JsonLd',
    schema: node,
    ...(parts && { parts }),
    draw: (item, found) => ({ '@context': CONTEXT, ...draw(item as never, found) }),
  };
}

/** A node with those members that have something to say: JSON-LD leaves out what JSON calls null or an empty list. */
export function dense<T extends object>(members: { [Name in keyof T]: T[Name] | null }): T {
  const said = Object.entries(members).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(said) as T;
}

/** The members by which every entry is known. */
export function identity({ id, url }: { id: string; url: string }) {
  return { '@id': url, url, identifier: id };
}

/** A reference as a representation carries it. */
type Reference = Omit<Compact, 'slug' | 'claimStatus'> & { claimStatus?: string | undefined };

/** A reference to another entry: its address, and for those who do not follow it its type and name. */
export function refer({ id, type, url, name, claimStatus }: Reference): IdReference {
  const status = claimStatus === undefined ? {} : { creativeWorkStatus: claimStatus };
  const node = { '@type': type, ...identity({ id, url }), name, ...status };
  return node;
}

/** People named in a byline. */
export function people(bylines: { name: string; jobTitle?: string | undefined }[]): PersonLeaf[] {
  return bylines.map(({ name, jobTitle }) =>
    dense<PersonLeaf>({ '@type': 'Person', name, jobTitle: jobTitle ?? null }),
  );
}

/** The public notes on an entry, newest first; of which kind each is, `genre` says. */
export function correctionComments(notes: CorrectionNote[]): CorrectionCommentLeaf[] {
  return notes.map(({ url, text, datePublished, kind, supersededBy }) =>
    dense<CorrectionCommentLeaf>({
      '@type': 'CorrectionComment',
      '@id': url,
      url,
      text,
      datePublished,
      genre: kind,
      creativeWorkStatus: supersededBy ? 'superseded' : null,
    }),
  );
}
