/**
 * ninjs 3.0 as a JSON Schema, written from the standard's list of properties: their names, types and closed lists of
 * values, with nothing of ours in it. Only what concerns planned events and renditions is left out; we have none.
 */
const text = { type: 'string' };
const instant = { type: 'string', format: 'date-time' };
const uri = { type: 'string', format: 'uri' };
const count = { type: 'integer' };

/** An object with no properties but these. */
const closed = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: 'array', items });

const texts = (more: object = {}) =>
  listOf(closed({ role: text, contentType: text, value: text, ...more }, ['value']));
const concepts = (more: object = {}) =>
  listOf(closed({ name: text, rel: text, uri, literal: text, ...more }));
const percent = { type: 'integer', minimum: 0, maximum: 100 };

const properties = {
  uri,
  standard: closed({ name: text, version: text, schema: uri }),
  type: {
    enum: [
      ...['text', 'audio', 'video', 'picture', 'graphic'],
      ...['composite', 'component', 'event', 'planning'],
    ],
  },
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: instant,
  versionCreated: instant,
  contentCreated: instant,
  embargoedUntil: instant,
  expires: instant,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  urgency: { type: 'integer', minimum: 1, maximum: 9 },
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: text,
  title: text,
  by: text,
  slugline: text,
  located: text,
  headlines: texts(),
  descriptions: texts(),
  bodies: texts({ charCount: count, wordCount: count }),
  people: concepts(),
  organisations: concepts(),
  places: concepts(),
  objects: concepts(),
  events: concepts({ id: text }),
  subjects: concepts({ creator: text, relevance: percent, confidence: percent }),
  infoSources: listOf(closed({ name: text, role: text, uri, literal: text })),
  genres: listOf(closed({ name: text, uri: text, literal: text })),
  altIds: listOf(closed({ role: text, value: text })),
  trustIndicators: listOf(closed({ role: uri, title: text, href: uri })),
};

/** A ninjs item; those associated with it are items too, each with a name and what it is to this one. */
export const ninjsStandard = {
  $id: 'ninjs-3.0',
  ...closed(
    {
      ...properties,
      associations: listOf(closed({ ...properties, name: text, rel: text }, ['name', 'uri'])),
    },
    ['uri'],
  ),
};
