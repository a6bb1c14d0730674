import type { RequestText } from '../request';
import { secretsIn, type Secret } from '../secrets';
import type { Finding } from './finding';

const PERSONAL: readonly Secret['kind'][] = ['card', 'iban', 'national-id', 'birth-date', 'email'];

export interface SecretFinding extends Finding {
  /** Counted from 1, as people count. */
  line: number;
  kind: Secret['kind'];
}

/**
 * Where a request's description seems to hold a secret or personal data, one finding a line and kind, for whoever works
 * on it. The words themselves are not repeated.
 */
export function secretFindings({ description }: Pick<RequestText, 'description'>): SecretFinding[] {
  const places = new Map(secretsIn(description).map((secret) => [`${secret.line} ${secret.kind}`, secret]));
  return [...places.values()].map(({ kind, line }) => ({
    code: PERSONAL.includes(kind) ? 'personal-data' : 'secret',
    level: 'coach',
    line,
    kind,
    message: `Line ${line} of the description looks like a ${nameOf(kind)}. Remove it, and ask the customer to replace it if it is in use.`,
  }));
}

const NAMES: Partial<Record<Secret['kind'], string>> = {
  card: 'payment card number',
  iban: 'bank account number',
  'national-id': 'national identity number',
  'birth-date': 'date of birth',
  email: 'list of e-mail addresses',
};

function nameOf(kind: Secret['kind']): string {
  return NAMES[kind] ?? kind.replaceAll('-', ' ');
}
