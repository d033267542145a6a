/**
 * One thing about Jira or Forge that their documentation leaves open, words in several ways, or states as a limit that a
 * double could be kinder about. Each reading is something that a real site may turn out to do; the app has to be right
 * under every one.
 */
export type Lever<Reading extends string = string> = {
  /** The question, in a few words: "how long a change takes to reach the search". */
  readonly question: string;
  /** What the documentation says, with its public address, or that it says nothing. */
  readonly documented: string;
  /** Each reading by the word it is chosen with, and what the double does then. */
  readonly readings: Readonly<Record<Reading, string>>;
  /** The reading that asks most of the app, of those that a site can have all the time: `npm test` runs under it. */
  readonly strictest: NoInfer<Reading>;
  /** The reading that `npm start` shows: the likeliest, or the one that doesn't make people wait. */
  readonly shown: NoInfer<Reading>;
  /** Test files and folders that go through it; `npm run test:levers` runs them under every reading. */
  readonly touches: readonly string[];
};

/** Keeps the words of the readings in the lever's type. */
export function aLever<const Reading extends string>(lever: Lever<Reading>): Lever<Reading> {
  return lever;
}
