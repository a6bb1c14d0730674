import { quoteAround } from '../quote';
import type { RequestText } from '../request';
import type { Policy } from '../schema';
import { readSignals } from '../severity/signals';
import { conditionStanding } from '../severity/verdicts';
import type { Finding } from './finding';
import { fold } from './prose/fold';
import { oneOf, words } from './words';

type Severities = Pick<Policy, 'severities' | 'caps'>;
type Excluding = 'environment' | 'workaround';

/**
 * What a request says against itself or against the severity its customer chose, for the agent and for the severity
 * to weigh. What a severity excludes is read from the policy's own clauses and caps. Never blocks.
 */
export function contradictionsIn(
  policy: Severities,
  request: RequestText,
  chosen: string | undefined,
): Finding[] {
  const against = (name: Excluding) =>
    chosen === undefined ? undefined : excludedBy(policy, chosen, request, name);
  const elsewhere = against('environment') ?? formAgainstText(request);
  const wayRound = against('workaround');
  const reach = reachAgainstItself(request);
  return [
    ...finding('environment-contradicts', elsewhere, 'This does not fit the environment of the request.'),
    ...finding('workaround-contradicts', wayRound, 'There is a workaround, which this severity excludes.'),
    ...finding('reach-contradicts', reach, 'Everyone is said to be affected, and also one person only.'),
  ];
}

function finding(code: Finding['code'], quote: string | undefined, message: string): Finding[] {
  return quote === undefined ? [] : [{ code, level: 'coach', message, quote }];
}

/** The words by which the severity's own clause, or a cap to a lesser one, does not hold for this signal. */
function excludedBy(
  { severities, caps }: Severities,
  chosen: string,
  request: RequestText,
  name: Excluding,
): string | undefined {
  const rank = (id: string) => severities.findIndex((one) => one.id === id);
  const clauses = (severities[rank(chosen)]?.clauses ?? []).flatMap(({ when }) => when[name] ?? []);
  const lesser = caps.filter(({ when, severity }) => when[name] && rank(severity) > rank(chosen));
  if (clauses.length === 0 && lesser.length === 0) return undefined;
  const signals = readSignals(request);
  const signal = signals[name];
  if (signal === undefined) return undefined;
  const excluded = clauses.length > 0 && !includes(clauses, signal.value);
  const capped = lesser.some(({ when }) => conditionStanding(when, signals).state === 'met');
  return excluded || capped ? signal.quote : undefined;
}

function includes(values: readonly string[], value: string): boolean {
  return values.includes(value);
}

/** Names staging only to say that it is fine there. */
const fineThere = words`
  (?:fine|works?|working|ok|okay|not affected|unaffected|healthy|no problem|cannot reproduce|tested|unlike|except|but not|only production|funktioniert|läuft|geht|nicht betroffen|keine probleme|in ordnung|getestet)
  (?:not|nicht|kein) (?:in|on|auf|im)
`;

/** "Production" in the form, and only a test system in the text; or the other way round. */
function formAgainstText(request: RequestText): string | undefined {
  const inForm = environmentIn(request.facts?.['environment'] ?? '');
  const text = `${request.summary}\n${request.description}`;
  const inText = inForm && environmentIn(text);
  if (inText === undefined || inForm?.value === inText.value) return undefined;
  const quote = quoteAround(text, inText.index, inText.length);
  fineThere.lastIndex = 0;
  const isSettled =
    inText.value === 'non-production' && (production.test(text) || fineThere.test(fold(quote)));
  return isSettled ? undefined : quote;
}

const production = /\bprod(?:uction|uktion|uktiv\w{0,12})?\b/i;

/** Words that name an environment, whatever is said of it. */
const environments: readonly { value: string; says: RegExp }[] = [
  {
    value: 'non-production',
    says: /\b(?:staging|sandbox|uat|qa|dev|development|pre-?prod|(?:test|demo|dev|integration)[- ](?:environment|cluster|system|instance|server)|non-production|nonprod|testumgebung|testsystem|entwicklungsumgebung)\b/i,
  },
  {
    value: 'production',
    says: /\b(?:prod|production|produktion|produktivsystem|live (?:environment|system|site|cluster)|livesystem)\b/i,
  },
];

function environmentIn(text: string): { value: string; index: number; length: number } | undefined {
  for (const { value, says } of environments) {
    const found = says.exec(text);
    if (found) return { value, index: found.index, length: found[0].length };
  }
  return undefined;
}

/** How somebody fares whom a fault hits. */
const hit = oneOf(`
  affected impacted blocked stuck down offline cannot can't unable disconnected betroffen blockiert
`);
/** Between those who are hit and how: "all users in Berlin are currently". */
const between =
  /(?: (?!(?:else|other|others|except|but|anders|andere|anderen|anderer|sonst|außer|bis|not|nicht)\b)\S{1,14}){0,4}/;
/** A group as a whole, and that the fault hits it; that a group works is said of the others. */
const everyone = words`
  (?<!not |nicht )(?:all|every|alle) (?:of )?(?:our |the |your |unsere )?(?:users?|customers?|subscribers?|clients?|colleagues|employees|staff|people|nutzer|benutzer|kunden|mitarbeiter|kollegen)${between} ${hit}
  (?<!not |nicht )(?:everyone|everybody|the (?:whole|entire) (?:company|office|team|department))${between} ${hit}
  (?:affects|affecting|hits|affected:?|impacts|betrifft|betroffen(?: sind)?:?) (?:all|every|alle) (?:of )?(?:our |the |your |unsere )?(?:users?|customers?|subscribers?|clients?|colleagues|employees|staff|people|nutzer|benutzer|kunden|mitarbeiter|kollegen)
  (?:affects|affecting|hits|impacts) (?:everyone|everybody)(?! (?:else|but|except))
  (?:nobody|no one) (?:can|is able to)(?! (?:help|tell|say|explain))
  (?:niemand|keiner) (?:kann|können)
  (?:kann|können) (?:niemand|keiner)
`;
const oneOnly = words`
  (?<!not |nicht )(?:only|just|nur) (?:me|one (?:user|person|colleague|customer|account|employee)|my (?:account|laptop|pc|machine|computer)|ich|bei mir|ein(?:e|en)? (?:nutzer|benutzer|kunde|kunden|kollege|kollegin|person|mitarbeiter))(?! (?:can|works?|has access|kann))
  (?:exactly|a single|one single) (?:one )?(?:user|person|colleague|customer|account|nutzer)
  (?:affected|impacted) (?:user|person|customer|account|colleague|employee) ?(?:is|:|=) \S{2,}
  (?:betroffene[rn]?|betroffen ist) (?:nutzer|benutzer|kunde|kundin|person|kollege|kollegin|mitarbeiter|mitarbeiterin):? \S{2,}
`;

/** "All users" in one place and a single one in another: the words about the one. */
function reachAgainstItself({ summary, description, facts }: RequestText): string | undefined {
  const text = [summary, description, facts?.['impact'] ?? ''].join('\n');
  const folded = fold(text);
  everyone.lastIndex = 0;
  oneOnly.lastIndex = 0;
  const all = everyone.exec(folded);
  const one = all && oneOnly.exec(folded);
  return one ? quoteAround(text, one.index, one[0].length) : undefined;
}
