import { trusting, type Trusted } from '../../../static/impact-framing/panel/trusted';
import { ANSWERS, NOW_MS, panelFacts } from './made-up';

const SAVED: Trusted = { framing: ANSWERS, before: undefined, savedAtMs: NOW_MS };
const shown = (stored: typeof ANSWERS | undefined, trusted: Trusted | undefined, nowMs: number) =>
  trusting(panelFacts({ framing: stored }), trusted, nowMs).found.issue.framing;

describe('what was saved a moment ago', () => {
  test('is shown while Jira still answers with what stood before', () => {
    expect(shown(undefined, SAVED, NOW_MS + 1_000)).toEqual(ANSWERS);
  });
  test('gives way to a third value, which is news', () => {
    const news = { doNothing: 'checkout stops' };
    expect(shown(news, SAVED, NOW_MS + 1_000)).toEqual(news);
  });
  test('is not believed for ever', () => {
    expect(shown(undefined, SAVED, NOW_MS + 60_000)).toBeUndefined();
  });
  test('nothing saved, nothing changed', () => {
    expect(shown(ANSWERS, undefined, NOW_MS)).toEqual(ANSWERS);
  });
});
