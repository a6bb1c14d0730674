import { useViewer } from '../../shared/viewer';
import { Button } from '../shared/button';
import type { FormState } from './form';
import { controlId } from './question-field';
import styles from './still-needed.module.css';

/** A short list of what is still missing, each a way to its control; and a good word when nothing is. */
export function StillNeeded({ form }: { form: FormState }) {
  const { words } = useViewer();
  const { blocking, following } = form;
  const isReady = blocking.length === 0 && following.length === 0;
  const standing = () => {
    if (isReady) return words('create.ready');
    return blocking.length > 0
      ? words('create.countNeeded', { count: blocking.length })
      : words('create.canSend');
  };
  return (
    <section className={styles['needed']} aria-label={words('create.checklist')}>
      <p className={isReady ? styles['ready'] : 'visually-hidden'} role="status">
        {standing()}
      </p>
      {blocking.length > 0 && <Missing title={words('create.needed')} facts={blocking} form={form} />}
      {following.length > 0 && <Missing title={words('create.canFollow')} facts={following} form={form} />}
    </section>
  );
}

function Missing({ title, facts, form }: { title: string; facts: string[]; form: FormState }) {
  const { words } = useViewer();
  const name = (fact: string) =>
    form.questions.find((one) => one.fact === fact)?.question ?? words('create.severity');
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {facts.map((fact) => (
          <li key={fact}>
            <Button look="link" onClick={() => goTo(fact)}>
              {name(fact)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(fact: string): void {
  const control = document.getElementById(fact === 'severity' ? fact : controlId(fact));
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
