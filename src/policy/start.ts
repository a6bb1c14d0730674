import { weekdays } from './clock/weekdays';
import type { SiteFacts } from './site';
import { customersPart, openParts } from './start/customers';
import { factsPart, requestTypesPart } from './start/requests';
import { severitiesPart } from './start/severities';
import { sentencesIn, type StartLanguage } from './start/sentences';
import { usable } from './start/usable';
import { comment, text } from './start/yaml';

/**
 * A policy to begin with, as YAML with comments in that language: the site's own request types, priorities and
 * organisations, with definitions, clauses and targets for the admin to edit. It parses without a problem whatever the
 * site says.
 */
export function startingPolicy(site: SiteFacts, language: StartLanguage): string {
  const says = sentencesIn(language);
  const [project = ''] = usable([site.project.name], 100);
  const { yaml: severities, ids } = severitiesPart(site, says);
  return [
    comment(says.about),
    `version: 1`,
    `name: ${text(project === '' ? says.noName : says.name.replace('{project}', () => project))}`,
    `language: ${language}`,
    '',
    severities,
    `# ${says.aboutCalendar}`,
    'calendars:',
    '  business:',
    `    timeZone: ${language === 'de' ? 'Europe/Berlin' : 'UTC'}`,
    '    hours:',
    ...weekdays.slice(0, 5).map((day) => `      ${day}: [['09:00', '17:00']]`),
    '',
    factsPart(says),
    requestTypesPart(site, says, ids),
    customersPart(site, says),
    openParts(says, ids),
  ].join('\n');
}
