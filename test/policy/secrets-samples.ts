/** Made of parts, so that no scanner takes a sample for the real thing. Each is as long as its issuer makes it. */
const letters = (length: number) => 'aB3dE5fG7hJ9kL2mN4pQ6rS8tU1vW0xYz'.repeat(8).slice(0, length);
const capitals = (length: number) => 'QW3ER5TY7UI2OP4AS6DF'.repeat(4).slice(0, length);
const hex = (length: number) => '3f9a1c7e5b2d8046'.repeat(6).slice(0, length);
const join = (...parts: string[]) => parts.join('');

const fence = (mark: string, what: string) => join('-----', mark, ' ', what, '-----');

/** A PEM block around lines of base64. */
export function pem(what: string): string {
  return [fence('BEGIN', what), letters(64), letters(64), fence('END', what)].join('\n');
}

/** Kind, what the sample is, and the sample itself. */
export const tokens: readonly [name: string, token: string][] = [
  ['an AWS access key', join('AK', 'IA', capitals(16))],
  ['a Google API key', join('AI', 'za', letters(35))],
  ['a Google client secret', join('GOC', 'SPX-', letters(28))],
  ['an Azure client secret', join('a1B', '8Q', '~', letters(34))],
  ['a GitHub token', join('gh', 'p_', letters(36))],
  ['a fine-grained GitHub token', join('github', '_pat_', letters(22), '_', letters(59))],
  ['a GitLab token', join('gl', 'pat-', letters(20))],
  ['a Slack bot token', join('xo', 'xb-', '123456789012-', letters(24))],
  ['a Slack webhook', join('hooks.slack', '.com/services/', 'T0123ABCD/', 'B0123ABCD/', letters(24))],
  ['a Stripe key', join('sk', '_live_', letters(24))],
  ['an Atlassian API token', join('ATA', 'TT3', letters(186))],
  ['an npm token', join('npm', '_', letters(36))],
  ['an OpenShift token', join('sha', '256~', letters(43))],
  ['a Vault token', join('hv', 's.', letters(24))],
  ['a JSON Web Token', join('ey', 'J', letters(20), '.ey', 'J', letters(40), '.', letters(43))],
  ['a DigitalOcean token', join('dop', '_v1_', hex(64))],
  ['a SendGrid key', join('S', 'G.', letters(22), '.', letters(43))],
];

/** What surrounds a sample, with `@` where it stands. */
export const surroundings = [
  '@',
  'The key is @ and it fails.',
  'a\nb\n  key=@',
  '{"key":"@"}',
  'log line\\n@\\n',
];

export const random = letters;
export const randomHex = hex;
