import type { ReactNode } from 'react';

/** One node of what UI Kit's reconciler sends: a tree of component names and props. */
export interface ForgeDoc {
  type: string;
  key: string;
  props: Record<string, unknown>;
  children: ForgeDoc[];
}

/** A component's own part of the drawing: its props as the app gave them, and its children already drawn. */
export interface Drawn<P> {
  props: P;
  children: ReactNode;
  doc: ForgeDoc;
  /** Draws another node: for a component that lays out parts of its tree itself. */
  draw: (doc: ForgeDoc) => ReactNode;
}

export type Draw<P> = (drawn: Drawn<P>) => ReactNode;

/** Component name → how it is drawn. What a component takes is between it and the app, so it is not known here. */
export type Components = Record<string, Draw<never>>;

/** The children that a composite component put under a name: UI Kit wraps them in a `ContentWrapper`. */
export function part(doc: ForgeDoc, name: string): ForgeDoc[] {
  return (
    doc.children.find((child) => child.type === 'ContentWrapper' && child.props['name'] === name)?.children ??
    []
  );
}

/** All text below a node. */
export function textOf(doc: ForgeDoc): string {
  const own = typeof doc.props['text'] === 'string' ? doc.props['text'] : '';
  return own + doc.children.map(textOf).join('');
}
