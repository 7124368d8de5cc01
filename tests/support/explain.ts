import { PrismaPg } from '@prisma/adapter-pg';
import type { RequestListener } from 'node:http';
import pg from 'pg';
import { pino } from 'pino';
import { PrismaClient } from '../../src/db/generated/client.js';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config/config.js';
import { createContext } from '../../src/create-context.js';

/** A node of a plan, as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) draws it. */
interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: PlanNode[];
}

/** What some statements cost: rows of some tables that were looked at, pages touched, and which of the tables were read whole for less than half of it. */
export interface Cost {
  rows: number;
  pages: number;
  scanned: string[];
}

/** The API on a database whose statements can be explained after they ran. */
export interface ExplainingDatabase {
  app: RequestListener;
  sql: (text: string) => Promise<unknown>;
  /** Runs `work`, then the statements that it sent once more under EXPLAIN ANALYZE. */
  costOf: (tables: string[], work: () => Promise<unknown>) => Promise<Cost>;
  close: () => Promise<void>;
}

/** Connects Prisma through a pool that keeps what it sends, in transactions too; one connection, so that settings hold. */
export function explainingDatabase(url: string): ExplainingDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const send = pool.query.bind(pool) as unknown as (
    query: pg.QueryConfig | string,
  ) => Promise<pg.QueryResult<Record<string, never>>>;
  let sent: pg.QueryConfig[] = [];
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: [pg.QueryConfig | string, ...unknown[]]) => {
      const [asked] = args;
      if (typeof asked === 'object' && /^\s*(SELECT|WITH)/i.test(asked.text)) sent.push(asked);
      return query(...args);
    }) as typeof client.query;
  });
  const db = new PrismaClient({ adapter: new PrismaPg(pool) });
  const settings = { NODE_ENV: 'test', RATE_LIMIT_READS: '0', RATE_LIMIT_WRITES: '0' };
  const log = pino({ level: 'silent' });
  const parts = { db, log, publicUrl: 'http://dossier.test' };
  return {
    app: createApp(createContext(readConfig(settings, '/'), parts)),
    sql: (text) => send(text),
    costOf: async (tables, work) => {
      sent = [];
      await work();
      const plans: PlanNode[] = [];
      for (const { text, values = [] } of [...sent]) {
        const explained = { text: `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`, values };
        const [row] = (await send(explained)).rows;
        plans.push((row?.['QUERY PLAN'] as unknown as { Plan: PlanNode }[])[0]!.Plan);
      }
      return costOf(tables, plans);
    },
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}

function costOf(tables: string[], plans: PlanNode[]): Cost {
  const reads = plans.flatMap(nodes).filter((node) => tables.includes(node['Relation Name'] ?? ''));
  return {
    rows: sum(
      reads.map(
        (node) =>
          (node['Actual Rows'] +
            (node['Rows Removed by Filter'] ?? 0) +
            (node['Rows Removed by Index Recheck'] ?? 0)) *
          node['Actual Loops'],
      ),
    ),
    pages: sum(plans.map((plan) => plan['Shared Hit Blocks'] + plan['Shared Read Blocks'])),
    scanned: reads
      .filter((node) => node['Node Type'].endsWith('Seq Scan') && node['Actual Loops'] > 0)
      .filter((node) => (node['Rows Removed by Filter'] ?? 0) >= node['Actual Rows'])
      .map((node) => node['Relation Name'] ?? ''),
  };
}

function nodes(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodes)];
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
