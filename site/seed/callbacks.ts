import type { Callbacks } from './seed';

/**
 * What an administrator gave to the services outside, so that they can call the app: its web triggers, and the numbers
 * that people may call.
 */
export const callbacks: Callbacks = {
  slack: 'slack-action',
  telephone: 'phone-call',
  numbers: [
    { number: '+27 12 883 1824', owner: 'Interstellio Support', query: { desk: '10001' } },
    { number: '+44 20 7946 0123', owner: 'Stakater Cloud Support', query: { desk: '10000' } },
  ],
};
