import type { Framing } from './framing/framing';
import type { HierarchyLevel, Named } from './issue';

/** What an issue said of itself at one moment. A level or category is absent where a changelog doesn't tell it. */
export type IssueFacts = {
  readonly summary: string;
  readonly status: { readonly id?: string | undefined; readonly name: string; readonly done?: boolean | undefined };
  readonly type: Named & { readonly level?: HierarchyLevel | undefined };
  readonly labels: readonly string[];
  readonly components: readonly Named[];
  readonly parent?: { readonly id?: string | undefined; readonly key: string } | undefined;
  readonly framing?: Framing | undefined;
};
