import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is said where the test in tests/cache/nginx.test.ts cannot run. */
export const noNginx =
  'tests/cache/nginx.test.ts is left out: there is no nginx here (NGINX may say where one is).';

/** The nginx that stands before the server in a test: the one that NGINX names, or one in a usual place. */
export function findNginx() {
  const { NGINX, PATH = '' } = process.env;
  const places = [...PATH.split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return NGINX || places.map((place) => join(place, 'nginx')).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
