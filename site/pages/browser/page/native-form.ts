import type { Changeable, FieldState, NativeForm } from '../host/ui-modifications';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface NativeField {
  id: string;
  element: HTMLElement;
  name: HTMLElement;
  hint: HTMLElement;
  control: Control;
  isRequired: boolean;
}

// https://developer.atlassian.com/platform/forge/apis-reference/jira-api-bridge/uiModifications/#onchange-method-description
const heardOnBlur = ['summary', 'description'];

/** The portal's create form as an app may read and change it; undefined on every other page. */
export function nativeForm(): NativeForm | undefined {
  const form = document.querySelector<HTMLFormElement>('.create-form');
  if (!form) return undefined;
  const fields = new Map([...form.querySelectorAll<HTMLElement>('[data-field]')].map(fieldIn));
  return {
    state: () => Object.fromEntries([...fields].map(([id, field]) => [id, stateOf(field)])),
    change(fieldId, what, value) {
      const field = fields.get(fieldId);
      return field !== undefined && changes[what](field, value);
    },
    onChange(heard) {
      for (const { id, control } of fields.values()) {
        control.addEventListener(heardOnBlur.includes(id) ? 'blur' : 'change', () => heard(id));
      }
    },
  };
}

function fieldIn(element: HTMLElement): [string, NativeField] {
  const id = element.dataset['field'] ?? '';
  const control = element.querySelector<Control>('[name]');
  const name = element.querySelector<HTMLElement>('.field-name');
  const hint = element.querySelector<HTMLElement>('.hint');
  if (!control || !name || !hint) throw new Error(`The field ${id} lacks its control, name or hint.`);
  return [id, { id, element, name, hint, control, isRequired: control.required }];
}

function stateOf({ id, element, name, hint, control, isRequired }: NativeField): FieldState {
  return {
    fieldId: id,
    fieldType: element.dataset['type'] ?? '',
    fieldName: name.textContent,
    description: hint.textContent,
    value: valueOf(id, control),
    isVisible: !element.hidden,
    isReadOnly: false,
    isRequired,
  };
}

function valueOf(id: string, control: Control): unknown {
  if (!(control instanceof HTMLSelectElement)) return control.value;
  const option = control.selectedOptions[0];
  if (option === undefined || option.value === '') return null;
  return { id: option.dataset['id'], [id === 'priority' ? 'name' : 'value']: option.value };
}

const changes: Record<Changeable, (field: NativeField, value: unknown) => boolean> = {
  fieldName: ({ name }, value) => write(name, value),
  description: ({ hint }, value) => write(hint, value),
  isVisible({ element, control, isRequired }, value) {
    if (typeof value !== 'boolean') return false;
    element.hidden = !value;
    // A browser does not send a form that holds an empty required field which it cannot point at.
    control.required = isRequired && value;
    return true;
  },
  value({ control }, value) {
    if (control instanceof HTMLSelectElement) return choose(control, value);
    if (typeof value !== 'string') return false;
    control.value = value;
    return true;
  },
};

function write(element: HTMLElement, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  element.textContent = value;
  return true;
}

/** Chooses an option by its id, or none. */
function choose(control: HTMLSelectElement, value: unknown): boolean {
  const option = [...control.options].find(({ dataset }) => (dataset['id'] ?? null) === value);
  if (option) control.value = option.value;
  return option !== undefined;
}
