import { Button } from '../../../../shared/button';
import controls from '../../../../shared/controls.module.css';
import type { Path } from '../../draft';
import { Errors } from '../controls/errors';
import { useLines } from '../controls/lines-control';
import { useForm, write } from '../form-context';
import { useFormWords } from '../form-words';
import { idOf } from '../paths';
import { asText } from '../plain';
import { problemsWithin } from '../problems';
import { offerFor } from '../references';
import styles from './customers.module.css';

/** One customer as a row: name, company domains, tier. */
export function OrganisationRow({ path }: { path: Path }) {
  const words = useFormWords();
  const form = useForm();
  const { draft, problems, renew } = form;
  const domains = useLines([...path, 'domains'], ', ');
  const name = asText(draft.value([...path, 'name']));
  const wrong = problemsWithin(problems, path);
  const isWrong = (key: string) => problemsWithin(problems, [...path, key]).length > 0 || undefined;
  const remove = () => {
    draft.remove(path);
    renew(path.slice(0, -1));
  };
  const cell = (key: 'name' | 'domains') => ({
    id: idOf([...path, key]),
    className: controls['control'],
    'aria-label': `${words(`customers.${key}`)}, ${name}`,
    'aria-invalid': isWrong(key),
    'aria-describedby': isWrong(key) ? `${idOf(path)}-error` : undefined,
    autoComplete: 'off',
  });
  return (
    <tr id={idOf(path)} tabIndex={-1}>
      <td>
        <input
          {...cell('name')}
          list={`${idOf(path)}-offer`}
          value={name}
          onChange={(event) => write(draft, [...path, 'name'], event.target.value)}
        />
        <datalist id={`${idOf(path)}-offer`}>
          {offerFor('customers.organizations.name', form)?.values.map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
        <Errors id={`${idOf(path)}-error`} problems={wrong} />
      </td>
      <td>
        <input {...cell('domains')} {...domains} placeholder="example.com, example.org" />
      </td>
      <td>
        <TierSelect path={[...path, 'tier']} name={name} />
      </td>
      <td>
        <Button aria-label={words('removeNamed', { name })} onClick={remove}>
          <span className={styles['cross']} aria-hidden="true">
            ×
          </span>
        </Button>
      </td>
    </tr>
  );
}

function TierSelect({ path, name }: { path: Path; name: string }) {
  const words = useFormWords();
  const form = useForm();
  const tiers = offerFor('customers.organizations.tier', form)?.values ?? [];
  const tier = asText(form.draft.value(path));
  const usual = asText(form.draft.value(['customers', 'defaultTier']));
  return (
    <select
      id={idOf(path)}
      className={controls['control']}
      aria-label={`${words('customers.tier')}, ${name}`}
      value={tier}
      onChange={(event) => write(form.draft, path, event.target.value)}
    >
      <option value="">{words('usualTier', { tier: usual })}</option>
      {tier !== '' && tiers.every(({ value }) => value !== tier) && <option value={tier}>{tier}</option>}
      {tiers.map(({ value }) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}
