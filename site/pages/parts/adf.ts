import { html } from 'hono/html';
import type { Html } from '../html';

interface Node {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: Node[];
}

type Block = (children: Html, node: Node) => Html;

const headings: Record<number, Block> = {
  1: (children) => html`<h3>${children}</h3>`,
  2: (children) => html`<h4>${children}</h4>`,
};

const blocks: Record<string, Block> = {
  paragraph: (children) => html`<p>${children}</p>`,
  heading: (children, node) =>
    (headings[Number(node.attrs?.['level'])] ?? ((inner: Html) => html`<h5>${inner}</h5>`))(children, node),
  bulletList: (children) =>
    html`<ul>
      ${children}
    </ul>`,
  orderedList: (children, { attrs }) =>
    html`<ol start="${word(attrs, 'order', '1')}">
      ${children}
    </ol>`,
  listItem: (children) => html`<li>${children}</li>`,
  blockquote: (children) => html`<blockquote>${children}</blockquote>`,
  panel: (children, { attrs }) =>
    html`<div class="adf-panel adf-panel-${word(attrs, 'panelType', 'info')}">${children}</div>`,
  codeBlock: (children) => html`<pre tabindex="0"><code>${children}</code></pre>`,
  rule: () => html`<hr />`,
  hardBreak: () => html`<br />`,
  table: (children) =>
    html`<div class="table-scroll" tabindex="0" role="group" aria-label="Table">
      <table>
        ${children}
      </table>
    </div>`,
  tableRow: (children) =>
    html`<tr>
      ${children}
    </tr>`,
  tableHeader: (children) => html`<th>${children}</th>`,
  tableCell: (children) => html`<td>${children}</td>`,
  mention: (_, { attrs }) => html`<span class="mention">${word(attrs, 'text')}</span>`,
  emoji: (_, { attrs }) => html`${word(attrs, 'text') || word(attrs, 'shortName')}`,
  inlineCard: (_, { attrs }) => link(word(attrs, 'url'), html`${word(attrs, 'url')}`),
  status: (_, { attrs }) => html`<span class="lozenge">${word(attrs, 'text')}</span>`,
};

const marks: Record<string, (children: Html, attrs: Record<string, unknown>) => Html> = {
  strong: (children) => html`<strong>${children}</strong>`,
  em: (children) => html`<em>${children}</em>`,
  code: (children) => html`<code>${children}</code>`,
  strike: (children) => html`<s>${children}</s>`,
  underline: (children) => html`<u>${children}</u>`,
  link: (children, attrs) => link(word(attrs, 'href'), children),
};

/** Atlassian Document Format as markup. A node that is not known shows what it contains. Nothing for no document. */
export function adf(document: unknown): Html {
  return node(document ?? {});
}

function node(one: Node): Html {
  if (one.type === 'text') return marked(one);
  const children = html`${(one.content ?? []).map(node)}`;
  return blocks[one.type ?? '']?.(children, one) ?? children;
}

function marked({ text = '', marks: worn = [] }: Node): Html {
  return worn.reduce<Html>(
    (inner, mark) => marks[mark.type]?.(inner, mark.attrs ?? {}) ?? inner,
    html`${text}`,
  );
}

function word(attributes: Record<string, unknown> | undefined, name: string, otherwise = ''): string {
  const value = attributes?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

function link(href: string, children: Html): Html {
  return /^(https?:|mailto:|tel:)/i.test(href)
    ? html`<a href="${href}" rel="noopener">${children}</a>`
    : children;
}
