import { actorType } from './actors/actor.js';
import { articleType } from './articles/article.js';
import type { ApiEndpoint } from './auth/endpoint.js';
import { entryTypes } from './catalog.js';
import { changeEndpoints } from './changes/routes.js';
import { claimType } from './claims/claim.js';
import { entryEndpoints } from './content/entry-endpoints.js';
import { ledgerEndpoints } from './corrections/ledger-routes.js';
import { correctionEndpoints } from './corrections/routes.js';
import { retractionEndpoint } from './corrections/retraction.js';
import { eventType } from './events/event.js';
import { holdEndpoints } from './holds/routes.js';
import { keyEndpoints } from './keys/routes.js';
import { sourceType } from './sources/source.js';
import { storyType } from './stories/story.js';
import { systemEndpoints } from './system/routes.js';

/**
 * The whole API. The endpoints of an entry are GET /v1/{path} and /v1/{path}/{id}, POST, PATCH, and the state changes
 * /publish, /unpublish, /retract, /withhold, /take-down and /reinstate.
 */
export const endpoints: ApiEndpoint[] = [
  ...entryEndpoints(articleType, entryTypes),
  retractionEndpoint(articleType),
  ...holdEndpoints(articleType),
  ...entryEndpoints(actorType, entryTypes),
  retractionEndpoint(actorType),
  ...holdEndpoints(actorType),
  ...entryEndpoints(eventType, entryTypes),
  retractionEndpoint(eventType),
  ...holdEndpoints(eventType),
  ...entryEndpoints(claimType, entryTypes),
  retractionEndpoint(claimType),
  ...holdEndpoints(claimType),
  ...entryEndpoints(sourceType, entryTypes),
  retractionEndpoint(sourceType),
  ...holdEndpoints(sourceType),
  ...entryEndpoints(storyType, entryTypes),
  retractionEndpoint(storyType),
  ...holdEndpoints(storyType),
  ...ledgerEndpoints,
  ...correctionEndpoints,
  ...changeEndpoints,
  ...keyEndpoints,
  ...systemEndpoints,
];
