import type { Fault, Problem } from './api.js';

/** A refusal of the server (RFC 9457) as an error: what `answer` and `pages` raise for every status but 2xx. */
export class DossierProblem extends Error {
  override readonly name = 'DossierProblem';
  /** Names the kind of problem; the page there has its cause and remedy. */
  readonly type: string;
  /** The end of `type`, as in `precondition-failed`: what to branch on. */
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The request id, as in the log of the server. */
  readonly instance: string;
  /** Every fault in the request, all at once. */
  readonly errors: readonly Fault[];
  /** The whole document: some problems have members of their own, such as `currentVersion`. */
  readonly members: Readonly<Problem>;

  /** Takes what was answered: a problem document, or whatever a proxy on the way said instead. */
  constructor(response: Response, body: unknown) {
    const problem = isProblem(body) ? body : nameless(response, body);
    super(problem.detail);
    this.type = problem.type;
    this.code = problem.type.split('/').at(-1) ?? '';
    this.title = problem.title;
    this.status = response.status;
    this.detail = problem.detail;
    this.instance = problem.instance;
    this.errors = problem.errors ?? [];
    this.members = problem;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'detail' in body;
}

function nameless({ status, statusText, headers }: Response, body: unknown): Problem {
  const title = statusText || `Status ${status}`;
  const detail = typeof body === 'string' && body !== '' ? body : title;
  const instance = headers.get('X-Request-Id') ?? '';
  return { type: 'about:blank', title, status, detail, instance };
}
