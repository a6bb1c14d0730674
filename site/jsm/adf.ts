// Atlassian Document Format (developer.atlassian.com/cloud/jira/platform/apis/document/structure), as far as a desk
// needs it.

/** A document that says this text: a blank line starts a paragraph, a new line breaks one. */
export function adfOfText(text: string): Record<string, unknown> {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
  return { type: 'doc', version: 1, content: paragraphs.map(paragraphOf) };
}

function paragraphOf(text: string): Record<string, unknown> {
  const content = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
  return { type: 'paragraph', content };
}

/**
 * What a document says, as plain text: paragraphs apart by a blank line, list items behind a dash or their number.
 * Empty for no document.
 */
export function textOfAdf(document: unknown): string {
  if (typeof document === 'string') return document;
  return textOfNode(document)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOfNode(node: unknown): string {
  if (!isRecord(node)) return '';
  const inside = () => insideOf(node);
  switch (node['type']) {
    case 'text':
      return typeof node['text'] === 'string' ? node['text'] : '';
    case 'hardBreak':
      return '\n';
    case 'orderedList':
      return childrenOf(node)
        .map((item, at) => `${firstNumber(node) + at}. ${insideOf(item).trim()}\n`)
        .join('');
    case 'listItem':
    case 'taskItem':
      return `- ${inside().trim()}\n`;
    case 'mention':
    case 'emoji':
    case 'status':
      return attributeOf(node, 'text');
    case 'inlineCard':
      return attributeOf(node, 'url');
    case 'tableRow':
      return `${childrenOf(node)
        .map((cell) => textOfNode(cell).trim())
        .join(' | ')}\n`;
    default:
      return INLINE_PARENTS.has(String(node['type'])) ? `${inside()}\n\n` : inside();
  }
}

function insideOf(node: unknown): string {
  return isRecord(node) ? childrenOf(node).map(textOfNode).join('') : '';
}

/** An ordered list begins with 1 unless it says otherwise. */
function firstNumber({ attrs }: Record<string, unknown>): number {
  const order = isRecord(attrs) ? attrs['order'] : undefined;
  return typeof order === 'number' ? order : 1;
}

const INLINE_PARENTS = new Set(['paragraph', 'heading', 'codeBlock']);

const NODES = new Set(
  `blockquote bulletList codeBlock date decisionItem decisionList embedCard emoji expand extension hardBreak heading
  inlineCard inlineExtension listItem media mediaGroup mediaInline mediaSingle mention nestedExpand orderedList panel
  paragraph placeholder rule status table tableCell tableHeader tableRow taskItem taskList text blockCard
  bodiedExtension layoutColumn layoutSection caption`.split(/\s+/),
);

/** Why Jira would refuse this value as a document, or undefined when it would not. */
export function adfProblem(document: unknown): string | undefined {
  if (!isRecord(document) || document['type'] !== 'doc' || document['version'] !== 1) {
    return 'it is not {"type":"doc","version":1,"content":[…]}';
  }
  if (!Array.isArray(document['content'])) return 'its content is not a list';
  for (const child of childrenOf(document)) {
    const problem = nodeProblem(child);
    if (problem !== undefined) return problem;
    if (isRecord(child) && child['type'] === 'text') return 'text stands outside a paragraph';
  }
  return undefined;
}

function nodeProblem(node: unknown): string | undefined {
  if (!isRecord(node)) return 'a node is not an object';
  const type = String(node['type']);
  if (!NODES.has(type)) return `it has no node "${type}"`;
  if (type === 'text' && (typeof node['text'] !== 'string' || node['text'] === '')) return 'a text is empty';
  if (type === 'mention' && attributeOf(node, 'id') === '') return 'a mention names no account';
  for (const child of childrenOf(node)) {
    const problem = nodeProblem(child);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The accounts that a document mentions, each once. */
export function mentionsIn(document: unknown): string[] {
  if (!isRecord(document)) return [];
  const own = document['type'] === 'mention' ? [attributeOf(document, 'id')] : [];
  return [...new Set([...own, ...childrenOf(document).flatMap(mentionsIn)])];
}

/**
 * The document with every mention called `@name`, as Jira keeps it; an account without a name stays as it was written.
 */
export function withNames(document: unknown, nameOf: (accountId: string) => string | undefined): unknown {
  if (!isRecord(document)) return document;
  const name = document['type'] === 'mention' ? nameOf(attributeOf(document, 'id')) : undefined;
  const attrs = isRecord(document['attrs']) ? document['attrs'] : {};
  return {
    ...document,
    ...(name === undefined ? {} : { attrs: { ...attrs, text: `@${name}` } }),
    ...(Array.isArray(document['content'])
      ? { content: childrenOf(document).map((child) => withNames(child, nameOf)) }
      : {}),
  };
}

function childrenOf(node: Record<string, unknown>): unknown[] {
  return Array.isArray(node['content']) ? node['content'] : [];
}

function attributeOf(node: Record<string, unknown>, name: string): string {
  const value = isRecord(node['attrs']) ? node['attrs'][name] : undefined;
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
