import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** One event as it came. */
export interface Followed {
  id: number;
  data: { operation: string; seq: number; note: string | null };
}

/** Somebody who follows a stream of changes. */
export interface Follower {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** What came so far. */
  events: Followed[];
  text: () => string;
  /** The last id, with or without an event. */
  lastId: () => string;
  isOver: () => boolean;
  until: (size: number) => Promise<Followed[]>;
  leave: () => void;
}

/** Opens a stream and reads it as a browser would. */
export async function follow(url: string, headers: Record<string, string> = {}): Promise<Follower> {
  const request = http.get(url, { headers, agent: false });
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  request.on('error', () => undefined);
  let text = '';
  let isOver = false;
  const events: Followed[] = [];
  answer.setEncoding('utf8');
  answer.on('data', (chunk: string) => {
    const from = text.lastIndexOf('\n\n') + 2;
    text += chunk;
    for (const block of text
      .slice(from < 2 ? 0 : from, text.lastIndexOf('\n\n') + 2)
      .split('\n\n')) {
      const [, id, data] = /^id: (\d+)\ndata: (.*)$/s.exec(block) ?? [];
      if (data !== undefined) events.push({ id: Number(id), data: JSON.parse(data) });
    }
  });
  answer.on('error', () => undefined).once('close', () => (isOver = true));
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    events,
    text: () => text,
    lastId: () => [...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? '',
    isOver: () => isOver,
    until: async (size) => {
      while (events.length < size && !isOver) await sleep(10);
      return events;
    },
    leave: () => request.destroy(),
  };
}
