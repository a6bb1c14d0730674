import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../../shared/ask';
import type { Ended } from '../reading/pages';
import { waiting } from '../reading/waiting';
import { type Memberships, withMembers } from './customers';
import { readOn, type Reading, unread } from './reading';
import type { Organisation } from './customers';

/** How reading stands; `ended` is undefined while it is under way. */
export interface Progress {
  reading: Reading;
  /** Seconds that Jira wants us to wait before the next page. */
  waits?: number | undefined;
  ended?: Ended | undefined;
}

export interface Reader {
  /** Undefined before the first time. */
  progress?: Progress | undefined;
  /** Reads from the beginning. */
  begin: (organisations: readonly Organisation[]) => void;
  /** Reads on from where it was left. */
  goOn: () => void;
  stop: () => void;
  /** Who has joined an organisation since reading began; the pages still to come may not know. */
  joined: Memberships;
  /** Notes that people have joined an organisation. */
  join: (organisation: string, accountIds: readonly string[]) => void;
}

const NOBODY: Memberships = new Map();

/** Reads the roster for as long as the page is there; it is kept nowhere else. */
export function useReading(): Reader {
  const [progress, setProgress] = useState<Progress>();
  const [joined, setJoined] = useState(NOBODY);
  const turn = useRef<AbortController>();
  useEffect(() => () => turn.current?.abort(), []);

  const read = useCallback((from: Reading) => {
    turn.current?.abort();
    const { signal } = (turn.current = new AbortController());
    setProgress({ reading: from });
    const tell = (reading: Reading, waits?: number) => {
      if (!signal.aborted) setProgress({ reading, waits });
    };
    const tools = { ask, wait: waiting(signal), isStopped: () => signal.aborted, tell };
    void readOn(from, tools).then((ended) => {
      if (!signal.aborted) setProgress((now) => now && { reading: now.reading, ended });
    });
  }, []);
  return {
    progress,
    joined,
    begin: useCallback(
      (organisations) => {
        setJoined(NOBODY);
        read(unread(organisations));
      },
      [read],
    ),
    goOn: () => progress && read(progress.reading),
    stop: useCallback(() => {
      turn.current?.abort();
      setProgress((now) => now && { reading: now.reading, ended: 'stopped' });
    }, []),
    join: useCallback((organisation, accountIds) => {
      setJoined((before) => withMembers(before, organisation, accountIds));
    }, []),
  };
}
