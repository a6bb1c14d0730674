import { Component, type ReactNode } from 'react';
import { type Viewer, ViewerContext } from '../../shared/viewer';
import { Button } from './button';
import { Message } from './message';

interface Props {
  children: ReactNode;
}

/** Shows what to do when drawing the page failed, instead of an empty frame. */
export class Broken extends Component<Props, { broken: boolean }> {
  static override contextType = ViewerContext;
  declare context: Viewer;
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { words } = this.context;
    return (
      <Message kind="danger" title={words('broken.title')} role="alert">
        <p>{words('broken.text')}</p>
        <Button onClick={() => this.setState({ broken: false })}>{words('action.retry')}</Button>
      </Message>
    );
  }
}
