import type { SharingView } from '../../../../src/calls/sharing';
import { refusalWords } from '../../../shared/refusals';
import { useViewer } from '../../../shared/viewer';
import { Message } from '../message';
import { Confirm } from './confirm';
import { byDomain, groupsOf, insideOf, isMixed } from '../../../shared/sharing/outcomes';
import { seerName } from './seer-words';
import styles from './sharing.module.css';
import type { Said } from './use-deeds';

interface Props {
  said: Said | undefined;
}

/** What became of the last thing that was done, for a live region. */
export function Outcome({ said }: Props) {
  const { words } = useViewer();
  switch (said?.kind) {
    case 'busy':
      return <p>{said.so ? words('share.sendingOn', { ...said.so }) : words('share.sending')}</p>;
    case 'shared':
      return <Shared outcomes={said.outcomes} />;
    case 'ended':
      return <Message kind="success" text={words('share.ended', { person: seerName(said.seer, words) })} />;
    case 'left-out':
      return <p>{words('share.leftOut')}</p>;
    case 'refused':
      return <Refused refusal={said.refusal} />;
    case undefined:
      return null;
  }
}

function Shared({ outcomes }: Pick<Extract<Said, { kind: 'shared' }>, 'outcomes'>) {
  const { words } = useViewer();
  const groups = groupsOf(outcomes);
  // Nothing was asked for but the organisation, or everybody is to be confirmed first.
  if (groups.length === 0) return outcomes.length === 0 ? <AllDone /> : null;
  return (
    <Message kind={isMixed(outcomes) ? 'warning' : 'success'}>
      {groups.map(({ outcome, who }) => (
        <div key={outcome}>
          <p>{words(`share.outcome.${outcome}`)}</p>
          <ul>
            {who.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ))}
    </Message>
  );
}

function AllDone() {
  const { words } = useViewer();
  return <Message kind="success" text={words('share.done')} />;
}

function Refused({ refusal }: Pick<Extract<Said, { kind: 'refused' }>, 'refusal'>) {
  const { words } = useViewer();
  const isUnsure = refusal.code === 'unreachable';
  return (
    <Message
      kind={isUnsure ? 'warning' : 'danger'}
      text={isUnsure ? words('share.unsure') : refusalWords(words, refusal)}
    />
  );
}

interface DoubtfulProps {
  view: SharingView;
  doubtful: string[];
  isBusy: boolean;
  answer: (isSure: boolean) => void;
}

/** Names those from outside, by the company their address belongs to, before anything is shared with them. */
export function Doubtful({ view, doubtful, isBusy, answer }: DoubtfulProps) {
  const { words } = useViewer();
  const organisation = insideOf(view);
  const isOne = doubtful.length === 1;
  return (
    <Confirm yes={words('share.outside.yes')} no={words('share.outside.no')} isBusy={isBusy} answer={answer}>
      <p>
        {organisation === undefined
          ? words(isOne ? 'share.outsideOne' : 'share.outside')
          : words(isOne ? 'share.outsideOne.of' : 'share.outside.of', { organisation })}
      </p>
      <ul>
        {byDomain(doubtful).map(({ domain, addresses }) => (
          <li key={domain}>
            <span className={styles['domain']}>{domain}</span>
            {': '}
            {addresses.join(', ')}
          </li>
        ))}
      </ul>
    </Confirm>
  );
}
