import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { project, runTool } from './support/run-tool.js';

type Files = Record<string, string>;

// Each breach is one file that imports what its rule forbids, and what the rule must answer.
const breaches: { rule: string; from: string; imports: string; to: string }[] = [
  ...(
    [
      ['config', 'db/client'],
      ['portable-text', 'config/config'],
      ['http', 'auth/principal'],
      ['openapi', 'content/lifecycle'],
      ['db', 'http/endpoint'],
      ['auth', 'content/lifecycle'],
      ['idempotency', 'content/lifecycle'],
      ['changes', 'content/lifecycle'],
      ['cache', 'content/lifecycle'],
      ['content', 'articles/service'],
      ['sources', 'actors/service'],
      ['keys', 'articles/service'],
      ['system', 'articles/service'],
      ['actors', 'events/service'],
      ['events', 'claims/service'],
      ['claims', 'stories/service'],
      ['stories', 'articles/service'],
      ['articles', 'corrections/service'],
      ['corrections', 'correction-requests/service'],
      ['correction-requests', 'holds/service'],
      ['holds', 'endpoints'],
      ['feeds', 'claims/service'],
      ['search', 'articles/service'],
      ['jobs', 'articles/service'],
      ['transfer', 'articles/service'],
      ['metrics', 'articles/service'],
      ['webhooks', 'articles/service'],
    ] as const
  ).map(([room, target]) => ({
    rule: `room-${room}`,
    from: `src/${room}/reaches-too-far.ts`,
    imports: `import '../${target}.js';`,
    to: `src/${target}.ts`,
  })),
  {
    rule: 'room-http',
    from: 'src/http/knows-the-context.ts',
    imports: "import type { AppContext } from '../context.js'; export type C = AppContext;",
    to: 'src/context.ts',
  },
  {
    rule: 'context-by-type-only',
    from: 'src/content/makes-a-context.ts',
    imports: "import '../context.js';",
    to: 'src/context.ts',
  },
  {
    rule: 'resource-by-its-front-door',
    from: 'src/corrections/reads-foreign-rows.ts',
    imports: "import '../articles/article-repository.js';",
    to: 'src/articles/article-repository.ts',
  },
  {
    rule: 'verbs-without-wire-shapes',
    from: 'src/claims/retract-service.ts',
    imports: "import './schema.js';",
    to: 'src/claims/schema.ts',
  },
  {
    rule: 'prisma-in-repositories',
    from: 'src/articles/routes.ts',
    imports: "import '../db/generated/client.js';",
    to: 'src/db/generated/client.ts',
  },
  {
    rule: 'prisma-in-repositories',
    from: 'src/actors/queries.ts',
    imports: "import 'pg';",
    to: 'node_modules/pg/index.js',
  },
  {
    rule: 'express-at-the-door',
    from: 'src/events/routes.ts',
    imports: "import type { Request } from 'express'; export type R = Request;",
    to: 'node_modules/express/index.js',
  },
  {
    rule: 'no-junk-drawer',
    from: 'src/stories/opens-a-drawer.ts',
    imports: "import './utils/drawer.js';",
    to: 'src/stories/utils/drawer.ts',
  },
  {
    rule: 'kebab-case-file',
    from: 'src/stories/shouts.ts',
    imports: "import './camelCase.js';",
    to: 'src/stories/camelCase.ts',
  },
  {
    rule: 'no-unresolvable',
    from: 'src/content/points-nowhere.ts',
    imports: "import './gone.js';",
    to: './gone.js',
  },
  {
    rule: 'no-undeclared-package',
    from: 'src/content/takes-undeclared.ts',
    imports: "import 'undeclared';",
    to: 'node_modules/undeclared/index.js',
  },
  {
    rule: 'no-development-package',
    from: 'src/content/takes-a-test-tool.ts',
    imports: "import 'jest';",
    to: 'node_modules/jest/index.js',
  },
];

// A house that keeps every rule, with each permission that a rule makes room for used once.
const soundHouse: Files = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { express: '*', pg: '*' },
    devDependencies: { jest: '*' },
  }),
  ...Object.fromEntries(
    ['express', 'pg', 'jest', 'undeclared'].flatMap((name) => [
      [`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
  'src/app.ts': "import 'express'; import './endpoints.js'; import './context.js';",
  'src/context.ts': "import './db/client.js'; export type AppContext = string;",
  'src/endpoints.ts': '',
  'src/config/config.ts': '',
  'src/portable-text/text.ts': '',
  'src/http/endpoint.ts': "import type { Request } from 'express'; export type R = Request;",
  'src/openapi/document.ts': "import '../http/endpoint.js';",
  'src/db/client.ts':
    "import './generated/client.js'; import 'pg'; import type { AppContext } from '../context.js'; export type C = AppContext;",
  'src/db/generated/client.ts': '',
  'src/auth/principal.ts': "import '../db/client.js'; import '../http/endpoint.js';",
  'src/idempotency/keep.ts': "import '../auth/principal.js';",
  'src/changes/log.ts': "import '../auth/principal.js'; import '../db/generated/client.js';",
  'src/content/lifecycle.ts': "import '../changes/log.js'; import '../portable-text/text.js';",
  ...Object.fromEntries(
    [
      ...['sources', 'actors', 'events', 'claims', 'stories', 'articles'],
      ...['corrections', 'correction-requests', 'holds'],
    ].flatMap((room) => [
      [`src/${room}/schema.ts`, 'export type Wire = string;'],
      [
        `src/${room}/service.ts`,
        "import type { Wire } from './schema.js'; import '../content/lifecycle.js'; import './repository.js'; export type W = Wire;",
      ],
      [`src/${room}/repository.ts`, "import '../db/generated/client.js';"],
    ]),
  ),
  'src/articles/article-repository.ts': '',
  'src/db/generated/enums.ts': '',
  'src/articles/article.ts':
    "import '../db/generated/enums.js'; import type { Article } from '../db/generated/client.js'; export type A = Article;",
  'src/articles/publish.ts': "import '../claims/service.js'; import '../claims/schema.js';",
  'src/stories/utils/drawer.ts': '',
  'src/stories/camelCase.ts': '',
  'src/corrections/apply.ts': "import '../articles/service.js';",
};

describe('the architecture rules', () => {
  let house: string;
  let found: Violation[];
  let rules: string[];

  beforeAll(async () => {
    house = await mkdtemp(path.join(tmpdir(), 'dossier-architecture-'));
    const planted: Files = {
      ...soundHouse,
      ...Object.fromEntries(breaches.map(({ from, imports }) => [from, imports])),
      'src/content/chicken.ts': "import { egg } from './egg.js'; export const chicken = egg;",
      'src/content/egg.ts': "import { chicken } from './chicken.js'; export const egg = chicken;",
      'src/gardening/plant.ts': '',
    };
    const reached = Object.keys(planted).filter(
      (file) => file.startsWith('src/') && !/utils|camelCase|generated/.test(file),
    );
    planted['src/main.ts'] = reached
      .map((file) => `import '${file.replace('src', '.').replace('.ts', '.js')}';`)
      .join('\n');
    planted['src/content/forgotten.ts'] = '';
    await plant(house, planted);
    ({ found, rules } = await cruise(house));
  }, 60_000);

  afterAll(() => rm(house, { recursive: true, force: true }));

  it('catch each breach that is planted, and nothing besides', () => {
    const expected = [
      ...breaches,
      { rule: 'room-unknown', from: 'src/main.ts', to: 'src/gardening/plant.ts' },
      { rule: 'no-dead-file', from: 'src/content/forgotten.ts', to: 'src/content/forgotten.ts' },
      { rule: 'no-circle', from: 'src/content/chicken.ts', to: 'src/content/egg.ts' },
    ];
    expect(found.map(inOneLine).sort()).toEqual(expected.map(inOneLine).sort());
  });

  it('are each seen to fail at least once', () => {
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
  });
});

interface Violation {
  rule: string;
  from: string;
  to: string;
}

function inOneLine({ rule, from, to }: Violation): string {
  return `${rule}: ${from} -> ${to}`;
}

async function plant(directory: string, files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(directory, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function cruise(directory: string): Promise<{ found: Violation[]; rules: string[] }> {
  const config = path.join(project, '.dependency-cruiser.js');
  const output = await runTool(
    [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['src', '--config', config, '--output-type', 'json'],
    ],
    { cwd: directory },
  );
  const { summary } = JSON.parse(output) as {
    summary: {
      violations: { from: string; to: string; rule: { name: string } }[];
      ruleSetUsed: { forbidden: { name: string }[] };
    };
  };
  return {
    found: summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to })),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
  };
}
