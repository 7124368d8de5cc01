import type { Examples } from '../http/example.js';
import type { EntryType } from './entry-type.js';

/** An entry of the kind, as readers get it. */
export function entryExample({ noun, example }: EntryType): Examples {
  return { [noun]: { value: example.representation } };
}

/** The same entry before readers see it. */
export function draftExample({ kind, noun, example }: EntryType): Examples {
  // On a source it is the date of the source itself.
  const unpublished = kind === 'article' ? { datePublished: null } : {};
  const value = { ...example.representation, status: 'draft', ...unpublished };
  return { [`Draft${noun}`]: { value } };
}

/** The same entry before readers see it, with the instant at which they will. */
export function scheduledExample({ kind, noun, example }: EntryType): Examples {
  const unpublished = kind === 'article' ? { datePublished: null } : {};
  const scheduled = { publishAt: '2026-12-01T05:00:00.000Z', version: 1, by: 'Ana, news desk' };
  const value = { ...example.representation, status: 'draft', scheduled, ...unpublished };
  return { [`Scheduled${noun}`]: { value } };
}

/** What is said of a publication to come. */
export const scheduleExamples: Examples = {
  Schedule: {
    summary: 'A first publication, when the embargo ends',
    value: { publishAt: '2126-12-01T06:00:00+01:00' },
  },
  ScheduledUpdate: {
    summary: 'An update, with a note for readers',
    value: {
      publishAt: '2126-12-01T05:00:00Z',
      updateKind: 'update',
      note: 'Adds the reaction of the opposition.',
    },
  },
};

/** The same entry with a newer version than the one that readers see. */
export function pendingExample({ noun, example }: EntryType): Examples {
  return {
    [`Pending${noun}`]: {
      value: { ...example.representation, ...example.patch, version: 2, status: 'pending' },
    },
  };
}

/** A list with one entry of the kind. */
export function pageExample({ noun, example }: EntryType): Examples {
  const page = { next: null, previous: null, limit: 20 };
  return { [`${noun}Page`]: { value: { items: [example.representation], page } } };
}

/** What is said of a publication over a version that readers saw. */
export const publicationExamples: Examples = {
  Update: {
    summary: 'An update, with a note for readers',
    value: { updateKind: 'update', note: 'Adds the reaction of the opposition.' },
  },
  MinorUpdate: { summary: 'A change of spelling', value: { updateKind: 'minor' } },
  FirstPublication: { summary: 'The first publication', value: {} },
};

/** What readers are told of an entry that is taken from them, or nothing. */
export const unpublicationExamples: Examples = {
  Unpublication: {
    summary: 'With a note for readers',
    value: { note: 'We published this before its embargo ended.' },
  },
  SilentUnpublication: { summary: 'Without one', value: {} },
};
