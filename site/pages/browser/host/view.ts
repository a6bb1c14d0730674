import type { Callback } from '../protocol';
import { openDialog } from './dialog';
import { callBack, type Frame, type Frames, type Operation } from './frames';

/** What a page does when a module on it submits: a create panel keeps its answer in the form. */
export type OnSubmit = (payload: unknown, frame: Frame) => boolean;

interface ModalOptions {
  resource: string | null;
  onClose: unknown;
  size: string;
  context: unknown;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  title: string;
}

/** Operations about the view itself: submit, close, modals, theme, title, history. */
export function viewOperations(frames: () => Frames, onSubmit: OnSubmit): Record<string, Operation> {
  return {
    submit(payload, frame) {
      if (frame.modal) frame.modal.close(payload);
      return frame.modal ? true : onSubmit(payload, frame);
    },
    close(payload, frame) {
      if (!frame.modal) return false;
      if (frame.onClose) callBack(frame, frame.onClose);
      frame.modal.close(payload);
      return true;
    },
    onClose(callback, frame) {
      if (!frame.modal) return false;
      frame.onClose = callback as Callback;
      return true;
    },
    openModal: (payload, frame) => openModal(frames(), payload as ModalOptions, frame),
    refresh: () => reload(),
    reload: () => reload(),
    enableTheming: () => document.documentElement.dataset['colorMode'] ?? 'light',
    changeWindowTitle(title) {
      document.title = String(title);
    },
    emitReadyEvent(_, frame) {
      frame.element.dataset['ready'] = 'true';
    },
    getFrameId: (_, frame) => frame.id,
    isRovoEnabled: () => false,
    historyLocation: () => decodeURIComponent(location.hash.slice(1)) || '/',
    historyGo(payload) {
      const { action, location: to } = payload as {
        action: string;
        location: { pathname: string; search: string; hash: string };
      };
      const address = `#${to.pathname}${to.search}${to.hash}`;
      if (action === 'PUSH') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
  };
}

function reload(): boolean {
  location.reload();
  return true;
}

function openModal(frames: Frames, options: ModalOptions, opener: Frame): boolean {
  const { resource, size, context, closeOnEscape, closeOnOverlayClick, onClose } = options;
  const source = resource === null ? opener.module.source : beside(opener.module.source, resource);
  openDialog(
    frames,
    { ...opener.module, source, native: false },
    {
      ...{ size, context, closeOnEscape, closeOnOverlayClick },
      label: options.title || opener.module.title,
      closed: (_, payload) => callBack(opener, onClose, payload),
    },
  );
  return true;
}

/** The address of another resource of the same app. */
function beside(source: string, resource: string): string {
  return new URL(`../${encodeURIComponent(resource)}/index.html`, source).href;
}
