import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root, setup } from './setup.mjs';

// Lints openapi/openapi.json by every linter; with --own, the files that are named by the rules of our own.
await setup({ dev: true });
const { notKept, ownRules, ruleset } = await import('../openapi/ruleset.mjs');

const files = process.argv.slice(2).filter((one) => one !== '--own');
if (process.argv.includes('--own')) {
  for (const file of files) {
    const document = parse(await readFile(file, 'utf8'));
    report(await bySpectral(JSON.stringify(document), { rules: ownRules }), file);
  }
} else {
  const text = await readFile(join(root, 'openapi/openapi.json'), 'utf8');
  const linters = [byRedocly, byReadme, bySeriousme, bySpectral];
  for (const lint of linters) report(await lint(text, ruleset), 'openapi/openapi.json');
}

function report(findings, file) {
  for (const finding of findings) console.error(`${file}: ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}

async function bySpectral(text, rules) {
  const { default: core } = await import('@stoplight/spectral-core');
  const { default: parsers } = await import('@stoplight/spectral-parsers');
  const spectral = new core.Spectral();
  spectral.setRuleset(rules);
  const found = await spectral.run(new core.Document(text, parsers.Json, 'openapi.json'));
  return found.map(({ code, path, message }) => `${code} at /${path.join('/')}: ${message}`);
}

async function byRedocly(text) {
  const { createConfig, lintFromString } = await import('@redocly/openapi-core');
  const config = await createConfig({ extends: ['recommended-strict'], rules: notKept.redocly });
  const found = await lintFromString({
    source: text,
    absoluteRef: join(root, 'openapi.json'),
    config,
  });
  return found.map(
    ({ ruleId, location, message }) => `${ruleId} at ${location[0]?.pointer}: ${message}`,
  );
}

async function byReadme(text) {
  const { validate } = await import('@readme/openapi-parser');
  const { errors = [], warnings = [] } = await validate(JSON.parse(text));
  return [...errors, ...warnings].map(({ message }) => `@readme/openapi-parser: ${message}`);
}

async function bySeriousme(text) {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const { errors = [] } = await new Validator().validate(JSON.parse(text));
  return [errors].flat().map((error) => `@seriousme: ${JSON.stringify(error)}`);
}
