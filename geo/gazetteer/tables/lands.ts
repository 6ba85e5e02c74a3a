/**
 * Deserts, plains, valleys, capes, peninsulas, glaciers and ice caps, canyons, forests and deltas: those of the Encyclopaedia
 * Britannica's lists of deserts and peninsulas, and others that papers name. Points: the middle of the land, to about
 * a degree.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const LANDS = `
Sahara | 10 23 | | Sahara Desert; the Sahara | Saharan
Libyan Desert | 25 24 | | Western Desert |
Arabian Desert | 46 20 | | |
Rub' al Khali | 50.5 20 | SA | Empty Quarter |
An Nafud | 41 28 | SA | Nefud Desert |
Syrian Desert | 39 33 | | Badiya; Syrian desert |
Eastern Desert | 33 27 | EG | |
Namib Desert | 15 -23 | NA | Namib |
Kalahari Desert | 22 -23 | | Kalahari |
Danakil | 40.5 14 | | Afar Triangle; Danakil Depression |
Serengeti | 34.8 -2.3 | TZ | Serengeti Plain; Serengeti National Park |
Ngorongoro | 35.5 -3.2 | TZ | Ngorongoro Crater |
Olduvai Gorge | 35.35 -2.99 | TZ | |
Sudd | 30.5 7.5 | SS | |
Cape of Good Hope | 18.47 -34.36 | ZA.11 | |
Cape Agulhas | 20 -34.83 | ZA.11 | |
Wild Coast | 29 -32 | ZA.05 | |
Garden Route | 22.8 -34 | ZA | |
Gobi Desert | 104 42.5 | | Gobi; the Gobi |
Taklamakan Desert | 83 39 | CN.13 | Taklamakan |
Thar Desert | 71 27 | | Great Indian Desert |
Cholistan | 71.5 28.5 | PK.04 | |
Karakum Desert | 60 39 | TM | Karakum; Kara Kum |
Kyzylkum | 64 42.5 | | Kyzylkum Desert; Kyzyl Kum |
Dasht-e Kavir | 54.5 34.7 | IR | Great Salt Desert |
Dasht-e Lut | 59 30.5 | IR | Lut Desert |
Registan Desert | 65 30 | AF | Dasht-e Margo |
Fergana Valley | 71.5 40.7 | | Ferghana Valley; Ferghana |
Wakhan Corridor | 73 37.1 | AF.01 | Wakhan |
Pankisi Gorge | 45.27 42.12 | GE | Pankisi |
Kodori Gorge | 41.8 43.1 | GE.02 | |
Lachin corridor | 46.55 39.64 | AZ | Lachin Corridor |
Suwalki Gap | 23 54 | | Suwałki Gap |
Fulda Gap | 9.7 50.6 | DE | |
Kathmandu Valley | 85.33 27.7 | NP | |
Siliguri Corridor | 88.4 26.7 | IN.28 | Chicken's Neck |
Doklam | 89.05 27.3 | | Doklam Plateau |
Aksai Chin | 79.5 35.2 | | |
Galwan Valley | 78.2 34.75 | IN.41 | |
Line of Control | 74.5 34.5 | | LoC |
Sundarbans | 89.3 21.9 | | Sunderbans |
Indo-Gangetic Plain | 80 27 | | Gangetic Plain; Ganges plain |
North China Plain | 116 36 | CN | |
Hexi Corridor | 100 39 | CN.15 | |
Sichuan Basin | 105.5 30.5 | CN.32 | |
Liaodong Peninsula | 122.5 40 | CN.19 | |
Shandong Peninsula | 121 37 | CN.25 | |
Noto Peninsula | 137.1 37.3 | JP.15 | Noto |
Izu Peninsula | 138.95 34.9 | JP.37 | |
Boso Peninsula | 140.1 35.3 | JP.04 | |
Kamchatka Peninsula | 160 56 | RU.92 | |
Yamal Peninsula | 70 70 | RU.87 | Yamal |
Taymyr Peninsula | 100 75 | RU.91 | Taimyr Peninsula |
Kola Peninsula | 37 67.5 | RU.49 | |
Chukchi Peninsula | -175 66 | RU.15 | |
Karelian Isthmus | 30 60.5 | RU.42 | |
Curonian Spit | 20.9 55.2 | | |
Taman Peninsula | 37 45.2 | RU.38 | |
Great Victoria Desert | 129 -29 | AU | |
Great Sandy Desert | 124 -20.5 | AU.08 | |
Simpson Desert | 137 -25 | AU | |
Gibson Desert | 126 -24 | AU.08 | |
Nullarbor Plain | 129 -31.3 | AU | Nullarbor |
Cape York Peninsula | 143 -13.5 | AU.04 | Cape York |
York Peninsula | 137.6 -34.6 | AU.05 | Yorke Peninsula |
Mornington Peninsula | 145 -38.35 | AU.07 | |
Barossa Valley | 138.95 -34.55 | AU.05 | |
Hawkesbury | 150.8 -33.5 | AU.02 | |
Kakadu | 132.5 -12.8 | AU.03 | Kakadu National Park |
Canterbury Plains | 171.7 -43.8 | NZ | |
Coromandel Peninsula | 175.6 -36.9 | NZ | Coromandel |
Fiordland | 167.5 -45.5 | NZ | Milford Sound |
Banks Peninsula | 172.9 -43.75 | NZ | |
Mojave Desert | -116 35 | US | Mojave; High Desert |
Sonoran Desert | -112.5 32 | | |
Chihuahuan Desert | -104 29 | | |
Great Basin | -117 40 | US | |
Black Rock Desert | -119 40.9 | US.NV | |
Bonneville Salt Flats | -113.8 40.75 | US.UT | |
Colorado Plateau | -110.5 37 | US | |
Columbia River Gorge | -121.5 45.7 | US | Columbia Gorge |
Palouse | -117.2 46.8 | US | |
Grand Canyon | -112.1 36.1 | US.AZ | Grand Canyon National Park |
Monument Valley | -110.1 37 | US | |
Painted Desert | -109.8 35.1 | US.AZ | |
Sand Hills | -101.5 42 | US.NE | Nebraska Sandhills; Sandhills |
Flint Hills | -96.6 38.3 | US.KS | |
Badlands | -102.3 43.8 | US.SD | South Dakota Badlands |
Driftless Area | -91 43.5 | US | |
Okefenokee Swamp | -82.3 30.75 | US.GA | Okefenokee |
Big Cypress | -81.1 25.9 | US.FL | Big Cypress Swamp |
Great Dismal Swamp | -76.45 36.6 | US | |
Pine Barrens | -74.5 39.8 | US.NJ | New Jersey Pine Barrens |
Cape Ann | -70.65 42.65 | US.MA | |
Baja Peninsula | -113.5 28 | MX | Baja California Peninsula |
Isthmus of Tehuantepec | -94.8 17 | MX | Tehuantepec |
Gaspé Peninsula | -65.5 48.7 | CA.10 | Gaspé; Gaspésie |
Avalon Peninsula | -53.2 47.2 | CA.05 | |
Niagara Peninsula | -79.4 43.1 | CA.08 | Niagara Region; Niagara region |
Bruce Peninsula | -81.3 45 | CA.08 | |
Athabasca oil sands | -111.5 57 | CA.01 | oil sands; Alberta oil sands; tar sands |
Atacama Desert | -69.5 -24 | CL | Atacama |
Llanos | -69 7 | | Orinoco Belt |
La Guajira Peninsula | -71.5 12 | | Guajira Peninsula |
Paraguaná Peninsula | -70 11.9 | VE | |
Nicoya Peninsula | -85.4 10.1 | CR | |
Salar de Uyuni | -67.5 -20.2 | BO | Uyuni salt flats |
Nazca Lines | -75.13 -14.74 | PE | |
Sacred Valley | -72.1 -13.33 | PE | |
Iguazu Falls (waterfall) | -54.44 -25.69 | | Iguaçu Falls |
Angel Falls | -62.54 5.97 | VE | |
Peloponnese (peninsula) | 22.3 37.5 | GR | |
Chalkidiki | 23.5 40.4 | GR | Halkidiki |
Mani Peninsula | 22.4 36.7 | GR | |
Gallipoli | 26.4 40.3 | TR | Gallipoli Peninsula; Gelibolu Peninsula |
Istria (peninsula) | 13.9 45.2 | | Istrian Peninsula |
Gargano | 16 41.8 | IT.13 | |
Karst | 13.9 45.7 | SI | |
Pannonian Plain | 20 46.5 | | Great Hungarian Plain; Pannonian Basin |
Camargue | 4.5 43.5 | FR | |
Landes forest | -0.8 44.2 | FR | |
Cotentin Peninsula | -1.5 49.5 | FR.28 | |
Omaha Beach | -0.87 49.37 | FR.28 | Utah Beach; Juno Beach; Gold Beach; Sword Beach; Normandy beaches; Normandy landings |
Eifel | 6.7 50.3 | DE | |
Lüneburg Heath | 9.9 53.1 | DE | |
Bavarian Forest | 13.2 49 | DE.02 | |
Teutoburg Forest | 8.3 52.1 | DE | |
Randstad | 4.8 52.1 | NL | |
Bialowieza Forest | 23.85 52.7 | | Białowieża Forest |
Masurian Lakes | 21.7 53.9 | PL | Masuria |
Gower | -4.15 51.6 | GB.WLS | Gower Peninsula |
Giant's Causeway | -6.51 55.24 | GB.NIR | |
Land's End | -5.71 50.07 | GB.ENG | |
John O'Groats | -3.07 58.64 | GB.SCT | |
New Forest | -1.6 50.87 | GB.ENG | |
Sherwood Forest | -1.07 53.2 | GB.ENG | |
Salisbury Plain | -1.9 51.2 | GB.ENG | |
Stonehenge | -1.83 51.18 | GB.ENG | |
Fens | 0.1 52.5 | GB.ENG | Fenland; the Fens; Norfolk Broads; the Broads |
South Downs | -0.7 50.95 | GB.ENG | |
Chilterns | -0.9 51.7 | GB.ENG | Chiltern Hills |
Jurassic Coast | -2.9 50.7 | GB.ENG | |
Yorkshire Moors | -0.9 54.4 | GB.ENG | North York Moors |
Saddleworth Moor | -2 53.55 | GB.ENG | |
Connemara | -9.75 53.5 | IE | |
The Burren | -9.1 53.05 | IE | Burren |
Greenland ice sheet | -42 72 | GL | |
Vatnajökull | -16.8 64.4 | IS | |
Larsen Ice Shelf | -62.5 -67.5 | AQ | Larsen C |
Ross Ice Shelf | -175 -81.5 | AQ | |
Thwaites Glacier | -106.75 -75.5 | AQ | |
Danube Delta | 29.3 45.1 | | |
Volga Delta | 48 46.2 | RU | |
Lena Delta | 126.5 72.5 | RU | |
Po Delta | 12.4 44.95 | IT | |
Ebro Delta | 0.75 40.7 | ES | |
Rhine Delta | 4.3 51.8 | NL | Rhine-Meuse delta |
Tigris-Euphrates Delta | 47.5 31 | | Mesopotamian Marshes; Iraqi marshes |
Indus Delta | 67.8 24.2 | PK.05 | |
Ganges Delta | 89.5 22.7 | | Ganges-Brahmaputra delta; Bengal Delta |
Irrawaddy Delta | 95.2 16.3 | MM | Ayeyarwady Delta |
Yellow River Delta | 119 37.7 | CN.25 | |
Zambezi Delta | 36.2 -18.7 | MZ | |
Tana Delta | 40.3 -2.5 | KE | |
Senegal River Delta | -16.4 16.2 | | |
Orinoco Delta | -61.5 9 | VE | |
Paraná Delta | -58.8 -34 | AR | Parana Delta |
Mississippi River Delta | -89.4 29.3 | US.LA | |
Sacramento–San Joaquin River Delta | -121.6 38.05 | US.CA | California Delta; Sacramento-San Joaquin Delta |
Yukon–Kuskokwim Delta | -163 61.5 | US.AK | Yukon-Kuskokwim Delta |
Mackenzie Delta | -135 68.8 | CA.13 | |
`;
