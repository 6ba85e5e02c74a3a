/** Words that stay small within a name: "Rio de Janeiro", "Isle of Wight". */
const SMALL = new Set(
  'of de la del do da di du dos das el le en sur y les los las e an der am im in on upon the des nad bei sous aux della dei'.split(
    ' ',
  ),
);

/**
 * The name that a key most likely was made from: "rio de janeiro" gives "Rio de Janeiro". Three names of four are
 * what their key gives, so that the file need not hold them; the others it holds.
 */
export const nameFromKey = (key: string): string =>
  key
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
