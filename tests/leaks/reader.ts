import request from 'supertest';
import type { Served } from '../support/serve.js';

/** An answer as it reached a reader, without what differs between any two answers. */
export interface Received {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Asks as somebody without a key, in whatever form the API prefers unless told. */
export async function read({ app }: Served, path: string, accept = '*/*'): Promise<Received> {
  const { status, headers, text, body } = await request(app)
    .get(path)
    .set('Accept', accept)
    .redirects(0);
  const received = Buffer.isBuffer(body) ? body.toString() : text;
  const { date: _, 'x-request-id': id = '', ...rest } = headers as Record<string, string>;
  const [asOf] = /asOf=[^&]+/.exec(rest['content-location'] ?? '') ?? [];
  // An instant that is still to come is answered as of now, which differs between any two answers.
  if (asOf && !path.includes(asOf)) {
    delete rest['content-location'];
    delete rest['memento-datetime'];
  }
  return { status, headers: rest, body: received.replace(id, 'the request') };
}

/** The cursors of a page to its neighbours. */
export function neighbours(path: string, { status, body }: Received): string[] {
  if (status !== 200 || !body.startsWith('{') || /[?&](after|before)=/.test(path)) return [];
  const { page } = JSON.parse(body) as { page?: Record<string, string | number | null> };
  return (['next', 'previous'] as const).flatMap((name) => {
    const cursor = page?.[name];
    if (typeof cursor !== 'string') return [];
    return `${path}${path.includes('?') ? '&' : '?'}${name === 'next' ? 'after' : 'before'}=${cursor}`;
  });
}
