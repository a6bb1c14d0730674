import { openDialog } from '../host/dialog';
import type { Frames, Mounted } from '../host/frames';

/**
 * Opens an app's action on a request in a dialog: each `[data-opens]` holds what the server says about the module. When
 * the app closes it, the page behind is read again, as the portal does.
 */
export function openActions(frames: Frames): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-opens]') : null;
    if (!button) return;
    const module = JSON.parse(button.dataset['opens'] ?? '') as Mounted;
    openDialog(frames, module, {
      label: module.title,
      size: module.size,
      closeOnEscape: true,
      closeOnOverlayClick: true,
      closed: (by) => (by === 'app' ? location.reload() : button.focus()),
    });
  });
}
