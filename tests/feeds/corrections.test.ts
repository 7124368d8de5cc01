import { describe, expect, it } from '@jest/globals';
import { type Api, useApi } from '../support/api.js';
import { all, type Element, parseXml, textOf } from './parse-feed.js';

const feed = 'http://dossier.test/feeds/corrections';
const story = 'maduro-and-icc-sign-agreement';

interface Item {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
  date_modified: string;
}

async function correct(api: Api, more: object): Promise<string> {
  const { body } = await api
    .post('/v1/corrections', 'editor', { kind: 'correction', text: 'A note.', ...more })
    .expect(201);
  return body.id;
}

async function anArticle(api: Api, headline: string, articleBody: string): Promise<string> {
  const article = { headline, articleBody, status: 'published' };
  return (await api.post('/v1/articles', 'editor', article).expect(201)).body.id;
}

const inArticle = (id: string, exact: string, replacement: string) => ({
  targets: [{ type: 'article', id, changes: [{ quote: { exact }, replacement }] }],
});

async function items(api: Api): Promise<Item[]> {
  return (await api.get('/feeds/corrections.json')).body.items;
}

async function written(api: Api, form: string): Promise<string> {
  const { body, text } = await api.get(`/feeds/corrections.${form}`).expect(200);
  return Buffer.isBuffer(body) ? body.toString() : text;
}

async function xml(api: Api, form: 'rss' | 'atom'): Promise<Element> {
  return parseXml(await written(api, form));
}

describe('the feed of corrections', () => {
  const api = useApi();

  it('is valid and stays the same while nothing was corrected', async () => {
    expect(all((await xml(api, 'rss')).children[0]!, 'item')).toEqual([]);
    expect(textOf(await xml(api, 'atom'), 'updated')).toBe('1970-01-01T00:00:00.000Z');
    const empty = await api.get('/feeds/corrections.json');
    expect([empty.body.items, empty.headers['last-modified']]).toEqual([
      [],
      'Thu, 01 Jan 1970 00:00:00 GMT',
    ]);
  });

  it('tells in every form what was wrong, where, and what replaced it', async () => {
    const { targets } = inArticle(story, 're-election in 2019', 're-election in May 2018');
    const event = { type: 'event', id: 'presidential-re-election' };
    const changes = [{ field: '/startDate', value: '2018-05-20' }];
    const text = 'The vote took place\non 20 May 2018.';
    const id = await correct(api, {
      text,
      placement: 'inline',
      targets: [...targets, { ...event, changes }],
    });
    const [item] = await items(api);
    expect(item).toMatchObject({
      id: `urn:uuid:${id}`,
      url: `http://dossier.test/v1/corrections/${id}`,
      title:
        'Correction: Maduro and ICC prosecutor sign an agreement as an investigation opens and 1 more',
    });
    const html = item!.content_html;
    expect(html).toContain('The vote took place<br>on 20 May 2018.');
    expect(html).toContain('<del>re-election in 2019</del> <ins>re-election in May 2018</ins>');
    expect(html).toContain(`<a href="http://dossier.test/v1/articles/${story}">`);
    expect(html).toContain('startDate: <del>2019</del> <ins>2018-05-20</ins>');
    const [rss] = all((await xml(api, 'rss')).children[0]!, 'item');
    expect([textOf(rss!, 'guid'), textOf(rss!, 'link')]).toEqual([item!.id, item!.url]);
    expect(textOf(rss!, 'content:encoded')).toBe(html);
    const atom = await xml(api, 'atom');
    const [entry] = all(atom, 'entry');
    expect(
      ['id', 'title', 'content', 'published', 'updated'].map((n) => textOf(entry!, n)),
    ).toEqual([item!.id, item!.title, html, item!.date_published, item!.date_modified]);
    expect(textOf(atom, 'updated')).toBe(item!.date_modified);
  });

  it('says where it is itself', async () => {
    const [rss] = all((await xml(api, 'rss')).children[0]!, 'atom:link');
    expect(rss!.attributes).toMatchObject({ rel: 'self', href: `${feed}.rss` });
    const self = all(await xml(api, 'atom'), 'link').find(({ attributes }) => {
      return attributes['rel'] === 'self';
    });
    expect(self!.attributes['href']).toBe(`${feed}.atom`);
    expect((await api.get('/feeds/corrections.json')).body.feed_url).toBe(`${feed}.json`);
  });

  it('is kept by caches until something is corrected', async () => {
    const types = { rss: 'rss+xml', atom: 'atom+xml', json: 'feed+json' };
    for (const [ending, type] of Object.entries(types)) {
      const path = `/feeds/corrections.${ending}`;
      const first = await api.get(path);
      expect([first.type, first.headers['cache-control']]).toEqual([
        `application/${type}`,
        expect.stringContaining('public'),
      ]);
      const [newest] = await items(api);
      expect(first.headers['surrogate-key']).toContain(newest!.id.replace('urn:uuid:', ''));
      expect(first.headers['last-modified']).toBe(new Date(newest!.date_modified).toUTCString());
      const etag = first.headers['etag']!;
      expect((await api.get(path).set('If-None-Match', etag)).status).toBe(304);
      await correct(api, { kind: 'editors-note', targets: [{ type: 'article', id: story }] });
      expect((await api.get(path).set('If-None-Match', etag)).status).toBe(200);
    }
    expect((await api.get('/feeds/corrections.rss').set('Accept', 'image/png')).status).toBe(406);
  });

  it('stays well-formed, and shows markup as text, whatever was written', async () => {
    const nasty = 'a <script>alert("1")</script> & ]]> \u0001\u001f\u007f\uFFFE\u{1F600} &amp; b';
    const id = await anArticle(api, `Head ${nasty}`, 'It stands here.');
    await correct(api, { text: nasty, ...inArticle(id, 'stands', nasty) });
    await correct(api, inArticle(id, '<script>', 'a script'));
    const [back] = await items(api);
    expect(back!.content_html).toContain('<del>&lt;script&gt;</del> <ins>a script</ins>');
    const [, item] = await items(api);
    expect(item!.content_html).not.toContain('<script');
    expect(item!.title).toContain('<script>');
    const [, rss] = all((await xml(api, 'rss')).children[0]!, 'item');
    const [, atom] = all(await xml(api, 'atom'), 'entry');
    const safe =
      'a &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt; \uFFFD\uFFFD\u007f\uFFFD\u{1F600} &amp;amp; b';
    expect(textOf(rss!, 'title')).toBe(`Correction: Head ${safe}`);
    expect(textOf(atom!, 'summary')).toBe(safe);
    expect(textOf(atom!, 'content')).toContain(`<ins>${safe}</ins>`);
  });

  it('shows the notice of a retracted article, and none of its text', async () => {
    const id = await anArticle(api, 'The forged letter', 'Readers cannot see this any more.');
    const before = await correct(api, inArticle(id, 'cannot see', 'could not see'));
    const shown = (await items(api))[0]!;
    expect(shown.content_html).toContain('<ins>could not see</ins>');
    const text = 'The letter was forged.';
    const retraction = await correct(api, {
      kind: 'retraction',
      text,
      targets: [{ type: 'article', id }],
    });
    const [notice, earlier] = await items(api);
    expect([notice!.id, notice!.title]).toEqual([
      `urn:uuid:${retraction}`,
      'Retraction: The forged letter',
    ]);
    expect(notice!.content_html).toBe(`<p>${text}</p><ul><li>The forged letter</li></ul>`);
    expect(earlier!.id).toBe(`urn:uuid:${before}`);
    expect(earlier!.content_html).toContain(`Retracted: ${text}`);
    expect(earlier!.content_html).not.toContain('see');
    expect(earlier!.date_published).toBe(shown.date_published);
    expect(earlier!.date_modified).toBe(notice!.date_published);
  });

  it('names an article that was taken back to draft, without its text', async () => {
    const id = await anArticle(api, 'Taken back', 'A sentence.');
    await correct(api, inArticle(id, 'A sentence', 'One sentence'));
    await api.post(`/v1/articles/${id}/unpublish`, 'editor').set('If-Match', '"2"').expect(200);
    expect((await items(api))[0]!.content_html).toBe('<p>A note.</p><ul><li>Taken back</li></ul>');
  });

  it('keeps back the words about an article on hold, and its name', async () => {
    const id = await anArticle(api, 'A secret name', 'A disputed sentence.');
    await correct(api, { text: 'Too much.', ...inArticle(id, 'A disputed', 'One disputed') });
    const hold = { reason: 'Disputed.' };
    await api
      .post(`/v1/articles/${id}/withhold`, 'editor', hold)
      .set('If-Match', '"2"')
      .expect(200);
    const [item] = await items(api);
    expect(item).toMatchObject({
      title: 'Correction: article (withheld)',
      summary: 'This note is withheld.',
      content_html: '<p>This note is withheld.</p><ul><li>article (withheld)</li></ul>',
    });
    expect(item!.date_modified > item!.date_published).toBe(true);
    for (const form of ['rss', 'atom', 'json']) {
      expect(await written(api, form)).toContain('This note is withheld.');
      expect(await written(api, form)).not.toMatch(/secret|disputed|Too much/);
    }
  });

  it('holds the newest fifty, and no proposals', async () => {
    const note = { kind: 'editors-note', targets: [{ type: 'article', id: story }] };
    const proposal = { ...note, text: 'Only proposed.' };
    await api.post('/v1/corrections', 'contributor', proposal).expect(201);
    const ids: string[] = [];
    for (let count = 0; count < 51; count += 1) ids.unshift(await correct(api, note));
    expect((await items(api)).map(({ id }) => id)).toEqual(
      ids.slice(0, 50).map((id) => `urn:uuid:${id}`),
    );
  });
});
