import * as v from 'valibot';
import type { AnyFunction } from '../channel/carried-functions';

/** A function of the frame's that the page may call. */
export const Callback = v.custom<AnyFunction>((value) => typeof value === 'function', 'a function is missing');

/** A bridge call's payload in the shape its operation needs; throws a sentence that says what is wrong. */
export function payloadAs<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  payload: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, payload);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw new Error(`${name}: ${place === null ? '' : `"${place}": `}${issue.message}`);
}
