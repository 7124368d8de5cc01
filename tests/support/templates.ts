import path from 'node:path';
import { pino } from 'pino';
import { seedStory } from '../../prisma/seed/seed-story.js';
import { readConfig } from '../../src/config/config.js';
import { createContext } from '../../src/create-context.js';
import { connect } from '../../src/db/client.js';
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
  { name: 'story', from: 'empty', prepare: seed },
];

async function seed(url: string): Promise<void> {
  const db = connect(url);
  const parts = { db, log: pino({ level: 'silent' }), publicUrl: 'http://dossier.test' };
  try {
    await seedStory(createContext(readConfig({}, '/'), parts));
  } finally {
    await db.$disconnect();
  }
}
