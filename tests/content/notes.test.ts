import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const article = '/v1/articles/maduro-and-icc-sign-agreement';

describe('a note that changes no text', () => {
  const api = useApi();

  it('moves Last-Modified, and the time map has the instant from which readers saw it', async () => {
    const first = await api.get(article);
    // HTTP dates know whole seconds: the note is to fall into a later one.
    await new Promise((resolve) => setTimeout(resolve, 1050));
    const note = await api.post('/v1/corrections', 'editor', {
      kind: 'clarification',
      text: 'The agreement was signed in Caracas.',
      targets: [{ type: 'article', id: 'maduro-and-icc-sign-agreement', changes: [] }],
    });
    expect(note.status).toBe(201);
    const at: string = note.body.datePublished;
    const { body, headers } = await api.get(article);
    expect([body.version, body.corrections.length]).toEqual([1, 1]);
    expect(headers['last-modified']).toBe(new Date(at).toUTCString());
    expect(headers['last-modified']).not.toBe(first.headers['last-modified']);
    const list = await api.get('/v1/articles');
    expect(list.headers['last-modified']).toBe(headers['last-modified']);

    const timemap = await api.get(`${article}/timemap`);
    const mementos = timemap.text.split(',\n').filter((link) => link.includes('memento"'));
    expect(mementos).toHaveLength(2);
    expect(mementos[1]).toContain(`asOf=${encodeURIComponent(at)}>; rel="last memento"`);
    expect(timemap.headers['last-modified']).toBe(headers['last-modified']);
    const past = await api.get(`${article}?asOf=${first.body.dateModified}`);
    expect([past.body.corrections, past.headers['last-modified']]).toEqual([
      [],
      first.headers['last-modified'],
    ]);
  });
});
