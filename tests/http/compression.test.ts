import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { rawRequest, type RawRequest, useListener } from '../support/raw-request.js';

const api = useApi();
const at = useListener(() => api.app);
const one = '/v1/articles/maduro-and-icc-sign-agreement';

const ask = (path: string, codings?: string, more: RawRequest = {}) =>
  rawRequest(`${at.url}${path}`, {
    ...more,
    headers: {
      ...(codings !== undefined && { 'Accept-Encoding': codings }),
      ...more.headers,
    },
  });

const decoded = { br: brotliDecompressSync, gzip: gunzipSync };

describe('the body of a read', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['deflate', undefined],
    ['identity, br;q=0.2', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)('is sent to one who accepts “%s” as %s', async (codings, expected) => {
    const plain = await ask(one);
    const answer = await ask(one, codings);
    expect(answer.headers['content-encoding']).toBe(expected);
    const body = expected ? decoded[expected](answer.body) : answer.body;
    expect(body.equals(plain.body)).toBe(true);
    if (expected) expect(answer.body.length).toBeLessThan(plain.body.length / 2);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect(answer.headers['vary']).toContain('Accept-Encoding');
  });

  it('has a strong ETag for every coding, and 304 is for those that the client takes', async () => {
    const taken = { br: ['br'], gzip: ['gzip'], identity: ['identity'], 'gzip, br;q=0': ['gzip'] };
    const [plain, zipped, brotli] = await Promise.all(
      [undefined, 'gzip', 'br'].map(async (coding) => (await ask(one, coding)).headers.etag ?? ''),
    );
    const etags = { identity: plain, gzip: zipped, br: brotli } as Record<string, string>;
    for (const etag of Object.values(etags)) expect(etag).toMatch(/^"1-[\w-]{16}"$/);
    expect(new Set(Object.values(etags)).size).toBe(3);
    for (const [accepted, codings] of Object.entries(taken)) {
      for (const [coding, etag] of Object.entries(etags)) {
        const answer = await ask(one, accepted, { headers: { 'If-None-Match': etag } });
        const known = coding === 'identity' || codings.includes(coding);
        expect([accepted, coding, answer.status]).toEqual([accepted, coding, known ? 304 : 200]);
        if (!known) continue;
        expect([answer.headers.etag, answer.body.length]).toEqual([etag, 0]);
        expect(answer.headers['content-encoding']).toBeUndefined();
        expect(answer.headers['vary']).toContain('Accept-Encoding');
      }
    }
    const all = Object.values(etags).join(', ');
    const refusing = { headers: { 'If-None-Match': all } };
    expect((await ask(one, 'br, identity;q=0', refusing)).headers.etag).toBe(brotli);
    // Whoever says nothing takes any coding.
    const silent = { method: 'HEAD', headers: { 'If-None-Match': zipped ?? '' } };
    expect((await ask(one, undefined, silent)).status).toBe(304);
  });

  it('is answered to HEAD with the same headers and nothing else', async () => {
    const paths = [
      one,
      `${one}?fields=slug`,
      '/v1/articles',
      '/v1/corrections',
      '/feeds/corrections.rss',
    ];
    for (const path of paths) {
      for (const coding of ['br', 'gzip', 'identity']) {
        const [get, head] = await Promise.all([
          ask(path, coding),
          ask(path, coding, { method: 'HEAD' }),
        ]);
        const lasting = ({ date: _d, 'x-request-id': _r, ...rest }: typeof get.headers) => rest;
        expect(head.body).toHaveLength(0);
        expect(lasting(head.headers)).toEqual(lasting(get.headers));
      }
    }
  });

  it('is not compressed where it is small, and whole where a part is asked for', async () => {
    const small = await ask(`${one}?fields=slug`, 'br, gzip');
    expect(small.headers['content-encoding']).toBeUndefined();
    const part = await ask(one, 'identity', { headers: { Range: 'bytes=0-9' } });
    expect(part.status).toBe(200);
    expect(part.body).toEqual((await ask(one)).body);
  });

  it('lets an editor change the version whose compressed form was read', async () => {
    const { headers } = await ask(`${one}?draft=true`, 'br', {
      headers: { Authorization: `Bearer ${api.keys.editor}` },
    });
    expect(headers['content-encoding']).toBe('br');
    const changed = await api.patch(one, 'editor', { dateline: 'LIMA' }, headers.etag ?? '');
    expect(changed.status).toBe(200);
  });
});
