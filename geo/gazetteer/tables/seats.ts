/**
 * Sites that stand in the news for a government, a market or a people, by their own names: seats of heads of state,
 * parliaments and world bodies, and squares, quarters, airports and prisons named as places where things happen.
 * Kept by hand; points as in the CIA's World Factbook for the capital, or read from maps, to about a hundredth of a
 * degree.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const SEATS = `
White House | -77.037 38.898 | US.DC | Oval Office; West Wing; Rose Garden |
Capitol Hill | -77.009 38.89 | US.DC | U.S. Capitol; US Capitol; United States Capitol; Capitol Building |
Pentagon | -77.056 38.871 | US.VA | |
National Mall | -77.023 38.89 | US.DC | Lincoln Memorial; Washington Monument |
Pennsylvania Avenue | -77.03 38.895 | US.DC | |
Foggy Bottom | -77.05 38.9 | US.DC | |
Camp David | -77.465 39.648 | US.MD | |
Mar-a-Lago | -80.038 26.677 | US.FL | |
Wall Street | -74.009 40.706 | US.NY | |
Times Square | -73.986 40.758 | US.NY | |
Ground Zero | -74.013 40.712 | US.NY | World Trade Center; Twin Towers |
Central Park | -73.966 40.782 | US.NY | |
Madison Square Garden | -73.994 40.75 | US.NY | |
Broadway | -73.987 40.759 | US.NY | Theater District |
Turtle Bay | -73.968 40.75 | US.NY | U.N. headquarters; United Nations headquarters |
Hollywood | -118.33 34.1 | US.CA | Tinseltown |
Las Vegas Strip | -115.17 36.115 | US.NV | |
French Quarter | -90.064 29.958 | US.LA | Bourbon Street |
Fort Knox | -85.96 37.89 | US.KY | |
Cape Canaveral Space Force Station | -80.577 28.489 | US.FL | Kennedy Space Center; Cape Kennedy |
Area 51 | -115.81 37.235 | US.NV | Groom Lake |
Los Alamos National Laboratory | -106.3 35.88 | US.NM | |
Three Mile Island | -76.725 40.154 | US.PA | |
Hanford Site | -119.5 46.55 | US.WA | Hanford nuclear reservation |
Parliament Hill | -75.7 45.425 | CA.08 | |
Buckingham Palace | -0.142 51.501 | GB.ENG | |
Downing Street | -0.128 51.503 | GB.ENG | No. 10 Downing Street; 10 Downing Street; Number 10 |
Whitehall | -0.126 51.505 | GB.ENG | |
Westminster | -0.125 51.5 | GB.ENG | Houses of Parliament; Palace of Westminster |
Scotland Yard | -0.124 51.503 | GB.ENG | New Scotland Yard |
Trafalgar Square | -0.128 51.508 | GB.ENG | |
Piccadilly Circus | -0.134 51.51 | GB.ENG | |
Canary Wharf | -0.019 51.505 | GB.ENG | |
City of London | -0.092 51.514 | GB.ENG | Square Mile |
Heathrow | -0.454 51.47 | GB.ENG | Heathrow Airport; London Heathrow |
Gatwick | -0.182 51.154 | GB.ENG | Gatwick Airport |
Stansted | 0.238 51.885 | GB.ENG | Stansted Airport |
Windsor Castle | -0.605 51.484 | GB.ENG | |
Balmoral | -3.23 57.04 | GB.SCT | Balmoral Castle |
Holyrood | -3.173 55.952 | GB.SCT | |
Stormont | -5.833 54.605 | GB.NIR | |
Sellafield | -3.498 54.42 | GB.ENG | |
Faslane | -4.82 56.07 | GB.SCT | |
Champs-Élysées | 2.307 48.87 | FR.11 | Champs Elysees; Champs-Elysees |
Élysée Palace | 2.317 48.87 | FR.11 | Elysee Palace; the Élysée; Elysee |
Quai d'Orsay | 2.317 48.861 | FR.11 | |
Notre-Dame de Paris | 2.35 48.853 | FR.11 | Notre Dame Cathedral |
Eiffel Tower | 2.294 48.858 | FR.11 | |
Louvre | 2.338 48.861 | FR.11 | Louvre Museum |
Versailles Palace | 2.12 48.805 | FR.11 | Palace of Versailles |
Brandenburg Gate | 13.378 52.516 | DE.16 | |
Checkpoint Charlie | 13.39 52.508 | DE.16 | |
Berlin Wall | 13.39 52.51 | DE.16 | |
Reichstag | 13.376 52.519 | DE.16 | Bundestag |
Ramstein Air Base | 7.6 49.437 | DE.08 | Ramstein |
Apostolic Palace | 12.456 41.904 | VA | St. Peter's Square; St. Peter's Basilica; Sistine Chapel |
Colosseum | 12.492 41.89 | IT.07 | |
Puerta del Sol | -3.704 40.417 | ES.29 | |
Las Ramblas | 2.173 41.381 | ES.56 | La Rambla |
Camp Nou | 2.123 41.381 | ES.56 | |
Syntagma Square | 23.735 37.976 | GR.ESYE31 | |
Acropolis | 23.726 37.972 | GR.ESYE31 | Parthenon |
Dam Square | 4.893 52.373 | NL.07 | |
Schiphol | 4.764 52.309 | NL.07 | Schiphol Airport |
Peace Palace | 4.295 52.087 | NL.11 | |
Auschwitz | 19.178 50.036 | PL.77 | Auschwitz-Birkenau; Birkenau |
Wenceslas Square | 14.428 50.081 | CZ.52 | Prague Castle |
Maidan | 30.523 50.45 | UA.12 | Maidan Nezalezhnosti; Euromaidan |
Bankova Street | 30.529 50.445 | UA.12 | |
Chernobyl | 30.1 51.389 | UA.13 | Chernobyl nuclear power plant; Chornobyl; Chernobyl exclusion zone |
Zaporizhzhia nuclear power plant | 34.585 47.512 | UA.26 | |
Azovstal | 37.605 47.097 | UA.05 | Azovstal steelworks; Azovstal steel plant |
Kremlin | 37.617 55.752 | RU.48 | the Kremlin |
Red Square | 37.621 55.754 | RU.48 | |
Lubyanka | 37.627 55.761 | RU.48 | |
Sheremetyevo | 37.415 55.973 | RU.47 | Sheremetyevo Airport |
Baikonur Cosmodrome | 63.342 45.965 | KZ | |
Taksim Square | 28.985 41.037 | TR.34 | Gezi Park; Taksim |
Hagia Sophia | 28.98 41.008 | TR.34 | |
Incirlik | 35.426 37.002 | TR.81 | Incirlik Air Base |
Temple Mount | 35.235 31.778 | | Haram al-Sharif; Noble Sanctuary; Al-Aqsa Mosque; Al-Aqsa; al-Aqsa; Dome of the Rock |
Western Wall | 35.234 31.777 | | Wailing Wall |
Old City of Jerusalem | 35.232 31.777 | | Jerusalem's Old City |
Sheikh Jarrah | 35.233 31.794 | | |
Knesset | 35.205 31.777 | IL.06 | |
Rafah crossing | 34.247 31.247 | PS.GZ | Rafah Crossing; Rafah border crossing |
Philadelphi Corridor | 34.26 31.26 | PS.GZ | |
Tahrir Square | 31.236 30.044 | EG.11 | |
Rabaa al-Adawiya Square | 31.325 30.066 | EG.11 | Rabaa Square; Rabaa al-Adawiya |
Giza pyramids | 31.134 29.979 | EG.08 | Great Pyramid; Pyramids of Giza; Great Sphinx |
Valley of the Kings | 32.601 25.74 | EG | |
Grand Mosque | 39.826 21.423 | SA.14 | Kaaba; Masjid al-Haram; Mina (Mecca); Mount Arafat |
Green Zone | 44.39 33.305 | IQ.07 | International Zone |
Firdos Square | 44.42 33.314 | IQ.07 | |
Abu Ghraib prison | 44.065 33.295 | IQ.07 | |
Natanz | 51.727 33.724 | IR.28 | Natanz nuclear facility |
Fordow | 50.985 34.885 | IR.39 | Fordo |
Bushehr nuclear plant | 50.886 28.83 | IR.22 | |
Azadi Square | 51.338 35.7 | IR.26 | |
Evin Prison | 51.385 35.795 | IR.26 | Evin |
Bagram | 69.265 34.946 | AF.40 | Bagram Air Base; Bagram Airfield |
Camp Bastion | 64.22 31.86 | AF.10 | Camp Leatherneck |
Lal Masjid | 73.093 33.713 | PK.08 | Red Mosque |
Wagah | 74.573 31.605 | | Wagah border; Attari |
Taj Mahal | 78.042 27.175 | IN.36 | |
Red Fort | 77.241 28.656 | IN.07 | |
India Gate | 77.229 28.613 | IN.07 | |
Jantar Mantar | 77.216 28.627 | IN.07 | |
Golden Temple | 74.876 31.62 | IN.23 | Harmandir Sahib |
Gateway of India | 72.835 18.922 | IN.16 | |
Dharavi | 72.854 19.04 | IN.16 | |
Tiananmen Square | 116.391 39.903 | CN.22 | Tiananmen; Great Hall of the People |
Zhongnanhai | 116.378 39.914 | CN.22 | |
Forbidden City | 116.391 39.916 | CN.22 | |
Great Wall of China | 116.57 40.432 | CN | Great Wall |
Bird's Nest stadium | 116.391 39.991 | CN.22 | Bird's Nest |
The Bund | 121.49 31.24 | CN.23 | |
Potala Palace | 91.118 29.658 | CN.14 | |
Blue House | 126.975 37.587 | KR.11 | |
Gangnam | 127.047 37.517 | KR.11 | |
Itaewon | 126.994 37.534 | KR.11 | |
Panmunjom | 126.677 37.956 | | Joint Security Area |
Yongbyon | 125.755 39.796 | KP.11 | Yongbyon nuclear complex |
Punggye-ri | 129.087 41.279 | KP.17 | |
Yasukuni Shrine | 139.744 35.694 | JP.40 | Yasukuni |
Tsukiji | 139.77 35.665 | JP.40 | |
Fukushima Daiichi | 141.033 37.421 | JP.08 | Fukushima Daiichi nuclear plant; Fukushima nuclear plant; Fukushima nuclear power plant; Fukushima Dai-ichi |
Malacañang | 120.994 14.594 | PH.NCR | Malacañang Palace; Malacanang; Malacanang Palace |
Clark Air Base | 120.55 15.18 | PH.03 | |
Borobudur | 110.204 -7.608 | ID.07 | |
Angkor Wat | 103.867 13.412 | KH.24 | Angkor |
Marina Bay | 103.86 1.283 | SG | Marina Bay Sands |
Changi Airport | 103.989 1.364 | SG | |
Sydney Opera House | 151.215 -33.857 | AU.02 | |
Bondi Beach | 151.274 -33.891 | AU.02 | |
Martin Place | 151.21 -33.868 | AU.02 | |
Pine Gap | 133.737 -23.799 | AU.03 | |
Beehive (Wellington) | 174.777 -41.278 | NZ.G2 | |
Union Buildings | 28.212 -25.74 | ZA.06 | |
Marikana | 27.48 -25.7 | ZA.10 | |
Soweto | 27.858 -26.268 | ZA.06 | |
Aso Rock | 7.53 9.083 | NG.11 | Aso Villa |
Kibera | 36.79 -1.313 | KE | |
Westgate mall | 36.803 -1.257 | KE | Westgate Mall; Westgate shopping mall |
Dadaab | 40.31 0.09 | KE | Dadaab refugee camp |
Kakuma | 34.87 3.72 | KE | Kakuma refugee camp |
Zaatari | 36.327 32.295 | JO | Zaatari refugee camp; Zaatari camp |
Kutupalong | 92.153 21.213 | BD.84 | Kutupalong refugee camp |
Al-Hol camp | 41.14 36.37 | SY.01 | al-Hol camp; Al-Hol; al-Hol |
Casa Rosada | -58.37 -34.608 | AR.07 | Plaza de Mayo |
La Moneda | -70.654 -33.443 | CL.12 | La Moneda Palace |
Planalto Palace | -47.861 -15.799 | BR.07 | Planalto |
Copacabana Beach | -43.183 -22.971 | BR.21 | |
Maracanã | -43.23 -22.912 | BR.21 | Maracana; Maracanã Stadium; Maracana Stadium |
Miraflores Palace | -66.919 10.51 | VE | |
Los Pinos | -99.191 19.413 | MX.09 | |
Zócalo | -99.133 19.433 | MX.09 | Zocalo |
Tlatelolco | -99.137 19.451 | MX.09 | |
Chichen Itza | -88.568 20.684 | MX.31 | Chichén Itzá |
Teotihuacan | -98.844 19.693 | MX.15 | Teotihuacán |
Plaza de la Revolución | -82.387 23.123 | CU.02 | Revolution Square; Plaza de la Revolucion |
Cité Soleil | -72.333 18.578 | HT | Cite Soleil |
`;
