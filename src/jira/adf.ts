import type { Block, Message } from '../policy/message';

/** A node of the Atlassian Document Format, as far as we read it. */
interface Node {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'rule',
  'tableRow',
  'panel',
  'mediaSingle',
]);
const DEEPEST = 60;

/** The words of an ADF document, a line per block; `''` for anything that is no document. Never throws. */
export function textOfAdf(document: unknown): string {
  if (typeof document === 'string') return document;
  const parts: string[] = [];
  gather(document as Node | null | undefined, parts, 0);
  return parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function gather(node: Node | null | undefined, parts: string[], depth: number): void {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return;
  parts.push(ownWords(node));
  if (Array.isArray(node.content)) for (const child of node.content) gather(child, parts, depth + 1);
  if (BLOCKS.has(node.type ?? '')) parts.push('\n');
}

/** What a node says itself: its text, a mention's or emoji's name, a card's address. */
function ownWords(node: Node): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'listItem') return '- ';
  const words = [node.text, node.attrs?.['text'], node.attrs?.['url']];
  return words.find((word) => typeof word === 'string') ?? '';
}

/** A message as an ADF document. */
export function adfOf(message: Message): { type: 'doc'; version: 1; content: object[] } {
  return { type: 'doc', version: 1, content: message.map(blockOf) };
}

function blockOf(block: Block): object {
  const links = block.links ?? [];
  if (block.kind === 'paragraph') return paragraph(block.text, links);
  return {
    type: block.ordered ? 'orderedList' : 'bulletList',
    content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item, links)] })),
  };
}

/** A paragraph in which these addresses can be pressed. Any other stays words: whoever wrote it may mean harm. */
function paragraph(text: string, links: string[]): object {
  const content = cutOut(text, links).map((part) =>
    links.includes(part)
      ? { type: 'text', text: part, marks: [{ type: 'link', attrs: { href: part } }] }
      : { type: 'text', text: part },
  );
  return { type: 'paragraph', content };
}

/** The text in pieces, each of the links a piece of its own. */
function cutOut(text: string, links: string[]): string[] {
  const [link, ...others] = links;
  if (link === undefined) return text === '' ? [] : [text];
  return text.split(link).flatMap((part, at) => [...(at === 0 ? [] : [link]), ...cutOut(part, others)]);
}
