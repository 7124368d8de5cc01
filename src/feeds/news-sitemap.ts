import type { Env } from '../auth/endpoint.js';
import type { AppContext } from '../context.js';
import { escapeHtml, fitForXml } from './feed-formats.js';
import { articleAddress } from './page-address.js';
import { findPublishedSince, type PublishedArticle } from './repository.js';

/** Google's rules for a news sitemap: articles of the last two days, at most a thousand. */
const TWO_DAYS_MS = 48 * 60 * 60 * 1000;
const MOST = 1000;

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** The sitemap of the articles of the last two days, as Google News reads it, and the ids that it is made of. */
export async function newsSitemap({
  ctx,
}: Env): Promise<{ xml: string; modified: Date; tags: string[] }> {
  const since = new Date(Date.now() - TWO_DAYS_MS);
  const articles = await findPublishedSince(ctx.db, since, MOST);
  const urls = articles.map((article) => drawUrl(article, ctx));
  const changes = articles.map(({ dateModified }) => dateModified.getTime());
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n${urls.join('')}</urlset>\n`,
    modified: new Date(Math.max(0, ...changes)),
    tags: ['articles', ...articles.map(({ entryId }) => entryId)],
  };
}

function drawUrl(
  { entryId, slug, name, datePublished, dateModified, article }: PublishedArticle,
  ctx: AppContext,
): string {
  const published = datePublished ?? dateModified;
  return `<url>
<loc>${escaped(articleAddress(ctx, { id: entryId, slug }))}</loc>
<lastmod>${dateModified.toISOString()}</lastmod>
<news:news>
<news:publication>
<news:name>${escaped(ctx.config.publicationName)}</news:name>
<news:language>${newsLanguage(article?.inLanguage ?? 'en')}</news:language>
</news:publication>
<news:publication_date>${published.toISOString()}</news:publication_date>
<news:title>${escaped(name)}</news:title>
</news:news>
</url>
`;
}

/** Google takes the language alone (ISO 639), except for the two ways of writing Chinese. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

function escaped(text: string): string {
  return escapeHtml(fitForXml(text));
}
