import type { Findings, NothingToFind } from '../reading/findings';
import type { JustTold } from '../items/judge-again';
import { readGadget } from '../reading/read-gadget';
import type { Reads } from '../items/reads';
import type { GadgetConfiguration } from '../gadget-configuration';
import { FIRST_ASK } from '../lists/list-ask';
import { readingFor } from '../lists/list-view';
import type { ListId } from '../lists/lists';
import { choiceOf, FIRST_CHOICES, viewOf, type Choices, type ListChoice } from './choices';
import { nothingDone } from './done-here';
import { openList } from './open-list';
import { emptyStore, keyOf, type Screen, withNumbersOf } from './screen';

/** What people do with a gadget. Each promise is kept once the screen shows what came of it. */
export type Session = {
  screen(): Screen;
  /** Hears of every change of the screen; answers how to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads everything anew. */
  again(): Promise<void>;
  open(list: ListId): Promise<void>;
  /** Narrows, searches, sorts or groups the open list, or shows other columns of it. */
  choose(choice: Partial<ListChoice>): Promise<void>;
  more(): Promise<void>;
  /** Takes what this viewer just did to some items: rows and every number follow in one step. */
  changed(issueIds: readonly string[], just?: JustTold): Promise<void>;
};

/** What a session reads with, and for whom. */
export type SessionGiven = {
  readonly reads: Reads;
  readonly configuration: GadgetConfiguration;
  readonly choices?: Choices | undefined;
  readonly nowMs: () => number;
  /** Says in words what went wrong. */
  readonly sentenceOf: (error: unknown) => string;
};

/** What a reading of the gadget brings along: the list that it opens with. */
const AS_FIRST_READ = keyOf({ ask: FIRST_ASK, isWhole: false, inList: false });

/**
 * One viewer before one gadget. Whatever they click, in whatever order: every number on the screen is what Jira counts for
 * the query behind it, or the number of items that were read one by one; none is carried on from what was clicked before.
 * Where the index lags behind what this viewer did, the queries themselves say so.
 */
export function createSession(given: SessionGiven): Session {
  const { reads, configuration, nowMs, sentenceOf } = given;
  const store = emptyStore(configuration, given.choices ?? FIRST_CHOICES);
  const { state, publish } = store;
  const done = nothingDone(reads, nowMs);
  const list = openList(store, configuration, sentenceOf);
  let reading = 0;
  let listedWith = '';
  let working: Promise<void> = Promise.resolve();

  const again = async (): Promise<void> => {
    const turn = (reading += 1);
    const isNewest = () => turn === reading;
    publish({ isReading: true });
    const lists: Promise<void>[] = [];
    try {
      for await (const found of readGadget(reads, configuration, nowMs(), await done.lately(state()))) {
        if (!isNewest()) return;
        take(withNumbersOf(found, state().found), lists);
      }
      await Promise.all(lists);
    } catch (error) {
      if (isNewest()) publish({ problem: sentenceOf(error) });
    }
    if (isNewest()) publish({ isReading: false });
  };

  /** Shows what a reading found so far, with the open list as that reading has it. */
  const take = (found: Findings | NothingToFind, lists: Promise<void>[]): void => {
    publish({ found, problem: undefined });
    if (found.kind !== 'found') return;
    const view = viewOf(state().choices);
    const reading = view && readingFor(view);
    if (reading && keyOf(reading) === AS_FIRST_READ) {
      const { items, counted, next } = found.first;
      return list.show(found, reading, { items, counted: found.numbers.lists['not-refined'] ?? counted, next });
    }
    const now = [reading && keyOf(reading), found.reading ? 'read' : 'index', ...found.known.keys()].join();
    if (!found.projects || now === listedWith) return;
    listedWith = now;
    lists.push(list.read());
  };

  const change = async (issueIds: readonly string[], just: JustTold): Promise<void> => {
    const { found, isReading } = state();
    try {
      const known = await done.take(issueIds, just, state());
      const isShown =
        !isReading && found?.kind === 'found' && (await list.knowing(found, new Map([...found.known, ...known])));
      if (!isShown) await again();
    } catch (error) {
      console.error(error);
      await again();
    }
  };

  return {
    screen: store.screen,
    subscribe: store.subscribe,
    again,
    more: list.more,
    changed: (issueIds, just = {}) => (working = working.then(() => change(issueIds, just))),
    open: (id) => {
      publish({ choices: { ...state().choices, list: id } });
      return list.read();
    },
    choose: async (choice) => {
      const { choices } = state();
      const { list: id, asks } = choices;
      if (id === 'looks-technical') return;
      publish({ choices: { ...choices, asks: { ...asks, [id]: { ...choiceOf(choices, id), ...choice } } } });
      await list.follow();
    },
  };
}
