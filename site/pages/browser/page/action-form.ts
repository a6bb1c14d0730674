import type { OnSubmit } from '../host/view';

/**
 * The app's form of an action, in a rule. What it submits becomes the inputs of the action, which stand in fields
 * beneath it. Answers whether a submit was taken: an input that the manifest does not declare is not.
 */
export const fillInputs: OnSubmit = (payload, frame) => {
  const place = frame.slot.closest<HTMLElement>('[data-fills]')?.dataset['fills'];
  const fields = document.getElementById(place ?? '');
  if (!fields || typeof payload !== 'object' || payload === null) return false;
  const inputs = Object.entries(payload).map(([name, value]: [string, unknown]) => {
    const field = fields.querySelector<HTMLInputElement | HTMLSelectElement>(
      `[name="input.${CSS.escape(name)}"]`,
    );
    return { field, value };
  });
  if (inputs.some(({ field }) => field === null)) return false;
  for (const { field, value } of inputs) if (field) field.value = textOf(value);
  return true;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
