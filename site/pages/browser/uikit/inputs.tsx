import Select from '@atlaskit/select';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import type { ChangeEvent, FocusEvent } from 'react';
import type { Components, Drawn } from './doc';

interface FieldProps {
  id?: string;
  name?: string;
  placeholder?: string;
  value?: string;
  defaultValue?: string;
  type?: string;
  isDisabled?: boolean;
  isInvalid?: boolean;
  isRequired?: boolean;
  isReadOnly?: boolean;
  maxLength?: number;
  minimumRows?: number;
  'aria-label'?: string;
  onChange?: (event: unknown) => void;
  onBlur?: (event: unknown) => void;
  onFocus?: (event: unknown) => void;
}

type Element = HTMLInputElement | HTMLTextAreaElement;

/** The part of a DOM event that UI Kit's inputs promise an app; a real event cannot cross to the frame. */
const eventOf = ({ target }: { target: Element }) => ({
  target: {
    value: target.value,
    name: target.name,
    type: target.type,
    checked: target instanceof HTMLInputElement && target.checked,
  },
});

function listening<E extends Element>(props: FieldProps) {
  return {
    onChange: (event: ChangeEvent<E>) => props.onChange?.(eventOf(event)),
    onBlur: (event: FocusEvent<E>) => props.onBlur?.(eventOf(event)),
    onFocus: (event: FocusEvent<E>) => props.onFocus?.(eventOf(event)),
  };
}

interface Option {
  label: string;
  value: string;
}

interface SelectProps extends Omit<FieldProps, 'value' | 'defaultValue'> {
  inputId?: string;
  options?: (Option | { label: string; options: Option[] })[];
  value?: Option | Option[] | null;
  defaultValue?: Option | Option[];
  isMulti?: boolean;
  isClearable?: boolean;
  isSearchable?: boolean;
}

function select({ props }: Drawn<SelectProps>) {
  const { onBlur, onFocus, onChange, ...kept } = props;
  return (
    <Select
      {...kept}
      inputId={props.inputId ?? props.id}
      onChange={(chosen: unknown) => onChange?.(chosen)}
      onBlur={() => onBlur?.(null)}
      onFocus={() => onFocus?.(null)}
    />
  );
}

const dateInput =
  (type: 'date' | 'time') =>
  ({ props }: Drawn<FieldProps>) => (
    <input
      type={type}
      className="uikit-input"
      id={props.id}
      name={props.name}
      disabled={props.isDisabled}
      aria-invalid={props.isInvalid}
      aria-label={props['aria-label']}
      {...(props.value === undefined ? { defaultValue: props.defaultValue } : { value: props.value })}
      onChange={(event) => props.onChange?.(event.target.value)}
    />
  );

/** What a person types or picks. */
export const inputComponents: Components = {
  Textfield: ({ props }: Drawn<FieldProps>) => (
    <Textfield {...props} {...listening<HTMLInputElement>(props)} />
  ),
  TextArea: ({ props }: Drawn<FieldProps>) => (
    <TextArea {...props} {...listening<HTMLTextAreaElement>(props)} />
  ),
  Select: select,
  DatePicker: dateInput('date'),
  TimePicker: dateInput('time'),
};
