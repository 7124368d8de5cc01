import { describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import type { ApiEndpoint, Env } from '../../src/auth/endpoint.js';
import { endpoints } from '../../src/endpoints.js';
import { type Kernel, mount } from '../../src/http/mount.js';
import { Conflict, Problem } from '../../src/http/problem.js';
import { useApi } from '../support/api.js';
import { type Json, operationsOf } from '../support/openapi.js';

type Handler = ApiEndpoint['handler'];

/** How Express keeps a layer of its router: one of a route, or one that all requests pass. */
interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

const api = useApi();

describe('the documentation and the API', () => {
  it('have the same operations', async () => {
    const app = express();
    mount(app, endpoints, {} as Kernel<Env>);
    const { stack } = app.router as unknown as { stack: Layer[] };
    // The route of all methods is the one that answers 405; /docs is a page over the document.
    const own = stack.flatMap(({ route }) =>
      route && route.path !== '/docs' && !('_all' in route.methods) ? [route] : [],
    );
    const routes = own.map(
      ({ path, methods }) => `${Object.keys(methods).join()} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    const { body: document } = await api.get('/openapi.json');
    const documented = operationsOf(document).map(({ method, path }) => `${method} ${path}`);
    expect(routes.sort()).toEqual(documented.sort());
    expect(routes).toHaveLength(endpoints.length);
  });

  it('give every kind of problem a page with its cause and remedy, for programs and for people', async () => {
    const { body: document, text } = await api.get('/openapi.json');
    const types = [...text.matchAll(/"type":"(http[^"]+\/problems\/[^"]+)"/g)].map(
      ([, type]) => type!,
    );
    const { body: list } = await api.get('/problems');
    // It also has those that are raised before any operation is reached.
    const listed = list.items.map(({ type }: { type: string }) => type) as string[];
    expect(listed).toEqual(expect.arrayContaining(types));
    for (const type of listed) {
      const { pathname } = new URL(type);
      const page = await api.get(pathname);
      expect(page.body).toEqual({
        type,
        title: expect.stringMatching(/.{5,}/),
        status: expect.any(Number),
        cause: expect.stringMatching(/.{15,}/),
        remedy: expect.stringMatching(/.{15,}/),
      });
      const html = await api.get(pathname).set('Accept', 'text/html');
      expect(html.headers['content-type']).toContain('text/html');
      expect(html.text).toContain(`<h1>${page.body.title}</h1>`);
      expect(html.text).toContain('What to do');
    }
    expect(document.components.examples['not-found'].value.type).toBe(
      'http://dossier.test/problems/not-found',
    );
  });
});

describe('a reply that the documentation does not describe', () => {
  const claim = '/v1/claims/re-election-2019';

  it('fails when somebody plants a member in it', async () => {
    const planted = changed('getClaim', async (handler, call) => {
      const reply = await handler(call);
      return { ...reply, body: { ...(reply.body as Json), mood: 'hopeful' } };
    });
    expect((await api.get(claim)).status).toBe(200);
    expect((await request(planted).get(claim)).status).toBe(500);
    expect((await request(planted).get('/v1/actors/karim-khan')).status).toBe(200);
  });

  it('fails when a member is missing, or the status is another', async () => {
    const without = changed('getClaim', async (handler, call) => {
      const reply = await handler(call);
      const body = reply.body as Json;
      return { ...reply, body: { ...body, version: undefined, text: null } };
    });
    expect((await request(without).get(claim)).status).toBe(500);
    const accepted = changed('getClaim', async (handler, call) => ({
      ...(await handler(call)),
      status: 202,
    }));
    expect((await request(accepted).get(claim)).status).toBe(500);
  });

  it('fails when it refuses for a reason that nobody declared', async () => {
    const refusing = changed('getClaim', async () => {
      throw new Problem(Conflict, 'Not today.');
    });
    expect((await request(refusing).get(claim)).status).toBe(500);
  });

  /** The API with the handler of one operation replaced. */
  function changed(
    operationId: string,
    handler: (original: Handler, call: Parameters<Handler>[0]) => ReturnType<Handler>,
  ) {
    const replaced = endpoints.map((endpoint) =>
      endpoint.operationId === operationId
        ? {
            ...endpoint,
            handler: (call: Parameters<Handler>[0]) => handler(endpoint.handler, call),
          }
        : endpoint,
    );
    return createApp({ ...api.ctx, answers: undefined }, replaced);
  }
});
