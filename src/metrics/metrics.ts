import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  prometheusContentType,
  Registry,
} from 'prom-client';
import type { Measured } from '../http/measure.js';

/** What is known of the database and of the cache of answers when it is asked for. */
export interface Figures {
  /** Connections of this process, by what they do; undefined inside a transaction. */
  connections: { busy: number; idle: number; waiting: number } | undefined;
  /** How many reads wait for their turn. */
  waitingReads: number;
  /** How many corrections were ever published; undefined while the database does not answer. */
  corrections: number | undefined;
  /** Finished answers that are kept, in number and bytes, and how many were sent from there; undefined without a cache. */
  answers: { answers: number; bytes: number; hits: number } | undefined;
}

/** What one process counts, for Prometheus. */
export interface Metrics {
  /** Counts a request; `isReaders` where anybody sends such requests, so that counting them tells nothing. */
  observe: (request: Measured, isReaders: boolean) => void;
  /** The figures in Prometheus' text format: all of them, or those that anybody may know. */
  text: (figures: Figures, view: 'all' | 'readers') => Promise<string>;
}

/** The media type of Prometheus' text format. */
export const metricsType: string = prometheusContentType;

/** From a cached read to a correction of many entries. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'];

let ofProcess: Registry | undefined;

/** Begins to count; what the process as such consumes is measured once, however many of these there are. */
export function createMetrics(): Metrics {
  const [readers, others, state] = [new Registry(), new Registry(), new Registry()];
  const durations = { ofReaders: durationsIn(readers), ofOthers: durationsIn(others) };
  const setters = [databaseGauges(state), cacheGauges(state)];
  return {
    observe: ({ operation, method, status, seconds }, isReaders) => {
      const known = METHODS.includes(method) ? method : 'other';
      const labels = { operation: operation ?? 'none', method: known, status };
      durations[isReaders ? 'ofReaders' : 'ofOthers'].observe(labels, seconds);
    },
    text: async (figures, view) => {
      for (const set of setters) set(figures);
      const requests = view === 'all' ? await sumOf([readers, others]) : readers;
      return Registry.merge([processRegistry(), state, requests]).metrics();
    },
  };
}

/** What was counted in several places under the same names. */
async function sumOf(registries: Registry[]): Promise<Registry> {
  const counted = registries.map((registry) => registry.getMetricsAsJSON());
  return AggregatorRegistry.aggregate(await Promise.all(counted));
}

function durationsIn(registry: Registry) {
  return new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by operationId; without a key only those that readers sent.',
    labelNames: ['operation', 'method', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
}

function databaseGauges(registry: Registry): (figures: Figures) => void {
  const connections = new Gauge({
    name: 'dossier_database_connections',
    help: 'Connections to PostgreSQL that are busy or idle, and queries that wait for one.',
    labelNames: ['state'],
    registers: [registry],
  });
  const waiting = new Gauge({
    name: 'dossier_waiting_reads',
    help: 'Reads that wait until fewer others are being answered.',
    registers: [registry],
  });
  const corrections = new Counter({
    name: 'dossier_corrections_published_total',
    help: 'Corrections in the public record, whoever of several processes published them.',
    registers: [registry],
  });
  return (figures) => {
    for (const [state, count] of Object.entries(figures.connections ?? {})) {
      connections.set({ state }, count);
    }
    waiting.set(figures.waitingReads);
    if (figures.corrections === undefined) return;
    corrections.reset();
    corrections.inc(figures.corrections);
  };
}

function cacheGauges(registry: Registry): (figures: Figures) => void {
  const registers = [registry];
  const kept = {
    registers,
    name: 'dossier_cached_answers',
    help: 'Finished answers that are kept.',
  };
  const size = { registers, name: 'dossier_cached_bytes', help: 'How much memory they take.' };
  const sent = {
    registers,
    name: 'dossier_cache_hits_total',
    help: 'Reads that were answered with a finished answer.',
  };
  const [answers, bytes, hits] = [new Gauge(kept), new Gauge(size), new Counter(sent)];
  return ({ answers: figures }) => {
    if (!figures) return;
    answers.set(figures.answers);
    bytes.set(figures.bytes);
    hits.reset();
    hits.inc(figures.hits);
  };
}

function processRegistry(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
