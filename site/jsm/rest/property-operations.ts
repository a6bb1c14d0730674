import { propertyOf, removeProperty, setProperties } from '../properties';
import { param } from './input';
import type { Call, Operation } from './operation';
import { created, noContent, ok } from './operation';

/** What the call is about, as far as its properties go. */
interface Holder {
  properties: Record<string, unknown>;
  /** Keeps the change; `set` is the property that was written, undefined where one was taken away. */
  save: (set?: { key: string; value: unknown }) => void;
}

/** An operation's name in Atlassian's description, and what it asks for. */
type Named = Pick<Operation, 'name' | 'scopes'>;

/** The four operations on the properties of a kind of thing. `holderOf` refuses whoever may not do it. */
export function propertyOperations(
  path: string,
  { keys, get, set, remove }: Record<'keys' | 'get' | 'set' | 'remove', Named>,
  holderOf: (call: Call, wish: 'read' | 'write') => Holder,
): Operation[] {
  const one = `${path}/{propertyKey}`;
  return [
    { ...keys, method: 'GET', path, handle: (call) => ok({ keys: keysIn(call, holderOf(call, 'read')) }) },
    {
      ...get,
      method: 'GET',
      path: one,
      handle: (call) => {
        const key = param(call, 'propertyKey');
        return ok({ key, value: propertyOf(holderOf(call, 'read').properties, key) });
      },
    },
    {
      ...set,
      method: 'PUT',
      path: one,
      handle: (call) => {
        const { properties, save } = holderOf(call, 'write');
        const property = { key: param(call, 'propertyKey'), value: call.body };
        const isNew = !Object.hasOwn(properties, property.key);
        setProperties(properties, [property]);
        save(property);
        return isNew ? created({}) : ok({});
      },
    },
    {
      ...remove,
      method: 'DELETE',
      path: one,
      handle: (call) => {
        const { properties, save } = holderOf(call, 'write');
        removeProperty(properties, param(call, 'propertyKey'));
        save();
        return noContent();
      },
    },
  ];
}

function keysIn(call: Call, { properties }: Holder) {
  return Object.keys(properties).map((key) => ({ key, self: `${call.core.baseUrl}${call.path}/${key}` }));
}
