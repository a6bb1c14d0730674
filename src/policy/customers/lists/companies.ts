/**
 * Domains that lists of free or disposable addresses carry and whose mailboxes are a company's own today, or a
 * service's that forwards mail. A false "free" is worse than a missed one.
 */
export const companies: readonly string[] = [
  // Once gave addresses to visitors of their sites; now mail of those who work there.
  'ancestry.com',
  'aver.com',
  'bolt.com',
  'discovery.com',
  'imail.org',
  'parrot.com',
  'singpost.com',
  // Owners of brands and schools under whose names others once took addresses.
  'ato.check.com',
  'cad.edu.gr',
  'dmtc.edu.pl',
  'vuforia.us',
  // A marketplace between people, whose addresses forward to their own.
  'craigslist.org',
];
