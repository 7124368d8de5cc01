import { EXAMPLE_ORIGIN, type Examples } from '../http/example.js';
import type { EntryType } from './entry-type.js';

const correctedAt = '2026-11-24T11:10:26.358Z';
const note =
  'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.';
const correction = {
  id: '01a20d3f-fbb7-7597-90f7-91b0e1d5ed68',
  kind: 'correction',
  text: note,
  url: `${EXAMPLE_ORIGIN}/v1/corrections/01a20d3f-fbb7-7597-90f7-91b0e1d5ed68`,
};

/** An entry's versions after a correction. */
export function revisionsExample({ noun, example: { representation } }: EntryType): Examples {
  const { slug, url, dateModified } = representation;
  const name = nameOf(representation);
  const revision = (version: number, said: object) => ({
    version,
    slug,
    name,
    updateKind: null,
    url: `${String(url)}/revisions/${version}`,
    ...said,
  });
  const items = [
    revision(2, {
      status: 'published',
      visibleFrom: correctedAt,
      visibleTo: null,
      dateModified: correctedAt,
      basedOn: 1,
      correction,
    }),
    revision(1, {
      status: 'former',
      visibleFrom: dateModified,
      visibleTo: correctedAt,
      dateModified,
      basedOn: null,
      correction: null,
    }),
  ];
  const page = { next: null, previous: null, limit: 20 };
  return { [`${noun}Revisions`]: { value: { items, page } } };
}

/** What a change of an entry's first version made of it. */
export function differenceExample({ noun, example }: EntryType): Examples {
  const { patch, representation } = example;
  const changes = Object.entries(patch).map(([name, newValue]) => ({
    field: `/${name}`,
    ...{ kind: kindOf(representation[name], newValue), oldValue: representation[name], newValue },
  }));
  const value = { id: representation['id'], from: 1, to: 2, changes };
  return { [`${noun}Difference`]: { value } };
}

/** The mementos of an entry that had one version. */
export function timemapExample({ noun, example: { representation } }: EntryType): Examples {
  const url = String(representation['url']);
  const from = String(representation['dateModified']);
  const datetime = new Date(from).toUTCString();
  const value = [
    `<${url}>; rel="original timegate"`,
    `<${url}/timemap>; rel="self"; type="application/link-format"`,
    `<${url}?asOf=${encodeURIComponent(from)}>; rel="first last memento"; datetime="${datetime}"`,
  ].join(',\n');
  return { [`${noun}Timemap`]: { value } };
}

function kindOf(oldValue: unknown, newValue: unknown): string {
  if (newValue === null) return 'removed';
  return oldValue === null ? 'added' : 'changed';
}

function nameOf(members: Record<string, unknown>): unknown {
  return members['headline'] ?? members['name'] ?? members['text'];
}
