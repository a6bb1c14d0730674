import type { Seer, SharingView } from '../../src/calls/sharing';

/** Somebody with whom a request was shared; give what differs. */
export function aSeer(differs: Partial<Seer> = {}): Seer {
  const nothing = { isCaller: false, isGone: false, byPolicy: false, canEnd: false };
  return { kind: 'person', id: 'customer-ben', name: 'Ben Carter', ...nothing, ...differs };
}

/** A request of Nadia's that nobody else but the desk sees; give what differs. */
export function aSharingView(differs: Partial<SharingView> = {}): SharingView {
  return {
    key: 'ST-1',
    seers: [
      aSeer({ kind: 'reporter', id: 'customer-nadia', name: 'Nadia Osei', isCaller: true }),
      aSeer({ kind: 'desk', id: '', name: '' }),
    ],
    suggested: [],
    mayBeAdded: 'customers',
    outsiders: 'warn',
    most: 50,
    canShare: true,
    canLeave: false,
    now: '2026-11-03T10:00:00.000Z',
    ...differs,
  };
}
