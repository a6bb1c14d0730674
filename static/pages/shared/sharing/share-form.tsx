import type { FormEvent } from 'react';
import type { SharingView } from '../../../../src/calls/sharing';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../button';
import controls from '../controls.module.css';
import { AddressesField, fieldId } from './addresses-field';
import { Colleagues } from './colleagues';
import styles from './sharing.module.css';
import { UntilField } from './until-field';
import type { UsedForm } from './use-share-form';

interface Props {
  view: SharingView;
  form: UsedForm;
  isBusy: boolean;
}

/** Adds people: colleagues in one click, anybody else by address, or the whole organisation. */
export function ShareForm({ view, form, isBusy }: Props) {
  const { words } = useViewer();
  const { entered, enter, send, add } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const obstacle = send();
    if (obstacle !== undefined) document.getElementById(fieldId(obstacle))?.focus();
  };
  return (
    <form className={styles['form']} noValidate aria-labelledby="share-title" onSubmit={submit}>
      <div className={styles['field']}>
        <h3 id="share-title">{words('share.title')}</h3>
        <p>{words('share.may')}</p>
      </div>
      <fieldset className={styles['fields']} disabled={isBusy}>
        {view.suggested.length > 0 && <Colleagues suggested={view.suggested} add={add} />}
        <AddressesField view={view} form={form} />
        {view.organisation && (
          <label className={controls['choice']}>
            <input
              type="checkbox"
              checked={entered.organisation}
              onChange={({ target }) => enter({ organisation: target.checked })}
            />
            {words('share.whole', { organisation: view.organisation.name })}
          </label>
        )}
        <UntilField view={view} form={form} />
      </fieldset>
      <Button type="submit" look="primary" busy={isBusy}>
        {words('share.send')}
      </Button>
    </form>
  );
}
