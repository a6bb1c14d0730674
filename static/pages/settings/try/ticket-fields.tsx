import { type ReactNode, useId } from 'react';
import type { Ticket } from '../../../../src/calls/policy';
import type { SiteFacts } from '../../../../src/policy/site';
import { useViewer } from '../../../shared/viewer';
import controls from '../../shared/controls.module.css';
import section from '../section.module.css';
import type { TypedTicket } from './ticket';
import styles from './try.module.css';

const CHANNELS = ['portal', 'email', 'api'] as const satisfies readonly Ticket['channel'][];

interface Props {
  ticket: TypedTicket;
  change: (ticket: TypedTicket) => void;
  site: SiteFacts | undefined;
}

/** The parts of a ticket: its text first, then what else a policy looks at. */
export function TicketFields({ ticket, change, site }: Props) {
  const { words } = useViewer();
  const set = (name: keyof TypedTicket) => (value: string) => change({ ...ticket, [name]: value });
  const types = site?.requestTypes?.map(({ name }) => name) ?? [];
  return (
    <>
      <Text name="summary" value={ticket.summary} change={set('summary')} isRequired />
      <Text name="description" value={ticket.description} change={set('description')} isLong />
      <div className={styles['fields']}>
        <Labelled label={words('try.channel')}>
          {(id) => (
            <select
              id={id}
              className={controls['control']}
              value={ticket.channel}
              onChange={({ target }) => set('channel')(target.value)}
            >
              {CHANNELS.map((channel) => (
                <option key={channel} value={channel}>
                  {words(`try.channel.${channel}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Text name="requestType" value={ticket.requestType} change={set('requestType')} offers={types} />
        <Text name="severity" value={ticket.severity} change={set('severity')} />
        <Text name="address" value={ticket.address} change={set('address')} />
        <Text
          name="organisation"
          value={ticket.organisation}
          change={set('organisation')}
          offers={site?.organisations ?? []}
        />
      </div>
    </>
  );
}

interface TextProps {
  name: 'summary' | 'description' | 'requestType' | 'severity' | 'address' | 'organisation';
  value: string;
  change: (value: string) => void;
  /** What Jira knows; anything else may be typed as well. */
  offers?: readonly string[];
  isLong?: boolean;
  isRequired?: boolean;
}

function Text({ name, value, change, offers = [], isLong = false, isRequired = false }: TextProps) {
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
        if (isLong) return <textarea {...control} rows={6} onChange={({ target }) => change(target.value)} />;
        if (offers.length === 0)
          return <input {...control} onChange={({ target }) => change(target.value)} />;
        return (
          <>
            <input {...control} list={`${id}-offers`} onChange={({ target }) => change(target.value)} />
            <datalist id={`${id}-offers`}>
              {offers.map((offer) => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          </>
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
