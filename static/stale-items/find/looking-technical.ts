import type { Issue } from '../../../src/core/issue';

/** An item that no rule calls technical, with the words of its summary that make it look so. */
export type LookingTechnical = { readonly issue: Issue; readonly words: readonly string[] };
