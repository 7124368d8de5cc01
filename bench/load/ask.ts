import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Answer } from './controls.js';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const ofConnection = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

/** A request as load generators send it: with no header that is not named. */
export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks, and gives the answer as the controls are to send it: without what Node.js adds to every answer by itself. */
export async function ask(
  url: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers, agent }, resolve).once('error', reject).end(body);
  });
  const kept = Object.entries(response.headers).filter(([name]) => !ofConnection.includes(name));
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(kept) as Record<string, string>,
    body: (await buffer(response)).toString(),
  };
}
