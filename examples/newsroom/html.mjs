/** Text that is markup already; everything else is escaped where it is put into a page. */
class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** @typedef {Markup | string | number | null | undefined | false} One */
/** @typedef {One | One[] | One[][]} Piece */

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/**
 * A template of HTML: what is put in is escaped, unless it was made by this function itself. Nothing, `null` and `false`
 * leave no trace, and a list is put in one after another.
 * @param {TemplateStringsArray} strings
 * @param {Piece[]} pieces
 */
export function html(strings, ...pieces) {
  return new Markup(String.raw({ raw: strings }, ...pieces.map(draw)));
}

/**
 * Takes text for markup; only for what comes out of `html` by way of another library.
 * @param {string} text
 */
export function markup(text) {
  return new Markup(text);
}

/**
 * An address that a reader may follow, or nothing: `javascript:` and its like lead nowhere.
 * @param {string | undefined} address
 */
export function webAddress(address) {
  return address && /^(https?|mailto):/i.test(address) ? address : undefined;
}

/**
 * @param {Piece} piece
 * @returns {string}
 */
function draw(piece) {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(draw).join('');
  return String(piece).replace(/[&<>"']/g, (character) => escapes.get(character) ?? character);
}
