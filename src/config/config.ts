import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { lookalikes } from './lookalikes.js';

const count = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number, 0 or more')
  .transform(Number);
const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true');
const origin = (message: string) =>
  z.string().refine((value) => URL.canParse(value) && new URL(value).origin === value, message);

/** Every setting, as the environment carries it. */
const environment = z.object({
  PORT: count.refine((port) => port <= 65535, 'must be a port, 0 to 65535').default(3000),
  HOST: z.string().min(1, 'must be an address or a host name').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine(
      (url) => /^postgres(ql)?:\/\/./.test(url) && URL.canParse(url),
      'must be a postgresql:// URL',
    )
    .optional(),
  DATA_DIR: z.string().min(1, 'must be a folder').default('.dossier'),
  SEED: z.enum(['story', 'none'], 'must be story or none').optional(),
  ADMIN_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{32,256}$/, 'must be 32 to 256 printable characters without spaces')
    .optional(),
  PUBLIC_URL: origin('must be an origin without a path, such as https://news.example').optional(),
  PUBLICATION_NAME: z
    .string()
    .trim()
    .regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u, 'must be 1 to 200 characters on one line')
    .default('Dossier'),
  ARTICLE_URL: z
    .string()
    .refine(
      isPageAddress,
      'must be an http or https URL with {slug} or {id} in it, such as https://news.example/{slug}',
    )
    .optional(),
  CORS_ORIGINS: z
    .string()
    .default('*')
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(z.literal('*').or(origin('must be * or origins separated by commas')))),
  TRUST_PROXY: z
    .string()
    .refine(
      isTrustable,
      'must be true, false, a number of proxies, or addresses and subnets separated by commas',
    )
    .optional(),
  RATE_LIMIT_READS: count.default(6000),
  RATE_LIMIT_WRITES: count.default(600),
  RATE_LIMIT_REQUESTS: count.default(10),
  CACHE_MB: count.refine((size) => size <= 4096, 'must be at most 4096').default(32),
  STREAM_CONNECTIONS: count.default(500),
  REQUEST_EMAIL_DAYS: count.refine((days) => days <= 3650, 'must be at most 3650').default(90),
  CORRECTIONS_FOUR_EYES: flag.default(false),
  WEBHOOKS_PRIVATE: flag.default(false),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of pino’s levels: fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
  NODE_ENV: z.string().default('production'),
});

/** The settings of one process; README.md describes each. */
export interface Config {
  port: number;
  host: string;
  /** None: the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined;
  /** Absolute. */
  dataDir: string;
  seed: 'story' | 'none';
  adminKey: string | undefined;
  /** The origin in links, without a slash at its end; none: drawn from `host` and the port that was bound. */
  publicUrl: string | undefined;
  /** What readers of feeds and of the news sitemap know the publication by. */
  publicationName: string;
  /** The page of an article on the newspaper's site, with `{slug}` or `{id}` in its address; none: it is read in the API alone. */
  articleUrl: string | undefined;
  corsOrigins: string[];
  trustProxy: string | number | boolean | undefined;
  readsPerMinute: number;
  writesPerMinute: number;
  /** Correction requests, which need no key. */
  requestsPerHour: number;
  /** How much of finished answers is kept; 0: nothing. */
  cacheBytes: number;
  /** Streams of the change log that are open at a time. */
  streamConnections: number;
  /** How long their e-mail addresses are kept; 0: not at all. */
  requestEmailDays: number;
  fourEyes: boolean;
  /** Whether webhooks may lead to private addresses. */
  webhooksPrivate: boolean;
  logLevel: string;
  /** Whether replies are held against their declaration: only where NODE_ENV is `test` or `development`. */
  checkReplies: boolean;
}

/** A wrong setting: its message names every problem at once. */
export class ConfigError extends Error {}

/** Reads the settings from an environment; raises ConfigError naming every wrong or misspelt one. */
export function readConfig(env: Record<string, string | undefined>, root: string): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = environment.safeParse(set);
  const problems = [
    ...(result.error?.issues ?? []).map(
      (issue) => `${String(issue.path[0])} ${issue.message} (it is ${shown(issue.path[0], set)})`,
    ),
    ...lookalikes(Object.keys(set), Object.keys(environment.shape)),
  ];
  if (!result.success || problems.length > 0) {
    throw new ConfigError(
      `Dossier cannot start with these settings:\n${problems.map((one) => `  - ${one}`).join('\n')}`,
    );
  }
  return toConfig(result.data, root);
}

function toConfig(env: z.output<typeof environment>, root: string): Config {
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    dataDir: path.resolve(root, env.DATA_DIR),
    seed: env.SEED ?? (env.DATABASE_URL === undefined ? 'story' : 'none'),
    adminKey: env.ADMIN_KEY,
    publicUrl: env.PUBLIC_URL,
    publicationName: env.PUBLICATION_NAME,
    articleUrl: env.ARTICLE_URL,
    corsOrigins: env.CORS_ORIGINS,
    trustProxy: trustProxy(env.TRUST_PROXY),
    readsPerMinute: env.RATE_LIMIT_READS,
    writesPerMinute: env.RATE_LIMIT_WRITES,
    requestsPerHour: env.RATE_LIMIT_REQUESTS,
    cacheBytes: env.CACHE_MB * 1_048_576,
    streamConnections: env.STREAM_CONNECTIONS,
    requestEmailDays: env.REQUEST_EMAIL_DAYS,
    fourEyes: env.CORRECTIONS_FOUR_EYES,
    webhooksPrivate: env.WEBHOOKS_PRIVATE,
    logLevel: env.LOG_LEVEL,
    checkReplies: env.NODE_ENV === 'test' || env.NODE_ENV === 'development',
  };
}

/** An address that becomes one by filling in what it leaves open; the rest must need no escaping. */
function isPageAddress(template: string): boolean {
  const address = template.replaceAll(/\{(slug|id)\}/g, 'x');
  if (!/^https?:\/\/[^\s<>"{}\\^`|#]+$/.test(address) || !URL.canParse(address)) return false;
  return /^https?:\/\/[^/{]+\/.*\{(slug|id)\}/.test(template);
}

/** Express takes a number of hops, a boolean, or a list of addresses. */
function trustProxy(value: string | undefined): string | number | boolean | undefined {
  if (value === 'true' || value === 'false') return value === 'true';
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : value;
}

/** The forms that Express compiles: it would raise on others, once the database is open. */
function isTrustable(value: string): boolean {
  if (/^(true|false|\d{1,3})$/.test(value)) return true;
  return value.split(',').every((one) => {
    const [address = '', bits, ...rest] = one.trim().split('/');
    if (/^(loopback|linklocal|uniquelocal)$/.test(one.trim())) return true;
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    return rest.length === 0 && most > 0 && (bits === undefined || isSubnet(bits, most));
  });
}

function isSubnet(bits: string, most: number): boolean {
  return /^\d{1,3}$/.test(bits) && Number(bits) <= most;
}

function shown(name: PropertyKey | undefined, env: Record<string, string | undefined>): string {
  if (name === 'ADMIN_KEY' || name === 'DATABASE_URL') return 'not shown, as it may hold a secret';
  return `“${env[String(name)] ?? ''}”`;
}
