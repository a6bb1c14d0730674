import type { Question } from '../../../src/policy/intake';
import { useViewer } from '../../shared/viewer';
import styles from '../shared/controls.module.css';
import { fromLocalInput, toLocalInput } from './local-input';

interface Props {
  id: string;
  question: Question;
  answer: string;
  describedBy: string;
  invalid: boolean;
  change: (answer: string) => void;
}

const MOST_RADIOS = 5;

// What a browser may fill in by itself, for the facts every desk calls the same.
const AUTOCOMPLETE: Record<string, string> = { company: 'organization', contact: 'name', phone: 'tel' };

/** Whether the answer is picked among radio buttons, so that the question labels a group. */
export function isGroup({ kind, options = [] }: Question): boolean {
  return kind === 'yes-no' || (kind === 'choice' && options.length <= MOST_RADIOS);
}

/** The control for a question's kind. */
export function AnswerControl(props: Props) {
  const { question, id, answer, describedBy, invalid, change } = props;
  if (isGroup(question)) return <Choice {...props} />;
  const common = {
    id,
    className: styles['control'],
    'aria-describedby': describedBy || undefined,
    'aria-invalid': invalid || undefined,
    'aria-required': question.level === 'required' || undefined,
  };
  switch (question.kind) {
    case 'choice':
      return <Select {...props} />;
    case 'long-text':
      return (
        <textarea {...common} rows={3} value={answer} onChange={(event) => change(event.target.value)} />
      );
    case 'date-time':
      return (
        <input
          {...common}
          type="datetime-local"
          value={toLocalInput(answer)}
          onChange={(event) => change(fromLocalInput(event.target.value))}
        />
      );
    default:
      return (
        <input
          {...common}
          type={question.kind === 'phone' ? 'tel' : 'text'}
          autoComplete={AUTOCOMPLETE[question.fact]}
          value={answer}
          onChange={(event) => change(event.target.value)}
        />
      );
  }
}

function Choice({ id, question, answer, change }: Props) {
  const { words } = useViewer();
  const options =
    question.kind === 'yes-no'
      ? [
          { value: 'Yes', label: words('answer.yes') },
          { value: 'No', label: words('answer.no') },
        ]
      : optionsOf(question);
  return (
    <div className={styles['choices']}>
      {options.map(({ value, label }, at) => (
        <label key={value} className={styles['choice']}>
          <input
            id={at === 0 ? id : undefined}
            type="radio"
            name={id}
            value={value}
            checked={answer === value}
            required={question.level === 'required'}
            onChange={() => change(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

function Select({ id, question, answer, describedBy, invalid, change }: Props) {
  const { words } = useViewer();
  return (
    <select
      id={id}
      className={styles['control']}
      aria-describedby={describedBy || undefined}
      aria-invalid={invalid || undefined}
      aria-required={question.level === 'required' || undefined}
      value={answer}
      onChange={(event) => change(event.target.value)}
    >
      <option value="">{words('answer.choose')}</option>
      {optionsOf(question).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function optionsOf({ options = [], optionNames = {} }: Question): { value: string; label: string }[] {
  return options.map((value) => ({ value, label: optionNames[value] ?? value }));
}
