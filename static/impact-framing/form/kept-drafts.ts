import type { Framing } from '../../../src/core/framing/framing';
import { parseFraming } from '../../../src/core/framing/parse-framing';
import { jsonIn, member } from '../../../src/jira/decoders/json';
import type { HostContext } from '../../shared/bridge/host';
import { keptText } from '../../shared/kept-text';
import type { Draft } from './draft';
import { sameFraming } from './same-framing';

/** Answers that somebody typed and didn't save, what they began with, and when they last typed. */
export type KeptDraft = { readonly draft: Draft; readonly base: Framing | undefined; readonly atMs: number };

/** Where one person's unsaved answers about one work item, or one that is being created, are kept: in their browser, seen by nobody else. */
export type Drafts = {
  /** What was typed and isn't what is stored; what is stored by now is forgotten. */
  readonly unsaved: (stored: Framing | undefined) => KeptDraft | undefined;
  /** Answers false where the browser keeps nothing, as in some private windows. */
  readonly keep: (kept: KeptDraft) => boolean;
  readonly forget: () => void;
};

/** `shelf` is where the frame keeps texts (`keptText`). */
export function draftsOf(
  { accountId, siteUrl }: Pick<HostContext, 'accountId' | 'siteUrl'>,
  /** The id of a work item, or where its answers are typed before it has one. */
  about: string,
  shelf?: Parameters<typeof keptText>[1],
): Drafts {
  const text = keptText(`stakes.draft ${siteUrl} ${accountId ?? ''} ${about}`, shelf);
  return {
    unsaved: (stored) => {
      const kept = accountId === undefined ? undefined : readKept(text.read());
      if (!kept || !sameFraming(kept.draft, stored)) return kept;
      text.forget();
      return undefined;
    },
    keep: (kept) => accountId !== undefined && text.keep(JSON.stringify(kept)),
    forget: text.forget,
  };
}

/** What somebody typed, put over what is stored now: what they left as it was is as others have it since. */
export function overStored({ draft, base = {} }: KeptDraft, stored: Framing | undefined): Draft {
  const typed = Object.entries({ ...cleared(base), ...draft }).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(Object.entries(base).find(([one]) => one === key)?.[1]),
  );
  return { ...stored, ...Object.fromEntries(typed) };
}

const cleared = (base: Framing) => Object.fromEntries(Object.keys(base).map((key) => [key, undefined]));

function readKept(text: string): KeptDraft | undefined {
  const stored = jsonIn(text);
  const [draft, base, atMs] = [member(stored, 'draft'), member(stored, 'base'), member(stored, 'atMs')];
  const [typed, before] = [asTyped(draft), base === undefined ? undefined : asTyped(base)];
  return typed && typeof atMs === 'number' ? { draft: typed, base: before, atMs } : undefined;
}

const COSTS = ['costLow', 'costLikely', 'costHigh'] as const;

/** Costs that contradict each other are kept as well: they are put right in the form. */
function asTyped(value: unknown): Draft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const costs = COSTS.map((cost) => [cost, member(value, cost)] as const);
  const parsed = parseFraming({ ...value, costLow: undefined, costLikely: undefined, costHigh: undefined });
  if ('problem' in parsed) return undefined;
  return { ...parsed.framing, ...Object.fromEntries(costs.filter(([, cost]) => typeof cost === 'number')) };
}
