import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';

const one = '/v1/articles/maduro-and-icc-sign-agreement';
const page = 'https://paper.example';

describe('a browser on another site', () => {
  const api = useApi();

  it('may send every documented method and header, and learns what it may read of an answer', async () => {
    for (const path of [one, '/v1/corrections', '/v1/nothing']) {
      const { status, headers, text } = await request(api.app).options(path).set({
        Origin: page,
        'Access-Control-Request-Method': 'PATCH',
        'Access-Control-Request-Headers': 'authorization,if-match,idempotency-key',
      });
      expect([status, text]).toEqual([204, '']);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-methods']).toBe('GET,HEAD,POST,PATCH,DELETE');
      expect(headers['access-control-allow-headers']).toBe(
        'authorization,if-match,idempotency-key',
      );
      expect(headers['access-control-max-age']).toBe('600');
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
    const { headers } = await api.get(one).set('Origin', page);
    const exposed = (headers['access-control-expose-headers'] ?? '').split(',');
    for (const name of [
      'ETag',
      'Link',
      'Location',
      'Retry-After',
      'RateLimit',
      'Memento-Datetime',
    ]) {
      expect(exposed).toContain(name);
    }
  });

  it('is told of a refusal as of any answer', async () => {
    const { status, headers } = await api.get('/v1/articles?x=1').set('Origin', page);
    expect([status, headers['access-control-allow-origin']]).toEqual([400, '*']);
  });
});

describe('where only some sites may read', () => {
  const api = useApi({ CORS_ORIGINS: `${page},https://other.example` });

  it('each is named for itself, and Vary says so', async () => {
    const asked = async (origin?: string) => {
      const got = origin ? api.get(one).set('Origin', origin) : api.get(one);
      const { headers } = await got;
      expect(headers['vary']).toMatch(/\bOrigin\b/);
      return headers['access-control-allow-origin'];
    };
    expect(await asked(page)).toBe(page);
    expect(await asked('https://other.example')).toBe('https://other.example');
    expect(await asked('https://evil.example')).toBeUndefined();
    expect(await asked()).toBeUndefined();
  });
});

describe('OPTIONS and methods that a path does not take', () => {
  const api = useApi();

  it('say in Allow what it takes', async () => {
    const allowed = {
      [one]: 'OPTIONS, GET, HEAD, PATCH',
      '/v1/articles': 'OPTIONS, GET, HEAD, POST',
      [`${one}/publish`]: 'OPTIONS, POST',
    };
    for (const [path, allow] of Object.entries(allowed)) {
      const options = await request(api.app).options(path);
      expect([options.status, options.headers['allow']]).toEqual([204, allow]);
      const refused = await request(api.app).put(path).send({});
      expect([refused.status, refused.headers['allow']]).toEqual([405, allow]);
      expect(refused.headers['content-type']).toContain('application/problem+json');
    }
    expect((await request(api.app).options('/v1/nothing')).status).toBe(404);
  });
});
