import {
  ErrorMessage,
  Form,
  Inline,
  Label,
  LoadingButton,
  Select,
  Stack,
  Text,
  TextArea,
} from '@forge/react';
import type { SharedView, SharingView } from '../../../src/calls/sharing';
import { toConfirm } from '../../shared/sharing/outcomes';
import { useViewer } from '../../shared/viewer';
import { InOneClick } from './in-one-click';
import { type Share, useShareForm } from './use-share-form';

interface Props {
  view: SharingView;
  outcomes: SharedView['outcomes'];
  isBusy: boolean;
  share: Share;
}

/** Colleagues of the reporter in one click; others by address, one or many. What was typed stays until it is done. */
export function ShareForm({ view, outcomes, isBusy, share }: Props) {
  const { words } = useViewer();
  const { field, faults, days, setDays, type, one, submit, confirm } = useShareForm(share);
  const doubtful = toConfirm(outcomes);
  return (
    <Stack space="space.150">
      <InOneClick view={view} isBusy={isBusy} one={one} />
      <Form onSubmit={submit}>
        <Stack space="space.100">
          <Label labelFor="share-addresses">{words('agent.share.addresses')}</Label>
          <TextArea
            key={field.round}
            id="share-addresses"
            name="share-addresses"
            defaultValue={field.text}
            isInvalid={faults.length > 0}
            onChange={({ target }) => type(String(target.value ?? ''))}
          />
          {faults.map((fault) => (
            <ErrorMessage key={fault}>{fault}</ErrorMessage>
          ))}
          <Until view={view} days={days} choose={setDays} />
          {doubtful.length > 0 && <Text>{words('agent.share.outside', { who: doubtful.join(', ') })}</Text>}
          <Inline space="space.100">
            {doubtful.length > 0 && (
              <LoadingButton appearance="warning" isLoading={isBusy} onClick={() => void confirm(doubtful)}>
                {words('agent.share.confirm')}
              </LoadingButton>
            )}
            <LoadingButton type="submit" isLoading={isBusy}>
              {words('agent.share')}
            </LoadingButton>
          </Inline>
        </Stack>
      </Form>
    </Stack>
  );
}

interface UntilProps extends Pick<Props, 'view'> {
  days: number | undefined;
  choose: (days: number | undefined) => void;
}

/** When the share ends: as the policy says, in a week, in a month, or never. */
function Until({ view: { expiresAfterDays }, days, choose }: UntilProps) {
  const { words } = useViewer();
  const options = [
    {
      value: undefined,
      label:
        expiresAfterDays === undefined
          ? words('agent.share.never')
          : words('agent.share.policy', { days: expiresAfterDays }),
    },
    { value: 7, label: words('agent.share.week') },
    { value: 30, label: words('agent.share.month') },
    ...(expiresAfterDays === undefined ? [] : [{ value: 0, label: words('agent.share.never') }]),
  ];
  return (
    <Stack space="space.050">
      <Label labelFor="share-until">{words('agent.share.until')}</Label>
      <Select
        inputId="share-until"
        name="share-until"
        options={options}
        value={options.find(({ value }) => value === days) ?? null}
        onChange={(option: { value: number | undefined } | null) => choose(option?.value)}
      />
    </Stack>
  );
}
