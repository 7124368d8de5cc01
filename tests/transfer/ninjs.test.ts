import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import type { Block } from '../../src/portable-text/schema.js';
import { plainText } from '../../src/portable-text/text.js';
import { emptyInstallation, fileOf, imported } from './installations.js';

const item = {
  uri: 'http://agency.example/items/1',
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  versionCreated: '2026-11-20T10:37:00+01:00',
  language: 'en-gb',
  by: 'Ana Pérez\n and Jo Li',
  located: 'Caracas',
  subjects: [
    { name: 'Elections', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000639' },
    { name: 'Elections' },
    {},
  ],
  headlines: [
    { role: 'short', value: 'Short' },
    { role: 'main', value: 'A vote in  Caracas' },
  ],
  descriptions: [{ role: 'main', value: 'What it was about.' }],
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'One.\n\nTwo.' },
    {
      role: 'richtext',
      contentType: 'application/xhtml+xml',
      value:
        '<!DOCTYPE html><h2>Caf&eacute; &amp; <b>bread</b></h2><script>alert(1)</script><p>One <a href="javascript:x">link</a>,<br/>2 &lt; 3 &#8212; done.</p><ul><li>first</li><li>second</li></ul><blockquote><p>Said.</p></blockquote><!-- <p>no</p> -->',
    },
  ],
};
interface SomeBlock {
  style: string;
  listItem?: string;
  children: { text: string }[];
}

const plain = {
  uri: 'urn:newsml:agency.example:2',
  versioncreated: '2026-11-20T10:00:00Z',
  headlines: [{ value: 'Plain' }],
  bodies: [{ value: 'First line.\nSecond line.' }],
};

describe('an item of an agency', () => {
  const api = useApi();
  const found = async (slug: string, body = 'markdown') =>
    (await api.get(`/v1/articles/${slug}?draft=true&body=${body}`, 'editor').expect(200)).body;

  it('becomes the draft of an article', async () => {
    const file = JSON.stringify(item, null, 2);
    expect(await imported(api.ctx, file, 'ninjs')).toMatchObject({ written: 1, refused: [] });
    await api.get('/v1/articles/a-vote-in-caracas').expect(404);
    expect(await found('a-vote-in-caracas')).toMatchObject({
      // UUID version 5 of the uri in the name space of URLs (RFC 9562).
      id: '81802c20-5403-5f35-ab0c-52c145ac2fe7',
      headline: 'A vote in Caracas',
      description: 'What it was about.',
      inLanguage: 'en-GB',
      author: [{ name: 'Ana Pérez and Jo Li' }],
      keywords: ['Elections'],
      dateline: 'Caracas',
      dateCreated: '2026-11-20T09:37:00.000Z',
    });
  });

  it('keeps the paragraphs, headings, lists and quotations of its HTML, and no markup', async () => {
    const { articleBody } = await found('a-vote-in-caracas', 'portabletext');
    const shape = (articleBody as SomeBlock[]).map((block) => [
      block.listItem ?? block.style,
      block.children.map(({ text }) => text).join(''),
    ]);
    expect(shape).toEqual([
      ['h2', 'Café & bread'],
      ['normal', 'One link,\n2 < 3 — done.'],
      ['bullet', 'first'],
      ['bullet', 'second'],
      ['blockquote', 'Said.'],
    ]);
  });

  it('is known again by its uri, and refused where it says something else now', async () => {
    expect(await imported(api.ctx, JSON.stringify([item]), 'ninjs')).toMatchObject({
      present: 1,
      refused: [],
    });
    const later = { ...item, headlines: [{ role: 'main', value: 'Another headline' }] };
    const { refused } = await imported(api.ctx, JSON.stringify(later), 'ninjs');
    expect(refused[0]?.reason).toContain('says something else');
  });

  it('comes alone, in a list or one a line, and with plain text', async () => {
    const lines = [plain, { ...plain, uri: 'urn:newsml:agency.example:3' }];
    const file = `${lines.map((one) => JSON.stringify(one)).join('\n')}\nnonsense\n`;
    const { written, refused } = await imported(api.ctx, file, 'ninjs');
    expect({ written, refused }).toMatchObject({
      written: 2,
      refused: [{ line: 3, reason: 'It is not JSON.' }],
    });
    expect((await found('plain')).articleBody).toBe('First line.\n\nSecond line.');
    expect((await found('plain-2')).headline).toBe('Plain');
  });

  it('is not taken in once it was canceled', async () => {
    const canceled = { ...item, uri: 'http://agency.example/items/4', pubStatus: 'canceled' };
    const { written, refused } = await imported(api.ctx, JSON.stringify(canceled), 'ninjs');
    expect(written).toBe(0);
    expect(refused[0]?.reason).toContain('canceled');
  });

  it('is counted by items in a list that goes over several lines', async () => {
    const list = [
      { ...plain, uri: 'urn:newsml:agency.example:5' },
      { uri: 'urn:x:1', type: 'video' },
    ];
    const { written, refused } = await imported(api.ctx, JSON.stringify(list, null, 2), 'ninjs');
    expect({ written, refused }).toMatchObject({ written: 1, refused: [{ line: 2 }] });
  });

  it('is refused with every fault', async () => {
    const { refused } = await imported(
      api.ctx,
      JSON.stringify([{ type: 'video', language: 'x', bodies: 3 }]),
      'ninjs',
    );
    for (const part of ['/uri', '/type', '/language', '/bodies']) {
      expect(refused[0]?.reason).toContain(part);
    }
  });
});

describe('an item of another Dossier', () => {
  const api = useApi();
  const ninjs = 'application/vnd.iptc.ninjs+json';
  const kept =
    'headline,alternativeHeadline,description,articleBody,inLanguage,articleSection,keywords,contributor,dateline';

  it('arrives as a draft under its id, with what ninjs says of it', async () => {
    await api
      .post('/v1/articles', 'editor', {
        slug: 'with-everything',
        headline: 'With everything',
        alternativeHeadline: 'Nothing left out',
        articleBody:
          '## Here & there\n\nIt *was* 2 < 3, says [he](actor:nicolas-maduro).\n\n- one\n- two\n\n> Said.',
        articleSection: 'World',
        keywords: ['ICC'],
        author: [{ name: 'Ana Pérez' }, { name: 'Jo Li' }],
        contributor: [{ name: 'A. Helper', jobTitle: 'Photographer' }, { name: 'B. Helper' }],
        story: 'maduro-and-the-icc',
        status: 'published',
      })
      .expect(201);
    const target = await emptyInstallation();
    const { body: list } = await api.get('/v1/articles?limit=100&fields=id');
    const ids = (list.items as { id: string }[]).map(({ id }) => id);
    const items: string[] = [];
    for (const id of ids) {
      const { text } = await api.get(`/v1/articles/${id}`).set('Accept', ninjs).expect(200);
      items.push(text);
    }
    const file = fileOf(items);
    expect(await imported(target.ctx, file, 'ninjs')).toMatchObject({
      written: ids.length,
      refused: [],
    });
    expect(await imported(target.ctx, file, 'ninjs')).toMatchObject({ written: 0, refused: [] });
    const drafts = await target.ctx.db.article.findMany({ include: { revision: true } });
    expect(drafts.map(({ revision }) => revision.entryId).sort()).toEqual(ids.sort());
    expect(drafts.every(({ revision }) => revision.visibleFrom === null)).toBe(true);
    for (const { revision, ...draft } of drafts) {
      const { body } = await api.get(
        `/v1/articles/${revision.entryId}?body=text&fields=${kept},author`,
      );
      const { author, articleBody, ...rest } = body;
      expect(draft).toMatchObject(rest);
      expect(plainText(draft.articleBody as unknown as Block[])).toBe(articleBody);
      const names = (author as { name: string }[]).map(({ name }) => name).join(', ');
      expect(draft.author).toEqual(names === '' ? [] : [{ name: names }]);
    }
  });

  it('is refused where it came from, and once it was retracted', async () => {
    const { body } = await api.get('/v1/articles/with-everything?fields=id');
    const read = () => api.get(`/v1/articles/${body.id}`).set('Accept', ninjs);
    const same = await imported(api.ctx, (await read()).text, 'ninjs');
    expect(same.refused[0]?.reason).toContain('says something else');
    await api
      .post(`/v1/articles/${body.id}/retract`, 'editor', { text: 'It was wrong.' })
      .set('If-Match', '"1"')
      .expect(201);
    const target = await emptyInstallation();
    const { refused } = await imported(target.ctx, (await read()).text, 'ninjs');
    expect(refused[0]?.reason).toContain('canceled');
  });
});
