import { z } from 'zod';
import { EXAMPLE_ORIGIN } from '../http/example.js';

/** A text, with what it says and an example. */
const text = (description: string, example: string) =>
  z.string().meta({ description, examples: [example] });

/** The same of a list of texts. */
const texts = (description: string, ...example: string[]) =>
  z.array(z.string()).meta({ description, examples: [example] });

const QUOTE = 'the court in the Hague';
const around = {
  prefix: text('What stands before it.', 'a delegation of '),
  suffix: text('What stands after it.', ' came to Caracas'),
};

const near = z.looseObject({
  blockKey: text('The block where it begins.', 'b1'),
  text: text('The passage, as it stands there.', 'the court in The Hague'),
  similarity: z
    .number()
    .meta({ description: 'How like the quote it is, from 0 to 1.', examples: [0.95] }),
  ...around,
});

const match = z.looseObject({
  blockKeys: texts('The blocks that it touches.', 'b1'),
  exact: text('The text, as it stands there.', QUOTE),
  ...around,
});

const fault = z
  .looseObject({
    in: z
      .enum(['body', 'query', 'path', 'header'])
      .meta({ description: 'The part of the request.', examples: ['body'] }),
    pointer: text('A JSON pointer (RFC 6901) into that part.', '/headline'),
    detail: text('What is wrong there.', 'must be one line'),
    code: text(
      'Which problem this fault alone would be, where they can be several.',
      'quote-not-found',
    ).optional(),
    nearest: z
      .array(near)
      .optional()
      .meta({ description: 'Of a quote that does not stand there: the passages most like it.' }),
    matches: z
      .array(match)
      .optional()
      .meta({ description: 'Of a quote that stands there more than once: where.' }),
  })
  .meta({ id: 'Fault', description: 'One fault in a request.' });

const notice = z
  .looseObject({
    text: text('What readers are told.', 'We could not confirm what it said.').nullable(),
    datePublished: z.iso
      .datetime()
      .meta({ description: 'Since when.', examples: ['2026-12-01T09:30:00.000Z'] }),
    headline: text(
      'Of a retraction: what it was called when readers last saw it.',
      'The court opens an office in Caracas',
    ).optional(),
    correction: text(
      'Of a retraction: its id on the public record.',
      '01a20d36-7d00-7000-8000-4b1f0c1f5a01',
    ).optional(),
    authority: text('Of a takedown: who demanded it.', 'A court in Berlin').nullable().optional(),
  })
  .meta({ id: 'Notice', description: 'What stands in the place of an entry that was taken away.' });

const undone = z.looseObject({
  id: text('The id.', '01a20d36-7d00-7000-8000-4b1f0c1f5a01'),
  text: text('The note to readers.', 'The agreement was signed in Caracas, not in The Hague.'),
});

/** What some types of problem carry besides, for clients to act on; each description begins with those types. */
const ofTypes = {
  notice: notice
    .optional()
    .meta({ description: '`retracted`, `taken-down`: show it in the place of the entry.' }),
  state: text('`conflict`: the state that it is in.', 'draft').optional(),
  possible: texts('`conflict`: what you can do in that state.', 'publish').optional(),
  currentVersion: z
    .int()
    .optional()
    .meta({
      description: '`precondition-failed`: the number of the newest version.',
      examples: [8],
    }),
  changedBy: text('`precondition-failed`: who made it.', 'Ada').optional(),
  dateModified: z.iso
    .datetime()
    .optional()
    .meta({
      description: '`precondition-failed`: when it was made.',
      examples: ['2026-12-01T09:30:00.000Z'],
    }),
  changed: texts(
    '`precondition-failed`: where it differs from yours, as JSON pointers.',
    '/headline',
  ).optional(),
  available: texts(
    '`not-acceptable`: the media types or languages that there are.',
    'application/json',
    'application/ld+json',
  ).optional(),
  accepted: texts('`unsupported-media-type`: what is read here.', 'application/json').optional(),
  corrections: z
    .array(undone)
    .optional()
    .meta({ description: '`undoes-correction`: those that would be taken back.' }),
};

/** The problem document (RFC 9457). */
export const problemSchema = z
  .looseObject({
    type: z.url().meta({
      description: 'Names the kind of problem; the page there has its cause and remedy.',
      examples: [`${EXAMPLE_ORIGIN}/problems/invalid-request`],
    }),
    title: text('What kind of problem it is.', 'The request is not valid'),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ description: 'The status of the answer.', examples: [400] }),
    detail: text(
      'What happened this time.',
      'The request has one fault: /headline must be one line',
    ),
    instance: text(
      'The request id, as in `X-Request-Id` and the log.',
      '0b0f6a8e-3c52-4d43-9a0a-6a3a4f6d2a11',
    ),
    errors: z
      .array(fault)
      .optional()
      .meta({ description: 'Every fault in the request, all at once.' }),
    ...ofTypes,
  })
  .meta({
    id: 'Problem',
    description:
      'A refusal, as RFC 9457 describes it. After `errors` come members of the types that their descriptions name.',
  });
