import { ADMIN_KEY, install, type Say, sizeOf } from './installation.js';
import { readWorks } from './load/works.js';

/** Makes content, starts the server over it and says what to ask it; Ctrl-C ends it and takes everything away. */
export async function serve(articles: number, say: Say, database?: string): Promise<void> {
  const { url, close } = await install(sizeOf(articles), say, { given: database });
  console.log(
    `${articles} articles at ${url}; Ctrl-C ends it. What the benchmark asks for, for example:\n`,
  );
  for (const { title, paths, headers } of readWorks(articles)) {
    const options = Object.entries(headers).map(([name, value]) => ` -H '${name}: ${value}'`);
    console.log(`# ${title}\ncurl -s${options.join('')} '${url}${paths[0]}'`);
  }
  console.log(
    `\n# as an administrator\ncurl -s -H 'Authorization: Bearer ${ADMIN_KEY}' '${url}/metrics'`,
  );
  // Not once: Ctrl-C reaches it twice, by the terminal and by npm.
  await new Promise((resolve) => process.on('SIGINT', resolve).on('SIGTERM', resolve));
  await close();
}
