import { Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import type { ClauseView, IssueView, SeverityView } from '../../src/calls';
import { useViewer } from '../shared/viewer';

/** The severity the desk works with, what the customer chose and what is suggested, and the words it rests on. */
export function Severity({ view }: { view: IssueView }) {
  const { words } = useViewer();
  const { chosen, working, suggested, confidence, clauses, question } = view;
  return (
    <Stack space="space.150">
      <Level label={words('agent.working')} severity={working} emphasised />
      {chosen && <Level label={words('agent.chosen')} severity={chosen} />}
      <Level
        label={`${words('agent.suggested')}, ${words(`agent.confidence.${confidence}`)}`}
        severity={suggested}
        differs={suggested.id !== working.id}
      />
      <Heading size="xsmall">{words('agent.suggestion', { severity: suggested.id })}</Heading>
      {clauses.length === 0 ? <Text>{words('agent.unsupported')}</Text> : <Clauses clauses={clauses} />}
      {question !== undefined && <Text>{words('agent.question', { question })}</Text>}
    </Stack>
  );
}

interface LevelProps {
  label: string;
  severity: SeverityView;
  emphasised?: boolean;
  /** The suggestion disagrees with what the desk works with. */
  differs?: boolean;
}

function Level({ label, severity, emphasised = false, differs = false }: LevelProps) {
  const { words } = useViewer();
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
      <Text>{label}</Text>
      <Lozenge appearance={differs ? 'moved' : emphasised ? 'inprogress' : 'default'}>
        {words('severity.full', { id: severity.id, name: severity.name })}
      </Lozenge>
    </Inline>
  );
}

function Clauses({ clauses }: { clauses: ClauseView[] }) {
  const { words } = useViewer();
  return (
    <Stack space="space.150">
      {clauses.map(({ severity, clause, verdict, quote }) => (
        <Stack key={`${severity} ${clause}`} space="space.025">
          <Text weight="semibold">{words(`agent.clause.${verdict}`, { severity })}</Text>
          <Text>{clause}</Text>
          {quote !== undefined && (
            <Text as="em" color="color.text.subtle">
              {words('agent.quote', { quote })}
            </Text>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
