import { useMemo, useState } from 'react';
import type { SiteFacts } from '../../../../../src/policy/site';
import { useViewer } from '../../../../shared/viewer';
import section from '../../section.module.css';
import { useEditorWords } from '../editor-words';
import { problemsIn } from '../form/problems';
import { policyNode } from '../form/schema/from-json-schema';
import type { Editing } from '../use-draft';
import { CodeEditor, type Spot } from './code-editor';
import { Problems } from './problems';
import styles from './text-view.module.css';

interface Props {
  draft: Editing;
  site: SiteFacts | undefined;
  /** Where to begin. */
  spot: Spot | undefined;
}

/** The draft as the YAML that it is. */
export function TextView({ draft, site, spot }: Props) {
  const words = useEditorWords();
  const { language } = useViewer();
  const root = useMemo(() => policyNode(), []);
  const [led, setLed] = useState<Spot | undefined>(spot);
  if (spot && spot.asked > (led?.asked ?? 0)) setLed(spot);
  const problems = problemsIn(draft.parsed);
  const known = { root, draft, site, language };
  return (
    <div className={styles['view']}>
      <Problems problems={problems} onLead={(line, col) => setLed({ line, col, asked: Date.now() })} />
      <CodeEditor
        key={draft.replaced}
        label={words('text.label')}
        describedBy="policy-text-keys"
        source={draft.source}
        onChange={(text) => draft.write(text)}
        problems={problems}
        known={known}
        spot={led}
      />
      <p id="policy-text-keys" className={section['help']}>
        {words('text.keys')}
      </p>
    </div>
  );
}
