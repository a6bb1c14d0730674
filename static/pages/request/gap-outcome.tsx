import type { RequestView } from '../../../src/calls/request';
import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import { nextAnswer } from './next-answer';
import type { Verdict } from './outcome';

interface Props {
  view: RequestView;
  verdict: Verdict | undefined;
  isSending: boolean;
  now: number;
}

/** What became of the answers and what happens next; nothing before any were sent. */
export function GapOutcome({ view, verdict, isSending, now }: Props) {
  const { words, times } = useViewer();
  if (isSending) return <p>{words('missing.sending')}</p>;
  switch (verdict?.kind) {
    case 'done':
      return (
        <Message kind="success" title={words('missing.done')}>
          <p>{nextAnswer(view, words, times, now)}</p>
        </Message>
      );
    case 'part':
      return (
        <Message kind="success">
          <p>{words('missing.part', { count: verdict.left })}</p>
        </Message>
      );
    case 'not-yet':
      return (
        <Message kind="warning">
          <p>{words('missing.notYet')}</p>
        </Message>
      );
    case 'unsure':
      return (
        <Message kind="warning">
          <p>{words('missing.unsure')}</p>
        </Message>
      );
    case 'too-long':
      return (
        <Message kind="warning">
          <p>{words('missing.tooLong')}</p>
        </Message>
      );
    case 'refused':
      return (
        <Message kind="danger">
          <p>{refusalWords(words, verdict.refusal)}</p>
        </Message>
      );
    case undefined:
      return null;
  }
}
