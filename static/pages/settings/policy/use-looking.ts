import { useState } from 'react';
import type { SectionName } from './form/sections';
import type { ViewName } from './view-switch';

/** What of the draft an admin looks at. */
export interface Looking {
  shown: ViewName;
  part: SectionName;
  onShow: (view: ViewName) => void;
  onPart: (part: SectionName) => void;
}

/** Stays where the draft begins anew, such as after publishing. */
export function useLooking(): Looking {
  const [shown, onShow] = useState<ViewName>('form');
  const [part, onPart] = useState<SectionName>('desk');
  return { shown, part, onShow, onPart };
}
