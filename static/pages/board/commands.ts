import type { KeyboardEvent } from 'react';
import { commandOf, moved } from './shortcuts';
import { openRequest } from '../shared/open-request';
import type { RowActions } from './triage-row';

interface Parts extends RowActions {
  shown: readonly string[];
  isTicked: (key: string) => boolean;
  focus: (key: string | undefined) => void;
  search: () => void;
  call: () => void;
  help: () => void;
}

/** Does what a key means while the focus is on a row or a control in it. */
export function obey(event: KeyboardEvent, parts: Parts): void {
  if (!(event.target instanceof HTMLElement)) return;
  const row = event.target.closest<HTMLElement>('[data-key]');
  const command = commandOf(event, event.target !== row);
  const key = row?.dataset['key'];
  if (command === undefined || key === undefined) return;
  event.preventDefault();
  switch (command) {
    case 'tick':
    case 'tickStretch':
      parts.tick(key, !parts.isTicked(key), command === 'tickStretch');
      break;
    case 'accept':
      parts.accept(key);
      break;
    case 'open':
      openRequest(key);
      break;
    case 'filter':
      parts.search();
      break;
    case 'call':
      parts.call();
      break;
    case 'help':
      parts.help();
      break;
    default:
      parts.focus(moved(parts.shown, key, command));
  }
}
