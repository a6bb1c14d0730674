import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useViewer } from '../../shared/viewer';
import { type TabName, tabNames } from './tab-names';
import styles from './tabs.module.css';

interface Props {
  open: TabName;
  onOpen: (tab: TabName) => void;
  children: ReactNode;
}

/**
 * The parts of the settings behind tabs, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs has them: arrow keys go from
 * one to the next, Home and End to the first and the last.
 */
export function Tabs({ open, onOpen, children }: Props) {
  const { words } = useViewer();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const to = target(event.key, tabNames.indexOf(open));
    const name = to === undefined ? undefined : tabNames.at(to % tabNames.length);
    if (name === undefined) return;
    event.preventDefault();
    onOpen(name);
    list.current?.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        className={styles['list']}
        role="tablist"
        aria-label={words('tab.all')}
        onKeyDown={move}
      >
        {tabNames.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            className={styles['tab']}
            aria-selected={name === open}
            aria-controls="tab-panel"
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {words(`tab.${name}`)}
          </button>
        ))}
      </div>
      <div
        id="tab-panel"
        role="tabpanel"
        aria-labelledby={`tab-${open}`}
        tabIndex={-1}
        className={styles['panel']}
      >
        {children}
      </div>
    </>
  );
}

function target(key: string, at: number): number | undefined {
  if (key === 'ArrowRight') return at + 1;
  if (key === 'ArrowLeft') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? -1 : undefined;
}
