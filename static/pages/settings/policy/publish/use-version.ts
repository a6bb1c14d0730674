import { useEffect, useState } from 'react';
import { ask, type Asked, type NoAnswer } from '../../../../shared/ask';

interface Loaded {
  /** Undefined until it is here, or where it can't be loaded. */
  source?: string;
  refusal?: NoAnswer;
}

/** The text of a version, or why there is none; empty for what was there before the first. */
export function useVersion(number: number): Loaded {
  const [loaded, setLoaded] = useState<{ number: number; asked: Asked<'loadVersion'> }>();
  useEffect(() => {
    if (number > 0) void ask('loadVersion', { number }).then((asked) => setLoaded({ number, asked }));
  }, [number]);
  if (number === 0) return { source: '' };
  if (loaded?.number !== number) return {};
  return loaded.asked.ok ? { source: loaded.asked.data.source } : { refusal: loaded.asked.refusal };
}
