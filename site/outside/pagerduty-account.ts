/** Who can be on call in the desk's PagerDuty account. */
export interface PagerDutyUser {
  id: string;
  name: string;
  email: string;
}

/** A service with its escalation policy, and who is on call for it now. */
export interface PagerDutyService {
  id: string;
  name: string;
  policy: { id: string; name: string };
  onCall?: PagerDutyUser;
}

/** The account's one API key: everything under https://api.pagerduty.com, and nothing in the European region. */
export const pagerDutyToken = 'desk-pagerduty-token';

const sofia: PagerDutyUser = { id: 'PSOFIA1', name: 'Sofia Lind', email: 'sofia@desk.example' };

export const pagerDutyUsers: readonly PagerDutyUser[] = [
  sofia,
  { id: 'PAMIR01', name: 'Amir Khan', email: 'amir@desk.example' },
  { id: 'PALEX01', name: 'Alex Morgan', email: 'alex@desk.example' },
];

export const pagerDutyServices: readonly PagerDutyService[] = [
  {
    id: 'PPREM01',
    name: 'Premium support',
    policy: { id: 'PPOLP01', name: 'Premium support' },
    onCall: sofia,
  },
  { id: 'PNETW01', name: 'Network', policy: { id: 'PPOLN01', name: 'Network, nobody yet' } },
];
