import { expect, test } from 'vitest';
import type { Extent } from '../../../../src/policy/severity/reading/extent';
import { statementIn } from './read';

const outage: Extent = { extent: 'outage', part: 'core' };
const major: Extent = { extent: 'major' };
const limited: Extent = { extent: 'limited' };
const aside: Extent = { extent: 'limited', part: 'side' };
const ofCore = (extent: Extent['extent']): Extent => ({ extent, part: 'core' });

function check(_: string, text: string, kind: string, expected: Extent): void {
  expect(statementIn(text, kind)?.extent).toStrictEqual(expected);
}

type Row = [decision: string, text: string, kind: string, expected: Extent];

test.each<Row>([
  ['what is down is an outage, whatever it is', 'The lift is down.', 'stop', outage],
  ['a report that is down can wait', 'The report is down.', 'stop', aside],
  ['down only under a condition is limited', 'The till is down when I open it.', 'stop', ofCore('limited')],
  ['down sometimes is no outage', 'Sometimes the till is down.', 'stop', major],
  ['down every third day is no outage', 'The lift is down every third day.', 'stop', major],
  ['nor is every hour', 'The lift is down every hour.', 'stop', major],
  ['nor is every few minutes', 'Die Kasse fällt alle paar Minuten aus.', 'stop', major],
  ['nor is every so many minutes', 'The lift is down every 10 minutes.', 'stop', major],
  ['all of so many are all of them', 'Alle 34 Kassen fallen aus.', 'stop', outage],
  ['an hour that counts is no rhythm', 'The lift is down and every hour counts.', 'stop', outage],
  ['nor is the cost of one', 'Every hour of the outage costs us.', 'outage', outage],
  ['a thing of no known kind, under a condition', 'The lift is down when I open it.', 'stop', limited],
  ['nor is down now and then', 'Die Kasse fällt ab und zu aus.', 'stop', major],
  ['some that are down are not all', 'Some tills are down.', 'stop', major],
  ['each one of them is all of them', 'Every single lift is down.', 'stop', outage],
  ['a place that is down is down wholly', 'The lifts of some branches are down.', 'stop', outage],
  ['"some" behind a comma says nothing of it', 'The lift is down, some told us.', 'stop', outage],
])('of what has stopped: %s: "%s"', check);

test.each<Row>([
  ['an outage by name is one for few as for many', 'We have an outage with two tills.', 'outage', outage],
  ['an outage now and then is less', 'We have an outage with tills sometimes.', 'outage', major],
  ['none of it at all is an outage', 'No mail arrives.', 'absent', outage],
  ['not one is none', 'Not one call comes in.', 'absent', outage],
  ['none under a condition is limited', 'No mail arrives when I use the old client.', 'absent', limited],
])('of what is missing: %s: "%s"', check);

test.each<Row>([
  [
    'who is kept from some of their work is kept from it',
    'We cannot take certain payments.',
    'kept',
    { extent: 'outage', part: 'core', byPeople: true },
  ],
  [
    'where people were does not matter',
    'From the dashboard nobody can log in.',
    'kept',
    { extent: 'outage', part: 'core', byPeople: true },
  ],
  [
    'who is kept from a side thing can work',
    'We cannot send the newsletter.',
    'kept',
    { extent: 'limited', part: 'side', byPeople: true },
  ],
])('of people kept from work: %s: "%s"', check);

test.each<Row>([
  ['any of what matters is an outage', 'We cannot open any booking.', 'undone', { extent: 'outage' }],
  ['any of what may matter is major', 'We cannot open any photo.', 'undone', major],
  ['one booking is one booking', 'We cannot open the booking.', 'undone', limited],
  ['a photo is a photo', 'We cannot open the photo.', 'undone', limited],
  ['all reports are still reports', 'We cannot open any report.', 'undone', aside],
  ['a report about orders is a report', 'We cannot open any orders report.', 'undone', aside],
  ['it counts what they open', 'Through the portal we cannot open any photo.', 'undone', major],
  [
    'only in one browser is limited',
    'We cannot open any booking when I use Firefox.',
    'undone',
    ofCore('limited'),
  ],
])('of what cannot be done: %s: "%s"', check);

test.each<Row>([
  ['slow is limited', 'The till is slow.', 'slow', ofCore('limited')],
  ['very slow is major', 'The till is painfully slow.', 'slow', ofCore('major')],
  ['slow for all is major', 'All tills are slow.', 'slow', ofCore('major')],
  ['slow on the old cable only is limited', 'All tills are slow when I use WiFi.', 'slow', ofCore('limited')],
  ['slow reports are slow reports', 'All reports are slow.', 'slow', aside],
  ['what it is may stay open', 'The lift is painfully slow.', 'slow', major],
  ['"all" behind a comma says nothing of it', 'The lift is slow, all in all.', 'slow', limited],
  ['what is degraded is major', 'The lift is degraded.', 'troubled', major],
  ['payments that are degraded are major', 'Card payments are degraded.', 'troubled', ofCore('major')],
  ['degraded for some is limited', 'Some card payments are degraded.', 'troubled', ofCore('limited')],
  ['degraded at times is limited', 'Card payments are degraded sometimes.', 'troubled', ofCore('limited')],
  ['degraded reports are limited', 'Reports are degraded.', 'troubled', aside],
])('of what goes badly: %s: "%s"', check);

test.each<Row>([
  ['a mistake alone is a weak sign', 'The photo is wrong.', 'mistake', { extent: 'limited', isWeak: true }],
  [
    'a mistake in a booking names what matters',
    'The booking is wrong.',
    'mistake',
    { extent: 'limited', isWeak: true, part: 'core' },
  ],
  ['a typo is nothing', 'The booking has a typo.', 'cosmetic', { extent: 'none' }],
])('of what is wrong: %s: "%s"', check);

test.each<Row>([
  ['what fails is limited', 'The lift fails.', 'fail', limited],
  ['what matters and stops nobody is limited', 'The conveyor fails.', 'fail', ofCore('limited')],
  ['what everybody needs is major', 'Checkout fails.', 'fail', ofCore('major')],
  ['what everybody needs and does not work stops', 'Checkout does not work.', 'notwork', outage],
  ['everything is an outage', 'Everything fails.', 'fail', outage],
  ['so is failing on all of so many', 'Printing fails on all 300 desks.', 'fail', outage],
  ['failing all the time is major', 'The lift fails constantly.', 'fail', major],
  ['failing very badly is major', 'The lift fails very badly.', 'fail', major],
  ['every third time is major', 'The lift fails every third time.', 'fail', major],
  ['every time is always', 'The lift fails every time.', 'fail', outage],
  ['a third one is one of many', 'The third lift fails.', 'fail', limited],
  ['some payments are limited', 'Some payments fail.', 'fail', ofCore('limited')],
  ['payments that fail at times are limited', 'Sometimes payments fail.', 'fail', ofCore('limited')],
  ['payments under a condition are limited', 'Payments fail when I use Safari.', 'fail', ofCore('limited')],
  ['an export, however often, is an export', 'The export fails constantly.', 'fail', aside],
  ['the nearest thing before the verb counts', 'Exporting payments fails.', 'fail', ofCore('major')],
  ['what stands behind the verb counts without one', 'It fails in the export.', 'fail', aside],
  ['a thing behind a comma is another', 'It fails, reports the night shift.', 'fail', limited],
])('of what fails: %s: "%s"', check);
