import { momentMs } from '../../../src/jira/decoders/moment';

const ZERO = 48;
const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * `momentMs`, quicker for the form in which Jira writes nearly every moment of an export,
 * `2014-05-16T15:29:47.526+0000`: an export has hundreds of thousands of them.
 */
export function exportedMoment(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length !== 28 || !value.endsWith('+0000')) return momentMs(value);
  const [year, month, day] = [two(value, 0) * 100 + two(value, 2), two(value, 5), two(value, 8)];
  const [hour, minute, second] = [two(value, 11), two(value, 14), two(value, 17)];
  const ms = two(value, 20) * 10 + (two(value, 21) % 10);
  const isPlain =
    value.charCodeAt(4) === 45 &&
    value.charCodeAt(7) === 45 &&
    value.charCodeAt(10) === 84 &&
    value.charCodeAt(13) === 58 &&
    value.charCodeAt(16) === 58 &&
    value.charCodeAt(19) === 46 &&
    year >= 1000 &&
    day >= 1 &&
    day <= (LAST_DAY[month - 1] ?? 0) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    ms >= 0;
  return isPlain ? Date.UTC(year, month - 1, day, hour, minute, second, ms) : momentMs(value);
}

/** Two digits as a number; not a number where they are none. */
function two(text: string, at: number): number {
  const [ten, one] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}
