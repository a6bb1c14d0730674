import type { Question } from '../../../../src/calls';
import type { Asked, NoAnswer } from '../../../shared/ask';
import type { Draft } from './draft';

/** What is kept of a draft: its text and the version it began from. */
export type Written = Pick<Question<'saveDraft'>, 'source' | 'basedOn'>;

export interface Keeping {
  keeping: Draft['keeping'];
  /** Why it is not kept. */
  why?: NoAnswer;
}

interface Options {
  /** The revision that is kept now; 0 for none. */
  revision: number;
  save: (draft: Question<'saveDraft'>) => Promise<Asked<'saveDraft'>>;
  /** Hears how things stand, with what stands there where it is not kept. */
  hear: (keeping: Keeping, lost?: Question<'saveDraft'>) => void;
}

/** Keeps a draft as it is typed, one version after the other. */
export interface Keeper {
  /** Keeps this soon. */
  typed: (draft: Written) => void;
  /** Keeps at once what still waits, and is over when nothing waits any more. */
  now: () => Promise<void>;
  /** Writes over a revision that another window has kept. */
  overrule: (revision: number) => Promise<void>;
  /** Keeps nothing until something is typed again; over when nothing is on its way any more. */
  stop: () => Promise<void>;
}

/** Long enough for a word, in milliseconds. */
const PAUSE = 800;
const AGAIN = 10_000;

export function draftKeeper({ revision, save, hear }: Options): Keeper {
  let seen = revision;
  let waiting: Written | undefined;
  let underway: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMoved = false;
  let isStopped = false;

  const send = async (draft: Written) => {
    hear({ keeping: 'keeping' });
    const question = { ...draft, revision: seen };
    const asked = await save(question);
    if (asked.ok) {
      seen = asked.data.revision;
      if (!waiting) hear({ keeping: 'kept' });
      return;
    }
    waiting ??= draft;
    const keeping = stateOf(asked.refusal);
    hear({ keeping, why: asked.refusal }, { ...waiting, revision: seen });
    isMoved = keeping === 'moved';
    if (keeping === 'not-kept') soon(AGAIN);
  };
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    while (underway) await underway;
    const draft = waiting;
    if (!draft || isMoved || isStopped) return;
    waiting = undefined;
    underway = send(draft).finally(() => (underway = undefined));
    await underway;
  };
  const soon = (pause: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void now(), pause);
  };
  return {
    now,
    typed: (draft) => {
      waiting = draft;
      isStopped = false;
      if (isMoved) hear({ keeping: 'moved' }, { ...draft, revision: seen });
      else hear({ keeping: 'keeping' });
      soon(PAUSE);
    },
    overrule: (other) => {
      seen = other;
      isMoved = false;
      return now();
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await underway;
    },
  };
}

function stateOf({ code }: NoAnswer): Draft['keeping'] {
  if (code === 'draft-moved') return 'moved';
  return code === 'policy-too-large' ? 'too-large' : 'not-kept';
}
