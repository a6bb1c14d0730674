import { Button, Inline, Label, Stack, Textfield } from '@forge/react';
import { useState } from 'react';
import type { SharingView } from '../../../src/calls/sharing';
import { colleaguesNamed, MOST_SHOWN } from '../../shared/sharing/colleagues';
import { useViewer } from '../../shared/viewer';
import type { useShareForm } from './use-share-form';

interface Props extends Pick<ReturnType<typeof useShareForm>, 'one'> {
  view: SharingView;
  isBusy: boolean;
}

/** Colleagues of the reporter, found by name where there are many, and their organisation. */
export function InOneClick({ view: { suggested, organisation }, isBusy, one }: Props) {
  const { words } = useViewer();
  const [typed, setTyped] = useState('');
  const isMany = suggested.length > MOST_SHOWN;
  return (
    <Stack space="space.100">
      {isMany && (
        <Stack space="space.050">
          <Label labelFor="find-colleague">{words('share.colleague.find')}</Label>
          <Textfield
            id="find-colleague"
            name="find-colleague"
            onChange={({ target }) => setTyped(String(target.value ?? ''))}
          />
        </Stack>
      )}
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        {colleaguesNamed(suggested, isMany ? typed : '').map(({ accountId, name }) => (
          <Button
            key={accountId}
            spacing="compact"
            isDisabled={isBusy}
            onClick={() => void one({ colleagues: [accountId] })}
          >
            {words('agent.share.with', { name })}
          </Button>
        ))}
        {organisation && (
          <Button spacing="compact" isDisabled={isBusy} onClick={() => void one({ organisation: true })}>
            {words('agent.share.organisation', { name: organisation.name })}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}
