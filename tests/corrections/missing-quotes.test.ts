import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const api = useApi();

describe('a hundred quotes that are missing in a very long text', () => {
  it('are all refused, and near misses of the first ones are named', async () => {
    const said = (n: number) => `In year ${n} the council met ${n} times.`;
    const body = Array.from({ length: 400 }, (_, n) =>
      [0, 1, 2, 3, 4].map((m) => said(n * 5 + m)).join(' '),
    );
    const made = await api.post('/v1/articles', 'editor', {
      slug: 'the-councils-years',
      headline: 'The years of the council',
      articleBody: body.join('\n\n'),
      status: 'published',
    });
    expect(made.status).toBe(201);
    const answer = await api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'The council met less often.',
      targets: [
        {
          type: 'article',
          id: 'the-councils-years',
          changes: Array.from({ length: 100 }, (_, n) => ({
            quote: { exact: `In year ${n} the council sat ${n} times.` },
            replacement: 'The council met.',
          })),
        },
      ],
    });
    expect([answer.status, answer.body.errors.length]).toEqual([422, 100]);
    const near = answer.body.errors.map((one: { nearest: { text: string }[] }) => one.nearest);
    expect(near[7][0].text).toBe('In year 7 the council met 7 times.');
    expect(near[99]).toEqual([]);
  });
});
