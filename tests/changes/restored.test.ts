import { expect, it } from '@jest/globals';
import { publish, succeed } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';

const api = useApi();

it('the whole change log of a restored database goes on, although other transaction numbers stand in it', async () => {
  const earlier = await publish(api, 'stories', { name: 'From another cluster' });
  // What a dump brings along from a cluster that had counted further.
  await api.ctx.db.$executeRaw`ALTER TABLE changes DISABLE TRIGGER changes_append_only`;
  await api.ctx.db
    .$executeRaw`UPDATE changes SET xid = xid + 1000000000 WHERE entry_id = ${earlier.id}::uuid`;
  await api.ctx.db.$executeRaw`ALTER TABLE changes ENABLE TRIGGER changes_append_only`;
  const later = await publish(api, 'stories', { name: 'From this one' });
  const seen: string[] = [];
  for (let next: number | null = 0; next !== null;) {
    const path: string = `/v1/changes?draft=true&limit=100&after=${next}`;
    const { body } = await succeed(api.get(path, 'editor'));
    seen.push(...body.items.map(({ entry }: { entry: { id: string } | null }) => entry?.id));
    next = body.items.length > 0 ? body.items.at(-1).seq : null;
  }
  expect(seen).toContain(earlier.id);
  expect(seen.at(-1)).toBe(later.id);
});
