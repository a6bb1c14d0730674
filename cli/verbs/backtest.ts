import { writeFile } from 'node:fs/promises';
import { siteHelp, waitFor } from '../jira/client';
import { loadPolicy } from '../load-policy';
import { htmlReport } from '../report/html';
import { textReport } from '../report/text';
import { expectNoMore, UsageError, type Arguments, type Streams, type Verb } from '../verb';
import { judgeLines } from './backtest/from-lines';
import { judgeSite, siteWishOf, type Access, type SiteWish } from './backtest/from-site';
import { judging, type Judging } from './backtest/judging';

export const backtestVerb: Verb = {
  summary: 'tries a policy on requests of the past and compares it with what agents decided',
  usage: [
    '[--policy FILE|preset] [--against FILE|preset] [--html FILE] [--json] < requests.jsonl',
    '--site URL --jql JQL [--project KEY] [--most N] [--policy …] [--against …] [--html FILE] [--json]',
  ],
  details: `in:  {id, channel?: portal|email|api, requestType?, summary, description, severity?, final?, organization?,
      created?, facts?}
     severity is the customer's choice; final is the severity at which agents ended it: an id of the policy's, its
     name or its priority in Jira. title, text and label are other names of summary, description and final.
     The channel is api where none is named: no form that would have blocked, no mail with quotations.
out: how far the suggestions agree with the agents' severity, with Cohen's kappa and its 95 % interval; missed and
     false P1s; what would be asked, blocked, paged; by request type and customer
--against  another policy: what the one decides otherwise than the other
--html     also writes the report as one file to hand round
--json     prints the report as one JSON object instead of tables
--site     reads requests of a Jira site instead of lines: those that the JQL finds in the project (without one, in
           that of the first it finds), the latest first, 1,000 or as many as --most says (up to 20,000). Where the
           site gives up on the way, what was judged so far is reported; with --json \`brokenOff\` says why

${siteHelp}

A line that is not valid is said on standard error as {id, error: {code, message, path?}}, and the run goes on.
exit status: 0 every request was judged, 1 some line was an error or the site gave up on the way, 2 wrong usage`,
  takesPolicy: true,
  takes: ['against', 'html', 'site', 'jql', 'project', 'most'],
  switches: ['json'],
  run: (given, streams) => runBacktest(given, streams, { env: process.env, wait: waitFor }),
};

/**
 * Judges what the options name, and prints the report. 1 where some line was wrong, or where a site gave up before the
 * end.
 */
export async function runBacktest(
  { positionals, policy: given, options = {}, switches }: Arguments,
  streams: Streams,
  access: Access,
): Promise<0 | 1> {
  expectNoMore(positionals);
  const wish = siteWishOf(options);
  const policy = await loadPolicy(given);
  const against = options['against'] === undefined ? undefined : await loadPolicy(options['against']);
  const all = judging(policy, against);
  const { status, brokenOff } = await judgeAll(wish, streams, all, access);
  const report = all.report();
  const why = brokenOff === undefined ? {} : { brokenOff };
  const source = {
    organisations: all.organisations,
    ...(wish && { site: wish.site, jql: wish.jql }),
    ...why,
  };
  const text = () => textReport(report, source);
  streams.output.write(switches?.has('json') ? `${JSON.stringify({ ...report, ...why })}\n` : text());
  if (options['html'] !== undefined)
    await write(options['html'], htmlReport(report, source, new Date().toISOString().slice(0, 10)));
  return status;
}

async function judgeAll(
  wish: SiteWish | undefined,
  streams: Streams,
  all: Judging,
  access: Access,
): Promise<{ status: 0 | 1; brokenOff?: string }> {
  if (wish === undefined) return { status: await judgeLines(streams, all) };
  const brokenOff = await judgeSite(wish, access, streams, all);
  return brokenOff === undefined ? { status: 0 } : { status: 1, brokenOff };
}

async function write(file: string, html: string): Promise<void> {
  try {
    await writeFile(file, html);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`cannot write ${file} (${why})`);
  }
}
