/**
 * Short names that newspapers write without saying which state they belong to, by admin1 code. Names that two states
 * share (ODOT, MDOT, NDOT, USC, MSU, OSU) are left out. Sources, all of 2024:
 * - school sports: the member associations of the National Federation of State High School Associations;
 * - roads: the state departments of transportation that the Federal Highway Administration lists;
 * - universities: the state university systems as they call themselves.
 */
const BODIES_BY_ADMIN1: Readonly<Record<string, string>> = {
  'US.AL': 'AHSAA ALDOT UAB',
  'US.AK': 'ASAA',
  'US.AZ': 'ADOT',
  'US.AR': 'ARDOT UALR',
  'US.CA': 'Caltrans UCLA UCSD UCSB UCSF',
  'US.CO': 'CHSAA CDOT',
  'US.CT': 'CIAC CTDOT UConn',
  'US.DE': 'DIAA DelDOT',
  'US.FL': 'FHSAA FDOT',
  'US.GA': 'GHSA GDOT UGA',
  'US.HI': 'HHSAA HDOT',
  'US.IL': 'IHSA UIUC',
  'US.IN': 'IHSAA INDOT IUPUI',
  'US.IA': 'IGHSAU IAHSAA',
  'US.KS': 'KSHSAA KDOT',
  'US.KY': 'KHSAA KYTC',
  'US.LA': 'LHSAA LaDOTD DOTD LSU',
  'US.ME': 'MaineDOT',
  'US.MD': 'MPSSAA UMBC',
  'US.MA': 'MIAA MassDOT MassHighway UMass',
  'US.MI': 'MHSAA',
  'US.MN': 'MSHSL MnDOT',
  'US.MO': 'MSHSAA MoDOT Mizzou UMKC',
  'US.MT': 'MHSA',
  'US.NE': 'NSAA UNL',
  'US.NV': 'NIAA UNLV',
  'US.NH': 'NHIAA NHDOT UNH',
  'US.NJ': 'NJSIAA NJDOT NJIT',
  'US.NM': 'NMAA NMDOT',
  'US.NY': 'NYSPHSAA NYSDOT SUNY CUNY',
  'US.NC': 'NCHSAA NCDOT UNC',
  'US.ND': 'NDHSAA NDDOT',
  'US.OH': 'OHSAA',
  'US.OK': 'OSSAA',
  'US.OR': 'OSAA',
  'US.PA': 'PIAA PennDOT',
  'US.RI': 'RIIL RIDOT',
  'US.SC': 'SCHSL SCDOT',
  'US.SD': 'SDHSAA SDDOT',
  'US.TN': 'TSSAA TDOT MTSU',
  'US.TX': 'TxDOT UTEP UTSA SMU TCU',
  'US.UT': 'UHSAA UDOT BYU',
  'US.VT': 'VTrans UVM',
  'US.VA': 'VHSL VDOT UVA VCU',
  'US.WA': 'WIAA WSDOT WSU',
  'US.WV': 'WVSSAC WVDOH WVU',
  'US.WI': 'WisDOT',
  'US.WY': 'WHSAA WYDOT',
};

/** The admin1 code of each short name: "PennDOT" → "US.PA". */
export const ADMIN1_OF_BODY: ReadonlyMap<string, string> = new Map(
  Object.entries(BODIES_BY_ADMIN1).flatMap(([admin1, names]) =>
    names.split(' ').map((name) => [name, admin1] as const),
  ),
);
