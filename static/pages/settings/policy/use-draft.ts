import { useEffect, useMemo, useState } from 'react';
import { parseDocument } from 'yaml';
import type { EditorView } from '../../../../src/calls/policy';
import { valueAt } from '../../../../src/policy/parse/issues';
import { parsePolicy } from '../../../../src/policy/parse';
import { ask, type NoAnswer } from '../../../shared/ask';
import { type Draft, openingSource, type Path } from './draft';
import { withEntry, withMoved, without, withValue } from './edits';
import { draftKeeper, type Keeper, type Keeping, type Written } from './keeper';
import { useLeave } from './once-kept';
import { hold, letGo, type Unkept, unkeptAt } from './unkept';
import { usePaused } from './use-paused';

/** The draft with what publishing and another window's draft need beside what its views use. */
export interface Editing extends Draft {
  /** Why it is not kept. */
  why?: NoAnswer;
  /** How often the whole text was replaced by another one: an editor begins anew then. */
  replaced: number;
  /** Takes another text in place of this one, such as a file's, and the version that it was begun from. */
  rebase: (source: string, basedOn: number) => void;
  /** Keeps at once what still waits. */
  keepNow: () => Promise<void>;
  /** Keeps this text although another window has kept another one, of this revision. */
  overrule: (revision: number) => Promise<void>;
  /** Keeps nothing until something changes again. */
  stop: () => Promise<void>;
  /** The revision that was kept last; 0 for none. */
  revision: () => number;
  /** Lets go of what the browser holds because it could not be kept. */
  forget: () => void;
}

interface Text extends Written {
  replaced: number;
}

interface Opened {
  written: Written;
  /** What the app has of it. */
  kept: Written | undefined;
  unkept: Unkept | undefined;
}

/**
 * The draft that an editor opens with; `place` is where the browser holds what cannot be kept. `start` is what a desk
 * without a policy begins with.
 */
export function useDraft(view: EditorView, place: string, start = ''): Editing {
  const [opened] = useState(() => open(view, place, start));
  const [written, setText] = useState<Text>({ ...opened.written, replaced: 0 });
  const [{ keeping, why }, setKeeping] = useState<Keeping>({ keeping: 'kept' });
  const [keeper] = useState(() =>
    draftKeeper({
      revision: opened.unkept?.revision ?? view.draft?.revision ?? 0,
      save: (draft) => ask('saveDraft', draft),
      hear: (state, lost) => {
        setKeeping(state);
        if (lost) hold(place, lost);
        else if (state.keeping === 'kept') letGo(place);
      },
    }),
  );
  useKept(keeper, written, opened.kept);
  const { source, basedOn, replaced } = written;
  const settled = usePaused(source);
  const parsed = useMemo(() => parsePolicy(settled), [settled]);
  const edits = useMemo(() => editsOf(setText), []);
  const value = useMemo(() => readerOf(source), [source]);
  return useMemo(
    () => ({
      ...edits,
      source,
      parsed,
      value,
      basedOn,
      replaced,
      isChanged: source !== view.published?.source,
      keeping,
      ...(why && { why }),
      keepNow: keeper.now,
      overrule: keeper.overrule,
      stop: keeper.stop,
      revision: keeper.revision,
      forget: () => letGo(place),
    }),
    [edits, source, parsed, value, basedOn, replaced, view.published?.source, keeping, why, keeper, place],
  );
}

function open(view: EditorView, place: string, start: string): Opened {
  const unkept = unkeptAt(place, view);
  const source = openingSource(view);
  const basedOn = view.draft?.basedOn ?? view.published?.number ?? 0;
  const kept = source === undefined ? undefined : { source, basedOn };
  return { written: unkept ?? kept ?? { source: start, basedOn }, kept, unkept };
}

/** Keeps what is written: soon, and before the page goes out of sight. */
function useKept(keeper: Keeper, { source, basedOn }: Written, kept: Written | undefined): void {
  const [changed, setChanged] = useState(false);
  const isAsOpened = source === kept?.source && basedOn === kept.basedOn;
  if (!changed && !isAsOpened) setChanged(true);
  useEffect(() => {
    if (changed) keeper.typed({ source, basedOn });
  }, [keeper, changed, source, basedOn]);
  const leaveKeeping = useLeave();
  useEffect(() => {
    const leave = () => void keeper.now();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      // What can't be kept is held by the browser; whoever opens it goes on trying.
      leaveKeeping?.(keeper.now().then(keeper.stop));
    };
  }, [keeper, leaveKeeping]);
}

type SetText = (change: (before: Text) => Text) => void;

function editsOf(setText: SetText): Pick<Editing, 'set' | 'remove' | 'add' | 'move' | 'write' | 'rebase'> {
  const edit = (change: (source: string) => string) =>
    setText((before) => ({ ...before, source: change(before.source) }));
  return {
    set: (path, value) =>
      edit((source) => (value === undefined ? without(source, path) : withValue(source, path, value))),
    remove: (path) => edit((source) => without(source, path)),
    add: (path, value) => edit((source) => withEntry(source, path, value)),
    move: (path, from, to) => edit((source) => withMoved(source, path, from, to)),
    write: (source) => edit(() => source),
    rebase: (source, basedOn) => setText(({ replaced }) => ({ source, basedOn, replaced: replaced + 1 })),
  };
}

/** Reads a text once, and only when somebody asks for a value in it; as far as it can be read. */
function readerOf(source: string): (path: Path) => unknown {
  let read: { value: unknown } | undefined;
  return (path) => {
    read ??= { value: valueOf(source) };
    return valueAt(read.value, path);
  };
}

function valueOf(source: string): unknown {
  try {
    const value: unknown = parseDocument(source, { prettyErrors: false, uniqueKeys: false }).toJS();
    return value;
  } catch {
    // An alias that stands for nothing has no value.
    return undefined;
  }
}
