import type { ComponentChildren } from 'preact';
import { openInNewTab } from '../bridge/host';

const MIDDLE_BUTTON = 1;

type SiteLinkProps = {
  readonly siteUrl: string;
  readonly path: string;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
};

/** A link to a page of this Jira site, beside the current one: frames may not navigate by themselves. */
export function SiteLink({ siteUrl, path, label, class: className, children }: SiteLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.button > MIDDLE_BUTTON) return;
    event.preventDefault();
    void openInNewTab(path);
  };
  return (
    <a href={siteUrl + path} aria-label={label} class={className} onClick={open} onAuxClick={open}>
      {children}
    </a>
  );
}
