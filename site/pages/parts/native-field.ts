import { html } from 'hono/html';
import type { Field } from '../../jsm/entities';
import type { Html } from '../html';

const customTypes: Record<Field['kind'], string> = {
  text: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
  paragraph: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
  select: 'com.atlassian.jira.plugin.system.customfieldtypes:select',
};

/** A field of the portal's own form. The browser finds it by `data-field` when an app changes it. */
export function nativeField(field: Field, value: string): Html {
  const { id, name, required, description, kind } = field;
  const star = required ? html`<span class="required" aria-hidden="true">*</span>` : '';
  const must = required ? html`required` : '';
  const type = id.startsWith('customfield_') ? customTypes[kind] : id;
  return html`<div class="field" data-field="${id}" data-type="${type}">
    <label for="${id}"><span class="field-name">${name}</span> ${star}</label>
    ${control(field, value, must)}
    <p class="hint" id="${id}-hint">${description}</p>
  </div>`;
}

function control({ id, kind, options = [] }: Field, value: string, must: Html | ''): Html {
  if (kind === 'paragraph') {
    return html`<textarea
      id="${id}"
      name="${id}"
      rows="6"
      maxlength="32767"
      aria-describedby="${id}-hint"
      ${must}
    >
${value}</textarea>`;
  }
  if (kind === 'select') {
    return html`<select id="${id}" name="${id}" aria-describedby="${id}-hint" ${must}>
      <option value="">Choose…</option>
      ${options.map(
        (option) =>
          html`<option data-id="${option.id}" ${option.value === value ? html`selected` : ''}>
            ${option.value}
          </option>`,
      )}
    </select>`;
  }
  return html`<input
    id="${id}"
    name="${id}"
    value="${value}"
    maxlength="255"
    aria-describedby="${id}-hint"
    ${must}
  />`;
}
