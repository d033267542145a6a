import * as v from 'valibot';

const GivenSchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/**
 * The values with which an address opens the create dialog: `?create=` and a JSON object as `view.openIssueCreateModal`
 * takes it, empty for an empty dialog. `undefined` when the address doesn't ask for the dialog.
 */
export function givenInAddress(search: string): Readonly<Record<string, unknown>> | undefined {
  const text = new URLSearchParams(search).get('create');
  if (text === null) return undefined;
  const parsed = v.safeParse(GivenSchema, text);
  return parsed.success ? parsed.output : {};
}
