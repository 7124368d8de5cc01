import { z } from 'zod';
import type { AnyEndpoint } from '../http/endpoint.js';

/** The header that a guarded change needs. */
export const ifMatch = {
  'If-Match': z.string().meta({
    description:
      'The ETag of the version that you are changing; its version alone, as in `"7"`, will do.',
    example: '"7"',
  }),
};

/** The header that spares the body of a read that the client has already. */
export const ifNoneMatch = {
  'If-None-Match': z.string().optional().meta({
    description: 'The ETags of what you have: where one of them is current, the answer is 304.',
    example: '"7-bZ3kq0Yv2nXw9LrT"',
  }),
};

/** The header that makes a POST repeatable. */
export const idempotencyKey = {
  'Idempotency-Key': z.string().min(1).max(255).optional().meta({
    description:
      'A repetition with the same key and body gets the first answer again and does nothing.',
    example: '4be1c4a6-7a41-4a2b-8a43-90f1b8a2d3c5',
  }),
};

/** The header that asks for a read as it was at an instant. */
export const acceptDatetime = {
  'Accept-Datetime': z.string().optional().meta({
    description: 'The state at the end of this second (RFC 7089), as `asOf` gives it.',
    example: 'Tue, 24 Nov 2026 08:00:00 GMT',
  }),
};

/** The header that asks for a translation. */
export const acceptLanguage = {
  'Accept-Language': z.string().optional().meta({
    description:
      'The best of the article and its translations for it is shown; the article itself where none is. Not heeded with `draft=true`.',
    example: 'es, en;q=0.5',
  }),
};

/** The header by which a stream goes on where it broke off. */
export const lastEventId = {
  'Last-Event-ID': z.string().optional().meta({
    description: 'The `id` of the last event that you have; browsers send it when they reconnect.',
    example: '42',
  }),
};

const fault = z
  .looseObject({
    in: z
      .enum(['body', 'query', 'path', 'header'])
      .meta({ description: 'The part of the request.' }),
    pointer: z
      .string()
      .meta({ description: 'A JSON pointer (RFC 6901) into that part.', example: '/headline' }),
    detail: z.string().meta({ description: 'What is wrong there.' }),
  })
  .meta({ id: 'Fault', description: 'One fault in a request.' });

/** The problem document (RFC 9457). */
export const problemSchema = z
  .looseObject({
    type: z
      .url()
      .meta({ description: 'Names the kind of problem; the page there has its cause and remedy.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened this time.' }),
    instance: z.string().meta({ description: 'The request id, as in `X-Request-Id` and the log.' }),
    errors: z
      .array(fault)
      .optional()
      .meta({ description: 'Every fault in the request, all at once.' }),
  })
  .meta({
    id: 'Problem',
    description: 'A refusal, as RFC 9457 describes it; some types have members of their own.',
  });

const text = (description: string) => ({ description, schema: { type: 'string' as const } });

/** The headers of a success. */
export function replyHeaders(endpoint: AnyEndpoint, status: number) {
  return {
    'X-Request-Id': text('Names this request in the log.'),
    ...((status === 201 || status === 301 || status === 302) && { Location: text('Where it is.') }),
    ...(status < 300 &&
      status !== 204 && { ETag: text('Strong; that of an entry begins with its version.') }),
    ...(status === 200 && endpoint.method === 'get' && readHeaders(endpoint)),
    ...(status === 200 && pastHeaders(endpoint.acceptDatetime)),
    ...(status === 200 && endpoint.acceptLanguage && languageHeaders),
  };
}

function readHeaders({ path }: AnyEndpoint) {
  if (!path.startsWith('/v1/')) return {};
  return {
    'Cache-Control': text('How long, and by whom, it may be kept.'),
    Vary: text('The request headers that the answer depends on.'),
    'Surrogate-Key': text('The ids of what it is made of, to purge a shared cache by.'),
    'Last-Modified': text('When what it shows last changed.'),
    ...(!path.includes('{') && { Link: text('RFC 8288: the neighbouring pages.') }),
  };
}

const languageHeaders = {
  'Content-Language': text('The language of what is shown.'),
  'Content-Location': text(
    'The URL of what is shown, where a language was asked for; where a read of the past has an address of its own.',
  ),
};

/** What a read answers where the client has it already. */
export const notModified = {
  description: 'Not changed since: `If-None-Match` names what would be sent.',
  headers: { ETag: text('The one of those in `If-None-Match` that is current.') },
};

/** RFC 7089, where a read has a past. */
function pastHeaders(acceptDatetimeParameter: string | undefined) {
  if (acceptDatetimeParameter === undefined) return {};
  return {
    Link: text('RFC 8288: neighbouring pages, other forms; RFC 7089: where its past is asked for.'),
    'Memento-Datetime': text('The instant that a read of the past shows.'),
    'Content-Location': text('Where a read of the past has an address of its own.'),
  };
}
