import { plainlySaid } from '../../../src/core/framing/plainly-said';
import { firstReads } from '../first-reads';
import type { ShownIssue } from '../place';
import { answersTold, type ReadAnswers } from './first-look';
import { loadFacts, type PanelFacts } from './load-facts';

let readExactly: ReadAnswers | undefined;

/** The lists that tell hollow answers and "Nothing, because …": they load beside the first reads. */
const lists = import('../../../src/core/framing/said').then(({ saidIn }) => (readExactly = saidIn));

/** What answers say: by the lists once they are there, before that where it is certain without them. */
export const readSoFar: ReadAnswers = (framing, context) => (readExactly ?? plainlySaid)(framing, context);

/** Reads what the panel needs, as `loadFacts`; ends when `readSoFar` can tell what its answers say. */
export async function loadReadable(shown: ShownIssue): Promise<PanelFacts | undefined> {
  const facts = await loadFacts(firstReads, shown);
  if (facts && !answersTold(facts, readSoFar)) await lists;
  return facts;
}
