// By itself, so that only who opens a dialog loads it (docs/decisions/0004).
import { Modal } from '@forge/bridge/modal';
import type { Issue } from '../../../src/core/issue/issue';

/** A work item as the dialog is told of it, which takes it for a place of the app's own field (`placeOf`). */
export type Asked = Pick<Issue, 'id' | 'key' | 'summary' | 'projectId'>;

/** Opens the questions about a work item in a dialog over the page, whether or not its panel is pinned. */
export function askInDialog({ id, key, summary, projectId }: Asked, onClose: () => void): Promise<void> {
  const context = { type: 'jira:customField', renderContext: 'dialog', issue: { id, key }, project: { id: projectId } };
  const looks = { title: `${key} ${summary}`, size: 'large', closeOnOverlayClick: false } as const;
  return new Modal({ resource: 'impact-framing', context, ...looks, onClose: () => onClose() }).open();
}
