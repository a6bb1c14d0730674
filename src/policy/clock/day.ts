/** Milliseconds of a day on which no clock is changed. */
export const DAY = 86_400_000;
