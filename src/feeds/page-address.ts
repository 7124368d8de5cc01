import type { AppContext } from '../context.js';

/** What an article is known by. */
interface Named {
  id: string;
  slug: string;
}

/** Where readers read an article: on the newspaper's own page where `ARTICLE_URL` names it, else in the API. */
export function articleAddress({ config, publicUrl }: AppContext, { id, slug }: Named): string {
  const page = config.articleUrl;
  if (page === undefined) return `${publicUrl}/v1/articles/${slug}`;
  return page.replaceAll('{slug}', slug).replaceAll('{id}', id);
}

/** Where what a feed lists is found as a whole: the newspaper's front page, or a list in the API. */
export function homeAddress({ config, publicUrl }: AppContext, list: string): string {
  const page = config.articleUrl;
  return page === undefined ? `${publicUrl}/v1/${list}` : `${new URL(page).origin}/`;
}
