import type { ReactNode } from 'react';
import type { Tried } from '../../../../src/policy/tried';
import { useViewer } from '../../../shared/viewer';
import { useNow } from '../../shared/use-now';
import type { Aspect } from './aspects';
import { Clauses } from './clauses';
import { Facts } from './facts';
import { Ladder } from './ladder';
import styles from './try.module.css';

/** What one policy says under an aspect. */
export function AspectOf({ aspect, tried }: { aspect: Aspect; tried: Tried }): ReactNode {
  const { words } = useViewer();
  switch (aspect) {
    case 'facts':
      return <Facts facts={tried.facts} unknown={tried.unknown} />;
    case 'findings':
      return <Findings findings={tried.findings} />;
    case 'severity':
      return <Severity tried={tried} />;
    case 'clauses':
      return <Clauses clauses={tried.clauses} />;
    case 'question':
      return <Question question={tried.question} />;
    case 'address':
      return <Address address={tried.address} />;
    case 'tier':
      return <p>{tried.tier}</p>;
    case 'status':
      return <Status tried={tried} />;
    case 'due':
      return <Due tried={tried} />;
    case 'ladder':
      return <Ladder tried={tried} />;
    case 'comment':
      return tried.comment === undefined ? (
        <p>{words('try.comment.none')}</p>
      ) : (
        <pre className={styles['comment']} tabIndex={0}>
          {tried.comment}
        </pre>
      );
  }
}

function Findings({ findings }: Pick<Tried, 'findings'>) {
  const { words } = useViewer();
  if (findings.length === 0) return <p>{words('try.findings.none')}</p>;
  return (
    <ul>
      {findings.map(({ level, message }, index) => (
        <li key={index}>{words(`try.finding.${level}`, { message })}</li>
      ))}
    </ul>
  );
}

function Severity({ tried }: { tried: Tried }) {
  const { severity, suggested, confidence } = tried;
  const { words } = useViewer();
  return (
    <>
      <p>
        <strong>{words('try.severity.works', { severity })}</strong>
      </p>
      <Chosen tried={tried} />
      <p>
        {words('try.severity.suggested', { suggested, confidence: words(`agent.confidence.${confidence}`) })}
      </p>
    </>
  );
}

function Chosen({ tried: { chosen, unknown } }: { tried: Tried }) {
  const { words } = useViewer();
  if (unknown.severity !== undefined)
    return <p>{words('try.unknown.severity', { name: unknown.severity })}</p>;
  return <p>{chosen === '' ? words('try.severity.notChosen') : words('try.severity.chosen', { chosen })}</p>;
}

function Question({ question }: Pick<Tried, 'question'>) {
  const { words } = useViewer();
  if (!question) return <p>{words('try.question.none')}</p>;
  return (
    <>
      <p>{question.text}</p>
      <ul>
        {Object.entries(question.changes).map(([answer, severity]) => (
          <li key={answer}>{words('agent.question.leads', { answer, severity })}</li>
        ))}
      </ul>
    </>
  );
}

function Address({ address }: Pick<Tried, 'address'>) {
  const { words } = useViewer();
  if (!address) return <p>{words('try.address.none')}</p>;
  const { verdict, organisation, admission } = address;
  return (
    <>
      <p>
        {words(`try.address.${isVerdict(verdict) ? verdict : 'unknown'}`, {
          organisation: organisation ?? '',
        })}
      </p>
      <p>{words(`try.admission.${admission}`)}</p>
    </>
  );
}

/** What stops the portal keeps a request from coming that way. */
function Status({ tried: { findings, complete, status } }: { tried: Tried }) {
  const { words } = useViewer();
  if (findings.some(({ level }) => level === 'block')) return <p>{words('try.blocked', { status })}</p>;
  return <p>{words(complete ? 'try.complete' : 'try.incomplete', { status })}</p>;
}

function Due({ tried: { target, due, dueIfComplete } }: { tried: Tried }) {
  const { words, times } = useViewer();
  const now = useNow(60_000);
  const moment = (at: string) => times.moment(Date.parse(at), now);
  return (
    <>
      <p>{target}</p>
      <p>
        {due === undefined
          ? words('try.due.waits', { moment: moment(dueIfComplete) })
          : words('try.due', { moment: moment(due) })}{' '}
        {words('time.yourZone', { zone: times.zone(now) })}
      </p>
    </>
  );
}

const VERDICTS = [
  'company',
  'disposable',
  'free',
  'invalid',
  'lookalike',
  'not-shown',
  'role',
  'unknown',
] as const;

function isVerdict(verdict: string): verdict is (typeof VERDICTS)[number] {
  return VERDICTS.some((one) => one === verdict);
}
