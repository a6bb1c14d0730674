import { useEffect, useState } from 'react';
import { ask } from '../../../../shared/ask';

/** The text of a version; empty for what was there before the first, undefined until it is here or where it is kept no more. */
export function useVersion(number: number): string | undefined {
  const [loaded, setLoaded] = useState<{ number: number; source: string }>();
  useEffect(() => {
    if (number > 0) void ask('loadVersion', { number }).then((asked) => asked.ok && setLoaded(asked.data));
  }, [number]);
  if (number === 0) return '';
  return loaded?.number === number ? loaded.source : undefined;
}
