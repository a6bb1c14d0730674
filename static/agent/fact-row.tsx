import { Checkbox, Inline, Lozenge, Stack, Text } from '@forge/react';
import type { FactView, IssueView } from '../../src/calls/issue';
import type { Live } from '../shared/use-live';
import { useViewer } from '../shared/viewer';
import { type FactStanding, standingOf } from './fact-standing';
import { Waive } from './waive';

interface Props extends Pick<Live<IssueView>, 'accept' | 'reload'> {
  view: IssueView;
  fact: FactView;
  isAskable: boolean;
  isWaivable: boolean;
  isTicked: boolean;
  tick: (isTicked: boolean) => void;
}

/** One fact: how the request stands on it, the customer's words, and who does without it and why. */
export function FactRow({ view, fact, isAskable, isWaivable, isTicked, tick, ...rest }: Props) {
  const { words, times } = useViewer();
  const { label, level, quote, waived } = fact;
  const standing = standingOf(fact);
  const name = words(`agent.level.${level}`, { fact: label });
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
        {isAskable ? (
          <Checkbox
            label={name}
            value={fact.fact}
            isChecked={isTicked}
            onChange={({ target }) => tick(target.checked === true)}
          />
        ) : (
          <Text>{name}</Text>
        )}
        <Lozenge appearance={appearanceOf(standing, level)}>{words(`agent.fact.${standing}`)}</Lozenge>
      </Inline>
      {quote !== undefined && (
        <Text as="em" color="color.text.subtle">
          {words('agent.quote', { quote })}
        </Text>
      )}
      {waived && standing === 'waived' && (
        <Text>
          {words('agent.waived', {
            by: waived.by,
            moment: times.moment(Date.parse(waived.at), Date.parse(view.now)),
            reason: waived.reason,
          })}
        </Text>
      )}
      <Waive fact={fact.fact} label={label} isOffered={isWaivable} {...rest} />
    </Stack>
  );
}

function appearanceOf(standing: FactStanding, level: FactView['level']) {
  switch (standing) {
    case 'present':
      return 'success';
    case 'thin':
    case 'placeholder':
      return 'moved';
    case 'waived':
      return 'inprogress';
    case 'absent':
      return level === 'required' ? 'removed' : 'default';
  }
}
