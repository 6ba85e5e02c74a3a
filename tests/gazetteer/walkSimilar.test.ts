import { describe, expect, it } from 'vitest';
import { encodeStrings, inByteOrder } from '../../geo/gazetteer/encodeStrings.ts';
import { readStrings } from '../../src/gazetteer/stringTable.ts';
import { walkSimilar } from '../../src/gazetteer/walkSimilar.ts';

const NAMES = inByteOrder(['bari', 'lima', 'limassol', 'lime', 'limpopo', 'ljma', 'paris', 'parish', 'pars']);
const TABLE = readStrings(encodeStrings(NAMES));

/** What the walk visits: "name errors", with "=" where the whole name is as near. */
function similarTo(sought: string, most: number): string[] {
  const found: string[] = [];
  walkSimilar(TABLE, Buffer.from(sought), most, (index, errors, isWhole) => {
    found.push(`${NAMES[index]} ${errors}${isWhole ? ' =' : ''}`);
  });
  return found;
}

describe('walkSimilar', () => {
  it('visits what begins so', () => {
    expect(similarTo('lima', 0)).toEqual(['lima 0 =', 'limassol 0']);
  });

  it('forgives a wrong, a missing, an added and an exchanged letter, the first too', () => {
    expect(similarTo('lima', 1)).toEqual(['lima 0 =', 'limassol 0', 'lime 1 =', 'limpopo 1', 'ljma 1 =']);
    expect(similarTo('qaris', 1)).toEqual(['paris 1 =', 'parish 1']);
    expect(similarTo('prais', 1)).toEqual(['paris 1 =', 'parish 1']);
    expect(similarTo('parris', 1)).toEqual(['paris 1 =', 'parish 1']);
  });

  it('finds nothing where nothing is near', () => {
    expect(similarTo('xyzzy', 2)).toEqual([]);
  });
});
