import { appendFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** One page is like another; property tests ask for thousands. */
const MOST_OF_ONE = 2;
const MOST_OF_FILE = 400;

/** The JSON bodies that one test file was answered with, to be held against the document by scripts/answered-bodies.mjs. */
export class AnsweredBodies {
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();

  /** Keeps what a response will say, under the method and path that were asked for. */
  listen(response: ServerResponse, asked: string): void {
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = ((...args: unknown[]) => {
      const sent = end(...args);
      const [body] = args;
      if (typeof body === 'string' || Buffer.isBuffer(body)) this.#keep(response, asked, body);
      return sent;
    }) as typeof response.end;
  }

  /** Writes them, a line each. */
  write(file: string): void {
    appendFileSync(file, this.#lines.map((line) => `${line}\n`).join(''));
  }

  #keep(response: ServerResponse, asked: string, sent: string | Buffer): void {
    const headers = headersOf(response);
    const [type = ''] = (headers.get('content-type') ?? '').split(';');
    if (!type.endsWith('json') || sent.length === 0 || !headers.has('x-request-id')) return;
    const name = `${asked.replace(/\?.*/s, '')} ${response.statusCode}`;
    const count = this.#counts.get(`${name} ${type}`) ?? 0;
    if (count >= MOST_OF_ONE || this.#lines.length >= MOST_OF_FILE) return;
    this.#counts.set(`${name} ${type}`, count + 1);
    const body = JSON.parse(decoded(sent, headers.get('content-encoding'))) as unknown;
    this.#lines.push(JSON.stringify({ name, type, body }));
  }
}

/** Those that were sent; what was handed to `writeHead` alone, Node.js does not tell by itself. */
function headersOf(response: ServerResponse): Map<string, string> {
  const { _header: head } = response as unknown as { _header: string | null };
  // None, where the client was gone already.
  const lines = (head ?? '').split('\r\n').slice(1);
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

function decoded(sent: string | Buffer, coding: string | undefined): string {
  const bytes = Buffer.from(sent);
  if (coding === 'gzip') return gunzipSync(bytes).toString();
  if (coding === 'br') return brotliDecompressSync(bytes).toString();
  return bytes.toString();
}
