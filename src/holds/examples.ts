import type { EntryType } from '../content/entry-type.js';
import type { Examples } from '../http/example.js';

/** What is sent to keep an entry from readers, and to show it again. */
export const holdExamples = {
  withholding: {
    Withholding: {
      value: { reason: 'The lawyers of Alex Saab dispute the quote; we are checking it.' },
    },
  },
  takedown: {
    Takedown: {
      value: {
        reason: 'Interim injunction of 3 March, file 12 O 45/26.',
        notice: 'A court has ordered us not to publish this for the time being.',
        authority: 'Landgericht Hamburg',
      },
    },
  },
  reinstatement: {
    ReinstatementRequest: {
      summary: 'The first person asks',
      value: { reason: 'The recording confirms the quote.' },
    },
    ReinstatementConsent: { summary: 'The second person agrees', value: {} },
  },
} satisfies Record<string, Examples>;

/** An entry of the kind that is kept from readers while a doubt is checked. */
export function holdExample(type: EntryType): Examples {
  return { [`${type.noun}Hold`]: { value: hold(type) } };
}

/** The same once one person asked for it to be shown again. */
export function reinstatementExample(type: EntryType): Examples {
  const reinstatement = {
    ...holdExamples.reinstatement.ReinstatementRequest.value,
    note: null,
    requestedBy: { name: 'Ana, news desk' },
    dateRequested: '2026-11-24T12:00:00.000Z',
    approvedBy: null,
    dateApproved: null,
  };
  return { [`${type.noun}Reinstatement`]: { value: { ...hold(type), reinstatement } } };
}

function hold({ example }: EntryType) {
  const { id, type, slug, url, ...members } = example.representation;
  const name = members['headline'] ?? members['name'] ?? members['text'];
  return {
    entry: { id, type, slug, name, url },
    kind: 'withheld',
    ...holdExamples.withholding.Withholding.value,
    notice: null,
    authority: null,
    placedBy: { name: 'Ana, news desk' },
    datePlaced: '2026-11-24T11:10:26.358Z',
    reinstatement: null,
  };
}
