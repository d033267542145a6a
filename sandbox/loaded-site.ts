import type { AppModules } from './app-modules';
import type { Site } from './jira/site';

/** One of the cards on the first page: a click makes the viewer that person and opens that address. */
export type LandingCard = {
  readonly title: string;
  readonly text: string;
  /** What to do there, and what to look at. */
  readonly toTry?: string | undefined;
  readonly accountId: string;
  readonly address: string;
};

/** A row of the app's key-value store that is there from the start, in one of the manifest's storage entities. */
export type StoredEntity = { readonly entityName: string; readonly key: string; readonly value: unknown };

/** A site to open: what Jira holds, what the app remembers, and the moment at which it is opened. */
export type LoadedSite = {
  readonly site: Site;
  readonly at: Date;
  /** One line for the first page: "Stakes on 200 demo items, 1 Oct 2026." */
  readonly headline: string;
  /** What this is all about, in a line, for who never heard of it. */
  readonly problem?: string | undefined;
  readonly cards: readonly LandingCard[];
  readonly entities: readonly StoredEntity[];
  /** The key-value store's plain rows by key. */
  readonly rows: Readonly<Record<string, unknown>>;
  /** What was left out while loading, a sentence each. */
  readonly skipped: readonly string[];
};

/** Makes a fresh copy of the site each time, so that the sandbox can start over. */
export type SiteSource = (app: AppModules) => Promise<LoadedSite>;
