/** Towns that our sample articles name, of all of them together: what is exchanged to make other articles. */
export const TOWN_NAMES: readonly string[] = [
  'Mexico City, Santa Rosa, Tapachula, Quetzaltenango, Puebla, Orizaba, Oaxaca, Veracruz, La Paz, Los Angeles',
  'Nelsonville, Lancaster, Parkersburg, Marietta, Reynoldsburg, Toronto, London, Logan',
  'Vienna, Budapest, Novi Sad, Vukovar, Regensburg, Munich, Linz, Passau, Ruse, Tulcea',
  'Telavi, Fort Valley, Atlanta, Tbilisi, Turin, Savannah, Macon, Kutaisi, Istanbul, Gori',
  'Springfield, Rolla, Lebanon, Nixa, Cuba, Chicago, Jefferson City',
  'Tripoli, Mersin, Tunis, Sidon, Piraeus, Misrata, Sabha, Zgharta, Salem',
].flatMap((line) => line.split(', '));
