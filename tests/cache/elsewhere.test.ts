import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { publish, republish, succeed, withdraw } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';

const api = useApi();

const hits = () => api.ctx.answers!.figures().hits;

/** Reads twice, so that the answer is surely kept. */
async function keep(path: string, language = '*') {
  const read = () => api.get(path).set('Accept-Language', language);
  await succeed(read());
  const before = hits();
  const { body } = await succeed(read());
  expect(hits()).toBe(before + 1);
  return { body, read };
}

function article(headline: string, more: object = {}) {
  const articleBody = 'It is so.';
  return publish(api, 'articles', { headline, inLanguage: 'en', articleBody, ...more });
}

async function correct(
  quote: { exact: string; replacement: string },
  { ids, ...more }: { ids: string[]; supersedes?: string },
) {
  const { exact, replacement } = quote;
  const targets = ids.map((id) => ({
    type: 'article',
    id,
    changes: [{ quote: { exact }, replacement }],
  }));
  const correction = { kind: 'correction', text: 'It was wrong.', targets, ...more };
  return (await succeed(api.post('/v1/corrections', 'editor', correction))).body;
}

describe('an answer from the cache is no longer given once', () => {
  beforeAll(async () => {
    while (!api.ctx.answers!.mayHave({ method: 'GET', headers: {} } as never)) await sleep(10);
  });

  it('what it says of a correction is withheld with another entry, though readers see that no more', async () => {
    const [one, other] = [await article('Withheld'), await article('Seen')];
    await correct({ exact: 'so', replacement: 'not so' }, { ids: [one.id, other.id] });
    await withdraw(api, `/v1/articles/${one.id}`, 'unpublish');
    const { body, read } = await keep(`/v1/articles/${other.id}`);
    expect(body.corrections[0].text).toBe('It was wrong.');
    const { headers } = await succeed(api.get(`/v1/articles/${one.id}?draft=true`, 'editor'));
    const hold = { reason: 'A dispute.' };
    await succeed(
      api
        .post(`/v1/articles/${one.id}/withhold`, 'editor', hold)
        .set('If-Match', headers['etag'] ?? ''),
    );
    expect((await read()).body.corrections[0].text).toBe('This note is withheld.');
  });

  it('a note in it was superseded by a correction of another entry alone', async () => {
    const [one, other] = [await article('One'), await article('Other')];
    const wrong = { exact: 'so', replacement: 'not so' };
    const first = await correct(wrong, { ids: [one.id, other.id] });
    const kept = [
      await keep(`/v1/articles/${other.id}`),
      await keep(`/v1/articles/${other.id}?fields=corrections`),
    ];
    const mended = { exact: 'not so', replacement: 'otherwise' };
    const second = await correct(mended, { ids: [one.id], supersedes: first.id });
    for (const { body, read } of kept) {
      expect(body.corrections[0].supersededBy).toBeNull();
      const { corrections } = (await read()).body;
      expect(corrections[0].supersededBy?.id).toBe(second.id);
    }
  });

  it('another translation fits the reader better, though nothing in the answer names it', async () => {
    const original = await article('Original');
    const translationOf = original.id;
    const spanish = await article('Spanish', { inLanguage: 'es', translationOf });
    const french = await article('French', { inLanguage: 'fr', translationOf });
    const { body, read } = await keep(`/v1/articles/${spanish.id}?fields=headline`, 'it');
    expect(body).toEqual({ headline: 'Spanish' });
    await republish(api, 'articles', french.id, { inLanguage: 'it' });
    expect((await read()).body).toEqual({ headline: 'French' });
  });

  it('the entry whose translation it shows has another slug', async () => {
    const original = await article('Before');
    await article('Antes', { inLanguage: 'es', translationOf: original.id });
    const { body, read } = await keep(`/v1/articles/${original.slug}?fields=headline`, 'es');
    expect(body).toEqual({ headline: 'Antes' });
    await republish(api, 'articles', original.id, { slug: 'after' });
    const { status, headers } = await read().redirects(0);
    expect([status, headers['location']]).toEqual([
      301,
      expect.stringContaining('/v1/articles/after?'),
    ]);
  });
});
