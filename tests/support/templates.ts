import path from 'node:path';
import { migrate } from '../../src/db/migrate.js';

/** A database that tests copy: the template it starts from, if any, and what is done to it. */
export interface Template {
  name: string;
  from?: string;
  prepare: (url: string) => Promise<unknown>;
}

/** Every template, each after the one it starts from. */
export const templates: Template[] = [
  { name: 'empty', prepare: (url) => migrate(url, path.resolve('prisma/migrations')) },
];
