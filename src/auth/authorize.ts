import { Conflict, type Fault, Forbidden, Problem, Unauthenticated } from '../http/problem.js';
import { told } from '../http/validate.js';
import {
  type Access,
  leastStanding,
  neededStanding,
  possibleIn,
  reaches,
  type Standing,
  type State,
  verbOf,
} from './policy.js';
import type { Principal } from './principal.js';

/** Refuses, before anything is looked up, whoever may not do this in any state (Unauthenticated, Forbidden). */
export function permit(principal: Principal | null, access: Access): void {
  demand(principal, leastStanding(access));
}

/** Refuses what the policy table does not allow on an entry in this state (Unauthenticated, Forbidden, Conflict). */
export function authorize(principal: Principal | null, access: Access, state: State): void {
  const needed = neededStanding(access, state);
  if (needed === undefined) throw conflict(principal, access, state);
  demand(principal, needed);
}

/** The same of several entries, each named by its place in the body; a Conflict names all whose state does not allow it. */
export function authorizeEach(
  principal: Principal | null,
  access: Access,
  entries: { state: State; pointer: string }[],
): void {
  const refused = entries.filter(({ state }) => neededStanding(access, state) === undefined);
  const conflicts = refused.map(({ state }) => conflict(principal, access, state));
  const [first] = conflicts;
  if (first) {
    const errors = refused.map(({ pointer }, index): Fault => {
      return { in: 'body', pointer, detail: conflicts[index]?.message ?? '' };
    });
    const detail = entries.length === 1 ? first.message : errors.map(told).join(' ');
    throw new Problem(Conflict, detail, { ...first.options, errors });
  }
  for (const { state } of entries) authorize(principal, access, state);
}

function conflict(principal: Principal | null, access: Access, state: State): Problem {
  const possible = possibleIn(access, state).filter((one) => may(principal, one, state));
  const verbs = possible.map((one) => verbOf[one]);
  const rest = verbs.length > 0 ? `possible: ${verbs.join(', ')}` : 'you can do nothing with it';
  return new Problem(Conflict, `This is not possible while it is ${state}; ${rest}.`, {
    // `status` knows only drafts.
    members: { state: state === 'unpublished' ? 'draft' : state, possible: verbs },
  });
}

/** The same question without refusing. */
export function may(principal: Principal | null, access: Access, state: State): boolean {
  const needed = neededStanding(access, state);
  return needed !== undefined && reaches(standingOf(principal), needed);
}

/** Whether two keys are one person's: the same key, or one of the same name, since a key bears the name of who signs with it. */
export function isSamePerson(
  principal: Principal | null,
  other: { id: string | null; name: string | null },
): boolean {
  if (!principal) return false;
  const isName = principal.name.trim().toLowerCase() === other.name?.trim().toLowerCase();
  return principal.id === other.id || isName;
}

/** Refuses a key whose scope leaves one of these resources out, naming what it lacks. */
export function permitResources(principal: Principal | null, resources: string[]): void {
  if (!principal || principal.scope.length === 0) return;
  const lacking = [...new Set(resources)].filter((one) => !principal.scope.includes(one));
  if (lacking.length === 0) return;
  throw new Problem(
    Forbidden,
    `This key may write ${principal.scope.join(', ')} only; its scope lacks ${lacking.join(', ')}.`,
  );
}

function demand(principal: Principal | null, needed: Standing): void {
  if (reaches(standingOf(principal), needed)) return;
  if (!principal) throw new Problem(Unauthenticated, 'Send Authorization: Bearer with an API key.');
  throw new Problem(
    Forbidden,
    `This needs the role ${needed}; this key is of role ${principal.role}.`,
  );
}

function standingOf(principal: Principal | null): Standing {
  return principal?.role ?? 'anyone';
}
