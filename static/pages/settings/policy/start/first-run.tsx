import { useEffect, useRef, useState } from 'react';
import { parsePolicy } from '../../../../../src/policy/parse';
import type { SiteFacts } from '../../../../../src/policy/site';
import { startingPolicy } from '../../../../../src/policy/start';
import { ask } from '../../../../shared/ask';
import { refusalWords } from '../../../../shared/refusals';
import { useViewer } from '../../../../shared/viewer';
import { Button } from '../../../shared/button';
import { Message } from '../../../shared/message';
import box from '../../box.module.css';
import section from '../../section.module.css';
import { useFormWords } from '../form/form-words';
import { useSite } from '../use-site';
import { Checklist } from './checklist';
import { FileCard } from './file-card';
import { PresetCards } from './preset-cards';
import styles from './start.module.css';

interface Props {
  /** Whether a draft was just discarded: what was clicked for that is gone. */
  isAgain: boolean;
  onStart: (source: string) => void;
}

/** A desk without a policy: where to begin, and what has to be clicked in Jira. What is chosen becomes the draft. */
export function FirstRun({ isAgain, onStart }: Props) {
  const { language } = useViewer();
  const words = useFormWords();
  const site = useSite();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAgain) title.current?.focus();
  }, [isAgain]);
  return (
    <>
      <section className={section['section']} aria-labelledby="start-title">
        <h2 ref={title} id="start-title" tabIndex={-1} className={section['title']}>
          {words('start.title')}
        </h2>
        <p className={section['subtle']}>{words('start.about')}</p>
        <div className={styles['cards']}>
          <SiteCard site={site} onStart={onStart} />
          <PresetCards onStart={onStart} />
          <FileCard onStart={onStart} />
        </div>
      </section>
      {site && (
        <section className={section['section']} aria-labelledby="checklist-title">
          <h2 id="checklist-title" className={section['title']}>
            {words('checklist.title')}
          </h2>
          <Checklist parsed={parsePolicy(startingPolicy(site, language))} site={site} />
        </section>
      )}
    </>
  );
}

/** Begins with what the project has already. */
function SiteCard({ site, onStart }: { site: SiteFacts | undefined; onStart: (source: string) => void }) {
  const { language, words: all } = useViewer();
  const words = useFormWords();
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string>();
  const start = async () => {
    setBusy(true);
    setWhy(undefined);
    const asked = site ? { ok: true as const, data: site } : await ask('loadSite', {});
    setBusy(false);
    if (asked.ok) onStart(startingPolicy(asked.data, language));
    else setWhy(refusalWords(all, asked.refusal));
  };
  return (
    <article className={box['box']} aria-labelledby="start-site">
      <h3 id="start-site">{words('start.site')}</h3>
      <p>{site ? words('start.site.about', { project: site.project.name }) : words('start.site.unknown')}</p>
      <Button look="primary" busy={busy} onClick={() => void start()}>
        {words('start.site')}
      </Button>
      {why !== undefined && <Message kind="danger" role="alert" text={why} />}
    </article>
  );
}
