import { SectionMessage, Stack, Text } from '@forge/react';
import type { IssueView } from '../../../src/calls/issue';
import { useViewer } from '../../shared/viewer';

/** What customers disagree with and nobody has answered yet: their words and who decides. */
export function OpenObjections({ view: { changes, canReclassify, now } }: { view: IssueView }) {
  const { words, times } = useViewer();
  const open = changes.flatMap(({ number, from, to, objection }) =>
    objection && !objection.answered ? [{ number, from, to, ...objection }] : [],
  );
  if (open.length === 0) return null;
  return (
    <Stack space="space.150">
      {open.map(({ number, from, to, text, lead, at }) => (
        <SectionMessage
          key={number}
          appearance="warning"
          title={words('agent.objection.title', { from: from.id, to: to.id })}
        >
          <Text as="em">{words('agent.quote', { quote: text })}</Text>
          <Text>
            {words(canReclassify ? 'agent.objection.decides' : 'agent.objection.closed', {
              lead,
              moment: times.moment(Date.parse(at), Date.parse(now)),
            })}
          </Text>
        </SectionMessage>
      ))}
    </Stack>
  );
}
