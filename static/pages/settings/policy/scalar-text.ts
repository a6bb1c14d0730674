import { Document, isCollection, Scalar } from 'yaml';

/**
 * A text, a number or a yes or no as it is written on one line, quoted where it has to be or where its place was quoted
 * before. Undefined for what needs more than a line.
 */
export function scalarText(value: unknown, style: Scalar['type']): string | undefined {
  if (!isPlain(value) || String(value).includes('\n')) return undefined;
  const scalar = new Scalar(value);
  if (style !== undefined) scalar.type = style;
  const document = new Document([scalar]);
  if (isCollection(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
  return text.startsWith('[') && text.endsWith(']') && !text.includes('\n') ? text.slice(1, -1) : undefined;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
