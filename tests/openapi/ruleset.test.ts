import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lintOwn } from '../support/lint-openapi.js';
import { project } from '../support/run-tool.js';

const fixture = (name: string) => `tests/openapi/fixtures/${name}.yaml`;

describe('the rules of our own', () => {
  const breaches: Record<string, string[]> = {
    'problem-on-refusal': [
      'dossier-problem-on-refusal at /paths//v1/articles/get/responses/404: 404 is not said as application/problem+json.',
      'dossier-problem-on-refusal at /paths//v1/articles/get/responses/429: 429 is not said as application/problem+json.',
    ],
    'rate-limit-on-429': [
      'dossier-rate-limit-on-429 at /paths//v1/articles/get/responses/429: 429 is without RateLimit-Policy.',
      'dossier-rate-limit-on-429 at /paths//v1/articles/get/responses/429: 429 is without Retry-After.',
    ],
    'if-match-on-patch': [
      'dossier-if-match-on-patch at /paths//v1/articles/{id}/patch: PATCH does not need If-Match.',
    ],
    'idempotency-key-on-post': [
      'dossier-idempotency-key-on-post at /paths//v1/articles/post: POST takes no Idempotency-Key.',
    ],
    'plural-nouns': [
      'dossier-plural-nouns at /paths//v1/article/{id}/revision/{version}: “article” is not plural.',
      'dossier-plural-nouns at /paths//v1/article/{id}/revision/{version}: “revision” is not plural.',
    ],
    'bounded-strings': [
      'dossier-bounded-strings at /paths//v1/articles/get/parameters/0/schema: A text without maxLength.',
      'dossier-bounded-strings at /paths//v1/articles/get/responses/200/content/application/json/schema/properties/headline: A text without maxLength.',
    ],
    kept: [],
  };

  it('find each breach of them, and nothing where they are kept', async () => {
    const found = await lintOwn(Object.keys(breaches).map(fixture));
    const expected = Object.entries(breaches).flatMap(([name, findings]) =>
      findings.map((finding) => `${fixture(name)}: ${finding}`),
    );
    expect(found).toEqual(expected);
  });

  it('have a fixture each, and leave out at most three of the rules of others', () => {
    const text = readFileSync(path.join(project, 'openapi/ruleset.mjs'), 'utf8');
    const named = [...text.matchAll(/'dossier-([a-z0-9-]+)': rule/g)].map(([, name]) => name);
    const { kept: _, ...breached } = breaches;
    expect(Object.keys(breached).sort()).toEqual(named.sort());
    const left = [...text.matchAll(/^ +(.*)\n +'[a-z-]+': 'off',$/gm)].map(([, before]) => before!);
    expect(left.length).toBe([...text.matchAll(/: 'off'/g)].length);
    expect(left.length).toBeLessThanOrEqual(3);
    for (const reason of left) expect(reason).toMatch(/^\/\/ .{30,}\.$/);
  });
});
