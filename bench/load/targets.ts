import type { LoadResults } from './measure.js';
import type { Control } from './controls.js';
import type { Figures, Row } from './rounds.js';

/** A value to reach: what was asked, and what was measured by requests a second and by processor time. */
export interface Verdict {
  title: string;
  asked: string;
  values: string[];
  /** Whether each of the values is good enough. */
  met: boolean[];
}

type Measure = 'perSecond' | 'cpu';

/** By how much one does better than another: as many times the answers a second, or of the same processor time. */
export function timesAsGood(one: Figures, other: Figures, measure: Measure): number | undefined {
  if (measure === 'perSecond') return one.perSecond / other.perSecond;
  return one.cpu === null || other.cpu === null ? undefined : other.cpu / one.cpu;
}

interface RatioTarget {
  work: string;
  subject: 'cached' | 'uncached';
  control: Control;
  least: number;
}

/** What is asked of reads at 32 connections and of writes at 8. */
const ratios: RatioTarget[] = [
  ...['page', 'json-ld', 'list', 'page-400', 'page-40000', 'actor', 'search'].flatMap(
    (work): RatioTarget[] => [
      { work, subject: 'cached', control: 'L2', least: 3 },
      { work, subject: 'cached', control: 'L1', least: 0.5 },
    ],
  ),
  { work: '304', subject: 'cached', control: 'L2', least: 4 },
  { work: 'page', subject: 'uncached', control: 'L3', least: 0.5 },
  { work: 'list', subject: 'uncached', control: 'L2', least: 0.2 },
  { work: 'search', subject: 'uncached', control: 'L2', least: 0.1 },
  { work: 'patch', subject: 'cached', control: 'L2', least: 0.15 },
];

/** What another page of a list may cost of what the first one costs. */
const MOST_OF_FIRST = 1.2;

/** What was asked for and measured in this run. */
export function verdicts({ rows, startMs, memory }: LoadResults): Verdict[] {
  const rowOf = (work: string) => rows.filter((row) => row.work === work).at(-1);
  const most = (title: string, asked: number, value: number | undefined, unit: string) => ({
    title,
    asked: `under ${asked} ${unit}`,
    values: value === undefined ? [] : [`${value.toFixed(0)} ${unit}`],
    met: value === undefined ? [] : [value < asked],
  });
  const corrections = rows.filter(({ work }) => work === 'correction');
  return [
    ...ratios.flatMap((target) => ratioVerdict(rowOf(target.work), target)),
    ...['page-400', 'page-40000', 'actor'].flatMap((work) =>
      flatVerdict(rowOf(work), rowOf('list')),
    ),
    ...corrections.map(({ connections, figures }) =>
      most(
        `three-target correction, median, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
        15,
        figures.cached?.p50,
        'ms',
      ),
    ),
    most('memory under load, the most', 200, memory?.most, 'MB'),
    most('start to first answer', 1500, startMs ?? undefined, 'ms'),
  ].filter(({ values }) => values.length > 0);
}

function ratioVerdict(row: Row | undefined, target: RatioTarget): Verdict[] {
  const { subject, control, least } = target;
  const [ours, theirs] = [row?.figures[subject], row?.figures[control]];
  if (!row || !ours || !theirs) return [];
  const values = [timesAsGood(ours, theirs, 'perSecond'), timesAsGood(ours, theirs, 'cpu')];
  const known = values.filter((value) => value !== undefined);
  const kept = ['patch', 'correction'].includes(row.work) ? '' : `, ${subject}`;
  return [
    {
      title: `${row.title}${kept}, ${row.connections} connections`,
      asked: `${least} of ${control}`,
      values: known.map((value) => value.toFixed(2)),
      met: known.map((value) => value >= least),
    },
  ];
}

function flatVerdict(row: Row | undefined, first: Row | undefined): Verdict[] {
  const [ours, theirs] = [row?.figures.uncached, first?.figures.uncached];
  if (!row || !ours || !theirs) return [];
  const costs = [timesAsGood(theirs, ours, 'perSecond'), timesAsGood(theirs, ours, 'cpu')].filter(
    (value) => value !== undefined,
  );
  return [
    {
      title: `${row.title}, uncached, ${row.connections} connections`,
      asked: `at most ${MOST_OF_FIRST} of the first page`,
      values: costs.map((value) => value.toFixed(2)),
      met: costs.map((value) => value <= MOST_OF_FIRST),
    },
  ];
}
