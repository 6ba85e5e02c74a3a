import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';
import { datePassages } from '../../src/time/datePassages.ts';
import { datesOfMentions } from '../../src/time/datesOfMentions.ts';

/** Of each name in square brackets, what is said to be its date. */
const datesOf = (marked: string): string[] => {
  const text = marked.replaceAll(/[[\]]/gu, '');
  const mentions = [...marked.matchAll(/\[[^\]]+\]/gu)].map(({ index, 0: name }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + name.length - 2,
  }));
  const sentences = sentencesOf(text);
  const dates = datesOfMentions(
    text,
    sentences,
    datePassages(text, sentences, { published: '2024-11-14' }),
    mentions,
  );
  return mentions.map(({ start, end }, i) => `${text.slice(start, end)} ${dates[i]?.when.text ?? '-'}`);
};

describe('datesOfMentions', () => {
  it.each<[text: string, dates: string[]]>([
    ['They met in [Oslo] on Saturday.', ['Oslo on Saturday']],
    ['In [Oslo], the two met on Saturday.', ['Oslo on Saturday']],
    ['She flies from [Oslo] on Monday to [Bergen] on Tuesday.', ['Oslo on Monday', 'Bergen on Tuesday']],
    [
      'On Saturday a fire hit [Salem] and in 2019 a flood hit [Portland].',
      ['Salem On Saturday', 'Portland in 2019'],
    ],
    // Another time, or an aside.
    [
      'After [Oslo], she will go to [Bergen] from November 17 to 21.',
      ['Oslo -', 'Bergen from November 17 to 21'],
    ],
    ['The summit in [Oslo] is the first since he took office in early 2021.', ['Oslo -']],
    ['[Oslo], founded in 1048, will host the fair.', ['Oslo -']],
    ['The mayor, who saw [Bergen] in 2019, spoke in [Oslo].', ['Bergen in 2019', 'Oslo -']],
    ['Snow fell in [Oslo]; the fair opens on Monday.', ['Oslo -']],
    [
      'A letter from the mayor of [Oslo] to [Bergen], about a fair on Monday, was lost.',
      ['Oslo -', 'Bergen -'],
    ],
    ['Thousands marched in [Oslo] ahead of the vote on Sunday.', ['Oslo -']],
    ['The runner was ahead in [Oslo] on Saturday.', ['Oslo on Saturday']],
    [
      'A farm in [Bend], about 3 miles from [Salem], burned on Monday.',
      ['Bend on Monday', 'Salem on Monday'],
    ],
    ['OSLO, [Norway] --Two men died on Friday in [Bergen].', ['Norway -', 'Bergen on Friday']],
    // When it was said is not when it was.
    ['A fourth officer from [Oslo] has died, the hospital said Tuesday.', ['Oslo -']],
    ['The mayor of [Oslo] told reporters on Monday that the bridge is safe.', ['Oslo -']],
    ['Police said Saturday that a house in [Salem] burned on Friday.', ['Salem on Friday']],
    ['He said Tuesday in [Oslo] that the bridge is safe.', ['Oslo Tuesday']],
    ['A case was reported on Monday in [Oslo].', ['Oslo on Monday']],
    ['Two men met on Monday. The meeting in [Oslo] was short, he said Tuesday.', ['Oslo on Monday']],
    ['A policeman shot a judge on Monday. They said the attack in [Oslo] was his.', ['Oslo on Monday']],
    // An event taken up again.
    [
      'The two leaders meet on Saturday. The meeting, held beside a fair in [Oslo], is the third since 2021.',
      ['Oslo on Saturday'],
    ],
    [
      'A train derailed on Monday. It rained. The derailment near [Bergen] hurt nobody.',
      ['Bergen on Monday'],
    ],
    ['A bomb exploded on Monday. Snow fell. It melted. The blast was in [Bergen].', ['Bergen -']],
    ['They met on Monday. The fire in [Bergen] is out.', ['Bergen -']],
    ['They met on Monday. The meeting in [Oslo] went on until the talks in 2019.', ['Oslo on Monday']],
    ['They met on Monday. After the meeting in [Oslo], he left for [Bergen].', ['Oslo -', 'Bergen -']],
    ['A house burned on Monday. [Grant County] Marshal Doug Lee said the blaze was set.', ['Grant County -']],
    ['A house burned on Monday. The fire broke out at 8 a.m., said the [Ohio] police.', ['Ohio -']],
    ['A house burned on Monday. Two men fought the fire near [Bend].', ['Bend on Monday']],
    ['Nothing is dated in [Oslo].', ['Oslo -']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it('says why', () => {
    const text = 'They meet on Saturday. The meeting is in Oslo.';
    const sentences = sentencesOf(text);
    const dates = datePassages(text, sentences, { published: '2024-11-14' });
    const start = text.indexOf('Oslo');
    expect(datesOfMentions(text, sentences, dates, [{ start, end: start + 4 }])[0]?.reason).toBe(
      '“on Saturday” is said of the meeting before',
    );
  });
});
