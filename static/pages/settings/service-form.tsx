import type { ServiceView } from '../../../src/calls/settings';
import type { ServiceField } from '../../../src/policy/escalation/services';
import { useViewer } from '../../shared/viewer';
import { isWord, type Words } from '../../shared/words';
import { Button } from '../shared/button';
import { Field } from './field';
import { Outcome } from './outcome';
import styles from './section.module.css';
import { CHOICES } from './service-fields';
import { fieldWord, serviceWord } from './service-words';
import type { Changes } from './use-changes';
import { useServiceForm } from './use-service-form';

interface Props {
  view: ServiceView;
  changes: Changes;
}

/** What a service needs to be reached, to be filled in; a secret that is kept is never shown and may stay as it is. */
export function ServiceForm({ view, changes }: Props) {
  const { words } = useViewer();
  const { service, connected, secrets } = view;
  const { form, fields, entered, isWrong, change, submit } = useServiceForm(view, changes);
  const name = words(`service.${service}`);
  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void submit(event)} noValidate>
      {fields.map((field) => (
        <Field
          key={field.name}
          id={`${service}-${field.name}`}
          name={field.name}
          label={labelOf(view, field, words)}
          help={words(secrets.includes(field.name) ? 'connect.kept' : fieldWord(service, field.name, 'help'))}
          error={isWrong(field.name) ? words(fieldWord(service, field.name, 'error')) : undefined}
          isSecret={field.kind === 'secret'}
          choices={choicesOf(view, field, words)}
          value={entered[field.name] ?? ''}
          change={(answer) => change(field.name, answer)}
        />
      ))}
      <Button type="submit" look={connected ? 'default' : 'primary'} busy={changes.busy === 'connectService'}>
        {words(serviceWord(service, connected ? 'save' : 'connect'), { service: name })}
      </Button>
      <Outcome
        changes={changes}
        of="connectService"
        done={words(serviceWord(service, 'done'), { service: name })}
      />
    </form>
  );
}

/** A choice is always made, so only what can be left empty says so. */
function labelOf({ service }: ServiceView, { name, required }: ServiceField, words: Words): string {
  const label = words(fieldWord(service, name, 'label'));
  return required || CHOICES[`${service}.${name}`] ? label : words('connect.optional', { label });
}

function choicesOf({ service }: ServiceView, { name }: ServiceField, words: Words) {
  return CHOICES[`${service}.${name}`]?.map((value) => {
    const word = `connect.${service}.${name}.${value}`;
    return { value, label: isWord(word) ? words(word) : value };
  });
}
