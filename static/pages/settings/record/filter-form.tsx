import { type FormEvent, useId, useRef, useState } from 'react';
import { decisionKinds } from '../../../../src/policy/record';
import { useViewer } from '../../../shared/viewer';
import { Button } from '../../shared/button';
import controls from '../../shared/controls.module.css';
import section from '../section.module.css';
import { type Filters, mistakenFields, NO_FILTERS } from './filters';
import styles from './record.module.css';

interface Props {
  filters: Filters;
  change: (filters: Filters) => void;
}

/** Which decisions to show: of a request, of a kind, of a time. */
export function FilterForm({ filters, change }: Props) {
  const { words } = useViewer();
  const [typed, setTyped] = useState(filters);
  const form = useRef<HTMLFormElement>(null);
  const [mistaken, setMistaken] = useState<ReturnType<typeof mistakenFields>>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = mistakenFields(typed);
    setMistaken(fields);
    const [first] = fields;
    const control = first && form.current?.elements.namedItem(first);
    if (first === undefined) change(typed);
    else if (control instanceof HTMLElement) control.focus();
  };
  const choose = (kind: Filters['kind']) => {
    setTyped({ ...typed, kind });
    change({ ...filters, kind });
  };
  return (
    <form
      ref={form}
      className={styles['filters']}
      role="search"
      aria-label={words('record.filters')}
      onSubmit={submit}
      noValidate
    >
      {(['request', 'from', 'to'] as const).map((name) => (
        <Typed
          key={name}
          name={name}
          value={typed[name]}
          error={
            name !== 'from' && mistaken.includes(name) ? words(`record.filter.${name}.error`) : undefined
          }
          change={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      <Kind kind={filters.kind} choose={choose} />
      <div className={section['buttons']}>
        <Button type="submit">{words('record.filter.show')}</Button>
        {filters !== NO_FILTERS && (
          <Button
            look="link"
            onClick={() => {
              setTyped(NO_FILTERS);
              setMistaken([]);
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

interface TypedProps {
  name: 'request' | 'from' | 'to';
  value: string;
  error: string | undefined;
  change: (value: string) => void;
}

function Typed({ name, value, error, change }: TypedProps) {
  const { words } = useViewer();
  const id = useId();
  return (
    <div className={section['field']}>
      <label className={section['label']} htmlFor={id}>
        {words(`record.filter.${name}`)}
      </label>
      <input
        id={id}
        name={name}
        type={name === 'request' ? 'text' : 'date'}
        className={controls['control']}
        autoComplete="off"
        value={value}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={({ target }) => change(target.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={section['error']} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface KindProps {
  kind: Filters['kind'];
  choose: (kind: Filters['kind']) => void;
}

function Kind({ kind: chosen, choose }: KindProps) {
  const { words } = useViewer();
  const id = useId();
  return (
    <div className={section['field']}>
      <label className={section['label']} htmlFor={id}>
        {words('record.filter.kind')}
      </label>
      <select
        id={id}
        className={controls['control']}
        value={chosen}
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
  );
}
