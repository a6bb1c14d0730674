/** HTML that may stand in a page as it is. */
export class Markup {
  constructor(readonly html: string) {}
}

type Part = string | number | Markup | readonly Markup[];

/** Markup from a template; every text in it is escaped. */
export function markup(parts: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(parts.map((part, at) => part + htmlOf(values[at] ?? '')).join(''));
}

function htmlOf(value: Part): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map(({ html }) => html).join('\n');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
