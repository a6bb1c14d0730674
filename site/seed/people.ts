import type { Organization, User } from '../jsm/entities';

/** The account a Forge app acts with when it acts as itself. */
export const appAccountId = 'app-7d4f6b0a';

const person = (
  role: User['role'],
  accountId: string,
  displayName: string,
  emailAddress: string,
  place: Pick<User, 'timeZone' | 'locale'>,
): User => ({
  accountId,
  displayName,
  emailAddress,
  accountType: role === 'customer' ? 'customer' : 'atlassian',
  role,
  active: true,
  ...place,
});

const london = { timeZone: 'Europe/London', locale: 'en-GB' };
const berlin = { timeZone: 'Europe/Berlin', locale: 'de-DE' };
const stockholm = { timeZone: 'Europe/Stockholm', locale: 'en-GB' };
const johannesburg = { timeZone: 'Africa/Johannesburg', locale: 'en-GB' };

/** Everyone on the site: who works here, and who asks for help. */
export const people: User[] = [
  person('admin', 'admin-alex', 'Alex Morgan', 'alex@desk.example', london),
  person('agent', 'agent-amir', 'Amir Khan', 'amir@stakater.example', stockholm),
  person('agent', 'agent-sofia', 'Sofia Lind', 'sofia@stakater.example', stockholm),
  person('agent', 'agent-johan', 'Johan Smit', 'johan@interstellio.example', johannesburg),
  person('agent', 'agent-zanele', 'Zanele Dube', 'zanele@interstellio.example', johannesburg),
  person('customer', 'customer-nadia', 'Nadia Osei', 'nadia@northwind.example', london),
  person('customer', 'customer-oliver', 'Oliver Hale', 'oliver@northwind.example', london),
  person('customer', 'customer-ben', 'Ben Carter', 'ben@fabrikam.example', london),
  // No company address and no organisation: what such a person may do is a question of its own.
  person('customer', 'customer-lena', 'Lena Vogt', 'lena.vogt@gmail.com', berlin),
  person('customer', 'customer-thandi', 'Thandi Nkosi', 'thandi@karoo.example', johannesburg),
  person('customer', 'customer-sizwe', 'Sizwe Mokoena', 'sizwe@karoo.example', johannesburg),
  person('customer', 'customer-pieter', 'Pieter Botha', 'pieter@overberg.example', johannesburg),
  {
    accountId: appAccountId,
    displayName: 'Plumbline',
    emailAddress: '',
    accountType: 'app',
    role: 'agent',
    timeZone: 'Etc/UTC',
    locale: 'en-US',
    active: true,
  },
];

const organization = (id: string, name: string, memberIds: string[]): Organization => ({
  id,
  name,
  memberIds,
  properties: {},
});

/** The companies that are customers, with the people who work there. */
export const organizations: Organization[] = [
  organization('1', 'Northwind Traders', ['customer-nadia', 'customer-oliver']),
  organization('2', 'Contoso Retail', []),
  organization('3', 'Fabrikam', ['customer-ben']),
  organization('4', 'Karoo Telecom', ['customer-thandi', 'customer-sizwe']),
  organization('5', 'Umhlanga Fibre', []),
  organization('6', 'Overberg Net', ['customer-pieter']),
];
