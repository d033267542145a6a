import { foldedWords } from '../text/word';
import { ACTIVITIES } from './words/activities';
import { NEGATIONS } from './words/neutral';

/** A title, as far as an answer may repeat it. */
export type Title = {
  readonly text: string;
  /** Whether a word may be one of its nouns: no negation, no word in -ing or -ed; none where it tells of no work. */
  readonly isNoun: (word: string) => boolean;
  /** Whether a word is a form of one of its words: "replaced" of "Replace". */
  readonly inflects: (word: string) => boolean;
  /** Whether it tells of work, and not of a defect: only then is "nothing changes" the title again. */
  readonly tellsOfWork: boolean;
};

const ACTIVITIES_IN_RUNS =
  /移行|更新|アップグレード|置き換え|分割|追加|削除|導入|升级|迁|替换|更换|重构|拆分|清理|删除|引入/u;

const DEFECT =
  /^(?:fix|repair|stop|prevent|avoid|bug|beheb|verhinder|corrig|arregl|empêch|évit|herstel|napraw|corregg|crash|fail|error|exception|broken|fehler|absturz|cannot|can't|doesn't|isn't|wrong)/u;

/** Reads a title once, for all the words of an answer. */
export function titleOf(summary: string): Title {
  const words = foldedWords(summary);
  const nouns = new Set(words.filter((word) => !NEGATIONS.has(word) && !/(?:ing|ed)$/.test(word)));
  const beginnings = new Set(words.filter((word) => word.length >= 4).map((word) => word.slice(0, 4)));
  const tellsOfWork = words.some(isActivity) && !words.some((word) => DEFECT.test(word));
  return {
    text: tellsOfWork ? words.join(' ') : '',
    isNoun: (word) => tellsOfWork && nouns.has(word),
    inflects: (word) => beginnings.has(word.slice(0, 4)),
    tellsOfWork,
  };
}

/** In a script without blanks the activity stands somewhere in the run. */
function isActivity(word: string): boolean {
  return ACTIVITIES.has(word) || ACTIVITIES_IN_RUNS.test(word);
}
