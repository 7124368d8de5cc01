import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { freePorts } from '../support/free-ports.js';
import { rawRequest, useListener } from '../support/raw-request.js';
import { askMany, settings, withSecrets } from './many-readers.js';

const api = useApi(settings);
const at = useListener(() => api.app);
let child: ChildProcess;
let directory: string;
let cache: string;

/** An nginx that caches as it does by itself, and says in a header of its own where an answer came from. */
const configuration = (port: number, origin: string) => `
daemon off;
master_process off;
pid ${directory}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
  client_body_temp_path ${directory}/body;
  fastcgi_temp_path ${directory}/fastcgi;
  uwsgi_temp_path ${directory}/uwsgi;
  scgi_temp_path ${directory}/scgi;
  proxy_temp_path ${directory}/proxy;
  proxy_cache_path ${directory}/cache keys_zone=shared:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${origin};
      proxy_http_version 1.1;
      proxy_cache shared;
      proxy_cache_key $request_uri;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'dossier-nginx-'));
  const [port = 0] = await freePorts(1);
  cache = `http://127.0.0.1:${port}`;
  const file = path.join(directory, 'nginx.conf');
  await writeFile(file, configuration(port, at.url));
  child = spawn(process.env['NGINX'] ?? '', ['-p', directory, '-c', file], { stdio: 'ignore' });
  while ((await rawRequest(`${cache}/healthz`).catch(() => undefined))?.status !== 200) {
    if (child.exitCode !== null) throw new Error('nginx did not start');
    await sleep(50);
  }
}, 30_000);

afterAll(async () => {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await rm(directory, { recursive: true, force: true });
});

describe('readers and editors behind nginx', () => {
  it('each get what the server itself would have told them', async () => {
    const addresses = await withSecrets(api);
    await askMany(api, { cache, origin: at.url, count: 600 }, addresses);
    const path = '/v1/stories';
    await rawRequest(`${cache}${path}`);
    expect((await rawRequest(`${cache}${path}`)).headers['x-cache']).toBe('HIT');
  }, 120_000);
});
