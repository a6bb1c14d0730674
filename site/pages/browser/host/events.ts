import { callBack, type Frame, type Operation } from './frames';

interface Subscription {
  kind: 'app' | 'public' | 'realtime';
  event: string;
  callback: unknown;
  frame: Frame;
}

/** Events between the frames of a page, and realtime channels, which on the desk reach this page only. */
export function eventOperations(): Record<string, Operation> {
  const subscriptions = new Map<number, Subscription>();
  const counter = { last: 0 };
  const subscribe = (subscription: Subscription): number => {
    subscriptions.set(++counter.last, subscription);
    return counter.last;
  };
  const publish = (kind: Subscription['kind'], event: string, payload: unknown, app: string) => {
    for (const { callback, frame, ...one } of subscriptions.values()) {
      const heard = one.kind === kind && one.event === event && (kind === 'public' || origin(frame) === app);
      if (heard) callBack(frame, callback, payload);
    }
  };
  const origin = (frame: Frame) => frame.origin;
  const emit =
    (kind: 'app' | 'public'): Operation =>
    (payload, frame) => {
      const { event, payload: body } = payload as { event: string; payload: unknown };
      publish(kind, event, body, origin(frame));
    };
  const on =
    (kind: 'app' | 'public'): Operation =>
    (payload, frame) => {
      const { event, callback } = payload as { event: string; callback: unknown };
      return subscribe({ kind, event, callback, frame });
    };
  return {
    emit: emit('app'),
    emitPublic: emit('public'),
    on: on('app'),
    onPublic: on('public'),
    unsubscribe: (payload) => subscriptions.delete((payload as { id: number }).id),
    subscribeRealtimeChannel(payload, frame) {
      const { channelName, onEvent } = payload as { channelName: string; onEvent: unknown };
      return subscribe({ kind: 'realtime', event: channelName, callback: onEvent, frame });
    },
    publishRealtimeChannel(payload, frame) {
      const { channelName, eventPayload } = payload as { channelName: string; eventPayload: unknown };
      publish('realtime', channelName, eventPayload, origin(frame));
      return { eventId: String(++counter.last), eventTimestamp: String(Date.now()) };
    },
  };
}
