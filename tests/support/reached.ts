import { randomUUID } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { AnsweredBodies } from './answered-bodies.js';

/** How often a request line was answered with a status: `GET /v1/claims?limit=1 200`. */
const answers = new Map<string, number>();
const bodies = new AnsweredBodies();

/** Notes an answer that no request listener gave: one that the server gives by itself. */
export function noteAnswer(method: string, url: string, status: number): void {
  // One page is like another, and property tests ask for thousands.
  const name = `${method} ${url.replace(/\?.*/s, '')} ${status}`;
  answers.set(name, (answers.get(name) ?? 0) + 1);
}

// What answers are there is counted over the whole suite, by scripts/reached.mjs.
const folder = process.env['REACHED'];
if (folder) {
  subscribe('http.server.request.start', note);
  afterAll(() => {
    unsubscribe('http.server.request.start', note);
    mkdirSync(folder, { recursive: true });
    const name = path.join(folder, randomUUID());
    writeFileSync(`${name}.json`, JSON.stringify([...answers]));
    bodies.write(`${name}.ndjson`);
  });
}

/** Of every server in this process; those of the API are told by the id that they give a request. */
function note(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const { method = '', url = '' } = request;
  bodies.listen(response, `${method} ${url}`);
  response.once('close', () => {
    if (response.hasHeader('x-request-id')) noteAnswer(method, url, response.statusCode);
  });
}
