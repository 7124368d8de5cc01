import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemDocument } from './error-door.js';
import {
  HeadersTooLarge,
  InvalidRequest,
  Problem,
  type ProblemType,
  RequestTimeout,
  Unavailable,
} from './problem.js';

/** How long a client may take, in milliseconds: for its headers, for the whole request, and between two requests. */
export interface Patience {
  headersTimeout: number;
  requestTimeout: number;
  keepAliveTimeout: number;
  /** How often the first two are looked at. */
  connectionsCheckingInterval: number;
}

/** What the server of an installation waits for: a client that dawdles must not hold a connection for good. */
export const patience: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
};

const unreadable: [ProblemType, string] = [InvalidRequest, 'This is not a request of HTTP/1.1.'];
/** What Node calls the ways in which a client can fail to send a request. */
const byCode: Record<string, [ProblemType, string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [RequestTimeout, 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [HeadersTooLarge, 'The headers are larger than 16 KiB.'],
};

/** An HTTP server that ends the connections of clients that dawdle. */
export function createHttpServer(limits: Patience = patience): Server {
  return createServer(limits);
}

/**
 * Answers what no application sees: bytes that are no HTTP request, and every request until the application is ready.
 * Returns what hands the door over to it; `problemsUrl` is where the types of problems are documented.
 */
export function openDoor(server: Server, problemsUrl: string): (app: RequestListener) => void {
  const notYet: RequestListener = (_req, res) => {
    const problem = new Problem(Unavailable, 'The server is starting.');
    res.socket?.end(rawProblem(problem, problemsUrl));
  };
  server.on('request', notYet);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [type, detail] = byCode[error.code ?? ''] ?? unreadable;
    socket.end(rawProblem(new Problem(type, detail), problemsUrl));
  });
  return (app) => server.off('request', notYet).on('request', app);
}

/**
 * Takes no new connections, lets the requests in flight finish, and cuts those that are not done after `ms`; answers
 * whether all of them finished.
 */
export async function drain(server: Server, ms: number): Promise<boolean> {
  let isWhole = true;
  // Connections that are kept alive count as open; they go as soon as they have nothing to do.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => {
    isWhole = false;
    server.closeAllConnections();
  }, ms);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(idle);
  clearTimeout(late);
  return isWhole;
}

/** An answer without Express, which never saw the request. */
function rawProblem(problem: Problem, problemsUrl: string): string {
  const { status } = problem.type;
  const requestId = randomUUID();
  const body = JSON.stringify(problemDocument(problem, { problemsUrl, requestId }));
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
    ...(status === 503 ? ['Retry-After: 1'] : []),
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
