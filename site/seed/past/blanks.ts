/** What may stand in a blank. One is drawn for each request, so that its text agrees with its answers. */
export const BLANKS: Readonly<Record<string, readonly string[]>> = {
  product: [
    'Managed OpenShift',
    'the API gateway',
    'the image registry',
    'Managed PostgreSQL',
    'object storage',
    'the service mesh',
    'the build pipeline',
  ],
  cluster: ['eu-prod-1', 'eu-prod-2', 'us-prod-1', 'nordic-prod', 'za-prod-1'],
  error: [
    '502 Bad Gateway',
    '503 Service Unavailable',
    'connection refused',
    'context deadline exceeded',
    'ImagePullBackOff',
    'permission denied (13)',
  ],
  time: ['06:10', '07:45', '08:20', '09:05', '11:30', '13:50', '16:15', '22:40'],
  count: ['3', '5', '8', '12', '20', '35', '60'],
  region: ['Beaufort West', 'Overberg', 'Umhlanga', 'Karoo North', 'Garden Route'],
  nas: ['NAS 10.20.4.11', 'the Beaufort West NAS', 'bras-02', 'the second RADIUS node'],
  radius: [
    'Access-Reject: internal error 5012',
    'no response after 3 tries',
    'Access-Reject: unknown client',
    'timeout waiting for accounting',
  ],
  phone: ['+27 23 555 0112', '+27 28 555 0147', '+27 31 555 0190', '+44 20 7946 0321', '+49 30 5550 118'],
};

/** The text with its blanks filled. Refuses a blank for which there is no value. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, blank: string) => {
    const value = values[blank];
    if (value === undefined) throw new Error(`Nothing fills the blank {${blank}}.`);
    return value;
  });
}
