import { describe, expect, it } from 'vitest';
import { kindOfName } from '../../src/compose/kindOfName.ts';

describe('kindOfName', () => {
  it.each([
    ['Hocking River', 'river'],
    ['Sugar Creek', 'river'],
    ['River Severn', 'river'],
    ['Lake Snowden', 'water'],
    ['Burr Oak Lake', 'water'],
    ['Bay of Kotor', 'water'],
    ['Mount Nebo', 'mountain'],
    ['Mt. Nebo', 'mountain'],
    ['Strouds Run State Park', 'park'],
    ['Gordon K. Bush Airport', 'airport'],
    ['Port of Ilo', 'port'],
    ['Sag Harbor', 'port'],
    ['Blennerhassett Island', 'island'],
    ['Isle of Dogs', 'island'],
    ['Kinser Bridge Road', 'street'],
    ['Court Street', 'street'],
    ['Poplar Street Bridge', 'building'],
    ['University of Somewhere', 'building'],
    ['Noble County', 'county'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it.each(['Ybbs', 'River', 'Port Xyz', 'Park Heights', 'Lakewood Heights', 'Bay City', 'Creekside', ''])(
    '“%s” says nothing',
    (name) => {
      expect(kindOfName(name)).toBeNull();
    },
  );
});
