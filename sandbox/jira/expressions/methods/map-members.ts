import type { MapValue } from '../values/expression-value';
import { listValue, mapValue } from '../values/make-value';
import { textAt } from './arguments';
import { method, type TypeMembers } from './type-members';

/** Methods of Map. Its keys are read as `m.k`, `m['k']` or `m.get('k')`; an absent one is null. */
export const MAP_MEMBERS: TypeMembers<MapValue> = {
  properties: {},
  methods: {
    get: method(1, (map, values) => map.entries.get(textAt(values, 0)) ?? null),
    set: method(2, (map, values) => mapValue([...map.entries, [textAt(values, 0), values[1] ?? null]])),
    entries: method(0, (map) => listValue([...map.entries].map(([key, value]) => listValue([key, value])))),
  },
};
