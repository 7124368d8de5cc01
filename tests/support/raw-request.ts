import {
  createServer,
  type IncomingHttpHeaders,
  request,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from '@jest/globals';

/** An answer as it came over the wire: nothing decoded, nothing followed. */
export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What is sent besides a path; no header is added but `Host` and `Connection`. */
export interface RawRequest {
  method?: string;
  headers?: Record<string, string>;
}

/** Lets the tests of a file ask an app over a real connection. */
export function useListener(app: () => RequestListener): { readonly url: string } {
  let server: Server;
  const at = { url: '' };
  beforeAll(async () => {
    server = createServer(app());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    at.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
  });
  return at;
}

/** Asks and waits for the whole answer. */
export function rawRequest(
  url: string,
  { method = 'GET', headers = {} }: RawRequest = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
