import type { FormEvent } from 'react';
import type { Components, Drawn } from './doc';

interface ChoiceProps {
  id?: string;
  name?: string;
  label?: string;
  value?: string;
  isChecked?: boolean;
  defaultChecked?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
  isRequired?: boolean;
  onChange?: (event: unknown) => void;
}

interface Option {
  label: string;
  value: string;
  isDisabled?: boolean;
}

interface GroupProps extends Omit<ChoiceProps, 'value'> {
  options?: Option[];
  value?: string | string[];
  defaultValue?: string | string[];
}

const ignore = () => undefined;

const eventOf = (target: HTMLInputElement) => ({
  target: { value: target.value, name: target.name, type: target.type, checked: target.checked },
});

function choice(props: ChoiceProps, type: 'checkbox' | 'radio', extra: { role?: 'switch' } = {}) {
  return (
    <label className="uikit-choice" key={props.value}>
      <input
        type={type}
        {...extra}
        id={props.id}
        name={props.name}
        value={props.value}
        disabled={props.isDisabled}
        required={props.isRequired}
        aria-invalid={props.isInvalid}
        {...(props.isChecked === undefined
          ? { defaultChecked: props.defaultChecked }
          : { checked: props.isChecked })}
        onChange={(event) => props.onChange?.(eventOf(event.target))}
      />
      <span>{props.label}</span>
    </label>
  );
}

function picked(value: string | string[] | undefined, option: Option): boolean | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.includes(option.value) : value === option.value;
}

function optionProps(props: GroupProps, option: Option): ChoiceProps {
  const { isDisabled, isRequired, isInvalid, onChange } = props;
  const isChecked = picked(props.value, option);
  return {
    ...option,
    name: props.name ?? props.id ?? 'choice',
    isDisabled: isDisabled ?? option.isDisabled ?? false,
    isRequired: isRequired ?? false,
    isInvalid: isInvalid ?? false,
    defaultChecked: picked(props.defaultValue, option) ?? false,
    ...(isChecked === undefined ? {} : { isChecked }),
    ...(onChange === undefined ? {} : { onChange }),
  };
}

function checkboxGroup({ props }: Drawn<GroupProps>) {
  // Uncontrolled groups keep their state in the boxes themselves, so what is ticked is read from there.
  const change = (event: FormEvent<HTMLElement>) => {
    const ticked = event.currentTarget.querySelectorAll<HTMLInputElement>('input:checked');
    props.onChange?.([...ticked].map(({ value }) => value));
  };
  return (
    <div role="group" id={props.id} className="uikit-choices" onChange={change}>
      {(props.options ?? []).map((option) =>
        choice(optionProps({ ...props, onChange: ignore }, option), 'checkbox'),
      )}
    </div>
  );
}

/** Boxes, circles and switches. */
export const choiceComponents: Components = {
  Checkbox: ({ props }: Drawn<ChoiceProps>) => choice(props, 'checkbox'),
  Toggle: ({ props }: Drawn<ChoiceProps>) => choice(props, 'checkbox', { role: 'switch' }),
  Radio: ({ props }: Drawn<ChoiceProps>) => choice(props, 'radio'),
  RadioGroup: ({ props }: Drawn<GroupProps>) => (
    <div role="radiogroup" id={props.id} className="uikit-choices">
      {(props.options ?? []).map((option) => choice(optionProps(props, option), 'radio'))}
    </div>
  ),
  CheckboxGroup: checkboxGroup,
};
