/** One fault in a request: where it is (a JSON pointer into that part) and what is wrong with it. */
export interface Fault {
  in: 'body' | 'query' | 'path' | 'header';
  pointer: string;
  detail: string;
  /** What helps to mend it, where there is more to say than `detail`. */
  [extension: string]: unknown;
}

/** A kind of problem (RFC 9457) that clients can branch on; `cause` and `remedy` make up its documentation page. */
export interface ProblemType {
  /** The last segment of its `type` URL, under /problems/. */
  code: string;
  status: number;
  title: string;
  cause: string;
  remedy: string;
}

/** What a problem may carry besides its type and detail. */
export interface ProblemOptions {
  errors?: Fault[];
  headers?: Record<string, string>;
  /** Extension members of the problem document. */
  members?: Record<string, unknown>;
  cause?: unknown;
}

/** An expected refusal: thrown anywhere below an endpoint, sent as `application/problem+json` by the one error door. */
export class Problem extends Error {
  constructor(
    readonly type: ProblemType,
    detail: string,
    readonly options: ProblemOptions = {},
  ) {
    super(detail, { cause: options.cause });
    this.name = 'Problem';
  }
}

export const InvalidRequest: ProblemType = {
  code: 'invalid-request',
  status: 400,
  title: 'The request is not valid',
  cause:
    'A parameter, header or member of the body is unknown, missing or not of the documented form.',
  remedy: 'Mend every place that `errors` names, then send it again; nothing was changed.',
};

export const MalformedBody: ProblemType = {
  code: 'malformed-body',
  status: 400,
  title: 'The body is not JSON',
  cause: 'The body is not well-formed JSON in UTF-8.',
  remedy: 'Send one JSON value, encoded in UTF-8.',
};

export const Unauthenticated: ProblemType = {
  code: 'unauthenticated',
  status: 401,
  title: 'A valid API key is needed',
  cause: 'The request carries no API key, or one that is unknown, expired or revoked.',
  remedy: 'Send `Authorization: Bearer <key>` with a key that an administrator gave you.',
};

export const Forbidden: ProblemType = {
  code: 'forbidden',
  status: 403,
  title: 'This key may not do that',
  cause: 'The key is valid, but its role or scope does not allow the operation.',
  remedy: 'Ask somebody with the role that `detail` names, or an administrator for another key.',
};

export const NotFound: ProblemType = {
  code: 'not-found',
  status: 404,
  title: 'There is nothing here',
  cause: 'No such path, or no entry of this id or slug that you may know of.',
  remedy:
    'Check the id or slug; an entry that is not published is read with `?draft=true` and a key.',
};

export const MethodNotAllowed: ProblemType = {
  code: 'method-not-allowed',
  status: 405,
  title: 'This path does not take that method',
  cause: 'The path exists, but not with this HTTP method.',
  remedy:
    'Use one of the methods in the `Allow` header. Nothing that readers saw is deleted: …/unpublish, …/withhold, …/retract and …/take-down take it away from them.',
};

export const NotAcceptable: ProblemType = {
  code: 'not-acceptable',
  status: 406,
  title: 'No representation that you accept',
  cause:
    'The `Accept` header admits none of the media types that exist for this path, or `inLanguage` names a language that there is no version in.',
  remedy: 'Ask for one of those that `available` lists.',
};

export const Conflict: ProblemType = {
  code: 'conflict',
  status: 409,
  title: 'The state of the entry does not allow this',
  cause: 'The operation does not fit the state that the entry is in now.',
  remedy: 'Read the entry again and decide anew.',
};

export const PreconditionFailed: ProblemType = {
  code: 'precondition-failed',
  status: 412,
  title: 'Somebody changed it since',
  cause: '`If-Match` names a version that is no longer the current one.',
  remedy: 'Read the entry again with `?draft=true`, carry your change over, and send the new ETag.',
};

export const RequestTimeout: ProblemType = {
  code: 'request-timeout',
  status: 408,
  title: 'The request took too long to arrive',
  cause:
    'The headers or the body of the request did not arrive within the time that there is for them.',
  remedy: 'Send it again on a new connection; nothing was changed.',
};

export const HeadersTooLarge: ProblemType = {
  code: 'headers-too-large',
  status: 431,
  title: 'The headers are too large',
  cause: 'The URL and the headers of the request are larger than 16 KiB in all.',
  remedy: 'Send less in the URL and the headers.',
};

export const PayloadTooLarge: ProblemType = {
  code: 'payload-too-large',
  status: 413,
  title: 'The body is too large',
  cause: 'The body is larger than 1 MiB.',
  remedy: 'Send less in one request.',
};

export const UnsupportedMediaType: ProblemType = {
  code: 'unsupported-media-type',
  status: 415,
  title: 'The body is of a media type that is not read here',
  cause: '`Content-Type` or `Content-Encoding` is missing or not one that this operation reads.',
  remedy: 'Send one of the media types that `accepted` lists.',
};

export const Unprocessable: ProblemType = {
  code: 'unprocessable',
  status: 422,
  title: 'Well-formed, but not possible',
  cause: 'The request is of the documented form, but what it asks contradicts what is stored.',
  remedy: 'Mend every place that `errors` names.',
};

export const PreconditionRequired: ProblemType = {
  code: 'precondition-required',
  status: 428,
  title: 'If-Match is needed',
  cause: 'Changing an entry needs `If-Match`, so that nobody overwrites what they have not seen.',
  remedy: 'Read the entry with `?draft=true` and send its ETag in `If-Match`.',
};

export const TooManyRequests: ProblemType = {
  code: 'too-many-requests',
  status: 429,
  title: 'Too many requests',
  cause:
    'More requests in a minute (for some operations, in an hour) than this client or key may send.',
  remedy: 'Wait as many seconds as `Retry-After` says.',
};

export const InternalError: ProblemType = {
  code: 'internal-error',
  status: 500,
  title: 'Something failed on our side',
  cause: 'An error that nobody expected; the log has it under the request id in `instance`.',
  remedy:
    'Send a POST again with the same Idempotency-Key; tell the operator the request id if it persists.',
};

export const Unavailable: ProblemType = {
  code: 'unavailable',
  status: 503,
  title: 'Not available at the moment',
  cause:
    'The database cannot be reached, the server is about to stop, more is being read than it can answer at a time, or too many are following the log.',
  remedy: 'Try again in a few seconds.',
};

/** The problems that any operation can meet, whatever it does. */
export const commonProblems = [
  InvalidRequest,
  NotFound,
  MethodNotAllowed,
  NotAcceptable,
  RequestTimeout,
  TooManyRequests,
  HeadersTooLarge,
  InternalError,
  Unavailable,
];
