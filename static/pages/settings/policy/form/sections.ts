/** The parts of the form, in the order of its list. */
export const sectionNames = [
  'desk',
  'requests',
  'severities',
  'reclassification',
  'calendars',
  'customers',
  'sharing',
  'escalation',
  'texts',
  'retention',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** The part in which a key of the policy is edited, by the first key of its path. */
const SECTION_OF: Readonly<Record<string, SectionName>> = {
  name: 'desk',
  language: 'desk',
  desk: 'desk',
  facts: 'requests',
  requestTypes: 'requests',
  severities: 'severities',
  defaultSeverity: 'severities',
  caps: 'severities',
  floors: 'severities',
  reclassification: 'reclassification',
  calendars: 'calendars',
  customers: 'customers',
  sharing: 'sharing',
  escalation: 'escalation',
  texts: 'texts',
  retention: 'retention',
};

/** The part that holds a key; undefined for one that no policy has. */
export function sectionOf(key: string): SectionName | undefined {
  return Object.hasOwn(SECTION_OF, key) ? SECTION_OF[key] : undefined;
}
