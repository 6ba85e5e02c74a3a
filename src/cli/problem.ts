/** Something that the user of the command line can mend: its message is one sentence. Anything else thrown is a fault of the program. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
