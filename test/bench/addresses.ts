import { judgeAddress, knownDomains, type DomainsGiven } from '../../src/policy/customers/address';
import { measure, type Row } from './row';

const batch = 2000;
const domainsEach = 10;

/**
 * How fast addresses are judged at a desk with 5,000 organisations, beside one with 5, and how fast the desk is read.
 */
export async function addressesPerSecond(): Promise<Row[]> {
  const many = organizations(5000);
  const atMany = knownDomains(many);
  const atFew = knownDomains(organizations(5));
  return [
    await measure('addresses judged, 5,000 organisations', 'per second', 21, () => perSecond(atMany), {
      what: 'the same with 5 organisations',
      take: () => perSecond(atFew),
    }),
    await measure('5,000 organisations with 10 domains each indexed', 'ms', 7, () => milliseconds(many), {
      what: 'JSON.parse of the same organisations',
      take: () => parsing(JSON.stringify(many)),
    }),
  ];
}

function organizations(count: number): DomainsGiven {
  const names = Array.from({ length: count }, (_, place) => `Organisation ${place}`);
  return {
    organizations: names.map((name, place) => ({
      name,
      domains: Array.from(
        { length: domainsEach },
        (_, index) => `${word(place * domainsEach + index)}.example`,
      ),
    })),
  };
}

/** A made-up name of ten letters, another for each number. */
function word(number: number): string {
  let rest = Math.imul(number + 1, 2654435761) >>> 0;
  let letters = '';
  for (let at = 0; at < 10; at++) {
    letters += String.fromCharCode(97 + (rest % 26));
    rest = Math.imul(rest ^ (rest >>> 13), 1597334677) >>> 0;
  }
  return letters;
}

/** One of each kind: a customer's, below a customer's, one letter off, free, disposable, and two strangers'. */
function address(place: number): string {
  const known = `${word(place % 50)}.example`;
  const kinds = [
    known,
    `mail.${known}`,
    `x${known}`,
    'gmail.com',
    'mailinator.com',
    `${word(1e6 + place)}.example`,
  ];
  return `nadia.osei@${kinds[place % kinds.length] ?? 'müller.example'}`;
}

function perSecond(known: ReturnType<typeof knownDomains>): number {
  const addresses = Array.from({ length: batch }, (_, place) => address(place));
  judgeAddress('somebody@stranger.example', known);
  const started = performance.now();
  for (const one of addresses) judgeAddress(one, known);
  return batch / ((performance.now() - started) / 1000);
}

function milliseconds(given: DomainsGiven): number {
  const started = performance.now();
  judgeAddress('somebody@stranger.example', knownDomains(given));
  return performance.now() - started;
}

function parsing(json: string): number {
  const started = performance.now();
  JSON.parse(json);
  return performance.now() - started;
}
