import type { FactView, FindingView, IssueView } from '../../calls/issue';
import { canBeAnswered, countsAsAnswer } from '../../policy/escalation';
import { canPageAgain } from '../../policy/escalation/again';
import { questionsFor, type Judgement, type Question } from '../../policy/intake';
import type { Finding } from '../../policy/intake/finding';
import { secretFindings, type SecretFinding } from '../../policy/intake/secret-findings';
import type { Policy } from '../../policy/schema';
import { withoutSecrets } from '../../policy/secrets';
import type { Assessment } from '../../policy/severity';
import { reporterOf } from '../customers/reporter-view';
import { standingOf } from '../intake/standing';
import { iso } from '../../policy/iso';
import { severityOf } from '../severity/view';
import type { Taken } from '../taken';
import { clocksOf, contactOf, labelOf, ladderView, severityView } from '../views';
import type { World } from '../world';
import type { Mark } from '../world/request';

/** What the agent's panel shows of a request. */
export async function issueView(world: World, { policy, request, mark, ladder }: Taken): Promise<IssueView> {
  const { judgement, assessment } = await standingOf(world, policy, request, mark);
  const questions = questionsFor(policy, request.requestType ?? '', mark.severity);
  const asked = mark.asked?.at(-1);
  return {
    key: request.key,
    ...(mark.chosen === '' ? {} : { chosen: severityView(policy, mark.chosen) }),
    working: severityView(policy, mark.severity),
    suggested: severityView(policy, assessment.suggested),
    confidence: assessment.confidence,
    ...oneOf(policy, assessment.suggested),
    clauses: speaking(assessment, [assessment.suggested, mark.severity, mark.chosen]),
    ...(await severityOf(world, { policy, request, mark }, assessment)),
    facts: factsOf(policy, questions, judgement, mark),
    canAsk: !request.done,
    ...(asked === undefined ? {} : { asked }),
    findings: [...otherFindings(judgement), ...secretFindings(request).map(findingView)],
    troubles: mark.troubles ?? [],
    ...reporterOf(policy, mark),
    ...clocksOf(mark),
    tier: mark.tier,
    ...(ladder === undefined ? {} : { ladder: ladderView(ladder) }),
    contact: contactOf(ladder),
    canAcknowledge: ladder !== undefined && canBeAnswered(ladder) && countsAsAnswer(policy, 'button'),
    canStopPaging: ladder?.state === 'open',
    canPageAgain: ladder !== undefined && !request.done && canPageAgain(ladder),
    now: iso(world.now()),
  };
}

/** A definition may hold by any of its clauses: then one that is met makes the suggestion as sure as all of them. */
function oneOf({ severities }: Policy, id: string): Pick<IssueView, 'oneOf'> {
  const severity = severities.find((one) => one.id === id);
  const isAny = severity?.needs === 'any' && severity.clauses.length > 1;
  return isAny ? { oneOf: severity.clauses.length } : {};
}

/** Every fact asked for and how the request stands on it, required ones first. */
function factsOf(policy: Policy, questions: Question[], judgement: Judgement, mark: Mark): FactView[] {
  const rank = { required: 0, expected: 1, optional: 2 };
  return questions
    .toSorted((a, b) => rank[a.level] - rank[b.level])
    .map(({ fact, level }) => {
      const { state = 'absent', quote } = judgement.facts[fact] ?? {};
      const waived = mark.waived?.[fact];
      return {
        fact,
        label: labelOf(policy, fact),
        level,
        state,
        ...(quote === undefined ? {} : { quote: withoutSecrets(quote) }),
        ...(waived === undefined ? {} : { waived }),
      };
    });
}

/** What deserves a second look besides facts that are missing or thin: those are listed by themselves. */
function otherFindings({ findings }: Judgement): FindingView[] {
  return findings.filter(({ code }) => !code.startsWith('fact-')).map(findingView);
}

function findingView({ code, message, line, kind }: Finding & Partial<SecretFinding>): FindingView {
  return {
    code,
    message,
    ...(line === undefined ? {} : { line }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** The clauses of the levels in play that say something, those that are met first. */
function speaking({ clauses }: Assessment, levels: string[]): Assessment['clauses'] {
  const rank = { met: 0, contradicted: 1, unknown: 2 };
  return clauses
    .filter(
      ({ severity, verdict, quote }) =>
        (verdict !== 'unknown' || quote !== undefined) && levels.includes(severity),
    )
    .sort((a, b) => rank[a.verdict] - rank[b.verdict])
    .map((clause) =>
      clause.quote === undefined ? clause : { ...clause, quote: withoutSecrets(clause.quote) },
    );
}
