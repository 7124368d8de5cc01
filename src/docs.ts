import type { Express, RequestHandler } from 'express';
import helmet from 'helmet';
import swaggerUi from 'swagger-ui-express';
import { MethodNotAllowed, Problem } from './http/problem.js';

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

/** Serves Swagger UI over /openapi.json at /docs. */
export function mountDocs(app: Express): void {
  const page = swaggerUi.setup(undefined, {
    customSiteTitle: 'Dossier API',
    swaggerOptions: {
      url: '/openapi.json',
      deepLinking: true,
      persistAuthorization: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      docExpansion: 'list',
      filter: true,
      defaultModelsExpandDepth: 0,
    },
  });
  app.use('/docs', readOnly, policy, ...swaggerUi.serve);
  app.get('/docs', page);
}
