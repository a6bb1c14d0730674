import Badge, { type BadgeProps } from '@atlaskit/badge';
import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge';
import SectionMessage, { SectionMessageAction, type Appearance } from '@atlaskit/section-message';
import Spinner, { type SpinnerProps } from '@atlaskit/spinner';
import type { ReactElement } from 'react';
import { type Components, type Drawn, type ForgeDoc, textOf } from './doc';

interface Message {
  title?: string;
  appearance?: Appearance | 'confirmation' | 'change' | 'info';
}

// UI Kit's older names for the same appearances.
const renamed: Record<string, Appearance> = {
  confirmation: 'success',
  change: 'discovery',
  info: 'information',
};

function action(doc: ForgeDoc): ReactElement {
  const { href, onClick } = doc.props as { href?: string; onClick?: () => void };
  return (
    <SectionMessageAction key={doc.key} {...(href === undefined ? {} : { href })} onClick={() => onClick?.()}>
      {textOf(doc)}
    </SectionMessageAction>
  );
}

function sectionMessage({ props, doc, draw }: Drawn<Message>) {
  const isAction = (child: ForgeDoc) => child.type === 'SectionMessageAction';
  const asked = props.appearance ?? 'information';
  const shared = {
    appearance: renamed[asked] ?? (asked as Appearance),
    actions: doc.children.filter(isAction).map(action),
    children: doc.children.filter((child) => !isAction(child)).map(draw),
  };
  return props.title === undefined ? (
    <SectionMessage {...shared} />
  ) : (
    <SectionMessage {...shared} title={props.title} headingLevel="h3" />
  );
}

/** How something stands, in a word, a number or a message. */
export const statusComponents: Components = {
  Badge: ({ props, doc }: Drawn<Pick<BadgeProps, 'appearance' | 'max'>>) => (
    <Badge {...props}>{textOf(doc)}</Badge>
  ),
  Lozenge: ({
    props,
    children,
  }: Drawn<{ appearance?: ThemeAppearance; isBold?: boolean; maxWidth?: string | number }>) => (
    <Lozenge {...props}>{children}</Lozenge>
  ),
  Tag: ({ props }: Drawn<{ text: string; color?: string }>) => (
    <span className={`uikit-tag uikit-tag-${props.color ?? 'standard'}`}>{props.text}</span>
  ),
  TagGroup: ({ children }: Drawn<unknown>) => <div className="uikit-inline">{children}</div>,
  Spinner: ({ props }: Drawn<{ size?: SpinnerProps['size']; label?: string }>) => (
    <Spinner {...(props.size === undefined ? {} : { size: props.size })} label={props.label ?? 'Loading'} />
  ),
  ProgressBar: ({ props }: Drawn<{ value?: number; ariaLabel?: string; isIndeterminate?: boolean }>) => (
    <progress
      className="uikit-progress"
      aria-label={props.ariaLabel ?? 'Progress'}
      {...(props.isIndeterminate === true ? {} : { value: props.value ?? 0 })}
    />
  ),
  SectionMessage: sectionMessage,
  EmptyState: ({ props }: Drawn<{ header: string; description?: string }>) => (
    <div className="uikit-empty">
      <h3>{props.header}</h3>
      <p>{props.description}</p>
    </div>
  ),
};
