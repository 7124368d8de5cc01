import { actors } from './actors.js';
import { article } from './article.js';
import { claims } from './claims.js';
import { events } from './events.js';
import type { SeedEntry } from './seed-entry.js';
import { sources } from './sources.js';
import { story } from './story.js';

/** The first story in the system: every entry comes after the entries that it refers to. */
export const theStory: SeedEntry[] = [
  ...sources,
  ...actors,
  ...events,
  ...claims,
  ...story,
  ...article,
];
