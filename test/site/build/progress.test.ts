import { expect, test } from 'vitest';
import { progressOn } from '../../../site/build/progress';

/** A build that is watched, with a clock to move. */
function watched(isTTY: boolean) {
  const said: string[] = [];
  const clock = { now: 0 };
  const progress = progressOn({ isTTY, write: (text) => said.push(text) }, () => clock.now);
  const after = (seconds: number) => {
    clock.now = seconds * 1_000;
    progress.beat();
    return said.splice(0);
  };
  return { ...progress, after, said };
}

test('a pipe hears of each part, and every twenty seconds', () => {
  const build = watched(false);
  build.expect(['the pages', 'the functions']);
  expect(build.after(19)).toEqual([expect.stringMatching(/^Building .*first time takes/)]);
  expect(build.after(20)).toEqual(['0 of 2 parts built after 20 s; now the pages and 1 more\n']);
  build.finished('the pages');
  expect(build.after(39)).toEqual(['1 of 2 parts built after 20 s; now the functions\n']);
  expect(build.after(41)).toEqual(['1 of 2 parts built after 41 s; now the functions\n']);
});

test('a terminal has one line, written anew each second', () => {
  const build = watched(true);
  build.expect(['the pages']);
  build.said.splice(0);
  expect(build.after(1)).toEqual(['\r\u001B[K0 of 1 parts built after 1 s; now the pages']);
  build.finished('the pages');
  build.end();
  expect(build.said).toEqual(['\r\u001B[KBuilt in 1 s.\n']);
});

test('a start with nothing to build says nothing of it', () => {
  const build = watched(false);
  build.expect([]);
  build.after(60);
  build.end();
  expect(build.said).toEqual([]);
});
