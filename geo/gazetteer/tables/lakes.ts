/**
 * Lakes and reservoirs: the natural lakes over 4,000 km² (after the Encyclopaedia Britannica's "largest lakes of
 * the world"), and smaller ones and reservoirs that papers name. Points: the middle of the water, to about a tenth of a
 * degree.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const LAKES = `
Great Lakes | -84.3 45.7 | | Great Lakes basin; the Great Lakes |
Lake Superior | -87.5 47.7 | | |
Lake Michigan | -87 44 | US | |
Lake Huron | -82.4 44.8 | | Georgian Bay; Saginaw Bay |
Lake Erie | -81.2 42.2 | | Sandusky Bay |
Lake Ontario | -77.8 43.7 | | |
Lake St. Clair | -82.7 42.4 | | |
Straits of Mackinac | -84.73 45.8 | US.MI | Mackinac Bridge |
Lake Champlain | -73.3 44.5 | | |
Lake George | -73.6 43.5 | US.NY | |
Lake Winnipesaukee | -71.3 43.6 | US.NH | |
Lake Winnebago | -88.4 44 | US.WI | |
Lake Okeechobee | -80.8 26.95 | US.FL | |
Lake Pontchartrain | -90.1 30.2 | US.LA | |
Lake Lanier | -83.95 34.25 | US.GA | Lake Sidney Lanier |
Lake Mead | -114.4 36.15 | US | |
Lake Powell | -111 37.2 | US | |
Hoover Dam | -114.74 36.02 | US | |
Glen Canyon Dam | -111.48 36.94 | US.AZ | |
Lake Havasu | -114.35 34.4 | US | |
Great Salt Lake | -112.5 41.2 | US.UT | |
Utah Lake | -111.8 40.2 | US.UT | |
Lake Tahoe | -120.05 39.1 | US | Tahoe |
Salton Sea | -115.85 33.3 | US.CA | |
Lake Shasta | -122.4 40.75 | US.CA | |
Lake Oroville | -121.45 39.55 | US.CA | Oroville Dam |
Clear Lake (California) | -122.8 39 | US.CA | |
Crater Lake | -122.1 42.94 | US.OR | |
Lake Coeur d'Alene | -116.75 47.5 | US.ID | |
Lake Washington | -122.25 47.6 | US.WA | |
Flathead Lake | -114.1 47.9 | US.MT | |
Fort Peck Lake | -106.4 47.7 | US.MT | |
Lake Sakakawea | -102.3 47.7 | US.ND | |
Lake Oahe | -100.4 45 | US | |
Devils Lake (water) | -98.9 48.05 | US.ND | |
Lake of the Ozarks | -92.8 38.15 | US.MO | |
Table Rock Lake | -93.4 36.6 | US | |
Lake Texoma | -96.7 33.85 | US | |
Lake Travis | -97.95 30.4 | US.TX | |
Lake Minnetonka | -93.55 44.9 | US.MN | |
Mille Lacs Lake | -93.65 46.25 | US.MN | Lake Mille Lacs |
Lake of the Woods | -94.8 49.3 | | |
Kentucky Lake | -88.1 36.6 | US | Lake Barkley |
Lake Cumberland | -84.9 36.95 | US.KY | |
Lake Norman | -80.95 35.55 | US.NC | |
Lake Murray | -81.35 34.08 | US.SC | |
Lake Winnipeg | -97.5 52.5 | CA.03 | |
Lake Manitoba | -98.5 51 | CA.03 | |
Lake Winnipegosis | -99.8 52.5 | CA.03 | |
Great Bear Lake | -121 66 | CA.13 | |
Great Slave Lake | -114 61.7 | CA.13 | |
Lake Athabasca | -110 59.2 | CA | |
Reindeer Lake | -102.3 57.3 | CA | |
Nettilling Lake | -70.5 66.5 | CA.14 | |
Lake Nipigon | -88.5 49.8 | CA.08 | |
Lake Simcoe | -79.4 44.4 | CA.08 | |
Lake Nipissing | -80 46.3 | CA.08 | |
Lake Louise (lake) | -116.2 51.41 | CA.01 | |
Okanagan Lake | -119.5 49.9 | CA.02 | |
Lake Nicaragua | -85.4 11.6 | NI | Lago Cocibolca |
Lake Managua | -86.4 12.3 | NI | |
Lake Atitlán | -91.2 14.7 | GT | Lake Atitlan |
Lake Chapala | -103 20.25 | MX | |
Lake Maracaibo | -71.5 9.8 | VE | |
Lake Titicaca | -69.4 -15.8 | | |
Lake Poopó | -67.1 -18.8 | BO | Lake Poopo |
Itaipu Dam | -54.59 -25.41 | | Itaipu |
Lake Geneva | 6.5 46.45 | | Lac Léman; Lake Léman |
Lake Constance | 9.4 47.6 | | Bodensee |
Lake Zurich | 8.7 47.25 | CH | |
Lake Lucerne | 8.4 47.02 | CH | |
Lake Como | 9.27 46 | IT | |
Lake Garda | 10.65 45.6 | IT | |
Lake Maggiore | 8.65 45.95 | | |
Lake Balaton | 17.75 46.85 | HU | |
Lake Bled | 14.09 46.36 | SI | |
Lake Ohrid | 20.7 41.05 | | |
Lake Vänern | 13.3 58.9 | SE | Vänern; Vanern |
Lake Vättern | 14.6 58.3 | SE | Vättern |
Lake Ladoga | 31.5 60.8 | RU | |
Lake Onega | 35.5 61.7 | RU | |
Lake Peipus | 27.5 58.7 | | |
Lake Saimaa | 28.3 61.3 | FI | |
Loch Ness | -4.45 57.3 | GB.SCT | |
Loch Lomond | -4.6 56.1 | GB.SCT | |
Windermere | -2.93 54.36 | GB.ENG | Lake Windermere |
Lough Neagh | -6.4 54.6 | GB.NIR | |
Lake Baikal | 108 53.5 | RU | Baikal |
Lake Taymyr | 102.5 74.5 | RU | |
Aral Sea | 60 45 | | |
Lake Balkhash | 75 46.5 | KZ | |
Issyk-Kul | 77.3 42.4 | KG | Lake Issyk-Kul; Issyk Kul |
Lake Van | 42.8 38.6 | TR | |
Lake Urmia | 45.4 37.7 | IR | |
Lake Sevan | 45.3 40.3 | AM | |
Dead Sea | 35.5 31.5 | | |
Sea of Galilee | 35.59 32.82 | IL | Lake Tiberias; Lake Kinneret |
Lake Tharthar | 43.2 34 | IQ | |
Mosul Dam | 42.82 36.63 | IQ | |
Haditha Dam | 42.36 34.2 | IQ | |
Lake Assad | 38.2 36 | SY | Tabqa Dam |
Atatürk Dam | 38.32 37.48 | TR | Ataturk Dam |
Qinghai Lake | 100.2 36.9 | CN | Koko Nor |
Poyang Lake | 116.3 29.1 | CN | |
Dongting Lake | 112.9 29.3 | CN | |
Lake Tai | 120.2 31.2 | CN | Taihu; Lake Taihu |
Three Gorges Dam | 111 30.82 | CN.12 | Three Gorges; Three Gorges Reservoir |
Lake Biwa | 136.1 35.3 | JP | |
Tonlé Sap | 104.1 12.9 | KH | Tonle Sap |
Lake Toba | 98.8 2.6 | ID | |
Laguna de Bay | 121.25 14.4 | PH | |
Dal Lake | 74.87 34.11 | IN.12 | |
Chilika Lake | 85.4 19.7 | IN.21 | |
Pangong Lake | 78.8 33.75 | | Pangong Tso |
Tarbela Dam | 72.7 34.1 | PK | |
Mangla Dam | 73.65 33.14 | PK | |
Kajaki Dam | 65.12 32.32 | AF | |
Lake Victoria | 33 -1 | | Victoria Nyanza |
Lake Tanganyika | 29.5 -6.5 | | |
Lake Malawi | 34.5 -12 | | Lake Nyasa |
Lake Turkana | 36.1 3.6 | | Lake Rudolf |
Lake Albert | 30.9 1.7 | | |
Lake Edward | 29.6 -0.35 | | |
Lake Kivu | 29.1 -2 | | |
Lake Mweru | 28.7 -9 | | |
Lake Kyoga | 33 1.5 | UG | |
Lake Naivasha | 36.35 -0.77 | KE | |
Lake Tana | 37.3 12 | ET | |
Grand Ethiopian Renaissance Dam | 35.09 11.21 | ET | Renaissance Dam |
Lake Chad | 14 13 | | Lake Chad basin; Lake Chad Basin; Lake Chad region |
Lake Volta | 0 7.3 | GH | |
Lake Kariba | 28 -17 | | Kariba Dam |
Cahora Bassa | 31.5 -15.7 | MZ | Lake Cahora Bassa |
Lake Nasser | 32 22.8 | EG | Aswan High Dam; Aswan Dam |
Lake Eyre | 137.3 -28.5 | AU.05 | Kati Thanda–Lake Eyre; Kati Thanda |
Lake Torrens | 137.8 -31 | AU.05 | |
Lake Taupo | 175.9 -38.8 | NZ | |
Lake Wakatipu | 168.5 -45.05 | NZ | |
Lake Khanka | 132.4 45 | | |
Lake Gairdner | 136 -31.7 | AU.05 | |
Lagoa dos Patos | -51.3 -31.1 | BR.23 | Patos Lagoon |
Lake Rukwa | 32.2 -8 | TZ | |
Lake Bangweulu | 29.8 -11.1 | ZM | |
Mar Chiquita | -62.6 -30.7 | AR | |
Lake Khövsgöl | 100.5 51 | MN | Lake Khovsgol; Khövsgöl Nuur |
Lake Sarygamysh | 57.4 41.9 | | |
`;
