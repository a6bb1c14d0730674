import { createContext, useContext } from 'react';
import type { Cases } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Dialog } from '../../shared/dialog';
import { figureIn } from '../roster/figure';
import { RequestLink } from '../request-link';
import styles from './backtest.module.css';
import { openSearch } from './jira-search';

/** Requests to look at, and what they have in common. */
export interface Shown {
  title: string;
  cases: Cases;
}

/** Shows requests by key; a report provides it. */
export const ShowContext = createContext<(shown: Shown) => void>(() => undefined);

/** How many requests, which one press shows; a mere figure where there are none. */
export function CasesButton({ cases, title }: Shown) {
  const { language } = useViewer();
  const show = useContext(ShowContext);
  const count = figureIn(language)(cases.count);
  if (cases.keys.length === 0) return <>{count}</>;
  return (
    <Button look="link" aria-label={`${count}: ${title}`} onClick={() => show({ cases, title })}>
      {count}
    </Button>
  );
}

/** The requests behind a figure, each one click away. */
export function CasesDialog({ shown, close }: { shown: Shown; close: () => void }) {
  const { words, language } = useViewer();
  const { count, keys } = shown.cases;
  const figure = figureIn(language);
  const isCut = keys.length < count;
  return (
    <Dialog title={shown.title} onClose={close}>
      <p>
        {words(isCut ? 'backtest.cases.first' : 'backtest.cases', {
          count: figure(count),
          shown: figure(keys.length),
        })}
      </p>
      <ul className={styles['keys']}>
        {keys.map((key) => (
          <li key={key}>
            <RequestLink request={key} />
          </li>
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Button onClick={() => openSearch(keys)}>{words('backtest.search')}</Button>
        <Button type="submit">{words('backtest.close')}</Button>
      </div>
    </Dialog>
  );
}
