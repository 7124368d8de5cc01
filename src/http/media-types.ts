import type { Request } from 'express';
import type { AnyEndpoint, Answer, Form } from './endpoint.js';
import { NotAcceptable, Problem } from './problem.js';

const JSON_TYPE = 'application/json';

/** Every form in which an answer can be had, the one that is sent to those without a wish first. */
export function formsOf({ schema, type = JSON_TYPE, examples, forms = [] }: Answer): Form[] {
  return schema ? [{ type, schema, ...(examples && { examples }) }, ...forms] : [];
}

/**
 * The media type in which the client likes the answer best, among those that the endpoint declares for a success.
 * Raises NotAcceptable, naming them, where its `Accept` admits none.
 */
export function negotiate<Env>(req: Request, endpoint: AnyEndpoint<Env>): string {
  const types = Object.entries(endpoint.returns).flatMap(([status, answer]) =>
    Number(status) < 400 ? formsOf(answer).map(({ type }) => type) : [],
  );
  const available = [...new Set(types)];
  if (available.length === 0) return JSON_TYPE;
  const preferred = req.accepts(available);
  if (preferred !== false) return preferred;
  const detail = `Available here: ${available.join(', ')}.`;
  throw new Problem(NotAcceptable, detail, {
    errors: [{ in: 'header', pointer: '/Accept', detail }],
    members: { available },
  });
}
