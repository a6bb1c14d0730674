import type { Operation } from './frames';
import { askServer } from './server';

interface Wanted {
  description: string;
  domains: string[];
}

/** `permissions.egress.set`: an administrator is shown the new hosts and agrees, or the app's promise rejects. */
export function egressOperations(): Record<string, Operation> {
  return {
    async __permission__egressSet(payload, frame) {
      const wanted = (await askServer('egressReview', payload, frame)) as Wanted[];
      if (wanted.length > 0 && !(await agrees(wanted))) {
        throw Object.assign(new Error('The administrator did not allow this.'), { name: 'BridgeAPIError' });
      }
      return askServer('__permission__egressSet', payload, frame);
    },
  };
}

function agrees(wanted: Wanted[]): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'modal consent';
  dialog.setAttribute('aria-labelledby', 'consent-title');
  const answer = Promise.withResolvers<boolean>();
  const end = (agreed: boolean) => {
    dialog.remove();
    answer.resolve(agreed);
  };
  const buttons = element('p', '', 'actions');
  buttons.append(
    button('Allow access', 'button-primary', () => end(true)),
    button('Cancel', 'button-subtle', () => end(false)),
  );
  dialog.append(
    Object.assign(element('h2', 'Allow this app to reach more hosts?'), { id: 'consent-title' }),
    element('p', 'Data of this site can be sent there. Allow it only if you know them.'),
    ...wanted.flatMap(({ description, domains }) => [element('p', description), listOf(domains)]),
    buttons,
  );
  dialog.addEventListener('cancel', () => end(false));
  document.body.append(dialog);
  dialog.showModal();
  return answer.promise;
}

function listOf(domains: string[]): HTMLElement {
  const list = document.createElement('ul');
  for (const domain of domains) list.append(element('li', domain));
  return list;
}

function element(tag: string, text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text, className });
}

function button(text: string, look: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  return Object.assign(made, {
    type: 'button',
    textContent: text,
    className: `button ${look}`,
    onclick: act,
  });
}
