/**
 * How far two raters agree on ordered levels beyond chance, between −1 and 1: Cohen's kappa with quadratic weights, so
 * that two levels apart weighs four times one. Each pair holds the ranks the two gave, from 0 on.
 */
export function quadraticKappa(pairs: readonly (readonly [number, number])[], levels: number): number {
  const ranks = Array.from({ length: levels }, (_, rank) => rank);
  const share = (rater: 0 | 1, rank: number) =>
    pairs.filter((pair) => pair[rater] === rank).length / pairs.length;
  const seen = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0) / pairs.length;
  const byChance = ranks
    .flatMap((one) => ranks.map((other) => (one - other) ** 2 * share(0, one) * share(1, other)))
    .reduce((sum, weight) => sum + weight, 0);
  return byChance === 0 ? 1 : 1 - seen / byChance;
}
