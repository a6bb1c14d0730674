import { quoteAround } from '../quote';
import type { RequestText } from '../request';
import type { Policy } from '../schema';
import { readSignals, type Signals } from '../severity/signals';
import { standingOf } from '../severity/verdicts';
import type { Finding } from './finding';
import { fold } from './prose/fold';
import { words } from './words';

type Severities = Pick<Policy, 'severities' | 'caps'>;

/**
 * What a request says against itself or against the severity its customer chose, for the agent and for the severity
 * to weigh. What a severity excludes is read from the policy's own clauses and caps. Never blocks.
 */
export function contradictionsIn(
  policy: Severities,
  request: RequestText,
  chosen: string | undefined,
): Finding[] {
  const signals = readSignals(request);
  const against = (name: 'environment' | 'workaround') =>
    chosen === undefined ? undefined : excludedBy(policy, chosen, signals, name);
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
  signals: Signals,
  name: 'environment' | 'workaround',
): string | undefined {
  const signal = signals[name];
  if (signal === undefined) return undefined;
  const rank = (id: string) => severities.findIndex((one) => one.id === id);
  const clauses = severities[rank(chosen)]?.clauses ?? [];
  const excluded = clauses.some(({ when }) => excludes(when[name], signal.value));
  const capped = caps.some(
    ({ when, severity }) =>
      when[name] !== undefined && rank(severity) > rank(chosen) && standingOf(when, signals).state === 'met',
  );
  return excluded || capped ? signal.quote : undefined;
}

function excludes(values: readonly string[] | undefined, value: string): boolean {
  return values !== undefined && !values.includes(value);
}

/** Names staging only to say that it is fine there. */
const fineThere = words`
  (?:fine|works?|working|ok|okay|not affected|unaffected|healthy|no problem|cannot reproduce|tested|unlike|except|but not|only production|funktioniert|läuft|geht|nicht betroffen|keine probleme|in ordnung|getestet)
  (?:not|nicht|kein) (?:in|on|auf|im)
`;

/** "Production" in the form, and only a test system in the text. */
function formAgainstText(request: RequestText): string | undefined {
  const { facts, ...text } = request;
  const inForm = readSignals({ ...text, summary: '', description: '', facts: facts ?? {} }).environment;
  const inText = readSignals({ ...text, facts: {} }).environment;
  if (!inForm || !inText || inForm.value === inText.value || inText.quote === undefined) return undefined;
  fineThere.lastIndex = 0;
  const both = /\bprod(?:uction|uktion|uktiv\w{0,12})?\b/i.test(`${text.summary}\n${text.description}`);
  const isFine = fineThere.test(fold(inText.quote));
  return inText.value === 'non-production' && (both || isFine) ? undefined : inText.quote;
}

const everyone = words`
  (?:all|every|alle) (?:of )?(?:our |the |your |unsere )?(?:users?|customers?|subscribers?|clients?|colleagues|employees|staff|people|nutzer|benutzer|kunden|mitarbeiter|kollegen)
  (?:everyone|everybody|nobody|no one|company-?wide|alle|niemand|keiner)
`;
const oneOnly = words`
  (?:only|just|nur) (?:me|one (?:user|person|colleague|customer|account|employee)|my (?:account|laptop|pc|machine|computer)|ich|bei mir|ein(?:e|en)? (?:nutzer|benutzer|kunde|kunden|kollege|kollegin|person|mitarbeiter))
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
