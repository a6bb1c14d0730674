import { useMemo } from 'react';
import { useViewer } from './viewer';

/** What a load tells of its reader's time zone, the same object from render to render. */
export function useReader(): { timeZone?: string } {
  const { timeZone } = useViewer();
  return useMemo(() => (timeZone === undefined ? {} : { timeZone }), [timeZone]);
}
