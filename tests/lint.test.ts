import { describe, expect, it } from '@jest/globals';
import { runTool } from './support/run-tool.js';

describe('the lint rules', () => {
  it('refuse what the house does not do', async () => {
    const untidy = [
      '/* eslint-disable no-console */',
      'export default function f(a: any, b: any, c: any, d: any) {',
      "  console.log(a, b, c, d, process.env['HOME']);",
      '}',
      'export function undocumented(): void {}',
      "export * from './schema.js';",
      'declare const ctx: { db: { article: { findMany(): Promise<string[]> } } };',
      '/** Reads rows where it should not. */',
      'export function long(): void {',
      ...Array.from({ length: 60 }, () => '  ctx.db.article.findMany();'),
      '}',
      ...Array.from({ length: 260 }, () => ''),
    ];
    expect(await lint('src/portable-text/text.ts', untidy.join('\n'))).toEqual(
      expect.arrayContaining([
        "'/* eslint-disable no-console */' has no effect because you have 'noInlineConfig' setting in your config.",
        '@typescript-eslint/no-explicit-any',
        '@typescript-eslint/no-floating-promises',
        'dossier/documented-exports',
        'max-lines',
        'max-lines-per-function',
        'max-params',
        'no-console',
        'no-restricted-properties',
        'no-restricted-syntax: Export by name, so that a thing has one name everywhere.',
        'no-restricted-syntax: Import from the file that holds the thing; there are no barrel files.',
        'no-restricted-syntax: Only repositories, content and changes call Prisma: move the query to the repository.',
      ]),
    );
  }, 60_000);
});

async function lint(file: string, text: string): Promise<string[]> {
  const output = await runTool(
    ['eslint/bin/eslint.js', '--stdin', '--stdin-filename', file, '--format', 'json'],
    { input: text },
  );
  const [result] = JSON.parse(output) as {
    messages: { ruleId: string | null; message: string }[];
  }[];
  const named = result?.messages.map(({ ruleId, message }) => {
    if (ruleId === null) return message;
    return ruleId === 'no-restricted-syntax' ? `${ruleId}: ${message}` : ruleId;
  });
  return [...new Set(named)];
}
