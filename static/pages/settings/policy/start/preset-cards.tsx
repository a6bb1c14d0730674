import { useMemo } from 'react';
import { targetInWords, targetOf } from '../../../../../src/policy/clock/target';
import { preset, presetNames, presetSource } from '../../../../../src/policy/presets';
import { useViewer } from '../../../../shared/viewer';
import { Button } from '../../../shared/button';
import box from '../../box.module.css';
import { useFormWords } from '../form/form-words';
import styles from './start.module.css';

/** Published procedures that are there as policies, each with its levels. */
export function PresetCards({ onStart }: { onStart: (source: string) => void }) {
  const words = useFormWords();
  const { language } = useViewer();
  const presets = useMemo(() => presetNames.map((name) => ({ name, policy: preset(name) })), []);
  return presets.map(({ name, policy }) => (
    <article key={name} className={box['box']} aria-labelledby={`start-${name}`}>
      <h3 id={`start-${name}`}>{policy.name}</h3>
      <p>{words(`start.preset.${name}`)}</p>
      <ul className={styles['levels']} aria-label={words('start.levels')}>
        {policy.severities.map((severity) => (
          <li key={severity.id}>
            <strong>{severity.id}</strong> {severity.name},{' '}
            {targetInWords(targetOf(severity.firstResponse), language)}
          </li>
        ))}
      </ul>
      <Button onClick={() => onStart(presetSource(name))}>
        {words('start.preset', { name: policy.name })}
      </Button>
    </article>
  ));
}
