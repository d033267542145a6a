import { withinSize } from '../run';
import { failure } from '../expression-error';
import { listValue } from '../values/make-value';
import { toText } from '../values/to-text';
import { functionAt, optionalAt, textAt, wholeNumberAt } from './arguments';
import { matchesOf, type Match } from './pattern';
import { method, type TypeMembers } from './type-members';

const LONGEST_FILL = 100;

/** Members of String. Regular expressions are written as Strings. */
export const STRING_MEMBERS: TypeMembers<string> = {
  properties: { length: (text) => text.length },
  methods: {
    trim: method(0, (text) => text.trim()),
    toLowerCase: method(0, (text) => text.toLowerCase()),
    toUpperCase: method(0, (text) => text.toUpperCase()),
    includes: method(1, (text, values) => text.includes(textAt(values, 0))),
    indexOf: method(1, (text, values) => text.indexOf(textAt(values, 0))),
    slice: method(
      1,
      (text, values) => text.slice(wholeNumberAt(values, 0), optionalAt(values, 1, wholeNumberAt, undefined)),
      2,
    ),
    split: method(
      0,
      (text, values) => withinSize(listValue(values.length === 0 ? [text] : text.split(textAt(values, 0)))),
      1,
    ),
    replace: method(2, (text, values) => {
      const matches = matchesOf(text, textAt(values, 0));
      const fixed = values[1];
      const replacement = typeof fixed === 'string' ? () => plainReplacement(fixed) : functionAt(values, 1, 1);
      return withinSize(replaceAll(text, matches, (match) => toText(replacement([match]))));
    }),
    match: method(1, (text, values) => {
      const first = matchesOf(text, textAt(values, 0))[0];
      return first === undefined ? null : listValue(first.groups);
    }),
    matchAll: method(1, (text, values) => {
      return withinSize(listValue(matchesOf(text, textAt(values, 0)).map((match) => listValue(match.groups))));
    }),
    repeat: method(1, (text, values) => {
      const times = wholeNumberAt(values, 0);
      if (times < 0 || times > LONGEST_FILL) throw failure(`repeat takes 0 to ${LONGEST_FILL}, not ${times}.`);
      return withinSize(text.repeat(times));
    }),
    padStart: method(1, (text, values) => text.padStart(width(values), optionalAt(values, 1, textAt, ' ')), 2),
    padEnd: method(1, (text, values) => text.padEnd(width(values), optionalAt(values, 1, textAt, ' ')), 2),
  },
};

function width(values: Parameters<typeof wholeNumberAt>[0]): number {
  const characters = wholeNumberAt(values, 0);
  if (characters > LONGEST_FILL) throw failure(`Padding is limited to ${LONGEST_FILL} characters, not ${characters}.`);
  return characters;
}

/** `$1` and the like may refer to groups or be text: it is not documented, so it is refused. */
function plainReplacement(text: string): string {
  if (text.includes('$')) throw failure('A replacement with $ may refer to groups: use a function.');
  return text;
}

function replaceAll(text: string, matches: readonly Match[], replacement: (match: string) => string): string {
  let result = '';
  let behind = 0;
  for (const { index, groups } of matches) {
    result += text.slice(behind, index) + replacement(groups[0]);
    behind = index + groups[0].length;
  }
  return result + text.slice(behind);
}
