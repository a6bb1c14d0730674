import { useFormWords } from '../form-words';
import { Control, Fields } from '../controls/control';
import { Entries } from '../controls/entries';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { Optional } from '../controls/optional';
import { Organisations } from './organisations';

/** Who the customers are: tiers, organisations, addresses, and the report on who does not fit. */
export function CustomersSection() {
  const words = useFormWords();
  return (
    <div className={form['fields']}>
      <GroupFrame path={['customers', 'tiers']}>
        <Entries
          path={['customers', 'tiers']}
          body={(path) => <Fields path={path} />}
          fresh={{ id: '', name: '' }}
          addLabel={words('addTier')}
        />
      </GroupFrame>
      <Control path={['customers', 'defaultTier']} />
      <Organisations />
      <GroupFrame path={['customers', 'addresses']}>
        <Fields
          path={['customers', 'addresses']}
          only={['others', 'unlisted', 'byRequestType', 'says', 'signUp', 'free', 'disposable']}
        />
      </GroupFrame>
      <Optional path={['customers', 'report']} fresh={{ every: 'week' }} />
    </div>
  );
}
