import * as v from 'valibot';
import type { Operation } from './operation';
import { Callback, payloadAs } from './payload';

/** Hands a value to the place: a field's new value, a gadget's configuration. `false` where nothing takes one. */
export const submit: Operation = async (value, { place }) =>
  place.submit === undefined ? false : await place.submit(value);

/** Closes the dialog or form that holds the frame; `false` where there is none. */
export const close: Operation = (payload, { place }) => {
  if (place.close === undefined) return false;
  place.close(payload);
  return true;
};

/** Registers what runs when the dialog that holds the frame closes; `false` where there is none. */
export const onClose: Operation = (listener, { place, onEnd }) => {
  if (place.close === undefined) return false;
  onEnd.push(payloadAs('onClose', Callback, listener));
  return true;
};

/** Reads the product's view around the frame again; `false` where there is nothing to read. */
export const refresh: Operation = async (_, { place }) => {
  if (place.refresh === undefined) return false;
  await place.refresh();
  return true;
};

/** Names the browser window, in the pages that own one. */
export const changeWindowTitle: Operation = (given, { place }) => {
  if (place.changeWindowTitle === undefined) throw new Error('Only full pages may change the window title.');
  place.changeWindowTitle(payloadAs('changeWindowTitle', v.string(), given));
};

/** Tells a frame of a custom field when the form around it sets another value. */
export const getCustomFieldInternalAPI: Operation = (_, { place }) => {
  const { onFieldDataChange } = place;
  if (onFieldDataChange === undefined) throw new Error('Only the frame of a custom field may ask for field data.');
  return { actions: { onFieldDataChange: (listener: unknown) => onFieldDataChange(v.parse(Callback, listener)) } };
};

/** Gives the frame beside a form what it may see and change there. */
export const getUiModificationsInternalAPI: Operation = (_, { place }) => {
  if (place.uiModifications === undefined) throw new Error('Only the frame beside a form may change its fields.');
  return place.uiModifications;
};
