import { FOUR_IDS, FOUR_QUESTIONS, QUESTION, QUESTIONS } from '../../../src/core/framing/questions';

describe('the questions', () => {
  test('the four stand in form order, and nothing else makes a framing', () => {
    expect(FOUR_QUESTIONS.map(({ label }) => label)).toEqual([
      'What happens if we do nothing?',
      'What is the operational or financial risk?',
      'Which user capability is blocked?',
      'Which future features become slower or more expensive?',
    ]);
    expect(FOUR_QUESTIONS.map(({ id }) => id)).toEqual(FOUR_IDS);
    expect(QUESTIONS.filter(({ optional }) => !optional)).toEqual(FOUR_QUESTIONS);
  });

  test('each is found under its own id', () => {
    expect(QUESTIONS.map(({ id }) => QUESTION[id])).toEqual(QUESTIONS);
  });
});
