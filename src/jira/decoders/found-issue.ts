import { parseFraming } from '../../core/framing/parse-framing';
import type { Framing } from '../../core/framing/framing';
import { ISSUE_PROPERTY } from '../../core/installation/property-keys';
import type { Editing, FoundIssue, ParentFacts } from '../found-issue';
import type { ReadFields } from '../site';
import { commentPageOf } from './comment';
import { issueOf } from './issue';
import { eachOf, idOf, isRecord, member, textOf } from './json';
import { blocksLinkOf } from './links';

/** An issue as answered, and whether Jira held back a part of its comments, so that they must be read by themselves. */
export type DecodedIssue = { readonly found: FoundIssue; readonly commentsCut: boolean };

/** `undefined` when a fact that every issue has, or a comment, is not readable. */
export function foundIssueOf(value: unknown, site: ReadFields): DecodedIssue | undefined {
  const issue = issueOf(value, site);
  const fields = member(value, 'fields');
  const comments = commentPageOf(member(fields, 'comment'));
  if (!issue || (member(fields, 'comment') !== undefined && !comments)) return undefined;
  const framingValue = (site.framing && member(fields, site.framing.id)) ?? null;
  const { framing, problem } = answersIn(framingValue);
  return {
    found: {
      issue: { ...issue, framing },
      framingValue,
      framingProblem: problem,
      stakes: member(value, 'properties', ISSUE_PROPERTY),
      sprintValue: site.sprint && member(fields, site.sprint.id),
      parent: parentOf(member(fields, 'parent')),
      blocksLinks:
        member(fields, 'issuelinks') === undefined ? undefined : eachOf(member(fields, 'issuelinks'), blocksLinkOf),
      comments: comments?.comments,
      editing: editingOf(member(value, 'editmeta', 'fields'), site),
    },
    commentsCut: comments !== undefined && comments.total > comments.comments.length,
  };
}

/** An empty framing is none: nobody answered. */
function answersIn(value: unknown): { framing?: Framing; problem?: string } {
  const parsed = parseFraming(value);
  if ('problem' in parsed) return parsed;
  return Object.keys(parsed.framing).length === 0 ? {} : parsed;
}

/** Jira lists the fields the viewer may edit here: none without the permission, only those on the edit screen with it. */
export function editingOf(editable: unknown, site: ReadFields): Editing | undefined {
  if (!isRecord(editable)) return undefined;
  if (Object.keys(editable).length === 0) return 'forbidden';
  return site.framing && Object.hasOwn(editable, site.framing.id) ? 'allowed' : 'not-on-screen';
}

function parentOf(value: unknown): ParentFacts | undefined {
  const key = textOf(member(value, 'key'));
  return key ? { id: idOf(member(value, 'id')), key, summary: textOf(member(value, 'fields', 'summary')) } : undefined;
}
