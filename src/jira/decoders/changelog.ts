import type { ChangeEntry, ChangeItem } from '../../core/history/history';
import { authorOf } from './author';
import { eachOf, everyOf, idOf, listOf, member, numberOf, textOf } from './json';
import { momentMs } from './moment';

/** Part of one issue's changelog; `entries` is undefined when one of them was not readable. */
export type IssueChangelog = { readonly issueId: string; readonly entries: readonly ChangeEntry[] | undefined };

export type ChangelogPage = {
  readonly changelogs: readonly IssueChangelog[];
  readonly nextPageToken: string | undefined;
};

/** A page of bulk changelogs; `undefined` when it isn't one (docs/platform.md#changelogs). */
export function changelogPageOf(value: unknown): ChangelogPage | undefined {
  const changelogs = everyOf(member(value, 'issueChangeLogs'), issueChangelogOf);
  return changelogs && { changelogs, nextPageToken: textOf(member(value, 'nextPageToken')) || undefined };
}

function issueChangelogOf(value: unknown): IssueChangelog | undefined {
  const issueId = idOf(member(value, 'issueId'));
  return issueId === undefined ? undefined : { issueId, entries: everyOf(member(value, 'changeHistories'), entryOf) };
}

/**
 * The changelog that comes with an issue, in the order of Jira's answer, newest entry first; `undefined` when it isn't
 * there, was cut, or holds an entry that can't be read.
 */
export function wholeChangelogOf(issue: unknown): readonly ChangeEntry[] | undefined {
  const changelog = member(issue, 'changelog');
  const entries = everyOf(member(changelog, 'histories'), entryOf);
  const total = numberOf(member(changelog, 'total'));
  return entries && total === entries.length ? entries : undefined;
}

/** One entry; `undefined` when it has no id, no moment or no list of items. */
export function entryOf(value: unknown): ChangeEntry | undefined {
  const id = idOf(member(value, 'id'));
  const atMs = momentMs(member(value, 'created'));
  const items = listOf(member(value, 'items'));
  if (id === undefined || atMs === undefined || items === undefined) return undefined;
  return { id, atMs, author: authorOf(member(value, 'author')), items: eachOf(items, itemOf) };
}

/** Items for links and parents have no `fieldId`; one without any name says nothing and is left out. */
function itemOf(value: unknown): ChangeItem | undefined {
  const fieldId = textOf(member(value, 'fieldId')) || undefined;
  const field = textOf(member(value, 'field')) || fieldId;
  if (field === undefined) return undefined;
  return {
    field,
    fieldId,
    from: textOf(member(value, 'from')),
    to: textOf(member(value, 'to')),
    fromText: textOf(member(value, 'fromString')),
    toText: textOf(member(value, 'toString')),
  };
}
