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
  /** The revision that it kept last, or began with; 0 for none. */
  revision: () => number;
  /** Keeps nothing until something is typed again; over when nothing is on its way any more. */
  stop: () => Promise<void>;
}

/** Long enough for a word, in milliseconds. */
const PAUSE = 800;
const AGAIN = 10_000;

export function draftKeeper(options: Options): Keeper {
  const keeping = new DraftKeeper(options);
  return {
    typed: (draft) => keeping.typed(draft),
    now: () => keeping.now(),
    overrule: (revision) => keeping.overrule(revision),
    stop: () => keeping.stop(),
    revision: () => keeping.revision(),
  };
}

class DraftKeeper {
  private seen: number;
  private waiting?: Written | undefined;
  private underway?: Promise<void> | undefined;
  private timer?: ReturnType<typeof setTimeout>;
  private isMoved = false;
  private isStopped = false;

  constructor(private readonly options: Options) {
    this.seen = options.revision;
  }

  typed(draft: Written): void {
    const { hear } = this.options;
    this.waiting = draft;
    this.isStopped = false;
    if (this.isMoved) hear({ keeping: 'moved' }, { ...draft, revision: this.seen });
    else hear({ keeping: 'keeping' });
    this.soon(PAUSE);
  }

  async now(): Promise<void> {
    clearTimeout(this.timer);
    while (this.underway) await this.underway;
    const draft = this.waiting;
    if (!draft || this.isMoved || this.isStopped) return;
    this.waiting = undefined;
    this.underway = this.send(draft).finally(() => (this.underway = undefined));
    await this.underway;
  }

  overrule(revision: number): Promise<void> {
    this.seen = revision;
    this.isMoved = false;
    return this.now();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.underway;
  }

  revision(): number {
    return this.seen;
  }

  private async send(draft: Written): Promise<void> {
    const { save, hear } = this.options;
    hear({ keeping: 'keeping' });
    const asked = await save({ ...draft, revision: this.seen });
    if (asked.ok) {
      this.seen = asked.data.revision;
      if (!this.waiting) hear({ keeping: 'kept' });
      return;
    }
    this.waiting ??= draft;
    const keeping = stateOf(asked.refusal);
    hear({ keeping, why: asked.refusal }, { ...this.waiting, revision: this.seen });
    this.isMoved = keeping === 'moved';
    if (keeping === 'not-kept') this.soon(AGAIN);
  }

  private soon(pause: number): void {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => void this.now(), pause);
  }
}

function stateOf({ code }: NoAnswer): Draft['keeping'] {
  if (code === 'draft-moved') return 'moved';
  return code === 'policy-too-large' ? 'too-large' : 'not-kept';
}
