import { useEffect, useRef } from 'react';
import { useViewer } from '../../../shared/viewer';
import { Message } from '../message';

/** What somebody reads who has left the request. */
export function Left() {
  const { words } = useViewer();
  const place = useRef<HTMLDivElement>(null);
  // The button that led here is gone.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} role="status" tabIndex={-1}>
      <Message kind="success" title={words('share.left.title')} text={words('share.left.text')} />
    </div>
  );
}
