import { DossierProblem } from './problem.js';

/** What a call of the client resolves to. */
interface Called {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What the server answered, and the ETag of it. */
export interface Answer<Data> {
  data: Data;
  etag: string | null;
  response: Response;
}

/** Waits for a call of the client and gives its answer; raises DossierProblem where the server refuses. */
export async function answer<Call extends Called>(
  call: Promise<Call>,
): Promise<Answer<Exclude<Call['data'], undefined>>> {
  const { data, error, response } = await call;
  if (!response.ok) throw new DossierProblem(response, error);
  return {
    data: data as Exclude<Call['data'], undefined>,
    etag: response.headers.get('ETag'),
    response,
  };
}

/**
 * The header that makes a write depend on the version that was read: spread it into `params.header`. Takes the entry, or
 * the ETag of it.
 */
export function ifMatch(read: { version: number } | string): { 'If-Match': string } {
  return { 'If-Match': typeof read === 'string' ? read : `"${read.version}"` };
}
