import { asText } from '../plain';

export const targetUnits = ['minutes', 'hours', 'days'] as const;

/** A target as a person types it: a number of minutes, hours or whole open days. */
export interface TypedTarget {
  amount: string;
  unit: (typeof targetUnits)[number];
}

/** The keys of a policy that say the same. What is no number is kept as it is typed. */
export interface WrittenTarget {
  minutes?: unknown;
  businessDays?: unknown;
}

/** A written target in the largest unit that keeps it whole. */
export function typedTarget({ minutes, businessDays }: WrittenTarget): TypedTarget {
  if (minutes === undefined && businessDays === undefined) return { amount: '', unit: 'hours' };
  if (minutes === undefined) return { amount: asText(businessDays), unit: 'days' };
  const isHours = typeof minutes === 'number' && minutes > 0 && minutes % 60 === 0;
  return isHours
    ? { amount: String(minutes / 60), unit: 'hours' }
    : { amount: asText(minutes), unit: 'minutes' };
}

/** A typed target as it is written; nothing where nothing is typed. Half an hour is 30 minutes. */
export function writtenTarget({ amount, unit }: TypedTarget): WrittenTarget {
  const typed = amount.trim();
  if (typed === '') return {};
  if (unit === 'days') return { businessDays: /^-?\d{1,9}$/.test(typed) ? Number(typed) : typed };
  if (!/^-?\d{1,9}(?:[.,]\d{1,4})?$/.test(typed)) return { minutes: typed };
  const minutes = Number(typed.replace(',', '.')) * (unit === 'hours' ? 60 : 1);
  return { minutes: Number(minutes.toFixed(4)) };
}
