import type { FoundIssue } from '../../../src/jira/found-issue';
import { TEXTS } from '../texts';

/** Says why there are no buttons: no permission, or a field that an admin left off the screen. */
export function WhoMay({ found }: { readonly found: FoundIssue }) {
  if (found.editing === 'allowed') return null;
  return <p class="help">{found.editing === 'not-on-screen' ? TEXTS.notOnScreen : TEXTS.readOnly}</p>;
}
