import { stringify } from 'yaml';
import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { NotFound, Problem, Unavailable } from '../http/problem.js';
import { isAnswering } from '../db/client.js';
import { problemPage } from './problem-page.js';

const tag = 'System';
const links = z.record(z.string(), z.url());

const problemDescription = z
  .strictObject({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    cause: z.string(),
    remedy: z.string(),
  })
  .meta({
    id: 'ProblemDescription',
    description: 'What a kind of problem means, and what to do about it.',
  });

/** What an operator, a browser or a tool asks for first. */
export const systemEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/',
    operationId: 'getIndex',
    tag,
    access: 'readDocumentation',
    summary: 'Where to begin',
    returns: {
      200: {
        description: 'Links to what there is.',
        schema: z.strictObject({ name: z.string(), links }).meta({ id: 'Index' }),
        html: true,
      },
      302: { description: 'A browser is sent to the documentation.' },
    },
    errors: [],
    handler: async ({ env: { ctx }, prefersHtml }) => {
      if (prefersHtml) return { status: 302, headers: { Location: '/docs/' } };
      const paths = {
        articles: '/v1/articles',
        actors: '/v1/actors',
        events: '/v1/events',
        claims: '/v1/claims',
        sources: '/v1/sources',
        stories: '/v1/stories',
        corrections: '/v1/corrections',
        changes: '/v1/changes',
        docs: '/docs/',
        openapi: '/openapi.json',
      };
      return {
        body: {
          name: 'Dossier',
          links: Object.fromEntries(
            Object.entries(paths).map(([name, path]) => [name, `${ctx.publicUrl}${path}`]),
          ),
        },
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    tag,
    access: 'operate',
    summary: 'Whether the process lives',
    returns: {
      200: {
        description: 'It does.',
        schema: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' }),
      },
    },
    errors: [],
    handler: async () => ({ body: { status: 'ok' }, visibility: 'private' }),
  }),
  endpoint({
    method: 'get',
    path: '/readyz',
    operationId: 'getReadiness',
    tag,
    access: 'operate',
    summary: 'Whether it can answer requests',
    returns: {
      200: {
        description: 'The database answers.',
        schema: z.strictObject({ status: z.literal('ready') }).meta({ id: 'Readiness' }),
      },
    },
    errors: [Unavailable],
    handler: async ({ env: { ctx } }) => {
      if (ctx.stopping || !(await isAnswering(ctx.db))) {
        throw new Problem(
          Unavailable,
          ctx.stopping ? 'The server is stopping.' : 'The database does not answer.',
        );
      }
      return { body: { status: 'ready' }, visibility: 'private' };
    },
  }),
  endpoint({
    method: 'get',
    path: '/openapi.json',
    operationId: 'getOpenApiJson',
    tag,
    access: 'readDocumentation',
    summary: 'This document, as JSON',
    returns: {
      200: {
        description: 'The OpenAPI document.',
        schema: z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiDocument' }),
      },
    },
    errors: [],
    handler: async ({ env: { ctx } }) => ({ body: ctx.description.document }),
  }),
  endpoint({
    method: 'get',
    path: '/openapi.yaml',
    operationId: 'getOpenApiYaml',
    tag,
    access: 'readDocumentation',
    summary: 'This document, as YAML',
    returns: {
      200: { description: 'The OpenAPI document.', schema: z.string(), type: 'application/yaml' },
    },
    errors: [],
    handler: async ({ env: { ctx } }) => ({ body: stringify(ctx.description.document) }),
  }),
  endpoint({
    method: 'get',
    path: '/problems',
    operationId: 'listProblems',
    tag,
    access: 'readDocumentation',
    summary: 'List the kinds of problems',
    returns: {
      200: {
        description: 'All of them.',
        schema: z.strictObject({ items: z.array(problemDescription) }).meta({ id: 'ProblemList' }),
        html: true,
      },
    },
    errors: [],
    handler: async ({ env: { ctx }, prefersHtml }) => {
      const items = ctx.description.problems.map(({ code, ...rest }) => ({
        type: `${ctx.publicUrl}/problems/${code}`,
        ...rest,
      }));
      return prefersHtml
        ? { type: 'text/html', body: problemPage('Problems', items) }
        : { body: { items } };
    },
  }),
  endpoint({
    method: 'get',
    path: '/problems/{code}',
    operationId: 'getProblem',
    tag,
    access: 'readDocumentation',
    summary: 'What a kind of problem means',
    description: 'The `type` of every problem leads here.',
    params: z.strictObject({
      code: z
        .string()
        .max(100)
        .meta({ description: 'The last part of the type.', example: 'quote-not-found' }),
    }),
    returns: { 200: { description: 'Cause and remedy.', schema: problemDescription, html: true } },
    errors: [NotFound],
    handler: async ({ env: { ctx }, params, prefersHtml }) => {
      const found = ctx.description.problems.find(({ code }) => code === params.code);
      if (!found) {
        throw new Problem(
          NotFound,
          `There is no kind of problem “${params.code}”; /problems lists them.`,
        );
      }
      const { code, ...rest } = found;
      const body = { type: `${ctx.publicUrl}/problems/${code}`, ...rest };
      return prefersHtml ? { type: 'text/html', body: problemPage(rest.title, [body]) } : { body };
    },
  }),
];
