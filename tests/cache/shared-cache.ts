import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RawAnswer, rawRequest } from '../support/raw-request.js';

/** A shared cache that listens, and how often it answered by itself. */
export interface SharedCache {
  url: string;
  hits: () => number;
  close: () => Promise<unknown>;
}

interface Stored {
  /** What the request said in the headers that `Vary` names. */
  varied: Record<string, string | undefined>;
  answer: RawAnswer;
}

const CACHEABLE = [200, 203, 204, 300, 301, 308, 404, 405, 410, 414, 451, 501];

/**
 * A shared cache as RFC 9111 describes it, and as greedy as that lets it be: it knows an answer by its URL alone, whatever
 * `Host` says, keeps whatever it may, and for as long as it runs it takes what may be kept at all for fresh.
 */
export async function sharedCache(origin: string): Promise<SharedCache> {
  const kept = new Map<string, Stored[]>();
  let hits = 0;
  const server = createServer((req, res) => {
    void answerFor(req).then((answer) => pass(answer, res));
  });
  const answerFor = async (req: IncomingMessage): Promise<RawAnswer> => {
    const url = req.url ?? '/';
    const known = kept.get(url)?.find(({ varied }) => isSame(varied, req));
    if (known && (req.method === 'GET' || req.method === 'HEAD')) {
      hits += 1;
      return known.answer;
    }
    const headers = Object.fromEntries(
      Object.entries(req.headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    const answer = await rawRequest(`${origin}${url}`, { method: req.method ?? 'GET', headers });
    if (mayKeep(req, answer)) {
      const varied = Object.fromEntries(
        listOf(answer.headers.vary).map((name) => [name, req.headers[name]?.toString()]),
      );
      kept.set(url, [...(kept.get(url) ?? []), { varied, answer }]);
    }
    return answer;
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    hits: () => hits,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

function pass({ status, headers, body }: RawAnswer, res: ServerResponse): void {
  const { connection: _c, 'keep-alive': _k, 'transfer-encoding': _t, ...rest } = headers;
  res.writeHead(status, rest).end(body);
}

/** RFC 9111, 3: what a shared cache may store; 3.5 says when that holds for a request with `Authorization`. */
function mayKeep({ method, headers: asked }: IncomingMessage, { status, headers }: RawAnswer) {
  const control = listOf(headers['cache-control']);
  const has = (directive: string) => control.some((one) => one.split('=')[0] === directive);
  if (method !== 'GET' || !CACHEABLE.includes(status) || listOf(headers.vary).includes('*')) {
    return false;
  }
  if (has('no-store') || has('private') || has('no-cache')) return false;
  return asked.authorization === undefined || has('public') || has('s-maxage');
}

function isSame(varied: Stored['varied'], { headers }: IncomingMessage): boolean {
  return Object.entries(varied).every(([name, value]) => headers[name]?.toString() === value);
}

function listOf(header: string | undefined): string[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
