/** Our own sample articles: fictional events in real places, hard on purpose. The texts lie beside this file. */
export interface SampleArticle {
  /** Of the text file, and of the story that is made of it. */
  readonly file: string;
  readonly published: string;
  /** Who might have printed it. */
  readonly publisher: string;
  /** Where a local paper is at home. */
  readonly near?: string;
  /** What is hard about it. */
  readonly why: string;
}

export const SAMPLE_ARTICLES: readonly SampleArticle[] = [
  {
    file: 'two-springfields',
    published: '2026-03-13',
    publisher: 'The Long Shelf',
    why: 'Three Springfields, a Lebanon and a Cuba that are towns of Missouri, highways and a village that no index has.',
  },
  {
    file: 'georgia-and-georgia',
    published: '2025-09-26',
    publisher: 'The Long Shelf',
    why: 'Georgia the country and Georgia the state by turns, and an Athens in one of them.',
  },
  {
    file: 'down-the-danube',
    published: '2025-05-14',
    publisher: 'Salt & Slate',
    why: 'A river, an itinerary through nine countries, halfway between two cities, west of “there”.',
  },
  {
    file: 'camino-real',
    published: '2025-11-20',
    publisher: 'The Evening Pawn',
    why: 'Spanish names that a hundred places share; two Córdobas, one of them a lawyer.',
  },
  {
    file: 'two-tripolis',
    published: '2026-03-10',
    publisher: 'Reef & Rope',
    why: 'Tripoli in Libya and Tripoli in Lebanon, and Arabic names in several spellings.',
  },
  {
    file: 'council-votes',
    published: '2026-04-08',
    publisher: 'The Hocking Valley Pilot',
    near: 'Athens, Ohio',
    why: 'A local paper that never names its town; persons called Lancaster, Virginia, Paris and Georgia.',
  },
];
