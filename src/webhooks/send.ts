import { createHmac } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { isPublicAddress, literalAddress, publicLookup } from './allowed-address.js';

const TIMEOUT_MS = 10_000;
const KEPT_BYTES = 1024;

/** What is sent, and by whose secret it is signed. */
export interface Message {
  /** The same for every attempt, so that a receiver can tell a repetition. */
  id: string;
  url: string;
  secret: string;
  body: string;
}

/** What came of an attempt; `error` where it did not succeed. */
export interface Outcome {
  status: number | null;
  error: string | null;
  response: string | null;
}

/**
 * Posts a message, signed as Standard Webhooks describes it. It follows no redirect, waits ten seconds at most, keeps the
 * first kilobyte of the answer, and connects to public addresses alone unless `allowPrivate`. It never raises.
 */
export async function sendMessage(message: Message, allowPrivate: boolean): Promise<Outcome> {
  try {
    const { status, response } = await post(message, allowPrivate);
    const error = status >= 200 && status < 300 ? null : `It answered ${status}.`;
    return { status, error, response };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { status: null, error: told.slice(0, 300) || 'No connection.', response: null };
  }
}

/** The value of `webhook-signature`: HMAC-SHA256 over id, timestamp and body. */
export function signatureOf({ id, secret, body }: Message, timestamp: number): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

function post(
  message: Message,
  allowPrivate: boolean,
): Promise<{ status: number; response: string }> {
  const url = new URL(message.url);
  const address = literalAddress(url);
  if (!allowPrivate && address !== undefined && !isPublicAddress(address)) {
    throw new Error(`${address} is not a public address.`);
  }
  const timestamp = Math.floor(Date.now() / 1000);
  const options: https.RequestOptions = {
    method: 'POST',
    agent: false,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(!allowPrivate && { lookup: publicLookup }),
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(message.body),
      'User-Agent': 'Dossier',
      'webhook-id': message.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureOf(message, timestamp),
    },
  };
  return exchange(url, options, message.body);
}

function exchange(
  url: URL,
  options: https.RequestOptions,
  body: string,
): Promise<{ status: number; response: string }> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const done = () => {
        // NUL cannot be kept as text.
        const text = Buffer.concat(chunks).subarray(0, KEPT_BYTES).toString().replaceAll('\0', '');
        resolve({ status: answer.statusCode ?? 0, response: text });
        sent.destroy();
      };
      answer.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= KEPT_BYTES) done();
      });
      answer.once('end', done).once('error', reject);
    });
    // A receiver that answers 101 gives neither an answer nor an error.
    sent.once('close', () => reject(new Error('The connection was closed.')));
    sent.once('error', reject).end(body);
  });
}
