import { anyOf, isText } from '../../../../src/core/query/jql';
import { defineList } from '../list';

/** The states of a framing that has a question without an answer. */
export const OPEN_STATES = ['open', 'partial', 'later'] as const;

/**
 * What has a question that nobody answered, nor a framed parent answers, those to be answered later among them: broken
 * promises before what nobody promised.
 */
export const notAnswered = defineList({
  id: 'not-answered',
  holds: ({ assessment }) => OPEN_STATES.some((state) => state === assessment.framing.state),
  clause: () => anyOf(OPEN_STATES.map((state) => isText('stakesFraming', state))),
  sorting: { by: 'due', descending: false },
  columns: ['points'],
});
