import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { limitOut, pageQuery } from '../http/paging.js';
import { Unauthenticated, Unavailable } from '../http/problem.js';
import { changeStream } from './change-stream.js';
import { readLog } from './read-log.js';
import { afterSeq, changeExample, changeOut, draftLog } from './schema.js';

/** The ordered log of what happened, for those who follow along. */
export const changeEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/changes',
    operationId: 'listChanges',
    tag: 'Changes',
    access: 'readChanges',
    summary: 'Follow the change log',
    description:
      'In order and without gaps: ask again with `after` set to `next`. Readers get what changed for readers, and what was withheld and shown again as unpublished and published; `draft=true` shows all to those with a key.',
    query: z.strictObject({
      limit: pageQuery.limit,
      after: afterSeq,
      draft: draftLog,
    }),
    returns: {
      200: {
        description: 'The next changes, oldest first.',
        schema: z
          .strictObject({
            items: z.array(changeOut).max(100).meta({ description: 'The changes, oldest first.' }),
            page: z
              .strictObject({
                next: z
                  .string()
                  .max(15)
                  .meta({
                    description: 'Send as `after` for what comes next, now or later.',
                    examples: ['45'],
                  }),
                limit: limitOut,
              })
              .meta({ description: 'Where to go on.' }),
          })
          .meta({ id: 'ChangePage', description: 'A stretch of the log.' }),
        examples: {
          ChangePage: { value: { items: [changeExample], page: { next: '45', limit: 20 } } },
        },
      },
    },
    errors: [Unauthenticated],
    handler: async ({ env, query: { limit, after = '0', draft } }) => {
      const { items, modified = new Date(0) } = await readLog(env, { after, limit, draft });
      return {
        body: { items, page: { next: String(items.at(-1)?.seq ?? after), limit } },
        modified,
        tags: ['changes'],
        visibility: draft ? 'private' : 'public',
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/changes/stream',
    operationId: 'streamChanges',
    tag: 'Changes',
    access: 'readChanges',
    summary: 'Follow the change log live',
    description:
      'Server-sent events: each `data` is one change as the list has it, each `id` its `seq`. It begins with what is new from now on, or after `after`; a browser that reconnects sends `Last-Event-ID`, which goes before it, and misses nothing and gets nothing twice. Comments keep the connection alive. At most `STREAM_CONNECTIONS` at a time; beyond them 503.',
    query: z.strictObject({ after: afterSeq, draft: draftLog }),
    lastEventId: 'after',
    returns: {
      200: {
        description: 'The changes, as they happen.',
        schema: z.unknown().meta({ description: 'Server-sent events, without an end.' }),
        type: 'text/event-stream',
        examples: {
          ChangeEvent: { value: `id: 45\ndata: ${JSON.stringify(changeExample)}\n\n` },
        },
      },
    },
    errors: [Unauthenticated, Unavailable],
    handler: async ({ env, query: { after, draft } }) => ({
      stream: await changeStream(env, { after, draft }),
      visibility: 'private',
    }),
  }),
];
