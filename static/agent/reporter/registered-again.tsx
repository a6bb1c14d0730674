import { Inline, LoadingButton, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { RegisteredAgain as Candidate } from '../../../src/calls/people';
import { ask, type NoAnswer } from '../../shared/ask';
import { agentRefusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import type { Deeds } from '../use-deeds';

/**
 * Looks for the reporter among those with a company address, and gives them the open requests when an agent says so.
 */
export function RegisteredAgain({ doing, act, hush }: Deeds<string>) {
  const { words } = useViewer();
  const [isLooking, setLooking] = useState(false);
  const [found, setFound] = useState<Candidate[]>();
  const [refusal, setRefusal] = useState<NoAnswer>();
  const look = async () => {
    hush();
    setLooking(true);
    const asked = await ask('findRegistered', {});
    setLooking(false);
    setRefusal(asked.ok ? undefined : asked.refusal);
    setFound(asked.ok ? asked.data.found : undefined);
  };
  const carryOver = async ({ accountId, name }: Candidate) => {
    if (await act('carryOver', { accountId }, words('agent.carryOver.done', { name }))) setFound(undefined);
  };
  return (
    <Stack space="space.100">
      <Inline>
        <LoadingButton isLoading={isLooking} onClick={() => void look()}>
          {words('agent.registered.look')}
        </LoadingButton>
      </Inline>
      {refusal && <Text>{agentRefusalWords(words, refusal)}</Text>}
      {found?.length === 0 && <Text>{words('agent.registered.nobody')}</Text>}
      {found?.map((one) => (
        <Stack key={one.accountId} space="space.050">
          <Text>{words('agent.registered.found', { name: one.name, address: one.address })}</Text>
          <Text color="color.text.subtle">
            {words('agent.registered.requests', { requests: one.requests.join(', ') })}
          </Text>
          <Inline>
            <LoadingButton isLoading={doing === 'carryOver'} onClick={() => void carryOver(one)}>
              {words('agent.carryOver', { name: one.name })}
            </LoadingButton>
          </Inline>
        </Stack>
      ))}
    </Stack>
  );
}
