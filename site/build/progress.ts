/** Whom a build tells what it is about to make, and what is made. */
export interface Progress {
  expect(parts: readonly string[]): void;
  finished(part: string): void;
}

/** For a build that nobody watches. */
export const unwatched: Progress = { expect: () => undefined, finished: () => undefined };

/** Where progress is shown: a terminal, on which one line is written over, or a file or pipe, which gets few lines. */
interface Screen {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** How long a pipe may hear nothing, in milliseconds. */
const LONGEST_SILENCE = 20_000;
const ERASE = '\r\u001B[K';
const AHEAD =
  'Building the app as a deploy does, and the desk. The first time takes one to three minutes, later starts seconds.\n';

/** Shows how a build goes. `beat` is to be called every second, `end` at the end; `now` is in milliseconds. */
export function progressOn(
  screen: Screen,
  now: () => number,
): Progress & { beat: () => void; end: () => void } {
  const open = new Set<string>();
  const started = now();
  const said = { done: 0, at: 0 };
  const show = () => {
    const line = lineOf(said.done, [...open], now() - started);
    screen.write(screen.isTTY ? `${ERASE}${line}` : `${line}\n`);
    said.at = now();
  };
  return {
    expect(parts) {
      if (parts.length > 0 && said.done + open.size === 0) {
        screen.write(AHEAD);
        said.at = now();
      }
      for (const part of parts) open.add(part);
    },
    finished(part) {
      if (!open.delete(part)) return;
      said.done += 1;
      if (open.size > 0) show();
    },
    beat() {
      if (open.size > 0 && (screen.isTTY || now() - said.at >= LONGEST_SILENCE)) show();
    },
    end() {
      if (said.done > 0) screen.write(`${screen.isTTY ? ERASE : ''}Built in ${seconds(now() - started)}.\n`);
    },
  };
}

/** `2 of 9 parts built after 24 s; now the app’s functions and 6 more` */
function lineOf(done: number, [next = '', ...others]: string[], elapsed: number): string {
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${done} of ${done + others.length + 1} parts built after ${seconds(elapsed)}; now ${next}${more}`;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1_000)} s`;
}
