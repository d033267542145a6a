import type { ComponentChildren } from 'preact';
import { openIssue } from '../../shared/bridge/host';

type IssueLinkProps = { readonly siteUrl: string; readonly issueKey: string; readonly children?: ComponentChildren };

/** A work item's key as a link that opens it beside the page; frames may not navigate by themselves. */
export function IssueLink({ siteUrl, issueKey, children }: IssueLinkProps) {
  const open = (event: Event) => {
    event.preventDefault();
    void openIssue(issueKey);
  };
  return (
    <a href={`${siteUrl}/browse/${issueKey}`} onClick={open}>
      {children ?? issueKey}
    </a>
  );
}
