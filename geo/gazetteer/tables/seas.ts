/**
 * Oceans, seas, gulfs, bays, straits and canals.
 *
 * Oceans and seas: all of the International Hydrographic Organization's "Limits of Oceans and Seas" (S-23, 3rd
 * edition, 1953), and the Southern Ocean of its draft of 2002; then straits, bays and canals that papers name, as in
 * the CIA's World Factbook (public domain). Points: the middle of the water, to about a degree.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const SEAS = `
Atlantic Ocean | -25 10 | | Atlantic; Atlantic waters; mid-Atlantic Ocean |
North Atlantic Ocean | -40 40 | | North Atlantic |
South Atlantic Ocean | -15 -28 | | South Atlantic |
Pacific Ocean | -155 -8 | | Pacific |
North Pacific Ocean | -165 30 | | North Pacific; Northwest Pacific; western Pacific; Western Pacific; Central Pacific |
South Pacific Ocean | -130 -30 | | South Pacific |
Indian Ocean | 80 -20 | | |
Arctic Ocean | 0 85 | | |
Southern Ocean | 60 -62 | | Antarctic Ocean |
Mediterranean Sea | 18 35 | | Mediterranean; Mediterranean basin; Mediterranean region; Eastern Mediterranean; eastern Mediterranean; central Mediterranean | 
Strait of Gibraltar | -5.6 35.95 | | Straits of Gibraltar |
Alboran Sea | -3 36 | | |
Balearic Sea | 2 40.2 | | Iberian Sea |
Ligurian Sea | 9 43.5 | | |
Tyrrhenian Sea | 12 40 | | |
Ionian Sea | 19 38 | | |
Adriatic Sea | 15.5 43 | | Adriatic |
Aegean Sea | 25 38.5 | | Aegean |
Sea of Crete | 24.5 36 | GR | Cretan Sea |
Sea of Marmara | 28 40.7 | TR | Marmara |
Bosphorus | 29.1 41.12 | TR | Bosporus; Bosphorus Strait; Bosporus Strait; Turkish Straits |
Dardanelles | 26.4 40.2 | TR | Hellespont; Dardanelles Strait |
Black Sea | 34 43.3 | | |
Sea of Azov | 36.5 46 | | Azov Sea |
Kerch Strait | 36.6 45.3 | | Strait of Kerch |
Baltic Sea | 19.5 58 | | |
Gulf of Bothnia | 20 63 | | |
Gulf of Finland | 26 59.9 | | |
Gulf of Riga | 23.5 57.7 | | |
Øresund | 12.7 55.8 | | Oresund; Öresund |
Kattegat | 11.3 57 | | |
Skagerrak | 9 57.9 | | |
Great Belt | 11 55.4 | DK | |
Kiel Canal | 9.4 54.2 | DE | |
North Sea | 3 56 | | German Ocean |
Wadden Sea | 8 54.5 | | |
Dogger Bank | 2.5 54.7 | | |
English Channel | -1 50.2 | | the Channel; La Manche |
Strait of Dover | 1.4 51 | | Dover Strait; Pas de Calais strait; Straits of Dover |
Channel Tunnel | 1.4 51.05 | | Eurotunnel; Chunnel |
Irish Sea | -5 53.7 | | |
St George's Channel | -6 52 | | |
Bristol Channel | -4 51.3 | GB | |
Celtic Sea | -7.5 50.5 | | |
Solent | -1.4 50.8 | GB.ENG | |
Bay of Biscay | -4 45.5 | | |
Norwegian Sea | 2 68 | | |
Greenland Sea | -5 76 | | |
Barents Sea | 40 74 | | |
White Sea | 38 65.5 | RU | |
Kara Sea | 75 76 | RU | |
Laptev Sea | 125 76 | RU | |
East Siberian Sea | 165 73 | RU | |
Chukchi Sea | -170 69 | | |
Beaufort Sea | -140 72.5 | | |
Baffin Bay | -67 73.5 | | |
Davis Strait | -57 65 | | |
Denmark Strait | -27 67 | | |
Labrador Sea | -54 58 | | |
Hudson Bay | -85 60 | CA | |
Hudson Strait | -70 62 | CA | |
James Bay | -80.5 53.5 | CA | |
Northwest Passage | -100 73.5 | CA | Northwestern Passages |
Northern Sea Route | 110 76 | RU | Northeast Passage |
Gulf of St. Lawrence | -62 48 | CA | Gulf of Saint Lawrence |
St. Lawrence Seaway | -75 45 | | |
Bay of Fundy | -66 45 | CA | |
Grand Banks | -52 46 | CA | |
Gulf of Maine | -68 43 | | |
Georges Bank | -67.5 41.5 | US | |
Cape Cod Bay | -70.3 41.9 | US.MA | |
Massachusetts Bay | -70.7 42.3 | US.MA | |
Boston Harbor | -70.97 42.33 | US.MA | |
Buzzards Bay | -70.75 41.55 | US.MA | |
Nantucket Sound | -70.3 41.45 | US.MA | |
Narragansett Bay | -71.35 41.6 | US.RI | |
Long Island Sound | -72.8 41.1 | US | |
New York Harbor | -74.04 40.67 | US | New York Bay |
Delaware Bay | -75.1 39.1 | US | |
Chesapeake Bay | -76.2 38 | US | the Chesapeake; Chesapeake |
Pamlico Sound | -76 35.3 | US.NC | |
Albemarle Sound | -76 36.05 | US.NC | |
Biscayne Bay | -80.2 25.6 | US.FL | |
Florida Bay | -80.8 25 | US.FL | |
Straits of Florida | -81 24 | | Florida Straits; Florida Strait; Straits of Florida |
Mobile Bay | -88 30.4 | US.AL | |
Galveston Bay | -94.9 29.5 | US.TX | |
Houston Ship Channel | -95.1 29.75 | US.TX | |
Mississippi Sound | -88.9 30.3 | US | |
Gulf of Mexico | -90 25 | | Gulf of America; U.S. Gulf |
Bay of Campeche | -94 19.5 | MX | |
Yucatan Channel | -85.7 21.8 | | |
Windward Passage | -74 20 | | |
Caribbean Sea | -75 15 | | Antillean Sea |
Sargasso Sea | -66 28 | | Bermuda Triangle |
Panama Canal | -79.7 9.1 | PA | |
Gulf of California | -112 28 | MX | Sea of Cortez; Sea of Cortés |
Gulf of Alaska | -145 58 | | |
Prince William Sound | -147 60.6 | US.AK | |
Cook Inlet | -152 60.3 | US.AK | |
Bristol Bay | -159 57.5 | US.AK | |
Bering Sea | -178 58 | | |
Bering Strait | -169 65.9 | | |
San Francisco Bay | -122.3 37.7 | US.CA | San Pablo Bay |
Monterey Bay | -121.9 36.8 | US.CA | |
San Diego Bay | -117.17 32.65 | US.CA | |
Santa Monica Bay | -118.5 33.9 | US.CA | |
Puget Sound | -122.4 47.7 | US.WA | Elliott Bay |
Salish Sea | -123.2 48.8 | | Strait of Georgia; Georgia Strait |
Strait of Juan de Fuca | -124 48.25 | | |
Hood Canal | -122.9 47.6 | US.WA | |
Pearl Harbor | -157.97 21.36 | US.HI | |
Burrard Inlet | -123.05 49.3 | CA.02 | |
Drake Passage | -65 -58 | | Cape Horn passage |
Strait of Magellan | -71 -53.5 | CL | Magellan Strait |
Beagle Channel | -68.5 -54.9 | | |
River Plate estuary | -57 -35 | | Río de la Plata; Rio de la Plata; River Plate; Plate River |
Gulf of Guinea | 3 2 | | Bight of Benin; Bight of Biafra; Bight of Bonny |
Mozambique Channel | 41 -19 | | |
Red Sea | 38 20 | | |
Gulf of Suez | 33 28.8 | EG | |
Gulf of Aqaba | 34.7 28.8 | | Gulf of Eilat |
Straits of Tiran | 34.5 28 | | |
Suez Canal | 32.35 30.5 | EG | Suez |
Bab el-Mandeb | 43.3 12.6 | | Bab al-Mandab; Bab al-Mandeb Strait; Bab el-Mandeb Strait; Bab el-Mandab |
Gulf of Aden | 48 12 | | |
Arabian Sea | 64 15 | | Sea of Oman |
Gulf of Oman | 58.5 25 | | |
Strait of Hormuz | 56.3 26.6 | | Straits of Hormuz; Hormuz; Hormuz Strait |
Persian Gulf | 52 26.5 | | Arabian Gulf; the Gulf; Gulf region |
Shatt al-Arab | 48.4 30.2 | | Arvand Rud |
Caspian Sea | 51 41.5 | | Caspian |
Gulf of Kutch | 69.5 22.7 | IN | Gulf of Kachchh |
Gulf of Mannar | 78.7 8.5 | | |
Palk Strait | 79.8 9.8 | | Palk Bay |
Laccadive Sea | 75 8 | | Lakshadweep Sea |
Bay of Bengal | 88 14 | | |
Andaman Sea | 96 11 | | Burma Sea |
Strait of Malacca | 100 4 | | Malacca Strait; Straits of Malacca; Malacca Straits |
Singapore Strait | 104 1.2 | | Straits of Singapore; Johor Strait |
Gulf of Thailand | 101.5 10 | | Gulf of Siam |
South China Sea | 114 13 | | West Philippine Sea; Paracel Sea; East Sea of Vietnam; Spratly waters |
Gulf of Tonkin | 107.5 20 | | |
Taiwan Strait | 119.5 24.3 | | Taiwan Straits; Strait of Taiwan; Formosa Strait |
Luzon Strait | 121 20.5 | | Bashi Channel |
East China Sea | 125 29 | | |
Yellow Sea | 123 36 | | West Sea |
Bohai Sea | 119.5 38.7 | CN | Gulf of Bohai; Bohai Gulf; Bohai Bay |
Sea of Japan | 135 40 | | East Sea; Japan Sea |
Tsushima Strait | 129.5 34.2 | | Korea Strait; Korean Strait |
Tsugaru Strait | 140.5 41.4 | JP | |
La Pérouse Strait | 142 45.7 | | Soya Strait |
Seto Inland Sea | 133.3 34.2 | JP | Inland Sea |
Tokyo Bay | 139.8 35.4 | JP | |
Sea of Okhotsk | 150 54 | | Okhotsk Sea |
Philippine Sea | 134 20 | | |
Sulu Sea | 120 8.5 | PH | |
Celebes Sea | 122 3.5 | | Sulawesi Sea |
Manila Bay | 120.75 14.5 | PH | |
Leyte Gulf | 125.3 10.8 | PH | |
Subic Bay | 120.23 14.77 | PH | |
Molucca Sea | 125.5 0 | ID | Maluku Sea |
Halmahera Sea | 129 -0.8 | ID | |
Seram Sea | 129 -2.5 | ID | Ceram Sea |
Banda Sea | 127 -5.5 | ID | |
Flores Sea | 120.5 -7.5 | ID | |
Bali Sea | 115.5 -7.8 | ID | |
Savu Sea | 122 -9.5 | ID | |
Java Sea | 111 -5 | ID | |
Makassar Strait | 118 -2 | ID | Macassar Strait |
Sunda Strait | 105.5 -6 | ID | |
Lombok Strait | 115.8 -8.8 | ID | |
Gulf of Boni | 120.8 -4 | ID | Gulf of Bone |
Gulf of Tomini | 122 -0.3 | ID | |
Timor Sea | 127 -11 | | Timor Gap |
Arafura Sea | 135 -9.5 | | |
Gulf of Carpentaria | 139 -14 | AU | |
Torres Strait | 142.2 -10 | | |
Coral Sea | 155 -18 | | |
Great Barrier Reef | 147.7 -18.3 | AU.04 | |
Bismarck Sea | 148 -4 | PG | |
Solomon Sea | 153.5 -8.5 | | |
Tasman Sea | 160 -38 | | |
Bass Strait | 146 -39.8 | AU | |
Great Australian Bight | 130 -34 | AU | Spencer Gulf |
Port Phillip | 144.9 -38.1 | AU.07 | Port Phillip Bay |
Sydney Harbour | 151.24 -33.85 | AU.02 | Sydney Harbor; Port Jackson; Botany Bay |
Cook Strait | 174.5 -41.2 | NZ | |
Hauraki Gulf | 175.1 -36.6 | NZ | |
Ross Sea | -175 -76 | | |
Weddell Sea | -45 -73 | | |
Amundsen Sea | -112 -72.5 | | |
Bellingshausen Sea | -85 -71 | | |
McMurdo Sound | 165 -77.5 | | |
Firth of Forth | -3 56.1 | GB.SCT | |
Firth of Clyde | -5 55.6 | GB.SCT | |
Moray Firth | -3.5 57.8 | GB.SCT | |
Pentland Firth | -3.2 58.7 | GB.SCT | |
Thames Estuary | 0.9 51.5 | GB.ENG | |
Severn Estuary | -3 51.4 | GB | |
Humber Estuary | -0.1 53.6 | GB.ENG | the Humber |
The Wash | 0.3 52.9 | GB.ENG | |
Galway Bay | -9.2 53.2 | IE | |
Dublin Bay | -6.1 53.33 | IE | |
Bay of Naples | 14.2 40.7 | IT | Gulf of Naples |
Gulf of Taranto | 17.2 39.8 | IT | |
Venetian Lagoon | 12.3 45.4 | IT | Venice Lagoon |
Strait of Messina | 15.6 38.2 | IT | Messina Strait |
Strait of Sicily | 11.5 37.2 | | Sicily Channel; Strait of Otranto |
Gulf of Corinth | 22.5 38.2 | GR | Corinth Canal |
Saronic Gulf | 23.4 37.7 | GR | |
Gulf of Sidra | 18.5 31.5 | LY | Gulf of Sirte |
Gulf of Gabès | 10.5 34 | TN | |
Guanabara Bay | -43.15 -22.8 | BR.21 | |
Bay of Pigs | -81.1 22.1 | CU | |
Scapa Flow | -3.05 58.9 | GB.SCT | |
False Bay | 18.6 -34.2 | ZA.11 | Table Bay |
Ha Long Bay | 107.1 20.9 | VN | Halong Bay |
Cam Ranh Bay | 109.2 11.9 | VN | |
Victoria Harbour | 114.17 22.29 | HK | Victoria Harbor |
Lincoln Sea | -60 83.3 | | |
The Minch | -6 58 | GB.SCT | Inner Seas off the West Coast of Scotland; Minch |
`;
