import { installation } from '../../src/auth/principal.js';
import { createEntry } from '../../src/content/create-entry.js';
import type { Document } from '../../src/content/entry-type.js';
import type { AppContext } from '../../src/context.js';
import { transaction } from '../../src/db/transaction.js';
import { theStory } from './story/the-story.js';

/** Publishes the first story in a database without entries, all or nothing; answers how many entries it made. */
export async function seedStory(ctx: AppContext): Promise<number> {
  return transaction(ctx, async (tx) => {
    // Two instances that start at once on one database: the second waits, and then finds the story there.
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(72707370)) AS held`;
    if ((await tx.entry.count()) > 0) return 0;
    const env = { principal: installation, ctx: { ...ctx, db: tx } };
    for (const { kind, document } of theStory) {
      const type = ctx.catalog.types[kind];
      await createEntry(env, type, {
        doc: type.document.parse(document) as Document,
        publish: true,
      });
    }
    return theStory.length;
  });
}
