import { actorType } from './actors/actor.js';
import { articleType } from './articles/article.js';
import { claimType } from './claims/claim.js';
import type { Catalog } from './content/catalog.js';
import { loadCorrections, noteUpdate } from './corrections/lend.js';
import { findUndone } from './corrections/undone.js';
import { eventType } from './events/event.js';
import { sourceType } from './sources/source.js';
import { storyType } from './stories/story.js';

/** Every kind of entry. */
export const entryTypes = [articleType, actorType, eventType, claimType, sourceType, storyType];

/** What the shared machinery knows of the kinds. */
export const catalog: Catalog = {
  types: {
    article: articleType,
    actor: actorType,
    event: eventType,
    claim: claimType,
    source: sourceType,
    story: storyType,
  },
  loadCorrections,
  noteUpdate,
  findUndone,
};
