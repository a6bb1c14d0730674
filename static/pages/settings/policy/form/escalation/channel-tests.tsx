import { useState } from 'react';
import type { Service } from '../../../../../../src/policy/escalation/services';
import { stepChannels } from '../../../../../../src/policy/escalation/services';
import { ask, type NoAnswer } from '../../../../../shared/ask';
import { refusalWords } from '../../../../../shared/refusals';
import { useViewer } from '../../../../../shared/viewer';
import type { Word } from '../../../../../shared/words';
import { Button } from '../../../../shared/button';
import { Message } from '../../../../shared/message';
import { serviceWord, testedWord } from '../../../service-words';
import { useGoTo } from '../../../tab-names';
import form from '../controls/form.module.css';
import { useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { asList, asRecord, asText } from '../plain';
import styles from './escalation.module.css';

/** A test of each service that the draft's ladders use. The test looks for what the published policy names. */
export function ChannelTests() {
  const words = useFormWords();
  const { draft } = useForm();
  const used = asList(draft.value(['escalation', 'ladders']))
    .flatMap((ladder) => asList(asRecord(ladder)['steps']))
    .map((step) => asText(asRecord(step)['channel']));
  const channels = stepChannels.filter((channel) => used.includes(channel));
  if (channels.length === 0) return null;
  return (
    <section className={form['block']} aria-labelledby="channel-tests">
      <h3 id="channel-tests">{words('tests')}</h3>
      <p className={form['help']}>{words('tests.about')}</p>
      {channels.map((channel) => (
        <ChannelTest key={channel} service={channel} />
      ))}
    </section>
  );
}

type Outcome = 'asking' | { worked: Word } | { refused: NoAnswer };

function ChannelTest({ service }: { service: Service }) {
  const formWords = useFormWords();
  const { words } = useViewer();
  const goTo = useGoTo();
  const [outcome, setOutcome] = useState<Outcome>();
  const blanks = { service: words(`service.${service}`) };
  const test = async () => {
    setOutcome('asking');
    const asked = await ask('testService', { service });
    if (!asked.ok) {
      setOutcome({ refused: asked.refusal });
      return;
    }
    const view = asked.data.services.find((one) => one.service === service);
    setOutcome({ worked: testedWord(view ?? { service, targets: [] }) });
  };
  // A mail can be tried with a drill only: Jira mails about requests and nothing else.
  const canTest = service !== 'email';
  return (
    <div className={styles['test']}>
      <div className={form['inline']}>
        {canTest && (
          <Button
            busy={outcome === 'asking'}
            aria-describedby={`form-${service}-test`}
            onClick={() => void test()}
          >
            {words(serviceWord(service, 'press'), blanks)}
          </Button>
        )}
        <Button look="link" onClick={() => goTo('services', `${service}-title`)}>
          {formWords('tests.setUp', blanks)}
        </Button>
      </div>
      <p id={`form-${service}-test`} className={form['help']}>
        {words(serviceWord(service, canTest ? 'test' : 'about'), blanks)}
      </p>
      <div role="status">
        {outcome !== undefined && outcome !== 'asking' && (
          <Message
            kind={'worked' in outcome ? 'success' : 'danger'}
            text={'worked' in outcome ? words(outcome.worked, blanks) : refusalWords(words, outcome.refused)}
          />
        )}
      </div>
    </div>
  );
}
