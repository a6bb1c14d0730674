import { Fragment } from 'react';
import { useFormWords } from '../form-words';
import { partsOf } from './condition-words';
import styles from './severities.module.css';

/** What a condition wants, as a sentence with its parts set off. */
export function ConditionSentence({ condition }: { condition: unknown }) {
  const words = useFormWords();
  const parts = partsOf(condition, words);
  if (parts.length === 0) return <p className={styles['sentence']}>{words('condition.always')}</p>;
  const [before = '', after = ''] = words('condition.met').split('{parts}');
  return (
    <p className={styles['sentence']}>
      {before}
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 && `, ${words('and')} `}
          <strong>{part}</strong>
        </Fragment>
      ))}
      {after}
    </p>
  );
}
