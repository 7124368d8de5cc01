import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { publish, succeed } from './newsroom.js';

const api = useApi();
const EARLIER = '?asOf=2021-11-05T00:00:00Z';

beforeAll(async () => {
  await publish(api, 'articles', { headline: 'A bridge', articleBody: 'It opens.' });
  await succeed(api.post('/v1/articles', 'editor', { headline: 'A draft' }));
  const { headers } = await succeed(api.get('/v1/articles/a-bridge?draft=true', 'editor'));
  const patch = { slug: 'a-new-bridge' };
  await succeed(api.patch('/v1/articles/a-bridge', 'editor', patch, headers['etag'] ?? ''));
});

/** Why there is nothing at this path. */
async function refusal(path: string, role?: 'editor' | 'contributor'): Promise<string> {
  const { body } = await api.get(`/v1/articles/${path}`, role).expect(404);
  return body.detail;
}

describe('what is said where there is nothing', () => {
  it('tells readers of the past what is there today, by every name that they may know', async () => {
    const { id } = (await succeed(api.get('/v1/articles/a-bridge'))).body;
    for (const ref of ['a-bridge', id]) {
      const detail = await refusal(`${ref}${EARLIER}`);
      expect(detail).toBe(
        `Readers did not see the article “${ref}” at 2021-11-05T00:00:00.000Z. They see it today: name a later instant, or none.`,
      );
      expect(await refusal(`${ref}${EARLIER}`, 'editor')).toBe(detail);
    }
  });

  it('tells nothing of a slug that no reader ever saw, and of a draft only who may read it', async () => {
    for (const ref of ['a-new-bridge', 'a-draft']) {
      for (const when of ['', EARLIER]) {
        expect(await refusal(`${ref}${when}`)).toBe(`There is no article “${ref}”.`);
        expect(await refusal(`${ref}${when}`, 'editor')).toContain('?draft=true');
      }
    }
    expect(await refusal('no-such-thing', 'editor')).toBe('There is no article “no-such-thing”.');
  });

  it('tells nothing of what is withheld, to whoever is not to know of it', async () => {
    const { headers } = await succeed(api.get('/v1/articles/a-new-bridge?draft=true', 'editor'));
    const order = { reason: 'We look into it.' };
    await succeed(
      api
        .post('/v1/articles/a-new-bridge/withhold', 'editor', order)
        .set('If-Match', headers['etag'] ?? ''),
    );
    for (const ref of ['a-bridge', 'a-new-bridge']) {
      for (const when of ['', EARLIER]) {
        const plain = `There is no article “${ref}”.`;
        expect(await refusal(`${ref}${when}`, 'contributor')).toBe(plain);
        expect(await refusal(`${ref}${when}`)).toBe(plain);
      }
    }
  });
});
