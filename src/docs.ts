import type { Express, RequestHandler } from 'express';
import helmet from 'helmet';
import swaggerUi from 'swagger-ui-express';
import { MethodNotAllowed, Problem } from './http/problem.js';
import { tagGroups } from './describe.js';
import { mendPage } from './mend-page.js';
import { icon } from './system/icon.js';

/** Swagger UI styles its elements inline; its scripts come from files, so none need to be allowed inline. */
const policy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

const SCRIPT = '/docs/mend-page.js';

const readOnly: RequestHandler = ({ method }, res, next) => {
  if (method === 'GET' || method === 'HEAD') {
    next();
    return;
  }
  res.set('Allow', 'GET, HEAD');
  throw new Problem(MethodNotAllowed, 'The documentation takes GET and HEAD.');
};

/** Dark enough under white letters (WCAG 2.2, 1.4.3). */
const methodColours = { get: '#1a5a9e', post: '#1d6b45', patch: '#0b6b62', delete: '#b3261e' };

function methodIn(method: string, colour: string): string {
  return `.swagger-ui .opblock.opblock-${method} .opblock-summary-method { background: ${colour} }`;
}

const css = `
  body { background: #fff }
  .swagger-ui .info { margin: 2rem 0 1rem }
  .swagger-ui .info .title small.version-stamp { background-color: #7a1f1f }
  .swagger-ui .scheme-container { box-shadow: none; padding: 0 0 1rem }
  .swagger-ui .scheme-container .servers-title, .swagger-ui .scheme-container .servers { display: none }
  .swagger-ui .info .title small { background-color: #5a6270 }
  .swagger-ui a, .swagger-ui .info a, .swagger-ui .link, .swagger-ui .info .base-url, .swagger-ui .info .link .url { color: #1a5a9e }
  ${Object.entries(methodColours)
    .map(([method, colour]) => methodIn(method, colour))
    .join('\n  ')}
  .swagger-ui .btn.authorize, .swagger-ui .btn.authorize span { color: #1d6b45 }
  .swagger-ui .btn.authorize { border-color: #1d6b45 }
  .swagger-ui .btn.authorize svg { fill: #1d6b45 }
  .swagger-ui .btn.cancel { color: #b3261e; border-color: #b3261e }
  .swagger-ui .btn.execute { background-color: #1a5a9e; border-color: #1a5a9e }
  .swagger-ui .parameter__in, .swagger-ui .prop-format, .swagger-ui .parameter__deprecated, .swagger-ui .opblock-summary-path__deprecated { color: #555 }
  .swagger-ui .prop-type { color: #4a4a8a }
  .swagger-ui .response-control-media-type__accept-message { color: #1d6b45 }
  .swagger-ui .parameter__name.required span, .swagger-ui .parameter__name.required::after { color: #b3261e }
  .swagger-ui .microlight span[style*="rgb(211, 99, 99)"] { color: #ffa8a8 !important }
  ${tagGroups.map(({ name, tags: [first = ''] }) => headingBefore(first, name)).join('\n  ')}
`;

/** What people come for stands above the first tag of each group. */
function headingBefore(tag: string, text: string): string {
  const section = `.swagger-ui span:has(> .opblock-tag[data-tag="${tag}"])::before`;
  return `${section} { content: "${text}"; display: block; margin: 2.5rem 0 .5rem; font: bold 2rem Georgia, serif; color: #7a1f1f }`;
}

/** Serves Swagger UI over /openapi.json at /docs. */
export function mountDocs(app: Express): void {
  const page = swaggerUi.setup(undefined, {
    customSiteTitle: 'Dossier API',
    customfavIcon: icon,
    customCss: css,
    customJs: SCRIPT,
    swaggerOptions: {
      url: '/openapi.json',
      // Without the bar that asks for the address of another document.
      layout: 'BaseLayout',
      deepLinking: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      defaultModelExpandDepth: 2,
      // Until somebody logs out there; a key on a shared desk should expire soon.
      persistAuthorization: true,
    },
  });
  app.get(SCRIPT, policy, (_req, res) => {
    res.type('text/javascript').send(mendPage);
  });
  app.use('/docs', readOnly, policy, ...swaggerUi.serve);
  app.get('/docs', page);
}
