import { v7 as uuidv7 } from 'uuid';
import { may, permit } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Access } from '../auth/policy.js';
import { publicInstant, recordChange, recordChanges } from '../changes/record-change.js';
import { closeLive } from '../content/lifecycle.js';
import type { Link } from '../content/entry-type.js';
import { resolveLinks } from '../content/references.js';
import type { Tx } from '../db/client.js';
import { inOneTrip } from '../db/query-rows.js';
import { transaction } from '../db/transaction.js';
import { type AppliedTarget, claimSlugs, drawPlans } from './draw-plans.js';
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
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const { plans, evidence, publishes } = await prepare(tx, env, input);
    if (publishes) return publish(tx, plans, { input, evidence, by });
    const at = new Date();
    const targets = plans.map(({ live, changes }) => ({
      entryId: live.entryId,
      fromVersion: live.version,
      toVersion: null,
      changes,
    }));
    const id = uuidv7();
    await insertCorrection(tx, { id, input, evidence, targets, by, at, datePublished: null });
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
  return transaction(env.ctx, async (tx) => (await prepare(tx, env, input)).plans);
}

/** All that can refuse a correction, the same for one that is written and for a dry run. */
async function prepare(
  tx: Tx,
  env: Env,
  input: CorrectionInput,
): Promise<{ plans: Plan[]; evidence: string[]; publishes: boolean }> {
  const publishes = mayPublish(env);
  const access = accessOf(input, publishes);
  const plans = await planTargets(tx, env, { targets: input.targets, access });
  const evidence = await evidenceOf(tx, input);
  await checkSuperseded(tx, input.supersedes, plans);
  refuseUndoing(plans, input.supersedes);
  return { plans, evidence, publishes };
}

/** A correction that took effect: what it was, by which verb, and the versions that it led to. */
export interface Settlement {
  id: string;
  kind: string;
  operation: string;
  text: string;
  by: string | null;
  at: Date;
  targets: AppliedTarget[];
}

/** Records that a correction took effect on its targets, retracts them where it is a retraction, and chains it. */
export async function settle(
  tx: Tx,
  { id, kind, operation, text, by, at, targets }: Settlement,
): Promise<void> {
  if (kind === 'retraction') {
    const entryIds = targets.map(({ entryId }) => entryId);
    await closeLive(tx, entryIds, at);
    await markRetracted(tx, { entryIds, correctionId: id });
  }
  const shared = { operation, correctionId: id, isPublic: true, note: text, by, at };
  const changes = targets.map(({ entryId, fromVersion, toVersion }) => {
    return { ...shared, entryId, version: toVersion ?? fromVersion };
  });
  await inOneTrip([recordChanges(tx, changes), chainCorrection(tx, id, at)]);
}

async function publish(
  tx: Tx,
  plans: Plan[],
  { input, evidence, by }: { input: CorrectionInput; evidence: string[]; by: string | null },
): Promise<string> {
  await claimSlugs(tx, plans);
  const at = await publicInstant(tx);
  const { targets, write } = await drawPlans(tx, plans, { at, by });
  const id = uuidv7();
  const { kind, text } = input;
  // In this order: what settles it is about the correction, and about the versions that it led to.
  await inOneTrip([
    write(),
    insertCorrection(tx, { id, input, evidence, targets, by, at, datePublished: at }),
    settle(tx, { id, kind, operation: 'publishCorrection', text, by, at, targets }),
  ]);
  return id;
}

/** Editors publish, unless every correction needs a second person. */
function mayPublish({ ctx, principal }: Env): boolean {
  permit(principal, 'proposeCorrection');
  return may(principal, 'publishCorrection', 'published') && !ctx.config.fourEyes;
}

function accessOf({ kind }: CorrectionInput, publishes: boolean): Access {
  if (kind === 'retraction') return publishes ? 'retract' : 'proposeRetraction';
  return publishes ? 'publishCorrection' : 'proposeCorrection';
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
