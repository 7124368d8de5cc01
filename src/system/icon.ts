/** The icon of every page, in the page itself: a sheet with one line struck out. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">' +
    '<path d="M2 0h9l3 3v13H2z" fill="#1c1c1c"/>' +
    '<path d="M4 5h8M4 11h8" stroke="#fff" stroke-width="1.5"/>' +
    '<path d="M3 8h10" stroke="#e0574f" stroke-width="2"/></svg>',
)}`;
