import type { z } from 'zod';
import type { Examples } from './example.js';
import type { ProblemType } from './problem.js';
import type { Stream } from './stream.js';

/** What one status of an operation answers with. */
export interface Answer {
  description: string;
  /** The JSON body; none for an answer without one. */
  schema?: z.ZodType;
  /** Its media type, where it isn't application/json. */
  type?: string;
  /** The other forms in which it can be had, by `Accept`. */
  forms?: Form[];
  /** Answers worth showing. */
  examples?: Examples;
}

/** The same answer in another media type: an HTML page for people, another vocabulary for other programs. */
export interface Form {
  type: string;
  schema: z.ZodType;
  examples?: Examples;
}

/** What a handler gives back; the kernel draws ETag, caching and conditional answers from it. */
export interface Reply {
  /** Default: the first success status that the endpoint declares. */
  status?: number;
  /** A JSON value, or ready text when it is of another media type. */
  body?: unknown;
  /** In the place of a body, on a GET: what is written over time (`http/stream.ts`). */
  stream?: Stream;
  /** The media type, where it isn't the declared one. */
  type?: string;
  headers?: Record<string, string>;
  /** A POST that only looked (a dry run): no Idempotency-Key keeps its answer. */
  wroteNothing?: boolean;
  /** The entry's version: its ETag begins with it. */
  version?: number;
  modified?: Date;
  /** The ids that the answer is made of, for `Surrogate-Key`. */
  tags?: string[];
  /** Whether anybody may be shown this answer; a reply to a key's permissions is private. */
  visibility?: 'public' | 'private';
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler is called with: everything is already authenticated, permitted and validated. */
export interface Call<Env, P, Q, B> {
  env: Env;
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  /** The version in `If-Match`; `null` for `*`, and unless the endpoint says `ifMatch`. */
  ifMatch: number | null;
  /**
   * The query string as it came, with its question mark and with the parameter that `Accept-Datetime` stood in for; empty
   * when there is none.
   */
  search: string;
  /** Of the media types that the endpoint declares, the one that the client likes best. */
  mediaType: string;
  /** `Accept-Language`, where the endpoint heeds it. */
  acceptLanguage: string | undefined;
}

/** One operation of the API, declared in one place: route, validation, permission and documentation are drawn from it. */
export interface Endpoint<
  Env = unknown,
  Access extends string = string,
  P extends z.ZodObject | undefined = z.ZodObject | undefined,
  Q extends z.ZodObject | undefined = z.ZodObject | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
> {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** As in OpenAPI: /v1/articles/{id} */
  path: string;
  operationId: string;
  summary: string;
  description: string;
  tag: string;
  /** The row of the policy table that says who may. */
  access: Access;
  params?: P;
  query?: Q;
  body?: B;
  /** Bodies worth showing and sending. */
  examples?: Examples;
  /** Media types that the body is read as. Default: application/json. */
  bodyTypes?: string[];
  /** A POST whose body may be left out. */
  bodyOptional?: boolean;
  /** Requires `If-Match` and hands its version to the handler. */
  ifMatch?: boolean;
  /** The query parameter that `Accept-Datetime` (RFC 7089) stands in for, where the read has a past. */
  acceptDatetime?: string;
  /** Whether it answers with what readers saw once (RFC 7089), by its path alone. */
  isMemento?: boolean;
  /** Whether `Accept-Language` chooses among the languages of what is read. */
  acceptLanguage?: boolean;
  /** The query parameter that `Last-Event-ID` goes before, where a stream can be resumed. */
  lastEventId?: string;
  /** Members that a stored answer to an Idempotency-Key must not keep (a secret shown once). */
  secretMembers?: string[];
  returns: Record<number, Answer>;
  /** Every problem that this operation can answer with, besides those that any can. */
  errors: ProblemType[];
  handler: (call: Call<Env, P, Q, B>) => Promise<Reply>;
}

/** An endpoint with its types forgotten, as the list of all endpoints holds it. */
export type AnyEndpoint<Env = unknown> = Omit<Endpoint<Env>, 'handler'> & {
  handler: (call: Call<Env, never, never, never>) => Promise<Reply>;
};

/** Makes the `endpoint()` of an application: `Env` is what its handlers get, `Access` names its policy's rows. */
export function endpointOf<Env, Access extends string>() {
  return function endpoint<
    P extends z.ZodObject | undefined = undefined,
    Q extends z.ZodObject | undefined = undefined,
    B extends z.ZodType | undefined = undefined,
  >(declaration: Endpoint<Env, Access, P, Q, B>): AnyEndpoint<Env> {
    return declaration;
  };
}
