import { adfText } from './adf-text';
import type { Connection } from './connection';
import { idOf, listOf, member, numberOf, textOf } from './decoders/json';
import { OPERATIONS, type Operation } from './operations';
import type { Site } from './port';
import { unreadable } from './status-refusal';

/** The app's comment as it stands; `isReworded`: somebody else changed its text, so the words in it are theirs now. */
type ReminderComment = { readonly id: string; readonly text: string; readonly isReworded: boolean };

/** The app's one living comment on an issue; only ever asked as the app. */
export interface ReminderComments {
  /** `undefined` where there is none. A person's comment is never it, whatever property it bears. */
  reminderComment(issueId: string): Promise<ReminderComment | undefined>;
  /** Writes it, marked so that it is found again, and answers its id. Never sent twice: a lost answer is a refusal. */
  addReminder(issueId: string, text: string): Promise<string>;
  changeComment(issueId: string, commentId: string, text: string): Promise<void>;
}

const ISSUE_COMMENTS = '/rest/api/3/issue/{issue}/comment';
const scopes = ['write:jira-work'] as const;

/** What only the living comment needs of Jira. Adding is not repeatable: a second comment might be written. */
export const REMINDER_OPERATIONS = {
  addComment: { method: 'POST', path: ISSUE_COMMENTS, scopes, repeatable: false },
  changeComment: { method: 'PUT', path: `${ISSUE_COMMENTS}/{comment}`, scopes, repeatable: true },
} as const satisfies Record<string, Operation>;

/** Comment property by which the app finds its one comment on an issue again. */
const REMINDER_PROPERTY = 'stakes.reminder';

const COMMENTS_A_PAGE = 100;

/** The same over REST. */
export function reminderCommentsOver(
  { call }: Pick<Connection, 'call'>,
  { viewer }: Pick<Site, 'viewer'>,
): ReminderComments {
  return {
    async reminderComment(issueId) {
      const own = (await viewer())?.accountId;
      // Without it nobody can tell the app's comment from a person's.
      if (own === undefined) throw unreadable('the account of the app');
      for (let startAt = 0; ;) {
        const { body } = await call(OPERATIONS.comments, {
          parts: { issue: issueId },
          query: { startAt, maxResults: COMMENTS_A_PAGE, orderBy: 'created', expand: 'properties' },
        });
        const listed = listOf(member(body, 'comments'));
        if (listed === undefined) throw unreadable("this work item's comments");
        const found = listed.find((comment) => isReminder(comment, own));
        const id = idOf(member(found, 'id'));
        if (id !== undefined) {
          const rewordedBy = accountOf(found, 'updateAuthor') ?? own;
          return { id, text: adfText(member(found, 'body')), isReworded: rewordedBy !== own };
        }
        startAt += listed.length;
        if (listed.length === 0 || startAt >= (numberOf(member(body, 'total')) ?? startAt)) return undefined;
      }
    },

    async addReminder(issueId, text) {
      const properties = [{ key: REMINDER_PROPERTY, value: { v: 1 } }];
      const { body } = await call(REMINDER_OPERATIONS.addComment, {
        parts: { issue: issueId },
        body: { body: documentOf(text), properties },
      });
      const id = idOf(member(body, 'id'));
      if (id === undefined) throw unreadable('the comment that was written');
      return id;
    },

    async changeComment(issueId, commentId, text) {
      const parts = { issue: issueId, comment: commentId };
      await call(REMINDER_OPERATIONS.changeComment, { parts, body: { body: documentOf(text) } });
    },
  };
}

/**
 * The app wrote it, and marked it. Whether a comment list shows comment properties is not documented: where it shows none,
 * the author alone tells, because the app itself writes no other comments. The property alone never does: whoever may
 * comment can write it.
 */
function isReminder(comment: unknown, own: string): boolean {
  if (accountOf(comment, 'author') !== own) return false;
  const properties = listOf(member(comment, 'properties'));
  return properties === undefined || properties.some((one) => member(one, 'key') === REMINDER_PROPERTY);
}

const accountOf = (comment: unknown, role: 'author' | 'updateAuthor') => textOf(member(comment, role, 'accountId'));

function documentOf(text: string) {
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}
