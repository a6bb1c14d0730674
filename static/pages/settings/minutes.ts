import type { Viewer } from '../../shared/viewer';

/** Minutes in the largest unit that says enough: 5 minutes, 3 hours, 4 days; under one they are not told apart. */
export function minutesInWords(
  minutes: number,
  { words, language }: Pick<Viewer, 'words' | 'language'>,
): string {
  if (minutes < 1) return words('minutes.underOne');
  const [amount, unit] =
    minutes < 90
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [minutes / 60, 'hour']
        : [minutes / (24 * 60), 'day'];
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(rounded);
}
