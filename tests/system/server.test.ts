import { once } from 'node:events';
import type { Server } from 'node:http';
import net from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { seedStory } from '../../prisma/seed/seed-story.js';
import { createHttpServer, drain, openDoor, patience } from '../../src/http/server.js';
import { useApi } from '../support/api.js';
import { fingerprint } from '../support/fingerprint.js';

const api = useApi();
const servers: Server[] = [];
const hasty = {
  headersTimeout: 100,
  requestTimeout: 200,
  keepAliveTimeout: 100,
  connectionsCheckingInterval: 20,
};

afterEach(async () => {
  for (const server of servers.splice(0)) await drain(server, 0);
});

async function listen(limits = patience) {
  const server = createHttpServer(limits);
  servers.push(server);
  const serve = openDoor(server, 'http://dossier.test/problems/');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, serve, port: (server.address() as net.AddressInfo).port };
}

/** Everything that comes back before the server ends the connection. */
async function sendRaw(
  port: number,
  ...parts: string[]
): Promise<{ status: string; body: object }> {
  const socket = net.connect({ port, host: '127.0.0.1' });
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  for (const part of parts) socket.write(part, 'latin1');
  await once(socket, 'close');
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { status: head.split('\r\n')[0] ?? '', body: JSON.parse(body) as object };
}

describe('a client that dawdles', () => {
  it('with its headers is sent away', async () => {
    const { port, serve } = await listen(hasty);
    serve(api.app);
    const answer = await sendRaw(port, 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(answer).toMatchObject({
      status: 'HTTP/1.1 408 Request Timeout',
      body: { type: 'http://dossier.test/problems/request-timeout', status: 408 },
    });
  });

  it('with its body is sent away', async () => {
    const { port, serve } = await listen(hasty);
    serve(api.app);
    const head = `POST /v1/articles HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n`;
    expect((await sendRaw(port, head, '{')).body).toMatchObject({ status: 408 });
  });

  it('has ten seconds for its headers and thirty for its request', async () => {
    const { server } = await listen();
    expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout]).toEqual([
      10_000, 30_000, 10_000,
    ]);
  });
});

describe('what is no request', () => {
  it.each([
    [
      'a NUL in the path',
      'GET /v1/articles/\0 HTTP/1.1\r\nHost: x\r\n\r\n',
      400,
      'invalid-request',
    ],
    ['a method that nobody knows', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'invalid-request'],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'invalid-request'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
  ])('such as %s is answered with a problem, too', async (_name, bytes, status, code) => {
    const { port, serve } = await listen();
    serve(api.app);
    const answer = await sendRaw(port, bytes);
    expect(answer.status).toContain(String(status));
    expect(answer.body).toMatchObject({ type: `http://dossier.test/problems/${code}`, status });
    expect((await api.get(`/problems/${code}`)).body).toMatchObject({ status });
  });
});

describe('a server that starts', () => {
  it('says so until it is ready, and lets nobody wait', async () => {
    const { server, serve } = await listen();
    const early = await request(server).get('/v1/articles');
    expect([early.status, early.body.detail]).toEqual([503, 'The server is starting.']);
    expect(early.headers['retry-after']).toBe('1');
    serve(api.app);
    expect((await request(server).get('/v1/articles')).status).toBe(200);
  });

  it('finds the story there and adds nothing', async () => {
    const before = await fingerprint(api.databaseUrl);
    expect(await seedStory(api.ctx)).toBe(0);
    expect(await fingerprint(api.databaseUrl)).toBe(before);
  });
});

describe('every answer', () => {
  it('carries the headers that keep browsers safe, and none that tell on the server', async () => {
    const answers = [
      await api.get('/v1/articles'),
      await api.get('/v1/articles?x=1'),
      await api.get('/nowhere'),
      await api.get('/').set('Accept', 'text/html'),
      await api.get('/docs/'),
      await api.get('/problems').set('Accept', 'text/html'),
      await request(api.app).put('/v1/articles'),
      await request(api.app).options('/v1/articles'),
      await api.post('/v1/articles', 'editor').set('Content-Type', 'text/plain'),
    ];
    for (const { status, headers } of answers) {
      expect({ status, headers }).toMatchObject({
        headers: {
          'content-security-policy': expect.stringMatching(/default-src '(self|none)'/),
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'SAMEORIGIN',
          'referrer-policy': 'no-referrer',
          'x-request-id': expect.stringMatching(/./),
        },
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    }
  });
});
