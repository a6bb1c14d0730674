/** Writes whole numbers as the reader's language does: 1,250 or 1.250. */
export function figureIn(language: string): (count: number) => string {
  const numbers = new Intl.NumberFormat(language);
  return (count) => numbers.format(count);
}
