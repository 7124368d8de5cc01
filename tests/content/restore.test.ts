import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

describe('going back to an earlier version', () => {
  const api = useApi();
  const khan = '/v1/actors/karim-khan';
  const restore = (
    version: number,
    ifMatch: string,
    who: 'anyone' | 'contributor' = 'contributor',
  ) => api.post(`${khan}/revisions/${version}/restore`, who).set('If-Match', ifMatch);

  it('makes it the pending version, which readers see once it is published', async () => {
    const first = (await api.get(khan)).body;
    await api.patch(khan, 'editor', { jobTitle: 'Mistaken.', sameAs: [] }, '"1"');
    await api.post(`${khan}/publish`, 'editor', { updateKind: 'minor' }).set('If-Match', '"2"');
    const restored = await restore(1, '"2"');
    expect(restored.status).toBe(200);
    expect(restored.headers['etag']).toMatch(/^"3-/);
    expect(restored.body).toMatchObject({
      version: 3,
      status: 'pending',
      jobTitle: first.jobTitle,
    });
    expect((await api.get(khan)).body).toMatchObject({ version: 2, jobTitle: 'Mistaken.' });
    const { body } = await api.get(`${khan}/revisions?draft=true&limit=1`, 'editor');
    expect(body.items[0]).toMatchObject({ version: 3, basedOn: 1, by: 'The contributor' });
    // Not by the API: the whole log waits for the oldest transaction of the server, which other tests share.
    const last = await api.ctx.db.change.findFirst({ orderBy: { seq: 'desc' } });
    expect(last).toMatchObject({ operation: 'restoreActor', version: 3, isPublic: false });
    await api.post(`${khan}/publish`, 'editor', { updateKind: 'minor' }).set('If-Match', '"3"');
    const now = (await api.get(khan)).body;
    const kept = (entry: object) => ({ ...entry, version: 0, dateModified: '' });
    expect(kept(now)).toEqual(kept(first));
  });

  it('changes nothing where the working version says the same', async () => {
    expect((await restore(1, '"3"')).body.version).toBe(3);
    expect((await api.get(`${khan}/revisions?draft=true&count=true`, 'editor')).body.total).toBe(3);
  });

  it('needs a key, If-Match with the current version, and a version that exists', async () => {
    expect((await restore(2, '"3"', 'anyone')).status).toBe(401);
    expect((await api.post(`${khan}/revisions/2/restore`, 'contributor')).status).toBe(428);
    expect((await restore(2, '"1"')).status).toBe(412);
    expect((await restore(9, '"3"')).status).toBe(404);
  });

  it('is not possible once the entry is retracted', async () => {
    await api.post(`${khan}/retract`, 'editor', { text: 'For a test.' }).set('If-Match', '"3"');
    const refused = await api.post(`${khan}/revisions/1/restore`, 'editor').set('If-Match', '"3"');
    expect(refused.status).toBe(409);
  });
});

describe('the history of an entry that readers no longer see', () => {
  const api = useApi();
  const paths = (one: string) =>
    ['revisions', 'revisions/1', 'diff', 'timemap'].map((path) => `${one}/${path}`);

  it('is gone with it when it was retracted, and stays readable to editors', async () => {
    const one = '/v1/actors/alex-saab';
    await api.post(`${one}/retract`, 'editor', { text: 'For a test.' }).set('If-Match', '"1"');
    for (const path of paths(one)) {
      const gone = await api.get(path);
      expect([path, gone.status, gone.body.notice?.text]).toEqual([path, 410, 'For a test.']);
    }
    for (const path of paths(one).slice(0, 3)) {
      expect([path, (await api.get(`${path}?draft=true`, 'editor')).status]).toEqual([path, 200]);
      expect((await api.get(`${path}?draft=true`, 'contributor')).status).toBe(403);
    }
    const version = await api.get(`${one}/revisions/1?draft=true`, 'editor');
    expect(version.body).toMatchObject({ name: 'Alex Saab', version: 1 });
  });

  it('is hidden with it when it was unpublished', async () => {
    const one = '/v1/actors/hugo-carvajal';
    await api.post(`${one}/unpublish`, 'editor').set('If-Match', '"1"');
    for (const path of paths(one)) {
      expect([path, (await api.get(path)).status]).toEqual([path, 404]);
    }
    const { body } = await api.get(`${one}/revisions?draft=true`, 'contributor');
    expect(body.items).toMatchObject([
      { version: 2, status: 'draft' },
      { version: 1, status: 'former' },
    ]);
  });

  it('moves with it when it was renamed', async () => {
    const one = '/v1/actors/juan-guaido';
    await api.patch(one, 'editor', { slug: 'guaido' }, '"1"');
    expect((await api.get(`${one}/diff`)).status).toBe(200);
    await api.post(`${one}/publish`, 'editor', { updateKind: 'minor' }).set('If-Match', '"2"');
    for (const path of [...paths(one), `${one}/revisions?limit=1`]) {
      const { status, headers } = await api.get(path);
      const moved = `http://dossier.test${path.replace('juan-guaido', 'guaido')}`;
      expect([status, headers['location']]).toEqual([301, moved]);
    }
    const { body } = await api.get('/v1/actors/guaido/diff');
    expect(body.changes).toEqual([
      { field: '/slug', kind: 'changed', oldValue: 'juan-guaido', newValue: 'guaido' },
    ]);
  });

  it('never names a draft that a public version refers to', async () => {
    const draft = await api.post('/v1/actors', 'editor', {
      type: 'Person',
      name: 'Not yet public',
    });
    const one = '/v1/events/carvajal-arrest';
    const participants = (await api.get(one)).body.actors;
    await api.patch(one, 'editor', { actors: [...participants, draft.body.id] }, '"1"');
    await api.post(`${one}/publish`, 'editor', { updateKind: 'minor' }).set('If-Match', '"2"');
    for (const path of paths(one)) {
      expect((await api.get(path)).text).not.toContain(draft.body.id);
    }
    expect((await api.get(`${one}/diff`)).body.changes).toEqual([]);
    expect((await api.get(`${one}/diff?draft=true`, 'editor')).text).toContain('not-yet-public');
  });
});
