import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What is said where the tests in tests/browser cannot run. */
export const noChromium =
  'tests/browser is left out: there is no Chromium here (CHROMIUM may say where one is).';

/** The Chromium that the tests in tests/browser drive: the one that CHROMIUM names, or one in a usual place. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  return named || places.find((place) => existsSync(place));
}
