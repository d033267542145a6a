import type { IndexedPath } from '../../../app-modules';
import { notEmulated, badRequest } from '../../reply';
import type { Issue } from '../../site/issue';
import type { IssueTest, JqlContext, JqlFieldKind, Term } from '../jql-context';
import { asksForEmpty, membership, range, unknownFunction, unsupported } from './terms';
import { phraseMatcher } from './text-kind';
import { accountsFor } from './user-kind';
import { numberOf, textOf } from './value-kinds';

/** A JSON document of an issue that an app has indexed: a property's value, or the value of its own field. */
export type IndexedDocument = (issue: Issue) => unknown;

/**
 * One indexed path of a JSON document, with the operators that Jira documents for its type
 * (docs/platform.md#properties-in-jql). What is not documented (`IS EMPTY`, relative dates) the double does not know
 * either. An issue whose value lacks the path, or has another type there, is not in the index and found by nothing,
 * negations included.
 */
export function indexedKind(document: IndexedDocument, path: string, type: IndexedPath['type']): JqlFieldKind {
  const steps = path.split('.');
  const read = (issue: Issue): readonly unknown[] => valuesAt(document(issue), steps);
  return {
    compile: (term, context) => {
      const test = testOf(term, context, read, type);
      return context.propertiesIndexed ? test : () => false;
    },
    sortKey: type === 'number' || type === 'date' ? () => (issue) => firstNumber(read(issue), type) : undefined,
  };
}

function testOf(
  term: Term,
  context: JqlContext,
  read: (issue: Issue) => readonly unknown[],
  type: IndexedPath['type'],
): IssueTest {
  if (asksForEmpty(term)) throw notEmulated(`${term.operator.toUpperCase()} EMPTY on the indexed path '${term.field}'`);
  switch (type) {
    case 'number':
      return range(
        term,
        (issue) => firstNumber(read(issue), type),
        (operand) => numberOf(term, operand),
      );
    case 'date':
      return range(
        term,
        (issue) => firstNumber(read(issue), type),
        (operand) => absoluteDate(term, operand),
      );
    case 'string':
      return membership(
        term,
        (issue) => read(issue).filter(isWord).map(String),
        (operand) => [textOf(term, operand)],
      );
    case 'user':
      return membership(
        term,
        (issue) => read(issue).filter(isText),
        (operand) => accountsFor(term, operand, context),
      );
    case 'text':
      return wordTest(term, read);
  }
}

function wordTest(term: Term, read: (issue: Issue) => readonly unknown[]): IssueTest {
  if (term.operand.kind !== 'value' || (term.operator !== '~' && term.operator !== '!~')) throw unsupported(term);
  const matches = phraseMatcher(term.operand.text);
  const isWanted = term.operator === '~';
  return (issue) => {
    const texts = read(issue).filter(isText);
    return texts.length > 0 && texts.some(matches) === isWanted;
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Truth values are texts to JQL. */
function isWord(value: unknown): value is string | boolean {
  return typeof value === 'string' || typeof value === 'boolean';
}

function firstNumber(values: readonly unknown[], type: 'number' | 'date'): number | undefined {
  for (const value of values) {
    if (type === 'number' && typeof value === 'number') return value;
    if (type === 'date' && isText(value)) return dateMs(value);
  }
  return undefined;
}

/** Few different dates stand in many issues, and reading one takes longer than finding it again. */
const READ_DATES = new Map<string, number | undefined>();
const MOST_READ_DATES = 100_000;

function dateMs(text: string): number | undefined {
  if (READ_DATES.has(text)) return READ_DATES.get(text);
  if (READ_DATES.size >= MOST_READ_DATES) READ_DATES.clear();
  const ms = readDate(text);
  READ_DATES.set(text, ms);
  return ms;
}

/** `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm[:ss]` with a zone; a day alone is its first moment in UTC. */
function readDate(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u.test(text)) return undefined;
  const ms = Date.parse(text.length === 10 || /(Z|[+-]\d{2}:\d{2})$/u.test(text) ? text : `${text}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}

function absoluteDate(term: Term, operand: Parameters<typeof textOf>[1]): number {
  if (operand.kind === 'function') throw unknownFunction(term, operand.name);
  const text = textOf(term, operand);
  if (/^[+-]?\d+[wdhm]/u.test(text) && !/^\d{4}-/u.test(text)) {
    throw notEmulated(`relative dates on the indexed path '${term.field}'; write an absolute date`);
  }
  const ms = dateMs(text);
  if (ms === undefined) throw badRequest(`Date value '${text}' for field '${term.field}' is invalid.`);
  return ms;
}

/** Every value at a path, from the step `at` on; lists on the way are gone through. */
function valuesAt(value: unknown, steps: readonly string[], at = 0): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((member) => valuesAt(member, steps, at));
  if (value === null || value === undefined) return NO_VALUES;
  const step = steps[at];
  if (step === undefined) return [value];
  if (typeof value !== 'object' || !Object.hasOwn(value, step)) return NO_VALUES;
  return valuesAt(Reflect.get(value, step), steps, at + 1);
}

const NO_VALUES: readonly unknown[] = [];
