import { type Callback, type FromFrame, isCallback, type ToFrame } from '../protocol';

/** What the server says about a module on this page. `place` is sealed: it names module, place and person. */
export interface Mounted {
  key: string;
  place: string;
  source: string;
  native: boolean;
  title: string;
  /** How large a dialog it asks for: `small`, `large`, or `{ width, height }`. */
  size?: unknown;
  /** Set for a module that changes a form unseen: what its app keeps for that form. */
  modifications?: { id: string; data?: string }[];
}

export interface Frame {
  id: string;
  module: Mounted;
  element: HTMLIFrameElement;
  /** Where the module's place on the page is; UI Kit is drawn here. */
  slot: HTMLElement;
  origin: string;
  /** Set in a modal: what the opener handed over, and how to close it. */
  modal?: { context: unknown; close: (payload: unknown) => void };
  onClose?: Callback;
}

/** Answers one bridge operation for one frame; what it throws reaches the app as a rejection. */
export type Operation = (payload: unknown, frame: Frame) => unknown;

/** The frames of this page, and how to reach them. */
export interface Frames {
  mount(slot: HTMLElement, module: Mounted, modal?: Frame['modal']): Frame;
  remove(frame: Frame): void;
  broadcast(message: ToFrame): void;
}

// Both as Atlassian's own frames: https://developer.atlassian.com/platform/forge/custom-ui/#content-security
const allow = 'camera; clipboard-write; display-capture; fullscreen; microphone';
const sandbox =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

/** Opens frames for modules and routes each frame's calls to `answer`. */
export function openFrames(answer: (op: string, payload: unknown, frame: Frame) => Promise<unknown>): Frames {
  const frames = new Map<string, Frame>();
  addEventListener('message', (event: MessageEvent<FromFrame>) => {
    const frame = [...frames.values()].find((known) => known.element.contentWindow === event.source);
    if (frame?.origin === event.origin) void hear(frame, event.data, answer);
  });
  return {
    mount(slot, module, modal) {
      const element = document.createElement('iframe');
      const id = `module-${frames.size + 1}`;
      Object.assign(element, { id, src: module.source, title: module.title, allow });
      element.setAttribute('sandbox', sandbox);
      const isUnseen = module.native || module.modifications !== undefined;
      element.className = isUnseen ? 'module-hidden' : 'module-frame';
      const frame: Frame = { id, module, element, slot, origin: new URL(module.source).origin };
      if (modal) frame.modal = modal;
      frames.set(id, frame);
      slot.append(element);
      return frame;
    },
    remove(frame) {
      frames.delete(frame.id);
      frame.element.remove();
    },
    broadcast(message) {
      for (const frame of frames.values()) say(frame, message);
    },
  };
}

/** Sends to one frame, and to its origin only. */
function say(frame: Frame, message: ToFrame): void {
  frame.element.contentWindow?.postMessage(message, frame.origin);
}

/** Calls a function that lives in the frame. What is no function is left alone. */
export function callBack(frame: Frame, callback: unknown, ...args: unknown[]): void {
  if (isCallback(callback)) say(frame, { desk: 'function', fn: callback.__fn, args });
}

async function hear(
  frame: Frame,
  message: FromFrame,
  answer: (op: string, payload: unknown, frame: Frame) => Promise<unknown>,
): Promise<void> {
  if (message.desk === 'size') {
    if (!frame.module.native) frame.element.style.height = `${message.height}px`;
    return;
  }
  try {
    say(frame, { desk: 'result', id: message.id, value: await answer(message.op, message.payload, frame) });
  } catch (error) {
    const { name, message: text } = error instanceof Error ? error : new Error(String(error));
    say(frame, { desk: 'refused', id: message.id, error: { name, message: text } });
  }
}
