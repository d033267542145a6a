import type { Issue } from '../site/issue';

/** A copy of an issue that editors may write into. Histories and comments are shared: edits don't change them. */
export function draftOf(issue: Issue): Issue {
  return { ...issue, custom: { ...issue.custom }, properties: { ...issue.properties } };
}

/** Makes the site's issue what the draft is, in place: everything on the site refers to the same object. */
export function takeOver(issue: Issue, draft: Issue): void {
  for (const key of Object.keys(issue)) if (!Object.hasOwn(draft, key)) Reflect.deleteProperty(issue, key);
  Object.assign(issue, draft);
}
