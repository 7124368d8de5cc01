import { toHTML } from '@portabletext/to-html';
import { clock, day } from './dates.mjs';
import { html, markup, webAddress } from './html.mjs';
import { markCorrections } from './mark-corrections.mjs';

/** @import { Article, CorrectionNote } from '../../clients/typescript/dist/api.js' */
/** @import { Piece } from './html.mjs' */
/** @import { Note, Sentence } from './mark-corrections.mjs' */

/** @typedef {{ note: CorrectionNote, number: number }} Numbered */

/** What the kinds of notes are called in front of readers. */
export const kinds = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction',
};

/**
 * An article as a newspaper prints it: its notes above, in and below the text.
 * @param {Article} article
 */
export function drawArticle(article) {
  const notes = article.corrections
    .filter(({ supersededBy }) => supersededBy === null)
    .map((note, index) => ({ note, number: index + 1 }));
  const inText = notes.filter(({ note }) => note.anchors && note.anchors.length > 0);
  const above = notes.filter(({ note }) => note.placement === 'top');
  // What was put in the text and cannot be shown there, because the passage is gone, is said below it.
  const below = notes.filter((one) => !inText.includes(one) && !above.includes(one));
  const id = `article-${article.slug}`;
  return html`<article lang="${article.inLanguage}" id="${id}" aria-labelledby="${id}-headline">
    <header>
      ${article.articleSection && html`<p class="kicker" dir="auto">${article.articleSection}</p>`}
      <h2 id="${id}-headline" dir="auto">${article.headline}</h2>
      ${article.description && html`<p class="standfirst" dir="auto">${article.description}</p>`}
      <p class="byline">${byline(article)}</p>
    </header>
    ${above.map((one) => drawNote(one))}
    <div class="text" dir="auto">${drawBody(article, inText)}</div>
    ${below.map((one) => drawNote(one))}
  </article>`;
}

/** @param {Article} article */
function byline({ author, contributor, datePublished, dateModified }) {
  /** @param {Article['author'][number]} person */
  const named = ({ name, jobTitle }) => html`<b>${name}</b>${jobTitle ? html`, ${jobTitle}` : ''}`;
  const published = datePublished ?? dateModified;
  const changed = dateModified.slice(0, 16) !== published.slice(0, 16);
  const sameDay = dateModified.slice(0, 10) === published.slice(0, 10);
  const when = sameDay ? clock(dateModified) : day(dateModified);
  return html`${listed(author.map(named), 'By ')}${listed(contributor.map(named), ' · With ')} ·
  ${day(published)}${changed && html` · <span class="changed">Changed ${when}</span>`}`;
}

/**
 * @param {Piece[]} pieces
 * @param {string} before
 */
function listed(pieces, before) {
  return pieces.map((piece, index) => html`${index === 0 ? before : ', '}${piece}`);
}

/**
 * @param {Article} article
 * @param {Numbered[]} inText
 */
function drawBody({ articleBody, inLanguage, dateline }, inText) {
  if (!Array.isArray(articleBody)) return html`<p>${articleBody}</p>`;
  const [first, ...rest] = markCorrections(articleBody, inText, inLanguage);
  const opening = { _type: 'dateline', _key: 'dateline', text: dateline };
  const opened = first && {
    ...first,
    ...('children' in first && dateline && { children: [opening, ...first.children] }),
  };
  return markup(
    toHTML(opened ? [opened, ...rest] : [], {
      components: { block: styles, marks, types, escapeHTML: (one) => html`${one}`.text },
      onMissingComponent: false,
    }),
  );
}

/** @param {string} tag */
const block =
  (tag) =>
  /** @param {{ children?: string }} props */
  ({ children = '' }) =>
    `<${tag}>${children}</${tag}>`;

// An article's own heading is an h2 of the page.
const styles = {
  normal: block('p'),
  blockquote: block('blockquote'),
  h2: block('h3'),
  h3: block('h4'),
  h4: block('h5'),
};

/** @typedef {{ children: string, value?: any }} Mark */

const marks = {
  /** @param {Mark} mark */
  claim: ({ children, value }) =>
    html`<a class="claim is-${value.claimStatus}" href="#claim-${value.slug}"
      >${markup(children)}<span class="unseen"> (a claim, ${value.claimStatus})</span></a
    >`.text,
  /** @param {Mark} mark */
  event: ({ children, value }) =>
    html`<a class="event" href="#event-${value.slug}">${markup(children)}</a>`.text,
  /** @param {Mark} mark */
  actor: ({ children }) => children,
  /** @param {Mark} mark */
  link: ({ children, value }) => {
    const href = webAddress(value.href);
    return href ? html`<a href="${href}" rel="noopener">${markup(children)}</a>`.text : children;
  },
  /** @param {Mark} mark */
  sentence: ({ children }) => html`<mark>${markup(children)}</mark>`.text,
  /** @param {Mark} mark */
  corrected: ({ children, value: { note } }) =>
    html`<ins cite="${note.url}" datetime="${note.datePublished}">${markup(children)}</ins>`.text,
  underline: block('u'),
  'strike-through': block('s'),
  strong: block('strong'),
  em: block('em'),
  code: block('code'),
};

const types = {
  /** @param {{ value: { text: string } }} props */
  dateline: ({ value }) => html`<span class="dateline">${value.text}</span> — `.text,
  /** @param {{ value: { numbers: number[] } }} props */
  reference: ({ value }) =>
    html`<sup>${value.numbers.map((number) => html`<span class="number">${number}</span>`)}</sup>`
      .text,
  /** @param {{ value: Note }} props */
  note: ({ value }) => drawNote(value, value.sentences).text,
};

/**
 * A note to readers; under the corrected passage with what it says now and what it said before.
 * @param {Numbered} numbered
 * @param {Sentence[]} [sentences]
 */
export function drawNote({ note, number }, sentences = []) {
  const name = `${kinds[note.kind]} of ${note.datePublished.slice(0, 10)}`;
  return html`<aside class="note is-${note.kind}" aria-label="${name}">
    <p class="label">
      ${sentences.length > 0 && html`<span class="number">${number}</span>`}
      <b>${kinds[note.kind]}</b> · ${day(note.datePublished)}
    </p>
    <p dir="auto">${note.text} <a href="#correction-${note.id}">The record</a></p>
    ${sentences.map(
      ({ now, before }) =>
        html`<dl>
          <div>
            <dt>Before</dt>
            <dd dir="auto">
              ${before.map(({ text, isOld }) => (isOld ? html`<del>${text}</del>` : text))}
            </dd>
          </div>
          <div>
            <dt>Now</dt>
            <dd dir="auto">
              ${now.map(({ text, isNew }) => (isNew ? html`<ins>${text}</ins>` : text))}
            </dd>
          </div>
        </dl>`,
    )}
  </aside>`;
}
