import { describeApi } from './describe.js';
import { endpoints } from './endpoints.js';

/** The document as scripts/openapi.mjs writes it. */
export const document = describeApi(endpoints).document();
