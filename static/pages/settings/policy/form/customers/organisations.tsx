import { useId, useState } from 'react';
import { Button } from '../../../../shared/button';
import controls from '../../../../shared/controls.module.css';
import form from '../controls/form.module.css';
import { GroupFrame } from '../controls/group-frame';
import { append, useForm } from '../form-context';
import { useFormWords } from '../form-words';
import { asList, asRecord, asText, asTexts } from '../plain';
import { problemsWithin } from '../problems';
import { OrganisationRow } from './organisation-row';
import styles from './customers.module.css';

const PATH = ['customers', 'organizations'];
/** More rows than this are drawn on demand: a desk may have thousands of customers. */
const PAGE = 50;

/** The customers as a table, which can be searched by name, domain or tier. */
export function Organisations() {
  const words = useFormWords();
  const { draft, problems, renew } = useForm();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const all = asList(draft.value(PATH));
  const found = all.flatMap((entry, at) => (fits(entry, search) ? [at] : []));
  const wrong = all.flatMap((_, at) => (problemsWithin(problems, [...PATH, at]).length > 0 ? [at] : []));
  const rows = [...new Set([...found.slice(0, shown), ...wrong])].toSorted((one, other) => one - other);
  const add = () => {
    append(draft, PATH, { name: '', domains: [] });
    renew([...PATH, all.length]);
    setSearch('');
    setShown(Math.max(shown, all.length + 1));
  };
  return (
    <GroupFrame path={PATH}>
      {all.length > 8 && <Search search={search} onSearch={setSearch} />}
      {rows.length > 0 && <Table rows={rows} />}
      {found.length > shown && (
        <Button look="link" onClick={() => setShown(shown + PAGE)}>
          {words('showMore', { left: found.length - shown })}
        </Button>
      )}
      <div>
        <Button onClick={add}>{words('addCustomer')}</Button>
      </div>
    </GroupFrame>
  );
}

function Search({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const words = useFormWords();
  const id = useId();
  return (
    <div className={form['inline']}>
      <label htmlFor={id}>{words('searchCustomers')}</label>
      <input
        id={id}
        type="search"
        className={`${controls['control']} ${styles['search']}`}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}

function Table({ rows }: { rows: readonly number[] }) {
  const words = useFormWords();
  return (
    <div className={form['scroll']} role="region" aria-label={words('customers')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words('customers.name')}</th>
            <th scope="col">{words('customers.domains')}</th>
            <th scope="col">{words('customers.tier')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((at) => (
            <OrganisationRow key={at} path={[...PATH, at]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether an organisation has what is searched in its name, domains or tier; the order of all rows stays. */
function fits(entry: unknown, search: string): boolean {
  const { name, domains, tier } = asRecord(entry);
  const text = [asText(name), ...asTexts(domains), asText(tier)].join(' ').toLowerCase();
  return text.includes(search.trim().toLowerCase());
}
