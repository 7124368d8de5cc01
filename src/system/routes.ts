import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import type { Form } from '../http/endpoint.js';
import { EXAMPLE_ORIGIN } from '../http/example.js';
import { NotFound, Problem, Unavailable } from '../http/problem.js';
import { isAnswering } from '../db/client.js';
import { problemPage } from './problem-page.js';

const tag = 'System';
const HTML = 'text/html';
/** For people with a browser. */
const page = (name: string, text: string): Form => ({
  type: HTML,
  schema: z.string(),
  examples: { [name]: { value: `<!doctype html><title>${text}</title><h1>${text}</h1>` } },
});
const links = z.record(z.string(), z.url()).meta({
  description: 'Addresses, by what is found there.',
  examples: [{ articles: `${EXAMPLE_ORIGIN}/v1/articles` }],
});

const problemExample = {
  type: `${EXAMPLE_ORIGIN}/problems/${NotFound.code}`,
  title: NotFound.title,
  status: NotFound.status,
  cause: NotFound.cause,
  remedy: NotFound.remedy,
};

const problemDescription = z
  .strictObject({
    type: z.url().meta({
      description: 'The `type` of such a problem, and the address of this page.',
      examples: [problemExample.type],
    }),
    title: z.string().meta({ description: 'What it is.', examples: [NotFound.title] }),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ description: 'The status of the answer.', examples: [NotFound.status] }),
    cause: z.string().meta({ description: 'What brings it about.', examples: [NotFound.cause] }),
    remedy: z.string().meta({ description: 'What to do about it.', examples: [NotFound.remedy] }),
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
    description: 'A program gets links to what there is; a browser is sent to the documentation.',
    returns: {
      200: {
        description: 'Links to what there is.',
        schema: z
          .strictObject({
            name: z.string().meta({ description: 'What this is.', examples: ['Dossier'] }),
            links,
          })
          .meta({ id: 'Index', description: 'What there is, and where.' }),
        examples: {
          Index: {
            value: { name: 'Dossier', links: { articles: `${EXAMPLE_ORIGIN}/v1/articles` } },
          },
        },
        forms: [page('IndexPage', 'Dossier')],
      },
      302: { description: 'A browser is sent to the documentation.' },
    },
    errors: [],
    handler: async ({ env: { ctx }, mediaType }) => {
      if (mediaType === HTML) return { status: 302, headers: { Location: '/docs/' } };
      const paths = {
        articles: '/v1/articles',
        actors: '/v1/actors',
        events: '/v1/events',
        claims: '/v1/claims',
        sources: '/v1/sources',
        stories: '/v1/stories',
        corrections: '/v1/corrections',
        correctionRequests: '/v1/correction-requests',
        ledger: '/v1/corrections/ledger',
        changes: '/v1/changes',
        search: '/v1/search?q=Maduro',
        articlesRss: '/feeds/articles.rss',
        articlesAtom: '/feeds/articles.atom',
        articlesJson: '/feeds/articles.json',
        correctionsRss: '/feeds/corrections.rss',
        correctionsAtom: '/feeds/corrections.atom',
        correctionsJson: '/feeds/corrections.json',
        newsSitemap: '/sitemap-news.xml',
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
    description: 'For whoever restarts it; it asks neither the database nor for a key.',
    returns: {
      200: {
        description: 'It does.',
        schema: z
          .strictObject({ status: z.literal('ok').meta({ description: 'That it lives.' }) })
          .meta({ id: 'Health', description: 'That the process lives.' }),
        examples: { Health: { value: { status: 'ok' } } },
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
    description:
      'For whoever sends it requests: 503 while the database does not answer or it is stopping.',
    returns: {
      200: {
        description: 'The database answers.',
        schema: z
          .strictObject({ status: z.literal('ready').meta({ description: 'That it is.' }) })
          .meta({ id: 'Readiness', description: 'That requests are answered.' }),
        examples: { Readiness: { value: { status: 'ready' } } },
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
    description: 'OpenAPI 3.1, drawn from the schemas that validate.',
    returns: {
      200: {
        description: 'The OpenAPI document.',
        schema: z
          .looseObject({
            openapi: z
              .string()
              .max(20)
              .meta({ description: 'The version of OpenAPI.', examples: ['3.1.1'] }),
          })
          .meta({ id: 'OpenApiDocument', description: 'An OpenAPI document.' }),
        examples: { OpenApiDocument: { value: { openapi: '3.1.1' } } },
      },
    },
    errors: [],
    handler: async ({ env: { ctx } }) => ({ body: ctx.description.document() }),
  }),
  endpoint({
    method: 'get',
    path: '/openapi.yaml',
    operationId: 'getOpenApiYaml',
    tag,
    access: 'readDocumentation',
    summary: 'This document, as YAML',
    description: 'OpenAPI 3.1, the same as the JSON.',
    returns: {
      200: {
        description: 'The OpenAPI document.',
        schema: z.string(),
        type: 'application/yaml',
        examples: { OpenApiYaml: { value: 'openapi: 3.1.1\n' } },
      },
    },
    errors: [],
    handler: async ({ env: { ctx } }) => ({ body: ctx.description.yaml() }),
  }),
  endpoint({
    method: 'get',
    path: '/problems',
    operationId: 'listProblems',
    tag,
    access: 'readDocumentation',
    summary: 'List the kinds of problems',
    description:
      'Every `type` that a refusal can have, with its cause and remedy; a browser gets a page.',
    returns: {
      200: {
        description: 'All of them.',
        schema: z
          .strictObject({
            items: z.array(problemDescription).meta({ description: 'One of each kind.' }),
          })
          .meta({ id: 'ProblemList', description: 'Every kind of problem.' }),
        forms: [page('ProblemsPage', 'Problems')],
        examples: { ProblemList: { value: { items: [problemExample] } } },
      },
    },
    errors: [],
    handler: async ({ env: { ctx }, mediaType }) => {
      const items = ctx.description.problems.map(({ code, ...rest }) => ({
        type: `${ctx.publicUrl}/problems/${code}`,
        ...rest,
      }));
      return mediaType === HTML
        ? { type: mediaType, body: problemPage('Problems', items) }
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
    description: 'The `type` of every problem leads here; a browser gets a page.',
    params: z.strictObject({
      code: z
        .string()
        .max(100)
        .meta({ description: 'The last part of the type.', example: NotFound.code }),
    }),
    returns: {
      200: {
        description: 'Cause and remedy.',
        schema: problemDescription,
        forms: [page('ProblemPage', NotFound.title)],
        examples: { ProblemDescription: { value: problemExample } },
      },
    },
    errors: [NotFound],
    handler: async ({ env: { ctx }, params, mediaType }) => {
      const found = ctx.description.problems.find(({ code }) => code === params.code);
      if (!found) {
        throw new Problem(
          NotFound,
          `There is no kind of problem “${params.code}”; /problems lists them.`,
        );
      }
      const { code, ...rest } = found;
      const body = { type: `${ctx.publicUrl}/problems/${code}`, ...rest };
      return mediaType === HTML
        ? { type: mediaType, body: problemPage(rest.title, [body]) }
        : { body };
    },
  }),
];
