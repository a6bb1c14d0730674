/**
 * An instant (epoch ms) as a person in this time zone (IANA) reads it, with the zone's name, because the words may be
 * read anywhere; in UTC where the zone is unknown.
 */
export function momentInWords(at: number, timeZone: string, language: string): string {
  const zone = knownZone(timeZone);
  const words = new Intl.DateTimeFormat(knownLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    // English of Britain writes 24 hours, which cannot be misread at night.
    hour12: false,
    timeZone: zone,
  });
  return `${words.format(at)} (${zone})`;
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function knownLocale(language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
