import type { Frame, Frames, Mounted } from './frames';

export interface DialogOptions {
  label: string;
  size: unknown;
  /** What the opener hands over to the app's page. */
  context?: unknown;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  /** Hears that it is closed: by the app, with what the app handed back, or by the person. */
  closed: (by: 'app' | 'person', payload?: unknown) => void;
}

/** Opens a module in a dialog over the page. */
export function openDialog(frames: Frames, module: Mounted, options: DialogOptions): void {
  const { label, size, context, closed } = options;
  const dialog = document.createElement('dialog');
  dialog.className = `modal modal-${typeof size === 'string' ? size : 'medium'}`;
  dialog.setAttribute('aria-label', label);
  document.body.append(dialog);
  const close = (by: 'app' | 'person', payload?: unknown) => {
    frames.remove(inner);
    dialog.remove();
    closed(by, payload);
  };
  const modal: Frame['modal'] = { context, close: (payload) => close('app', payload) };
  const inner = frames.mount(dialog, module, modal);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (options.closeOnEscape) close('person');
  });
  dialog.addEventListener('click', (event) => {
    if (options.closeOnOverlayClick && event.target === dialog) close('person');
  });
  dialog.showModal();
}
