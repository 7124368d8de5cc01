import { articleExample } from '../articles/example.js';
import { EXAMPLE_ORIGIN, type Examples } from '../http/example.js';
import type { FeedContent } from './feed-formats.js';

const { id, url, headline, description } = articleExample.representation as Record<string, unknown>;
const published = new Date('2026-11-24T11:00:02.781Z');
const corrected = new Date('2026-11-24T11:10:26.358Z');
const note =
  'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.';
const correction = '01a20d3f-fbb7-7597-90f7-91b0e1d5ed68';

/** The feed of articles with the first article of the story. */
export const articlesExample: FeedContent = {
  title: 'Dossier: articles',
  publication: 'Dossier',
  description: 'The newest articles, each with its corrections.',
  home: `${EXAMPLE_ORIGIN}/v1/articles`,
  self: `${EXAMPLE_ORIGIN}/feeds/articles`,
  search: '',
  updated: published,
  items: [
    {
      id: String(id),
      title: String(headline),
      url: String(url),
      published,
      updated: published,
      summary: String(description),
      html: '<p>A president and the prosecutor about to investigate what happened on his watch.</p>',
      authors: ['The Dossier newsroom'],
      categories: ['World'],
      language: 'en',
    },
  ],
};

/** The feed of corrections with the first one of the story. */
export const correctionsExample: FeedContent = {
  title: 'Dossier: corrections',
  publication: 'Dossier',
  description: 'What was wrong, and what replaced it.',
  home: `${EXAMPLE_ORIGIN}/v1/corrections`,
  self: `${EXAMPLE_ORIGIN}/feeds/corrections`,
  search: '',
  updated: corrected,
  items: [
    {
      id: correction,
      title: `Correction: ${String(headline)}`,
      url: `${EXAMPLE_ORIGIN}/v1/corrections/${correction}`,
      published: corrected,
      updated: corrected,
      summary: note,
      html: `<p>${note}</p>`,
      authors: ['Ana, news desk'],
      categories: ['correction'],
    },
  ],
};

/** The news sitemap with the first article of the story. */
export const sitemapExample: Examples = {
  NewsSitemap: {
    value: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>${String(url)}</loc><news:news><news:publication><news:name>Dossier</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-24T11:00:02.781Z</news:publication_date><news:title>${String(headline)}</news:title></news:news></url>
</urlset>
`,
  },
};
