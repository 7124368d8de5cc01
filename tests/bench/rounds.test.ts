import { describe, expect, it } from '@jest/globals';
import { inRounds, rowsOf, type Turn } from '../../bench/load/rounds.js';

describe('the rounds of the benchmark', () => {
  it('give each server its turn in each, and do not count the first', async () => {
    const order: string[] = [];
    const turnOf = (subject: Turn['subject'], perRound: number[]): Turn => ({
      ...{ work: 'page', title: 'a page', connections: 1, bytes: 1, subject, figures: [] },
      pid: process.pid,
      load: () => {
        order.push(subject);
        const answers = perRound.shift()!;
        return Promise.resolve({ answers, failed: 0, seconds: 1, p50: 1, p99: 1 });
      },
    });
    const turns = [turnOf('cached', [1, 10, 30, 20]), turnOf('L1', [1000, 60, 40, 50])];
    await inRounds(turns, 3, () => undefined);
    expect(order.join()).toBe('cached,L1,cached,L1,cached,L1,cached,L1');
    const [row] = rowsOf(turns);
    expect([row?.figures.cached?.perSecond, row?.figures.L1?.perSecond]).toEqual([20, 50]);
  });
});
