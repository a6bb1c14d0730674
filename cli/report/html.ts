import type { Agreement, BacktestReport, Changes, Side } from '../../src/policy/backtest/report';
import { changeRows } from './changes';
import { agreementHeads, agreementRow, deeds, estimate, groupName, numberOf, percent } from './figures';
import { Markup, markup } from './markup';
import { requests } from './requests';
import type { Source } from './source';
import { style } from './style';
import { tableOf } from './tables';

/**
 * The report as one HTML file to hand round: no script, nothing from elsewhere, every text escaped. `day` is when it
 * was made, 2026-11-22.
 */
export function htmlReport(report: BacktestReport, source: Source, day: string): string {
  const { policy, against, changes } = report;
  const { brokenOff } = source;
  const title = `Back-test of ${policy.name}`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${numberOf(report.requests)} requests${from(source)}, ${day}. Requests of the past, judged as they came; nothing was
changed by it.</p>
${brokenOff === undefined ? '' : markup`<p><strong>These are not all:</strong> ${brokenOff}</p>`}
${agreementSection(policy, source)}
${deedSection(report, source)}
${against && changes ? changeSection({ policy, against, changes }, source) : ''}
</main>
</body>
</html>
`;
  return page.html;
}

function from({ site, jql }: Source): Markup | string {
  return site === undefined ? '' : markup` of ${site}, found by <code>${jql ?? ''}</code>`;
}

function agreementSection(
  { agreement, levels, byRequestType, byOrganisation }: Side,
  source: Source,
): Markup {
  const top = levels[0] ?? '';
  const groups = (what: string, all: Side['byRequestType']) =>
    tableOf(
      `By ${what}`,
      [what, ...agreementHeads(top)],
      all.map((group) => ({ head: groupName(group, source), cells: agreementRow(group.agreement) })),
    );
  return markup`<h2>Agreement with the agents</h2>
<p><strong>${numberOf(agreement.requests)}</strong> requests ended at a severity of this policy,
${numberOf(agreement.unknown)} did not or do not say. The suggestion is the same for
<strong>${percent(agreement.same)}</strong>; kappa is <strong>${estimate(agreement.kappa)}</strong>, with quadratic weights
<strong>${estimate(agreement.weighted)}</strong>. Kappa is 0 where chance would agree as often, and 1 where both always
say the same; in brackets is the interval that holds it with 95 % confidence.</p>
${tableOf(
  `${top} that were missed or false`,
  ['case', 'requests'],
  [
    {
      head: `Ended at ${top}, suggested below`,
      cells: [requests(agreement.missed, source, `${top} missed`)],
    },
    {
      head: `Suggested ${top}, ended below`,
      cells: [requests(agreement.falseAlarms, source, `${top} false`)],
    },
  ],
)}
${confusionTable(levels, agreement, source)}
${groups('request type', byRequestType)}
${groups('customer', byOrganisation)}`;
}

function confusionTable(
  levels: readonly string[],
  { confusion, perLevel }: Agreement,
  source: Source,
): Markup {
  const rows = confusion.map((row, at) => {
    const ended = levels[at] ?? '';
    const cells = row.map((cases, column) => {
      const shown = requests(cases, source, `ended at ${ended}, suggested ${levels[column] ?? ''}`);
      if (cases.count === 0) return shown;
      return markup`<div class="${column === at ? 'hit' : 'miss'}">${shown}</div>`;
    });
    return { head: `Ended at ${ended}`, cells: [...cells, percent(perLevel[at]?.found)] };
  });
  const right = { head: 'Right', cells: [...perLevel.map((level) => percent(level.right)), ''] };
  const heads = ['severity', ...levels.map((level) => `Suggested ${level}`), 'Found'];
  const caption =
    'Final severity and suggestion. Found: share of a row suggested so. Right: share of a column ended so.';
  return tableOf(caption, heads, [...rows, right]);
}

function deedSection(report: BacktestReport, source: Source): Markup {
  const rows = deeds(report, report.policy).map(([head, cases]) => ({
    head,
    cells: [requests(cases, source, head), percent(cases.count, report.requests)],
  }));
  return markup`<h2>What the policy would do</h2>
${tableOf('Requests by what would happen to them', ['decision', 'requests', 'share'], rows)}`;
}

function changeSection(
  { policy, against, changes }: { policy: Side; against: Side; changes: Changes },
  source: Source,
): Markup {
  const rows = changeRows(changes)
    .filter(([, { count }]) => count > 0)
    .map(([head, cases]) => ({ head, cells: [requests(cases, source, head)] }));
  const figures = [policy, against].map(({ name, agreement }) => ({
    head: name,
    cells: agreementRow(agreement),
  }));
  return markup`<h2>What changes against ${against.name}</h2>
${rows.length === 0 ? markup`<p>Nothing.</p>` : tableOf('Where the two decide otherwise', ['change', 'requests'], rows)}
${tableOf('Agreement of each', ['policy', ...agreementHeads(policy.levels[0] ?? '')], figures)}`;
}
