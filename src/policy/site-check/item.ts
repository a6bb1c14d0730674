/** How most of what is looked at can stand. */
export type SiteState = 'ok' | 'wrong' | 'unknown';

/**
 * What is looked at, and how it can stand. `unknown`: Jira does not say, or only a person can tell. Each has its
 * sentences in `static/locales`: `site.<code>.<state>`, and `site.<code>.do` for where to click.
 */
interface States {
  'status-waiting': SiteState;
  'status-submitted': SiteState;
  'status-category': 'wrong';
  'status-ways': SiteState;
  sla: SiteState;
  'sla-goals': SiteState;
  'request-types': SiteState;
  'other-request-types': 'ok' | 'unknown';
  'mail-fields': SiteState;
  'double-fields': SiteState;
  priorities: SiteState;
  organisations: SiteState;
  'customer-access': 'unknown';
}

export type SiteCode = keyof States;

/** `params` fills the blanks of its sentences. */
export type SiteItem = {
  [Code in SiteCode]: { code: Code; state: States[Code]; params: Record<string, string> };
}[SiteCode];

/** The sentence that says how an item stands. */
export type SiteSentence = { [Code in SiteCode]: `site.${Code}.${States[Code]}` }[SiteCode];

/** The key of the sentence that says how an item stands, and of the one that says where to click. */
export function sentencesOf({ code, state }: SiteItem): { says: SiteSentence; todo: `site.${SiteCode}.do` } {
  return { says: `site.${code}.${state}` as SiteSentence, todo: `site.${code}.do` };
}
