import { SectionMessage, Stack, Text } from '@forge/react';
import type { IssueView } from '../../src/calls/issue';
import { useViewer } from '../shared/viewer';

/** What kept the app from its work on this request, each with what to do and where to click. */
export function Troubles({ troubles }: Pick<IssueView, 'troubles'>) {
  const { words } = useViewer();
  return (
    <Stack space="space.150">
      {troubles.map((code) => (
        <SectionMessage key={code} appearance="warning" title={words(`trouble.${code}`)}>
          <Text>{words(`trouble.${code}.do`)}</Text>
        </SectionMessage>
      ))}
    </Stack>
  );
}
