import { view } from '@forge/bridge';
import {
  ErrorMessage,
  Form,
  HelperMessage,
  Label,
  RequiredAsterisk,
  Stack,
  Text,
  TextArea,
  Textfield,
} from '@forge/react';
import { Fragment, useEffect, useState } from 'react';
import { useRuleValidation } from './rule-validation';

/** One input of an action, as its author sets it. All sentences are in the author's language. */
export interface Input {
  /** As manifest.yml calls it. */
  name: string;
  label: string;
  help: string;
  /** What to say while it is empty; left out for one that may be. */
  needed?: string;
  /** What it is in a rule that says nothing else. */
  usual?: string;
  isLong?: boolean;
}

export type Typed = Record<string, string>;

interface Props {
  about: string;
  inputs: readonly Input[];
  /** What the rule keeps; undefined in one that has not been configured yet. */
  saved: Typed | undefined;
}

/** What a rule's author sets for an action. The rule keeps what it had while something it needs is empty. */
export function ActionForm({ about, inputs, saved }: Props) {
  const isValidating = useRuleValidation();
  const [typed, setTyped] = useState<Typed>(() => startOf(inputs, saved));
  const [touched, setTouched] = useState<string[]>([]);
  const keep = (name: string, text: string) => {
    const now = { ...typed, [name]: text };
    setTyped(now);
    setTouched([...touched, name]);
    submit(inputs, now);
  };
  // Automation keeps its Next button off until a form has submitted something: what is usual is worth keeping.
  useEffect(() => {
    if (saved === undefined) submit(inputs, startOf(inputs, saved));
  }, [inputs, saved]);
  return (
    <Form onSubmit={() => submit(inputs, typed)}>
      <Stack space="space.100">
        <Text>{about}</Text>
        {inputs.map((input) => (
          <Field
            key={input.name}
            input={input}
            typed={typed[input.name] ?? ''}
            isDisabled={isValidating}
            isTouched={touched.includes(input.name)}
            onType={(text) => keep(input.name, text)}
          />
        ))}
      </Stack>
    </Form>
  );
}

interface FieldProps {
  input: Input;
  typed: string;
  isDisabled: boolean;
  isTouched: boolean;
  onType: (text: string) => void;
}

function Field({ input, typed, isDisabled, isTouched, onType }: FieldProps) {
  const { name, label, help, needed, isLong } = input;
  const isInvalid = isTouched && needed !== undefined && typed.trim() === '';
  const shared = {
    id: `input-${name}`,
    name,
    defaultValue: typed,
    isDisabled,
    isInvalid,
    isRequired: needed !== undefined,
    onChange: (event: { target: { value?: string | number } }) => onType(String(event.target.value ?? '')),
  };
  return (
    <Fragment>
      <Label labelFor={shared.id}>
        {label}
        {needed === undefined ? null : <RequiredAsterisk />}
      </Label>
      {isLong === true ? <TextArea {...shared} /> : <Textfield {...shared} />}
      {isInvalid ? <ErrorMessage>{needed}</ErrorMessage> : <HelperMessage>{help}</HelperMessage>}
    </Fragment>
  );
}

function startOf(inputs: readonly Input[], saved: Typed | undefined): Typed {
  return Object.fromEntries(inputs.map(({ name, usual = '' }) => [name, saved?.[name] ?? usual]));
}

/** Hands the inputs to the rule, unless one that it needs is empty. */
function submit(inputs: readonly Input[], typed: Typed): void {
  const all = Object.fromEntries(inputs.map(({ name }) => [name, (typed[name] ?? '').trim()]));
  if (inputs.every(({ name, needed }) => needed === undefined || all[name] !== '')) void view.submit(all);
}
