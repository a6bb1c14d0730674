import { Inline, LoadingButton, Stack, Text } from '@forge/react';
import type { IssueView } from '../../../src/calls/issue';
import type { ChangeView } from '../../../src/calls/shared';
import { useDeskTime } from '../../shared/use-desk-time';
import { useViewer } from '../../shared/viewer';
import { changeWords } from './change-words';
import { leftInWords } from './time-left';
import type { Deeds } from '../use-deeds';

const SECOND = 1000;

interface Props extends Deeds {
  view: IssueView;
  undo: NonNullable<IssueView['undo']>;
  change: ChangeView;
}

/** The latest change and the button that takes it back, with the time left for it; gone when that is over. */
export function Undo({ view, undo, change, doing, done, act }: Props) {
  const { words } = useViewer();
  const left = Date.parse(undo.until) - useDeskTime(view.now, SECOND);
  if (left <= 0) return null;
  const isMadeHere = done?.name === 'reclassify' && done.standing === undo.change;
  const takeBack = () =>
    act(
      'undoChange',
      { change: undo.change },
      words('agent.undo.done', { from: change.to.id, to: change.from.id }),
    );
  return (
    <Stack space="space.100">
      <Text>{changeWords(words, change)}</Text>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <LoadingButton
          isLoading={doing === 'undoChange'}
          autoFocus={isMadeHere}
          onClick={() => void takeBack()}
        >
          {words('agent.undo')}
        </LoadingButton>
        <Text color="color.text.subtle">{words('agent.undo.left', { left: leftInWords(left) })}</Text>
      </Inline>
    </Stack>
  );
}
