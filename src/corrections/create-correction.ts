import { may, permit } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import { publicInstant, recordChange } from '../changes/record-change.js';
import { closeLive } from '../content/lifecycle.js';
import type { Link } from '../content/entry-type.js';
import { resolveLinks } from '../content/references.js';
import type { Tx } from '../db/client.js';
import { transaction } from '../db/transaction.js';
import { applyPlans, type Step } from './apply-plans.js';
import { chainCorrection } from './ledger.js';
import { type Plan, planTargets } from './plan.js';
import { insertCorrection, markRetracted } from './repository.js';
import type { CorrectionInput } from './schema.js';
import { checkSuperseded } from './supersede.js';
import { refuseUndoing } from './undone.js';

/**
 * Publishes a correction in one transaction (every target, its revision, the public note, the change log), or keeps it as
 * a proposal where the author may not publish alone. Answers its id. Raises what `planTargets` raises.
 */
export async function createCorrection(env: Env, input: CorrectionInput): Promise<string> {
  const publishes = mayPublish(env);
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const plans = await planTargets(tx, env, {
      targets: input.targets,
      access: accessOf(input, publishes),
    });
    const evidence = await evidenceOf(tx, input);
    await checkSuperseded(tx, input.supersedes, entriesOf(plans));
    await refuseUndoing(tx, plans, input.supersedes);
    if (publishes) return publish(tx, plans, { input, evidence, by });
    const at = new Date();
    const targets = plans.map(({ live, changes }) => ({
      entryId: live.entryId,
      fromVersion: live.version,
      toVersion: null,
      changes,
    }));
    const id = await insertCorrection(tx, {
      input,
      evidence,
      targets,
      by,
      at,
      datePublished: null,
    });
    await recordChange(tx, {
      operation: 'proposeCorrection',
      correctionId: id,
      isPublic: false,
      by,
      at,
    });
    return id;
  });
}

/** What a correction would change, target by target; nothing is written. */
export async function planCorrection(env: Env, input: CorrectionInput): Promise<Plan[]> {
  return transaction(env.ctx, async (tx) => {
    const access = accessOf(input, mayPublish(env));
    const plans = await planTargets(tx, env, { targets: input.targets, access });
    await evidenceOf(tx, input);
    await checkSuperseded(tx, input.supersedes, entriesOf(plans));
    await refuseUndoing(tx, plans, input.supersedes);
    return plans;
  });
}

/** A correction that took effect: what it was, by which verb, and the versions that it led to. */
export interface Settlement {
  id: string;
  kind: string;
  operation: string;
  text: string;
  by: string | null;
  at: Date;
  steps: Step[];
}

/** Records that a correction took effect on its targets, retracts them where it is a retraction, and chains it. */
export async function settle(
  tx: Tx,
  plans: Plan[],
  { id, kind, operation, text, by, at, steps }: Settlement,
): Promise<void> {
  for (const [index, { live }] of plans.entries()) {
    const { entryId } = live;
    if (kind === 'retraction') {
      await closeLive(tx, entryId, at);
      await markRetracted(tx, { entryId, correctionId: id });
    }
    const version = steps[index]?.toVersion ?? live.version;
    await recordChange(tx, {
      operation,
      entryId,
      version,
      correctionId: id,
      isPublic: true,
      note: text,
      by,
      at,
    });
  }
  await chainCorrection(tx, id, at);
}

async function publish(
  tx: Tx,
  plans: Plan[],
  { input, evidence, by }: { input: CorrectionInput; evidence: string[]; by: string | null },
): Promise<string> {
  const at = await publicInstant(tx);
  const steps = await applyPlans(tx, plans, { at, by });
  const targets = plans.map(({ live, changes }, index) => ({
    entryId: live.entryId,
    changes,
    ...(steps[index] ?? { fromVersion: live.version, toVersion: null }),
  }));
  const id = await insertCorrection(tx, { input, evidence, targets, by, at, datePublished: at });
  await settle(tx, plans, {
    id,
    kind: input.kind,
    operation: 'publishCorrection',
    text: input.text,
    by,
    at,
    steps,
  });
  return id;
}

function entriesOf(plans: Plan[]): string[] {
  return plans.map(({ live }) => live.entryId);
}

/** Editors publish, unless every correction needs a second person. */
function mayPublish({ ctx, principal }: Env): boolean {
  permit(principal, 'proposeCorrection');
  return may(principal, 'publishCorrection', 'published') && !ctx.config.fourEyes;
}

function accessOf({ kind }: CorrectionInput, publishes: boolean) {
  if (!publishes) return 'proposeCorrection' as const;
  return kind === 'retraction' ? ('retract' as const) : ('publishCorrection' as const);
}

async function evidenceOf(tx: Tx, { evidence }: CorrectionInput): Promise<string[]> {
  const links = evidence.map((ref, position): Link => ({
    property: 'evidence',
    position,
    kinds: ['source'],
    ref,
    pointer: `/evidence/${position}`,
  }));
  const idOf = await resolveLinks(tx, links);
  return evidence.map((ref) => idOf(['source'], ref));
}
