import { ErrorMessage, HelperMessage, Label, ValidMessage } from '@atlaskit/form';
import type { Components, Drawn } from './doc';

/** A form and the words around its fields. */
export const formComponents: Components = {
  Form: ({ props, children }: Drawn<{ onSubmit?: () => void }>) => (
    <form
      className="uikit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit?.();
      }}
    >
      {children}
    </form>
  ),
  FormHeader: ({ props, children }: Drawn<{ title?: string }>) => (
    <header>
      <h3>{props.title}</h3>
      {children}
    </header>
  ),
  FormSection: ({ props, children }: Drawn<{ title?: string; description?: string }>) => (
    <div className="uikit-form-section">
      {props.title === undefined ? null : <h4>{props.title}</h4>}
      {props.description === undefined ? null : <p>{props.description}</p>}
      {children}
    </div>
  ),
  FormFooter: ({ children }: Drawn<unknown>) => <footer className="uikit-inline">{children}</footer>,
  Label: ({ props, children }: Drawn<{ labelFor?: string }>) => (
    <Label htmlFor={props.labelFor ?? ''}>{children}</Label>
  ),
  HelperMessage: ({ children }: Drawn<unknown>) => <HelperMessage>{children}</HelperMessage>,
  ErrorMessage: ({ children }: Drawn<unknown>) => <ErrorMessage>{children}</ErrorMessage>,
  ValidMessage: ({ children }: Drawn<unknown>) => <ValidMessage>{children}</ValidMessage>,
  RequiredAsterisk: () => (
    <span className="uikit-required" aria-hidden="true">
      *
    </span>
  ),
};
