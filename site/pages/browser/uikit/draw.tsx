import { type ReactNode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { actionComponents } from './actions';
import { choiceComponents } from './choices';
import type { Components, ForgeDoc } from './doc';
import { formComponents } from './form';
import { inputComponents } from './inputs';
import { layoutComponents } from './layout';
import { modalComponents } from './modal';
import { statusComponents } from './status';
import { tableComponents } from './table';
import { tabComponents } from './tabs';
import { textComponents } from './text';

const components: Components = {
  ...textComponents,
  ...layoutComponents,
  ...statusComponents,
  ...actionComponents,
  ...inputComponents,
  ...choiceComponents,
  ...formComponents,
  ...tableComponents,
  ...tabComponents,
  ...modalComponents,
};

type Missing = (type: string) => void;

/** Says in its place which component the desk does not draw, and reports it. */
function Undrawn({ type, missing, children }: { type: string; missing: Missing; children: ReactNode }) {
  useEffect(() => missing(type), [type, missing]);
  return (
    <div className="uikit-undrawn">
      The local desk does not draw the UI Kit component “{type}”.
      {children}
    </div>
  );
}

function Node({ doc, missing }: { doc: ForgeDoc; missing: Missing }) {
  const draw = (child: ForgeDoc): ReactNode => <Node key={child.key} doc={child} missing={missing} />;
  const component = components[doc.type];
  const children = doc.children.map(draw);
  if (!component) {
    return (
      <Undrawn type={doc.type} missing={missing}>
        {children}
      </Undrawn>
    );
  }
  return component({ props: doc.props as never, children, doc, draw });
}

const roots = new WeakMap<HTMLElement, Root>();

/** Draws a UI Kit document in a slot of the page, over what was drawn there before. */
export function draw(slot: HTMLElement, doc: ForgeDoc, missing: Missing): void {
  const root = roots.get(slot) ?? createRoot(canvasIn(slot));
  roots.set(slot, root);
  root.render(<Node doc={doc} missing={missing} />);
  slot.dataset['drawn'] = 'true';
}

function canvasIn(slot: HTMLElement): HTMLElement {
  const canvas = document.createElement('div');
  canvas.className = 'uikit';
  slot.append(canvas);
  return canvas;
}
