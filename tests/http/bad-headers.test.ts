import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { endpoints } from '../../src/endpoints.js';
import { allowedMethods } from '../../src/http/mount.js';
import { useApi } from '../support/api.js';
import { fingerprint } from '../support/fingerprint.js';
import { expectRefusal } from '../support/refusal.js';

const api = useApi();
const khan = '/v1/actors/karim-khan';
let before: string;

const at = (header: string, status = 400, code = 'invalid-request') => ({
  status,
  code,
  pointers: [`/${header}`],
  in: 'header' as const,
});

beforeAll(async () => {
  before = await fingerprint(api.databaseUrl);
});

afterEach(async () => {
  expect(await fingerprint(api.databaseUrl)).toBe(before);
});

function send(method: 'get' | 'post' | 'patch', path: string, headers: Record<string, string>) {
  return request(api.app)
    [method](path)
    .set({ Authorization: `Bearer ${api.keys.editor}`, ...headers });
}

describe('If-Match', () => {
  const patch = (ifMatch: string, body: object = { description: 'New.' }) =>
    api.patch(khan, 'editor', body, ifMatch);

  it.each(['"abc"', 'W/"1"', '"1", "2"', '1', '"1', '""', '"-1"', '"1.5"', '"12345678901"'])(
    'of the form %s is refused',
    async (ifMatch) => {
      await expectRefusal(api, await patch(ifMatch), at('If-Match'));
    },
  );

  it('that is malformed is named together with the faults of the body', async () => {
    const answer = await patch('W/"1"', { jobTitle: 5 });
    await expectRefusal(api, answer, {
      status: 400,
      code: 'invalid-request',
      pointers: ['/jobTitle', '/If-Match'],
    });
  });

  it('that is missing is asked for, on every operation that changes an entry', async () => {
    const missing = at('If-Match', 428, 'precondition-required');
    const headers = { 'Content-Type': 'application/merge-patch+json' };
    await expectRefusal(api, await send('patch', khan, headers).send('{}'), missing);
    for (const verb of ['publish', 'unpublish']) {
      await expectRefusal(api, await send('post', `${khan}/${verb}`, {}), missing);
    }
  });

  it('of * takes any version, yet no fault of the body', async () => {
    const answer = await patch('*', { jobTitle: 5 });
    await expectRefusal(api, answer, {
      status: 400,
      code: 'invalid-request',
      pointers: ['/jobTitle'],
    });
  });

  it('that never was a version is stale, and says what the current one is', async () => {
    const answer = await patch('"9"');
    await expectRefusal(api, answer, at('If-Match', 412, 'precondition-failed'));
    expect(answer.body).toMatchObject({ currentVersion: 1, changedBy: 'the installation' });
  });
});

describe('a stale If-Match', () => {
  it('says the current version, who made it, and what it changed', async () => {
    await api.patch('/v1/actors/juan-guaido', 'editor', { jobTitle: 'A', description: 'B' }, '"1"');
    before = await fingerprint(api.databaseUrl);
    const answer = await api.patch('/v1/actors/juan-guaido', 'contributor', { name: 'C' }, '"1"');
    await expectRefusal(api, answer, at('If-Match', 412, 'precondition-failed'));
    expect(answer.body).toMatchObject({
      currentVersion: 2,
      changedBy: 'The editor',
      changed: ['/jobTitle', '/description'],
    });
  });
});

describe('Idempotency-Key', () => {
  it.each(['', ' ', 'two words', 'x'.repeat(256), 'schlüssel', 'a,b c'])(
    'of the form “%s” is refused',
    async (key) => {
      const answer = await send('post', '/v1/actors', { 'Idempotency-Key': key }).send({
        type: 'Person',
        name: 'x',
      });
      await expectRefusal(api, answer, at('Idempotency-Key'));
    },
  );

  it('of a request that is refused is not used up', async () => {
    const key = { 'Idempotency-Key': 'first-try' };
    expect((await send('post', '/v1/actors', key).send({ name: '' })).status).toBe(400);
    expect((await send('post', '/v1/actors', key).send({ name: 'y' })).status).toBe(400);
  });
});

describe('Authorization', () => {
  it.each(['Basic YTpi', 'Bearer', 'Bearer ', 'Bearer a b', 'Bearer ü', 'Digest x', 'Key x', ''])(
    'of the form “%s” is refused with the scheme that is asked for',
    async (header) => {
      const answer = await send('get', '/v1/articles', { Authorization: header });
      await expectRefusal(api, answer, at('Authorization', 401, 'unauthenticated'));
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    },
  );

  it('with a key that is not valid is refused, even where none is needed', async () => {
    for (const key of ['nonsense', api.keys.revoked]) {
      const answer = await send('get', '/v1/articles', { Authorization: `Bearer ${key}` });
      await expectRefusal(api, answer, { status: 401, code: 'unauthenticated' });
    }
  });
});

describe('Accept', () => {
  it.each(['application/xml', 'image/*', 'nonsense', '*/*;q=0', 'application/json;q=0'])(
    'of the form “%s” is answered with what there is',
    async (accept) => {
      const answer = await send('get', '/v1/articles', { Accept: accept });
      await expectRefusal(api, answer, at('Accept', 406, 'not-acceptable'));
      expect(answer.body.available).toEqual(['application/json']);
    },
  );
});

describe('Content-Type', () => {
  const unsupported = at('Content-Type', 415, 'unsupported-media-type');

  it.each(['text/plain', 'application/xml', 'multipart/form-data', ';;', 'application/jsonx'])(
    'of the form “%s” is answered with those that are read',
    async (type) => {
      const article = await send('post', '/v1/articles', { 'Content-Type': type }).send('{}');
      await expectRefusal(api, article, unsupported);
      expect(article.body.accepted).toEqual(['application/json']);
      const headers = { 'Content-Type': type, 'If-Match': '"1"' };
      const change = await send('patch', khan, headers).send('{}');
      await expectRefusal(api, change, unsupported);
      expect(change.headers['accept-patch']).toBe('application/merge-patch+json, application/json');
    },
  );

  it('that is missing is asked for', async () => {
    const answer = await send('post', '/v1/articles', { 'Content-Type': '' }).send('{}');
    await expectRefusal(api, answer, unsupported);
  });
});

describe('a method', () => {
  const methods = ['get', 'post', 'put', 'patch', 'delete', 'trace', 'propfind'] as const;

  it('that a path does not take is answered with those that it takes', async () => {
    for (const [path, allowed] of allowedMethods(endpoints)) {
      const url = path.replace(/\{\w+\}/g, 'x');
      const method = methods.find((one) => !allowed.includes(one.toUpperCase())) ?? 'put';
      const answer = await request(api.app)[method](url);
      await expectRefusal(api, answer, { status: 405, code: 'method-not-allowed' });
      expect(answer.headers['allow']).toBe(allowed.join(', '));
    }
    const docs = await request(api.app).put('/docs/');
    await expectRefusal(api, docs, { status: 405, code: 'method-not-allowed' });
  });
});
