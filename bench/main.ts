import { parseArgs } from 'node:util';
import { install, sizeOf } from './installation.js';
import { listPaths } from './lists.js';
import { loadCommand, loadFlags } from './load/command.js';
import { median } from './load/median.js';
import { serve } from './serve.js';
import { measureTransfer } from './transfer.js';

const usage = `Usage: npm run bench -- [load | serve | lists | transfer] [--articles <n>]

  load    loads a server with what readers and editors do, in turn with controls that send the same bytes, and
          writes bench/RESULTS.md; --articles is 10000 where nothing else is said, 100000 or 1000000 take longer
          --serve            only makes the content and starts the server, as \`serve\` does
          --seconds <n>      how long each server is loaded in each round (3)
          --rounds <n>       of how many rounds the medians are (3)
          --works <a,b>      only these works, such as page,list,304,search,patch,correction
          --connections <n>  only so many connections
          --database <url>   a database, for its superuser, in place of an embedded one: empty, or filled by a run before
          --out <folder>     where load.json and RESULTS.md are written (dist/bench-<articles>, and bench)
          --against <file>   the load.json of a run with another number of articles, to compare with
  serve   makes the content (--articles, default 10000), starts the server over it, and leaves it running
          for any load generator; Ctrl-C ends it and takes everything away
  lists   asks for every list by every filter, range and sort, at 1,000 and at 100,000 articles, side by side
  transfer  exports the content (--articles, default 10000) and imports it into an empty database`;

/** How often each list is asked for; the median counts. */
const TIMES = 7;

const { values, positionals } = parseArgs({
  options: {
    articles: { type: 'string' },
    serve: { type: 'boolean' },
    help: { type: 'boolean' },
    ...loadFlags,
  },
  allowPositionals: true,
});
const [mode = 'load'] = positionals;
const articles = Number(values.articles ?? (mode === 'lists' ? 100_000 : 10_000));
if (values.help) console.log(usage);
else if (mode === 'serve' || values.serve) await serve(articles, progress, values.database);
else if (mode === 'load') await loadCommand(articles, values, progress);
else if (mode === 'lists') await lists(1000, articles);
else if (mode === 'transfer') await measureTransfer(articles, progress);
else console.error(usage);

async function lists(few: number, many: number): Promise<void> {
  // What is measured is how an answer is made, not how it is kept.
  const uncached = { settings: { CACHE_MB: '0' } };
  const small = await install(sizeOf(few), progress, uncached);
  const large = await install(sizeOf(many), progress, uncached);
  console.log(`Median of ${TIMES} requests in milliseconds, one at a time\n`);
  console.log(`${few} articles | ${many} articles | request\n--: | --: | ---`);
  const pathsOfFew = listPaths(few);
  for (const [index, path] of listPaths(many).entries()) {
    const times = [
      await timeOf(small.url + (pathsOfFew[index] ?? path)),
      await timeOf(large.url + path),
    ];
    const shown = path.replace(/(after|before)=.*/, '$1=(the middle)');
    console.log([...times.map((time) => time.toFixed(1)), `\`${shown}\``].join(' | '));
  }
  await small.close();
  await large.close();
}

async function timeOf(url: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const started = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    times.push(performance.now() - started);
    if (answer.status !== 200) throw new Error(`${answer.status} from ${url}`);
  }
  return median(times);
}

function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
