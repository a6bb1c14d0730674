import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './dialog.module.css';

interface Props {
  title: string;
  /** Hears the value of the button that closed it; empty where the reader left it with Escape. */
  onClose: (value: string) => void;
  children: ReactNode;
}

/** A question or a note over the page. Its buttons close it; the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) openBeside(document.activeElement, dialog.current);
    return dialog.current ? makeRoomFor(dialog.current) : undefined;
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onClose={({ currentTarget }) => onClose(currentTarget.returnValue)}
    >
      <form method="dialog" className={styles['form']}>
        <h2 id={id}>{title}</h2>
        {children}
      </form>
    </dialog>
  );
}

/** Lets a frame that is lower than the dialog grow, as long as that is there. */
function makeRoomFor({ scrollHeight }: HTMLDialogElement): () => void {
  const { style } = document.body;
  const before = style.minHeight;
  style.minHeight = `${scrollHeight + 4 * ROOM}px`;
  return () => {
    style.minHeight = before;
  };
}

/** Room for the dialog's shadow at the frame's end, in pixels. */
const ROOM = 24;

/**
 * A frame that is taller than the screen has no middle that is in sight, so there the dialog begins where it was asked
 * for and can be scrolled to.
 */
function openBeside(opener: Element | null, dialog: HTMLDialogElement): void {
  const top = (opener?.getBoundingClientRect().top ?? 0) + scrollY;
  dialog.showModal();
  if (innerHeight <= screen.availHeight) return;
  const lowest = document.documentElement.scrollHeight - dialog.offsetHeight - ROOM;
  dialog.style.position = 'absolute';
  dialog.style.marginBlock = '0';
  dialog.style.insetBlockStart = `${Math.max(0, Math.min(top, lowest))}px`;
}
