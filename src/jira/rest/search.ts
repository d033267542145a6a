import { ISSUE_PROPERTY } from '../../core/installation/property-keys';
import { adfText } from '../adf-text';
import { atMostAtOnce } from '../at-most-at-once';
import type { Call } from '../call';
import { wholeChangelogOf } from '../decoders/changelog';
import { foundIssueOf, type DecodedIssue } from '../decoders/found-issue';
import { eachOf, listOf, member, numberOf, textOf } from '../decoders/json';
import type { FoundIssue } from '../found-issue';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { Issues, Site } from '../port';
import { unreadable } from '../status-refusal';
import { byMomentThenId, withAccountTypes } from './history';
import { factFields } from './issues';

const MOST_RECONCILED = 50;
const PAGE_SIZE = 100;

/** Token-paged search (docs/platform.md#search). */
export function searchOverRest(
  call: Call,
  { fields, people }: Pick<Site, 'fields' | 'people'>,
  { comments }: Pick<Issues, 'comments'>,
): Pick<Issues, 'search' | 'count'> {
  /** Search holds back comments of issues with many; those are read issue by issue. */
  const withAllComments = async ({ found, commentsCut }: DecodedIssue): Promise<FoundIssue> => {
    if (commentsCut) return { ...found, comments: await comments(found.issue.id) };
    return found.comments ? { ...found, comments: await withAccountTypes(people, found.comments) } : found;
  };
  const withPeople = async (found: FoundIssue): Promise<FoundIssue> =>
    found.entries
      ? { ...found, entries: (await withAccountTypes(people, found.entries)).toSorted(byMomentThenId) }
      : found;

  return {
    async search(jql, ask = {}) {
      const site = ask.siteFields ?? (await fields());
      const reconciled = (ask.reconcile ?? []).filter(isIssueId).slice(0, MOST_RECONCILED).map(Number);
      const { body } = await call(OPERATIONS.search, {
        body: {
          jql,
          fields: [
            ...factFields(site),
            ...(ask.description ? ['description'] : []),
            ...(ask.comments ? ['comment'] : []),
            ...(ask.also ?? []),
          ],
          maxResults: ask.pageSize ?? PAGE_SIZE,
          ...(ask.stakes ? { properties: [ISSUE_PROPERTY] } : {}),
          ...(ask.entries ? { expand: 'changelog' } : {}),
          ...(ask.pageToken === undefined ? {} : { nextPageToken: ask.pageToken }),
          ...(reconciled.length === 0 ? {} : { reconcileIssues: reconciled }),
        },
      });
      const listed = listOf(member(body, 'issues'));
      if (listed === undefined) throw unreadable('this search');
      const decoded = eachOf(listed, (one) => {
        const read = foundIssueOf(one, site);
        const entries = ask.entries ? wholeChangelogOf(one) : undefined;
        const description = ask.description ? adfText(member(one, 'fields', 'description')) : undefined;
        const also = ask.also && member(one, 'fields');
        return read && { ...read, found: { ...read.found, description, entries, also } };
      });
      const asAnswered = ask.comments === 'asAnswered';
      // In one question for the whole page; what it tells is remembered.
      if (!asAnswered) {
        await withAccountTypes(
          people,
          decoded.flatMap(({ found }) => [...(found.comments ?? []), ...(found.entries ?? [])]),
        );
      }
      return {
        issues: asAnswered
          ? decoded.map(({ found }) => found)
          : await atMostAtOnce(5, decoded, async (one) => withPeople(await withAllComments(one))),
        skipped: listed.length - decoded.length,
        nextPageToken: member(body, 'isLast') === true ? undefined : textOf(member(body, 'nextPageToken')) || undefined,
      };
    },

    async count(jql) {
      const { body } = await call(OPERATIONS.count, { body: { jql } });
      const count = numberOf(member(body, 'count'));
      if (count === undefined || count < 0) throw unreadable('how many work items match');
      return count;
    },
  };
}
