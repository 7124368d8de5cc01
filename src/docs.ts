import type { Express } from 'express';
import helmet from 'helmet';
import swaggerUi from 'swagger-ui-express';

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
  app.use('/docs', policy, ...swaggerUi.serve, page);
}
