/**
 * Names that a model of places takes for places again and again, as whole groups. Each is a closed group that reference
 * works list; none was gathered from the texts that the recogniser is measured on.
 */
import { wordSet } from './wordSet.ts';

/**
 * Makes of cars. Source: makes sold in Europe and North America since 1990, without those better known as places
 * (Plymouth, Pontiac, Cadillac, Mercedes).
 */
const carMakes = wordSet(`
  acura audi bentley bmw bugatti buick chevrolet chevy chrysler citroen citroën dacia daewoo dodge ferrari fiat
  ford gmc honda hummer hyundai infiniti isuzu jaguar jeep kia lada lamborghini lancia lexus lotus maserati mazda
  mercury mitsubishi nissan oldsmobile opel peugeot porsche renault saab saturn seat skoda
  subaru suzuki tesla toyota vauxhall volkswagen volvo
`);

/** Retail and internet companies of one word, but Amazon. Source: the largest firms of these trades. */
const companies = wordSet(`
  apple boeing costco ebay exxon facebook google hulu ikea kmart lowe's microsoft netflix safeway sears shell
  starbucks target tesco twitter verizon walgreens wal-mart walmart youtube
`);

/** News agencies and broadcasters. Source: members of the European Alliance of News Agencies and their peers. */
const newsAgencies = wordSet(`
  afp aljazeera ap bbc bloomberg cbs cnn interfax itar-tass kyodo nbc npr pbs reuters tass upi xinhua yonhap
`);

/**
 * Organisations of states and of the United Nations, by their letters. Source: the United Nations' list of its system
 * and of the intergovernmental organisations that have observer status, those of letters alone.
 */
const stateOrganisations = wordSet(`
  un u.n. nato opec asean ecowas osce oecd who unesco unicef unhcr wfp fao iaea ilo imf wto icc interpol g7 g8 g20 cis
  mercosur apec caricom oas au saarc brics ifrc icrc wmo wipo itu unaids undp unep
`);

/**
 * Charities known by several words. Source: the largest charities of the United States, by The NonProfit Times.
 */
const charities = [
  'united way',
  'salvation army',
  'red cross',
  'catholic charities',
  'feeding america',
  'boy scouts',
  'girl scouts',
  'special olympics',
  'easter seals',
  'teach for america',
];

/** Armed groups and movements. Source: the United Nations Security Council's consolidated list, and their like. */
const movements = wordSet(`
  al-qaeda al-qaida al-shabaab farc fatah hamas hezbollah hizbollah hizbullah houthi houthis ira isil isis plo taliban
  tamil-tigers
`);

/** Prizes named by one word. */
const prizes = wordSet(`emmy emmys grammy grammys nobel oscar oscars pulitzer tony tonys bafta baftas`);

/** Faiths, those who follow them, and whom they worship. */
const faiths = wordSet(`
  alawite allah anglican baptist buddha buddhism buddhist catholic christ christian christianity coptic druze
  episcopal evangelical god hindu hinduism islam islamic jehovah jesus jew jewish jews judaism lutheran
  mennonite methodist mormon muslim muslims orthodox presbyterian protestant quaker shia shiite sikh sunni
  yazidi
`);

export const noPlaces: ReadonlySet<string> = new Set([
  ...carMakes,
  ...companies,
  ...newsAgencies,
  ...stateOrganisations,
  ...movements,
  ...prizes,
  ...faiths,
]);

/**
 * Bodies of state that stand for those who work there, the internet, and the like: names of no place on a map when an
 * article says that they said something.
 */
export const institutions: ReadonlySet<string> = new Set([
  ...charities,
  ...`capitol; city hall; congress; downing street; foggy bottom; high court; house; kremlin; parliament;
   pentagon; senate; state department; supreme court; wall street; west wing; white house; whitehall;
   earth; internet; web; north; south; east; west; state`.split(/;\s+/u),
]);

/** Words after a name that make it that of a disease. Source: our own list of the general words for diseases. */
export const diseaseWords = wordSet(`
  bacteria disease ebolavirus encephalitis encephalopathy fever fevers flu hantavirus hemorrhagic haemorrhagic
  hepatitis influenza measles plague pox strain strains syndrome vaccine vaccines virus viruses
`);
