import * as fs from 'node:fs';
import path from 'node:path';
import { project } from './run-tool.js';

/** A fenced block of a page: the language it names, what is in it, and the line of the page where it begins. */
export interface Block {
  language: string;
  text: string;
  line: number;
}

/** The fenced blocks of a page of the project, such as `docs/ledger.md`, in order. */
export function blocksOf(page: string): Block[] {
  const text = fs.readFileSync(path.join(project, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((found) => ({
    language: found[1] ?? '',
    text: found[2] ?? '',
    line: text.slice(0, found.index).split('\n').length,
  }));
}

/** The commands of the shell blocks of a page, those over several lines joined by a backslash or a quotation. */
export function commandsOf(page: string): string[] {
  const shell = blocksOf(page).filter(({ language }) => language === 'sh');
  return shell.flatMap(({ text }) => {
    const commands: string[] = [];
    for (const line of text.trimEnd().split('\n')) {
      const last = commands.at(-1);
      const isOpen =
        last !== undefined && (last.endsWith('\\') || (last.split("'").length - 1) % 2 === 1);
      if (isOpen) commands[commands.length - 1] = `${last}\n${line}`;
      else commands.push(line.replace(/\s+# .*$/, ''));
    }
    return commands;
  });
}
