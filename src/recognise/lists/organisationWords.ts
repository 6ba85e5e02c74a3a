import { wordSet } from './wordSet.ts';

/**
 * Words that organisations, events and teams end in. Source: our own list; the teams are those of the major North American leagues.
 */
export const organisationWords = wordSet(`
  cooperation community partnership pact convention secretariat consortium cooperative syndicate forum bureau
  police university college school schools department district council committee commission authority
  agency association society institute foundation church cathedral hospital clinic center centre bank
  company corporation corp inc ltd llc co group holdings industries international club team league party
  union ministry court board bureau office service services press times post herald tribune news journal
  gazette star sun daily chronicle dispatch register democrat observer examiner courier telegraph guardian
  mirror globe independent sentinel enquirer record review advertiser radio tv television network
  broadcasting airlines airways air force army navy marines guard regiment battalion brigade division fire
  rescue library museum theater theatre gallery orchestra symphony festival academy elementary middle high
  senior junior medical health hotel inn resort casino restaurant cafe bar pub mall store shop market
  chamber commerce conference congress senate parliament assembly house administration federation
  organization organisation alliance coalition front movement brotherhood united city rovers wanderers
  athletic fc afc rangers warriors tigers lions bears eagles hawks bulldogs wildcats panthers cougars
  falcons vikings raiders giants dodgers yankees red sox cubs mets jets bills patriots steelers ravens
  browns bengals colts titans jaguars texans broncos chargers chiefs cowboys redskins packers saints
  buccaneers rams 49ers seahawks cardinals lakers celtics bulls knicks nets heat magic hornets spurs
  rockets mavericks suns kings clippers blazers jazz nuggets timberwolves thunder pistons pacers cavaliers
  bucks raptors wizards 76ers canucks oilers flames leafs senators canadiens bruins sabres penguins flyers
  blackhawks wings predators blues wild stars avalanche coyotes sharks ducks project program initiative
  campaign act bill treaty agreement protocol accord summit games cup olympics open championship
  championships tournament series bowl derby marathon tour classic prize award awards systems technologies
  technology energy oil gas motors electric insurance financial capital partners associates brothers sons
  trust fund media records studios pictures entertainment
`);
