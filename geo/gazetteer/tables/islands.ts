/**
 * Islands and island groups that are no country and no division of GeoNames' list: all over 10,000 km² (the United
 * Nations Environment Programme's Island Directory), and smaller ones that papers name. Points: the middle of the
 * island or group, to about a tenth of a degree; "of" takes the mean of divisions.
 *
 * Columns: name | where | within | other names | demonyms
 */
export const ISLANDS = `
Great Britain | -2 54 | GB | British mainland; mainland Britain |
Island of Ireland | -8 53.4 | | island of Ireland; all-Ireland |
Channel Islands | of GG JE | | Channel Isles |
Hebrides | -7 57 | GB.SCT | Western Isles; Outer Hebrides | Hebridean
Inner Hebrides | -6.3 56.5 | GB.SCT | |
Isle of Skye | -6.2 57.3 | GB.SCT | Skye |
Isle of Lewis | -6.6 58.2 | GB.SCT | Lewis and Harris |
Isle of Mull | -6 56.45 | GB.SCT | |
Islay | -6.2 55.75 | GB.SCT | Isle of Islay |
Isle of Arran | -5.25 55.58 | GB.SCT | |
Orkney | -3 59 | GB.SCT | Orkneys; the Orkneys | Orcadian
Shetland | -1.3 60.3 | GB.SCT | Shetlands; the Shetlands; Shetland Isles | Shetlander
Fair Isle | -1.63 59.53 | GB.SCT | |
Lindisfarne | -1.8 55.68 | GB.ENG | Holy Island |
Isle of Sheppey | 0.83 51.4 | GB.ENG | |
Lundy | -4.67 51.18 | GB.ENG | Lundy Island |
Aran Islands | -9.7 53.1 | IE | |
Heligoland | 7.88 54.18 | DE | Helgoland |
Rügen | 13.4 54.4 | DE | Rugen; Ruegen |
Sylt | 8.35 54.9 | DE | |
Usedom | 14 54 | | |
Fehmarn | 11.15 54.45 | DE | |
Texel | 4.8 53.08 | NL | |
Frisian Islands | 6 53.5 | | West Frisian Islands; East Frisian Islands |
Zealand (island) | 11.8 55.5 | DK | Sjælland island |
Funen | 10.4 55.3 | DK | Fyn |
Bornholm | 14.9 55.15 | DK | |
Öland | 16.6 56.7 | SE | Oland |
Saaremaa | 22.5 58.4 | EE | Ösel |
Hiiumaa | 22.6 58.9 | EE | |
Lofoten | 14 68.2 | NO | Lofoten Islands |
Utøya | 10.25 60.02 | NO | Utoya; Utoeya |
Spitsbergen | 16 78.8 | SJ | |
Novaya Zemlya | 57 74 | RU | |
Severnaya Zemlya | 98 79.5 | RU | |
Franz Josef Land | 55 80.6 | RU | |
New Siberian Islands | 145 75.3 | RU | |
Wrangel Island | -179.5 71.2 | RU | |
Solovetsky Islands | 35.7 65.05 | RU | Solovki |
Belle Île | -3.2 47.33 | FR | |
Mont Saint-Michel | -1.51 48.64 | FR | Mont St. Michel |
Île de Ré | -1.4 46.2 | FR | |
Majorca | 3 39.6 | ES.07 | Mallorca | Majorcan; Mallorcan
Minorca | 4.05 39.95 | ES.07 | Menorca | Minorcan
Ibiza | 1.43 39 | ES.07 | Eivissa | Ibizan
Formentera | 1.43 38.7 | ES.07 | |
Tenerife | -16.6 28.3 | ES.53 | |
Gran Canaria | -15.6 27.95 | ES.53 | |
Lanzarote | -13.65 29.05 | ES.53 | |
Fuerteventura | -14 28.4 | ES.53 | |
La Palma | -17.87 28.67 | ES.53 | |
La Gomera | -17.2 28.1 | ES.53 | |
El Hierro | -18 27.73 | ES.53 | |
Elba | 10.25 42.78 | IT.16 | |
Capri | 14.23 40.55 | IT.04 | |
Ischia | 13.9 40.73 | IT.04 | |
Lampedusa | 12.6 35.5 | IT.15 | |
Pantelleria | 11.98 36.8 | IT.15 | |
Aeolian Islands | 14.9 38.55 | IT.15 | Lipari Islands |
Giglio | 10.9 42.35 | IT.16 | Isola del Giglio; Giglio Island |
Gozo | 14.25 36.05 | MT | | Gozitan
Corfu | 19.8 39.6 | GR | Kerkyra |
Kefalonia | 20.6 38.25 | GR | Cephalonia |
Zakynthos | 20.8 37.8 | GR | Zante |
Ithaca (island) | 20.7 38.4 | GR | |
Cyclades | 25.2 37 | GR | |
Dodecanese | 27 36.4 | GR | |
Sporades | 23.8 39.2 | GR | |
Rhodes | 28 36.2 | GR | |
Kos | 27.1 36.83 | GR | |
Lesbos | 26.3 39.2 | GR | Lesvos |
Chios | 26.05 38.4 | GR | |
Samos | 26.8 37.75 | GR | |
Leros | 26.85 37.15 | GR | |
Lemnos | 25.2 39.9 | GR | Limnos |
Santorini | 25.43 36.4 | GR | Thira |
Mykonos | 25.35 37.45 | GR | |
Naxos | 25.5 37.05 | GR | |
Paros | 25.2 37.08 | GR | |
Delos | 25.27 37.4 | GR | |
Euboea | 23.8 38.5 | GR | Evia |
Kastellorizo | 29.58 36.15 | GR | |
Farmakonisi | 27.09 37.29 | GR | |
Djerba | 10.9 33.8 | TN | Jerba |
Westman Islands | -20.27 63.43 | IS | Vestmannaeyjar |
Baffin Island | -70 68 | CA.14 | |
Victoria Island | -110 71 | CA | |
Ellesmere Island | -79 80 | CA.14 | |
Banks Island | -121.5 73 | CA.13 | |
Devon Island | -87.5 75.3 | CA.14 | |
Axel Heiberg Island | -91 79.5 | CA.14 | |
Melville Island | -111 75.5 | CA | |
Southampton Island | -84.4 64.5 | CA.14 | |
Somerset Island | -93.5 73.2 | CA.14 | |
Prince of Wales Island | -99 72.7 | CA.14 | |
King William Island | -97.5 69.2 | CA.14 | |
Canadian Arctic Archipelago | -95 75 | CA | Arctic Archipelago; Queen Elizabeth Islands |
Island of Newfoundland | -56 48.6 | CA.05 | Newfoundland island |
Vancouver Island | -125.6 49.6 | CA.02 | |
Haida Gwaii | -132 53.2 | CA.02 | Queen Charlotte Islands |
Gulf Islands | -123.4 48.8 | CA.02 | |
Anticosti Island | -63 49.5 | CA.10 | |
Magdalen Islands | -61.8 47.4 | CA.10 | Îles de la Madeleine |
Manitoulin Island | -82.3 45.8 | CA.08 | |
Sable Island | -59.9 43.93 | CA.07 | |
Martha's Vineyard | -70.63 41.39 | US.MA | the Vineyard |
Nantucket Island | -70.07 41.28 | US.MA | Nantucket |
Block Island | -71.58 41.17 | US.RI | |
Mount Desert Island | -68.3 44.34 | US.ME | |
Fire Island | -73.1 40.65 | US.NY | |
Staten Island | -74.15 40.58 | US.NY | |
Roosevelt Island | -73.95 40.76 | US.NY | |
Rikers Island | -73.88 40.79 | US.NY | |
Ellis Island | -74.04 40.7 | US | |
Liberty Island | -74.04 40.69 | US | Statue of Liberty |
Governors Island | -74.02 40.69 | US.NY | |
Long Beach Island | -74.2 39.65 | US.NJ | |
Assateague Island | -75.2 38.1 | US | |
Chincoteague Island | -75.37 37.93 | US.VA | |
Hatteras Island | -75.6 35.4 | US.NC | Cape Hatteras |
Roanoke Island | -75.67 35.88 | US.NC | |
Hilton Head | -80.73 32.2 | US.SC | Hilton Head Island |
Sea Islands | -81 32 | US | |
Jekyll Island | -81.42 31.07 | US.GA | |
St. Simons Island | -81.37 31.2 | US.GA | |
Amelia Island | -81.45 30.62 | US.FL | |
Merritt Island | -80.68 28.4 | US.FL | |
Sanibel Island | -82.09 26.44 | US.FL | |
Captiva Island | -82.19 26.52 | US.FL | |
Santa Rosa Island | -86.8 30.37 | US.FL | |
Dauphin Island | -88.1 30.25 | US.AL | |
Grand Isle | -90 29.24 | US.LA | |
Galveston Island | -94.85 29.25 | US.TX | |
Padre Island | -97.3 27 | US.TX | South Padre Island |
Mackinac Island | -84.62 45.86 | US.MI | |
Isle Royale | -88.8 48 | US.MI | |
Apostle Islands | -90.7 46.97 | US.WI | |
Channel Islands (California) | -119.8 34 | US.CA | |
Santa Catalina Island | -118.42 33.39 | US.CA | Catalina Island; Catalina |
Alcatraz | -122.42 37.83 | US.CA | Alcatraz Island |
Angel Island | -122.43 37.86 | US.CA | |
Whidbey Island | -122.6 48.15 | US.WA | |
San Juan Islands | -123 48.55 | US.WA | |
Bainbridge Island | -122.53 47.65 | US.WA | |
Kodiak Island | -153.5 57.5 | US.AK | |
Aleutian Islands | -174 52.2 | US.AK | Aleutians | Aleut
Pribilof Islands | -170 57 | US.AK | |
St. Lawrence Island | -170.3 63.4 | US.AK | |
Big Island | -155.5 19.6 | US.HI | Hawaii Island; Island of Hawaii; Hawaiʻi Island |
Maui | -156.35 20.8 | US.HI | |
Oahu | -157.98 21.46 | US.HI | Oʻahu |
Kauai | -159.5 22.05 | US.HI | Kauaʻi |
Molokai | -157 21.13 | US.HI | Molokaʻi |
Lanai | -156.93 20.83 | US.HI | Lānaʻi |
Niihau | -160.15 21.9 | US.HI | |
Midway Atoll | -177.37 28.2 | UM | Midway; Midway Islands; Midway Island |
Wake Island | 166.63 19.3 | UM | |
Johnston Atoll | -169.53 16.73 | UM | |
Saipan | 145.75 15.19 | MP | |
Tinian | 145.63 15 | MP | |
Iwo Jima | 141.32 24.78 | JP | Iwo To |
Hispaniola | of DO HT | | |
Vieques | -65.44 18.12 | PR | |
Culebra | -65.28 18.32 | PR | |
Mona Island | -67.89 18.09 | PR | |
St. Croix | -64.75 17.73 | VI | |
St. Thomas | -64.92 18.34 | VI | |
St. John | -64.74 18.34 | VI | |
Tortola | -64.63 18.43 | VG | |
Virgin Gorda | -64.4 18.48 | VG | |
Necker Island | -64.36 18.53 | VG | |
Grand Bahama | -78.4 26.65 | BS | Grand Bahama Island |
Abaco Islands | -77.1 26.45 | BS | Abacos; Great Abaco; Abaco |
New Providence | -77.4 25.03 | BS | |
Bimini | -79.28 25.72 | BS | |
Eleuthera | -76.15 25 | BS | |
Andros | -78 24.4 | BS | Andros Island |
Exumas | -76 23.6 | BS | Exuma |
Isla de la Juventud | -82.8 21.7 | CU | Isle of Youth; Isle of Pines |
Saba | -63.24 17.63 | BQ | |
Sint Eustatius | -62.98 17.49 | BQ | Statia; St. Eustatius |
Carriacou | -61.45 12.48 | GD | |
Bequia | -61.23 13.01 | VC | |
Mustique | -61.18 12.88 | VC | |
Union Island | -61.43 12.6 | VC | |
Cozumel | -86.92 20.42 | MX.23 | |
Isla Mujeres | -86.73 21.23 | MX.23 | |
Bay Islands | -86.4 16.3 | HN | Roatan; Roatán |
Corn Islands | -83.05 12.17 | NI | |
Isla Margarita | -63.9 11 | VE | Margarita Island |
Easter Island | -109.35 -27.12 | CL | Rapa Nui; Isla de Pascua |
Juan Fernández Islands | -78.8 -33.65 | CL | Robinson Crusoe Island; Juan Fernandez Islands |
Chiloé | -74 -42.6 | CL | Chiloe Island; Chiloé Island |
Tierra del Fuego (island) | -69 -54 | | Isla Grande de Tierra del Fuego |
Cape Horn | -67.28 -55.98 | CL | |
Fernando de Noronha | -32.42 -3.85 | BR | |
Marajó | -49.6 -1 | BR | Marajo Island |
Ascension Island | -14.36 -7.95 | SH | |
Tristan da Cunha | -12.28 -37.1 | SH | |
Gough Island | -9.93 -40.32 | SH | |
Bioko | 8.7 3.5 | GQ | Fernando Po |
Annobón | 5.63 -1.43 | GQ | |
Príncipe | 7.4 1.62 | ST | Principe |
Gorée | -17.4 14.67 | SN | Goree Island; Gorée Island |
Robben Island | 18.37 -33.81 | ZA.11 | |
Prince Edward Islands | 37.8 -46.8 | ZA | Marion Island |
Lamu Island | 40.9 -2.27 | KE | |
Pemba Island | 39.75 -5.2 | TZ | Pemba |
Unguja | 39.35 -6.15 | TZ | |
Mafia Island | 39.8 -7.85 | TZ | |
Anjouan | 44.43 -12.22 | KM | Ndzuwani |
Grande Comore | 43.35 -11.7 | KM | Ngazidja |
Rodrigues | 63.42 -19.72 | MU | Rodrigues Island |
Mahé | 55.47 -4.68 | SC | Mahe Island |
Mascarene Islands | of MU RE | | |
Diego Garcia | 72.41 -7.31 | IO | |
Kerguelen | 69.35 -49.35 | TF | |
Dahlak Archipelago | 40.1 15.8 | ER | |
Hanish Islands | 42.75 13.75 | YE | |
Perim | 43.42 12.66 | YE | Mayun |
Masirah Island | 58.8 20.4 | OM | |
Kish Island | 53.98 26.53 | IR | |
Kharg Island | 50.32 29.24 | IR | |
Qeshm | 55.9 26.8 | IR | Qeshm Island |
Abu Musa | 55.03 25.87 | | |
Greater and Lesser Tunbs | 55.25 26.25 | | Tunb Islands |
Failaka Island | 48.33 29.43 | KW | |
Elephanta Island | 72.93 18.96 | IN | |
Great Nicobar | 93.8 7 | IN.01 | |
Delft Island | 79.68 9.52 | LK | |
Ramree Island | 93.8 19.1 | MM | |
St. Martin's Island | 92.32 20.62 | BD | |
Bhasan Char | 91.39 22.37 | BD | |
Bhola Island | 90.75 22.4 | BD | |
Phuket Island | 98.34 7.95 | TH | |
Koh Samui | 100.01 9.51 | TH | Ko Samui; Samui |
Koh Phi Phi | 98.77 7.74 | TH | Phi Phi Islands; Ko Phi Phi |
Koh Tao | 99.84 10.09 | TH | Ko Tao |
Koh Phangan | 100.03 9.75 | TH | Ko Pha Ngan |
Koh Lanta | 99.08 7.55 | TH | |
Phu Quoc | 103.97 10.22 | VN | Phú Quốc |
Con Dao | 106.6 8.7 | VN | Con Son Island |
Penang Island | 100.26 5.38 | MY | |
Langkawi | 99.8 6.35 | MY | |
Tioman | 104.17 2.8 | MY | Tioman Island |
Sentosa | 103.83 1.25 | SG | |
Sumatra | of ID.26 ID.01 ID.32 ID.24 ID.37 ID.15 ID.05 ID.03 | ID | Sumatera | Sumatran
Java | of ID.08 ID.07 ID.30 ID.33 ID.04 ID.10 | ID | Jawa | Javanese
Borneo | 114 1 | | | Bornean; Dayak
Sulawesi | of ID.31 ID.22 ID.21 ID.38 ID.34 ID.41 | ID | Celebes | Sulawesian
New Guinea | 141 -5.5 | | Papua | Papuan
Moluccas | of ID.28 ID.29 | ID | Maluku Islands; Spice Islands; Molucca Islands | Moluccan
Lesser Sunda Islands | of ID.17 ID.18 ID.02 | ID | Nusa Tenggara |
Lombok | 116.3 -8.57 | ID.17 | |
Sumbawa | 117.9 -8.7 | ID.17 | |
Flores | 121.2 -8.65 | ID.18 | Flores Island |
Sumba | 119.9 -9.7 | ID.18 | |
Komodo | 119.49 -8.55 | ID.18 | Komodo Island; Komodo National Park |
Timor | 125 -9.2 | | Timor island |
West Timor | 124.3 -9.6 | ID.18 | |
Ambon Island | 128.2 -3.63 | ID.28 | |
Halmahera | 128 0.8 | ID.29 | |
Seram | 129.4 -3.1 | ID.28 | Ceram |
Buru | 126.7 -3.4 | ID.28 | |
Nias | 97.6 1.1 | ID.26 | Nias Island |
Mentawai Islands | 99.5 -2.2 | ID.24 | |
Simeulue | 96.1 2.6 | ID.01 | |
Nusakambangan | 108.9 -7.74 | ID.07 | |
Madura | 113.3 -7 | ID.08 | Madura Island | Madurese
Batam | 104.05 1.1 | ID.40 | Batam Island |
Bangka | 106.1 -2.3 | ID.35 | Bangka Island |
Belitung | 107.9 -2.87 | ID.35 | |
Natuna Islands | 108.2 4 | ID.40 | Natunas; Natuna |
Luzon | of PH.05 PH.02 PH.03 PH.15 PH.01 PH.40 PH.NCR | PH | |
Mindanao | of PH.14 PH.10 PH.12 PH.13 PH.09 PH.11 | PH | Southern Philippines; southern Philippines |
Palawan | 118.6 9.7 | PH | |
Leyte | 124.9 10.9 | PH | Leyte Island |
Samar | 125.1 11.9 | PH | Samar Island |
Cebu Island | 123.85 10.3 | PH | |
Bohol | 124.2 9.85 | PH | |
Negros | 123 10 | PH | Negros Island |
Panay | 122.5 11.2 | PH | Panay Island |
Mindoro | 121.1 13 | PH | Mindoro Island |
Catanduanes | 124.25 13.8 | PH | |
Marinduque | 121.95 13.4 | PH | |
Boracay | 121.92 11.97 | PH | |
Siargao | 126.05 9.85 | PH | |
Jolo | 121.1 6 | PH | Jolo Island; Sulu |
Basilan | 122 6.6 | PH | |
Sulu Archipelago | 121 6 | PH | |
Tawi-Tawi | 120 5.2 | PH | |
Spratly Islands | 114 9.5 | | Spratlys; Nansha Islands |
Paracel Islands | 112 16.5 | | Paracels; Xisha Islands |
Scarborough Shoal | 117.77 15.15 | | Huangyan Island |
Second Thomas Shoal | 115.87 9.75 | | Ayungin Shoal |
Mischief Reef | 115.53 9.9 | | |
Fiery Cross Reef | 112.89 9.55 | | |
Senkaku Islands | 123.5 25.75 | | Diaoyu Islands; Senkakus; Diaoyus; Diaoyutai |
Liancourt Rocks | 131.87 37.24 | | Dokdo; Takeshima |
Pratas Islands | 116.72 20.7 | TW | Dongsha Islands |
Kinmen | 118.37 24.45 | TW | Quemoy |
Matsu Islands | 119.93 26.15 | TW | Matsu |
Penghu | 119.6 23.57 | TW | Pescadores |
Green Island | 121.49 22.66 | TW | |
Orchid Island | 121.55 22.05 | TW | |
Hainan Island | 109.75 19.2 | CN.31 | |
Lantau | 113.95 22.27 | HK | Lantau Island |
Hong Kong Island | 114.19 22.26 | HK | |
Lamma Island | 114.12 22.2 | HK | |
Chongming Island | 121.5 31.6 | CN.23 | |
Zhoushan Islands | 122.2 30 | CN.02 | Chusan |
Honshu | 138 36 | JP | Honshū |
Kyushu | of JP.07 JP.33 JP.27 JP.21 JP.30 JP.25 JP.18 | JP | Kyūshū |
Shikoku | of JP.39 JP.17 JP.05 JP.20 | JP | |
Okinawa Island | 128 26.5 | JP.47 | |
Ishigaki Island | 124.2 24.4 | JP.47 | |
Miyako Islands | 125.3 24.8 | JP.47 | Miyakojima |
Amami Oshima | 129.4 28.3 | JP.18 | Amami |
Tsushima | 129.35 34.4 | JP | Tsushima Island |
Sado Island | 138.4 38 | JP | |
Izu Islands | 139.4 34 | JP | Oshima |
Ogasawara Islands | 142.2 27.1 | JP | Bonin Islands; Ogasawara |
Kuril Islands | 150 46.5 | RU | Kurils; Kuriles; Kurile Islands; Northern Territories; Kurile islands |
Sakhalin Island | 143 51 | RU | |
Commander Islands | 166.3 55 | RU | |
Yeonpyeong | 125.7 37.66 | KR | Yeonpyeong Island |
Baengnyeong | 124.7 37.96 | KR | Baengnyeong Island |
Ulleung | 130.87 37.5 | KR | Ulleungdo |
Geoje Island | 128.6 34.87 | KR | |
King Island | 144 -39.9 | AU.06 | |
Flinders Island | 148.1 -40 | AU.06 | |
Kangaroo Island | 137.2 -35.8 | AU.05 | |
Fraser Island | 153.1 -25.2 | AU.04 | K'gari |
Thursday Island | 142.22 -10.58 | AU.04 | |
Torres Strait Islands | 142.5 -10.2 | AU.04 | | Torres Strait Islander
Tiwi Islands | 130.8 -11.6 | AU.03 | Melville Island (Australia); Bathurst Island |
Groote Eylandt | 136.6 -14 | AU.03 | |
Rottnest Island | 115.51 -32 | AU.08 | |
Lord Howe Island | 159.08 -31.55 | AU.02 | |
Macquarie Island | 158.85 -54.63 | AU.06 | |
Whitsunday Islands | 149 -20.3 | AU.04 | Whitsundays; Hamilton Island |
Stewart Island | 167.9 -47 | NZ | Rakiura |
Great Barrier Island | 175.4 -36.2 | NZ | |
Waiheke Island | 175.1 -36.8 | NZ | |
Kermadec Islands | -178 -30 | NZ | |
Auckland Islands | 166.1 -50.7 | NZ | |
New Britain | 150.5 -5.7 | PG | |
Manus Island | 146.9 -2.1 | PG | |
Trobriand Islands | 151.1 -8.5 | PG | |
Bismarck Archipelago | 150 -4 | PG | |
Guadalcanal | 160.1 -9.6 | SB | |
Malaita | 161 -9 | SB | |
Santa Cruz Islands | 166 -10.7 | SB | |
Viti Levu | 178 -17.8 | FJ | |
Vanua Levu | 179.2 -16.6 | FJ | |
Espiritu Santo | 166.9 -15.3 | VU | |
Tanna | 169.3 -19.5 | VU | Tanna Island |
Efate | 168.4 -17.7 | VU | |
Loyalty Islands | 167.3 -21 | NC | |
Tahiti | -149.45 -17.65 | PF | | Tahitian
Bora Bora | -151.74 -16.5 | PF | |
Moorea | -149.83 -17.53 | PF | |
Society Islands | -150.5 -17 | PF | |
Tuamotu Islands | -144 -17 | PF | Tuamotus |
Marquesas Islands | -139.5 -9.5 | PF | Marquesas | Marquesan
Mururoa | -138.9 -21.85 | PF | Moruroa; Moruroa Atoll |
Rarotonga | -159.78 -21.23 | CK | |
Tongatapu | -175.2 -21.17 | TO | |
Hunga Tonga–Hunga Haʻapai | -175.38 -20.54 | TO | Hunga Tonga; Hunga Tonga-Hunga Ha'apai |
Upolu | -171.75 -13.9 | WS | |
Savaii | -172.4 -13.6 | WS | Savai'i |
Tutuila | -170.7 -14.3 | AS | |
Kiritimati | -157.4 1.87 | KI | Christmas Island (Kiribati) |
Tarawa | 173 1.42 | KI | |
Phoenix Islands | -172 -3.7 | KI | |
Line Islands | -157 0 | KI | |
Bikini Atoll | 165.38 11.6 | MH | |
Enewetak | 162.2 11.5 | MH | Eniwetok |
Kwajalein | 167.73 8.72 | MH | Kwajalein Atoll |
Pohnpei | 158.2 6.9 | FM | |
Chuuk | 151.85 7.42 | FM | Truk; Truk Lagoon |
Yap | 138.13 9.53 | FM | |
Kosrae | 163 5.32 | FM | |
Caroline Islands | 148 7 | | |
Mariana Islands | 145.5 16 | | Mariana Trench |
Peleliu | 134.24 7 | PW | |
Snake Island | 30.2 45.26 | UA | Zmiinyi Island |
South Shetland Islands | -59 -62 | AQ | King George Island |
South Orkney Islands | -45.5 -60.6 | AQ | |
Elephant Island | -55.2 -61.1 | AQ | |
`;
