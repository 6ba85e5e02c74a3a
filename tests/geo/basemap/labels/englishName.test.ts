import { describe, expect, it } from 'vitest';
import { englishName } from '../../../../geo/basemap/labels/englishName.ts';

describe('englishName', () => {
  it.each([
    ['Köln', 'DE', 'Cologne'],
    ['Hyderābād', 'IN', 'Hyderabad'],
    ['Al Ḩudaydah', 'YE', 'Al Hudaydah'],
    ['‘Ibrī', 'OM', 'Ibri'],
    ['Mazār-e Sharīf', 'AF', 'Mazar-e Sharif'],
    ['Ōita', 'JP', 'Oita'],
    // What belongs to a language's own spelling stays.
    ['São Paulo', 'BR', 'São Paulo'],
    ['Málaga', 'ES', 'Málaga'],
    ['Bălţi', 'MD', 'Bălţi'],
    ['Rēzekne', 'LV', 'Rēzekne'],
    ['constructor', 'US', 'constructor'],
  ])('%s in %s is %s', (name, country, english) => {
    expect(englishName(name, country)).toBe(english);
  });
});
