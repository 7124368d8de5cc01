import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/config.js';
import { type Api, useApi } from '../support/api.js';
import { all, parseXml, textOf } from './parse-feed.js';

const article = 'maduro-and-icc-sign-agreement';

async function written(api: Api, path: string): Promise<string> {
  const { body, text } = await api.get(path).expect(200);
  return Buffer.isBuffer(body) ? body.toString() : text;
}

async function correct(api: Api, targets: object[]): Promise<string> {
  const correction = { kind: 'correction', text: 'A note.', targets };
  return (await api.post('/v1/corrections', 'editor', correction).expect(201)).body.id;
}

describe('with the address of the pages', () => {
  const api = useApi({ ARTICLE_URL: 'https://news.example/a/{slug}?from=feed&id={id}' });
  const feed = async (name: string) => (await api.get(`/feeds/${name}.json`).expect(200)).body;

  it('feeds and the news sitemap lead readers there', async () => {
    const { body } = await api.get(`/v1/articles/${article}`).expect(200);
    const page = `https://news.example/a/${article}?from=feed&id=${body.id as string}`;
    const { items, home_page_url: home } = await feed('articles');
    expect([items[0].url, home]).toEqual([page, 'https://news.example/']);
    const rss = parseXml(await written(api, '/feeds/articles.rss'));
    expect(textOf(all(rss.children[0]!, 'item')[0]!, 'link')).toBe(page);
    const sitemap = parseXml(await written(api, '/sitemap-news.xml'));
    expect(textOf(all(sitemap, 'url')[0]!, 'loc')).toBe(page);
    // The API itself stays where it is.
    expect(body.url).toBe(`http://dossier.test/v1/articles/${article}`);
  });

  it('the feed of corrections leads to the note on the page, as long as readers see the page', async () => {
    const event = { type: 'event', id: 'presidential-re-election' };
    const alone = await correct(api, [
      { ...event, changes: [{ field: '/startDate', value: '2018-05' }] },
    ]);
    const both = await correct(api, [
      { ...event, changes: [{ field: '/startDate', value: '2018-05-20' }] },
      {
        type: 'article',
        id: article,
        changes: [{ quote: { exact: 're-election in 2019' }, replacement: 're-election in 2018' }],
      },
    ]);
    const urls = async () =>
      (await feed('corrections')).items.map(({ url }: { url: string }) => url);
    const [first, second] = await urls();
    expect(first).toMatch(
      new RegExp(`^https://news\\.example/a/${article}\\?from=feed&id=.*#correction-${both}$`),
    );
    expect(second).toBe(`http://dossier.test/v1/corrections/${alone}`);
    expect((await feed('corrections')).items[0].content_html).toContain(
      `<a href="https://news.example/a/${article}?from=feed&amp;id=`,
    );
    await api
      .post(`/v1/articles/${article}/withhold`, 'editor', { reason: 'Looked into.' })
      .set('If-Match', '"2"')
      .expect(200);
    expect((await urls())[0]).toBe(`http://dossier.test/v1/corrections/${both}`);
  });

  it('the setting is an address that has a place for the article', () => {
    for (const wrong of [
      'news.example/{slug}',
      'https://news.example/',
      'https://{slug}.example/',
      'https://news.example/{title}/{slug}',
      'https://news.example/#{slug}',
    ]) {
      expect(() => readConfig({ ARTICLE_URL: wrong }, '/')).toThrow('{slug} or {id}');
    }
    expect(readConfig({}, '/').articleUrl).toBeUndefined();
  });
});
