export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const token =
  /<\?xml[^>]*\?>|<!--[\s\S]*?-->|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The root of an XML document. Throws where it is not well formed: elements, attributes, text and comments, no more.
 */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  const tokens = new RegExp(token);
  while (tokens.lastIndex < text.length) {
    const at = tokens.lastIndex;
    const match = tokens.exec(text);
    if (!match) throw new Error(`This is no XML: ${text.slice(at, at + 40)}`);
    take(match, open);
  }
  const [root, ...others] = document.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  if (open.length > 1 || typeof root !== 'object' || others.length > 0) {
    throw new Error('An XML document has one element around all others.');
  }
  return root;
}

function take([whole, closed, opened, attributes = '', alone]: RegExpExecArray, open: XmlElement[]): void {
  const parent = open.at(-1);
  if (closed !== undefined) {
    if (open.length < 2 || parent?.name !== closed) throw new Error(`</${closed}> closes nothing.`);
    open.pop();
  } else if (opened !== undefined) {
    const element: XmlElement = { name: opened, attributes: attributesIn(attributes), children: [] };
    parent?.children.push(element);
    if (alone === '') open.push(element);
  } else if (!whole.startsWith('<')) parent?.children.push(unescaped(whole));
}

function attributesIn(text: string): Record<string, string> {
  const found = [...text.matchAll(attribute)];
  return Object.fromEntries(found.map(([, name = '', one, other]) => [name, unescaped(one ?? other ?? '')]));
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (whole, decimal, hex, name) => {
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    const letter = typeof name === 'string' ? named[name] : undefined;
    if (letter === undefined) throw new Error(`${whole} is no character of XML: write &amp; for &.`);
    return letter;
  });
}
