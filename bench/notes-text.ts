import type { Notes } from './measure-size';

/** What to know about the rows of one size, a line each. */
export function notesText(notes: Notes): readonly string[] {
  const { n, stale, staleToday, told, foundWrongly, firstHours, daily, jiraMs } = notes;
  const hours = firstHours < 1 ? 'within the hour' : `in ${Math.round(firstHours)} hours`;
  return [
    `${n.toLocaleString('en')} open technical items, ${stale} of them stale, ${staleToday} by the day`,
    `  told: gadget ${told.gadget} (by the day), one changelog an item ${told.naive}, in bulk ${told.batched}`,
    `  \`updated\` alone finds ${foundWrongly} that are not stale`,
    `  the first sweep ends ${hours}, within its share of the quota`,
    `  a day's round of sweeps: ${daily.calls} calls, ${daily.points} points, ${Math.round(daily.ms)} ms`,
    `  a gadget view takes the double ${Math.round(jiraMs)} ms, which no row counts`,
  ];
}
