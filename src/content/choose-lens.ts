import { may, permit } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Principal } from '../auth/principal.js';
import { HoldKind } from '../db/generated/enums.js';
import { InvalidRequest, Problem } from '../http/problem.js';
import { type Lens, publicLens, type Seal } from './lens.js';

/** The parameters that decide what a read looks at. */
export interface LensQuery {
  draft?: boolean | undefined;
  asOf?: string | undefined;
  status?: string[] | undefined;
}

/**
 * What readers see unless the query asks for more: an instant, or the working version of one who may see it. Raises
 * Unauthenticated or Forbidden for those who may not, and InvalidRequest where two wishes contradict.
 */
export function chooseLens({ principal }: Env, { draft, asOf, status }: LensQuery): Lens {
  const working = draft === true || (status ?? ['published']).some((one) => one !== 'published');
  if (working) permit(principal, 'readWorking');
  if (working && asOf !== undefined) {
    const detail =
      'An instant (asOf or Accept-Datetime) shows what readers saw; it cannot be combined with draft or another status.';
    throw new Problem(InvalidRequest, detail, {
      errors: [{ in: 'query', pointer: '/asOf', detail }],
    });
  }
  if (working) return workingLensOf(principal);
  return asOf === undefined ? publicLens : { kind: 'asOf', at: new Date(asOf) };
}

/** What somebody may see of what editors work on: without the entries whose working version is not theirs to read. */
export function workingLensOf(principal: Principal | null): Lens {
  const seals: Seal[] = [...Object.values(HoldKind), 'retracted'];
  const sealed = seals.filter((seal) => !may(principal, 'readWorking', seal));
  return { kind: 'working', sealed };
}
