import { Inline, List, ListItem, LoadingButton, Stack, Text } from '@forge/react';
import type { IssueView } from '../../../src/calls/issue';
import { useViewer } from '../../shared/viewer';
import type { Deeds } from '../use-deeds';

interface Props extends Deeds {
  view: IssueView;
  question: NonNullable<IssueView['question']>;
}

/** What would settle the severity, where each answer leads, and the way to ask the customer in public. */
export function SettlingQuestion({ view, question, doing, act }: Props) {
  const { words, times } = useViewer();
  const { signal, text, changes, asked } = question;
  const now = Date.parse(view.now);
  return (
    <Stack space="space.100">
      <Text weight="semibold">
        {words(view.confidence === 'low' ? 'agent.question.settles' : 'agent.question.changes', {
          question: text,
        })}
      </Text>
      <List type="unordered">
        {Object.entries(changes).map(([answer, severity]) => (
          <ListItem key={answer}>{words('agent.question.leads', { answer, severity })}</ListItem>
        ))}
      </List>
      <Text color="color.text.subtle">
        {asked === undefined
          ? words('agent.question.help')
          : words('agent.question.asked', { moment: times.moment(Date.parse(asked), now) })}
      </Text>
      {view.canReclassify && (
        <Inline>
          <LoadingButton
            isLoading={doing === 'askSeverity'}
            onClick={() => void act('askSeverity', { signal }, words('agent.question.done'))}
          >
            {words(asked === undefined ? 'agent.question.ask' : 'agent.question.askAgain')}
          </LoadingButton>
        </Inline>
      )}
    </Stack>
  );
}
