import type { Finding } from '../../../src/policy/intake/finding';
import type { PublicPolicy } from '../../../src/policy/schema';
import { translation } from '../../../src/policy/translation';
import { useViewer } from '../../shared/viewer';
import { Required } from '../shared/required';
import { Remarks } from './remarks';
import styles from './severity-cards.module.css';

type Severity = PublicPolicy['severities'][number];

interface Props {
  policy: PublicPolicy;
  chosen: string | undefined;
  /** What speaks against the choice, if anything. */
  findings: Finding[];
  choose: (id: string) => void;
}

/** The severities as cards, each with its definition and examples in view while one chooses. */
export function SeverityCards({ policy, chosen, findings, choose }: Props) {
  const { words, language } = useViewer();
  const told = (text: string) => translation(policy, text, language);
  return (
    <fieldset className={styles['group']} aria-describedby="severity-help severity-notes">
      <legend className={styles['legend']}>
        {words('create.severity')} <Required />
      </legend>
      <p id="severity-help" className={styles['help']}>
        {words('create.severityHelp')}
      </p>
      <div className={styles['cards']}>
        {policy.severities.map((severity, at) => (
          <Card
            key={severity.id}
            id={at === 0 ? 'severity' : undefined}
            severity={inWords(severity, told)}
            checked={severity.id === chosen}
            choose={choose}
          />
        ))}
      </div>
      <Remarks id="severity-notes" findings={findings} />
    </fieldset>
  );
}

/** A severity as its reader knows it. */
function inWords(
  { name, definition, examples, ...rest }: Severity,
  told: (text: string) => string,
): Severity {
  return { ...rest, name: told(name), definition: told(definition), examples: examples.map(told) };
}

interface CardProps {
  id: string | undefined;
  severity: Severity;
  checked: boolean;
  choose: (id: string) => void;
}

function Card({ id, severity, checked, choose }: CardProps) {
  const { words } = useViewer();
  const about = `about-${severity.id}`;
  return (
    <label className={styles['card']}>
      <input
        id={id}
        type="radio"
        name="severity"
        required
        value={severity.id}
        checked={checked}
        onChange={() => choose(severity.id)}
        aria-label={words('severity.full', { id: severity.id, name: severity.name })}
        aria-describedby={about}
      />
      <span className={styles['name']}>
        {words('severity.full', { id: severity.id, name: severity.name })}
      </span>
      <span id={about} className={styles['about']}>
        <span>{severity.definition}</span>
        {severity.examples.length > 0 && (
          <span className={styles['examples']}>
            <span className={styles['for']}>{words('create.examples')}</span>
            {severity.examples.map((example) => (
              <span key={example} className={styles['example']}>
                {example}
              </span>
            ))}
          </span>
        )}
      </span>
    </label>
  );
}
