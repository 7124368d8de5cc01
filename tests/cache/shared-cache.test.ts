import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { rawRequest, useListener } from '../support/raw-request.js';
import { askMany, settings, withSecrets } from './many-readers.js';
import { type SharedCache, sharedCache } from './shared-cache.js';

const api = useApi(settings);
const at = useListener(() => api.app);
let cache: SharedCache;

beforeAll(async () => {
  cache = await sharedCache(at.url);
});

afterAll(async () => {
  await cache.close();
});

describe('readers and editors behind one shared cache', () => {
  it('each get what the server itself would have told them, whatever the others asked before', async () => {
    const addresses = await withSecrets(api);
    await askMany(api, { cache: cache.url, origin: at.url, count: 600 }, addresses);
    expect(cache.hits()).toBeGreaterThan(50);
  }, 120_000);

  it('share what is the same for all of them', async () => {
    const before = cache.hits();
    for (let times = 0; times < 3; times += 1) {
      expect((await rawRequest(`${cache.url}/v1/stories`)).status).toBe(200);
    }
    expect(cache.hits() - before).toBe(2);
  });
});
