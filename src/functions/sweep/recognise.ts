import { bulkEditsInForce, growLedger, type LedgerRow } from '../../core/refinement/bulk-edit-ledger';
import type { BulkEdits } from '../../core/refinement/bulk-edit';
import { findBulkEdits } from '../../core/refinement/find-bulk-edits';
import { candidatesIn, crowdedAmong, type PackedDeeds } from '../../core/refinement/packed-deeds';
import type { JudgingPorts } from '../ports';

/** What a sweep knows of the site's bulk edits: the ledger's rows of everybody it met. */
export type KnownRows = Map<string, readonly LedgerRow[]>;

/**
 * The bulk edits among what was seen, taken into the ledger. `news` are the rows that reach over more time than the ledger
 * knew: entries that it did not hold for a part of a bulk edit are one now.
 */
export type Recognised = { readonly bulkEdits: BulkEdits; readonly news: readonly LedgerRow[] };

/**
 * Recognises bulk edits among everything seen so far and takes them into the site's ledger, which then also tells of
 * those that reach in from elsewhere. `authors` are the accounts whose rows are needed beside.
 */
export async function recognise(
  { bulkEdits: ledger, nowMs }: JudgingPorts,
  known: KnownRows,
  deeds: readonly PackedDeeds[],
  authors: Iterable<string>,
): Promise<Recognised> {
  const { all: found } = findBulkEdits(crowdedAmong(deeds), { untilMs: nowMs() });
  const makers = new Set(found.map(({ author }) => author));
  const met = new Set([...authors, ...makers]);
  const strangers = [...met].filter((author) => !known.has(author));
  const rows = await ledger.ofAuthors(strangers);
  for (const author of strangers) known.set(author, []);
  learn(known, rows);
  const before = [...known.values()].flat();
  const growth = growLedger(before, found, () => candidatesIn(deeds.filter(({ author }) => makers.has(author))));
  if (growth.put.length > 0) {
    await ledger.grow(growth);
    for (const { author } of growth.put) {
      const left = (known.get(author) ?? []).filter(({ id }) => !growth.remove.includes(id));
      known.set(author, left);
    }
    learn(known, growth.put);
  }
  const news = growth.put.filter((row) => !before.some((one) => coversSpan(one, row)));
  return { bulkEdits: bulkEditsInForce([...known.values()].flat()), news };
}

/** However many issues either counts. */
function coversSpan(known: LedgerRow, row: LedgerRow): boolean {
  return known.author === row.author && known.fromMs <= row.fromMs && row.toMs <= known.toMs;
}

function learn(known: KnownRows, rows: readonly LedgerRow[]): void {
  for (const row of rows) {
    const others = (known.get(row.author) ?? []).filter(({ id }) => id !== row.id);
    known.set(row.author, [...others, row]);
  }
}
