import type { ApiEndpoint } from './auth/endpoint.js';
import { entryTypes } from './catalog.js';
import { changeEndpoints } from './changes/routes.js';
import { entryEndpoints } from './content/entry-endpoints.js';
import { scheduleEndpoints } from './content/schedule-endpoints.js';
import { historyEndpoints } from './content/history-endpoints.js';
import { impactEndpoints } from './corrections/impact-routes.js';
import { correctionRequestEndpoints } from './correction-requests/routes.js';
import { ledgerEndpoints } from './corrections/ledger-routes.js';
import { correctionEndpoints } from './corrections/routes.js';
import { retractionEndpoint } from './corrections/retraction.js';
import { holdEndpoints } from './holds/routes.js';
import { feedEndpoints } from './feeds/routes.js';
import { keyEndpoints } from './keys/routes.js';
import { metricsEndpoints } from './metrics/routes.js';
import { searchEndpoint } from './search/routes.js';
import { systemEndpoints } from './system/routes.js';
import { webhookEndpoints } from './webhooks/routes.js';

/** What every kind of entry has: reads and writes at /v1/{path} and /v1/{path}/{id}, its states, and its history. */
const entries = entryTypes.flatMap((type) => [
  ...entryEndpoints(type, entryTypes),
  ...scheduleEndpoints(type),
  ...historyEndpoints(type, entryTypes),
  retractionEndpoint(type),
  ...holdEndpoints(type),
]);

/** The whole API. */
export const endpoints: ApiEndpoint[] = [
  ...entries,
  searchEndpoint(entryTypes),
  ...ledgerEndpoints,
  ...correctionEndpoints,
  ...impactEndpoints,
  ...correctionRequestEndpoints,
  ...changeEndpoints,
  ...feedEndpoints,
  ...keyEndpoints,
  ...webhookEndpoints,
  ...systemEndpoints,
  ...metricsEndpoints,
];
