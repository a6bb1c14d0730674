import { checkSite } from '../../src/policy/site-check';
import { sentencesOf, type SiteItem } from '../../src/policy/site-check/item';
import { siteOf } from '../../src/jira/site';
import { answered, clientFor, type Environment } from '../jira/client';
import { loadPolicy } from '../load-policy';
import { expectNoMore, UsageError, type Arguments, type Streams } from '../verb';
import { words } from '../words';

/** What `plumbline site --help` says of it. */
export const siteCheckHelp = `check      compares a service project with what the policy needs of it, and says where to click. ok: it is there;
           wrong: it is not; unknown: Jira does not say, or only a person can tell. exit status 1 where something is wrong`;

/** Compares a project of a site with a policy. 1 where something is wrong. */
export async function checkSiteOf(
  { positionals, policy: given, options = {} }: Arguments,
  { output }: Streams,
  env: Environment,
): Promise<0 | 1> {
  expectNoMore(positionals);
  const { site: url, project } = options;
  if (url === undefined || project === undefined)
    throw new UsageError('name the site and the project: --site https://acme.atlassian.net --project SUP');
  const policy = await loadPolicy(given);
  const site = await answered(siteOf(clientFor(url, env), project));
  const items = checkSite(policy, site);
  output.write(`${site.project.name} (${site.project.key}) and the policy ${policy.name}\n\n`);
  output.write(items.map(linesOf).join(''));
  return items.some(({ state }) => state === 'wrong') ? 1 : 0;
}

function linesOf(item: SiteItem): string {
  const { says, todo } = sentencesOf(item);
  const line = `${item.state.padEnd(8)} ${words(says, item.params)}\n`;
  return item.state === 'ok' ? line : `${line}         ${words(todo)}\n`;
}
