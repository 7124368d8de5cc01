import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readConfig } from '../src/config/config.js';
import { project } from './support/run-tool.js';

interface Service {
  image?: string;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  read_only?: boolean;
}

const text = (file: string) => readFileSync(path.join(project, file), 'utf8');
const manifest = JSON.parse(text('package.json')) as {
  license: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('the compose file', () => {
  const compose = parse(text('docker-compose.yml')) as {
    services: { api: Service; db: Service };
    volumes: Record<string, unknown>;
  };
  const { api, db } = compose.services;

  it('gives the api settings that it accepts', () => {
    const environment = interpolate(api.environment, { ADMIN_KEY: 'k'.repeat(32) });
    expect(readConfig(environment, project)).toMatchObject({
      host: '0.0.0.0',
      seed: 'story',
      adminKey: 'k'.repeat(32),
      publicUrl: 'http://localhost:3000',
    });
  });

  it('refuses to start without a key that somebody chose', () => {
    expect(() => interpolate(api.environment, {})).toThrow('32 characters or more');
  });

  it('connects the api to the database that it starts', () => {
    const { DATABASE_URL } = interpolate(api.environment, {
      ADMIN_KEY: 'k',
      POSTGRES_PASSWORD: 's3',
    });
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = interpolate(db.environment, {
      POSTGRES_PASSWORD: 's3',
    });
    expect(DATABASE_URL).toBe(
      `postgresql://${POSTGRES_USER}:${POSTGRES_PASSWORD}@db:5432/${POSTGRES_DB}`,
    );
    expect(db.image).toBe('postgres:18');
  });

  it('waits with the api until the database answers', () => {
    expect(api.depends_on).toEqual({ db: { condition: 'service_healthy' } });
    expect(db.healthcheck?.test).toContain('pg_isready');
  });

  it('keeps the data on a volume, where the image of PostgreSQL 18 looks for it', () => {
    expect(db.volumes).toEqual(['db:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['db']);
  });

  it('opens the api to this machine alone and the database to nobody outside', () => {
    expect(api.ports).toEqual(['127.0.0.1:3000:3000']);
    expect(db.ports).toBeUndefined();
    expect(api.read_only).toBe(true);
  });
});

describe('the Dockerfile', () => {
  const lines = text('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const arguments_ = (instruction: string) =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.split(' ').slice(1));

  it('copies only what exists in the checkout and is let through .dockerignore', () => {
    const letIn = text('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = arguments_('COPY')
      .filter(([first]) => !first?.startsWith('--from'))
      .flatMap((words) => words.slice(0, -1));
    expect(copied.length).toBeGreaterThan(0);
    for (const source of copied) {
      expect({ source, exists: existsSync(path.join(project, source)) }).toEqual({
        source,
        exists: true,
      });
      expect(letIn).toContain(`!${source}`);
    }
  });

  it('runs the server itself, as a user without rights, and ends it by SIGTERM', () => {
    expect(arguments_('USER')).toEqual([['node']]);
    expect(arguments_('STOPSIGNAL')).toEqual([['SIGTERM']]);
    expect(lines.at(-2)).toMatch(/^CMD \["node", .*"dist\/main\.js"\]$/);
    expect(lines.some((line) => line.startsWith('HEALTHCHECK') && line.includes('/readyz'))).toBe(
      true,
    );
  });

  it('stands on the Node release that .nvmrc names', () => {
    const images = arguments_('FROM').map(([image]) => image);
    expect(new Set(images)).toEqual(new Set([`node:${text('.nvmrc').trim()}-slim`]));
  });

  it('leaves out of the image only packages that the checkout has in its place', () => {
    const left = /npm pkg delete (.+?) {2,}&&/.exec(lines.join('\n'))?.[1]?.split(' ') ?? [];
    expect(left.length).toBeGreaterThan(0);
    for (const key of left) {
      expect(Object.keys(manifest.dependencies)).toContain(key.replace('dependencies.', ''));
    }
  });
});

describe('the package', () => {
  it('pins every dependency to one version', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(versions).filter(
      ([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('has in its lockfile every platform variant that a package asks for', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
      ),
    );
    // `npm ci` refuses a lockfile that lacks one, even for a platform that is not its own.
    expect(missing).toEqual([]);
  });

  it('is licensed as it says', () => {
    expect(manifest.license).toBe('MIT');
    expect(text('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} The Dossier authors\n/);
  });

  it('can be checked by one executable script', () => {
    expect(statSync(path.join(project, '.ci/run')).mode & 0o111).not.toBe(0);
  });
});

/** What Compose makes of `${NAME:-default}` and `${NAME:?message}`. */
function interpolate(
  environment: Record<string, string>,
  given: Record<string, string>,
): Record<string, string> {
  const fill = (value: string) =>
    value.replace(/\$\{\w+:[-?][^}]*\}/g, (expression) => {
      const [, name = '', kind, rest = ''] = /^..(\w+):(.)(.*).$/.exec(expression) ?? [];
      const found = given[name];
      if (found === undefined && kind === '?') throw new Error(rest);
      return found ?? rest;
    });
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, fill(value)]),
  );
}
