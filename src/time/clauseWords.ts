/** Words that open a clause of another time than the rest of their sentence. Own list, from the conjunctions of English. */
export const OTHER_TIME: ReadonlySet<string> = new Set(
  'after before since until till although though because unless whereas'.split(' '),
);

/** Before "of", it opens such a clause: "ahead of the vote on Sunday". */
export const AHEAD = 'ahead';

/** After a comma and before an article, they open a clause of what somebody speaks or writes of: ", about a fair on Monday". */
export const TOPIC_OPENERS: ReadonlySet<string> = new Set('about regarding concerning'.split(' '));

/** After a comma, they open a clause that tells of the person or thing before it. */
export const ASIDES: ReadonlySet<string> = new Set(
  'which who whom whose founded established built born elected appointed named opened created launched based known'.split(
    ' ',
  ),
);
