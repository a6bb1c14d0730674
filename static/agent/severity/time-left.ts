const SECOND = 1000;

/** How long `milliseconds` are, as minutes and seconds: `4:09`. Nothing is left below zero. */
export function leftInWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
