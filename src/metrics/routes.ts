import { z } from 'zod';
import { may } from '../auth/authorize.js';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { poolState } from '../db/client.js';
import { metricsType } from './metrics.js';
import { countCorrections } from './repository.js';

const example = `# HELP dossier_corrections_published_total Corrections in the public record, whoever of several processes published them.
# TYPE dossier_corrections_published_total counter
dossier_corrections_published_total 1
`;

/** What an operator's Prometheus collects. */
export const metricsEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/metrics',
    operationId: 'getMetrics',
    tag: 'System',
    access: 'operate',
    summary: 'Figures for Prometheus',
    description:
      'Durations of requests by operation, connections to the database, reads that wait for their turn, published corrections, the cache of finished answers, and what the process consumes. Without a key only the requests that readers send are counted, since the others would tell how much the newsroom works on; an editor’s key shows all.',
    returns: {
      200: {
        description: 'The figures, in the text format of Prometheus.',
        schema: z.string(),
        type: 'text/plain',
        examples: { Metrics: { value: example } },
      },
    },
    errors: [],
    handler: async ({ env: { ctx, principal } }) => {
      const corrections = await countCorrections(ctx.db).catch(() => undefined);
      const answers = ctx.answers?.figures();
      const connections = poolState(ctx.db);
      const figures = { connections, corrections, answers, waitingReads: ctx.reads.waiting };
      const view = may(principal, 'readAllMetrics', 'published') ? 'all' : 'readers';
      return {
        body: await ctx.metrics.text(figures, view),
        headers: { 'Content-Type': metricsType },
        visibility: 'private',
      };
    },
  }),
];
