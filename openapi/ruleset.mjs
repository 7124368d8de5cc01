import formats from '@stoplight/spectral-formats';
import owasp from '@stoplight/spectral-owasp-ruleset';
import rulesets from '@stoplight/spectral-rulesets';
import {
  boundedStrings,
  idempotencyKeyOnPost,
  ifMatchOnPatch,
  pluralNouns,
  problemOnRefusal,
  rateLimitOn429,
} from './rules.mjs';

/** The rules of others that are not kept, each with its reason. */
export const notKept = {
  spectral: {
    // An installation belongs to whoever runs it: we know no mailbox of theirs that somebody reads.
    'contact-properties': 'off',
    // Tags stand in the order in which people look for them: corrections first.
    'openapi-tags-alphabetical': 'off',
  },
  redocly: {
    // The id of a request is a UUID, so that /status/{receipt} cannot be meant by /{id}/accept.
    'no-ambiguous-paths': 'off',
  },
};

const operations = '$.paths[*][get,post,patch,put,delete]';

/** What this API promises everywhere. */
export const ownRules = {
  'dossier-problem-on-refusal': rule(operations, problemOnRefusal, {
    description: 'Every 4xx and 5xx is a problem document (RFC 9457).',
  }),
  'dossier-rate-limit-on-429': rule(operations, rateLimitOn429, {
    description: 'A 429 says what the limit is, how much is left of it, and how long to wait.',
  }),
  'dossier-if-match-on-patch': rule('$.paths[*].patch', ifMatchOnPatch, {
    description: 'No change is made blindly: every PATCH needs If-Match.',
  }),
  'dossier-idempotency-key-on-post': rule('$.paths[*].post', idempotencyKeyOnPost, {
    description: 'Every POST with a key can be repeated safely, by its Idempotency-Key.',
  }),
  'dossier-plural-nouns': rule('$.paths', pluralNouns, {
    description: 'Collections are named by plural nouns.',
  }),
  'dossier-bounded-strings': rule('$', boundedStrings, {
    description: 'Every text that comes in or goes out says how long it can be.',
    // Each schema is looked at once, where it is declared.
    resolved: false,
  }),
};

/** All rules of Spectral: its own, those of OWASP, and ours. */
export const ruleset = {
  extends: [
    [rulesets.oas, 'all'],
    [owasp, 'all'],
  ],
  rules: { ...ownRules, ...notKept.spectral },
};

function rule(given, check, rest) {
  return {
    message: '{{error}}',
    severity: 'error',
    formats: [formats.oas3_1],
    given,
    then: { function: check },
    ...rest,
  };
}
