/**
 * Regions within one country, other than its states and provinces.
 *
 * United States: the regions and divisions of the Census Bureau (all nine), and the regions in the Associated Press
 * Stylebook ("regions", "Midwest", "Northeast", "South", "West") and in the names of the country's papers. Other
 * countries: the customary regions in their national statistics offices' and atlases' terms. A region of members
 * takes the mean of their points and the sum of their people; a point is the middle of the land.
 *
 * Columns: name | members or longitude latitude | within | other names | demonyms
 */
export const COUNTRY_REGIONS = `
New England | of US.CT US.ME US.MA US.NH US.RI US.VT | US | | New Englander
Mid-Atlantic | of US.NJ US.NY US.PA US.DE US.MD US.DC US.VA US.WV | US | Middle Atlantic; Mid-Atlantic states; mid-Atlantic; Middle Atlantic states; Mid Atlantic |
Northeastern United States | of US.CT US.ME US.MA US.NH US.RI US.VT US.NJ US.NY US.PA | US | Northeast; American Northeast; Northeast Corridor; Northeastern states; the Northeast; Yankee states | Northeasterner
Midwest | of US.IL US.IN US.MI US.OH US.WI US.IA US.KS US.MN US.MO US.NE US.ND US.SD | US | Middle West; American Midwest; Midwestern United States; Midwestern states; Heartland; American heartland; Corn Belt | Midwestern; Midwesterner
Upper Midwest | of US.MN US.WI US.MI US.IA US.ND US.SD | US | Upper Great Lakes; Upper Middle West |
American South | of US.DE US.FL US.GA US.MD US.NC US.SC US.VA US.DC US.WV US.AL US.KY US.MS US.TN US.AR US.LA US.OK US.TX | US | Southern United States; U.S. South; Southern states; the South; Dixie; Old South; Confederacy; Confederate States; Confederate States of America; South of the United States | Southerner
Deep South | of US.AL US.GA US.LA US.MS US.SC | US | Cotton Belt; Black Belt; Lower South |
Southeastern United States | of US.AL US.FL US.GA US.NC US.SC US.TN US.MS US.KY US.VA | US | Southeast; American Southeast; the Southeast; Southeastern states |
South Atlantic states | of US.DE US.FL US.GA US.MD US.NC US.SC US.VA US.DC US.WV | US | |
East South Central states | of US.AL US.KY US.MS US.TN | US | |
West South Central states | of US.AR US.LA US.OK US.TX | US | |
East North Central states | of US.IL US.IN US.MI US.OH US.WI | US | Great Lakes states; Great Lakes region |
West North Central states | of US.IA US.KS US.MN US.MO US.NE US.ND US.SD | US | Plains states |
Mountain states | of US.AZ US.CO US.ID US.MT US.NV US.NM US.UT US.WY | US | Mountain West; Intermountain West; Rocky Mountain states; Interior West; Rocky Mountain West |
Pacific states | of US.AK US.CA US.HI US.OR US.WA | US | |
American West | of US.AZ US.CO US.ID US.MT US.NV US.NM US.UT US.WY US.CA US.OR US.WA | US | the West; Western United States; western United States; Western states; U.S. West; Old West; Wild West; the American West |
Southwestern United States | of US.AZ US.NM US.OK US.TX | US | Southwest; American Southwest; Desert Southwest; the Southwest; Southwestern states | Southwesterner
Pacific Northwest | of US.OR US.WA US.ID | US | Northwest; Cascadia; Northwestern United States; Inland Northwest | Northwesterner
West Coast | of US.CA US.OR US.WA | US | Pacific Coast; West Coast of the United States; Left Coast; U.S. West Coast |
East Coast | of US.ME US.NH US.MA US.RI US.CT US.NY US.NJ US.DE US.MD US.VA US.NC US.SC US.GA US.FL | US | Eastern Seaboard; Atlantic Seaboard; Atlantic Coast; eastern seaboard; East Coast of the United States; U.S. East Coast; Atlantic seaboard |
Gulf Coast | of US.TX US.LA US.MS US.AL US.FL | US | U.S. Gulf Coast; Gulf states of the United States; Gulf of Mexico coast; Gulf South |
Sun Belt | of US.AZ US.CA US.FL US.GA US.NV US.NM US.NC US.SC US.TX | US | Sunbelt |
Rust Belt | of US.IL US.IN US.MI US.NY US.OH US.PA US.WI US.WV | US | Rustbelt; Manufacturing Belt |
Bible Belt | of US.AL US.AR US.GA US.KY US.LA US.MS US.MO US.NC US.OK US.SC US.TN US.TX | US | |
Great Plains | of US.KS US.NE US.ND US.SD US.OK US.MT US.WY | US | High Plains; Northern Plains; Southern Plains; Central Plains; Dust Bowl |
Tornado Alley | of US.TX US.OK US.KS US.NE | US | |
Appalachia | of US.WV US.KY US.TN US.NC US.VA US.PA | US | Appalachian region; Central Appalachia; Southern Appalachia | Appalachian
Lower 48 | of US | US | Lower 48 states; lower 48; continental United States; contiguous United States; Continental U.S. |
Carolinas | of US.NC US.SC | US | the Carolinas; Carolina | Carolinian
Dakotas | of US.ND US.SD | US | Dakota Territory; the Dakotas |
Four Corners | -109.05 37 | US | Four Corners region |
Tri-State Area | -74 40.9 | US | New York metropolitan area; Greater New York; tri-state area; New York metro area |
Delmarva Peninsula | -75.6 38.4 | US | Eastern Shore; Delmarva |
Tidewater | -76.3 36.9 | US.VA | Hampton Roads; Tidewater Virginia |
Northern Virginia | -77.35 38.85 | US.VA | NoVa |
Southwest Virginia | -81.8 36.9 | US.VA | |
Shenandoah Valley | -78.9 38.5 | US.VA | |
Piedmont Triad | -79.95 36.05 | US.NC | |
Research Triangle | -78.86 35.9 | US.NC | Raleigh-Durham; Research Triangle Park |
Outer Banks | -75.6 35.4 | US.NC | |
Lowcountry | -80.1 32.7 | US.SC | Low Country; South Carolina Lowcountry |
Grand Strand | -78.85 33.7 | US.SC | |
Florida Keys | -81.3 24.7 | US.FL | |
Florida Panhandle | -86 30.6 | US.FL | Northwest Florida; Emerald Coast |
South Florida | -80.4 26.2 | US.FL | Southeast Florida; Gold Coast of Florida | South Floridian
Central Florida | -81.5 28.4 | US.FL | |
North Florida | -82.3 30.2 | US.FL | Northeast Florida; First Coast |
Southwest Florida | -81.8 26.6 | US.FL | |
Tampa Bay | -82.57 27.76 | US.FL | Tampa Bay area |
Space Coast | -80.7 28.3 | US.FL | Cape Canaveral |
Treasure Coast | -80.35 27.4 | US.FL | |
Everglades | -80.9 25.6 | US.FL | Florida Everglades |
North Georgia | -84 34.5 | US.GA | Northeast Georgia |
South Georgia (United States) | -83 31.3 | US.GA | |
Middle Georgia | -83.6 32.8 | US.GA | Central Georgia |
East Tennessee | -83.9 35.9 | US.TN | |
Middle Tennessee | -86.8 36 | US.TN | |
West Tennessee | -88.9 35.6 | US.TN | |
Northern Kentucky | -84.5 39 | US.KY | |
Eastern Kentucky | -83 37.5 | US.KY | |
Western Kentucky | -87.9 37 | US.KY | |
Bluegrass region | -84.5 38 | US.KY | Bluegrass |
Acadiana | -92 30.2 | US.LA | Cajun Country; South Louisiana |
North Louisiana | -92.7 32.4 | US.LA | |
Mississippi Delta | -90.5 33.4 | US.MS | |
Mississippi Gulf Coast | -88.9 30.4 | US.MS | |
Ozarks | -92.5 36.5 | US | Ozark Plateau; Ozark Mountains |
Bootheel | -89.8 36.3 | US.MO | Missouri Bootheel |
Central Texas | -97.8 31 | US.TX | |
East Texas | -94.8 32 | US.TX | Northeast Texas; Southeast Texas; Piney Woods |
West Texas | -102 31.8 | US.TX | Trans-Pecos; Permian Basin |
North Texas | -97 33 | US.TX | Dallas-Fort Worth; Metroplex; DFW; Dallas-Fort Worth Metroplex; Dallas–Fort Worth area |
South Texas | -98.4 27.5 | US.TX | |
Rio Grande Valley | -98 26.2 | US.TX | Lower Rio Grande Valley |
Texas Panhandle | -101.4 35.4 | US.TX | |
Texas Hill Country | -99.2 30.2 | US.TX | Hill Country |
Oklahoma Panhandle | -101.5 36.75 | US.OK | |
Green Country | -95.8 36.1 | US.OK | Northeast Oklahoma |
Southern California | -117.5 34 | US.CA | SoCal; southern California | Southern Californian
Northern California | -121.5 39.5 | US.CA | NorCal; northern California | Northern Californian
Central California | -119.8 36.7 | US.CA | |
Central Valley | -120 37 | US.CA | San Joaquin Valley; Sacramento Valley |
Central Coast | -120.7 35.3 | US.CA | California Central Coast |
San Francisco Bay Area | -122.27 37.75 | US.CA | Bay Area; the Bay Area; East Bay; South Bay; North Bay; Greater San Francisco; San Francisco area |
Silicon Valley | -122 37.4 | US.CA | Santa Clara Valley |
Napa Valley | -122.3 38.45 | US.CA | Wine Country |
Sonoma Valley | -122.5 38.3 | US.CA | |
Inland Empire | -117.3 33.95 | US.CA | |
Coachella Valley | -116.3 33.7 | US.CA | |
Imperial Valley | -115.5 32.9 | US.CA | |
San Fernando Valley | -118.45 34.22 | US.CA | |
San Gabriel Valley | -118 34.1 | US.CA | |
Antelope Valley | -118.1 34.75 | US.CA | |
Death Valley | -116.9 36.5 | US.CA | |
Big Sur | -121.8 36.27 | US.CA | |
Willamette Valley | -123 44.8 | US.OR | |
Eastern Oregon | -118.5 44.5 | US.OR | |
Southern Oregon | -123 42.5 | US.OR | |
Central Oregon | -121.2 44.1 | US.OR | |
Eastern Washington | -118 47.5 | US.WA | |
Western Washington | -122.5 47.5 | US.WA | |
Olympic Peninsula | -123.7 47.8 | US.WA | |
Wasatch Front | -111.9 40.7 | US.UT | Salt Lake Valley |
Front Range | -105 39.8 | US.CO | |
Western Slope | -107.8 39 | US.CO | |
San Luis Valley | -105.9 37.6 | US.CO | |
Northern Arizona | -111.7 35.3 | US.AZ | |
Southern Arizona | -111 32 | US.AZ | |
Valley of the Sun | -112 33.5 | US.AZ | Phoenix metropolitan area |
Black Hills | -103.7 44 | US.SD | |
Iron Range | -92.6 47.5 | US.MN | |
Twin Cities | -93.2 44.96 | US.MN | Minneapolis-St. Paul; Minneapolis–Saint Paul; Minneapolis-Saint Paul |
Quad Cities | -90.5 41.5 | US | |
Fox Valley | -88.4 44.2 | US.WI | |
Upper Peninsula | -87.4 46.4 | US.MI | Upper Peninsula of Michigan | Yooper
Lower Peninsula | -84.8 43.7 | US.MI | |
Mid-Michigan | -84.5 43 | US.MI | Central Michigan |
West Michigan | -85.9 43 | US.MI | |
Thumb (Michigan) | -82.9 43.6 | US.MI | Michigan's Thumb |
Chicagoland | -87.8 41.8 | US.IL | Chicago area; Greater Chicago |
Southern Illinois | -89 37.8 | US.IL | Little Egypt |
Central Illinois | -89.4 40.2 | US.IL | |
Metro East | -90.1 38.6 | US.IL | |
Northwest Indiana | -87.2 41.5 | US.IN | Calumet Region |
Southern Indiana | -86.3 38.5 | US.IN | |
Northeast Ohio | -81.5 41.3 | US.OH | Greater Cleveland |
Central Ohio | -83 40 | US.OH | |
Miami Valley | -84.2 39.8 | US.OH | |
Mahoning Valley | -80.7 41.1 | US.OH | |
Western Pennsylvania | -79.9 40.5 | US.PA | Southwestern Pennsylvania |
Central Pennsylvania | -77.5 40.7 | US.PA | |
Northeastern Pennsylvania | -75.7 41.3 | US.PA | Poconos; Pocono Mountains; Wyoming Valley |
Lehigh Valley | -75.4 40.65 | US.PA | |
Upstate New York | -75.5 43 | US.NY | Upstate |
Western New York | -78.7 42.7 | US.NY | |
Central New York | -76.1 43 | US.NY | |
Hudson Valley | -73.9 41.7 | US.NY | |
Capital District | -73.8 42.7 | US.NY | |
Finger Lakes | -76.9 42.6 | US.NY | |
Long Island | -73.15 40.82 | US.NY | | Long Islander
The Hamptons | -72.4 40.9 | US.NY | Hamptons; East End of Long Island |
North Country (New York) | -74.8 44.4 | US.NY | |
Southern Tier | -76.5 42.1 | US.NY | |
South Jersey | -74.9 39.8 | US.NJ | |
North Jersey | -74.2 40.9 | US.NJ | |
Jersey Shore | -74.1 39.8 | US.NJ | |
Cape Cod | -70.3 41.7 | US.MA | Cape and Islands |
Berkshires | -73.2 42.4 | US.MA | Western Massachusetts |
North Shore (Massachusetts) | -70.9 42.6 | US.MA | |
Greater Boston | -71.1 42.35 | US.MA | Boston area |
Northern Maine | -68.5 46.5 | US.ME | |
Northeast Kingdom | -72.1 44.7 | US.VT | |
Greater Washington | -77.05 38.95 | US | Washington metropolitan area; Washington area; D.C. area; National Capital Region; DMV |
Greater Los Angeles | -118.2 34 | US.CA | Southland; Los Angeles area; Los Angeles metropolitan area |
Greater Houston | -95.4 29.8 | US.TX | Houston area |
Greater Toronto Area | -79.4 43.7 | CA.08 | Greater Toronto; GTA; Golden Horseshoe |
Alaska Panhandle | -134.5 58 | US.AK | Southeast Alaska; Inside Passage |
North Slope | -152 69.5 | US.AK | Alaska North Slope |
Atlantic Canada | of CA.04 CA.05 CA.07 CA.09 | CA | Maritimes; Maritime Provinces; the Maritimes; Maritime Canada; Atlantic provinces; East Coast of Canada | Maritimer
Canadian Prairies | of CA.01 CA.03 CA.11 | CA | Prairies; Prairie provinces; the Prairies |
Western Canada | of CA.01 CA.02 CA.03 CA.11 | CA | western Canada; Canadian West |
Eastern Canada | of CA.08 CA.10 CA.04 CA.05 CA.07 CA.09 | CA | Central Canada |
Northern Canada | of CA.12 CA.13 CA.14 | CA | Canadian Arctic; Canada's North; Far North of Canada |
Southern Ontario | -80.5 43.5 | CA.08 | Southwestern Ontario; southern Ontario |
Northern Ontario | -84 48.5 | CA.08 | northern Ontario |
Eastern Ontario | -76 45 | CA.08 | |
Cape Breton | -60.7 46.2 | CA.07 | Cape Breton Island |
Annapolis Valley | -64.7 45 | CA.07 | |
Okanagan | -119.5 49.9 | CA.02 | Okanagan Valley |
Lower Mainland | -122.8 49.2 | CA.02 | Metro Vancouver; Greater Vancouver |
Fraser Valley | -122 49.15 | CA.02 | |
Labrador region | -61 54 | CA.05 | Labrador |
Klondike | -139.4 63.9 | CA.12 | |
Outback | 134 -25 | AU | Australian outback; Red Centre |
Sunshine Coast | 153 -26.65 | AU.04 | |
Far North Queensland | 145 -16.5 | AU.04 | North Queensland |
Hunter Valley | 151.1 -32.6 | AU.02 | |
Illawarra | 150.8 -34.5 | AU.02 | |
Riverina | 146 -35 | AU.02 | |
Gippsland | 147 -38 | AU.07 | |
Kimberley | 126.5 -16.5 | AU.08 | Kimberley region; the Kimberley |
Pilbara | 119 -21.5 | AU.08 | |
Top End | 132.5 -13.5 | AU.03 | Arnhem Land |
North Island | 176 -39 | NZ | Te Ika-a-Māui |
South Island | 170.5 -44 | NZ | Te Waipounamu |
East Anglia | of GB.ENG.I9 GB.ENG.N5 GB.ENG.C3 | GB.ENG | | East Anglian
East of England | of GB.ENG.I9 GB.ENG.N5 GB.ENG.C3 GB.ENG.E4 GB.ENG.F8 GB.ENG.Z5 | GB.ENG | Eastern England |
East Midlands | of GB.ENG.D3 GB.ENG.H5 GB.ENG.H7 GB.ENG.J9 GB.ENG.L4 | GB.ENG | |
West Midlands | of GB.ENG.A7 GB.ENG.C7 GB.ENG.Q3 GB.ENG.P3 GB.ENG.M9 GB.ENG.Q4 GB.ENG.L6 GB.ENG.F7 | GB.ENG | |
Midlands | of GB.ENG.D3 GB.ENG.H5 GB.ENG.J9 GB.ENG.A7 GB.ENG.P3 GB.ENG.M9 GB.ENG.Q4 GB.ENG.L6 | GB.ENG | English Midlands | 
North East England | of GB.ENG.D8 GB.ENG.J6 GB.ENG.I7 GB.ENG.N6 GB.ENG.I5 | GB.ENG | North East of England; Tyneside; Teesside; Wearside; North-East England | Geordie
North West England | of GB.ENG.C9 GB.ENG.H2 GB.ENG.I2 GB.ENG.H8 GB.ENG.Z7 GB.ENG.Z8 | GB.ENG | North West of England; North-West England |
South East England | of GB.ENG.G5 GB.ENG.N7 GB.ENG.E2 GB.ENG.P6 GB.ENG.F2 GB.ENG.K2 GB.ENG.B9 GB.ENG.G2 | GB.ENG | South East of England; South-East England |
South West England | of GB.ENG.C6 GB.ENG.D4 GB.ENG.D6 GB.ENG.M3 GB.ENG.P8 GB.ENG.E6 GB.ENG.B7 | GB.ENG | West Country; South West of England; South-West England; Wessex |
Northern England | of GB.ENG.D8 GB.ENG.J6 GB.ENG.C9 GB.ENG.H2 GB.ENG.J7 GB.ENG.I2 GB.ENG.H4 | GB.ENG | North of England; northern England |
Home Counties | of GB.ENG.G5 GB.ENG.N7 GB.ENG.E4 GB.ENG.F8 GB.ENG.B9 | GB.ENG | |
Thames Valley | -1 51.5 | GB.ENG | |
Cotswolds | -1.9 51.8 | GB.ENG | |
Lake District | -3.1 54.5 | GB.ENG | English Lakes |
Peak District | -1.8 53.35 | GB.ENG | |
Yorkshire Dales | -2.1 54.25 | GB.ENG | |
Merseyside | -2.95 53.42 | GB.ENG | | Merseysider; Scouser
Tyne and Wear | -1.6 54.95 | GB.ENG | |
Black Country | -2.05 52.5 | GB.ENG | |
Scottish Highlands | -5 57.3 | GB.SCT | Highlands and Islands; the Highlands; Highlands | Highlander
Scottish Lowlands | -3.8 55.8 | GB.SCT | Central Belt |
South Wales | -3.4 51.65 | GB.WLS | South Wales Valleys |
North Wales | -3.9 53.1 | GB.WLS | |
West Wales | -4.6 51.9 | GB.WLS | |
Mid Wales | -3.5 52.4 | GB.WLS | |
West of Ireland | -9 53.5 | IE | |
French Riviera | 7 43.5 | FR.93 | Côte d'Azur; Cote d'Azur; the Riviera; Riviera |
Loire Valley | 0.7 47.4 | FR | |
Champagne region | 4.1 48.9 | FR.44 | Champagne |
Massif Central | 3 45 | FR | |
Ruhr | 7.2 51.5 | DE.07 | Ruhr Valley; Ruhr area; Ruhrgebiet |
Black Forest | 8.2 48.2 | DE.01 | Schwarzwald |
Franconia | 11 49.5 | DE.02 | Upper Franconia; Middle Franconia; Lower Franconia | Franconian
Eastern Germany | of DE.11 DE.12 DE.13 DE.14 DE.15 DE.16 | DE | eastern Germany; former East Germany |
Costa Brava | 3 41.8 | ES.56 | |
Costa del Sol | -4.7 36.5 | ES.51 | |
Costa Blanca | -0.2 38.4 | ES.60 | |
Mezzogiorno | of IT.01 IT.02 IT.03 IT.04 IT.11 IT.13 IT.15 IT.14 | IT | Southern Italy; southern Italy |
Northern Italy | of IT.12 IT.09 IT.20 IT.08 IT.05 IT.17 IT.19 IT.06 | IT | northern Italy; Po Valley |
Amalfi Coast | 14.6 40.63 | IT.04 | |
Cinque Terre | 9.7 44.13 | IT.08 | |
Italian Riviera | 8.8 44.3 | IT.08 | |
Dolomites region | 11.8 46.4 | IT | |
Jutland | 9.2 56 | DK | Jutland Peninsula; Jylland | 
Bohemia | of CZ.88 CZ.79 CZ.82 CZ.89 CZ.87 | CZ | | Bohemian
Moravia | of CZ.78 CZ.84 CZ.90 CZ.85 | CZ | | Moravian
Sudetenland | 14 50.5 | CZ | Sudeten |
Transylvania | of RO.13 RO.09 RO.33 RO.27 RO.01 RO.21 RO.20 | RO | | Transylvanian
Wallachia | 25.5 44.5 | RO | | Wallachian
Moldavia (Romania) | 27 46.8 | RO | | 
Dobruja | 28.3 44.3 | RO | Dobrogea |
Banat | 21.2 45.6 | | |
Dalmatia | 16.5 43.5 | HR | Dalmatian Coast; Dalmatian coast | Dalmatian
Slavonia | 17.8 45.4 | HR | | Slavonian
Herzegovina | 17.8 43.5 | BA | |
Donbas | of UA.05 UA.14 | UA | Donbass; Donets Basin; Eastern Ukraine; eastern Ukraine; Novorossiya |
Sandzak | 20 43.2 | RS | Sandžak |
Siberia | 105 60 | RU | Western Siberia; Eastern Siberia; West Siberia; East Siberia | Siberian
Russian Far East | 140 60 | RU | Far East of Russia; Far Eastern Federal District |
North Caucasus | of RU.17 RU.12 RU.19 RU.68 RU.22 RU.27 RU.01 RU.70 | RU | Northern Caucasus; North Caucasus Federal District; Ciscaucasia | North Caucasian
South Ossetia | 44 42.35 | GE | South Ossetia-Alania; Tskhinvali Region; Tskhinvali region | South Ossetian
Nagorno-Karabakh | 46.75 39.82 | AZ | Nagorno Karabakh; Artsakh; Karabakh; Mountainous Karabakh; Upper Karabakh | Karabakhi; Artsakhi
Anatolia | 35 39 | TR | Asia Minor; Anatolian Peninsula; Central Anatolia; Anatolian plateau | Anatolian
Southeastern Anatolia | 40 37.8 | TR | southeastern Turkey; Turkish Kurdistan; Northern Kurdistan; southeast Turkey |
Cappadocia | 34.8 38.6 | TR | | Cappadocian
Northern Cyprus | 33.5 35.25 | CY | Turkish Republic of Northern Cyprus; North Cyprus; Turkish-occupied Cyprus; Turkish Cyprus | 
Golan Heights | 35.8 33 | SY | Golan; the Golan |
East Jerusalem | 35.24 31.78 | PS.WE | Arab East Jerusalem; Occupied East Jerusalem |
Galilee | 35.4 32.9 | IL.03 | Upper Galilee; Lower Galilee; the Galilee | Galilean
Negev | 34.8 30.5 | IL.01 | Negev Desert; the Negev |
Jordan Valley | 35.55 32.2 | | Jordan Rift Valley |
Samaria | 35.2 32.2 | PS.WE | | Samaritan
Judea | 35 31.6 | | Judaea | Judean; Judaean
Sinai Peninsula | 34 29.5 | EG | Sinai; the Sinai | 
Upper Egypt | 32.5 26 | EG | |
Nile Delta | 31 31 | EG | the Delta of the Nile |
Nubia | 31.5 21 | | | Nubian
Kordofan | of SD.62 SD.56 SD.50 | SD | |
Darfur | of SD.55 SD.49 SD.47 SD.60 SD.61 | SD | Darfur region | Darfuri; Darfurian
Abyei | 28.43 9.6 | SD | Abyei Area; Abyei region |
Cyrenaica | 22.5 29 | LY | Eastern Libya; eastern Libya | Cyrenaican
Tripolitania | 13 31 | LY | Western Libya | Tripolitanian
Fezzan | 14 26 | LY | |
Kabylie | 4.5 36.6 | DZ | Kabylia | Kabyle; Berber
Rif | -4 35 | MA | the Rif | 
Azawad | 0 18.5 | ML | Northern Mali; northern Mali | Tuareg
Casamance | -15.5 12.8 | SN | |
Niger Delta | 6 4.8 | NG | |
Biafra | 7.5 5.5 | NG | Republic of Biafra | Biafran
Northern Nigeria | of NG.29 NG.23 NG.24 NG.51 NG.27 NG.46 NG.39 NG.40 NG.57 NG.44 NG.55 | NG | northern Nigeria | Hausa
Hausaland | 8 12.5 | | |
Ambazonia | of CM.07 CM.09 | CM | Anglophone regions; Southern Cameroons |
Somaliland | of SO.20 SO.19 SO.12 SO.21 SO.22 | SO | British Somaliland; Republic of Somaliland | Somalilander
Puntland | of SO.03 SO.18 SO.10 | SO | | Puntlander
Jubaland | of SO.09 SO.08 SO.06 | SO | Azania |
Rift Valley | 36.5 0.5 | KE | Great Rift Valley; East African Rift |
Maasai Mara | 35 -1.5 | KE | Masai Mara | Maasai; Masai
Zanzibar | of TZ.25 TZ.22 TZ.21 TZ.20 TZ.13 | TZ | Zanzibar Archipelago; Zanzibar Islands | Zanzibari
Katanga | of CD.14 CD.15 CD.22 CD.29 | CD | Shaba | Katangese; Katangan
Kivu | of CD.11 CD.12 | CD | the Kivus; Kivu region; Kivu provinces; Eastern Congo; eastern Congo |
Kasai | of CD.18 CD.23 CD.04 | CD | Kasai region; Kasaï |
Orientale Province | of CD.30 CD.17 CD.16 CD.13 | CD | Province Orientale; Orientale |
Matabeleland | of ZW.07 ZW.06 | ZW | | Ndebele
Mashonaland | of ZW.05 ZW.04 ZW.03 | ZW | | Shona
Buganda | 32.4 0.5 | UG | |
Barotseland | 23.1 -15.3 | ZM | |
Caprivi Strip | 23 -17.9 | NA | Caprivi; Zambezi Region |
Cape Province | of ZA.05 ZA.08 ZA.11 | ZA | Cape Colony; the Cape of Good Hope |
Karoo | 22 -32.5 | ZA | Great Karoo; Little Karoo |
Waziristan | 69.85 32.7 | PK.03 | South Waziristan; North Waziristan; Waziristan region | Waziri
Swat Valley | 72.4 35.2 | PK.03 | Swat; Swat District |
Tribal Areas | 70 33 | PK.03 | tribal areas; Tribal areas; tribal belt; lawless tribal areas |
Bajaur | 71.5 34.7 | PK.03 | Bajaur Agency |
Kurram | 70.1 33.8 | PK.03 | Kurram Agency |
Orakzai | 71 33.7 | PK.03 | Orakzai Agency |
Mohmand | 71.3 34.5 | PK.03 | Mohmand Agency |
Hazarajat | 67 34.5 | AF | | Hazara
Panjshir Valley | 70 35.5 | AF.42 | |
Khorasan | of IR.41 IR.42 IR.43 | IR | Khurasan; Greater Khorasan |
Iranian Azerbaijan | of IR.33 IR.01 IR.32 | IR | |
Northeast India | of IN.03 IN.30 IN.17 IN.18 IN.31 IN.20 IN.26 IN.29 | IN | North East India; Seven Sisters; north-east India; northeastern India |
South India | of IN.02 IN.40 IN.19 IN.13 IN.25 | IN | Southern India; southern India | South Indian
North India | of IN.36 IN.34 IN.23 IN.10 IN.24 IN.11 IN.39 IN.07 | IN | Northern India; northern India; Hindi Belt; Hindi heartland | North Indian
Bundelkhand | 79.5 25 | IN | |
Vidarbha | 78.5 20.5 | IN.16 | |
Marathwada | 76 19 | IN.16 | |
Konkan | 73.5 17 | IN | Konkan Coast |
Malabar | 75.8 11.5 | IN.13 | Malabar Coast |
Deccan | 77 17 | IN | Deccan Plateau |
Gorkhaland | 88.3 27 | IN.28 | |
Bodoland | 90.5 26.6 | IN.03 | | Bodo
Kutch | 70 23.7 | IN.09 | Rann of Kutch; Kachchh |
Saurashtra | 71 22 | IN.09 | Kathiawar |
Tamil Eelam | of LK.38 LK.37 | LK | |
Jaffna Peninsula | 80.1 9.7 | LK.38 | |
Chittagong Hill Tracts | 92.2 22.5 | BD.84 | |
Terai | 85 26.8 | NP | Tarai | Madhesi
Golden Triangle | 100.1 20.35 | | |
Mekong Delta | 105.8 10 | VN | |
Red River Delta | 106.3 20.6 | VN | |
Central Highlands (Vietnam) | 108 13.5 | VN | |
Tonkin | 105.5 21.5 | VN | |
Cochinchina | 106 10.5 | VN | Cochin China |
Isan | 103 16 | TH | Northeast Thailand; Isaan |
Deep South (Thailand) | 101.3 6.5 | TH | Southern Thailand; southern Thailand; Patani |
East Malaysia | of MY.11 MY.16 MY.15 | MY | |
West Papua region | of ID.36 ID.39 ID.PD ID.PT ID.PE ID.PS | ID | Papua region; Western New Guinea |
Kalimantan | of ID.11 ID.12 ID.13 ID.14 ID.42 | ID | Indonesian Borneo |
Visayas | of PH.06 PH.07 PH.08 | PH | Visayan Islands; central Philippines | Visayan
Pearl River Delta | 113.5 22.7 | CN.30 | Greater Bay Area; Guangdong-Hong Kong-Macau Greater Bay Area |
Yangtze Delta | 120.5 31.3 | CN | Yangtze River Delta |
New Territories | 114.14 22.41 | HK | |
Kowloon | 114.18 22.32 | HK | Kowloon Peninsula |
Loess Plateau | 108 36.5 | CN | |
Kansai | of JP.32 JP.22 JP.13 JP.28 JP.35 JP.43 | JP | Kansai region |
Kanto | of JP.40 JP.19 JP.34 JP.04 JP.14 JP.38 JP.10 | JP | Kantō; Kanto region |
Tohoku | of JP.03 JP.16 JP.24 JP.02 JP.44 JP.08 | JP | Tōhoku; Tohoku region; northeastern Japan |
Chubu | of JP.29 JP.42 JP.15 JP.06 JP.46 JP.26 JP.09 JP.37 JP.01 | JP | |
Chugoku | of JP.41 JP.36 JP.31 JP.11 JP.45 | JP | |
Demilitarized Zone | 127 38 | | Korean Demilitarized Zone; DMZ; inter-Korean border |
Yucatan Peninsula | of MX.31 MX.04 MX.23 | MX | Yucatán Peninsula; Yucatan peninsula; Yucatán peninsula | 
Riviera Maya | -87.2 20.5 | MX.23 | Mayan Riviera |
Bajio | -101 20.8 | MX | Bajío |
Mosquito Coast | -84 13.5 | NI | Miskito Coast | Miskito
Darien Gap | -77.5 8 | PA | Darién Gap; the Darien; Darién |
Canal Zone | -79.7 9.1 | PA | Panama Canal Zone |
Northeast Brazil | of BR.22 BR.20 BR.30 BR.17 BR.13 BR.06 BR.02 BR.28 BR.05 | BR | Nordeste; northeastern Brazil; Northeast Region |
Altiplano | -68.5 -18 | | Andean Plateau |
VRAEM | -73.8 -12.5 | PE | |
Essequibo | -59.5 6 | GY | Guayana Esequiba; Essequibo region |
Guantanamo Bay | -75.15 19.9 | CU.10 | Guantánamo Bay; Guantanamo Bay Naval Base; Gitmo |
Lusatia | 14.3 51.5 | DE | | Sorb
Gilead | 35.8 32.3 | JO | |
`;
