import { WAY_IN_TEXTS } from '../../../src/core/policy/way-in-texts';
import type { WayIn } from '../../../src/core/policy/ways-in';

/** Texts of what stands behind the first paint: acting on the item, its proof, saving. Those painted first are in ../texts.ts. */
export const LAZY_TEXTS = {
  // Technical or not
  looksTechnical: (summary: string, words: string) => `“${summary}” looks technical (${words}).`,
  itIs: 'It is',
  itIsnt: "It isn't",
  childrenPoints: (points: string, estimated: number, items: number) =>
    estimated < items ? `${points} on ${estimated} of them` : points,
  childrenNotRefined: (count: number) => `${count.toLocaleString('en-US')} not refined`,
  childrenMore: 'Of the oldest:',
  childrenUnknown: (why: string) => `Couldn’t read its items. ${why}`,
  waitsForNone: 'It waits for none.',
  waitsFor: 'Waits for',
  waitsForMore: (count: number) => `and for ${count} more`,
  waitsPartly: 'It may wait for more: Jira couldn’t look everywhere.',
  waitsUnknown: (why: string) => `Couldn’t read what it waits for. ${why}`,
  markTechnical: 'Mark as technical',
  markNotTechnical: 'Not technical',
  marked: (technical: boolean) => (technical ? 'Marked as technical' : 'Marked as not technical'),

  cameIn: (way: WayIn) => `Came in without answers: ${WAY_IN_TEXTS[way]}.`,

  // Copied
  copied: (key: string) => `Copied from ${key || 'another work item'}. Still true here?`,
  yes: 'Yes',
  edit: 'Edit',

  // Refinement
  howCounted: 'How this is counted',
  historyUnknown: "Jira gave no history of this work item, so its last refinement isn't known.",
  historyFailed: "Couldn't read when this was last refined.",
  proofCaption: 'What happened to this work item, newest first, and what counted as refinement',
  countedOnly: (count: number) => `What counted (${count})`,
  everything: (count: number) => `Everything (${count})`,
  takeBack: 'Take back',

  // Waiver
  waived: (day: string, because: string) => `May go on without answers until ${day}: ${because}`,
  waiverNotSeen: 'Jira doesn’t know it yet; the background check tries again.',
  waive: 'Let it go on without answers …',
  waiveBecause: 'It may go on, because',
  waiveUntil: 'until',
  grantWaiver: 'Waive the answers',
  cancel: 'Cancel',

  // Saving
  saved: 'Saved what is at stake',
  undone: 'Taken back',
  undo: 'Undo',
  undoConflict: 'Somebody saved since. Their answers stay.',
  nothingSaved: 'Nothing was saved.',
  savedBy: (name: string, ago: string) => `${name} saved ${ago}. Yours is kept below.`,
  somebody: 'Somebody',
  meanwhile: 'meanwhile',
  justNow: 'just now',
  minutesAgo: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`,
  showBoth: 'Show both',
  hideBoth: 'Hide both',
  useMine: 'Use mine',
  useTheirs: (name: string) => `Use ${name}’s`,
  mine: 'Yours',
  theirs: (name: string) => `${name}’s`,
  noAnswer: 'no answer',
  replaced: (name: string) => `${name} saved at the same moment. Yours counts now; theirs was:`,
} as const;
