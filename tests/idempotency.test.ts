import { describe, expect, it } from '@jest/globals';
import { runDaily } from '../src/jobs/daily.js';
import { useApi } from './support/api.js';

describe('the first answer to a POST', () => {
  const api = useApi();
  const actor = { type: 'Person', name: 'Somebody new' };
  const post = () => api.post('/v1/actors', 'editor', actor).set('Idempotency-Key', 'k');

  it('is given again to a repetition, and forgotten after a week', async () => {
    const first = await post();
    const again = await post();
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
    await api.ctx.db
      .$executeRaw`UPDATE idempotency_records SET date_created = now() - interval '8 days'`;
    await runDaily(api.ctx);
    expect((await post()).body.id).not.toBe(first.body.id);
  });

  it('that repeats what was taken down since is not given again', async () => {
    const made = await post();
    const path = `/v1/actors/${made.body.id}`;
    const said = { reason: 'File 12.', notice: 'A court ordered it.' };
    const held = await api.post(`${path}/take-down`, 'admin', said).set('If-Match', '"1"');
    expect(held.status).toBe(200);
    const again = await post();
    expect(again.body.id).not.toBe(made.body.id);
  });
});

describe('a note on two entries of which one was taken down', () => {
  const api = useApi();

  it('is kept back in every line of the log, but from administrators', async () => {
    const note = { kind: 'clarification', text: 'A secret between two.' };
    const targets = [
      { type: 'actor', id: 'karim-khan' },
      { type: 'actor', id: 'juan-guaido' },
    ];
    await api.post('/v1/corrections', 'editor', { ...note, targets }).expect(201);
    const said = { reason: 'File 12.', notice: 'A court ordered it.' };
    const path = '/v1/actors/karim-khan/take-down';
    await api.post(path, 'admin', said).set('If-Match', '"1"').expect(200);
    for (const who of ['anyone', 'contributor', 'editor'] as const) {
      const query = who === 'anyone' ? '' : '&draft=true';
      const { text } = await api.get(`/v1/changes?limit=100${query}`, who);
      expect([who, text.includes('secret')]).toEqual([who, false]);
    }
    expect((await api.get('/v1/changes?limit=100&draft=true', 'admin')).text).toContain('secret');
  });
});
