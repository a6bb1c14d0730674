import type { RequestView } from '../../../src/calls/request';
import type { ChangeView, ObjectionView } from '../../../src/calls/shared';
import { refusalWords } from '../../shared/refusals';
import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import { Message } from '../shared/message';
import { type Failure, failureToSay, nextAfter, type Obstacle, obstacleTo, whose } from './objection';
import styles from './objection-section.module.css';
import type { UsedObjection } from './use-objection';

interface Props {
  view: RequestView;
  objection: UsedObjection;
  /** The reader's account. */
  accountId: string;
  now: number;
}

/** What became of an objection: it is under way, it has gone out and to whom, it is settled, or it was not taken. */
export function ObjectionOutcome({ view, objection, accountId, now }: Props) {
  const { words } = useViewer();
  const { change } = view;
  if (objection.isSending) return <p>{words('request.objection.sending')}</p>;
  const obstacle = obstacleTo(change, objection.written);
  const failure = failureToSay(change, objection.written, objection.failed);
  return (
    <>
      {change?.objection && <Sent {...{ view, change, accountId, now }} objection={change.objection} />}
      {obstacle && <Unsent obstacle={obstacle} objection={objection} />}
      {failure && <Failed failure={failure} />}
    </>
  );
}

interface SentProps {
  view: RequestView;
  change: ChangeView;
  objection: ObjectionView;
  accountId: string;
  now: number;
}

function Sent({ view, change, objection, accountId, now }: SentProps) {
  const { words, times } = useViewer();
  const { text, at, lead, answered, by } = objection;
  const what = answered ? 'answered' : 'sent';
  const title = words(`request.objection.${what}.${whose(by, accountId)}`, { lead, name: by?.name ?? '' });
  const next = words(`request.objection.${nextAfter(view.state, answered)}`, {
    lead,
    moment: times.moment(Date.parse(at), now),
    severity: change.to.id,
  });
  return (
    <Message kind={answered ? 'success' : 'information'} title={title}>
      <blockquote className={styles['quote']}>{words('request.objection.quote', { text })}</blockquote>
      <p>{next}</p>
    </Message>
  );
}

/** Words that were written and cannot be sent: they are their author's, so they stay until they are removed. */
function Unsent({ obstacle, objection }: { obstacle: Obstacle; objection: UsedObjection }) {
  const { words } = useViewer();
  const { written, write, said } = objection;
  const remove = () => {
    said.current?.focus();
    write('');
  };
  return (
    <Message kind="warning">
      <p>{words(`request.objection.unsent.${obstacle}`)}</p>
      <blockquote className={styles['quote']}>
        {words('request.objection.quote', { text: written.text })}
      </blockquote>
      <Button look="link" onClick={remove}>
        {words('request.objection.remove')}
      </Button>
    </Message>
  );
}

function Failed({ failure }: { failure: Failure }) {
  const { words } = useViewer();
  if (failure === 'not-kept')
    return (
      <Message kind="danger">
        <p>{words('request.objection.notKept')}</p>
      </Message>
    );
  const isUnsure = failure.code === 'unreachable';
  return (
    <Message kind={isUnsure ? 'warning' : 'danger'}>
      <p>{isUnsure ? words('request.objection.unsure') : refusalWords(words, failure)}</p>
    </Message>
  );
}
