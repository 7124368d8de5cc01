import { z } from 'zod';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import type { EntryType } from '../content/entry-type.js';
import { lockEntry } from '../content/lifecycle.js';
import { entryParams } from '../content/query.js';
import { ReferenceNotFound } from '../content/references.js';
import { prose } from '../content/wire.js';
import { transaction } from '../db/transaction.js';
import type { Reply } from '../http/endpoint.js';
import { Conflict, Forbidden, Unauthenticated } from '../http/problem.js';
import { createCorrection } from './create-correction.js';
import { correctionExamples } from './examples.js';
import { correctionWritten } from './replies.js';
import { correctionInput, correctionOut } from './schema.js';

const { severity, reason, evidence } = correctionInput.shape;

const retraction = z
  .strictObject({
    text: prose(5000).meta({
      description: 'What readers are told in its place.',
      examples: ['We retracted this article: its central document turned out to be forged.'],
    }),
    severity,
    reason,
    evidence,
  })
  .meta({ id: 'Retraction', description: 'What readers are told of a retraction.' });

/** The short way to a retraction: the same correction of kind `retraction`, guarded by If-Match. */
export function retractionEndpoint(type: EntryType): ApiEndpoint {
  const { kind, noun, path, tag } = type;
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/retract`,
    operationId: `retract${noun}`,
    tag,
    access: 'retract',
    summary: `Retract ${kind === 'article' || kind === 'actor' || kind === 'event' ? 'an' : 'a'} ${kind}`,
    description:
      'From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.',
    params: entryParams(type),
    ifMatch: true,
    body: retraction,
    examples: correctionExamples.retraction,
    returns: {
      201: {
        description:
          'The retraction, on the public record; or the proposal, where a second person has to approve it.',
        schema: correctionOut,
        examples: correctionExamples.retracted,
      },
    },
    errors: [Unauthenticated, Forbidden, Conflict, ReferenceNotFound],
    handler: ({ env, params, ifMatch, body }) =>
      retractEntry(env, type, { ...body, ref: params.id, ifMatch }),
  });
}

async function retractEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch, ...said }: z.output<typeof retraction> & { ref: string; ifMatch: number | null },
): Promise<Reply> {
  return transaction(env.ctx, async (tx) => {
    const { entryId } = await lockEntry(tx, env, { type, ref, access: 'retract', ifMatch });
    const inner = { ...env, ctx: { ...env.ctx, db: tx } };
    const id = await createCorrection(inner, {
      ...said,
      kind: 'retraction',
      placement: 'top',
      dryRun: false,
      supersedes: null,
      targets: [{ type: type.kind, id: entryId, changes: [] }],
    });
    return correctionWritten(inner, { id, status: 201 });
  });
}
