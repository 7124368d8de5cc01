import { execFile } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { useApi } from '../support/api.js';
import { project } from '../support/run-tool.js';

const api = useApi();
const slug = 'maduro-and-icc-sign-agreement';
const hostile = `<script>alert("1")</script> & 'more'`;

describe('the story page of the sample newsroom', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-newsroom-'));
  let server: Server;
  beforeAll(async () => {
    server = createServer(api.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('marks the corrected sentence, and says beside it what it said before', async () => {
    await correct({
      placement: 'inline',
      text: 'The vote took place on 20 May 2018.',
      evidence: ['presidential-election-results-2018'],
      targets: [
        {
          type: 'article',
          id: slug,
          changes: [
            { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
          ],
        },
        {
          type: 'event',
          id: 'presidential-re-election',
          changes: [{ field: '/startDate', value: '2018-05-20' }],
        },
        {
          type: 'claim',
          id: 're-election-2019',
          changes: [{ field: '/claimStatus', value: 'refuted' }],
        },
      ],
    });
    const page = await render('maduro-and-the-icc');
    const [sentence, ...others] = textsOf(page, 'mark');
    expect(sentence).toMatch(/^Abroad, the turning point was .* did not appear to trouble him\.$/);
    expect(others).toEqual([]);
    const note = textsOf(page, 'aside').find((one) => one.includes('Before'));
    expect(note).toContain('1 Correction');
    expect(note).toContain("Maduro's contested re-election in 2019 at the latest");
    expect(note).toContain("Maduro's contested re-election in May 2018 at the latest");
    expect(textsOf(page, 'del')).toContain('re-election in 2019');
    expect(textsOf(page, 'ins')).toContain('re-election in May 2018');
  });

  it('says how each claim stands, when everything happened, and what it relies on', async () => {
    const page = await render('maduro-and-the-icc');
    expect(part(page, 'claim-re-election-2019')).toMatch(
      /^✕ Refuted Maduro’s re-election took place in 2019\..*Corrected: status was disputed$/,
    );
    expect(part(page, 'claim-millions-fled')).toMatch(/^✓ Supported Millions of Venezuelans/);
    const whens = [...page.matchAll(/<li id="event-[^>]*>\s*<p class="when">(.*?)<\/p>/gs)];
    expect(whens.map(([, when = '']) => when.replace(/<.*?>/g, ''))).toEqual([
      '6 December 2015',
      'April 2017 – July 2017',
      'August 2017',
      '20 May 2018',
      '23 January 2019',
      'September 2020',
      '9 September 2021',
      '16 October 2021',
      '3 November 2021',
      '21 November 2021',
    ]);
    expect(part(page, 'event-presidential-re-election')).toContain('start date was 2019');
    expect(part(page, 'source-presidential-election-results-2018')).toContain(
      'Results of the presidential election',
    );
  });

  it('puts notes above and below the text where their placement says so', async () => {
    const targets = [{ type: 'article', id: slug }];
    await correct({ kind: 'editors-note', placement: 'top', text: 'Read this first.', targets });
    await correct({ kind: 'clarification', placement: 'bottom', text: 'Read this last.', targets });
    const page = await render('maduro-and-the-icc');
    const [start, first, text, corrected, last, end] = [
      page.indexOf('<article'),
      page.indexOf('Read this first.'),
      page.indexOf('class="text"'),
      page.indexOf('<mark>'),
      page.indexOf('Read this last.'),
      page.indexOf('</article>'),
    ];
    const order = [start, first, text, corrected, last, end];
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('says a note below the text once the passage that it marked is gone', async () => {
    const read = await api.get(`/v1/articles/${slug}`, 'editor');
    await api
      .patch(`/v1/articles/${slug}`, 'editor', { articleBody: 'Rewritten.' }, read.headers['etag']!)
      .expect(200);
    const pending = await api.get(`/v1/articles/${slug}?draft=true`, 'editor');
    await api
      .post(`/v1/articles/${slug}/publish`, 'editor', { updateKind: 'update', note: 'Rewritten.' })
      .set('If-Match', pending.headers['etag']!)
      .expect(200);
    const page = await render('maduro-and-the-icc');
    expect(textsOf(page, 'mark')).toEqual([]);
    expect(page.indexOf('The vote took place')).toBeGreaterThan(page.indexOf('class="text"'));
    expect(page.indexOf('The vote took place')).toBeLessThan(page.indexOf('</article>'));
  });

  it('shows as text whatever comes from the API, whatever it looks like', async () => {
    await publishHostileStory();
    const page = await render('hostile');
    // Whatever escaped its place would not be well-formed, or would be an element that the page does not use.
    expect(elementsOf(page)).not.toContain('script');
    expect(page).not.toMatch(/(href|src)="javascript:/);
    for (const element of ['h1', 'h2', 'h3', 'title', 'mark', 'del', 'ins', 'cite', 'b']) {
      expect({ element, texts: textsOf(page, element).join() }).toEqual({
        element,
        texts: expect.stringContaining(hostile),
      });
    }
  });

  it('says in one line what the server refused', async () => {
    await expect(render('no-such-story')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^There is nothing here: .*no-such-story.*\n$/),
    });
  });

  it('says in one line that there is no server', async () => {
    const args = ['examples/newsroom/render.mjs', 'http://127.0.0.1:1', folder];
    const run = promisify(execFile)(process.execPath, args, { cwd: project });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: 'No answer from http://127.0.0.1:1: is the server running there?\n',
    });
  });

  async function render(story: string): Promise<string> {
    const { port } = server.address() as AddressInfo;
    const args = ['scripts/example.mjs', `http://127.0.0.1:${port}`, folder, story];
    await promisify(execFile)(process.execPath, args, { cwd: project });
    expect(fs.existsSync(path.join(folder, 'newspaper.css'))).toBe(true);
    return fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
  }
});

async function correct(correction: object): Promise<void> {
  await api.post('/v1/corrections', 'editor', { kind: 'correction', ...correction }).expect(201);
}

async function publishHostileStory(): Promise<void> {
  const create = async (kind: string, entry: object) => {
    const { body } = await api.post(`/v1/${kind}`, 'editor', { ...entry, status: 'published' });
    expect(body).toMatchObject({ status: 'published' });
  };
  const author = [{ name: hostile, jobTitle: hostile }];
  await create('stories', { slug: 'hostile', name: hostile, description: hostile });
  const url = "https://example.com/?a='&b=1";
  const source = { type: 'Report', name: hostile, url, author, publisher: hostile };
  await create('sources', { slug: 'x-source', ...source });
  await create('actors', { slug: 'x-actor', type: 'Person', name: hostile });
  const event = { name: hostile, description: hostile, location: hostile, startDate: '2020' };
  await create('events', { slug: 'x-event', ...event });
  await create('claims', {
    slug: 'x-claim',
    text: hostile,
    claimant: 'x-actor',
    review: { explanation: hostile },
    evidence: [{ source: 'x-source', stance: 'refutes' }],
  });
  const spans = [
    { text: 'Before ', marks: [] },
    { text: 'a claim', marks: ['c'] },
    { text: ' and ', marks: [] },
    { text: 'an event', marks: ['e'] },
    { text: `, ${hostile}.`, marks: [] },
  ];
  await create('articles', {
    slug: 'x-article',
    headline: hostile,
    description: hostile,
    dateline: hostile,
    articleSection: hostile,
    inLanguage: 'en',
    story: 'hostile',
    author,
    articleBody: [
      {
        _type: 'block',
        _key: 'one',
        style: 'normal',
        children: spans.map((span, index) => ({ _type: 'span', _key: `s${index}`, ...span })),
        markDefs: [
          { _key: 'c', _type: 'claim', id: 'x-claim' },
          { _key: 'e', _type: 'event', id: 'x-event' },
        ],
      },
    ],
  });
  const quote = { exact: hostile };
  const changes = [{ quote, replacement: `${hostile}, ${hostile}` }];
  const targets = [{ type: 'article', id: 'x-article', changes }];
  await correct({ placement: 'inline', text: hostile, evidence: ['x-source'], targets });
}

/** The text of every element of a name, as readers see it. Raises an error where the page is not well-formed. */
function textsOf(page: string, element: string): string[] {
  return walk(page)
    .filter(({ name }) => name === element)
    .map(({ text }) => text);
}

function elementsOf(page: string): string[] {
  return walk(page).map(({ name }) => name);
}

/** The text of the element that has an id. */
function part(page: string, id: string): string | undefined {
  return walk(page).find((one) => one.id === id)?.text;
}

function walk(page: string): { name: string; id: string | undefined; text: string }[] {
  const found: ReturnType<typeof walk> = [];
  const open: ReturnType<typeof walk> = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    // What only screen readers say is none of the text.
    const one = { name, id: attributes['id'], text: attributes['class'] === 'unseen' ? '\0' : '' };
    open.push(one);
    found.push(one);
  });
  parser.on('text', (text) => {
    if (open.some((one) => one.text.startsWith('\0'))) return;
    for (const one of open) one.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(page.replace('<!doctype html>', '')).close();
  return found.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }));
}
