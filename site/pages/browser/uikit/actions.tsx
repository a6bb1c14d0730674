import Button, { type Appearance as AnyAppearance, LinkButton, type Spacing } from '@atlaskit/button/new';
import type { Components, Drawn } from './doc';

interface ButtonProps {
  appearance?: Exclude<AnyAppearance, 'rovo'> | 'link' | 'subtle-link';
  spacing?: Spacing;
  type?: 'button' | 'submit' | 'reset';
  isDisabled?: boolean;
  isLoading?: boolean;
  isSelected?: boolean;
  autoFocus?: boolean;
  shouldFitContainer?: boolean;
  onClick?: (event: unknown) => void;
}

const appearanceOf = (asked: ButtonProps['appearance']) =>
  asked === 'link' || asked === 'subtle-link' ? 'subtle' : (asked ?? 'default');

function button({ props, children }: Drawn<ButtonProps>) {
  const { appearance, onClick, ...rest } = props;
  return (
    <Button {...rest} appearance={appearanceOf(appearance)} onClick={() => onClick?.({ type: 'click' })}>
      {children}
    </Button>
  );
}

/** What a person presses. */
export const actionComponents: Components = {
  Button: button,
  LoadingButton: button,
  LinkButton: ({ props, children }: Drawn<ButtonProps & { href: string; target?: string }>) => (
    <LinkButton
      href={props.href}
      appearance={appearanceOf(props.appearance)}
      spacing={props.spacing ?? 'default'}
      target={props.target}
    >
      {children}
    </LinkButton>
  ),
  ButtonGroup: ({ props, children }: Drawn<{ label?: string }>) => (
    <div role="group" className="uikit-inline" aria-label={props.label ?? 'Actions'}>
      {children}
    </div>
  ),
  // Its text is shown on hover and focus, and read out with the trigger.
  Tooltip: ({ props, children }: Drawn<{ content?: string; text?: string }>) => (
    <span title={props.content ?? props.text}>{children}</span>
  ),
};
