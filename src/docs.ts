import type { Express, RequestHandler } from 'express';
import helmet from 'helmet';
import swaggerUi from 'swagger-ui-express';
import { MethodNotAllowed, Problem } from './http/problem.js';
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

const readOnly: RequestHandler = ({ method }, res, next) => {
  if (method === 'GET' || method === 'HEAD') {
    next();
    return;
  }
  res.set('Allow', 'GET, HEAD');
  throw new Problem(MethodNotAllowed, 'The documentation takes GET and HEAD.');
};

const css = `
  body { background: #fff }
  .swagger-ui .info { margin: 2rem 0 1rem }
  .swagger-ui .info .title small.version-stamp { background-color: #7a1f1f }
  .swagger-ui .scheme-container { box-shadow: none; padding: 0 0 1rem }
  .swagger-ui .scheme-container .servers-title, .swagger-ui .scheme-container .servers { display: none }
`;

/** Serves Swagger UI over /openapi.json at /docs. */
export function mountDocs(app: Express): void {
  const page = swaggerUi.setup(undefined, {
    customSiteTitle: 'Dossier API',
    customfavIcon: icon,
    customCss: css,
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
      // A key is not left behind in the browser of a shared desk.
      persistAuthorization: false,
    },
  });
  app.use('/docs', readOnly, policy, ...swaggerUi.serve);
  app.get('/docs', page);
}
