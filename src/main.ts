import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pino } from 'pino';
import { seedStory } from '../prisma/seed/seed-story.js';
import { createApp } from './app.js';
import { catalog } from './catalog.js';
import { type Config, ConfigError, environmentOf, readConfig } from './config/config.js';
import type { AppContext } from './context.js';
import { connect } from './db/client.js';
import { DatabaseInUse } from './db/postgres-owner.js';
import { startEmbeddedPostgres } from './db/embedded-postgres.js';
import { migrate } from './db/migrate.js';
import { describeApi } from './describe.js';
import { endpoints } from './endpoints.js';
import { installAdmin } from './keys/install-admin.js';

const root = path.resolve(import.meta.dirname, '..');
/** How long requests in flight may take once the process was asked to stop. */
const DRAIN_MS = 3_500;

await main();
