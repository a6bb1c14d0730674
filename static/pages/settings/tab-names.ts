import { createContext, useContext } from 'react';

/** The parts of the settings, in the order of their tabs. */
export const tabNames = [
  'overview',
  'policy',
  'try',
  'backtest',
  'health',
  'services',
  'customers',
  'record',
] as const;

export type TabName = (typeof tabNames)[number];

/** Opens a tab and leads to a heading in it by its id. */
export type GoTo = (tab: TabName, id?: string) => void;

export const GoToContext = createContext<GoTo>(() => undefined);

/** How one part of the settings leads to another. */
export function useGoTo(): GoTo {
  return useContext(GoToContext);
}
