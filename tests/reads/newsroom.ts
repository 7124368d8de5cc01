import type { Test } from 'supertest';
import { entryTypes } from '../../src/catalog.js';
import type { Api } from '../support/api.js';

/** The segments of the URLs of every kind of entry. */
export const kinds = entryTypes.map(({ path }) => path);

/** Creates an entry of a kind (`articles`, `events` …), published; answers it as its writer gets it. */
export async function publish(api: Api, kind: string, document: object) {
  const { body } = await succeed(
    api.post(`/v1/${kind}`, 'editor', { ...document, status: 'published' }),
  );
  return body;
}

/** Changes an entry and shows the change to readers; answers what they see now. */
export async function republish(api: Api, kind: string, id: string, patch: object) {
  const { headers } = await succeed(api.get(`/v1/${kind}/${id}?draft=true`, 'editor'));
  const changed = await succeed(
    api.patch(`/v1/${kind}/${id}`, 'editor', patch, headers['etag'] ?? ''),
  );
  const { body } = await succeed(
    api
      .post(`/v1/${kind}/${id}/publish`, 'editor', { updateKind: 'minor' })
      .set('If-Match', changed.headers['etag'] ?? ''),
  );
  return body;
}

/** Takes an entry away from readers, by `unpublish` or for good by `retract`. */
export async function withdraw(api: Api, one: string, verb: 'unpublish' | 'retract') {
  const { headers } = await succeed(api.get(`${one}?draft=true`, 'editor'));
  const notice = verb === 'retract' ? { text: 'We got this wrong.' } : {};
  const { body } = await succeed(
    api.post(`${one}/${verb}`, 'editor', notice).set('If-Match', headers['etag'] ?? ''),
  );
  return body;
}

/** Corrects one field of an entry; answers the public record. */
export async function correctField(
  api: Api,
  target: { type: string; id: string },
  change: { field: string; value: unknown },
) {
  const { body } = await succeed(
    api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'An earlier version was wrong.',
      targets: [{ ...target, changes: [change] }],
    }),
  );
  return body;
}

/** One member of every item of a list, in order. */
export async function listed(api: Api, path: string, member = 'slug'): Promise<unknown[]> {
  const { body } = await succeed(api.get(path));
  return body.items.map((item: Record<string, unknown>) => item[member]);
}

/** The answer, which must be a success: the body of a problem says more than a missing member. */
export async function succeed(test: Test) {
  const answer = await test;
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  return answer;
}
