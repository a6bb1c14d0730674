import type { Target } from '../clock/target';

/**
 * Values that change, by where they stand; `:name` parts fill blanks of the sentence beside `{before}` and `{after}`.
 */
export const values = [
  ['name', 'name'],
  ['language', 'language'],
  ['severities.:severity.name', 'severity-name'],
  ['severities.:severity.definition', 'definition'],
  ['severities.:severity.needs', 'needs'],
  ['severities.:severity.clock', 'clock'],
  ['severities.:severity.priority', 'priority'],
  ['severities.:severity.clauses.:clause.when', 'clause-when'],
  ['defaultSeverity', 'default-severity'],
  ['caps.:limit.severity', 'limit-severity'],
  ['caps.:limit.when', 'limit-when'],
  ['floors.:limit.severity', 'limit-severity'],
  ['floors.:limit.when', 'limit-when'],
  ['calendars.:calendar.timeZone', 'calendar-zone'],
  ['calendars.:calendar.hours.:day', 'calendar-hours'],
  ['calendars.:calendar.overrides.:date', 'calendar-date'],
  ['calendars.:calendar.breaks.:date', 'calendar-break'],
  ['facts.:fact.label', 'fact-label'],
  ['facts.:fact.question', 'fact-question'],
  ['requestTypes.:type.facts.:fact', 'level'],
  ['requestTypes.:type.perSeverity.:severity.:fact', 'level-at'],
  ['requestTypes.:type.askSeverity', 'ask-severity'],
  ['requestTypes.:type.defaultSeverity', 'type-severity'],
  ['requestTypes.:type.otherAddresses', 'addresses-on'],
  ['customers.tiers.:tier.name', 'tier-name'],
  ['customers.tiers.:tier.hours', 'tier-hours'],
  ['customers.tiers.:tier.guaranteed', 'tier-guaranteed'],
  ['customers.defaultTier', 'default-tier'],
  ['customers.organizations.:organisation.tier', 'organisation-tier'],
  ['customers.addresses.others', 'addresses'],
  ['customers.addresses.unlisted', 'addresses-unlisted'],
  ['customers.addresses.byRequestType.:type', 'addresses-on'],
  ['sharing.default', 'sharing'],
  ['sharing.bySeverity.:severity', 'sharing-at'],
  ['sharing.byRequestType.:type', 'sharing-on'],
  ['sharing.mayBeAdded', 'sharing-with'],
  ['sharing.outsiders', 'sharing-outsiders'],
  ['sharing.expiresAfterDays', 'sharing-days'],
  ['escalation.ladders.:ladder.repeat.times', 'ladder-times'],
  ['escalation.ladders.:ladder.repeat.everyMinutes', 'ladder-every'],
  ['escalation.ladders.:ladder.exhaustedAfterMinutes', 'ladder-end'],
  ['escalation.ladders.:ladder.steps.:step.afterMinutes', 'step-time'],
  ['escalation.contact.phone', 'phone'],
  ['escalation.contact.meetingLink', 'meeting'],
  ['escalation.contact.zoom', 'zoom'],
  ['escalation.contact.callCode', 'call-code'],
  ['retention.decisionDays', 'keep-decisions'],
  ['retention.reportDays', 'keep-reports'],
  ['texts.:language.questions.:fact', 'text-question'],
  ['texts.:language.translations.:said', 'text-translation'],
  ['texts.:language.:text', 'text'],
] as const;

/** What comes and goes: sentences end in `-added` and `-removed`. */
export const things = [
  ['severities.:severity', 'severity'],
  ['severities.:severity.clauses.:clause', 'clause'],
  ['severities.:severity.examples.:example', 'example'],
  ['caps.:limit', 'limit'],
  ['floors.:limit', 'limit'],
  ['reclassification.raisesByItself.:severity', 'raise'],
  ['calendars.:calendar', 'calendar'],
  ['calendars.:calendar.holidays.:date', 'holiday'],
  ['facts.:fact', 'fact'],
  ['facts.:fact.options.:option', 'option'],
  ['requestTypes.:type', 'request-type'],
  ['requestTypes.:type.channels.:channel', 'channel'],
  ['customers.tiers.:tier', 'tier'],
  ['customers.tiers.:tier.ladders.:ladder', 'tier-ladder'],
  ['customers.organizations.:organisation', 'organisation'],
  ['customers.organizations.:organisation.domains.:domain', 'domain'],
  ['escalation.ladders.:ladder', 'ladder'],
  ['escalation.ladders.:ladder.severities.:severity', 'ladder-severity'],
  ['escalation.ladders.:ladder.steps.:step', 'step'],
  ['escalation.drill', 'drill'],
  ['texts.:language.translations.:said', 'translation'],
] as const;

export type ThingCode = (typeof things)[number][1];

/**
 * `first`: there was no policy before. `target…`: the first answer. `other…` and `moved`: whatever has no sentence of
 * its own, by its path.
 */
export type ChangeCode =
  | (typeof values)[number][1]
  | `${ThingCode | 'other'}-added`
  | `${ThingCode | 'other'}-removed`
  | 'first'
  | 'target'
  | 'target-calendar'
  | 'target-promise'
  | 'moved'
  | 'other';

/** What differs between two policies, for a sentence of `static/locales`: `change.<code>`. */
export interface Difference {
  code: ChangeCode;
  /** Such as `severities[P2].firstResponse`. */
  path: string;
  /** What fills the blanks: names and short values. An empty `before` or `after` is nothing. */
  params: Record<string, string>;
  /** The targets of a `target`. */
  targets?: { before: Target; after: Target };
}
