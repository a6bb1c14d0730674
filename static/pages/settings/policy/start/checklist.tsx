import { useState } from 'react';
import type { Parsed } from '../../../../../src/policy/parse';
import { checkSite } from '../../../../../src/policy/site-check';
import { type SiteItem, sentencesOf } from '../../../../../src/policy/site-check/item';
import type { SiteFacts } from '../../../../../src/policy/site';
import { ask, type NoAnswer } from '../../../../shared/ask';
import { refusalWords } from '../../../../shared/refusals';
import { useViewer } from '../../../../shared/viewer';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import { Mark, type MarkKind } from '../../mark';
import { useFormWords } from '../form/form-words';
import styles from './start.module.css';

interface Props {
  /** The policy that the project is compared with. */
  parsed: Parsed;
  site: SiteFacts | undefined;
}

const MARKS = { ok: 'good', wrong: 'bad', unknown: 'waiting' } as const satisfies Record<
  SiteItem['state'],
  MarkKind
>;

/** What a policy needs of the project and only a person can set in Jira: how each stands, and where to click. */
export function Checklist({ parsed, site: known }: Props) {
  const words = useFormWords();
  const { words: all } = useViewer();
  const { site, busy, looked, refusal, look } = useAgain(known);
  return (
    <div className={styles['checklist']}>
      <p className={styles['about']}>{words('checklist.about')}</p>
      {!parsed.ok && <p>{words('checklist.draft')}</p>}
      {parsed.ok && site && (
        <ol className={styles['items']}>
          {checkSite(parsed.policy, site).map((item) => (
            <Item key={`${item.code} ${item.params['severity'] ?? ''}`} item={item} />
          ))}
        </ol>
      )}
      <div className={styles['again']}>
        <Button busy={busy} onClick={() => void look()}>
          {words('checklist.again')}
        </Button>
        <span role="status">{looked && words('checklist.looked')}</span>
      </div>
      {refusal && <Message kind="danger" role="alert" text={refusalWords(all, refusal)} />}
    </div>
  );
}

function Item({ item }: { item: SiteItem }) {
  const words = useFormWords();
  const { words: all } = useViewer();
  const { says, todo } = sentencesOf(item);
  return (
    <li className={styles['item']}>
      <Mark kind={MARKS[item.state]} />
      <div>
        <p>
          <span className={styles['state']}>{words(`checklist.${item.state}`)}:</span>{' '}
          {all(says, item.params)}
        </p>
        {item.state !== 'ok' && <p className={styles['do']}>{all(todo, item.params)}</p>}
      </div>
    </li>
  );
}

/** What Jira said of the project, and another look at it. */
function useAgain(known: SiteFacts | undefined) {
  const [site, setSite] = useState<SiteFacts>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<NoAnswer>();
  const look = async () => {
    setBusy(true);
    const asked = await ask('loadSite', {});
    setBusy(false);
    if (asked.ok) setSite(asked.data);
    setRefusal(asked.ok ? undefined : asked.refusal);
  };
  return { site: site ?? known, busy, looked: site !== undefined && !busy && !refusal, refusal, look };
}
