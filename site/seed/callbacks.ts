/**
 * The app's web triggers that services outside call, by key, and the telephone numbers with what their address adds.
 */
export interface Callbacks {
  slack: string;
  telephone: string;
  numbers: readonly { number: string; owner: string; query: Record<string, string> }[];
}

/**
 * What an administrator gave to the services outside, so that they can call the app: its web triggers, and the numbers
 * that people may call.
 */
export const callbacks: Callbacks = {
  slack: 'slack-action',
  telephone: 'phone-call',
  numbers: [
    // The other procedure names no telephone.
    { number: '+27 12 883 1824', owner: 'Interstellio Support', query: { desk: '10001' } },
  ],
};
