import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';

describe('the limit of requests', () => {
  const api = useApi({ RATE_LIMIT_READS: '5' });
  const read = async (authorization?: string) => {
    const asked = request(api.app).get('/v1/articles');
    return (await (authorization ? asked.set('Authorization', authorization) : asked)).status;
  };

  it('counts made-up keys by address, and a valid key for itself, however it is written', async () => {
    for (let n = 0; n < 5; n += 1) expect(await read(`Bearer made-up-${n}`)).toBe(401);
    expect(await read('Bearer made-up-9')).toBe(429);
    expect(await read()).toBe(429);
    for (let n = 1; n <= 5; n += 1) {
      expect(await read(`bearer${' '.repeat(n)}${api.keys.editor}`)).toBe(200);
    }
    expect(await read(`Bearer ${api.keys.editor}`)).toBe(429);
  });

  it('tells nobody the address that another reader came from, as a shared cache hands answers on', async () => {
    const { headers } = await request(api.app).get('/v1/articles');
    const [, partition] = /pk=:([^:]+):/.exec(headers['ratelimit-policy'] ?? '') ?? [];
    expect(partition).toBeTruthy();
    const guesses = ['127.0.0.1', '::ffff:127.0.0.1'].map((address) =>
      Buffer.from(createHash('sha256').update(address).digest('hex').slice(0, 12)).toString(
        'base64',
      ),
    );
    expect(guesses).not.toContain(partition);
  });
});

describe('a window', () => {
  const api = useApi({ RATE_LIMIT_READS: '2' });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('begins with the first request of a client, and all begins anew when it ends', async () => {
    const start = Math.round(performance.now());
    const clock = jest.spyOn(performance, 'now');
    const readAt = async (ms: number) => {
      clock.mockReturnValue(start + ms);
      const { status, headers } = await request(api.app).get('/v1/stories');
      return [status, headers['ratelimit'], headers['retry-after']];
    };
    const name = '"2-in-1min"';
    expect(await readAt(0)).toEqual([200, `${name}; r=1; t=60`, undefined]);
    expect(await readAt(30_000)).toEqual([200, `${name}; r=0; t=30`, undefined]);
    expect(await readAt(59_001)).toEqual([429, `${name}; r=0; t=1`, '1']);
    expect(await readAt(60_000)).toEqual([200, `${name}; r=1; t=60`, undefined]);
  });
});

describe('what a proxy hands on in the place of an address', () => {
  const api = useApi({ RATE_LIMIT_READS: '2', TRUST_PROXY: 'true' });
  const readFrom = async (forwarded: string) =>
    (await request(api.app).get('/v1/stories').set('X-Forwarded-For', forwarded)).status;

  it('is one client where it is none, and an IPv6 network is one', async () => {
    expect([await readFrom('nowhere'), await readFrom('x'.repeat(500))]).toEqual([200, 200]);
    expect(await readFrom('somewhere else')).toBe(429);
    expect([await readFrom('2001:db8::1'), await readFrom('2001:db8::2')]).toEqual([200, 200]);
    expect(await readFrom('2001:db8:0:1::1')).toBe(429);
    expect(await readFrom('2001:db8:1::1')).toBe(200);
  });
});
