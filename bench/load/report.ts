import { controls } from './controls.js';
import type { LoadResults } from './measure.js';
import type { Figures, Row } from './rounds.js';
import { timesAsGood, verdicts } from './targets.js';

const REPEAT = 'npm run bench -- load';

/** The results as Markdown; with those of another run, how each work grew with the number of articles. */
export function report(results: LoadResults, other?: LoadResults): string {
  const { date, machine, options, memory, startMs } = results;
  return [
    '# Benchmark',
    `Written by \`${REPEAT}\` ([docs/benchmark.md](../docs/benchmark.md) says what is measured and how).`,
    [
      `- date: ${date.slice(0, 10)}`,
      ...Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`),
      `- content: ${number(options.articles)} articles; medians of ${options.rounds} rounds of ${options.seconds} s`,
      ...(memory
        ? [
            `- memory of the server: ${memory.now.toFixed(0)} MB after the load, at most ${memory.most.toFixed(0)} MB`,
          ]
        : []),
      ...(startMs === null
        ? []
        : [`- start to first answer, the median of five: ${startMs.toFixed(0)} ms`]),
    ].join('\n'),
    '## What was to be reached',
    'By requests a second, and by processor time for an answer. More is better, but for what is to stay under a value.',
    targetTable(results),
    '## Our server',
    'L1 to L4: how many times as many requests a second as that control, and after the stroke how many times as many answers from the same processor time.',
    ownTable(results.rows),
    '## The controls',
    controlTable(results.rows),
    ...(other ? ['## Growth', growthTable(results, other)] : []),
    '',
  ].join('\n\n');
}

function targetTable(results: LoadResults): string {
  return table(
    ['work', 'asked', 'requests/s', 'processor time', 'met'],
    verdicts(results).map(({ title, asked, values, met }) => {
      const all = met.every(Boolean) ? 'yes' : 'in part';
      return [title, asked, values[0] ?? '', values[1] ?? '', met.some(Boolean) ? all : 'no'];
    }),
  );
}

const figureColumns = ['requests/s', 'p50 ms', 'p99 ms', 'processor µs'];

function figureCells({ perSecond, p50, p99, cpu }: Figures): string[] {
  return [number(perSecond), p50.toFixed(2), p99.toFixed(2), cpu === null ? '–' : number(cpu)];
}

function ownTable(rows: Row[]): string {
  const lines = rows.flatMap((row) =>
    (['cached', 'uncached'] as const).flatMap((subject) => {
      const figures = row.figures[subject];
      if (!figures) return [];
      const isRead = row.figures.uncached !== undefined;
      const ratios = controls.map((control) => {
        const theirs = row.figures[control];
        if (!theirs) return '';
        const cpu = timesAsGood(figures, theirs, 'cpu');
        const rate = timesAsGood(figures, theirs, 'perSecond') ?? NaN;
        return `${short(rate)} / ${cpu === undefined ? '–' : short(cpu)}`;
      });
      const cells = [row.title, isRead ? subject : 'write', String(row.connections)];
      return [[...cells, ...figureCells(figures), ...ratios]];
    }),
  );
  return table(['work', 'cache', 'connections', ...figureColumns, ...controls], lines);
}

function controlTable(rows: Row[]): string {
  const lines = rows.flatMap((row) =>
    controls.flatMap((control) => {
      const figures = row.figures[control];
      const cells = [row.title, number(row.bytes), control, String(row.connections)];
      return figures ? [[...cells, ...figureCells(figures)]] : [];
    }),
  );
  return table(['answer to', 'bytes', 'control', 'connections', ...figureColumns], lines);
}

/** Compares medians at the fewest connections, where none waits for another. */
function growthTable(one: LoadResults, other: LoadResults): string {
  const [few, many] = [one, other].sort((a, b) => a.options.articles - b.options.articles);
  if (!few || !many) return '';
  const lines = few.rows.flatMap((row) => {
    const grown = many.rows.find(
      ({ work, connections }) => work === row.work && connections === row.connections,
    );
    return (['cached', 'uncached'] as const).flatMap((subject) => {
      const [before, after] = [row.figures[subject], grown?.figures[subject]];
      if (!before || !after) return [];
      const cells = [row.title, subject, String(row.connections)];
      const times = [before.p50.toFixed(2), after.p50.toFixed(2)];
      return [
        [
          ...cells,
          ...times,
          short(after.p50 / before.p50),
          short(before.perSecond / after.perSecond),
        ],
      ];
    });
  });
  const head = [few, many].map(({ options }) => `p50 ms at ${number(options.articles)}`);
  return table(
    ['work', 'cache', 'connections', ...head, 'times as long', 'times fewer a second'],
    lines,
  );
}

function table(head: string[], rows: string[][]): string {
  const isText = head.map((_, column) =>
    rows.every((cells) => !/^[\d.,–]/.test(cells[column] ?? '')),
  );
  const rule = isText.map((text) => (text ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
}

function short(value: number): string {
  return value.toFixed(value < 0.1 ? 3 : 2);
}
