import type { Answer, Form } from '../http/endpoint.js';
import { EXAMPLE_ORIGIN } from '../http/example.js';
import type { EntryType } from './entry-type.js';

/** The forms of a kind as its read declares them, each with the example that its JSON has. */
export function entryForms({ forms, noun, example: { representation } }: EntryType): Form[] {
  return forms.map(({ type, noun: of, schema, draw }) => {
    const item = { ...representation, id: String(representation['id']) };
    return { type, schema, examples: { [`${noun}${of}`]: { value: draw(item, []) } } };
  });
}

/** The 410 of those forms that have words for a retraction. */
export function noticeForms({ forms, noun, path, example }: EntryType): Record<number, Answer> {
  const { representation } = example;
  const notice = {
    url: `${EXAMPLE_ORIGIN}/v1/${path}/${String(representation['id'])}`,
    headline: String(representation['headline']),
    text: 'The letter that this article rests on was forged.',
    datePublished: '2026-11-24T11:00:05.000Z',
    correction: '01a20d36-7f00-7c1e-9d0f-2f6f2f1b8a11',
  };
  const able = forms.flatMap(({ type, noun: of, schema, drawNotice }) =>
    drawNotice
      ? [{ type, schema, examples: { [`Retracted${noun}${of}`]: { value: drawNotice(notice) } } }]
      : [],
  );
  const [first, ...others] = able;
  return first ? { 410: { description: 'The notice.', ...first, forms: others } } : {};
}
