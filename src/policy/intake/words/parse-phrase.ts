/** What a pattern is made of, as far as its words go; a `gap` may be anything or nothing. */
export type Item = { is: 'letters'; signs: Sign[] } | { is: 'group'; branches: Item[][] } | Gap;

/** Between words, if it is there at all: it begins or ends with a space. */
export interface Gap {
  is: 'gap';
  spaceBefore?: boolean;
  spaceAfter?: boolean;
}

export interface Sign {
  sign: string;
  optional: boolean;
}

/** The alternatives of a pattern without lookbehind. What it does not understand becomes a gap. */
export function parsePhrase(source: string): Item[][] {
  return branchesAt(source, 0).branches;
}

/** Alternatives up to a closing bracket or the end. */
function branchesAt(source: string, from: number): { branches: Item[][]; end: number } {
  let items: Item[] = [];
  const branches = [items];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      items = [];
      branches.push(items);
      at += 1;
      continue;
    }
    const { item, end } = itemAt(source, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(end, end + 12))?.[0] ?? '';
    add(items, item, quantifier);
    at = end + quantifier.length;
  }
  return { branches, end: at + 1 };
}

function itemAt(source: string, at: number): { item: Item; end: number } {
  const sign = source.charAt(at);
  if (sign === '(') return groupAt(source, at);
  if (sign === '[') return classAt(source, at);
  if (sign === '\\') {
    const escaped = source.charAt(at + 1);
    return { item: /\w/.test(escaped) ? { is: 'gap' } : letter(escaped), end: at + 2 };
  }
  return { item: /[.^$]/.test(sign) ? { is: 'gap' } : letter(sign), end: at + 1 };
}

function groupAt(source: string, at: number): { item: Item; end: number } {
  const { branches, end } = branchesAt(source, at + 3);
  return { item: source.startsWith('(?:', at) ? { is: 'group', branches } : { is: 'gap' }, end };
}

/** `[- ]` stands between words like a space. */
function classAt(source: string, at: number): { item: Item; end: number } {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const isBetween = !/[a-z0-9^\\]/i.test(source.slice(at + 1, end));
  return { item: isBetween ? letter(' ') : { is: 'gap' }, end: end + 1 };
}

function letter(sign: string): Item {
  return { is: 'letters', signs: [{ sign, optional: false }] };
}

function add(items: Item[], item: Item, quantifier: string): void {
  const optional = /^(?:[?*]|\{0)/.test(quantifier);
  // Several spaces are as good as one.
  const isSpaces = item.is === 'letters' && !optional && item.signs.every(isBetweenWords);
  const isRepeated = /^[*+{]/.test(quantifier) && !isSpaces;
  if (isRepeated || (optional && item.is !== 'letters')) items.push(gapOf(item));
  else if (item.is !== 'letters') items.push(item);
  else {
    const last = items.at(-1);
    const signs = item.signs.map(({ sign }) => ({ sign, optional }));
    if (last?.is === 'letters') last.signs.push(...signs);
    else items.push({ is: 'letters', signs });
  }
}

function gapOf(item: Item): Gap {
  if (item.is !== 'group') return { is: 'gap' };
  const every = (signOf: (items: Item[]) => Sign | undefined) =>
    item.branches.every((items) => isBetweenWords(signOf(items)));
  return {
    is: 'gap',
    spaceBefore: every((items) => (items[0]?.is === 'letters' ? items[0].signs[0] : undefined)),
    spaceAfter: every((items) => {
      const last = items.at(-1);
      return last?.is === 'letters' ? last.signs.at(-1) : undefined;
    }),
  };
}

/** Whether a sign is there for sure and belongs to no word. */
export function isBetweenWords(sign: Sign | undefined): boolean {
  return sign !== undefined && !sign.optional && !/[a-z0-9]/.test(sign.sign);
}
