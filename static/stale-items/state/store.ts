import type { GadgetConfiguration } from '../gadget-configuration';
import type { Choices } from './choices';
import { NO_PAGES, screenOf, type Screen, type State } from './screen';

/** What a session remembers, the screen that is made of it, and who hears of its changes. */
export type Store = {
  state(): State;
  screen(): Screen;
  publish(part: Partial<State>): void;
  subscribe(listener: () => void): () => void;
};

/** Before anything was read. */
export function emptyStore(configuration: GadgetConfiguration, choices: Choices): Store {
  const nothing = { found: undefined, problem: undefined, listProblem: undefined, isReading: false, isListing: false };
  let state: State = { ...nothing, choices, pages: NO_PAGES };
  let screen = screenOf(state, configuration);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    screen: () => screen,
    publish: (part) => {
      state = { ...state, ...part };
      screen = screenOf(state, configuration);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
