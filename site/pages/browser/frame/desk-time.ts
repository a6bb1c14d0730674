/** Makes `Date` in this frame tell the desk's time: the machine's clock plus `offset()` milliseconds. */
export function followDeskClock(offset: () => number): void {
  const Machine = Date;
  const now = () => Machine.now() + offset();
  globalThis.Date = new Proxy(Machine, {
    construct: (target, args: unknown[], made) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, made) as object,
    apply: () => new Machine(now()).toString(),
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
