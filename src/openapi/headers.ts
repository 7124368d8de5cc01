import type { AnyEndpoint } from '../http/endpoint.js';
import { EXAMPLE_ORIGIN } from '../http/example.js';

const article = `${EXAMPLE_ORIGIN}/v1/articles/maduro-and-icc-sign-agreement`;
/** What a request says of itself fits into 16 KiB (Node refuses more); a `Link` repeats it a few times over. */
const MOST_IN_HEADER = 2 ** 20;

/** A response header that carries text. */
function text(description: string, example: string) {
  const schema = {
    type: 'string' as const,
    maxLength: MOST_IN_HEADER,
    pattern: '^[^\\u0000\\r\\n]*$',
  };
  return { description, schema, example };
}

/** The headers of whatever is answered. */
export const anyHeaders = {
  'X-Request-Id': text(
    'Names this request in the log; a problem has it as `instance`.',
    '0b0f6a8e-3c52-4d43-9a0a-6a3a4f6d2a11',
  ),
  RateLimit: text(
    'How many requests are left (`r`), and in how many seconds it is full again (`t`). Left out where there is no limit.',
    '"6000-in-1min"; r=5987; t=41',
  ),
  'RateLimit-Policy': text(
    'How many requests (`q`) are taken in how many seconds (`w`). Left out where there is no limit.',
    '"6000-in-1min"; q=6000; w=60',
  ),
  'Access-Control-Allow-Origin': text(
    'The origins whose pages may read this; left out for an origin that is not among the allowed ones.',
    '*',
  ),
};

/** What a refusal for too many requests says besides. */
export const retryAfter = {
  'Retry-After': {
    description: 'Seconds to wait.',
    schema: { type: 'integer' as const, format: 'int32', minimum: 0, maximum: 2_147_483_647 },
    example: 41,
  },
};

/** What refusals of a status say besides. */
export const refusalHeaders: Partial<Record<number, Record<string, ReturnType<typeof text>>>> = {
  401: { 'WWW-Authenticate': text('How to say who asks (RFC 9110).', 'Bearer') },
  451: {
    Link: text('RFC 7725: who keeps it from readers.', `<${EXAMPLE_ORIGIN}>; rel="blocked-by"`),
  },
};

/** The headers of a success. */
export function replyHeaders(endpoint: AnyEndpoint, status: number) {
  const isBody = status < 300 && status !== 204;
  return {
    ...anyHeaders,
    ...([201, 301, 302].includes(status) && { Location: text('Where it is.', article) }),
    ...(isBody && {
      ETag: text('Strong; that of an entry begins with its version.', '"7-bZ3kq0Yv2nXw9LrT"'),
    }),
    ...(status === 200 && endpoint.method === 'get' && readHeaders(endpoint)),
    ...(status === 200 && pastHeaders(endpoint)),
    ...(status === 200 && endpoint.acceptLanguage && languageHeaders),
  };
}

/** What a read answers where the client has it already. */
export const notModified = {
  description:
    'Not changed since: `If-None-Match` names what would be sent. The headers are those of the 200, without those that describe a body.',
  headers: {
    ...anyHeaders,
    ETag: text('The one of those in `If-None-Match` that is current.', '"7-bZ3kq0Yv2nXw9LrT"'),
  },
};

function readHeaders({ path }: AnyEndpoint) {
  const isFeed = /^\/(feeds\/|sitemap)/.test(path);
  if (!isFeed && !path.startsWith('/v1/')) return {};
  return {
    'Cache-Control': text(
      'How long, and by whom, it may be kept.',
      'public, max-age=0, s-maxage=5, stale-while-revalidate=10',
    ),
    Vary: text(
      'The request headers that the answer depends on.',
      'Accept, Accept-Encoding, Authorization, Accept-Datetime',
    ),
    'Surrogate-Key': text(
      'The ids of what it is made of, to purge a shared cache by.',
      '01a20d36-7633-747d-a376-5038d5353656 01a20d36-72fb-7169-b344-725c1c340210',
    ),
    'Last-Modified': text('When what it shows last changed.', 'Tue, 24 Nov 2026 11:00:02 GMT'),
    ...(!path.includes('{') &&
      !isFeed && {
        Link: text(
          'RFC 8288: the neighbouring pages.',
          `<${EXAMPLE_ORIGIN}/v1/keys?after=Y3Vyc29y>; rel="next"`,
        ),
      }),
  };
}

const languageHeaders = {
  'Content-Language': text('The language of what is shown.', 'en'),
  'Content-Location': text(
    'The URL of what is shown, where a language was asked for; where a read of the past has an address of its own.',
    article,
  ),
};

/** RFC 7089, where a read has a past. */
function pastHeaders({ acceptDatetime, isMemento }: AnyEndpoint) {
  if (acceptDatetime === undefined && !isMemento) return {};
  return {
    Link: text(
      'RFC 8288: neighbouring pages, other forms; RFC 7089: where its past is asked for.',
      `<${article}>; rel="original timegate", <${article}/timemap>; rel="timemap"; type="application/link-format"`,
    ),
    'Memento-Datetime': text(
      'The instant that a read of the past shows.',
      'Tue, 24 Nov 2026 11:00:02 GMT',
    ),
    'Content-Location': text(
      'Where a read of the past has an address of its own.',
      `${article}?asOf=2026-11-24T11%3A00%3A02.781Z`,
    ),
  };
}
