import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Spinner } from '../../shared/spinner';

interface Leaving {
  /** Over once the editor that went last has kept what was typed in it. */
  last: () => Promise<void>;
  leave: (keeping: Promise<void>) => void;
}

const LeavingContext = createContext<Leaving | undefined>(undefined);

/** Where an editor leaves what it still keeps when it goes, for whoever reads the draft next. */
export function KeepsDrafts({ children }: { children: ReactNode }) {
  const [leaving] = useState(beginLeaving);
  return <LeavingContext.Provider value={leaving}>{children}</LeavingContext.Provider>;
}

function beginLeaving(): Leaving {
  let kept = Promise.resolve();
  return {
    last: () => kept,
    leave: (keeping) => {
      kept = keeping;
    },
  };
}

/** Hears what an editor that goes still keeps. */
export function useLeave(): Leaving['leave'] | undefined {
  return useContext(LeavingContext)?.leave;
}

/** Draws what reads the draft once the one that was typed before is kept. */
export function OnceKept({ children }: { children: ReactNode }) {
  const leaving = useContext(LeavingContext);
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void leaving?.last().then(() => setKept(true));
  }, [leaving]);
  return isKept ? children : <Spinner />;
}
