import type { ResponseTarget } from '../schema/severity';

export type TargetUnit = 'minute' | 'hour' | 'day' | 'business-minute' | 'business-hour' | 'business-day';

/** How long an answer may take, for a page to word in its reader's language. */
export interface Target {
  amount: number;
  unit: TargetUnit;
}

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

/** A target as people say it in English: "1 hour", "3 business hours", "1 business day". */
export function targetInWords(response: ResponseTarget): string {
  const { amount, unit } = targetOf(response);
  return `${amount} ${unit.replace('-', ' ')}${amount === 1 ? '' : 's'}`;
}
