import { actorType } from './actors/actor.js';
import { articleType } from './articles/article.js';
import type { ApiEndpoint } from './auth/endpoint.js';
import { entryTypes } from './catalog.js';
import { changeEndpoints } from './changes/routes.js';
import { claimType } from './claims/claim.js';
import { entryEndpoints } from './content/entry-endpoints.js';
import { historyEndpoints } from './content/history-endpoints.js';
import { impactEndpoints } from './corrections/impact-routes.js';
import { correctionRequestEndpoints } from './correction-requests/routes.js';
import { ledgerEndpoints } from './corrections/ledger-routes.js';
import { correctionEndpoints } from './corrections/routes.js';
import { retractionEndpoint } from './corrections/retraction.js';
import { eventType } from './events/event.js';
import { holdEndpoints } from './holds/routes.js';
import { feedEndpoints } from './feeds/routes.js';
import { keyEndpoints } from './keys/routes.js';
import { sourceType } from './sources/source.js';
import { storyType } from './stories/story.js';
import { systemEndpoints } from './system/routes.js';

/**
 * The whole API. The endpoints of an entry are GET /v1/{path} and /v1/{path}/{id}, POST, PATCH, the state changes
 * /publish, /unpublish, /retract, /withhold, /take-down and /reinstate, and its history: /revisions,
 * /revisions/{version} (and /restore), /diff, /timemap.
 */
export const endpoints: ApiEndpoint[] = [
  ...entryEndpoints(articleType, entryTypes),
  ...historyEndpoints(articleType, entryTypes),
  retractionEndpoint(articleType),
  ...holdEndpoints(articleType),
  ...entryEndpoints(actorType, entryTypes),
  ...historyEndpoints(actorType, entryTypes),
  retractionEndpoint(actorType),
  ...holdEndpoints(actorType),
  ...entryEndpoints(eventType, entryTypes),
  ...historyEndpoints(eventType, entryTypes),
  retractionEndpoint(eventType),
  ...holdEndpoints(eventType),
  ...entryEndpoints(claimType, entryTypes),
  ...historyEndpoints(claimType, entryTypes),
  retractionEndpoint(claimType),
  ...holdEndpoints(claimType),
  ...entryEndpoints(sourceType, entryTypes),
  ...historyEndpoints(sourceType, entryTypes),
  retractionEndpoint(sourceType),
  ...holdEndpoints(sourceType),
  ...entryEndpoints(storyType, entryTypes),
  ...historyEndpoints(storyType, entryTypes),
  retractionEndpoint(storyType),
  ...holdEndpoints(storyType),
  ...ledgerEndpoints,
  ...correctionEndpoints,
  ...impactEndpoints,
  ...correctionRequestEndpoints,
  ...changeEndpoints,
  ...feedEndpoints,
  ...keyEndpoints,
  ...systemEndpoints,
];
