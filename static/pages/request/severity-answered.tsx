import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Message } from '../shared/message';
import type { Reply } from './use-severity-question';

interface Props {
  reply: Reply | undefined;
  isSending: boolean;
  /** Whether the question still waits for an answer. */
  isAsked: boolean;
}

/** What became of the answer about the severity and what happens next; nothing before one was sent. */
export function SeverityAnswered({ reply, isSending, isAsked }: Props) {
  const { words } = useViewer();
  if (isSending) return <p>{words('request.question.sending')}</p>;
  switch (reply?.kind) {
    case 'sent':
      return <Thanks />;
    case 'none-chosen':
      return <Remark>{words('request.question.noneChosen')}</Remark>;
    case 'unsure':
      // Once nothing is asked any more, the answer has arrived.
      return isAsked ? <Remark>{words('request.question.unsure')}</Remark> : <Thanks />;
    case 'elsewhere':
      return <Remark>{words('missing.alreadyAnswered')}</Remark>;
    case 'refused':
      return (
        <Message kind="danger">
          <p>{refusalWords(words, reply.refusal)}</p>
        </Message>
      );
    case undefined:
      return null;
  }
}

function Thanks() {
  const { words } = useViewer();
  return (
    <Message kind="success" title={words('request.question.thanks')}>
      <p>{words('request.question.next')}</p>
    </Message>
  );
}

function Remark({ children }: { children: string }) {
  return (
    <Message kind="warning">
      <p>{children}</p>
    </Message>
  );
}
