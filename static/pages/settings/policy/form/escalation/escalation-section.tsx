import type { Path } from '../../draft';
import { Control, Fields } from '../controls/control';
import { Entries } from '../controls/entries';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { Optional } from '../controls/optional';
import { useForm } from '../form-context';
import { choiceWords, useFormWords } from '../form-words';
import { asList, asRecord, asText } from '../plain';
import { ChannelTests } from './channel-tests';
import styles from './escalation.module.css';
import { TimeLine } from './time-line';

/** Who is woken and when, what counts as an answer, how a customer reaches the desk, and the rehearsal. */
export function EscalationSection() {
  const words = useFormWords();
  const { draft } = useForm();
  const first = asText(asRecord(asList(draft.value(['severities']))[0])['id']);
  const ladders = asList(draft.value(['escalation', 'ladders'])).map((one) => asText(asRecord(one)['id']));
  const [ladder = ''] = ladders;
  const id = first.toLowerCase();
  return (
    <div className={form['fields']}>
      <GroupFrame path={['escalation', 'ladders']}>
        {ladders.length === 0 && <p>{words('ladders.none')}</p>}
        <Entries
          path={['escalation', 'ladders']}
          body={(path) => <LadderFields path={path} />}
          fresh={{
            id: ladders.includes(id) ? '' : id,
            severities: [first],
            steps: [{ afterMinutes: 0, channel: 'slack', target: '' }],
            exhaustedAfterMinutes: 30,
          }}
          addLabel={words('addLadder')}
        />
      </GroupFrame>
      <ChannelTests />
      <Control path={['escalation', 'acknowledgedBy']} />
      <GroupFrame path={['escalation', 'contact']}>
        <Fields path={['escalation', 'contact']} />
      </GroupFrame>
      <Optional path={['escalation', 'drill']} fresh={{ ladder }} />
    </div>
  );
}

function LadderFields({ path }: { path: Path }) {
  const words = useFormWords();
  const { draft } = useForm();
  const ladder = draft.value(path);
  const last = asRecord(asList(asRecord(ladder)['steps']).at(-1));
  const after = typeof last['afterMinutes'] === 'number' ? last['afterMinutes'] + 10 : 0;
  return (
    <div className={form['fields']}>
      <TimeLine ladder={ladder} />
      <Fields path={path} only={['id', 'severities']} />
      <GroupFrame path={[...path, 'steps']}>
        <Entries
          path={[...path, 'steps']}
          titleOf={(step) => stepTitle(step, words)}
          aside={(step) => <StepAside step={step} />}
          body={(step) => <Fields path={step} />}
          fresh={{ afterMinutes: after, channel: asText(last['channel'] ?? 'slack'), target: '' }}
          addLabel={words('addStep')}
        />
      </GroupFrame>
      <GroupFrame path={[...path, 'repeat']}>
        <div className={form['row']}>
          <Control path={[...path, 'repeat', 'times']} />
          <Control path={[...path, 'repeat', 'everyMinutes']} />
        </div>
      </GroupFrame>
      <Control path={[...path, 'exhaustedAfterMinutes']} />
    </div>
  );
}

function stepTitle(step: unknown, words: ReturnType<typeof useFormWords>): string {
  return words('afterMinutes', { minutes: asText(asRecord(step)['afterMinutes']) });
}

function StepAside({ step }: { step: unknown }) {
  const words = useFormWords();
  const { channel, target } = asRecord(step);
  const service = choiceWords(words, 'escalation.ladders.steps.channel', asText(channel));
  return <span className={styles['reaches']}>{`${service} ${asText(target)}`}</span>;
}
