import * as v from 'valibot';
import type { Operation } from './operation';
import { Callback, payloadAs } from './payload';

const ModalSchema = v.object({
  resource: v.nullish(v.string()),
  onClose: v.optional(Callback),
  size: v.optional(
    v.union([
      v.picklist(['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable']),
      v.object({ width: v.string(), height: v.optional(v.string()) }),
    ]),
    'medium',
  ),
  context: v.nullish(v.record(v.string(), v.unknown())),
  closeOnEscape: v.optional(v.boolean(), true),
  closeOnOverlayClick: v.optional(v.boolean(), true),
  title: v.optional(v.string(), ''),
});

/** Opens a dialog with a frame of its own; its `view.close(payload)` ends it and reaches `onClose`. */
export const openModal: Operation = (given, frame) => {
  const { resource, onClose, context, ...looks } = payloadAs('openModal', ModalSchema, given);
  frame.page.openDialog(frame, {
    kind: 'module',
    resource: resource ?? undefined,
    context: context ?? {},
    ...looks,
    closed: (payload) => void onClose?.(payload),
  });
  return true;
};
