import { useState } from 'react';
import { put, session, take } from '../shared/shelf';
import { type TabName, tabNames } from './tab-names';

const PLACE = 'plumbline:settings:tab';

/** The tab that was open before a reload; `first` where none was or none can be read. */
export function readTab(first: TabName, shelf = session): TabName {
  const kept = take(PLACE, shelf);
  if (typeof kept !== 'object' || kept === null || !('tab' in kept)) return first;
  return tabNames.find((name) => name === kept.tab) ?? first;
}

/** Which tab is open, kept over a reload of the page. */
export function useKeptTab(first: TabName): [TabName, (tab: TabName) => void] {
  const [tab, setTab] = useState(() => readTab(first));
  const open = (name: TabName) => {
    put(PLACE, { tab: name }, session);
    setTab(name);
  };
  return [tab, open];
}
