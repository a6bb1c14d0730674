import {
  Box,
  type BoxProps,
  Inline,
  type InlineProps,
  Stack,
  type StackProps,
} from '@atlaskit/primitives/compiled';
import type { Components, Drawn } from './doc';

type BoxTokens = Pick<BoxProps<'div'>, 'backgroundColor' | 'padding' | 'paddingBlock' | 'paddingInline'>;

/** Boxes that put other components beside and below one another. */
export const layoutComponents: Components = {
  Root: ({ children }: Drawn<unknown>) => <Stack space="space.100">{children}</Stack>,
  Stack: ({ props, children }: Drawn<Omit<StackProps, 'children' | 'ref' | 'xcss'>>) => (
    <Stack {...props}>{children}</Stack>
  ),
  Inline: ({ props, children }: Drawn<Omit<InlineProps, 'children' | 'ref' | 'xcss'>>) => (
    <Inline {...props}>{children}</Inline>
  ),
  Box: ({ props, children }: Drawn<BoxTokens>) => (
    <Box
      backgroundColor={props.backgroundColor}
      padding={props.padding}
      paddingBlock={props.paddingBlock}
      paddingInline={props.paddingInline}
    >
      {children}
    </Box>
  ),
  // Its children are parts that the component around it lays out.
  ContentWrapper: ({ children }: Drawn<unknown>) => children,
};
