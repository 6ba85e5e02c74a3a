/**
 * Rivers: those over 1,500 km or with a basin over 200,000 km² (after the Encyclopaedia Britannica's "principal rivers of
 * the world"), and others that capitals and papers name. Points: the mouth, as GeoNames has streams,
 * to about a tenth of a degree.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const RIVERS = `
Nile | 31.1 31.4 | | River Nile; Nile River |
Blue Nile | 32.5 15.6 | | Blue Nile River; Abbay |
White Nile | 32.5 15.6 | | White Nile River; Bahr al-Abyad |
Amazon | -50 0 | BR | Amazon River; River Amazon |
Yangtze | 121.8 31.5 | CN | Yangtze River; Yangtse; Chang Jiang; Yangzi |
Mississippi River | -89.25 29.15 | US | the Mississippi; Mississippi |
Missouri River | -90.12 38.81 | US | |
Ohio River | -89.13 36.99 | US | |
Arkansas River | -91.07 33.78 | US | |
Red River | -91.75 31.02 | US | Red River of the South |
Red River of the North | -96.8 50.4 | | |
Colorado River | -114.8 31.8 | | |
Rio Grande | -97.15 25.95 | | Rio Bravo; Río Bravo; Rio Grande River; Río Grande |
Columbia River | -124.05 46.25 | | |
Snake River | -119.03 46.19 | US | |
Yukon River | -163.9 62.6 | | |
Mackenzie River | -134.5 69 | CA | |
Saint Lawrence River | -67 49.3 | | St. Lawrence; Saint Lawrence |
Ottawa River | -73.9 45.45 | CA | |
Fraser River | -123.2 49.1 | CA.02 | |
Saskatchewan River | -99.3 53.2 | CA | South Saskatchewan River; North Saskatchewan River |
Nelson River | -92.5 57 | CA.03 | |
Churchill River | -94.2 58.8 | CA | |
Athabasca River | -110.8 58.6 | CA.01 | |
Bow River | -111.7 49.9 | CA.01 | |
Hudson River | -74.03 40.7 | US | the Hudson; River Hudson |
East River | -74 40.72 | US.NY | |
Harlem River | -73.92 40.8 | US.NY | |
Mohawk River | -73.69 42.76 | US.NY | |
Niagara River | -79.06 43.26 | | |
Niagara Falls (waterfall) | -79.07 43.08 | | Horseshoe Falls |
Detroit River | -83.14 42.1 | | |
St. Clair River | -82.51 42.62 | | |
Connecticut River | -72.34 41.27 | US | |
Merrimack River | -70.82 42.82 | US | |
Charles River | -71.06 42.37 | US.MA | |
Kennebec River | -69.79 43.76 | US.ME | |
Penobscot River | -68.81 44.5 | US.ME | |
Delaware River | -75.4 39.4 | US | |
Schuylkill River | -75.19 39.88 | US.PA | |
Susquehanna River | -76.08 39.54 | US | |
Potomac River | -76.33 38 | US | Potomac |
Anacostia River | -77.02 38.86 | US | |
Shenandoah River | -77.73 39.32 | US | |
James River | -76.3 36.95 | US.VA | |
Rappahannock River | -76.3 37.6 | US.VA | |
Roanoke River | -76.7 35.94 | US | |
Cape Fear River | -77.95 33.88 | US.NC | |
Neuse River | -76.5 35.1 | US.NC | |
Savannah River | -80.88 32.03 | US | |
Chattahoochee River | -84.86 30.71 | US | |
Altamaha River | -81.3 31.3 | US.GA | |
St. Johns River | -81.4 30.4 | US.FL | |
Suwannee River | -83.17 29.29 | US | |
Alabama River | -87.95 31.14 | US.AL | |
Tombigbee River | -87.95 31.14 | US | |
Tennessee River | -88.57 37.07 | US | |
Cumberland River | -88.4 37.14 | US | |
Kentucky River | -85.18 38.68 | US.KY | |
Green River | -109.88 38.19 | US | |
Kanawha River | -82.14 38.84 | US.WV | |
Monongahela River | -80.01 40.44 | US | |
Allegheny River | -80.01 40.44 | US | |
Scioto River | -83.01 38.73 | US.OH | |
Cuyahoga River | -81.71 41.5 | US.OH | |
Maumee River | -83.46 41.7 | US | |
Wabash River | -88.03 37.8 | US | |
White River | -91.1 33.95 | US | |
Illinois River | -90.45 38.97 | US.IL | |
Chicago River | -87.61 41.89 | US.IL | |
Des Plaines River | -88.26 41.4 | US | |
Fox River | -88.84 41.35 | US | |
Wisconsin River | -91.15 42.99 | US.WI | |
Minnesota River | -93.18 44.9 | US.MN | |
St. Croix River | -92.81 44.75 | US | |
Des Moines River | -91.41 40.38 | US | |
Iowa River | -91.02 41.16 | US.IA | |
Cedar River | -91.34 41.28 | US | |
Platte River | -95.88 41.06 | US.NE | North Platte River; South Platte River |
Kansas River | -94.61 39.12 | US.KS | |
Osage River | -91.95 38.59 | US.MO | |
Yellowstone River | -103.98 47.98 | US | |
Bighorn River | -107.47 46.17 | US | Big Horn River; Little Bighorn |
Cheyenne River | -100.6 44.7 | US.SD | |
Canadian River | -95.04 35.45 | US | |
Cimarron River | -96.27 36.17 | US | |
Pecos River | -101.37 29.7 | US | |
Brazos River | -95.38 28.88 | US.TX | |
Trinity River | -94.72 29.74 | US.TX | |
Guadalupe River | -96.8 28.45 | US.TX | |
San Antonio River | -96.88 28.5 | US.TX | |
Sabine River | -93.84 29.99 | US | |
Buffalo Bayou | -95.22 29.75 | US.TX | |
Atchafalaya River | -91.4 29.5 | US.LA | Atchafalaya Basin |
Gila River | -114.55 32.72 | US | |
Salt River | -112.3 33.38 | US.AZ | |
San Juan River | -110.7 37.2 | US | |
Humboldt River | -118.6 40 | US.NV | |
Truckee River | -119.5 39.85 | US | |
Sacramento River | -121.85 38.06 | US.CA | |
San Joaquin River | -121.85 38.07 | US.CA | |
American River | -121.51 38.6 | US.CA | |
Russian River | -123.13 38.45 | US.CA | |
Klamath River | -124.08 41.55 | US | |
Los Angeles River | -118.2 33.76 | US.CA | L.A. River |
Willamette River | -122.76 45.65 | US.OR | |
Deschutes River | -120.91 45.64 | US.OR | |
Rogue River | -124.43 42.42 | US.OR | |
Skagit River | -122.4 48.33 | US.WA | |
Spokane River | -118.33 47.89 | US.WA | |
Salmon River | -116.78 45.86 | US.ID | |
Boise River | -117.03 43.82 | US.ID | |
Jordan River (Utah) | -111.95 40.9 | US.UT | |
Animas River | -108.22 36.71 | US | |
Susitna River | -150.5 61.3 | US.AK | |
Kuskokwim River | -162.4 60 | US.AK | |
Usumacinta River | -92.6 18.6 | | |
Suchiate River | -92.23 14.53 | | |
Grijalva River | -92.7 18.6 | MX | |
Orinoco | -61 8.6 | VE | Orinoco River |
Magdalena River | -74.85 11.1 | CO | Río Magdalena |
Cauca River | -74.47 8.9 | CO | |
Paraná River | -58.4 -34 | | Parana River; Paraná |
Paraguay River | -58.6 -27.3 | | |
Uruguay River | -58.4 -34.2 | | |
Pilcomayo River | -57.7 -25.3 | | |
Madeira River | -58.75 -3.37 | BR | Rio Madeira |
Rio Negro | -59.9 -3.13 | BR | Negro River |
Purus River | -61.5 -3.7 | BR | |
Tapajós River | -54.7 -2.4 | BR | Tapajos River; Tapajós |
Xingu River | -52.2 -1.5 | BR | Xingu; Belo Monte Dam |
Tocantins River | -49.2 -1.8 | BR | Araguaia River |
São Francisco River | -36.4 -10.5 | BR | Sao Francisco River |
Rio Doce | -39.8 -19.65 | BR | Doce River |
Marañón River | -73.5 -4.45 | PE | Maranon River |
Ucayali River | -73.5 -4.45 | PE | |
Rímac River | -77.15 -12.03 | PE | Rimac River |
Guayas River | -79.9 -2.6 | EC | |
Danube | 29.7 45.2 | | Danube River; River Danube; Donau |
Rhine | 4.1 51.98 | | Rhine River; River Rhine; Rhein |
Rhône | 4.85 43.33 | FR | Rhone; Rhone River; River Rhone |
Loire | -2.2 47.27 | FR | Loire River; River Loire |
Seine | 0.2 49.43 | FR | Seine River; River Seine |
Garonne | -0.6 45.04 | FR | Garonne River |
Marne River | 2.41 48.82 | FR | River Marne |
Somme River | 1.6 50.18 | FR | River Somme |
Moselle River | 7.61 50.37 | | River Moselle; Mosel |
Meuse | 4.5 51.8 | | Meuse River; Maas |
Scheldt | 3.6 51.4 | | Scheldt River; Schelde |
Elbe | 8.9 53.9 | | Elbe River; River Elbe |
Oder | 14.55 53.6 | | Oder River; Odra |
Vistula | 18.95 54.35 | PL | Vistula River; Wisla |
Weser | 8.5 53.55 | DE | Weser River |
Main River | 8.27 50 | DE | River Main |
Spree | 13.2 52.54 | DE | Spree River; River Spree |
Neckar | 8.44 49.51 | DE | Neckar River |
Isar | 12.98 48.8 | DE | Isar River |
Ahr Valley | 7.27 50.56 | DE | River Ahr; Ahr River |
Inn River | 13.48 48.57 | | River Inn |
Vltava | 14.47 50.35 | CZ | Vltava River |
Tisza | 20.28 45.14 | | Tisza River |
Drava | 18.93 45.55 | | Drava River |
Sava | 20.45 44.83 | | Sava River; River Sava |
Drina | 19.35 44.89 | | Drina River |
Neretva | 17.44 43.02 | BA | Neretva River |
Po River | 12.5 44.95 | IT | River Po |
Tiber | 12.23 41.74 | IT | Tiber River; River Tiber |
Arno | 10.27 43.68 | IT | Arno River; River Arno |
Ebro | 0.86 40.72 | ES | Ebro River |
Tagus | -9.3 38.67 | | Tagus River; Tajo; Tejo |
Guadalquivir | -6.36 36.79 | ES | Guadalquivir River |
Guadiana | -7.4 37.17 | | Guadiana River |
Douro | -8.67 41.15 | | Douro River; Duero |
Thames | 0.6 51.5 | GB.ENG | River Thames; Thames River |
Severn | -3 51.4 | GB | River Severn; Severn River |
River Trent | -0.7 53.7 | GB.ENG | |
River Mersey | -3.04 53.44 | GB.ENG | Mersey |
River Tyne | -1.4 55.01 | GB.ENG | |
River Tees | -1.14 54.64 | GB.ENG | |
River Ouse | -0.7 53.7 | GB.ENG | |
River Avon | -2.72 51.5 | GB.ENG | |
River Wye | -2.66 51.61 | GB | |
River Dee | -2.08 57.14 | GB.SCT | |
River Clyde | -4.5 55.93 | GB.SCT | Clyde |
River Tweed | -2 55.77 | GB | |
River Tay | -3 56.45 | GB.SCT | |
River Spey | -3.1 57.67 | GB.SCT | |
River Shannon | -9.6 52.6 | IE | Shannon River |
River Liffey | -6.22 53.34 | IE | Liffey |
River Boyne | -6.24 53.72 | IE | |
Dnieper | 32.3 46.5 | | Dnipro River; Dnieper River; Dnepr |
Dniester | 30.3 46.3 | | Dniester River; Nistru |
Southern Bug | 31.9 46.9 | UA | Southern Buh |
Bug River | 20.95 52.45 | | Western Bug |
Don River | 39.3 47.1 | RU | River Don |
Donets | 40.9 47.6 | | Siverskyi Donets; Seversky Donets; Donets River |
Volga | 47.9 45.7 | RU | Volga River; River Volga |
Ural River | 51.9 47 | | |
Kama River | 49.5 55.3 | RU | |
Oka River | 44 56.33 | RU | |
Moskva River | 38.85 55.07 | RU | Moscow River |
Neva | 30.2 59.95 | RU | Neva River |
Northern Dvina | 40.5 64.5 | RU | |
Western Dvina | 24 57.06 | | Daugava |
Neman | 21.2 55.3 | | Nemunas |
Pechora River | 54.5 68.3 | RU | |
Ob River | 69 66.8 | RU | |
Irtysh | 68.8 61.1 | | Irtysh River; Irtish |
Yenisei | 82.7 71 | RU | Yenisey; Yenisei River |
Angara River | 93 58.1 | RU | |
Lower Tunguska | 88 65.8 | RU | Tunguska |
Lena River | 127 72.4 | RU | |
Aldan River | 129.6 63.5 | RU | |
Kolyma | 161.3 69.5 | RU | Kolyma River |
Indigirka River | 149 71 | RU | |
Amur | 141 53 | | Amur River; Heilong Jiang |
Ussuri River | 135 48.4 | | |
Songhua River | 132.5 47.7 | CN | |
Yalu River | 124.3 39.9 | | Yalu; Amnok River |
Tumen River | 130.7 42.3 | | Tumen |
Han River | 126.7 37.75 | KR | Hangang |
Imjin River | 126.7 37.77 | | |
Yellow River | 119.1 37.75 | CN | Huang He; Huanghe |
Huai River | 119 33 | CN | |
Pearl River | 113.6 22.7 | CN | Zhu Jiang; Xi River; Xijiang |
Mekong | 106.7 10.2 | | Mekong River; Lancang |
Red River (Asia) | 106.5 20.3 | VN | Hong River |
Chao Phraya | 100.6 13.5 | TH | Chao Phraya River |
Salween | 97.6 16.5 | | Salween River; Thanlwin |
Irrawaddy | 95.1 15.8 | MM | Irrawaddy River; Ayeyarwady River |
Chindwin River | 95.3 21.4 | MM | |
Brahmaputra | 89.6 24 | | Brahmaputra River; Yarlung Tsangpo; Jamuna River |
Ganges | 90.6 22.9 | | Ganges River; Ganga; River Ganges; Ganga River; Padma River |
Meghna | 90.8 22.5 | BD | Meghna River |
Yamuna | 81.88 25.42 | IN | Yamuna River; Jumna |
Teesta River | 89.7 25.5 | | Teesta |
Kosi River | 87.26 25.4 | | Koshi River |
Son River | 84.85 25.7 | IN | |
Mahanadi | 86.7 20.3 | IN | Mahanadi River |
Godavari | 81.8 16.6 | IN | Godavari River |
Krishna River | 80.9 15.8 | IN | |
Kaveri | 79.85 11.15 | IN | Cauvery; Kaveri River; Cauvery River |
Narmada | 72.8 21.65 | IN | Narmada River; Sardar Sarovar Dam |
Tapti | 72.7 21.1 | IN | Tapti River |
Sabarmati River | 72.4 22.3 | IN | |
Indus | 67.5 24 | | Indus River; Indus Valley; River Indus |
Jhelum River | 72.2 31.2 | | |
Chenab | 71.03 29.35 | | Chenab River |
Ravi River | 71.8 30.6 | | |
Sutlej | 71.03 29.35 | | Sutlej River |
Beas River | 74.98 31.15 | IN | |
Kabul River | 72.24 33.9 | | |
Helmand River | 61.5 31.2 | AF | |
Amu Darya | 59 43.8 | | Oxus; Amu Darya River |
Syr Darya | 61 46.1 | | Syr Darya River; Jaxartes |
Ili River | 74.3 45.4 | | |
Tarim River | 88 39.5 | CN | Tarim Basin |
Euphrates | 47.4 31 | | Euphrates River; River Euphrates |
Tigris | 47.4 31 | | Tigris River; River Tigris |
Great Zab | 43.35 36 | IQ | Zab River |
Karun River | 48.2 30.4 | IR | |
Aras River | 48.4 40 | | Araks River; Araxes |
Kura River | 49.3 39.4 | | |
Jordan River | 35.56 31.76 | | River Jordan |
Yarmouk River | 35.57 32.64 | | |
Litani River | 35.25 33.34 | LB | Litani |
Orontes | 35.96 36.05 | | Orontes River; Asi River |
Congo River | 12.4 -6 | | Zaire River; River Congo |
Ubangi River | 17.7 -0.5 | | Oubangui River |
Kasai River | 16.2 -3.03 | CD | |
Lualaba River | 25.2 0.5 | CD | |
Niger River | 6.1 4.3 | | River Niger |
Benue River | 6.77 7.75 | | |
Senegal River | -16.5 15.8 | | |
Gambia River | -16.6 13.45 | | |
Volta River | 0.68 5.77 | GH | White Volta; Black Volta |
Chari River | 14.5 13 | | |
Ogooué River | 9 -0.8 | GA | |
Cuanza River | 13.15 -9.35 | AO | Kwanza River |
Zambezi | 36.3 -18.8 | | Zambezi River |
Victoria Falls (waterfall) | 25.86 -17.92 | | Mosi-oa-Tunya |
Limpopo River | 33.5 -25.2 | | |
Orange River | 16.45 -28.63 | | |
Vaal River | 23.7 -29.07 | ZA | |
Okavango | 22.5 -19 | | Okavango River; Okavango Delta; Cubango |
Kunene River | 11.75 -17.25 | | |
Rufiji River | 39.3 -8 | TZ | |
Ruvuma River | 40.4 -10.5 | | Rovuma |
Tana River | 40.5 -2.5 | KE | |
Jubba River | 42.6 -0.25 | SO | Juba River |
Shebelle River | 42.6 0.2 | | Shabelle River; Wabe Shebelle |
Omo River | 36.1 4.5 | ET | Omo Valley |
Atbara River | 34 17.7 | SD | Tekeze River; Tekezé |
Medjerda River | 10.2 37.1 | TN | |
Murray River | 138.9 -35.55 | AU | |
Darling River | 141.9 -34.1 | AU | Murray-Darling Basin; Murray–Darling basin |
Murrumbidgee River | 143.2 -34.7 | AU | |
Brisbane River | 153.17 -27.37 | AU.04 | |
Yarra River | 144.91 -37.85 | AU.07 | Yarra |
Swan River | 115.75 -32.06 | AU.08 | |
Waikato River | 174.7 -37.37 | NZ | |
Whanganui River | 174.97 -39.95 | NZ | |
Sepik River | 144.5 -3.85 | PG | |
Fly River | 143.5 -8.5 | PG | |
Pasig River | 120.95 14.6 | PH | |
Kapuas River | 109.1 -0.25 | ID | |
Mahakam River | 117.3 -0.6 | ID | |
Rajang River | 111.3 2.1 | MY | |
Tone River | 140.85 35.74 | JP | |
Shinano River | 139.07 37.95 | JP | |
Sumida River | 139.77 35.65 | JP | |
Vilyuy River | 126.4 64.4 | RU | Vilyui |
Vitim River | 112.6 59.5 | RU | |
Stony Tunguska | 90 61.6 | RU | Podkamennaya Tunguska |
Olenyok River | 119.5 73 | RU | |
Khatanga River | 106 73.2 | RU | |
Ishim River | 71.2 57.7 | | |
Tobol River | 68.25 58.15 | | |
Argun River | 121.5 53.3 | | |
Vyatka River | 51.5 55.6 | RU | |
Belaya River | 53.6 55.9 | RU | |
Juruá River | -65.7 -2.6 | BR | Jurua River |
Japurá River | -64.8 -3.1 | BR | Caquetá River; Caqueta River |
Putumayo River | -67.9 -3.1 | | |
Peace River | -111.4 59 | CA | |
Milk River | -106.3 48.05 | | |
Tanana River | -151.95 65.15 | US.AK | |
Lomami River | 24.3 0.8 | CD | |
Uele River | 22.4 4.15 | CD | |
Jialing River | 106.6 29.57 | CN | |
Liao River | 121.9 40.7 | CN | |
Nen River | 124.7 45.4 | CN | |
Min River | 119.6 26 | CN | |
Kızılırmak | 36 41.7 | TR | Halys |
`;
