import { describe, expect, it } from '@jest/globals';
import { type Api, useApi } from '../support/api.js';
import { all, type Element, parseXml, textOf } from './parse-feed.js';

const story = 'maduro-and-icc-sign-agreement';
const forms = { rss: 'rss+xml', atom: 'atom+xml', json: 'feed+json' };

interface Item {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  date_published: string;
  date_modified: string;
  authors?: { name: string }[];
  tags?: string[];
  language: string;
}

async function written(api: Api, path: string): Promise<string> {
  const { body, text } = await api.get(path).expect(200);
  return Buffer.isBuffer(body) ? body.toString() : text;
}

async function items(api: Api, query = ''): Promise<Item[]> {
  return (await api.get(`/feeds/articles.json${query}`).expect(200)).body.items;
}

async function rssItems(api: Api): Promise<Element[]> {
  return all(parseXml(await written(api, '/feeds/articles.rss')).children[0]!, 'item');
}

async function atom(api: Api, query = ''): Promise<Element> {
  return parseXml(await written(api, `/feeds/articles.atom${query}`));
}

async function anArticle(api: Api, more: object): Promise<string> {
  const article = { headline: 'A headline', status: 'published', ...more };
  return (await api.post('/v1/articles', 'editor', article).expect(201)).body.id;
}

async function correct(
  api: Api,
  id: string,
  { changes, ...rest }: { changes?: object[]; [member: string]: unknown },
): Promise<void> {
  const targets = [{ type: 'article', id, ...(changes && { changes }) }];
  await api
    .post('/v1/corrections', 'editor', { kind: 'correction', text: 'A note.', targets, ...rest })
    .expect(201);
}

async function publish(api: Api, id: string, patch: object, said: object): Promise<void> {
  const { headers } = await api.get(`/v1/articles/${id}?draft=true`, 'editor');
  const changed = await api.patch(`/v1/articles/${id}`, 'editor', patch, headers['etag']!);
  await api
    .post(`/v1/articles/${id}/publish`, 'editor', said)
    .set('If-Match', changed.headers['etag']!)
    .expect(200);
}

describe('the feed of articles', () => {
  const api = useApi();

  it('says in every form what an article is, by whom, and under which words', async () => {
    const { body: drawn } = await api.get(`/v1/articles/${story}?body=html`);
    const item = (await items(api)).find(({ id }) => id === `urn:uuid:${drawn.id}`)!;
    expect(item).toEqual({
      id: `urn:uuid:${drawn.id}`,
      url: drawn.url,
      title: drawn.headline,
      summary: drawn.description,
      content_html: drawn.articleBody,
      date_published: drawn.datePublished,
      date_modified: drawn.datePublished,
      authors: [{ name: 'The Dossier newsroom' }],
      tags: ['World', ...drawn.keywords],
      language: 'en',
    });
    const rss = (await rssItems(api)).find((one) => textOf(one, 'guid') === item.id)!;
    expect(['title', 'link', 'content:encoded', 'dc:creator'].map((n) => textOf(rss, n))).toEqual([
      item.title,
      item.url,
      item.content_html,
      'The Dossier newsroom',
    ]);
    expect(all(rss, 'author')).toEqual([]);
    expect(all(rss, 'category').map(({ text }) => text)).toEqual(item.tags);
    const entry = all(await atom(api), 'entry').find((one) => textOf(one, 'id') === item.id)!;
    expect(['title', 'content', 'published', 'updated'].map((n) => textOf(entry, n))).toEqual([
      item.title,
      item.content_html,
      item.date_published,
      item.date_modified,
    ]);
    expect(all(entry, 'author').map((one) => textOf(one, 'name'))).toEqual([
      'The Dossier newsroom',
    ]);
    expect(all(entry, 'category').map(({ attributes }) => attributes['term'])).toEqual(item.tags);
  });

  it('can be narrowed to stories and languages, and says so of itself', async () => {
    const other = await anArticle(api, { inLanguage: 'es', headline: 'En otra lengua' });
    const ids = async (query: string) => (await items(api, query)).map(({ id }) => id);
    expect(await ids('?inLanguage=es')).toEqual([`urn:uuid:${other}`]);
    expect(await ids('?inLanguage=en')).not.toContain(`urn:uuid:${other}`);
    const { body: list } = await api.get('/v1/articles?story=maduro-and-the-icc');
    expect(await ids('?story=maduro-and-the-icc')).toEqual(
      list.items.map(({ id }: { id: string }) => `urn:uuid:${id}`),
    );
    expect(await ids('?story=maduro-and-the-icc&inLanguage=es')).toEqual([]);
    const mundo = { articleSection: 'Mundo', author: [{ name: 'Rosa' }], headline: 'Por Rosa' };
    const third = await anArticle(api, mundo);
    for (const query of ['?articleSection=Mundo', '?author=Rosa']) {
      expect(await ids(query)).toEqual([`urn:uuid:${third}`]);
    }
    const self = all(await atom(api, '?story=maduro-and-the-icc&inLanguage=en,es'), 'link').find(
      ({ attributes }) => attributes['rel'] === 'self',
    );
    expect(self!.attributes['href']).toBe(
      'http://dossier.test/feeds/articles.atom?story=maduro-and-the-icc&inLanguage=en,es',
    );
    for (const query of ['mood=hopeful', 'inLanguage=not_a_tag', 'story=']) {
      const refused = await api.get(`/feeds/articles.atom?${query}`);
      expect([refused.status, refused.body.errors.length]).toEqual([400, 1]);
    }
  });

  it('moves an item up when its meaning changed, and not for a minor change', async () => {
    const id = await anArticle(api, { headline: 'It moves', articleBody: 'One sentence. Two.' });
    const find = async () => (await items(api)).find((one) => one.id === `urn:uuid:${id}`)!;
    const first = await find();
    expect(first.date_modified).toBe(first.date_published);
    await publish(api, id, { headline: 'It moves!' }, { updateKind: 'minor' });
    const minor = await find();
    expect([minor.title, minor.date_modified]).toEqual(['It moves!', first.date_modified]);
    let before = minor.date_modified;
    const moves = [
      () => publish(api, id, { keywords: ['x'] }, { updateKind: 'update', note: 'More known.' }),
      () => correct(api, id, { changes: [{ quote: { exact: 'One' }, replacement: 'A' }] }),
      () => correct(api, id, { kind: 'clarification', text: 'Clearer.' }),
      () => correct(api, id, { kind: 'editors-note', text: 'A look back.' }),
    ];
    for (const move of moves) {
      await move();
      const after = await find();
      expect(after.date_modified > before).toBe(true);
      expect(after.date_published).toBe(first.date_published);
      before = after.date_modified;
    }
    expect(textOf(await atom(api), 'updated')).toBe(before);
  });

  it('carries the corrections that stand, above or below the text as they were placed', async () => {
    const id = await anArticle(api, { headline: 'Corrected', articleBody: 'It was wrong.' });
    await correct(api, id, {
      text: 'On top <b>of it</b>.',
      placement: 'top',
      changes: [{ quote: { exact: 'wrong' }, replacement: 'right' }],
    });
    await correct(api, id, { kind: 'clarification', text: 'Below it.', placement: 'bottom' });
    const [item] = await items(api);
    expect(item!.content_html).toMatch(
      /^<p><strong>Correction<\/strong> \(<time datetime="[^"]+">[\d-]{10}<\/time>\): On top &lt;b&gt;of it&lt;\/b&gt;\.<\/p><p>It was right\.<\/p><p><strong>Clarification<\/strong> .*Below it\.<\/p>$/,
    );
  });

  it('lets go of an article that was retracted or taken back', async () => {
    const forged = await anArticle(api, { headline: 'Forged', articleBody: 'Gone soon.' });
    const taken = await anArticle(api, { headline: 'Taken back', articleBody: 'Gone too.' });
    expect((await items(api)).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Forged', 'Taken back']),
    );
    await correct(api, forged, { kind: 'retraction', text: 'It was forged.' });
    await api.post(`/v1/articles/${taken}/unpublish`, 'editor').set('If-Match', '"1"').expect(200);
    for (const form of Object.keys(forms)) {
      expect(await written(api, `/feeds/articles.${form}`)).not.toMatch(/Gone|Forged|Taken back/);
    }
    expect(await written(api, '/sitemap-news.xml')).not.toMatch(/Forged|Taken back/);
  });

  it('stays well-formed, and shows markup as text, whatever was written', async () => {
    const nasty = 'a <script>"1"</script> & ]]> &amp; \u0001\uFFFE\u{1F600}';
    const safe = 'a <script>"1"</script> & ]]> &amp; \uFFFD\uFFFD\u{1F600}';
    const words = { keywords: [nasty], author: [{ name: nasty }, { name: 'B' }] };
    await anArticle(api, { headline: nasty, articleBody: '', description: nasty, ...words });
    const [item] = await items(api);
    expect([item!.title, item!.content_html, item!.tags]).toEqual([nasty, '<p></p>', [nasty]]);
    const [rss] = await rssItems(api);
    const html = safe.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    expect(textOf(rss!, 'title')).toBe(html.replace(/"/g, '&quot;'));
    expect(all(rss!, 'dc:creator').map(({ text }) => text)).toEqual([safe, 'B']);
    expect(textOf(rss!, 'category')).toBe(safe);
    const [entry] = all(await atom(api), 'entry');
    expect(all(entry!, 'author').map((one) => textOf(one, 'name'))).toEqual([safe, 'B']);
    expect(all(entry!, 'category')[0]!.attributes['term']).toBe(safe.replace(/</g, '‹'));
    const [url] = all(parseXml(await written(api, '/sitemap-news.xml')), 'url');
    expect(textOf(all(url!, 'news:news')[0]!, 'news:title')).toBe(safe);
  });

  it('is kept by caches until something changes', async () => {
    for (const [ending, type] of Object.entries({ ...forms, sitemap: 'xml' })) {
      const path = ending === 'sitemap' ? '/sitemap-news.xml' : `/feeds/articles.${ending}`;
      const first = await api.get(path);
      expect([first.type, first.headers['cache-control']]).toEqual([
        `application/${type}`,
        expect.stringContaining('public'),
      ]);
      expect(first.headers['surrogate-key']).toContain('articles');
      const etag = first.headers['etag']!;
      expect((await api.get(path).set('If-None-Match', etag)).status).toBe(304);
      await anArticle(api, { headline: `For ${ending}` });
      expect((await api.get(path).set('If-None-Match', etag)).status).toBe(200);
      expect((await api.get(path).set('Accept', 'image/png')).status).toBe(406);
    }
  });

  it('holds the newest fifty', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 51; count += 1) {
      ids.unshift(`urn:uuid:${await anArticle(api, { headline: `Number ${count}` })}`);
    }
    expect((await items(api)).map(({ id }) => id)).toEqual(ids.slice(0, 50));
  });
});

describe('the sitemap for Google News', () => {
  const api = useApi();
  const urls = async () => all(parseXml(await written(api, '/sitemap-news.xml')), 'url');

  it('names where each article is, in which language, since when, and its headline', async () => {
    const text = await written(api, '/sitemap-news.xml');
    expect(parseXml(text).attributes).toEqual({
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    });
    const { body: drawn } = await api.get(`/v1/articles/${story}`);
    const url = (await urls()).find((one) => textOf(one, 'loc') === drawn.url)!;
    expect(textOf(url, 'lastmod')).toBe(drawn.dateModified);
    const [news] = all(url, 'news:news');
    const [publication] = all(news!, 'news:publication');
    expect([
      textOf(publication!, 'news:name'),
      textOf(publication!, 'news:language'),
      textOf(news!, 'news:publication_date'),
      textOf(news!, 'news:title'),
    ]).toEqual(['Dossier', 'en', drawn.datePublished, drawn.headline]);
  });

  it('writes languages as Google asks', async () => {
    const tags = { 'es-VE': 'es', 'zh-Hant': 'zh-tw', 'zh-HK': 'zh-tw', zh: 'zh-cn', yue: 'yue' };
    for (const inLanguage of Object.keys(tags)) await anArticle(api, { inLanguage });
    const languages = (await urls()).map((url) =>
      textOf(all(all(url, 'news:news')[0]!, 'news:publication')[0]!, 'news:language'),
    );
    expect(languages.slice(0, 5).reverse()).toEqual(Object.values(tags));
  });

  it('leaves out what is older than two days', async () => {
    const id = await anArticle(api, { headline: 'Old news' });
    expect(await written(api, '/sitemap-news.xml')).toContain('Old news');
    const datePublished = new Date(Date.now() - 48 * 60 * 60 * 1000 - 1000);
    await api.ctx.db.revision.updateMany({ where: { entryId: id }, data: { datePublished } });
    await anArticle(api, { headline: 'Fresh news' });
    const sitemap = await written(api, '/sitemap-news.xml');
    expect(sitemap).toContain('Fresh news');
    expect(sitemap).not.toContain('Old news');
  });
});

describe('the name of the publication', () => {
  const name = 'El Día & <Noche>';
  const api = useApi({ PUBLICATION_NAME: name });

  it('stands in the news sitemap and says whose the feeds are', async () => {
    await anArticle(api, {});
    const [url] = all(parseXml(await written(api, '/sitemap-news.xml')), 'url');
    const [publication] = all(all(url!, 'news:news')[0]!, 'news:publication');
    expect(textOf(publication!, 'news:name')).toBe(name);
    for (const list of ['articles', 'corrections']) {
      const atom = parseXml(await written(api, `/feeds/${list}.atom`));
      expect(textOf(all(atom, 'author')[0]!, 'name')).toBe(name);
    }
  });
});
