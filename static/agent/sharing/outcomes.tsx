import { HelperMessage, Stack, Text } from '@forge/react';
import type { SharedView } from '../../../src/calls/sharing';
import { useViewer } from '../../shared/viewer';

/** What became of each person that the request was to be shared with. Always on the page, so that it is read out. */
export function Outcomes({ outcomes }: Pick<SharedView, 'outcomes'>) {
  const { words } = useViewer();
  return (
    <HelperMessage>
      <Stack space="space.025">
        {outcomes.map(({ who, outcome }) => (
          <Text key={who} as="span">
            {words(`agent.shared.${outcome}`, { who })}
          </Text>
        ))}
      </Stack>
    </HelperMessage>
  );
}
