import { z } from 'zod';

/** Node refuses a request whose headers are longer. */
const header = z.string().max(16_384);

/** The header that a guarded change needs. */
export const ifMatch = {
  'If-Match': header.meta({
    description:
      'The ETag of the version that you are changing; its version alone, as in `"7"`, will do, and `*` takes any.',
    example: '"7"',
  }),
};

/** The header that spares the body of a read that the client has already. */
export const ifNoneMatch = {
  'If-None-Match': header.optional().meta({
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
  'Accept-Datetime': header.optional().meta({
    description: 'The state at the end of this second (RFC 7089), as `asOf` gives it.',
    example: 'Tue, 24 Nov 2026 08:00:00 GMT',
  }),
};

/** The header that asks for a translation. */
export const acceptLanguage = {
  'Accept-Language': header.optional().meta({
    description:
      'The best of the article and its translations for it is shown; the article itself where none is. Not heeded with `draft=true`.',
    example: 'es, en;q=0.5',
  }),
};

/** The header by which a stream goes on where it broke off. */
export const lastEventId = {
  'Last-Event-ID': header.optional().meta({
    description: 'The `id` of the last event that you have; browsers send it when they reconnect.',
    example: '42',
  }),
};
