import { drawArticle } from './article.mjs';
import { day } from './dates.mjs';
import { html } from './html.mjs';
import { drawClaims, drawRecord, drawSources, drawTimeline } from './sections.mjs';

/** @import { WholeStory } from './read-story.mjs' */

/**
 * The page of a story, as a whole document.
 * @param {WholeStory} whole
 */
export function drawPage({ story, articles, claims, events, corrections, sources }) {
  const newest = [story, ...articles, ...claims, ...events, ...sources]
    .map(({ dateModified }) => dateModified)
    .sort()
    .at(-1);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${story.name} · The Dossier</title>
        <meta name="description" content="${story.description}" />
        <link rel="stylesheet" href="newspaper.css" />
      </head>
      <body>
        <header class="masthead">
          <p class="name">The Dossier</p>
          <p class="folio">
            <span>${newest && day(newest)}</span><span>A story and its record</span>
          </p>
        </header>
        <main>
          <header class="story">
            <h1 dir="auto">${story.name}</h1>
            ${story.description && html`<p class="standfirst" dir="auto">${story.description}</p>`}
            <nav aria-label="On this page">
              <a href="#corrections">${count(corrections.length, 'correction')}</a>
              <a href="#timeline">${count(events.length, 'event')}</a>
              <a href="#claims">${count(claims.length, 'claim')}</a>
              <a href="#sources">${count(sources.length, 'source')}</a>
            </nav>
          </header>
          <div class="spread">
            <div class="articles">${articles.map(drawArticle)}</div>
            <div class="rail">${drawRecord(corrections)} ${drawTimeline(events, corrections)}</div>
          </div>
          ${drawClaims(claims, corrections)} ${drawSources(sources)}
        </main>
      </body>
    </html>`.text;
}

/**
 * @param {number} number
 * @param {string} noun
 */
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
