import type { CSSProperties } from 'react';
import { Inline, type InlineProps, Stack, type StackProps } from '@atlaskit/primitives/compiled';
import type { Components, Drawn } from './doc';

interface BoxProps {
  backgroundColor?: string;
  padding?: string;
  paddingBlock?: string;
  paddingInline?: string;
}

/** The style variable of a design token: `color.background.neutral` is `--ds-background-neutral`. */
function variable(token: string | undefined): string | undefined {
  return token && `var(--ds-${token.replace(/^(color|elevation)\./, '').replaceAll('.', '-')})`;
}

function boxStyle({ backgroundColor, padding, paddingBlock, paddingInline }: BoxProps): CSSProperties {
  return {
    background: variable(backgroundColor),
    paddingBlock: variable(paddingBlock ?? padding),
    paddingInline: variable(paddingInline ?? padding),
  };
}

/** Boxes that put other components beside and below one another. */
export const layoutComponents: Components = {
  Root: ({ children }: Drawn<unknown>) => <Stack space="space.100">{children}</Stack>,
  Stack: ({ props, children }: Drawn<Omit<StackProps, 'children' | 'ref' | 'xcss'>>) => (
    <Stack {...props}>{children}</Stack>
  ),
  Inline: ({ props, children }: Drawn<Omit<InlineProps, 'children' | 'ref' | 'xcss'>>) => (
    <Inline {...props}>{children}</Inline>
  ),
  Box: ({ props, children }: Drawn<BoxProps>) => <div style={boxStyle(props)}>{children}</div>,
  // Its children are parts that the component around it lays out.
  ContentWrapper: ({ children }: Drawn<unknown>) => children,
};
