import { useState } from 'react';
import type { CallName, Question } from '../../../src/calls';
import type { SettingsView } from '../../../src/calls/settings';
import { ask, type NoAnswer } from '../../shared/ask';

/** The calls of this page that change something; each answers with the settings as they are then. */
export type ChangeName = Extract<CallName, 'connectService' | 'testService' | 'startDrill'>;

/** Why nothing was changed: the app says no or cannot be reached, or nobody allowed it to reach a host. */
export type NotMade = NoAnswer | { code: 'host-not-allowed'; params: { host: string } };

/** The settings as the page has them, and how to bring them up to date. */
export interface Settings {
  view: SettingsView;
  accept: (view: SettingsView) => void;
  reload: () => void;
}

/** What one part of the page asked for: what is under way, and what came of the last of it. */
export interface Changes {
  busy?: ChangeName;
  done?: ChangeName;
  notMade?: { change: ChangeName; why: NotMade };
  /** Asks for a change, unless what has to be done first says why not; gives why it was not made. */
  make: <N extends ChangeName>(
    name: N,
    question: Question<N>,
    first?: () => Promise<NotMade | undefined>,
  ) => Promise<NotMade | undefined>;
}

/** Makes changes for one part of the page, so that each says beside its own button what came of it. */
export function useChanges({ accept, reload }: Settings): Changes {
  const [state, setState] = useState<Omit<Changes, 'make'>>({});
  const make: Changes['make'] = async (name, question, first) => {
    setState({ busy: name });
    const obstacle = await first?.();
    const asked = obstacle ? undefined : await ask<ChangeName>(name, question);
    if (asked?.ok) {
      accept(asked.data);
      setState({ done: name });
      return undefined;
    }
    // A failure may have left its mark, such as when the service last failed.
    if (asked) reload();
    const why = obstacle ?? asked?.refusal ?? { code: 'unreachable' };
    setState({ notMade: { change: name, why } });
    return why;
  };
  return { ...state, make };
}
