import type { Language, Phrases, PhrasesByLanguage } from '../text/phrases';
import { ACTIVITIES, ACTIVITY_FILLERS, PLAN_OPENERS } from './words/activities';
import { BORROWED_AGE, BORROWED_URGENCIES, BORROWED_VIRTUES } from './words/borrowed';
import { ELSEWHERE, PLACES } from './words/elsewhere';
import { LEVEL_FILLERS, LEVELS } from './words/levels';
import { NEGATIONS, STAYING, TECHNOLOGY_NOUNS } from './words/neutral';
import { AGE_AND_FASHION, LABEL_FILLERS, LABELS, VIRTUE_FILLERS, VIRTUES } from './words/non-reasons';
import { OBVIOUS, PUTTING_OFF, PUTTING_OFF_FILLERS } from './words/putting-off';
import { MORE_STOP_WORDS } from './words/more-stop-words';
import { STOP_WORDS } from './words/stop-words';
import { URGENCIES } from './words/urgencies';
import { VAGUENESS, VAGUENESS_FILLERS } from './words/vagueness';
import { WISHERS, WISHES } from './words/wishes';

/** What a word of a thin answer says. */
export type ThinKind =
  | 'elsewhere'
  | 'putting-off'
  | 'age'
  | 'virtue'
  | 'label'
  | 'urgency'
  | 'wish'
  | 'level'
  | 'vagueness'
  | 'activity'
  | 'staying';

/** What a list's words are to the reading: of a kind, there only beside a kind, or nothing by themselves. */
export type Role = {
  readonly kind?: ThinKind;
  readonly beside?: ThinKind;
  readonly isTechnology?: boolean;
  readonly opensPlan?: boolean;
};

/** A list, its role, and whether its English words are known in every language ("Legacy", "ASAP", "Server"). */
type RoleList = Role & { readonly list: PhrasesByLanguage; readonly everywhere?: boolean };

/** Where two phrases of the same length stand at one place, the list that is named first has it. */
const LISTS: readonly RoleList[] = [
  { kind: 'age', list: AGE_AND_FASHION },
  { kind: 'virtue', list: VIRTUES },
  { kind: 'urgency', list: URGENCIES },
  { kind: 'putting-off', list: PUTTING_OFF },
  { kind: 'putting-off', list: OBVIOUS },
  { kind: 'level', list: LEVELS },
  { kind: 'wish', list: WISHES },
  { kind: 'elsewhere', list: ELSEWHERE },
  { kind: 'vagueness', list: VAGUENESS },
  { kind: 'activity', list: ACTIVITIES },
  { kind: 'label', list: LABELS },
  { kind: 'staying', list: STAYING },
  { kind: 'staying', list: NEGATIONS },
  { list: STOP_WORDS },
  { list: MORE_STOP_WORDS },
  { kind: 'age', list: BORROWED_AGE, everywhere: true },
  { kind: 'virtue', list: BORROWED_VIRTUES, everywhere: true },
  { kind: 'urgency', list: BORROWED_URGENCIES, everywhere: true },
  { isTechnology: true, list: TECHNOLOGY_NOUNS, everywhere: true },
  { list: ACTIVITY_FILLERS },
  { list: VAGUENESS_FILLERS },
  { opensPlan: true, list: PLAN_OPENERS },
  { beside: 'elsewhere', list: PLACES },
  { beside: 'putting-off', list: PUTTING_OFF_FILLERS },
  { beside: 'level', list: LEVEL_FILLERS },
  { beside: 'wish', list: WISHERS },
  { beside: 'virtue', list: VIRTUE_FILLERS },
  { beside: 'label', list: LABEL_FILLERS },
];

/** A list as one language reads it; `isShared` where its words are English ones that this language borrows. */
export type ListInLanguage = Role & { readonly list: Phrases; readonly isShared: boolean };

const OF_LANGUAGE = new Map<Language, readonly ListInLanguage[]>();

/** Every list, as this language reads it. */
export function listsOf(language: Language): readonly ListInLanguage[] {
  const known = OF_LANGUAGE.get(language);
  if (known) return known;
  const lists = LISTS.flatMap(({ list, everywhere, ...role }) => [
    { ...role, list: list.of(language), isShared: false },
    ...(everywhere && language !== 'en' ? [{ ...role, list: list.of('en'), isShared: true }] : []),
  ]);
  OF_LANGUAGE.set(language, lists);
  return lists;
}
