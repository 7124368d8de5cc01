import { describe, expect, it } from '@jest/globals';
import { currentVersion } from '../support/current-version.js';
import { useApi } from '../support/api.js';

describe('what is hidden', () => {
  const api = useApi();
  const versionAt = (path: string) => currentVersion(api.ctx, path.split('/').at(-1)!);
  const turn = async (verb: string, path: string, body: object = {}) =>
    api.post(`${path}/${verb}`, 'editor', body).set('If-Match', await versionAt(path));
  const change = async (path: string, patch: object) =>
    api.patch(path, 'contributor', patch, await versionAt(path));

  it('leaves no gap in the log that readers follow', async () => {
    const publish = async (name: string) => {
      await api.post('/v1/stories', 'contributor', { name: `A draft before ${name}` });
      await api.post('/v1/stories', 'editor', { name, status: 'published' });
    };
    for (const name of ['One', 'Two', 'Three']) await publish(name);
    const { body } = await api.get('/v1/changes?limit=100');
    const places: number[] = body.items.map(({ seq }: { seq: number }) => seq);
    expect(places).toEqual(places.map((_, at) => at + 1));
    const rest = await api.get(`/v1/changes?after=${places.length - 2}`);
    expect(rest.body.items).toEqual(body.items.slice(-2));
    const all = await api.get('/v1/changes?limit=100&draft=true', 'contributor');
    expect(all.body.items).toHaveLength(places.length + 3);
  });

  it('does not show in the log by the number of its version', async () => {
    const log = async () => (await api.get('/v1/changes?limit=100')).body.items;
    for (const jobTitle of ['Engineer', 'Politician']) {
      await change('/v1/actors/juan-guaido', { jobTitle });
    }
    await turn('unpublish', '/v1/actors/juan-guaido');
    expect((await log()).at(-1)).toMatchObject({
      operation: 'unpublishActor',
      entry: { version: 1 },
    });
  });

  it('does not keep a draft from naming what readers see by the slug that they see', async () => {
    await change('/v1/actors/hugo-carvajal', { slug: 'carvajal' });
    for (const id of ['hugo-carvajal', 'carvajal']) {
      const made = await api.post('/v1/events', 'contributor', { name: 'A trial', actors: [id] });
      expect([id, made.status]).toEqual([id, 201]);
    }
  });

  it('tells a contributor that a slug is taken, and readers nothing', async () => {
    const taken = await api.post('/v1/actors', 'contributor', {
      type: 'Person',
      name: 'Another',
      slug: 'carvajal',
    });
    expect([taken.status, taken.body.type]).toEqual([
      409,
      'http://dossier.test/problems/slug-taken',
    ]);
    expect((await api.get('/v1/actors/carvajal')).status).toBe(404);
  });

  it('by a retraction is not shown whole to a contributor who looks at what refers to it', async () => {
    const description = 'What was wrong with him.';
    await change('/v1/actors/alex-saab', { description });
    await turn('publish', '/v1/actors/alex-saab', { updateKind: 'minor' });
    await turn('retract', '/v1/actors/alex-saab', { text: 'It was wrong.' });
    const event = '/v1/events/saab-extradition?include=actors';
    for (const [who, sees] of [
      ['contributor', false],
      ['editor', true],
    ] as const) {
      const { status, text } = await api.get(`${event}&draft=true`, who);
      expect([who, status, text.includes('alex-saab')]).toEqual([who, 200, true]);
      expect([who, text.includes(description)]).toEqual([who, sees]);
    }
    expect((await api.get(event)).text).not.toContain('alex-saab');
  });

  it('by a retraction answers with its notice only where it was read', async () => {
    const { body } = await api.get('/v1/actors/alex-saab?draft=true', 'editor');
    expect((await api.get(`/v1/actors/${body.id}`)).status).toBe(410);
    expect((await api.get(`/v1/articles/${body.id}`)).status).toBe(404);
  });
});
