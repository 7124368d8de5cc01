import { html } from './html.mjs';

/**
 * An instant as a day, for people and for machines.
 * @param {string} instant
 */
export function day(instant) {
  return html`<time datetime="${instant}">${edtf(instant.slice(0, 10))}</time>`;
}

/**
 * An instant as a time of day, for people and for machines.
 * @param {string} instant
 */
export function clock(instant) {
  return html`<time datetime="${instant}">${instant.slice(11, 16)} UTC</time>`;
}

/**
 * When something happened, as precisely as it is known, from its first day to its last.
 * @param {string | null} start
 * @param {string | null} end
 */
export function period(start, end) {
  if (start === null) return html`Date not known`;
  const from = html`<time datetime="${start}">${edtf(start)}</time>`;
  return end === null || end === start
    ? from
    : html`${from} – <time datetime="${end}">${edtf(end)}</time>`;
}

/**
 * A date of the API in words: a year, a month or a day. Everything else stays as it is.
 * @param {string} date
 */
export function edtf(date) {
  const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  /** @type {Intl.DateTimeFormatOptions} */
  const shown = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (dayOfMonth !== undefined) shown.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', shown).format(new Date(date));
}
