import type { IssueComment } from '../../core/history/history';
import type { Call } from '../call';
import { isDone, ISSUE_FIELDS } from '../decoders/issue';
import { foundIssueOf, type DecodedIssue } from '../decoders/found-issue';
import { eachOf, idOf, member, textOf } from '../decoders/json';
import type { FoundItem } from '../found-issue';
import { ISSUE_PROPERTY } from '../../core/installation/property-keys';
import { OPERATIONS } from '../operations';
import { isIssueKey } from '../paths';
import type { Issues, Site } from '../port';
import type { ReadFields } from '../site';
import { unreadable } from '../status-refusal';

/** Bulk fetch takes so many issues whatever the fields. */
const MOST_BY_KEY = 100;

/** Ids of the fields that an issue's facts need on this site. */
export function factFields(site: ReadFields): string[] {
  const own = [site.framing, ...site.storyPoints].flatMap((field) => (field ? [field.id] : []));
  return [...ISSUE_FIELDS, ...own];
}

/** Single issues, with all that is known of them. */
export function issuesOverRest(call: Call, { fields }: Pick<Site, 'fields'>): Pick<Issues, 'issue' | 'namedItems'> {
  return {
    async issue(idOrKey) {
      const site = await fields();
      const { status, body } = await call(OPERATIONS.issue, {
        parts: { issue: idOrKey },
        query: {
          fields: [...factFields(site), ...(site.sprint ? [site.sprint.id] : []), 'comment', 'issuelinks'].join(','),
          properties: ISSUE_PROPERTY,
          expand: 'editmeta',
        },
        accept: [404],
      });
      if (status === 404) return undefined;
      const decoded = foundIssueOf(body, site);
      if (!decoded) throw unreadable('this work item');
      return saysAllOfComments(decoded) ? decoded.found : { ...decoded.found, comments: undefined };
    },

    async namedItems(issueKeys) {
      const keys = [...new Set(issueKeys.filter(isIssueKey))];
      const found = new Map<string, FoundItem>();
      for (let from = 0; from < keys.length; from += MOST_BY_KEY) {
        const body = {
          issueIdsOrKeys: keys.slice(from, from + MOST_BY_KEY),
          fields: ['summary', 'status', 'project', 'security'],
        };
        const answered = await call(OPERATIONS.issuesByKey, { body });
        for (const item of eachOf(member(answered.body, 'issues'), namedItemOf)) found.set(item.key, item);
      }
      return found;
    },
  };
}

/** Whether they are all there, each with the account type that tells a bot from a person. */
function saysAllOfComments({ found, commentsCut }: DecodedIssue): boolean {
  const isTyped = ({ author }: IssueComment) => author === undefined || author.accountType !== undefined;
  return !commentsCut && (found.comments ?? []).every(isTyped);
}

function namedItemOf(value: unknown): FoundItem | undefined {
  const key = textOf(member(value, 'key'));
  const fields = member(value, 'fields');
  const summary = textOf(member(fields, 'summary'));
  if (!key || summary === undefined) return undefined;
  const projectId = idOf(member(fields, 'project', 'id'));
  return { key, summary, done: isDone(fields), projectId, securityLevelId: idOf(member(fields, 'security', 'id')) };
}
