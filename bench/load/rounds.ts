import { bar, type Say } from '../installation.js';
import type { Answers, Control, RunningControl } from './controls.js';
import type { Load } from './generators.js';
import { median } from './median.js';
import { processorTime } from './usage.js';

/** Who answers: our server from its cache and without one, or a control. */
export type Subject = 'cached' | 'uncached' | Control;

/** What one server did in the median of the rounds; times in milliseconds. */
export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Microseconds of processor time that the server process took for each answer, PostgreSQL's not counted. */
  cpu: number | null;
}

/** What one work gave at one number of connections. */
export interface Row {
  work: string;
  title: string;
  connections: number;
  /** How large the answer is, in bytes. */
  bytes: number;
  figures: Partial<Record<Subject, Figures>>;
}

/** How often a server is loaded anew, for twice as long, that did not answer every connection. */
const MOST_ATTEMPTS = 6;

/** One server's turn in every round. */
export interface Turn {
  work: string;
  title: string;
  connections: number;
  bytes: number;
  subject: Subject;
  pid: number;
  /** A control, and what it is to send. */
  control?: { running: RunningControl; answers: Answers };
  /** What to do before each turn, uncounted. */
  ready?: () => Promise<void>;
  /** Loads the server for so many times the usual seconds. */
  load: (times: number) => Promise<Load>;
  figures: Figures[];
}

/**
 * Gives all of them their turn, one after the other, as often as there are rounds: what disturbs hits all alike. A round
 * before them is not counted: the code that answers is compiled for speed only once it has answered some thousand times.
 */
export async function inRounds(turns: Turn[], rounds: number, say: Say): Promise<void> {
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, turn] of turns.entries()) {
      const done = (round * turns.length + index) / ((rounds + 1) * turns.length);
      say(`${bar(done)}  ${turn.title}, ${turn.connections} connections, ${turn.subject}`);
      await turn.control?.running.give(turn.control.answers);
      const figures = await figuresOf(turn);
      if (round > 0) turn.figures.push(figures);
    }
  }
}

async function figuresOf(turn: Turn): Promise<Figures> {
  const { pid, load, title, subject, connections } = turn;
  await turn.ready?.();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const before = await processorTime(pid);
    const { answers, failed, seconds, p50, p99 } = await load(2 ** attempt);
    const after = await processorTime(pid);
    if (failed > 0) throw new Error(`${title}, ${subject}: ${failed} of ${answers} were refused.`);
    // `wrk` ends in time even where the machine was too busy to answer every connection.
    if (answers < connections) continue;
    const cpu = before === undefined || after === undefined ? null : (after - before) / answers;
    return { perSecond: answers / seconds, p50, p99, cpu };
  }
  throw new Error(`${title}, ${subject}: not answered in time.`);
}

/** The medians of what was measured, a row for each work and number of connections. */
export function rowsOf(turns: Turn[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { work, title, connections, bytes, subject, figures } of turns) {
    const key = `${work} ${connections}`;
    const row = rows.get(key) ?? { work, title, connections, bytes, figures: {} };
    rows.set(key, row);
    const middle = (of: (one: Figures) => number | null) =>
      median(figures.map(of).filter((value) => value !== null));
    const cpu = middle((one) => one.cpu);
    row.figures[subject] = {
      perSecond: middle((one) => one.perSecond),
      p50: middle((one) => one.p50),
      p99: middle((one) => one.p99),
      cpu: Number.isNaN(cpu) ? null : cpu,
    };
  }
  return [...rows.values()];
}
