import type { Problem } from '../../../../../src/policy/parse';
import controls from '../../../shared/controls.module.css';
import { useFormWords } from './form-words';
import { topOf } from './paths';
import styles from './policy-form.module.css';
import { type SectionName, sectionNames, sectionOf } from './sections';

interface Props {
  open: SectionName;
  problems: Problem[];
  onOpen: (section: SectionName) => void;
}

/** The parts of the form: a list at the side, or a choice above where there is no room for one. */
export function SectionList({ open, problems, onOpen }: Props) {
  const words = useFormWords();
  const wrong = new Set(problems.map(({ path }) => sectionOf(topOf(path))));
  const title = (name: SectionName) =>
    wrong.has(name)
      ? words('section.wrong', { section: words(`section.${name}`) })
      : words(`section.${name}`);
  return (
    <nav className={styles['nav']} aria-label={words('sections')}>
      <ul className={styles['list']}>
        {sectionNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles['item']}
              aria-current={name === open || undefined}
              aria-label={title(name)}
              onClick={() => onOpen(name)}
            >
              {words(`section.${name}`)}
              {wrong.has(name) && <span className={styles['wrong']} aria-hidden="true" />}
            </button>
          </li>
        ))}
      </ul>
      <select
        className={`${controls['control']} ${styles['select']}`}
        aria-label={words('sections')}
        value={open}
        onChange={({ target }) => {
          const chosen = sectionNames.find((name) => name === target.value);
          if (chosen) onOpen(chosen);
        }}
      >
        {sectionNames.map((name) => (
          <option key={name} value={name}>
            {title(name)}
          </option>
        ))}
      </select>
    </nav>
  );
}
