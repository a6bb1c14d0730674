import { callBack, type Frame, type Operation } from './frames';

interface Flag {
  id: string | number;
  type?: string;
  appearance?: string;
  title?: string;
  description?: string;
  isAutoDismiss?: boolean;
  actions?: { text: string; onClick: unknown }[];
}

const shownFor = 8_000;

/** Flags at the corner of the page, as `showFlag` asks for them. */
export function flagOperations(): Record<string, Operation> {
  const shown = new Map<string, HTMLElement>();
  const close = (id: string) => {
    shown.get(id)?.remove();
    return shown.delete(id);
  };
  return {
    showFlag(payload, frame) {
      const flag = payload as Flag;
      const id = String(flag.id);
      close(id);
      const element = draw(flag, frame, () => close(id));
      shown.set(id, element);
      region().append(element);
      if (flag.isAutoDismiss === true) setTimeout(() => close(id), shownFor);
      return true;
    },
    closeFlag: (payload) => close(String((payload as { id: string | number }).id)),
  };
}

function draw(flag: Flag, frame: Frame, close: () => void): HTMLElement {
  const element = document.createElement('div');
  element.className = `flag flag-${flag.appearance ?? flag.type ?? 'info'}`;
  element.setAttribute('role', 'alert');
  const title = document.createElement('strong');
  title.textContent = flag.title ?? '';
  const text = document.createElement('p');
  text.textContent = flag.description ?? '';
  element.append(title, text);
  for (const action of flag.actions ?? []) {
    element.append(button(action.text, 'button-link', () => callBack(frame, action.onClick)));
  }
  element.append(button('Dismiss', 'button-subtle', close));
  return element;
}

function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', textContent: text, className: `button ${className}`, onclick: act });
  return made;
}

function region(): HTMLElement {
  const found = document.getElementById('flags');
  if (found) return found;
  const made = document.createElement('section');
  made.id = 'flags';
  made.setAttribute('aria-label', 'Notifications');
  document.body.append(made);
  return made;
}
