import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { imported } from './installations.js';

/** An item as an agency might send it about the agreement of Caracas; only its body differs. */
function itemWith(body: string, number: number): string {
  return JSON.stringify({
    uri: `https://agency.example/items/icc-${number}`,
    standard: { name: 'ninjs', version: '3.0' },
    type: 'text',
    versionCreated: '2021-11-04T08:00:00Z',
    language: 'en',
    headlines: [{ role: 'main', value: `ICC and Caracas, part ${number}` }],
    bodies: [{ role: 'main', contentType: 'text/html', value: body }],
  });
}

const report = `<?xml version="1.0"?>
<h1>Prosecutor opens an investigation in <em>Caracas</em></h1>
<p class="lead">Karim Khan and <strong>Nicolás Maduro</strong> put their names to a
  <a href="https://www.icc-cpi.int/venezuela" target="_blank" onclick="track()">memorandum</a>&nbsp;on 3&nbsp;November&#x20;2021.</p>
<h3>What it covers</h3>
<ul>
  <li>deaths at the <b>protests of 2017</b></li>
  <li><p>help for the national courts,</p><p>named <i>complementarity</i></p>
    <ol><li>on paper</li><li>in practice</li></ol></li>
</ul>
<blockquote><p>Caracas “does <em>not</em> share” the decision, <a href="mailto:desk@agency.example">the desk</a> was told.</p></blockquote>
<p>Guaidó<br/>welcomed it, <strong><em>warmly</em></strong>.</p>`;

describe('the HTML body of an agency’s item', () => {
  const api = useApi();
  const bodyOf = async (html: string, number: number) => {
    const { refused } = await imported(api.ctx, itemWith(html, number), 'ninjs');
    expect(refused).toEqual([]);
    const path = `/v1/articles/icc-and-caracas-part-${number}?draft=true&body=html`;
    const { body } = await api.get(path, 'editor').expect(200);
    return body.articleBody as string;
  };

  it('keeps links, emphasis, headings, lists and quotations', async () => {
    expect(await bodyOf(report, 1)).toBe(
      [
        '<h2>Prosecutor opens an investigation in <em>Caracas</em></h2>',
        '<p>Karim Khan and <strong>Nicolás Maduro</strong> put their names to a ',
        '<a href="https://www.icc-cpi.int/venezuela" rel="noopener">memorandum</a>\u00a0on 3\u00a0November 2021.</p>',
        '<h3>What it covers</h3>',
        '<ul><li>deaths at the <strong>protests of 2017</strong></li>',
        '<li>help for the national courts,<br>named <em>complementarity</em>',
        '<ol><li>on paper</li><li>in practice</li></ol></li></ul>',
        '<blockquote>Caracas “does <em>not</em> share” the decision, ',
        '<a href="mailto:desk@agency.example" rel="noopener">the desk</a> was told.</blockquote>',
        '<p>Guaidó<br>welcomed it, <strong><em>warmly</em></strong>.</p>',
      ].join(''),
    );
  });

  it('loses scripts, comments, unknown tags and attributes, but not the words in them', async () => {
    const html = `<head><title>Agency</title></head><script>alert("Saab")</script><style>p { color: red }</style>
      <p onmouseover="x()">Alex Saab <agency-widget id="7">was flown</agency-widget> to <font color="red">Miami</font>.
      <!-- not yet --><iframe src="https://agency.example/player">player</iframe></p><svg><text>chart</text></svg>`;
    expect(await bodyOf(html, 2)).toBe('<p>Alex Saab was flown to Miami.</p>');
  });

  it('keeps only links to the web and to mailboxes; of the others, the words', async () => {
    const html = `<p><a href="javascript:alert(1)">Carvajal</a> <a href=" java&#10;script:alert(1)">was</a>
      <a href="/archive/1">arrested</a> <a href="data:text/html,x">in</a> <a name="x">Madrid</a>, says
      <a href="HTTPS://agency.example/a b">a report</a>.</p>`;
    expect(await bodyOf(html, 3)).toBe(
      '<p>Carvajal was arrested in Madrid, says <a href="https://agency.example/a%20b" rel="noopener">a report</a>.</p>',
    );
  });

  it('loses no words where its tags are not in order', async () => {
    const html =
      '<p>One <b>two<p>three</b> four<ul><li>five<li>six</ul>seven</div> & eight <table><tr><td>nine<td>ten</table>';
    expect(await bodyOf(html, 4)).toBe(
      '<p>One <strong>two</strong></p><p><strong>three</strong></p><p>four</p><ul><li>five</li><li>six</li></ul><p>seven &amp; eight</p><p>nine ten</p>',
    );
  });
});
