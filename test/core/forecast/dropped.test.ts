import { isDropped } from '../../../src/core/forecast/dropped';

test.each(["Won't Do", 'Won’t Fix', ' Duplicate ', 'CANCELLED', 'Cannot Reproduce'])(
  '“%s” says that nothing was done',
  (name) => {
    expect(isDropped(name)).toBe(true);
  },
);

test.each(['Done', 'Fixed', '', 'Won', 'Erledigt'])('“%s” doesn’t', (name) => {
  expect(isDropped(name)).toBe(false);
});
