import { useMemo } from 'react';
import type { Language } from './words';
import { useViewer } from './viewer';

/** What a load tells of its reader, the same object from render to render. */
export function useReader(): { language: Language; timeZone?: string } {
  const { language, timeZone } = useViewer();
  return useMemo(() => ({ language, ...(timeZone !== undefined && { timeZone }) }), [language, timeZone]);
}
