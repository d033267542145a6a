import { useEffect, useState } from 'preact/hooks';

/** A value that the page shows and that changes from outside its components. */
export type Observable<T> = {
  readonly value: T;
  set(value: T): void;
  /** The returned function ends the subscription. */
  subscribe(listener: (value: T) => void): () => void;
};

export function createObservable<T>(start: T): Observable<T> {
  const listeners = new Set<(value: T) => void>();
  let value = start;
  return {
    get value() {
      return value;
    },
    set: (next) => {
      value = next;
      for (const listener of listeners) listener(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The current value, in a component that is drawn again when it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  const [value, setValue] = useState(observable.value);
  useEffect(() => {
    setValue(() => observable.value);
    return observable.subscribe((next) => setValue(() => next));
  }, [observable]);
  return value;
}
