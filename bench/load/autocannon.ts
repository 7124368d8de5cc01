import autocannon, { type Request } from 'autocannon';
import type { AutocannonJob, Load } from './generators.js';
import { type Turn, type Writes, writes } from './writes.js';

/** The process of autocannon: takes a job, says what came of it, and ends. */
process.once('message', (job: AutocannonJob) => {
  void run(job).then((load) => {
    process.send?.(load, () => process.exit(0));
  });
});

/** The most seconds that a measurement may take. */
const PATIENCE = 60;

async function run({ url, connections, seconds, read, write }: AutocannonJob): Promise<Load> {
  const times: number[] = [];
  let failed = 0;
  let begun = 0;
  const asked = (read?.paths ?? []).map((path): Request => ({ path }));
  const options: autocannon.Options = {
    url,
    connections,
    duration: PATIENCE,
    sampleInt: 50,
    headers: read?.headers ?? {},
    requests: write ? [written(writes(write.name, write.things))] : asked,
    setupClient: (client) => {
      if (write) return;
      // Otherwise every connection would ask for the same page at the same time.
      const first = Math.floor((asked.length / connections) * begun);
      client.setRequests([...asked.slice(first), ...asked.slice(0, first)]);
      begun += 1;
    },
  };
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const ended = (error: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve();
    };
    const running = autocannon(options, ended);
    running.on('response', (_client, status, _bytes, time) => {
      times.push(time);
      if (status >= 400) failed += 1;
      stopInTime();
    });
    running.on('reqError', () => (failed += 1));
    // On a machine that is busy with something else the time may pass without an answer for everyone.
    const stopInTime = () => {
      const isOver = performance.now() - started >= seconds * 1000;
      if (isOver && times.length >= connections) running.stop();
    };
  });
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { answers: times.length, failed, seconds: took, p50: at(0.5), p99: at(0.99) };
}

/** A request that is another one every time; what it is about travels in the context that autocannon keeps for it. */
function written({ next, done }: Writes): Request {
  return {
    setupRequest: (request, context) => {
      const { turn, ...asked } = next();
      Object.assign(context, { turn });
      return { ...request, ...asked };
    },
    onResponse: (status, body, context, headers = {}) => {
      if (status >= 400) console.error(`Answered with ${status}: ${body}`);
      const etag = Object.entries(headers).find(([name]) => name.toLowerCase() === 'etag')?.[1];
      done((context as { turn: Turn }).turn, etag as string | undefined);
    },
  };
}
