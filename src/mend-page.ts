/**
 * A script for the page of Swagger UI, which leaves some of its controls without a name and puts links into buttons
 * (WCAG 2.2, 4.1.2 and 2.1.1). A summary that is opened has its own address without that link.
 */
export const mendPage = `'use strict';
(() => {
  const named = [
    ['select.examples-select-element', () => 'Example'],
    ['textarea.body-param__text', () => 'Request body'],
    ['tr[data-param-name] :is(input, select, textarea)', (control) => control.closest('tr').dataset.paramName],
    ['select', () => 'Choice'],
    ['.auth-container input', () => 'API key'],
  ];
  let isDue = false;
  const mend = () => {
    isDue = false;
    for (const [selector, name] of named) {
      for (const control of document.querySelectorAll(selector)) {
        if (!control.hasAttribute('aria-label')) control.setAttribute('aria-label', name(control));
      }
    }
    for (const link of document.querySelectorAll('.opblock-summary-control a[href]')) {
      link.removeAttribute('href');
    }
    for (const block of document.querySelectorAll('pre:not([tabindex])')) block.tabIndex = 0;
  };
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(mend);
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
`;
