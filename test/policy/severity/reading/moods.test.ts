import { expect, test } from 'vitest';
import type { Mood } from '../../../../src/policy/severity/reading/moods';
import { statementIn } from './read';

function check(_: string, text: string, value: string, mood: Mood): void {
  expect(statementIn(text, value)?.mood).toBe(mood);
}

type Row = [decision: string, text: string, value: string, mood: Mood];

test.each<Row>([
  ['a question says nothing', 'Was the shop down?', 'stop', 'asked'],
  ['"why" takes it as given', 'Why is the shop down?', 'stop', 'said'],
  ['a mark alone asks', 'The shop is down?', 'stop', 'asked'],
  ['a greeting is no statement before the question', 'Hello, the shop is down?', 'stop', 'asked'],
  ['a greeting may run into the question', 'Hello is the shop down, or is it us?', 'stop', 'asked'],
  ['a question may go on behind a comma', 'Is the shop down, or is it us?', 'stop', 'asked'],
  ['what stands before the question is said', 'The shop is down, can you help?', 'stop', 'said'],
  ['"right?" asks for agreement', 'The shop is down, right?', 'stop', 'said'],
  ['who has said something goes on saying it', 'We opened at nine, the shop is down though?', 'stop', 'said'],
  ['German asks alike', 'Ist die Kasse ausgefallen?', 'stop', 'asked'],
])('of questions: %s: "%s"', check);

test.each<Row>([
  ['"not" denies', 'The shop is not down.', 'stop', 'denied'],
  ['"nicht" denies', 'Die Kasse ist nicht ausgefallen.', 'stop', 'denied'],
  ['"no" denies three words on', 'No single till fails.', 'fail', 'denied'],
  ['"not" does not reach four words', 'Not only here logins fail.', 'fail', 'said'],
  ['"not" does not reach over the clause', 'Not for the first time today payments fail.', 'fail', 'said'],
  ['"not" does not reach over "but"', 'The thing is not new but slow.', 'slow', 'said'],
  ['a "not" in quotation marks denies nothing', 'The button "Do not" fails.', 'fail', 'said'],
  ['"not a workaround" is none', 'Paper is not a workaround.', 'holds', 'denied'],
  ['"is no workaround" denies itself', 'This is no workaround.', 'holds', 'denied'],
  ['a workaround is one', 'We found a workaround.', 'holds', 'said'],
  ['"no workaround exists" is none', 'For this no workaround exists.', 'holds', 'denied'],
])('of denials: %s: "%s"', check);

test.each<Row>([
  ['what somebody read is told', 'We read that the shop is down.', 'stop', 'told'],
  ['over a German comma it is still told', 'Jemand schreibt, dass nichts geht.', 'absent', 'told'],
  ['so is what was heard', 'Wir haben gehört, dass bei euch nichts geht.', 'absent', 'told'],
  ['a new clause is no longer told', 'Jemand schreibt, bei uns geht nichts.', 'absent', 'said'],
  [
    'what was heard before "und" colours nothing',
    'Wir haben davon gehört und nun geht nichts.',
    'absent',
    'said',
  ],
  ['behind a colon it is said', 'We read about it: that the shop is down.', 'stop', 'said'],
  ['"if" supposes', 'If the shop is down we call you.', 'stop', 'supposed'],
  ['"whether" supposes', 'Tell us whether the shop is down.', 'stop', 'supposed'],
  ['"falls" supposes', 'Falls nichts geht, rufen wir an.', 'absent', 'supposed'],
  ['"might" leaves it open', 'The shop might be down.', 'stop', 'open'],
  ['"perhaps" leaves it open', 'Perhaps the shop is down.', 'stop', 'open'],
  ['a verb that looks ahead leaves it open', 'The disk will crash.', 'fail', 'open'],
  ['"to Hamburg" is a way and no time', 'From Berlin to Hamburg the line is down.', 'stop', 'said'],
])('of what is not so: %s: "%s"', check);

test.each<Row>([
  ['a condition may stand behind', 'The till is down if the lamp is on.', 'stop', 'when'],
  ['a condition may stand before', 'When I open the menu, the till is down.', 'stop', 'when'],
  ['a condition of another sentence is none', 'The till is down. Call when you can.', 'stop', 'said'],
  ['a condition in brackets is none', 'The till is down (ring if you need me).', 'stop', 'said'],
])('of conditions: %s: "%s"', check);

test.each<Row>([
  ['what is simply so is said', 'The shop is down.', 'stop', 'said'],
  ['what was is past', 'The shop was down.', 'stop', 'past'],
  ['what was once is past', 'Payments failed yesterday.', 'fail', 'past'],
  ['"gestern" is past', 'Die Kasse war gestern ausgefallen.', 'stop', 'past'],
  ['hours that ended are past', 'From 8 to 9 the line was down.', 'stop', 'past'],
  ['"since yesterday" is now', 'The shop is down since yesterday.', 'stop', 'said'],
  ['"still" is now', 'The shop was down and is still down.', 'stop', 'said'],
  ['"now" of the next clause is another thing', 'The shop was down, now it works.', 'stop', 'past'],
  ['"yesterday" of the next clause is, too', 'Payments fail, yesterday was good.', 'fail', 'said'],
  ['a rejected payment is still rejected', 'The payment was rejected.', 'fail', 'said'],
  ['whoever noticed it tells of now', 'We noticed yesterday that the shop was down.', 'stop', 'said'],
  ['harm that was noticed was done then', 'We noticed yesterday that orders were deleted.', 'yes', 'past'],
])('of what is past: %s: "%s"', check);
