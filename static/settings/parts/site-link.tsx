import type { ComponentChildren } from 'preact';
import { openInNewTab } from '../../shared/bridge/host';

type SiteLinkProps = {
  readonly siteUrl: string;
  readonly path: string;
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
};

/** A link to a page of this Jira site, beside the current one: frames may not navigate by themselves. */
export function SiteLink({ siteUrl, path, label, children }: SiteLinkProps) {
  const open = (event: Event) => {
    event.preventDefault();
    void openInNewTab(path);
  };
  return (
    <a href={siteUrl + path} aria-label={label} onClick={open}>
      {children}
    </a>
  );
}

/** Where Jira shows what a query finds. */
export const searchPath = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;

/** Where Jira shows a work item. */
export const issuePath = (issueKey: string): string => `/browse/${issueKey}`;
