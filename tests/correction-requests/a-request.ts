import type { Api } from '../support/api.js';

export const requests = '/v1/correction-requests';

/** What a reader writes about the first article; `more` adds or replaces members. */
export function wrongYear(more: object = {}) {
  return {
    about: { type: 'article', id: 'maduro-and-icc-sign-agreement' },
    text: 'The vote took place in May 2018.',
    quote: { exact: 're-election in 2019' },
    evidenceUrl: 'https://results.example/2018',
    email: 'reader@post.example',
    ...more,
  };
}

/** The correction that the request asks for. */
export const rightYear = {
  kind: 'correction',
  text: 'An earlier version dated the re-election to 2019.',
  targets: [
    {
      type: 'article',
      id: 'maduro-and-icc-sign-agreement',
      changes: [
        { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
      ],
    },
  ],
};

/** Sends a request as a reader does; answers its id and the path of its status URL. */
export async function aRequest(
  api: Api,
  more: object = {},
): Promise<{ id: string; status: string }> {
  const { body } = await api.post(requests, 'anyone', wrongYear(more)).expect(201);
  return { id: body.id, status: new URL(body.statusUrl).pathname };
}
