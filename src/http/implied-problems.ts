import type { AnyEndpoint } from './endpoint.js';
import {
  MalformedBody,
  PayloadTooLarge,
  PreconditionFailed,
  PreconditionRequired,
  type ProblemType,
  UnsupportedMediaType,
} from './problem.js';

/** The problems that follow from what an endpoint takes; its `errors` name those that follow from what it does. */
export function impliedProblems<Env>({ body, ifMatch }: AnyEndpoint<Env>): ProblemType[] {
  return [
    ...(body ? [MalformedBody, PayloadTooLarge, UnsupportedMediaType] : []),
    ...(ifMatch ? [PreconditionRequired, PreconditionFailed] : []),
  ];
}
