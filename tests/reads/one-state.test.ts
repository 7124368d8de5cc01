import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { changedBefore } from '../support/sent.js';
import { correctField, publish, republish, withdraw } from './newsroom.js';

const ACTOR = 'a-witness';
/** An actor and an article that readers see every other time. */
const [OTHER, SECOND] = ['another-witness', 'a-second-quarry'];
const api = useApi({ CACHE_MB: '0' });
let changes = 0;

beforeAll(async () => {
  for (const name of ['A witness', 'Another witness']) {
    await publish(api, 'actors', { type: 'Person', name });
  }
  await publish(api, 'claims', { text: 'A claim', claimant: ACTOR });
  const both = `a [witness](actor:${ACTOR}) and [another](actor:${OTHER})`;
  const { id } = await publish(api, 'articles', {
    headline: 'A quarry',
    articleBody: `In the quarry ${both} made a [claim](claim:a-claim).`,
  });
  await publish(api, 'articles', {
    headline: 'A second quarry',
    articleBody: `In the quarry ${both} were silent.`,
  });
  await publish(api, 'articles', {
    headline: 'Ein Steinbruch',
    inLanguage: 'de',
    translationOf: id,
    articleBody: 'Im quarry.',
  });
});

/** Changes what is listed, what names it, what stands in it, and what is said of it. */
async function change(): Promise<void> {
  changes += 1;
  await republish(api, 'actors', ACTOR, { name: `Witness ${changes}` });
  await correctField(
    api,
    { type: 'article', id: 'a-quarry' },
    { field: '/headline', value: `A quarry, ${changes}` },
  );
  if (changes % 2 === 1) {
    await withdraw(api, `/v1/actors/${OTHER}`, 'unpublish');
    await withdraw(api, `/v1/articles/${SECOND}`, 'unpublish');
  } else {
    await republish(api, 'actors', OTHER, { description: `Seen again, ${changes}` });
    await republish(api, 'articles', SECOND, { dateline: `Place ${changes}` });
  }
}

describe('the reads of an answer see one state, whenever it changes between them:', () => {
  it.each([
    ['a list', '/v1/articles?limit=5'],
    ['a list with what it refers to', '/v1/articles?limit=5&include=actors,claims'],
    ['a list with more levels', '/v1/articles?inLanguage=en&include=claims.claimant'],
    ['a list with corrections', '/v1/articles?inLanguage=en&include=actors,corrections'],
    ['a list that is counted', '/v1/articles?limit=5&count=true'],
    ['a list of an actor', `/v1/articles?limit=5&actor=${OTHER}`],
    ['a list of a word', '/v1/articles?limit=5&q=quarry'],
    ['a list of a phrase', '/v1/articles?limit=5&q=%22the+quarry%22'],
    ['a list of nothing', '/v1/articles?limit=5&q=nothing&count=true'],
    ['translations', '/v1/articles?limit=5&inLanguage=de'],
    ['translations with their originals', '/v1/articles?inLanguage=de&include=translationOf'],
    ['a search', '/v1/search?q=quarry&facets=true&count=true'],
    ['a search for an actor', `/v1/search?q=quarry&actor=${OTHER}`],
    ['a search by name', '/v1/search?q=witnes'],
    ['corrections', '/v1/corrections?limit=5&include=evidence&count=true'],
    ['one article', '/v1/articles/a-quarry?include=actors,claims,corrections'],
    ['one article that comes and goes', `/v1/articles/${SECOND}`],
    ['one article in another language', '/v1/articles/a-quarry?inLanguage=de&include=corrections'],
  ])('%s', async (_, path) => {
    const read = async () => {
      const { status, headers, body } = await api.get(path);
      // The id of the request is another each time.
      return { status, location: headers['location'], body: { ...body, instance: undefined } };
    };
    let isChanged = true;
    for (let nth = 1; isChanged; nth += 1) {
      const before = await read();
      let answer: unknown;
      const reading = { read: async () => (answer = await read()), change };
      isChanged = await changedBefore(api.ctx, nth, reading);
      expect([before, await read()]).toContainEqual(answer);
      if (nth === 1) expect(isChanged).toBe(true);
    }
  });
});
