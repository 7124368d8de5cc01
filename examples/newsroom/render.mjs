import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createDossier, DossierProblem } from '../../clients/typescript/dist/dossier.js';
import { drawPage } from './page.mjs';
import { readStory } from './read-story.mjs';

const [baseUrl, folder, id] = process.argv.slice(2);
if (baseUrl === undefined || folder === undefined) {
  console.error('Usage: node examples/newsroom/render.mjs <server> <folder> [story]');
  process.exit(2);
}
try {
  const page = drawPage(await readStory(createDossier({ baseUrl }), id));
  await mkdir(folder, { recursive: true });
  await copyFile(new URL('newspaper.css', import.meta.url), join(folder, 'newspaper.css'));
  await writeFile(join(folder, 'index.html'), page);
  console.log(resolve(folder, 'index.html'));
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}

/**
 * What the server refused, or that there is none; anything else is a mistake of the program.
 * @param {unknown} error
 */
function told(error) {
  if (error instanceof DossierProblem) return `${error.title}: ${error.detail}`;
  if (error instanceof TypeError && error.message === 'fetch failed') {
    return `No answer from ${baseUrl}: is the server running there?`;
  }
  throw error;
}
