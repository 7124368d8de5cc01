import { type PortableTextMarkComponent, toHTML } from '@portabletext/to-html';

import type { Annotation, AnnotationOut, Block, Link } from './schema.js';

const annotation: PortableTextMarkComponent<Annotation | AnnotationOut> = ({ value, children }) => {
  if (value === undefined) return children;
  const slug = 'slug' in value ? ` data-slug="${escapeHtml(value.slug)}"` : '';
  return `<span data-type="${value._type}" data-id="${escapeHtml(value.id)}"${slug}>${children}</span>`;
};

const link: PortableTextMarkComponent<Link> = ({ value, children }) =>
  value !== undefined && /^(https?|mailto):/i.test(value.href)
    ? `<a href="${escapeHtml(value.href)}" rel="noopener">${children}</a>`
    : children;

/**
 * Portable Text as an HTML fragment. Annotated passages become `<span data-type data-id data-slug>`; all text and
 * attributes are escaped, and a link that is not http, https or mailto is left out, its text kept.
 */
export function toHtml(blocks: readonly Block<Link | Annotation | AnnotationOut>[]): string {
  return toHTML([...blocks], {
    components: {
      marks: {
        link,
        claim: annotation,
        actor: annotation,
        event: annotation,
        underline: ({ children }) => `<u>${children}</u>`,
        // Not <del>, which would say that an edit removed the text.
        'strike-through': ({ children }) => `<s>${children}</s>`,
        strong: ({ children }) => `<strong>${children}</strong>`,
        em: ({ children }) => `<em>${children}</em>`,
        code: ({ children }) => `<code>${children}</code>`,
      },
      unknownMark: ({ children }) => children,
      hardBreak: () => '<br>',
      // The library's own also turns runs of spaces into &nbsp;, which changes the text.
      escapeHTML: escapeHtml,
    },
    onMissingComponent: false,
  });
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
