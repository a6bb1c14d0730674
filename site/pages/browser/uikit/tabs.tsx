import { type KeyboardEvent, useState } from 'react';
import type { Components, Drawn, ForgeDoc } from './doc';

interface TabsProps {
  id?: string;
  defaultSelected?: number;
  onChange?: (index: number) => void;
}

const ofType = (doc: ForgeDoc, type: string) => doc.children.filter((child) => child.type === type);

function Tabs({ props, doc, draw }: Drawn<TabsProps>) {
  const [selected, select] = useState(props.defaultSelected ?? 0);
  const tabs = ofType(doc, 'TabList').flatMap((list) => ofType(list, 'Tab'));
  const panels = ofType(doc, 'TabPanel');
  const choose = (index: number) => {
    select(index);
    props.onChange?.(index);
  };
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = (selected + step + tabs.length) % tabs.length;
    choose(next);
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className="uikit-tabs">
      <div role="tablist">
        {tabs.map((tab, index) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => choose(index)}
            onKeyDown={move}
          >
            {tab.children.map(draw)}
          </button>
        ))}
      </div>
      <div role="tabpanel" tabIndex={0}>
        {panels[selected]?.children.map(draw)}
      </div>
    </div>
  );
}

/** Tabs; the panel of the selected one is drawn. */
export const tabComponents: Components = { Tabs: (drawn: Drawn<TabsProps>) => <Tabs {...drawn} /> };
