import type { Issue } from '../../../src/core/issue/issue';
import type { HostContext } from '../../shared/bridge/host';
import { openIssue } from '../../shared/bridge/host';
import { TypeIcon } from '../../shared/icons/type-icon';
import { openHere } from './open-here';

type IssueLinkProps = {
  readonly host: HostContext;
  readonly issue: Pick<Issue, 'key' | 'summary' | 'type'>;
  /** The person came back from the item's dialog. */
  readonly onClose: () => void;
};

const MIDDLE_BUTTON = 1;

/** An item by type, key and summary, as Jira's own lists show it: a click opens it here, the middle button or a click with a modifier beside the dashboard. */
export function IssueLink({ host, issue, onClose }: IssueLinkProps) {
  const { key, summary } = issue;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.shiftKey) void openIssue(key);
    else openHere(key, onClose);
  };
  const openBeside = (event: MouseEvent) => {
    if (event.button !== MIDDLE_BUTTON) return;
    event.preventDefault();
    void openIssue(key);
  };
  return (
    <a href={`${host.siteUrl}/browse/${key}`} class="issue" onClick={open} onAuxClick={openBeside}>
      <TypeIcon type={issue.type} /> <span class="key">{key}</span> <span class="summary">{summary}</span>
    </a>
  );
}
