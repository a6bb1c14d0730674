import { Inline, Lozenge, Stack, Text } from '@forge/react';
import type { IssueView } from '../../../src/calls/issue';
import type { SeverityView } from '../../../src/calls/shared';
import { useViewer } from '../../shared/viewer';
import { restsOnNothing } from './reasons';

/** What the customer chose beside what the desk works with, then what is suggested or that it agrees. */
export function Levels({ view }: { view: IssueView }) {
  const { words } = useViewer();
  const { chosen, working, suggested, confidence } = view;
  const sure = words(`agent.confidence.${confidence}`);
  return (
    <Stack space="space.150">
      <Inline space="space.300" rowSpace="space.150" shouldWrap>
        <Level label={words('agent.chosen')} severity={chosen} appearance="default" />
        <Level label={words('agent.working')} severity={working} appearance="inprogress" />
      </Inline>
      {suggested.id !== working.id && (
        <Level
          label={words('agent.suggested', { confidence: sure })}
          severity={suggested}
          appearance="moved"
        />
      )}
      {suggested.id === working.id && !restsOnNothing(view) && (
        <Text>{words('agent.agrees', { severity: working.id, confidence: sure })}</Text>
      )}
    </Stack>
  );
}

interface LevelProps {
  label: string;
  severity: SeverityView | undefined;
  appearance: 'default' | 'inprogress' | 'moved';
}

function Level({ label, severity, appearance }: LevelProps) {
  const { words } = useViewer();
  return (
    <Stack space="space.050">
      <Text color="color.text.subtle">{label}</Text>
      {severity ? (
        <Inline>
          <Lozenge appearance={appearance} maxWidth="100%">
            {words('severity.full', { id: severity.id, name: severity.name })}
          </Lozenge>
        </Inline>
      ) : (
        <Text>{words('agent.chosen.none')}</Text>
      )}
    </Stack>
  );
}
