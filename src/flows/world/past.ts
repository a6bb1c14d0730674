import type { Past } from '../../policy/backtest/past';
import type { SiteFacts } from '../../policy/site';

/** A project's requests of the past, and what the site says of the project. */
export interface Archive {
  /** What Jira says about the project, with the app's own rights; parts it does not show are left out. */
  siteOf(projectId: string): Promise<SiteFacts>;
  /**
   * Requests of the project that the JQL finds, latest first, up to a hundred at a time. `refused`: Jira does not take
   * the JQL, in its own words. The JQL may not order anything itself.
   */
  past(
    projectId: string,
    wish: { jql: string; next?: string },
  ): Promise<{ all: Past[]; next?: string } | { slowDown: number } | { refused: string }>;
  /** About how many requests that would be. */
  countOf(projectId: string, jql: string): Promise<number | { refused: string }>;
  /**
   * The priority names, by key, of requests that are done or whose severity an agent set or kept. Those that nobody has
   * decided yet are left out, and so are those that Jira does not show.
   */
  decidedPrioritiesOf(projectId: string, keys: string[]): Promise<Map<string, string>>;
}
