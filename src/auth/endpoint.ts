import type { AppContext } from '../context.js';
import { type AnyEndpoint, endpointOf } from '../http/endpoint.js';
import type { Access } from './policy.js';
import type { Principal } from './principal.js';

/** What every handler is given: the process around it and who asks. */
export interface Env {
  ctx: AppContext;
  principal: Principal | null;
}

/** Declares one operation of the API. */
export const endpoint = endpointOf<Env, Access>();

/** One operation of the API, as endpoints.ts lists it. */
export type ApiEndpoint = AnyEndpoint<Env>;
