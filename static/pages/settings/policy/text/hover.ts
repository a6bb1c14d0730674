import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { labelOf } from '../form/labels';
import { nodeAt } from '../form/schema/node-at';
import type { Known } from './offers';
import { placeAt } from './place';

/** A key's name and sentence, for the word at an offset; undefined where no key stands. */
export function sentenceAt(
  text: string,
  offset: number,
  { root, language }: Pick<Known, 'root' | 'language'>,
): { label: string; help: string; from: number; to: number } | undefined {
  const from = offset - (/[\w-]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
  const to = offset + (/^[\w-]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const isKey = /^['"]?:(\s|$)/.test(text.slice(to));
  const place = isKey ? placeAt(text, to) : undefined;
  const node = place && nodeAt(root, [...place.path, text.slice(from, to)]);
  return node && { ...labelOf(node, language), from, to };
}

/** Says what a key is for where the mouse rests on it. */
export function sentenceOnHover(known: () => Known): Extension {
  return hoverTooltip((view, pos) => {
    const found = sentenceAt(view.state.doc.toString(), pos, known());
    if (!found) return null;
    const { label, help, from, to } = found;
    return { pos: from, end: to, above: true, create: () => ({ dom: tooltip(label, help) }) };
  });
}

function tooltip(label: string, help: string): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'cm-sentence';
  const name = dom.appendChild(document.createElement('strong'));
  name.textContent = label;
  dom.append(document.createElement('br'), help);
  return dom;
}
