import Heading, { type HeadingProps } from '@atlaskit/heading';
import Link from '@atlaskit/link';
import { Text, type TextProps } from '@atlaskit/primitives/compiled';
import type { Components, Drawn } from './doc';

const headingSizes: Record<string, HeadingProps['size']> = {
  h1: 'xlarge',
  h2: 'large',
  h3: 'medium',
  h4: 'small',
  h5: 'xsmall',
  h6: 'xxsmall',
};

/** Words and what they are set in. */
export const textComponents: Components = {
  String: ({ props }: Drawn<{ text: string }>) => props.text,
  Text: ({
    props,
    children,
  }: Drawn<Pick<TextProps, 'as' | 'size' | 'weight' | 'align' | 'color' | 'maxLines'>>) => (
    <Text {...props} as={props.as ?? 'p'}>
      {children}
    </Text>
  ),
  Strong: ({ children }: Drawn<unknown>) => <strong>{children}</strong>,
  Em: ({ children }: Drawn<unknown>) => <em>{children}</em>,
  Strike: ({ children }: Drawn<unknown>) => <s>{children}</s>,
  Heading: ({ props, children }: Drawn<{ as?: HeadingProps['as']; size?: HeadingProps['size'] }>) => (
    // The panel's own title is an h2, so a heading without a level is the next one down.
    <Heading as={props.as ?? 'h3'} size={props.size ?? headingSizes[props.as ?? 'h3'] ?? 'medium'}>
      {children}
    </Heading>
  ),
  Code: ({ children }: Drawn<unknown>) => <code>{children}</code>,
  CodeBlock: ({ props }: Drawn<{ text: string }>) => (
    <pre tabIndex={0}>
      <code>{props.text}</code>
    </pre>
  ),
  Link: ({ props, children }: Drawn<{ href: string; openNewTab?: boolean }>) => (
    <Link href={props.href} target={props.openNewTab === true ? '_blank' : undefined}>
      {children}
    </Link>
  ),
  List: ({ props, children }: Drawn<{ type: 'ordered' | 'unordered' }>) =>
    props.type === 'ordered' ? <ol>{children}</ol> : <ul>{children}</ul>,
  ListItem: ({ children }: Drawn<unknown>) => <li>{children}</li>,
  Image: ({ props }: Drawn<{ src: string; alt: string; width?: string; height?: string }>) => (
    <img src={props.src} alt={props.alt} width={props.width} height={props.height} />
  ),
};
