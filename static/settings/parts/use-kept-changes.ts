import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { canonicalJson } from '../../../src/core/json/same-json';
import { changesOf, keptChanges, overtaken, together, type Fields } from './kept-changes';
import { useViewer } from './viewer';

/** Changes of another time that were never saved, offered back. */
export type OfferedChanges = {
  readonly atMs: number;
  /** The names of those that others saved otherwise since. */
  readonly overtaken: readonly string[];
  readonly restore: () => void;
  readonly discard: () => void;
};

type Changing = {
  /** Which settings they are; nothing is kept without. */
  readonly of: string | undefined;
  /** What is stored, nothing until it is read, and what somebody made of it. */
  readonly stored: Fields | undefined;
  readonly now: Fields | undefined;
  readonly names: readonly string[];
  /** What can still be used of some changes. */
  readonly usable: (changed: Fields) => Fields;
  readonly putOver: (changed: Fields) => void;
};

/**
 * Keeps what somebody changes on a page with every change until it is saved or discarded: Jira may put another page in its place
 * without asking. What was kept before is offered back, and stays kept beside what is changed meanwhile.
 */
export function useKeptChanges({ of, stored, now, names, usable, putOver }: Changing): OfferedChanges | undefined {
  const { accountId, siteUrl } = useViewer();
  const place = useMemo(
    () => (of === undefined || accountId === undefined ? undefined : keptChanges(`${siteUrl} ${accountId} ${of}`)),
    [of, accountId, siteUrl],
  );
  const [earlier, setEarlier] = useState(() => place?.read());
  const wasChanged = useRef(false);
  useLayoutEffect(() => {
    if (!place || !stored || !now) return;
    const changes = changesOf(stored, now, names);
    const isChanged = Object.keys(changes.changed).length > 0;
    if (isChanged || wasChanged.current) {
      const all = together(earlier, { ...changes, atMs: isChanged ? Date.now() : (earlier?.atMs ?? 0) });
      place.keep(all);
    }
    wasChanged.current = isChanged;
  }, [place, canonicalJson(stored), canonicalJson(now)]);
  if (!place || !stored || !earlier) return undefined;
  const { changed } = changesOf(stored, { ...stored, ...usable(earlier.changed) }, names);
  if (Object.keys(changed).length === 0) return undefined;
  const settle = () => {
    setEarlier(undefined);
    place.keep({ ...changesOf(stored, now ?? stored, names), atMs: Date.now() });
  };
  return {
    atMs: earlier.atMs,
    overtaken: overtaken({ ...earlier, changed }, stored),
    restore: () => {
      settle();
      putOver(changed);
    },
    discard: settle,
  };
}
