import type { Frame } from '../host/frames';
import type { OnSubmit } from '../host/view';

const waiting = 'Please answer the questions of the form that are still open; then you can send it.';

/**
 * The portal's create form around a create panel. What the panel submits travels with the form, and the form is not
 * sent while the panel last said that it is not valid, unless this desk plays a site that sends it. Answers whether a
 * submit was taken.
 */
export function guardCreateForm(): OnSubmit {
  const form = document.querySelector<HTMLFormElement>('.create-form');
  const carried = form?.querySelector<HTMLInputElement>('input[name=panel]');
  const send = document.getElementById('send');
  const message = document.getElementById('form-message');
  const state: { blockedBy?: Frame } = {};
  form?.addEventListener('submit', (event) => {
    if (!state.blockedBy) return;
    event.preventDefault();
    if (message) message.textContent = waiting;
    state.blockedBy.element.focus();
  });
  return (payload, frame) => {
    if (!carried || !send) return false;
    const saysNo = (payload as { isValid?: boolean } | undefined)?.isValid === false;
    const valid = !saysNo || carried.dataset['sends'] === 'always';
    carried.value = JSON.stringify(payload ?? null);
    // Not `disabled`: a button that cannot be focused cannot say why.
    send.setAttribute('aria-disabled', String(!valid));
    if (valid) delete state.blockedBy;
    else state.blockedBy = frame;
    if (valid && message) message.textContent = '';
    return true;
  };
}
