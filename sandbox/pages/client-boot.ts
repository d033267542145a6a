import type { Levers } from '../levers';
import type { LandingCard } from '../loaded-site';
import type { Theme } from './frame/boot';

/** A module of the app as the pages know it. `resource` addresses are absolute and of the app's own origin. */
export type ShownModule = {
  readonly key: string;
  /** The id under which Jira knows the module. */
  readonly ari: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly view: string | undefined;
  readonly edit: string | undefined;
  readonly icon: string | undefined;
  readonly viewportSize: string | undefined;
  /** Whether the dashboard reloads a gadget by itself; if not, it tells the gadget to. */
  readonly refreshable: boolean;
};

/** One of the app's own fields: its id on this site, and on which screens the app's UI edits it. */
export type ShownField = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly moduleKey: string;
  readonly edit: string | undefined;
  readonly editsOn: readonly string[];
  /** Whether UI modifications reach it. */
  readonly isModifiable: boolean;
};

/** A bridge call that Jira rejects, or that nobody ever answers. */
export type BridgeFault = 'rejected' | 'unanswered';

export type Person = { readonly accountId: string; readonly displayName: string };

/** What a page of the sandbox has to know before it asks anything. */
export type ClientBoot = {
  readonly viewer: Person & { readonly timeZone: string; readonly locale: string; readonly isAdmin: boolean };
  readonly people: readonly Person[];
  readonly theme: Theme;
  readonly clockOffsetMs: number;
  /** How this site does what no source tells. */
  readonly levers: Levers;
  /** Bridge calls that go wrong, by name. */
  readonly bridgeFaults: Readonly<Record<string, BridgeFault>>;
  readonly headline: string;
  readonly problem: string | undefined;
  readonly skipped: readonly string[];
  readonly cards: readonly LandingCard[];
  readonly projects: readonly {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly typeKey: string;
    readonly board: { readonly id: string; readonly type: string } | undefined;
    /** Keys of the app's modules that show as a page of this project. */
    readonly pages: readonly string[];
  }[];
  readonly app: {
    readonly name: string;
    readonly origin: string;
    readonly themeAttribute: string;
    readonly tokenCssPath: string;
    readonly modules: readonly ShownModule[];
    readonly fields: readonly ShownField[];
    /** Address of each resource, for dialogs that show one by its key. */
    readonly resources: Readonly<Record<string, string>>;
  };
};
