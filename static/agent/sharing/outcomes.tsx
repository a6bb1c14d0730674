import { HelperMessage, Stack, Text } from '@forge/react';
import type { SharedView } from '../../../src/calls/sharing';
import type { SoFar } from '../../shared/sharing/share-all';
import { useViewer } from '../../shared/viewer';

interface Props extends Pick<SharedView, 'outcomes'> {
  /** While it is under way and takes a while. */
  soFar: SoFar | undefined;
}

/** What became of each person that the request was to be shared with. Always on the page, so that it is read out. */
export function Outcomes({ outcomes, soFar }: Props) {
  const { words } = useViewer();
  return (
    <HelperMessage>
      <Stack space="space.025">
        {soFar && <Text as="span">{words('share.sendingOn', { ...soFar })}</Text>}
        {outcomes.map(({ who, outcome }) => (
          <Text key={who} as="span">
            {words(`agent.shared.${outcome}`, { who })}
          </Text>
        ))}
      </Stack>
    </HelperMessage>
  );
}
