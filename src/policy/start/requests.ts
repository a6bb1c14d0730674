import { isSameName, nameKey } from '../names';
import { labelsOf } from '../intake/labels';
import { factsSchema } from '../schema/fact';
import type { SiteFacts, SiteRequestType } from '../site';
import type { LevelIds } from './severities';
import { usable } from './usable';
import type { StartFact, StartSentences } from './words';
import { comment, inComment, text } from './yaml';

const FACTS = [
  'environment',
  'product',
  'impact',
  'errors',
  'steps',
  'workaround',
  'started',
] as const satisfies StartFact[];

const KINDS: Readonly<Record<StartFact, string>> = {
  environment: 'choice',
  product: 'short-text',
  impact: 'long-text',
  errors: 'long-text',
  steps: 'long-text',
  workaround: 'long-text',
  started: 'date-time',
};

/** How much each is needed to work on a fault. */
const FOR_FAULT: Readonly<Record<StartFact, string>> = {
  environment: 'required',
  product: 'required',
  impact: 'required',
  errors: 'expected',
  steps: 'optional',
  workaround: 'optional',
  started: 'optional',
};

/** Names of request types that are about faults, in the two languages that the app speaks. */
const FAULT =
  /bug|problem|incident|issue|outage|error|fault|broken|fail|defect|störung|fehler|ausfall|vorfall|panne|defekt|kaputt/i;
const MAIL = /\be-?mail/i;
const MOST_TYPES = 100;
const LONGEST = 120;

/** The facts that requests should say, known to be read from prose. */
export function factsPart(says: StartSentences): string {
  const facts = FACTS.flatMap((id) => {
    const { label, question, help } = says.facts[id];
    return [
      `  - id: ${id}`,
      `    label: ${text(label)}`,
      `    question: ${text(question)}`,
      ...(help === undefined ? [] : [`    help: ${text(help)}`]),
      `    kind: ${KINDS[id]}`,
      ...(id === 'environment' ? [`    options: [${says.environments.map(text).join(', ')}]`] : []),
      ...(id === 'errors' ? ['    attachmentAnswers: true'] : []),
    ];
  });
  return [comment(says.aboutFacts), 'facts:', ...facts, ''].join('\n');
}

/** The site's request types, with what each needs beyond what Jira's own form requires. */
export function requestTypesPart(site: SiteFacts, says: StartSentences, ids: LevelIds): string {
  const { requestTypes: known = [], mailRequestTypes: mailed = [] } = site;
  const byMail = new Set(mailed.map(nameKey));
  const named = usable([...known.map(({ name }) => name), ...mailed], LONGEST);
  const names = named.length === 0 ? [says.noRequestType] : named.slice(0, MOST_TYPES);
  const hasFaults = names.some((name) => FAULT.test(name));
  const types = names.flatMap((name, at) => {
    const there = known.find((one) => isSameName(one.name, name));
    const takesMail = byMail.has(nameKey(name)) || MAIL.test(name);
    const isFault = FAULT.test(name) || takesMail || (!hasFaults && at === 0);
    const isOnPortal = !site.requestTypes || there !== undefined;
    return [
      `  - name: ${text(name)}`,
      `    channels: [${channelsOf({ takesMail, isOnPortal, isOnlyMail: MAIL.test(name) }).join(', ')}]`,
      ...(isFault ? [] : [`    defaultSeverity: ${ids.last}`]),
      ...levels(there, says, isFault),
      ...(isFault ? quickWhenSevere(ids) : []),
    ];
  });
  return [comment(aboutRequestTypes(site, says)), 'requestTypes:', ...types, ''].join('\n');
}

function aboutRequestTypes({ requestTypes }: SiteFacts, says: StartSentences): string {
  return [says.aboutRequestTypes, ...(requestTypes ? [] : [says.unknownRequestTypes])].join('\n');
}

function channelsOf(type: { takesMail: boolean; isOnPortal: boolean; isOnlyMail: boolean }): string[] {
  if (!type.takesMail) return ['portal', 'api'];
  return type.isOnPortal && !type.isOnlyMail ? ['portal', 'email', 'api'] : ['email'];
}

function levels(type: SiteRequestType | undefined, says: StartSentences, isFault: boolean): string[] {
  const required = (type?.fields ?? []).filter((one) => one.required && !isAlwaysThere(one.id));
  const asked = new Map(required.map(({ name }) => [factOf(name, says), name]));
  const lines = FACTS.flatMap((fact) => {
    const field = asked.get(fact);
    if (field !== undefined)
      return [`      ${fact}: skip # ${says.jiraAsks.replace('{field}', () => inComment(field))}`];
    if (isFault) return [`      ${fact}: ${FOR_FAULT[fact]}`];
    return fact === 'product' ? ['      product: expected'] : [];
  });
  const others = required
    .filter(({ name }) => factOf(name, says) === undefined)
    .map(({ name }) => inComment(name));
  const note =
    others.length === 0 ? [] : [`    # ${says.jiraRequires.replace('{fields}', () => others.join(', '))}`];
  return [...note, '    facts:', ...lines];
}

function isAlwaysThere(fieldId: string): boolean {
  return fieldId === 'summary' || fieldId === 'description';
}

/** The fact that a field of this name asks for. */
function factOf(name: string, { facts }: StartSentences): string | undefined {
  const known = factsSchema.parse(FACTS.map((id) => ({ id, ...facts[id] })));
  return labelsOf(known).get(nameKey(name));
}

/** The most severe requests never wait for a long form. */
function quickWhenSevere({ first }: LevelIds): string[] {
  const rest = ['errors', 'steps', 'workaround', 'started'].map((fact) => `${fact}: skip`);
  return ['    perSeverity:', `      ${first}: { ${rest.join(', ')} }`];
}
