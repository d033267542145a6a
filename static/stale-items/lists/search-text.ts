import type { Issue } from '../../../src/core/issue/issue';

/** The longest summary that Jira takes: nobody looks for more. */
export const MOST_TYPED = 255;

/** Whether an item's key or summary holds every word that was typed, wherever it stands, in capitals or not. */
export function holdsText({ key, summary }: Pick<Issue, 'key' | 'summary'>, typed: string): boolean {
  const text = plain(`${key} ${summary}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without capitals and accents, so that "Resume" finds "résumé". */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
