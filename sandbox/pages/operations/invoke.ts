import * as v from 'valibot';
import type { Operation } from './operation';
import { payloadAs } from './payload';

const InvokeSchema = v.object({
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  metadata: v.optional(v.unknown()),
  invokeType: v.optional(v.string()),
});

/** Calls the module's resolver with the frame's context and the viewer; a thrown error becomes a rejection. */
export const invoke: Operation = async (given, { moduleKey, extension, page }) => {
  const { functionKey, payload, metadata, invokeType } = payloadAs('invoke', InvokeSchema, given);
  if (invokeType !== undefined) throw new Error(`The sandbox has no ${invokeType}.`);
  const body = await page.ask('/sandbox/bridge/invoke', { moduleKey, extension, functionKey, payload });
  return metadata === undefined ? body : { body, metadata: {} };
};
