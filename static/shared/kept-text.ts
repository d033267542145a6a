type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a text is kept while it is typed: in this person's browser, seen by nobody else. */
export type KeptText = {
  /** Empty where nothing is kept. */
  readonly read: () => string;
  /** Answers false where the browser keeps nothing, as in some private windows. */
  readonly keep: (text: string) => boolean;
  readonly forget: () => void;
};

/** `shelf` is the frame's own storage, which throws where the browser refuses it to frames of other sites. */
export function keptText(name: string, shelf: () => Shelf = () => localStorage): KeptText {
  return {
    read: () => tried(() => shelf().getItem(name)) ?? '',
    keep: (text) => tried(() => (shelf().setItem(name, text), true)) === true,
    forget: () => tried(() => shelf().removeItem(name)),
  };
}

/** What stands in a box that somebody types into, until it is sent; `box` is its name. */
export const textIn = (box: string, shelf?: Parameters<typeof keptText>[1]): KeptText =>
  keptText(`stakes.text ${box}`, shelf);

/** A browser that keeps nothing is no error to report: the page asks before it is left all the same. */
function tried<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
