import { inLanguage } from '../language';
import type { ResponseTarget } from '../schema/severity';

type TargetUnit = 'minute' | 'hour' | 'day' | 'business-minute' | 'business-hour' | 'business-day';

/** How long an answer may take. */
export interface Target {
  amount: number;
  unit: TargetUnit;
}

// One, and more than one.
const units: Readonly<Record<string, Readonly<Record<TargetUnit, readonly [string, string]>>>> = {
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    'business-minute': ['business minute', 'business minutes'],
    'business-hour': ['business hour', 'business hours'],
    'business-day': ['business day', 'business days'],
  },
  de: {
    minute: ['Minute', 'Minuten'],
    hour: ['Stunde', 'Stunden'],
    day: ['Tag', 'Tage'],
    'business-minute': ['Minute Geschäftszeit', 'Minuten Geschäftszeit'],
    'business-hour': ['Stunde Geschäftszeit', 'Stunden Geschäftszeit'],
    'business-day': ['Arbeitstag', 'Arbeitstage'],
  },
};

/** A target in the largest unit that keeps it whole. */
export function targetOf({ minutes, businessDays = 0, calendar }: ResponseTarget): Target {
  const [amount, unit] =
    minutes === undefined
      ? ([businessDays, 'day'] as const)
      : minutes % 60 === 0
        ? ([minutes / 60, 'hour'] as const)
        : ([minutes, 'minute'] as const);
  return { amount, unit: calendar === 'always' ? unit : `business-${unit}` };
}

/** A target as people say it: "1 hour", "3 business hours"; in English for a language that has no words here. */
export function targetInWords({ amount, unit }: Target, language = 'en', fallback = 'en'): string {
  const [one, more] = (inLanguage(units, language, fallback) ?? units['en'])?.[unit] ?? [unit, unit];
  return `${amount} ${amount === 1 ? one : more}`;
}
