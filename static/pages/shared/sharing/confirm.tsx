import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../button';
import styles from './confirm.module.css';

interface Props {
  /** What will happen. */
  children: ReactNode;
  yes: string;
  no: string;
  isBusy: boolean;
  answer: (isSure: boolean) => void;
}

/** Asks once more, in its place on the page. It takes the focus; Escape is a no. */
export function Confirm({ children, yes, no, isBusy, answer }: Props) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div
      ref={group}
      className={styles['confirm']}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') answer(false);
      }}
    >
      <div id={id} className={styles['text']}>
        {children}
      </div>
      <div className={styles['buttons']}>
        <Button look="primary" busy={isBusy} onClick={() => answer(true)}>
          {yes}
        </Button>
        <Button onClick={() => answer(false)}>{no}</Button>
      </div>
    </div>
  );
}
