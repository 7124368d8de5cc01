import { expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { correct, correction, seeded, write } from './carriers.js';

const api = useApi();

it('the corrections of a story are those of its articles and of what they mention', async () => {
  const { story } = (await api.get(`/v1/articles/${seeded}`)).body;
  const [ofArticle, ofClaim] = correction.targets;
  const expected = [
    await correct(api, { ...correction, targets: [ofArticle] }),
    await correct(api, { ...correction, targets: [ofClaim] }),
  ];
  await write(api, 'unrelated');
  await correct(api, {
    kind: 'clarification',
    text: 'This belongs to no story.',
    targets: [{ type: 'article', id: 'unrelated', changes: [] }],
  });
  for (const ref of [story.slug, story.id]) {
    const { body } = await api.get(`/v1/corrections?story=${ref}&count=true`);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([...expected].reverse());
    expect(body.total).toBe(2);
  }
  await correct(api, {
    kind: 'retraction',
    text: 'Retracted for a test.',
    targets: [{ type: 'article', id: seeded }],
  });
  const { body } = await api.get(`/v1/corrections?story=${story.slug}&kind=retraction`);
  expect(body.items).toHaveLength(1);
});
