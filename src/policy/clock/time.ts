/** Milliseconds, as are the two below. */
export const MINUTE = 60_000;

export const HOUR = 60 * MINUTE;

/** One on which no clock is changed. */
export const DAY = 24 * HOUR;
