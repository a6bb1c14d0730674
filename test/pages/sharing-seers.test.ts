import { expect, test } from 'vitest';
import type { Seer } from '../../src/calls/sharing';
import { seerName, seerWhy } from '../../static/pages/shared/sharing/seer-words';
import { timesFor } from '../../static/shared/times';
import { wordsFor } from '../../static/shared/languages';
import { aSeer } from './sharing-view';

const words = wordsFor('en-GB');
const times = timesFor('en-GB', 'Europe/London', words);
const at = '2026-11-03T08:00:00.000Z';
const until = '2026-11-10T08:00:00.000Z';

test.each<[what: string, seer: Partial<Seer>, name: string, why: string]>([
  ['the caller’s own', { kind: 'reporter', isCaller: true }, 'Ben Carter (you)', 'You reported it.'],
  ['another’s', { kind: 'reporter' }, 'Ben Carter', 'Reported it.'],
  ['the desk', { kind: 'desk', name: '' }, 'The support desk', 'Works on it.'],
  [
    'a share that ends',
    { by: 'Nadia Osei', at, until },
    'Ben Carter',
    'Shared by Nadia Osei on 3 Nov 2026. Until 10 Nov 2026, 08:00.',
  ],
  ['a share of an unknown day', { by: 'Nadia Osei' }, 'Ben Carter', 'Shared by Nadia Osei.'],
  ['one that Jira made', { at }, 'Ben Carter', 'Takes part since 3 Nov 2026.'],
  ['one of no known origin', {}, 'Ben Carter', 'Takes part in it.'],
  ['somebody who is gone', { isGone: true }, 'Ben Carter', 'Takes part in it. No longer with us.'],
  [
    'an organisation',
    { kind: 'organisation', name: 'Northwind Traders', byPolicy: true },
    'Everyone at Northwind Traders',
    'Shared by this desk’s rules for such requests.',
  ],
  [
    'an outsider',
    { name: '@fabrikam.example', isInvited: true, by: 'Nadia Osei' },
    '@fabrikam.example',
    'Shared by Nadia Osei. Sees it if they are a customer here.',
  ],
])('%s says who sees the request and why', (_what, differs, name, why) => {
  const seer = aSeer(differs);
  expect(seerName(seer, words)).toBe(name);
  expect(seerWhy(seer, words, times).join(' ')).toBe(why);
});
