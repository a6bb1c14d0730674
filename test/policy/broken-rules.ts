export const ladder = `escalation:
  ladders:
    - id: p1
      severities: [P1]
      steps: [{ afterMinutes: 10, channel: slack, target: '#a' }, { afterMinutes: 20, channel: slack, target: '#b' }]
      exhaustedAfterMinutes: 30
`;

/** The small policy with a rule broken: the situation, the change that breaks it, and what is said of it. */
export const brokenRules: readonly [string, (policy: string) => string, string][] = [
  [
    'two severities with one id',
    (p) => p.replace('id: P2', 'id: p1'),
    '9:9 severities[1].id: the severity `p1` is used twice; give each its own',
  ],
  [
    'two severities with one priority',
    (p) => p.replace('Medium', 'highest'),
    '13:15 severities[1].priority: the Jira priority `highest` is used twice; give each its own',
  ],
  [
    'a target without a number',
    (p) => p.replace('minutes: 60', 'calendar: always'),
    '6:20 severities[0].firstResponse: give either `minutes` or `businessDays`',
  ],
  [
    'a target in an unknown calendar',
    (p) => p.replace('calendar: office', 'calendar: night'),
    '12:49 severities[1].firstResponse.calendar: there is no calendar `night`; choose one of always, office',
  ],
  [
    'a critical level that waits',
    (p) => p.replace('clock: logged', 'clock: submitted'),
    '7:12 severities[0].clock: the most severe level cannot wait for a complete request; set `clock: logged`',
  ],
  [
    'a default severity nobody defined',
    (p) => p.replace('defaultSeverity: P2', 'defaultSeverity: P7'),
    '14:18 defaultSeverity: there is no severity `P7`; choose one of P1, P2',
  ],
  [
    'a cap without a condition',
    (p) => `${p}caps: [{ when: {}, severity: P2, why: x }]\n`,
    '24:16 caps[0].when: an empty condition is always true; name at least one signal',
  ],
  [
    'an invented time zone',
    (p) => p.replace('Europe/Berlin', 'Mars/Base'),
    '16:23 calendars.office.timeZone: `Mars/Base` is not an IANA time zone; write it as Europe/Berlin or Africa/Johannesburg',
  ],
  [
    'hours that end as they begin',
    (p) => p.replace("'09:00', '17:00'", "'09:00', '09:00'"),
    '16:53 calendars.office.hours.mon[0]: nothing lies between 09:00 and 09:00; for a whole day write 00:00 and 24:00',
  ],
  [
    'hours that overlap',
    (p) => p.replace("'17:00']", "'17:00'], ['16:00', '18:00']"),
    '16:73 calendars.office.hours.mon[1]: these hours overlap with 09:00–17:00 of the same day; make one pair of the two',
  ],
  [
    'a night that runs into the next day’s hours',
    (p) => p.replace("mon: [['09:00'", "sun: [['22:00', '10:00']], mon: [['09:00'"),
    '16:80 calendars.office.hours.mon[0]: the night of sun, 22:00–10:00, runs into these hours; let it end where they begin',
  ],
  [
    'a calendar that never opens',
    (p) => p.replace("mon: [['09:00', '17:00']]", 'mon: []'),
    '16:45 calendars.office.hours: `office` is never open; give at least one weekday its hours',
  ],
  [
    'a date that does not exist',
    (p) => p.replace('timeZone: E', 'holidays: [2026-02-30], timeZone: E'),
    '16:24 calendars.office.holidays[0]: there is no date 2026-02-30',
  ],
  [
    'a request type with an unknown fact',
    (p) => p.replace('facts: { environment', 'facts: { enviroment'),
    '20:32 requestTypes[0].facts.enviroment: there is no fact `enviroment`; choose one of environment',
  ],
  [
    'a choice without options',
    (p) => p.replace('affected? }', 'affected?, kind: choice }'),
    '18:72 facts[0].kind: a choice needs `options`',
  ],
  [
    'a tier that is not defined',
    (p) => p.replace('defaultTier: gold', 'defaultTier: tin'),
    '23:16 customers.defaultTier: there is no tier `tin`; choose one of gold',
  ],
  [
    'a right to an unknown ladder',
    (p) => p.replace('ladders: []', 'ladders: [p9]'),
    '22:45 customers.tiers[0].ladders[0]: there is no ladder `p9`; none is defined yet',
  ],
  [
    'a ladder at an unknown severity',
    (p) => p + ladder.replace('[P1]', '[P0]'),
    '27:20 escalation.ladders[0].severities[0]: there is no severity `P0`; choose one of P1, P2',
  ],
  [
    'a ladder at a level that waits',
    (p) => p + ladder.replace('[P1]', '[P2]'),
    '9:5 severities[1].clock: P2 starts a ladder; set `clock: logged`',
  ],
  [
    'steps out of order',
    (p) => p + ladder.replace('afterMinutes: 20', 'afterMinutes: 5'),
    '28:83 escalation.ladders[0].steps[1].afterMinutes: this step comes before the one above it; order the steps by time',
  ],
  [
    'the same page twice in a minute',
    (p) => p + ladder.replace("20, channel: slack, target: '#b'", "10, channel: slack, target: '#a'"),
    "28:67 escalation.ladders[0].steps[1]: this minute's page over slack to `#a` stands above already; leave one out",
  ],
  [
    'a mail to an address',
    (p) => p + ladder.replace("slack, target: '#b'", 'email, target: lead@desk.example'),
    "28:111 escalation.ladders[0].steps[1].target: Jira mails accounts and groups, not addresses; write an account id or 'group:' and the group's name",
  ],
  [
    'a PagerDuty service by its name',
    (p) => p + ladder.replace("slack, target: '#b'", 'pagerduty, target: Shop on call'),
    '28:115 escalation.ladders[0].steps[1].target: write the id of the PagerDuty service, such as PABC123; it ends the address of its page',
  ],
  [
    'a Slack channel with a space',
    (p) => p + ladder.replace('#b', '#p1 leads'),
    "28:111 escalation.ladders[0].steps[1].target: write a Slack channel as '#p1-oncall'; its name has no spaces",
  ],
  [
    'a drill in an invented time zone',
    (p) => `${p}${ladder}  drill: { ladder: p1, timeZone: Mars/Base }\n`,
    '30:34 escalation.drill.timeZone: `Mars/Base` is not an IANA time zone; write it as Europe/Berlin or Africa/Johannesburg',
  ],
  [
    'a drill of an unknown ladder',
    (p) => `${p}${ladder}  drill: { ladder: p9 }\n`,
    '30:20 escalation.drill.ladder: there is no ladder `p9`; choose one of p1',
  ],
  [
    'a meeting that nothing starts',
    (p) => `${p}escalation: { contact: { zoom: true } }\n`,
    '24:32 escalation.contact.zoom: a meeting is made when a ladder starts, and none is defined; add one to `ladders`',
  ],
  [
    'a ladder that ends with its last step',
    (p) => p + ladder.replace('Minutes: 30', 'Minutes: 20'),
    '29:30 escalation.ladders[0].exhaustedAfterMinutes: the last step comes after 20 minutes; leave time to answer it',
  ],
  [
    'a call code without a number',
    (p) => `${p}escalation: { contact: { callCode: true } }\n`,
    '24:36 escalation.contact.callCode: a call code needs a number to call; set `phone`',
  ],
  [
    'a blank that nothing fills',
    (p) => `${p}texts: { en: { phone: 'Call {number}' } }\n`,
    '24:23 texts.en.phone: nothing fills {number}; use {phone}',
  ],
  [
    'a calendar called as the one that is built in',
    (p) => p.replace('office: {', 'always: {'),
    '16:3 calendars.always: `always` is built in and open day and night; choose another name',
  ],
  [
    'a level that is answered sooner than the one above it',
    (p) => p.replace('businessDays: 1, calendar: office', 'minutes: 30'),
    '12:20 severities[1].firstResponse: P2 is answered sooner than the more severe P1; order them most severe first',
  ],
  [
    'a fact that asks for the severity',
    (p) => p.replace(/environment/g, 'severity'),
    '18:11 facts[0].id: `severity` is asked by `askSeverity`; remove this fact',
  ],
  [
    'options of what is no choice',
    (p) => p.replace('affected? }', 'affected?, options: [a] }'),
    '18:5 facts[0].kind: only `kind: choice` has `options`',
  ],
  [
    'a blank in a sentence that has none',
    (p) => `${p}texts: { en: { missing: 'We need {key}' } }\n`,
    '24:25 texts.en.missing: nothing fills {key}; this sentence has no blanks',
  ],
];
