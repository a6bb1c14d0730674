import { type FormEvent, useId, useState } from 'react';
import { decisionKinds } from '../../../../src/policy/record';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import controls from '../../shared/controls.module.css';
import section from '../section.module.css';
import { type Filters, NO_FILTERS } from './filters';
import styles from './record.module.css';

interface Props {
  filters: Filters;
  change: (filters: Filters) => void;
}

/** Which decisions to show: of a request, of a kind, of a time. */
export function FilterForm({ filters, change }: Props) {
  const { words } = useViewer();
  const id = useId();
  const [typed, setTyped] = useState(filters);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change(typed);
  };
  const choose = (kind: Filters['kind']) => {
    setTyped({ ...typed, kind });
    change({ ...filters, kind });
  };
  return (
    <form className={styles['filters']} role="search" aria-label={words('record.filters')} onSubmit={submit}>
      {(['request', 'from', 'to'] as const).map((name) => (
        <div key={name} className={section['field']}>
          <label className={section['label']} htmlFor={`${id}-${name}`}>
            {words(`record.filter.${name}`)}
          </label>
          <input
            id={`${id}-${name}`}
            type={name === 'request' ? 'text' : 'date'}
            className={controls['control']}
            autoComplete="off"
            value={typed[name]}
            onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
          />
        </div>
      ))}
      <div className={section['field']}>
        <label className={section['label']} htmlFor={`${id}-kind`}>
          {words('record.filter.kind')}
        </label>
        <select
          id={`${id}-kind`}
          className={controls['control']}
          value={filters.kind}
          onChange={({ target }) => choose(decisionKinds.find((kind) => kind === target.value) ?? '')}
        >
          <option value="">{words('record.filter.any')}</option>
          {decisionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words(`record.kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={section['buttons']}>
        <Button type="submit">{words('record.filter.show')}</Button>
        {filters !== NO_FILTERS && (
          <Button
            look="link"
            onClick={() => {
              setTyped(NO_FILTERS);
              change(NO_FILTERS);
            }}
          >
            {words('record.filter.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
