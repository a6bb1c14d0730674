import { luhn, mod11And10, remainder } from './check-digits';
import type { Span } from './span';

interface NationalId {
  /** The number is the first group. */
  find: RegExp;
  /** Whether digits, letters and nothing else make a number that was given out. */
  isValid: (id: string) => boolean;
}

const MONTH_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const GAP = '["\']?[ \\t:=.#-]{1,5}["\']?';
const word = (words: string, number: string) =>
  new RegExp(`(?<!\\p{L})(?:${words})${GAP}(${number})(?![\\p{L}\\p{N}])`, 'giu');

// A number stands alone only where its form and check digits make it certain; the others need their name beside them.
const IDS: readonly NationalId[] = [
  // South Africa: birth date, order, citizenship, check digit
  {
    find: new RegExp(`(?<![\\w.,/-])(\\d\\d${MONTH_DAY} ?\\d{4} ?[01][89]\\d)(?![\\w/]|[.,-]\\d)`, 'g'),
    isValid: luhn,
  },
  // France: sex, year, month, place, order, key
  {
    find: /(?<![\w.,/-])([12] ?\d\d ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d\d)(?![\w/]|[.,-]\d)/g,
    isValid: (id) => {
      const digits = id.replace('2A', '19').replace('2B', '18');
      return Number(digits.slice(13)) === 97 - remainder(digits.slice(0, 13), 97);
    },
  },
  // Italy
  {
    find: /(?<!\w)([A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z])(?!\w)/g,
    isValid: hasItalianCheck,
  },
  // Germany: the tax number for life
  {
    find: word(
      'steuer-?id(?:entifikationsnummer|nr\\.?)?|idnr\\.?|tin|tax id',
      '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}',
    ),
    isValid: mod11And10,
  },
  // Sweden
  {
    find: word('personnummer|personnr|pnr', `(?:19|20)?\\d\\d${MONTH_DAY}[-+]?\\d{4}`),
    isValid: (id) => luhn(id.slice(-10)),
  },
  // United States and United Kingdom: no check digit, so the name decides
  {
    find: word('ssn|social security(?: number| no\\.?)?', '(?!000|666|9)\\d{3}[- ]\\d\\d[- ]\\d{4}'),
    isValid: () => true,
  },
  {
    find: word(
      'nino|national insurance(?: number| no\\.?)?|ni number',
      '[A-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]',
    ),
    isValid: () => true,
  },
];
/** What a letter or digit at an odd place counts in the Italian check (D.M. 23/12/1976). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Numbers by which a state knows one person. */
export function nationalIdsIn(text: string): Span[] {
  return IDS.flatMap(({ find, isValid }) =>
    Array.from(text.matchAll(find)).flatMap(({ index, 0: whole, 1: id = '' }): Span[] => {
      const end = index + whole.length;
      const valid = isValid(id.replace(/[^A-Za-z0-9]/g, ''));
      return valid ? [{ kind: 'national-id', start: end - id.length, end }] : [];
    }),
  );
}

function hasItalianCheck(id: string): boolean {
  const sum = Array.from(id.slice(0, 15)).reduce((total, sign, at) => {
    const value = parseInt(sign, 36) - (/\d/.test(sign) ? 0 : 10);
    return total + (at % 2 === 0 ? (ODD[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === id.at(-1);
}
