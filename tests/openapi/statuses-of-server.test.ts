import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpServer, openDoor } from '../../src/http/server.js';
import { noteAnswer } from '../support/reached.js';
import { all, answering, type Ready } from './ready.js';

describe('a server answers for every operation', () => {
  const server = createHttpServer({
    headersTimeout: 300,
    requestTimeout: 300,
    keepAliveTimeout: 300,
    connectionsCheckingInterval: 50,
  });
  beforeAll(async () => {
    openDoor(server, 'http://dossier.test/problems/')(() => undefined);
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => void server.close());

  it('408 to a request that does not arrive in time', async () => {
    const late = await Promise.all(answering(408).map((one) => spoken(one, '')));
    expect(late).toEqual(all(answering(408), 408));
  });

  it('431 to headers that are too large', async () => {
    const large = await Promise.all(
      answering(431).map((one) => spoken(one, `X-Large: ${'x'.repeat(17_000)}\r\n`)),
    );
    expect(large).toEqual(all(answering(431), 431));
  });

  /** The beginning of a request, without an end. */
  async function spoken({ id, method, path }: Ready, headers: string): Promise<string> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const verb = method.toUpperCase();
    socket.write(`${verb} ${path} HTTP/1.1\r\nHost: dossier.test\r\n${headers}`);
    const status = Number(/^HTTP\/1.1 (\d+)/.exec(await text(socket))?.[1]);
    noteAnswer(verb, path, status);
    return `${id} ${status}`;
  }
});
