import { describe, expect, it } from '@jest/globals';
import { useApi, type Who } from '../support/api.js';

const article = '/v1/articles/maduro-and-icc-sign-agreement';
const quote = { exact: 're-election in 2019' };
const correction = {
  kind: 'correction',
  text: 'The vote took place on 20 May 2018.',
  targets: [
    {
      type: 'article',
      id: 'maduro-and-icc-sign-agreement',
      changes: [{ quote, replacement: 're-election in May 2018' }],
    },
  ],
};

describe('an entry on hold', () => {
  const api = useApi();
  const act = async (verb: string, who: Who, said?: object) => {
    const { etag = '' } = (await api.get(`${article}?draft=true`, 'admin')).headers;
    return api.post(`${article}/${verb}`, who, said).set('If-Match', etag);
  };
  const total = async (path: string) => (await api.get(`${path}?count=true`)).body.total;
  let corrected = '';

  it('is withheld by an editor: 404 to readers, also as of then, and the editor is told why', async () => {
    corrected = (await api.post('/v1/corrections', 'editor', correction)).body.id;
    const before = new Date().toISOString();
    const articles = await total('/v1/articles');
    expect((await act('withhold', 'contributor', { reason: 'x' })).status).toBe(403);
    const hold = await act('withhold', 'editor', { reason: 'The quote is disputed.' });
    expect([hold.status, hold.body.kind]).toEqual([200, 'withheld']);
    expect(await total('/v1/articles')).toBe(articles - 1);
    const unknown = await api.get('/v1/articles/never-written');
    for (const path of [article, `${article}?asOf=${before}`]) {
      const { status, body } = await api.get(path);
      expect([status, body.title]).toEqual([404, unknown.body.title]);
      expect(body.detail).toBe(unknown.body.detail.replace('never-written', article.slice(13)));
    }
    expect((await api.get(article, 'editor')).body.detail).toContain('The quote is disputed.');
    expect((await api.get(article, 'contributor')).body.detail).not.toContain('disputed');
    expect((await api.get(`${article}?draft=true`, 'editor')).body.status).toBe('withheld');
    expect((await api.get(`${article}?draft=true`, 'contributor')).status).toBe(404);
  });

  it('takes the words of its corrections with it', async () => {
    const { body } = await api.get(`/v1/corrections/${corrected}`);
    expect(body).toMatchObject({ text: 'This note is withheld.', redacted: true });
    expect(body.targets[0]).toMatchObject({ slug: null, name: null, url: null, changes: [] });
    const list = await api.get('/v1/corrections');
    const log = await api.get('/v1/changes?limit=100');
    const ledger = await api.get('/v1/corrections/ledger');
    expect(ledger.body.items[0]).toMatchObject({ redacted: true, salt: null, content: null });
    for (const { text } of [list, log, ledger]) expect(text).not.toContain('20 May 2018');
    expect((await api.get(`/v1/corrections/${corrected}?draft=true`, 'editor')).text).toContain(
      '20 May 2018',
    );
  });

  it('cannot be corrected, changed, published or retracted meanwhile', async () => {
    expect((await api.post('/v1/corrections', 'editor', correction)).status).toBe(409);
    expect((await act('publish', 'editor')).status).toBe(409);
    expect((await act('retract', 'editor', { text: 'No.' })).status).toBe(409);
    expect((await api.patch(article, 'editor', { headline: 'x' }, '"2"')).status).toBe(409);
  });

  it('is reinstated by two people, with its text and its corrections', async () => {
    expect((await act('reinstate', 'editor', {})).body.errors[0].pointer).toBe('/reason');
    const asked = await act('reinstate', 'editor', { reason: 'The recording confirms it.' });
    expect([asked.status, asked.body.reinstatement.requestedBy.name]).toEqual([202, 'The editor']);
    expect((await act('reinstate', 'editor')).status).toBe(403);
    expect((await api.get(article)).status).toBe(404);
    const hold = await api.get(`${article}/hold`, 'secondEditor');
    expect(hold.body.reinstatement.reason).toBe('The recording confirms it.');
    const agreed = await act('reinstate', 'secondEditor');
    expect([agreed.status, agreed.body.status]).toEqual([200, 'published']);
    const { body } = await api.get(`${article}?body=text`);
    expect(body.articleBody).toContain('re-election in May 2018');
    expect(body.corrections[0].text).toBe(correction.text);
    expect((await api.get(`/v1/corrections/${corrected}`)).body.redacted).toBe(false);
  });

  it('is to readers who follow the log as if it had been unpublished and published', async () => {
    const lastOf = async (query: string, who: Who) => {
      const { items } = (await api.get(`/v1/changes?limit=100${query}`, who)).body;
      return items
        .map(({ operation, public: isPublic }: Record<string, unknown>) => [operation, isPublic])
        .slice(-3);
    };
    const neutral = [
      ['publishCorrection', true],
      ['unpublishArticle', true],
      ['publishArticle', true],
    ];
    expect(await lastOf('', 'anyone')).toEqual(neutral);
    expect(await lastOf('', 'editor')).toEqual(neutral);
    expect(await lastOf('&draft=true', 'contributor')).toEqual(neutral);
    expect(await lastOf('&draft=true', 'editor')).toEqual([
      ['withholdArticle', true],
      ['askToReinstateArticle', false],
      ['reinstateArticle', true],
    ]);
  });

  it('keeps its pending version through a hold', async () => {
    const { etag = '' } = (await api.get(article)).headers;
    await api.patch(article, 'contributor', { headline: 'A pending headline' }, etag);
    await act('withhold', 'editor', { reason: 'Again.' });
    await act('reinstate', 'secondEditor', { reason: 'Fine.' });
    const agreed = await act('reinstate', 'editor');
    expect(agreed.body).toMatchObject({ status: 'pending', headline: 'A pending headline' });
    expect((await api.get(article)).body.headline).not.toBe('A pending headline');
  });

  it('is taken down by an administrator: 451 with the notice, and editors cannot read it', async () => {
    // What was asked about an earlier hold does not lift this one.
    await act('withhold', 'editor', { reason: 'Once more.' });
    await act('reinstate', 'editor', { reason: 'Fine again.' });
    const said = { reason: 'File 12.', notice: 'A court ordered it.', authority: 'A court' };
    expect((await act('take-down', 'editor', said)).status).toBe(403);
    expect((await act('take-down', 'admin', said)).status).toBe(200);
    expect((await act('reinstate', 'admin', {})).body.errors[0].pointer).toBe('/reason');
    for (const who of ['anyone', 'editor'] as const) {
      for (const query of ['', `?asOf=${new Date().toISOString()}`]) {
        const { status, body, headers } = await api.get(article + query, who);
        expect([status, body.notice.text]).toEqual([451, 'A court ordered it.']);
        expect(headers['link']).toBe('<http://dossier.test>; rel="blocked-by"');
        expect(JSON.stringify(body)).not.toContain('File 12');
      }
    }
    expect((await api.get(`${article}?draft=true`, 'editor')).status).toBe(451);
    const log = await api.get('/v1/changes?limit=100');
    expect(log.body.items.at(-1).operation).toBe('takeDownArticle');
    expect((await api.get(`${article}/hold`, 'editor')).status).toBe(403);
    const seen = [
      await api.get(`/v1/corrections/${corrected}?draft=true`, 'editor'),
      await api.get('/v1/articles?draft=true&limit=100', 'editor'),
      await api.get('/v1/claims?draft=true&include=appearance&limit=100', 'editor'),
    ];
    for (const { text } of seen) expect(text).not.toMatch(/in May 2018|maduro-and-icc-sign/);
    expect((await api.get(`${article}?draft=true`, 'admin')).body.status).toBe('takenDown');
  });

  it('comes back to what it was when the takedown is lifted by two administrators', async () => {
    expect((await act('reinstate', 'editor', { reason: 'x' })).status).toBe(403);
    expect((await act('reinstate', 'admin', { reason: 'The order was set aside.' })).status).toBe(
      202,
    );
    expect((await act('reinstate', 'admin')).status).toBe(403);
  });
});

describe('a retracted entry', () => {
  const api = useApi();
  const act = async (verb: string, who: Who, said?: object) => {
    const { etag = '' } = (await api.get(`${article}?draft=true`, 'admin')).headers;
    return api.post(`${article}/${verb}`, who, said).set('If-Match', etag);
  };

  it('comes back with a public note that two people signed', async () => {
    const retraction = await act('retract', 'editor', { text: 'The document was forged.' });
    const during = new Date(Date.parse(retraction.body.datePublished) + 1).toISOString();
    const notice = (await api.get(article)).body;
    expect((await act('reinstate', 'editor', { reason: 'Genuine.' })).body.errors[0].pointer).toBe(
      '/note',
    );
    const note = 'The document turned out to be genuine.';
    await act('reinstate', 'editor', { reason: 'Genuine.', note });
    expect((await act('reinstate', 'secondEditor')).status).toBe(200);
    const { body } = await api.get(`${article}?include=corrections`);
    const log = (await api.get('/v1/changes?limit=100')).body.items.slice(-2);
    const verbs = log.map(({ operation }: { operation: string }) => operation);
    expect(verbs).toEqual(['publishCorrection', 'reinstateArticle']);
    expect(body.corrections[0]).toMatchObject({
      kind: 'editors-note',
      text: note,
      author: { name: 'The editor' },
      approver: { name: 'The secondEditor' },
    });
    const then = (await api.get(`${article}?asOf=${during}`)).body;
    expect({ ...then, instance: '' }).toEqual({ ...notice, instance: '' });
  });
});
