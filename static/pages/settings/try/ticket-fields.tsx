import { type ReactNode, useId } from 'react';
import type { Ticket } from '../../../../src/calls/policy';
import { useViewer } from '../../../shared/viewer';
import controls from '../../shared/controls.module.css';
import section from '../section.module.css';
import type { ChoiceName, Choices } from './choices';
import type { TypedTicket } from './ticket';
import styles from './try.module.css';

const CHANNELS = ['portal', 'email', 'api'] as const satisfies readonly Ticket['channel'][];

interface Props {
  ticket: TypedTicket;
  change: (ticket: TypedTicket) => void;
  choices: Choices;
}

/** The parts of a ticket: its text first, then what else a policy looks at. */
export function TicketFields({ ticket, change, choices }: Props) {
  const { words } = useViewer();
  const set = (name: keyof TypedTicket) => (value: string) => change({ ...ticket, [name]: value });
  const named = (name: ChoiceName) => (
    <Select label={words(`try.field.${name}`)} value={ticket[name]} change={set(name)}>
      <option value="">{words(`try.none.${name}`)}</option>
      {choices[name].map(({ value, label, only }) => (
        <option key={value} value={value}>
          {only === undefined ? label : words(`try.only.${only}`, { name: label })}
        </option>
      ))}
    </Select>
  );
  return (
    <>
      <Text name="summary" value={ticket.summary} change={set('summary')} isRequired />
      <Text name="description" value={ticket.description} change={set('description')} isLong />
      <div className={styles['fields']}>
        <Select label={words('try.channel')} value={ticket.channel} change={set('channel')}>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {words(`try.channel.${channel}`)}
            </option>
          ))}
        </Select>
        {named('requestType')}
        {named('severity')}
        <Text name="address" value={ticket.address} change={set('address')} />
        {named('organisation')}
      </div>
    </>
  );
}

interface SelectProps {
  label: string;
  value: string;
  change: (value: string) => void;
  children: ReactNode;
}

function Select({ label, value, change, children }: SelectProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          className={controls['control']}
          value={value}
          onChange={({ target }) => change(target.value)}
        >
          {children}
        </select>
      )}
    </Labelled>
  );
}

interface TextProps {
  name: 'summary' | 'description' | 'address';
  value: string;
  change: (value: string) => void;
  isLong?: boolean;
  isRequired?: boolean;
}

function Text({ name, value, change, isLong = false, isRequired = false }: TextProps) {
  const { words } = useViewer();
  return (
    <Labelled label={words(`try.field.${name}`)}>
      {(id) => {
        const control = {
          id,
          className: controls['control'],
          value,
          required: isRequired,
          autoComplete: 'off',
        };
        return isLong ? (
          <textarea {...control} rows={6} onChange={({ target }) => change(target.value)} />
        ) : (
          <input {...control} onChange={({ target }) => change(target.value)} />
        );
      }}
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={section['field']}>
      <label className={section['label']} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
