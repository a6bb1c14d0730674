/**
 * How long a bar is in its track: something that is there at all is seen. `share`: 0 to 1, undefined: nothing known.
 */
export function barWidth(share: number | undefined): string {
  if (share === undefined || !(share > 0)) return '0%';
  return `${Math.min(100, Math.max(1, share * 100)).toFixed(1)}%`;
}

/** A part of a whole; undefined where the whole is nothing. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** Writes shares as the reader's language does: 62 % or 62%. What is not all is never rounded up to all. */
export function percentIn(language: string): (share: number | undefined) => string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return (share) => {
    if (share === undefined) return '–';
    const percent = Math.round(share * 100);
    return format.format(Math.min(percent, share < 1 ? 99 : 100, 100) / 100);
  };
}
