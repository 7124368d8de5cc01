import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const HEARTBEAT_MS = 1000;
const STALE_MS = 10_000;

/**
 * Runs `work` while holding the lock file, so that processes of one checkout take turns. The
 * holder touches the file every second: one that was killed loses the lock after ten.
 */
export async function withLock(file, work) {
  fs.mkdirSync(dirname(file), { recursive: true });
  const token = `${process.pid} ${randomUUID()}\n`;
  while (!create(file, token)) {
    removeStale(file);
    await sleep(100);
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if (read(file) === token) fs.rmSync(file, { force: true });
  }
}

function create(file, token) {
  try {
    fs.writeFileSync(file, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// Another waiter may have replaced the stale file already: what was moved away is looked at
// again, and put back when it is not the one that was judged.
function removeStale(file) {
  const token = read(file);
  const age = Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (token === undefined || age < STALE_MS) return;
  const aside = `${file}.${randomUUID()}`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== token) fs.linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function touch(file) {
  try {
    const now = new Date();
    fs.utimesSync(file, now, now);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
