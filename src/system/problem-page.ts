import { icon } from './icon.js';

/** What a problem page shows. */
export interface DescribedProblem {
  type: string;
  title: string;
  status: number;
  cause: string;
  remedy: string;
}

/** A small page for people, without scripts. */
export function problemPage(heading: string, problems: DescribedProblem[]): string {
  const sections = problems.map(
    ({ type, title, status, cause, remedy }) => `
  <section>
    <h2><a href="${escape(type)}">${escape(title)}</a> <small>${status}</small></h2>
    <p>${escape(cause)}</p>
    <p><strong>What to do:</strong> ${code(escape(remedy))}</p>
  </section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(heading)} · Dossier</title>
  <link rel="icon" href="${icon}">
  <style>
    body { font: 18px/1.55 Georgia, serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1c1c1c; background: #fff }
    h1, h2 { line-height: 1.2 } a { color: inherit } small { color: #595959; font-weight: normal }
    code { font-size: .85em; background: #f2f2f2; padding: .1em .3em }
  </style>
</head>
<body>
<main>
  <h1>${escape(heading)}</h1>${sections.join('')}
</main>
<footer><p><a href="/problems">All problems</a> · <a href="/docs/">Documentation</a></p></footer>
</body>
</html>
`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function code(text: string): string {
  return text.replace(/`([^`]+)`/g, '<code>$1</code>');
}
