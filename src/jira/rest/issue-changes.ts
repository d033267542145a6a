import type { Call } from '../call';
import { editingOf } from '../decoders/found-issue';
import { member } from '../decoders/json';
import { blocksTypeIdOf } from '../decoders/links';
import { fieldErrorOf, messagesOf } from '../decoders/messages';
import { OPERATIONS } from '../operations';
import { isIssueKey } from '../paths';
import type { IssueChanges, Site } from '../port';
import { Refused } from '../refused';
import type { Field, SiteFields } from '../site';
import { refusalOf } from '../status-refusal';

/** Saving a framing and linking what it blocks, as the one who acts. */
export function issueChangesOverRest(call: Call, { fields }: Pick<Site, 'fields'>): IssueChanges {
  return {
    async saveFraming(issueId, framing) {
      const site = await fields();
      if (!site.framing) throw fieldMissing();
      const { status, body } = await call(OPERATIONS.editIssue, {
        parts: { issue: issueId },
        body: { fields: { [site.framing.id]: framing } },
        accept: [400],
      });
      if (status === 400) throw await whyNotSaved(issueId, site, site.framing, body);
    },

    async linkBlocks(blockingKey, blockedKey) {
      if (!isIssueKey(blockingKey) || !isIssueKey(blockedKey)) {
        throw new Refused('invalid', 'A link needs the keys of two work items, such as SHOP-61.');
      }
      const typeId = blocksTypeIdOf((await call(OPERATIONS.linkTypes)).body);
      if (typeId === undefined) {
        throw new Refused(
          'invalid',
          'This site has no link type “Blocks”. Ask a Jira admin to add it, or link by hand.',
        );
      }
      const body = { type: { id: typeId }, inwardIssue: { key: blockingKey }, outwardIssue: { key: blockedKey } };
      await call(OPERATIONS.linkIssues, { body });
    },
  };

  /** Jira's message about a field that is not on the screen is in the site's language, so its edit screen is asked. */
  async function whyNotSaved(issueId: string, site: SiteFields, framing: Field, body: unknown): Promise<Refused> {
    const said = fieldErrorOf(body, framing.id);
    if (said === undefined) return refusalOf(400, messagesOf(body));
    const screen = await call(OPERATIONS.issue, {
      parts: { issue: issueId },
      query: { fields: 'summary', expand: 'editmeta' },
      accept: [400, 403, 404],
    });
    const editing = editingOf(member(screen.body, 'editmeta', 'fields'), site);
    if (editing === 'forbidden') return refusalOf(403);
    return editing === 'not-on-screen' ? notOnScreen(framing) : new Refused('invalid', said);
  }
}

function notOnScreen({ name }: Field): Refused {
  const sentence = `“${name}” isn't on the edit screen of this work item, so Jira can't save it. Ask a Jira admin to add it.`;
  return new Refused('forbidden', sentence);
}

function fieldMissing(): Refused {
  return new Refused('forbidden', 'This site has no “Impact framing” field. Ask a Jira admin to update Stakes.');
}
