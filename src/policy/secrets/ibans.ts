import { remainder } from './check-digits';
import type { Span } from './span';

/** How long an account number is in each country (SWIFT's IBAN registry). */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 ' +
    'SI19 SK24 SM27 ST25 SV28 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);
const BEGIN = /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))[A-Z]{2}\d{2}(?=[ \u00A0]?[A-Z0-9]{2})/g;

/** International bank account numbers, in a row or in groups, with the right length and check digits (ISO 13616). */
export function ibansIn(text: string): Span[] {
  return Array.from(text.matchAll(BEGIN)).flatMap(({ index }): Span[] => {
    const end = endOf(text, index, LENGTHS.get(text.slice(index, index + 2)) ?? 0);
    return end === undefined ? [] : [{ kind: 'iban', start: index, end }];
  });
}

function endOf(text: string, start: number, length: number): number | undefined {
  let account = '';
  let at = start;
  while (account.length < length && /^[A-Z0-9]|^[ \u00A0](?=[A-Z0-9])/.test(text.slice(at, at + 2))) {
    account += text.charAt(at).trim();
    at += 1;
  }
  const complete = account.length === length && !/[A-Za-z0-9]/.test(text.charAt(at));
  return complete && isChecked(account) ? at : undefined;
}

function isChecked(account: string): boolean {
  const turned = account.slice(4) + account.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return remainder(digits, 97) === 1;
}
