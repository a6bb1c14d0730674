/** What a key does while a row of the board has the focus. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'tick'
  | 'tickStretch'
  | 'accept'
  | 'open'
  | 'filter'
  | 'call'
  | 'help';

/** The part of a keyboard event that decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The keys of each command, as the list of shortcuts shows them. */
export const KEYS: Record<Command, readonly string[]> = {
  next: ['j', '↓'],
  previous: ['k', '↑'],
  first: ['Home'],
  last: ['End'],
  tick: ['x', 'Space'],
  tickStretch: ['Shift + x', 'Shift + Space'],
  accept: ['a'],
  open: ['o', 'Enter'],
  filter: ['/'],
  call: ['c'],
  help: ['?'],
};

const MOVES = new Set<Command | undefined>(['next', 'previous']);

const COMMANDS = new Map<string, Command>([
  ['j', 'next'],
  ['ArrowDown', 'next'],
  ['k', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['x', 'tick'],
  [' ', 'tick'],
  ['a', 'accept'],
  ['o', 'open'],
  ['Enter', 'open'],
  ['/', 'filter'],
  ['c', 'call'],
  ['?', 'help'],
]);

/**
 * The command of a key. Undefined for the browser's own keys: everything with Ctrl, Alt or Meta, and what a control
 * inside the row answers itself. A key that is held down moves on and does nothing else.
 */
export function commandOf(press: Press, isOnControl: boolean): Command | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (isOnControl && (press.key === ' ' || press.key === 'Enter')) return undefined;
  const command = COMMANDS.get(press.key.length === 1 ? press.key.toLowerCase() : press.key);
  if (press.repeat && !MOVES.has(command)) return undefined;
  return command === 'tick' && press.shiftKey ? 'tickStretch' : command;
}

/** The row that a move leads to: one further, or an end; the same one at the end of the list. */
export function moved(
  shown: readonly string[],
  active: string | undefined,
  command: Command,
): string | undefined {
  const place = active === undefined ? -1 : shown.indexOf(active);
  switch (command) {
    case 'next':
      return shown[Math.min(place + 1, shown.length - 1)];
    case 'previous':
      return shown[Math.max(place - 1, 0)];
    case 'first':
      return shown[0];
    case 'last':
      return shown.at(-1);
    default:
      return undefined;
  }
}
