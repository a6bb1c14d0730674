import { expect, test } from 'vitest';
import { judgeAddress, knownDomains, organizationsAt } from '../../../src/policy/customers/address';
import { placeOf } from '../../../src/policy/customers/roster';
import { preset } from '../../../src/policy/presets';
import { judgeTyped } from '../../../src/policy/sharing/typed';

const stakater = preset('stakater');

/** What each capability makes of an address, where the desk's only customer lists one domain. */
function toldOf(listed: string, address: string) {
  const organizations = [{ name: 'Acme', domains: [listed] }];
  const policy = { ...stakater, customers: { ...stakater.customers, organizations } };
  const known = knownDomains({ organizations });
  const [belongsTo] = organizationsAt(address, known);
  return {
    address: judgeAddress(address, known).verdict,
    sharing: judgeTyped(policy, address, { organisations: ['Acme'], confirmed: [] }).is,
    roster: placeOf({ address, ...(belongsTo !== undefined && { belongsTo }) }, organizations),
  };
}

test.each([
  ['acme-corp.com', 'jo@acme-corp.com'],
  ['*.acme-corp.com', 'jo@acme-corp.com'],
  ['*.acme-corp.com', 'jo@mail.acme-corp.com'],
  ['uk.com', 'jo@uk.com'],
])('of a customer with %s %s is one of theirs everywhere', (listed, address) => {
  expect(toldOf(listed, address)).toEqual({ address: 'company', sharing: 'insider', roster: 'fits' });
});

test.each([
  ['acme-corp.com', 'jo@notacme-corp.com'],
  ['uk.com', 'jo@stranger.uk.com'],
  ['co.za', 'jo@stranger.co.za'],
])('of a customer with %s %s is a stranger everywhere', (listed, address) => {
  expect(toldOf(listed, address)).toEqual({ address: 'unknown', sharing: 'confirm', roster: 'drifted' });
});
