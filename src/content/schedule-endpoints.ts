import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import {
  Conflict,
  Forbidden,
  InvalidRequest,
  type ProblemType,
  Unauthenticated,
} from '../http/problem.js';
import { representationSchema } from './draw-entry.js';
import { article, publication } from './entry-endpoints.js';
import type { EntryType } from './entry-type.js';
import { draftExample, scheduledExample, scheduleExamples } from './examples.js';
import { UndoesCorrection, UpdateKindRequired } from './publish-entry.js';
import { entryParams } from './query.js';
import { writeReply } from './reply.js';
import { scheduleEntry, unscheduleEntry } from './schedule-entry.js';
import { instant } from './wire.js';

const errors: ProblemType[] = [Unauthenticated, Forbidden, Conflict];

const schedule = publication
  .extend({
    publishAt: instant.meta({
      description: 'When readers are to see it.',
      examples: ['2126-12-01T06:00:00+01:00'],
    }),
  })
  .meta({ id: 'Schedule', description: 'When, and what an editor says of the publication.' });

/** How the publication of an entry is set for a time to come, and called off. */
export function scheduleEndpoints(type: EntryType): ApiEndpoint[] {
  return [scheduleEndpoint(type), unscheduleEndpoint(type)];
}

function scheduleEndpoint(type: EntryType): ApiEndpoint {
  const { noun, path, tag, kind } = type;
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/schedule`,
    operationId: `schedule${noun}`,
    tag,
    access: 'schedule',
    summary: `Publish ${article(type)} at a time to come`,
    description:
      'The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.',
    params: entryParams(type),
    ifMatch: true,
    body: schedule,
    examples: scheduleExamples,
    returns: {
      200: {
        description: `The working version of the ${kind}, with its schedule.`,
        schema: representationSchema(type).whole,
        examples: scheduledExample(type),
      },
    },
    errors: [...errors, InvalidRequest, UpdateKindRequired, UndoesCorrection],
    handler: async ({ env, params, ifMatch, body: { publishAt, ...said } }) => {
      const wish = { ref: params.id, ifMatch, publishAt: new Date(publishAt), ...said };
      return writeReply(env, type, { record: await scheduleEntry(env, type, wish), status: 200 });
    },
  });
}

function unscheduleEndpoint(type: EntryType): ApiEndpoint {
  const { noun, path, tag, kind } = type;
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/unschedule`,
    operationId: `unschedule${noun}`,
    tag,
    access: 'unschedule',
    summary: `Call off the scheduled publication of ${article(type)}`,
    description: 'The working version stays as it is; 409 where nothing is scheduled.',
    params: entryParams(type),
    ifMatch: true,
    returns: {
      200: {
        description: `The working version of the ${kind}, without a schedule.`,
        schema: representationSchema(type).whole,
        examples: draftExample(type),
      },
    },
    errors,
    handler: async ({ env, params, ifMatch }) => {
      const record = await unscheduleEntry(env, type, { ref: params.id, ifMatch });
      return writeReply(env, type, { record, status: 200 });
    },
  });
}
