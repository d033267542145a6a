import type { GapRule } from '../gap';
import { leftOf } from '../thin-words';

/** The title turned round: "Jenkins will not be replaced", "We stay on Spring Boot 2". */
export const titleAgain: GapRule = {
  code: 'title-again',
  find: (answer) =>
    leftOf(answer)?.saysTheTitleAgain
      ? { words: [answer.text], text: 'This says that it isn’t done. What would someone notice then?' }
      : undefined,
};
