import { useState } from 'react';
import type { RequestView } from '../../../src/calls/request';
import { useViewer } from '../../shared/viewer';
import { changesBetween } from './changes';

/** Says politely, to those who listen to the page, what changed since the last look. */
export function Announcer({ view }: { view: RequestView }) {
  const { words } = useViewer();
  const [before, setBefore] = useState(view);
  const [said, setSaid] = useState('');
  if (before !== view) {
    const changes = changesBetween(before, view, words);
    setBefore(view);
    if (changes.length > 0) setSaid(changes.join(' '));
  }
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
