import type { ComponentChildren, ComponentType } from 'preact';
import type { CalendarDay } from '../../../src/core/time/calendar-day';
import type { HostContext } from '../../shared/bridge/host';
import type { Drafts } from '../form/kept-drafts';
import type { KeptOfferProps } from '../form/kept-offer';
import type { Judgement, Moment } from './judgement';
import type { PanelEvidence } from './evidence';
import type { PanelFacts } from './load-facts';
import type { Trusted } from './trusted';

/** How far the panel's reading is. */
export type PanelState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'gone' }
  | ({ readonly status: 'ready' } & ReadSoFar);

/** What is read of an issue; the evidence comes later, or with a problem instead: why it couldn't be read. */
export type ReadSoFar = {
  readonly facts: PanelFacts;
  readonly evidence?: PanelEvidence | undefined;
  readonly evidenceProblem?: string | undefined;
};

/** What views may do with the panel's reading. */
export type PanelReading = {
  readonly state: PanelState;
  /** Reads everything again; what is shown stays until the answer comes. */
  readonly reload: () => void;
  /** Reads again what a proof needs, and from then on every time. */
  readonly prove: () => void;
  /** Shows this framing until Jira's own answer has it. */
  readonly trust: (trusted: Trusted) => void;
  /** What stood there before the last save: Jira may still answer with it for a moment. */
  readonly outdated: () => readonly Trusted['before'][];
};

/** What the views of a read issue get. */
export type ReadyProps = ReadSoFar & { readonly host: HostContext; readonly reading: PanelReading };

/** What the views of a read and judged issue get; `lazy` is missing for the first paint. */
export type JudgedProps = ReadyProps & {
  readonly judgement: Judgement;
  readonly lazy: LazyParts | undefined;
};

/** What stands above the bar isn't offered there again: the banner takes the answer to its question. */
export type BarProps = JudgedProps &
  MayEdit & { readonly question: string | undefined; readonly isMarkedAbove: boolean };

type MayEdit = { readonly edit: (() => void) | undefined };

/** `children`: what else one can do, beside the button. */
export type DiscussedProps = Pick<JudgedProps, 'host' | 'facts' | 'reading'> & {
  readonly isSpread?: boolean | undefined;
  readonly children?: ComponentChildren;
};

/**
 * What loads while the summary is painted (lazy-parts.ts): every word list, the history, the proof, and what records.
 * Written out, for those parts take these props: the module's own type would lead in a circle.
 */
export type LazyParts = {
  readonly closerLook: (facts: PanelFacts, evidence: PanelEvidence | undefined, at: Moment) => Judgement;
  readonly ChildrenLine: ComponentType<Pick<JudgedProps, 'host' | 'facts'>>;
  readonly Copied: ComponentType<JudgedProps & MayEdit & { readonly copiedFrom: string }>;
  readonly Discussed: ComponentType<DiscussedProps>;
  readonly draftsOf: (host: HostContext, issueId: string) => Drafts;
  readonly KeptOffer: ComponentType<KeptOfferProps>;
  readonly MarkNotTechnical: ComponentType<
    Pick<JudgedProps, 'facts' | 'reading'> & { readonly look: 'link' | 'button subtle' }
  >;
  readonly NotTechnical: ComponentType<JudgedProps>;
  readonly RefinementBar: ComponentType<BarProps>;
  readonly WaitsFor: ComponentType<Pick<JudgedProps, 'host' | 'facts'> & { readonly today: CalendarDay }>;
  readonly Waiver: ComponentType<Pick<JudgedProps, 'host' | 'facts'> & { readonly today: CalendarDay }>;
};
