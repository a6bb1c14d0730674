import { type Span, spanOf } from './span';

/** One or two addresses say who reports; from the third on it is a list of people. */
const MANY = 3;
const EMAIL = /(?<![\w.%+-])([\w.%+-]{1,64})@((?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24})(?![\w@-])/g;
/** Addresses that belong to no person: teams, machines, the ids of messages, the names of files. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|abuse|admin(?:istrator)?|root|git|info|support|help(?:desk)?|service|contact|sales|billing|security|ops|noc|alerts?|monitoring|notifications?|system)$|[0-9a-f]{8}|\d{6}/i;
const NOWHERE = /(?:^|\.)(?:local|localhost|internal|cluster|svc|png|jpe?g|gif|css|js)$/i;
const BIRTH =
  /(?<!\p{L})(?:date of birth|birth ?date|birthday|dob|d\.o\.b\.|born(?: on)?|geburtsdatum|geburtstag|geboren(?: am)?|geb\.)["']?[ \t:=]{1,4}["']?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? ?\p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2},? \d{4})(?![\p{L}\p{N}])/giu;

/** The e-mail addresses of a text that lists three people or more; none where it names one or two. */
export function emailsIn(text: string): Span[] {
  const found = Array.from(text.matchAll(EMAIL)).filter(
    ([, name = '', domain = '']) => !NOBODY.test(name) && !NOWHERE.test(domain),
  );
  const people = new Set(found.map(([address]) => address.toLowerCase()));
  if (people.size < MANY) return [];
  return found.map(({ index, 0: address }) => ({ kind: 'email', start: index, end: index + address.length }));
}

/** Dates of birth beside a word that says so. */
export function birthDatesIn(text: string): Span[] {
  return Array.from(text.matchAll(BIRTH), (found) => spanOf('birth-date', found));
}
