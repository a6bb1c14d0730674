import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Cases } from '../../../../src/policy/backtest/report';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import { Dialog } from '../../shared/dialog';
import { figureIn } from '../roster/figure';
import { RequestLink } from '../request-link';
import styles from './cases.module.css';
import { openSearch } from './jira-search';

/** Requests to look at, and what they have in common. */
interface Shown {
  title: string;
  cases: Cases;
}

const ShowContext = createContext<(shown: Shown) => void>(() => undefined);

/** Whatever figures are in here show their requests when they are pressed. */
export function CasesShown({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  return (
    <ShowContext.Provider value={setShown}>
      {children}
      {shown && <CasesDialog shown={shown} close={() => setShown(undefined)} />}
    </ShowContext.Provider>
  );
}

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
function CasesDialog({ shown, close }: { shown: Shown; close: () => void }) {
  const { words, language } = useViewer();
  const { count, keys } = shown.cases;
  const figure = figureIn(language);
  const isCut = keys.length < count;
  return (
    <Dialog title={shown.title} onClose={close}>
      <p>
        {words(isCut ? 'cases.first' : 'cases.count', {
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
        <Button onClick={() => openSearch(keys)}>{words('cases.search')}</Button>
        <Button type="submit">{words('cases.close')}</Button>
      </div>
    </Dialog>
  );
}
