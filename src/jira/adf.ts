import type { Block, Message } from '../policy/message';

/** A node of the Atlassian Document Format, as far as we read it. */
interface Node {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'codeBlock', 'rule', 'tableRow', 'panel', 'mediaSingle']);
const DEEPEST = 60;

/**
 * The words of an ADF document, a line per block, lists with their numbers and quotations with `> `; `''` for anything
 * that is no document. Never throws.
 */
export function textOfAdf(document: unknown): string {
  if (typeof document === 'string') return document;
  return textIn(document as Node | null | undefined, 0)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textIn(node: Node | null | undefined, depth: number): string {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return '';
  const children = Array.isArray(node.content) ? node.content : [];
  const inner = children.map((child, at) => markOf(node, at) + textIn(child, depth + 1)).join('');
  const text = ownWords(node) + inner;
  if (node.type === 'blockquote') return `${quoted(text)}\n`;
  return BLOCKS.has(node.type ?? '') ? `${text}\n` : text;
}

/** What stands before an item of a list: a reply by number, written as a list, keeps its numbers. */
function markOf({ type, attrs }: Node, at: number): string {
  if (type === 'bulletList') return '- ';
  if (type !== 'orderedList') return '';
  const first = attrs?.['order'];
  return `${(typeof first === 'number' ? first : 1) + at}. `;
}

function quoted(text: string): string {
  const words = text.trimEnd();
  if (words === '') return '';
  return words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** What a node says itself: its text, a mention's or emoji's name, a card's address. */
function ownWords(node: Node): string {
  if (node.type === 'hardBreak') return '\n';
  const words = [node.text, node.attrs?.['text'], node.attrs?.['url']];
  return words.find((word) => typeof word === 'string') ?? '';
}

/** A message as an ADF document. */
export function adfOf(message: Message): { type: 'doc'; version: 1; content: object[] } {
  return { type: 'doc', version: 1, content: message.map(blockOf) };
}

function blockOf(block: Block): object {
  const links = block.links ?? [];
  if (block.kind === 'paragraph') return paragraph(block.text, links, block.mention);
  return {
    type: block.ordered ? 'orderedList' : 'bulletList',
    content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item, links)] })),
  };
}

/** A paragraph in which these addresses can be pressed. Any other stays words: whoever wrote it may mean harm. */
function paragraph(text: string, links: string[], mention?: Block['mention']): object {
  const named = mention === undefined ? [] : [mentionOf(mention), { type: 'text', text: ' ' }];
  const content = cutOut(text, links).map((part) =>
    links.includes(part)
      ? { type: 'text', text: part, marks: [{ type: 'link', attrs: { href: part } }] }
      : { type: 'text', text: part },
  );
  return { type: 'paragraph', content: [...named, ...content] };
}

function mentionOf({ accountId, name }: NonNullable<Block['mention']>): object {
  return { type: 'mention', attrs: { id: accountId, text: `@${name}` } };
}

/** The text in pieces, each of the links a piece of its own. */
function cutOut(text: string, links: string[]): string[] {
  const [link, ...others] = links;
  if (link === undefined) return text === '' ? [] : [text];
  return text.split(link).flatMap((part, at) => [...(at === 0 ? [] : [link]), ...cutOut(part, others)]);
}
