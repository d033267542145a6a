import { foldedWords } from '../text/word';

/** Rows of keys that fingers run along, and the two rows everybody can recite. */
const KEY_ROWS: readonly string[] = [
  'qwertyuiop',
  'qwertzuiopü',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  '1234567890',
  'abcdefghijklm',
];

/** Whether a text holds no word of any language: marks alone, one character again and again, fingers on a row of keys. */
export function isFiller(answer: string): boolean {
  return !/[\p{L}\p{N}]/u.test(answer) || isOneCharacter(answer) || isKeyRun(answer);
}

function isOneCharacter(answer: string): boolean {
  const characters = [...answer.toLowerCase().replace(/[\s.!?…]/gu, '')];
  const [first = ''] = characters;
  if (characters.length === 1) return /[a-z0-9]/.test(first);
  return characters.every((character) => character === first);
}

/** Fingers on a row of keys, once or again and again: "asdf", "qweqwe". No unit is longer than a row. */
function isKeyRun(answer: string): boolean {
  const letters = foldedWords(answer).join('');
  const most = Math.max(...KEY_ROWS.map((row) => row.length));
  let period = 3;
  while (period <= most && !letters.startsWith(letters.slice(period))) period += 1;
  const unit = letters.slice(0, period);
  if (period > most || unit.length < 3) return false;
  return KEY_ROWS.some((row) => row.startsWith(unit) || (unit.length >= 5 && row.includes(unit)));
}
