// The rooms of the kernel and, for each, the rooms of `src` that it may import.
const kernel = {
  config: { mayImport: [], because: 'settings are read before anything else exists' },
  'portable-text': { mayImport: [], because: 'it is pure: text in, text out' },
  http: { mayImport: [], because: 'the kernel of the web holds no word of news' },
  openapi: { mayImport: ['http'], because: 'the document is drawn from the endpoints alone' },
  db: { mayImport: ['config'], because: 'the database knows neither the web nor the news' },
  auth: { mayImport: ['http', 'db'], because: 'who asks is settled before what is asked' },
  idempotency: {
    mayImport: ['http', 'db', 'auth'],
    because: 'it keeps the first answer to a request, whatever the request was about',
  },
  changes: {
    mayImport: ['http', 'db', 'auth'],
    because: 'the log takes what every room records and asks none of them back',
  },
  cache: {
    mayImport: ['http', 'db'],
    because: 'finished answers are bytes and names, whatever they tell',
  },
  content: {
    mayImport: ['http', 'db', 'auth', 'changes', 'portable-text'],
    because: 'what every kind of entry shares cannot depend on one kind',
  },
};

// A resource may import the kernel and the resources named before it, so no circle can form.
const resources = [
  ...['sources', 'actors', 'events', 'claims', 'stories', 'articles'],
  ...['corrections', 'correction-requests', 'holds'],
];

const rooms = {
  ...kernel,
  keys: {
    mayImport: ['http', 'db', 'auth', 'changes', 'content'],
    because: 'keys are administered like a resource, but hold no news',
  },
  feeds: {
    mayImport: ['http', 'db', 'auth', 'content', 'articles', 'corrections'],
    because: 'a feed is another drawing of what the resources list',
  },
  search: {
    mayImport: ['http', 'db', 'auth', 'content', 'portable-text'],
    because: 'what is found is any kind of entry, and drawn as references are',
  },
  jobs: {
    mayImport: ['idempotency', 'content', 'webhooks', 'correction-requests'],
    because: 'a job says when a verb is run by itself; what is done is the verb’s',
  },
  transfer: {
    mayImport: ['http', 'db', 'auth', 'content', 'portable-text', 'corrections'],
    because:
      'what is carried from one installation to another is drawn and kept as everywhere else',
  },
  webhooks: {
    mayImport: ['http', 'db', 'auth', 'changes', 'content'],
    because: 'deliveries are read from the log, whatever it tells of',
  },
  metrics: {
    mayImport: ['http', 'db', 'auth'],
    because: 'figures about the process and its requests know nothing of the content',
  },
  system: {
    mayImport: ['http', 'db', 'auth'],
    because: 'health and documentation know nothing of the content',
  },
};
resources.forEach((resource, index) => {
  rooms[resource] = {
    mayImport: [...Object.keys(kernel), ...resources.slice(0, index)],
    because: 'a verb calls the resources its invariant rests on, and they never call back',
  };
});

const anyOf = (names) => `(${names.join('|')})`;
const tiesRoomsTogether =
  '^src/(main|transfer-entry|app|front|endpoints|context|create-context|catalog|describe|docs|rate-limits)[.]ts$';
const context = '^src/context[.]ts$';
const repository = '^src/.+[/-]repository[.]ts$';
const installed = (names) => `node_modules/(@types/)?${anyOf(names)}/`;
const express = [
  'express',
  'express-serve-static-core',
  'express-rate-limit',
  'compression',
  'cors',
  'helmet',
  'swagger-ui-express',
];

const roomRules = Object.entries(rooms).map(([room, { mayImport, because }]) => {
  const allowed = [`^src/${anyOf([room, ...mayImport])}/`];
  // A room that imports nothing works without a running system, even the type of one.
  if (mayImport.length > 0) allowed.push(context);
  return {
    name: `room-${room}`,
    comment: `${room} may import ${mayImport.join(', ') || 'nothing'} in src: ${because}.`,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: allowed },
  };
});

const shapeRules = [
  {
    name: 'room-unknown',
    comment: 'A new room first says in the table above what it may import.',
    from: { path: tiesRoomsTogether },
    to: { path: '^src/[^/]+/', pathNot: `^src/${anyOf(Object.keys(rooms))}/` },
  },
  {
    name: 'context-by-type-only',
    comment: 'Rooms are handed the context and never make one, so it closes no circle.',
    from: { path: '^src/', pathNot: tiesRoomsTogether },
    to: { path: context, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'resource-by-its-front-door',
    comment: 'Others use the verbs, wire shape and drawing of a resource, not its rows or rules.',
    from: { path: `^src/${anyOf(resources)}/` },
    to: {
      path: `^src/${anyOf(resources)}.*[/-](routes|policy|repository)[.]ts$`,
      pathNot: '^src/$1/',
    },
  },
  {
    name: 'verbs-without-wire-shapes',
    comment: 'A verb takes parsed values: it does not know how they were spelt on the wire.',
    from: { path: '^src/.+[/-]service[.]ts$' },
    to: { path: '^src/.+[/-]schema[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'prisma-in-repositories',
    comment:
      'Queries live in one kind of file; a type or the name of an enum value queries nothing.',
    from: { path: '^src/', pathNot: ['^src/(content|changes|auth|db)/', repository] },
    to: {
      path: ['^src/db/generated/', installed(['@prisma/client', '@prisma/adapter-pg', 'pg'])],
      pathNot: '^src/db/generated/enums[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'express-at-the-door',
    comment: 'Verbs and routes answer to values, so they can be called without a web server.',
    from: { path: '^src/', pathNot: '^src/((http|openapi)/|(app|front|docs|rate-limits)[.]ts$)' },
    to: { path: installed(express) },
  },
];

const healthRules = [
  {
    name: 'no-circle',
    comment: 'A file in a circle cannot be understood, tested or loaded by itself.',
    from: { path: '^src/', pathNot: '^src/db/generated/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-dead-file',
    comment: 'What the program and its tools cannot reach from their entries is not part of them.',
    from: { path: '^src/(main|transfer-entry)[.]ts$' },
    to: {
      path: '^src/',
      pathNot: '^src/(main[.]ts$|(openapi|transfer)-entry[.]ts$|db/generated/)',
      reachable: false,
    },
  },
  {
    name: 'no-junk-drawer',
    comment: 'A folder is named for what it holds, and imports name the file that holds it.',
    from: {},
    to: {
      path: '^src/.*(?<=/)(utils?|helpers?|common|shared|types|misc|lib|index)(/|[.]ts$)',
    },
  },
  {
    name: 'kebab-case-file',
    comment: 'One spelling for every path, on every file system.',
    from: {},
    to: { path: '^src/.*[^a-z0-9./-]', pathNot: '^src/db/generated/' },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere would fail at run time.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-package',
    comment: 'A package that package.json does not name may vanish with the next install.',
    from: { path: '^src/', pathNot: '^src/db/generated/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-development-package',
    comment: 'Production installs leave development packages out; their types alone are safe.',
    from: { path: '^src/', pathNot: '^src/db/generated/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

/** Who may import whom in `src`; `npm run check` proves it and tests plant a breach of each rule. */
export default {
  forbidden: [...roomRules, ...shapeRules, ...healthRules].map((rule) => ({
    severity: 'error',
    ...rule,
  })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // Without this, imports of types would go unseen.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
};
