import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { IssueView } from '../../../src/calls/issue';
import type { ChangeView } from '../../../src/calls/shared';
import { useViewer } from '../../shared/viewer';
import { changeWords } from './change-words';

const SHOWN_AT_FIRST = 3;

/** What became of the request's severity, latest first, and who or what changed it; nothing before the first change. */
export function History({ view: { changes, now } }: { view: IssueView }) {
  const { words } = useViewer();
  const [isWhole, setWhole] = useState(false);
  if (changes.length === 0) return null;
  const shown = isWhole ? changes : changes.slice(0, SHOWN_AT_FIRST);
  return (
    <Stack space="space.150">
      <Heading size="xsmall">{words('agent.history')}</Heading>
      {shown.map((change) => (
        <Change key={change.number} change={change} now={Date.parse(now)} />
      ))}
      {changes.length > SHOWN_AT_FIRST && (
        <Inline>
          <Button appearance="subtle" spacing="compact" onClick={() => setWhole(!isWhole)}>
            {isWhole ? words('agent.history.less') : words('agent.history.all', { count: changes.length })}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}

function Change({ change, now }: { change: ChangeView; now: number }) {
  const { words, times } = useViewer();
  const { at, from, to, why, dueBefore, dueAfter, objection } = change;
  const moment = (one: string) => times.moment(Date.parse(one), now);
  const due = { before: dueBefore && moment(dueBefore), after: dueAfter && moment(dueAfter) };
  return (
    <Stack space="space.025">
      <Text>
        <Text as="strong">{words('agent.history.change', { from: from.id, to: to.id })}</Text>
        {`, ${moment(at)}`}
      </Text>
      <Text>{changeWords(words, change)}</Text>
      {why !== '' && <Text>{words('agent.history.why', { why })}</Text>}
      <Due {...due} />
      {objection && (
        <Text>
          {words(objection.answered ? 'agent.history.objectionAnswered' : 'agent.history.objection', {
            text: objection.text,
            lead: objection.lead,
          })}
        </Text>
      )}
    </Stack>
  );
}

function Due({ before, after }: { before: string | undefined; after: string | undefined }) {
  const { words } = useViewer();
  if (after === undefined) return <Text color="color.text.subtle">{words('agent.history.dueWaits')}</Text>;
  const sentence =
    before === undefined
      ? words('agent.history.dueNew', { after })
      : before === after
        ? words('agent.history.due', { after })
        : words('agent.history.dueMoved', { before, after });
  return <Text color="color.text.subtle">{sentence}</Text>;
}
