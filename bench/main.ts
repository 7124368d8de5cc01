import { parseArgs } from 'node:util';
import { install, sizeOf } from './installation.js';
import { listPaths } from './lists.js';
import { measureTransfer } from './transfer.js';

const usage = `Usage: npm run bench -- lists | serve | transfer [--articles <n>]

  lists   asks for every list by every filter, range and sort, at 1,000 and at 100,000 articles, side by side
  serve   makes the content (--articles, default 10000), starts the server over it, and leaves it running
          for any load generator; Ctrl-C ends it and takes everything away
  transfer  exports the content (--articles, default 10000) and imports it into an empty database`;

/** How often each list is asked for; the median counts. */
const TIMES = 7;

const { values, positionals } = parseArgs({
  options: { articles: { type: 'string' } },
  allowPositionals: true,
});
const [mode] = positionals;
if (mode === 'lists') await lists(1000, Number(values.articles ?? 100_000));
else if (mode === 'serve') await serve(Number(values.articles ?? 10_000));
else if (mode === 'transfer') await measureTransfer(Number(values.articles ?? 10_000), progress);
else console.error(usage);

async function serve(articles: number): Promise<void> {
  const { url, close } = await install(sizeOf(articles), progress);
  console.log(`${articles} articles at ${url}/v1/articles; Ctrl-C ends it.`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await close();
}

async function lists(few: number, many: number): Promise<void> {
  const small = await install(sizeOf(few), progress);
  const large = await install(sizeOf(many), progress);
  console.log(`Median of ${TIMES} requests in milliseconds, one at a time\n`);
  console.log(`${few} articles | ${many} articles | request\n--: | --: | ---`);
  const pathsOfFew = listPaths(few);
  for (const [index, path] of listPaths(many).entries()) {
    const times = [
      await median(small.url + (pathsOfFew[index] ?? path)),
      await median(large.url + path),
    ];
    const shown = path.replace(/(after|before)=.*/, '$1=(the middle)');
    console.log([...times.map((time) => time.toFixed(1)), `\`${shown}\``].join(' | '));
  }
  await small.close();
  await large.close();
}

async function median(url: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    times.push(performance.now() - started);
    if (answer.status !== 200) throw new Error(`${answer.status} from ${url}`);
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
