import { expect, test } from 'vitest';
import type { Question } from '../../src/calls';
import type { TriageRow, TriageView } from '../../src/calls/triage';
import { type Event, follow } from '../../static/pages/board/follow';
import type { Asked } from '../../static/shared/ask';
import { rowsOf } from './a-row';

const BUSY = { ok: false, refusal: { code: 'unreachable' } } as const;

/** An app that gives these answers in turn, and what the page asked and heard. */
function anApp(...answers: Asked<'loadTriage'>[]) {
  const asked: Question<'loadTriage'>[] = [];
  const heard: Event[] = [];
  const pauses: (() => void)[] = [];
  const following = follow({
    load: (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? BUSY);
    },
    tell: (event) => heard.push(event),
    isVisible: () => true,
    passes: ({ code }) => code === 'unreachable',
    after: (_, then) => {
      pauses.push(then);
      return () => pauses.splice(pauses.indexOf(then), 1);
    },
  });
  return { following, asked, heard, pauses };
}

function page(rows: TriageRow[], more: Partial<TriageView> = {}): Asked<'loadTriage'> {
  return { ok: true, data: { rows, severities: [], now: '10:00', ...more } };
}

const settled = () => new Promise((done) => setImmediate(done));

test('pages are loaded one after another until all are there', async () => {
  const { asked, heard } = anApp(page(rowsOf('ST-1'), { next: 'two' }), page(rowsOf('ST-2')));
  await settled();
  expect(asked).toEqual([{}, { next: 'two' }]);
  expect(heard).toMatchObject([
    { type: 'page', isFirst: true, isLast: false },
    { type: 'page', isFirst: false, isLast: true },
  ]);
});

test('a later look asks for what changed since the one before began', async () => {
  const { asked, heard, pauses } = anApp(
    page([], { now: '10:00', next: 'two' }),
    page([], { now: '10:05' }),
    page(rowsOf('ST-3'), { now: '10:20', next: 'more' }),
    page([], { now: '10:21' }),
  );
  await settled();
  pauses.at(-1)?.();
  await settled();
  pauses.at(-1)?.();
  await settled();
  expect(asked.slice(2)).toEqual([{ since: '10:00' }, { since: '10:00', next: 'more' }, { since: '10:20' }]);
  expect(heard.at(2)).toMatchObject({ type: 'news', isLast: false });
});

test('loading that broke off goes on with the page it stopped at', async () => {
  const { asked, heard, pauses } = anApp(page([], { next: 'two' }), BUSY, page(rowsOf('ST-2')));
  await settled();
  expect(heard.at(-1)).toEqual({ type: 'refused', refusal: { code: 'unreachable' } });
  pauses.at(-1)?.();
  await settled();
  expect(asked).toEqual([{}, { next: 'two' }, { next: 'two' }]);
  expect(heard.at(-1)).toMatchObject({ type: 'page', isLast: true });
});

test('what another try cannot mend is asked again only on demand', async () => {
  const denied: Asked<'loadTriage'> = { ok: false, refusal: { code: 'not-allowed' } };
  const { asked, pauses, following } = anApp(denied, page([]));
  await settled();
  expect(pauses).toEqual([]);
  following.look();
  await settled();
  expect(asked).toEqual([{}, {}]);
});

test('a look asked for during another follows it at once', async () => {
  const { asked, following } = anApp(page([]), page([]));
  following.look();
  await settled();
  expect(asked).toEqual([{}, { since: '10:00' }]);
});

test('a page that was left hears nothing any more', async () => {
  const { heard, pauses, following } = anApp(page([]));
  following.stop();
  await settled();
  expect(heard).toEqual([]);
  expect(pauses).toEqual([]);
});
