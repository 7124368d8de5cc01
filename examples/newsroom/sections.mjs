import { kinds } from './article.mjs';
import { day, edtf, period } from './dates.mjs';
import { html, webAddress } from './html.mjs';

/** @import { Claim, Correction, Event, Reference, Source } from '../../clients/typescript/dist/api.js' */

/** How a claim stands, in a word and a sign, so that nothing hangs on colour. */
const standings = {
  supported: ['✓', 'Supported'],
  disputed: ['≠', 'Disputed'],
  refuted: ['✕', 'Refuted'],
  unverified: ['?', 'Unverified'],
  withdrawn: ['–', 'Withdrawn'],
};
const stances = { supports: 'For it', refutes: 'Against it', context: 'Context' };

/**
 * The public record: every correction with what it changed, where, on what evidence, and who signed it.
 * @param {Correction[]} corrections
 */
export function drawRecord(corrections) {
  return html`<section class="record" aria-labelledby="corrections">
    <h2 id="corrections">What we got wrong</h2>
    ${corrections.length === 0 && html`<p>Nothing in this story has been corrected yet.</p>`}
    ${corrections.map(
      (correction) =>
        html`<div class="entry" id="correction-${correction.id}">
          <p class="label">
            <b>${kinds[correction.kind]}</b> ·
            ${day(correction.datePublished ?? correction.dateCreated)}
          </p>
          <p dir="auto">${correction.text}</p>
          <ul class="changes">
            ${correction.targets.flatMap((target) =>
              target.changes.map(
                ({ field, oldValue, newValue }) =>
                  html`<li>
                    <span class="what"
                      >${target.type}${field && html`, ${inWords(field, target.type)}`}</span
                    >
                    <del>${valueOf(oldValue)}</del> <span class="arrow" aria-hidden="true">→</span>
                    <ins>${valueOf(newValue)}</ins>
                  </li>`,
              ),
            )}
          </ul>
          <p class="small">
            ${
              correction.evidence.length > 0 &&
              html`Evidence: ${listed(correction.evidence.map(sourceLink))}.`
            }
            ${correction.author && html`Signed by ${correction.author.name}.`}
            ${
              correction.supersededBy &&
              html`<a href="#correction-${correction.supersededBy.id}"
                >Superseded by a later one.</a
              >`
            }
            ${
              correction.hash &&
              html`Ledger
                <a href="${webAddress(correction.url)}"
                  ><code>${correction.hash.slice(0, 12)}</code></a
                >`
            }
          </p>
        </div>`,
    )}
  </section>`;
}

/**
 * What happened, in order; what was corrected says what stood there.
 * @param {Event[]} events
 * @param {Correction[]} corrections
 */
export function drawTimeline(events, corrections) {
  return html`<section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">What happened when</h2>
    <ol>
      ${events.map(
        (event) =>
          html`<li id="event-${event.slug}">
            <p class="when">${period(event.startDate, event.endDate)}</p>
            <h3 dir="auto">${event.name}</h3>
            ${event.location && html`<p class="small" dir="auto">${event.location}</p>`}
            ${event.description && html`<p class="small" dir="auto">${event.description}</p>`}
            ${drawCorrected(event.id, corrections)}
          </li>`,
      )}
    </ol>
  </section>`;
}

/**
 * What is claimed, by whom, how it stands and what speaks for and against it.
 * @param {Claim[]} claims
 * @param {Correction[]} corrections
 */
export function drawClaims(claims, corrections) {
  return html`<section class="claims" aria-labelledby="claims">
    <h2 id="claims">How the claims stand</h2>
    <ol>
      ${claims.map((claim) => {
        const [sign, word] = standings[claim.claimStatus];
        return html`<li id="claim-${claim.slug}">
          <p class="status is-${claim.claimStatus}">
            <span aria-hidden="true">${sign}</span> ${word}
          </p>
          <h3 dir="auto">${claim.text}</h3>
          ${
            claim.claimant &&
            html`<p class="small">
              ${claim.claimant.name}${claim.dateStated && html`, ${edtf(claim.dateStated)}`}
            </p>`
          }
          ${claim.review && html`<p class="small" dir="auto">${claim.review.explanation}</p>`}
          ${
            claim.evidence.length > 0 &&
            html`<ul class="small">
              ${claim.evidence.map(
                ({ source, stance }) =>
                  html`<li><b>${stances[stance]}:</b> ${sourceLink(source)}</li>`,
              )}
            </ul>`
          }
          ${drawCorrected(claim.id, corrections)}
        </li>`;
      })}
    </ol>
  </section>`;
}

/** @param {Source[]} sources */
export function drawSources(sources) {
  return html`<section class="sources" aria-labelledby="sources">
    <h2 id="sources">What we rely on</h2>
    <ol>
      ${sources.map((source) => {
        const address = webAddress(source.sameAs[0]);
        const facts = [
          ...source.author.map(({ name }) => name),
          source.publisher,
          source.datePublished && edtf(source.datePublished),
        ];
        return html`<li id="source-${source.slug}">
          <cite dir="auto"
            >${address ? html`<a href="${address}" rel="noopener">${source.name}</a>` : source.name}</cite
          >
          <p class="small" dir="auto">${facts.filter(Boolean).join(', ')}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}

/**
 * @param {string} id
 * @param {Correction[]} corrections
 */
function drawCorrected(id, corrections) {
  return corrections
    .filter(({ supersededBy }) => supersededBy === null)
    .flatMap((correction) =>
      correction.targets
        .filter((target) => target.id === id)
        .flatMap(({ type, changes }) =>
          changes.map(
            ({ field, oldValue }) =>
              html`<p class="corrected">
                <a href="#correction-${correction.id}">Corrected</a>: ${inWords(field ?? '', type)}
                was
                <del>${valueOf(oldValue)}</del>
              </p>`,
          ),
        ),
    );
}

/** @param {Reference} source */
function sourceLink({ slug, name }) {
  return html`<a href="#source-${slug}">${name}</a>`;
}

/** @param {import('./html.mjs').Piece[]} pieces */
function listed(pieces) {
  return pieces.map((piece, index) => html`${index > 0 && '; '}${piece}`);
}

/**
 * The name of a member of an entry, as in `/startDate`, in words.
 * @param {string} field
 * @param {string} type
 */
function inWords(field, type) {
  const words = field.slice(1).replaceAll('/', ', ').replace(/[A-Z]/g, ' $&').toLowerCase();
  return words.startsWith(`${type} `) ? words.slice(type.length + 1) : words;
}

/** @param {unknown} value */
function valueOf(value) {
  if (value === null || value === undefined || value === '') return 'nothing';
  return typeof value === 'string' ? edtf(value) : JSON.stringify(value);
}
