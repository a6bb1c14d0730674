import { useState } from 'react';
import { put, session, take } from '../shared/shelf';
import { type TabName, tabNames } from './tab-names';

const PLACE = 'plumbline:settings:tab';
const FIRST: TabName = 'policy';

/** The tab that was open before a reload; the policy's where none was or none can be read. */
export function readTab(shelf = session): TabName {
  const kept = take(PLACE, shelf);
  if (typeof kept !== 'object' || kept === null || !('tab' in kept)) return FIRST;
  return tabNames.find((name) => name === kept.tab) ?? FIRST;
}

/** Which tab is open, kept over a reload of the page. */
export function useKeptTab(): [TabName, (tab: TabName) => void] {
  const [tab, setTab] = useState(() => readTab());
  const open = (name: TabName) => {
    put(PLACE, { tab: name }, session);
    setTab(name);
  };
  return [tab, open];
}
