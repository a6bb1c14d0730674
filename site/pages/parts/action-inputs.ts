import { html } from 'hono/html';
import type { Action } from '../../contracts';
import type { Html } from '../html';

type Input = Action['inputs'][string];

/** The field of an input, named so that it cannot be taken for one of the desk's own. */
const fieldOf = (name: string): string => `input.${name}`;

/** The inputs of an action as fields, holding what was sent before. */
export function inputFields(action: Action, sent: Record<string, string>): Html[] {
  return Object.entries(action.inputs).map(([name, input]) => {
    const id = `${action.key}-${name}`;
    return html`<div class="field">
      <label for="${id}"
        >${input.title}
        ${input.required ? html`<span class="required" aria-hidden="true">*</span>` : ''}</label
      >
      ${control(input, sent[fieldOf(name)] ?? '', html`id="${id}" name="${fieldOf(name)}" aria-describedby="${id}-hint"`)}
      <p class="hint" id="${id}-hint">${input.description} (${input.type})</p>
    </div>`;
  });
}

function control(input: Input, value: string, attributes: Html): Html {
  if (input.type !== 'boolean')
    return html`<input value="${value}" autocomplete="off" spellcheck="false" ${attributes} />`;
  return html`<select ${attributes}>
    ${['', 'true', 'false'].map((one) => html`<option value="${one}" ${one === value ? html`selected` : ''}>${one === '' ? 'Not set' : one}</option>`)}
  </select>`;
}

/** What was typed, by input: a field left empty is an input that is not set. */
export function typedInputs({ inputs }: Action, sent: Record<string, string>): Record<string, string> {
  const typed = Object.keys(inputs).map((name) => [name, sent[fieldOf(name)] ?? ''] as const);
  return Object.fromEntries(typed.filter(([, value]) => value !== ''));
}

/** A typed text as the value its input is declared to be; a text that is none stays one, and is refused. */
export function valueOf({ type }: Input, text: string): unknown {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  const isNumber =
    (type === 'integer' || type === 'number') && text.trim() !== '' && !Number.isNaN(Number(text));
  return isNumber ? Number(text) : text;
}
