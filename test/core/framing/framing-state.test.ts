import type { Framing } from '../../../src/core/framing/framing';
import type { StateContext } from '../../../src/core/framing/framing-state';
import { framingState } from '../../../src/core/framing/framing-state';

const context: StateContext = { summary: 'Upgrade PostgreSQL 14' };
const framed: Framing = {
  doNothing: 'Nobody fixes security holes in our order database',
  risk: 'An outage lasts days, not hours',
  blocked: 'Nothing, because it works today',
  future: 'Every report on orders needs a copy of the data first',
};

describe('the state of a framing', () => {
  test.each<[string, Framing | undefined, StateContext, string, number]>([
    ['nothing said', undefined, context, 'open', 0],
    ['only a dot', { risk: '.' }, context, 'open', 0],
    ['one answer', { risk: framed.risk }, context, 'partial', 1],
    ['three answers and a placeholder', { ...framed, future: 'tbd' }, context, 'partial', 3],
    ['four answers', framed, context, 'framed', 4],
    ['four answers, and a placeholder in the optional one', { ...framed, gain: 'tbd' }, context, 'framed', 4],
    ['an item as the answer', { ...framed, blocked: undefined, blockedIssues: ['SHOP-61'] }, context, 'framed', 4],
    ['four answers, one thin', { ...framed, risk: 'Because it is old' }, context, 'thin', 4],
    ['answer later', { laterReason: 'incident', laterUntil: '2026-10-05' }, context, 'later', 0],
    ['answer later, half done', { risk: framed.risk, laterUntil: '2026-10-05' }, context, 'later', 1],
    ['four answers after answering later', { ...framed, laterUntil: '2026-10-05' }, context, 'framed', 4],
    ['no answers under a framed parent', { origin: 'debt' }, { ...context, parentFraming: framed }, 'inherited', 0],
    ['own answers under a framed parent', { risk: framed.risk }, { ...context, parentFraming: framed }, 'partial', 1],
    ['no answers under a half-framed parent', {}, { ...context, parentFraming: { risk: 'Fines' } }, 'open', 0],
    [
      'a parent that only repeats its title',
      {},
      { ...context, parentFraming: { ...framed, risk: 'Move order history' }, parentSummary: 'Move order history' },
      'open',
      0,
    ],
  ])('%s', (_, framing, given, state, answered) => {
    expect(framingState(framing, given)).toMatchObject({ state, answered });
  });
});
