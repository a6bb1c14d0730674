import styles from './mark.module.css';

export type MarkKind = 'good' | 'bad' | 'waiting';

const SHAPES: Readonly<Record<MarkKind, string>> = {
  good: 'M4 8.5l2.7 2.7L12 5.5',
  bad: 'M5 5l6 6M11 5l-6 6',
  waiting: 'M8 4.5V8l2.5 1.5',
};

/** A sign for the eye: a tick, a cross or a clock, each in its colour; the words beside it must say the same. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg className={`${styles['mark']} ${styles[kind]}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={SHAPES[kind]} />
    </svg>
  );
}
