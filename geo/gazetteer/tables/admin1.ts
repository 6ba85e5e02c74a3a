/**
 * States and provinces: what GeoNames' list of names lacks.
 *
 * Codes are GeoNames'. Points (longitude latitude) are GeoNames' for the United States, Canada, Australia and the United
 * Kingdom; for other large divisions whose cities lie in one corner the middle of the land, to about half a degree;
 * so do well-known ones that no city of the (older) list of cities lies in. Where the cell is empty `areaPoint`
 * computes one.
 *
 * Abbreviations: the postal ones (USPS Publication 28, Canada Post, Australia Post) and those of the Associated Press
 * Stylebook, in use at newspapers. Demonyms: the U.S. Government Publishing Office's Style Manual (chapter 17) for the
 * states; usage of the countries' own papers for the rest. Other names: former and native ones, and those without
 * "Oblast" or "Republic".
 *
 * Columns: code | longitude latitude | other names | abbreviations | demonyms
 */
export const ADMIN1 = `
US.AL | -86.75 32.75 | | AL; Ala. | Alabamian; Alabaman
US.AK | -150 64 | | AK | Alaskan
US.AZ | -111.5 34.5 | | AZ; Ariz. | Arizonan; Arizonian
US.AR | -92.5 34.75 | | AR; Ark. | Arkansan
US.CA | -119.75 37.25 | | CA; Calif.; Cal. | Californian
US.CO | -105.5 39 | | CO; Colo. | Coloradan; Coloradoan
US.CT | -72.67 41.67 | | CT; Conn. | Connecticuter
US.DE | -75.5 39 | | DE; Del. | Delawarean
US.DC | -77.03 38.92 | | DC; D.C. |
US.FL | -82.5 28.75 | | FL; Fla. | Floridian
US.GA | -83.5 32.75 | | GA; Ga. | Georgian
US.HI | -156.5 20.75 | Hawaiian Islands | HI | Hawaiian
US.ID | -114.25 44.5 | | ID; Ida. | Idahoan
US.IL | -89.25 40 | | IL; Ill. | Illinoisan
US.IN | -86.25 40 | | IN; Ind. | Hoosier; Indianan
US.IA | -93.5 42 | | IA; Ia. | Iowan
US.KS | -98.5 38.5 | | KS; Kan.; Kans. | Kansan
US.KY | -84.88 38.2 | | KY; Ky. | Kentuckian
US.LA | -92 31 | | LA; La. | Louisianan; Louisianian
US.ME | -69.25 45.5 | | ME; Me. | Mainer
US.MD | -76.75 39 | | MD; Md. | Marylander
US.MA | -71.11 42.37 | | MA; Mass. | Massachusettsan; Bay Stater
US.MI | -84.5 44.25 | | MI; Mich. | Michigander; Michiganian
US.MN | -94.25 46.25 | | MN; Minn. | Minnesotan
US.MS | -89.75 32.75 | | MS; Miss. | Mississippian
US.MO | -92.5 38.25 | | MO; Mo. | Missourian
US.MT | -109.75 47 | | MT; Mont. | Montanan
US.NE | -99.75 41.5 | | NE; Neb.; Nebr. | Nebraskan
US.NV | -116.75 39.25 | | NV; Nev. | Nevadan
US.NH | -71.5 43.67 | | NH; N.H. | New Hampshirite; Granite Stater
US.NJ | -74.5 40.17 | | NJ; N.J. | New Jerseyan; New Jerseyite
US.NM | -106 34.5 | | NM; N.M.; N. Mex. | New Mexican
US.NY | -75.5 43 | New York State; upstate New York; Upstate New York | NY; N.Y. |
US.NC | -80 35.5 | | NC; N.C. | North Carolinian
US.ND | -100.5 47.5 | | ND; N.D.; N. Dak. | North Dakotan
US.OH | -83 40.25 | | OH | Ohioan
US.OK | -97.5 35.5 | | OK; Okla. | Oklahoman
US.OR | -120.5 44 | | OR; Ore.; Oreg. | Oregonian
US.PA | -76.91 40.27 | | PA; Pa.; Penn.; Penna. | Pennsylvanian
US.RI | -71.5 41.75 | | RI; R.I. | Rhode Islander
US.SC | -81 34 | | SC; S.C. | South Carolinian
US.SD | -100.25 44.5 | | SD; S.D.; S. Dak. | South Dakotan
US.TN | -86.25 35.75 | | TN; Tenn. | Tennessean
US.TX | -99.25 31.25 | | TX; Tex. | Texan
US.UT | -111.75 39.25 | | UT | Utahn; Utahan
US.VT | -72.75 44 | | VT; Vt. | Vermonter
US.VA | -77.45 37.55 | | VA; Va. | Virginian
US.WA | -120.5 47.5 | Washington State | WA; Wash. | Washingtonian
US.WV | -80.5 38.5 | | WV; W.Va.; W. Va. | West Virginian
US.WI | -90 44.5 | | WI; Wis.; Wisc. | Wisconsinite
US.WY | -107.5 43 | | WY; Wyo. | Wyomingite
CA.01 | -117.47 52.28 | | AB; Alta. | Albertan
CA.02 | -125 54 | | BC; B.C. | British Columbian
CA.03 | -97 55 | | MB; Man. | Manitoban
CA.04 | -66.75 46.5 | | NB; N.B. | New Brunswicker
CA.05 | -57 52 | Newfoundland; Labrador; Newfoundland & Labrador | NL; N.L.; Nfld. | Newfoundlander; Labradorian
CA.07 | -63 45 | | NS; N.S. | Nova Scotian
CA.08 | -84.5 49.25 | | ON; Ont. | Ontarian
CA.09 | -63.5 46.33 | | PE; PEI; P.E.I. | Prince Edward Islander
CA.10 | -72 52 | Québec | QC; PQ; P.Q.; Que. | Quebecer; Quebecker; Québécois; Quebecois
CA.11 | -106 54 | | SK; Sask. | Saskatchewanian
CA.12 | -135 63 | Yukon Territory | YT; Y.T. | Yukoner
CA.13 | -118 65 | | NT; NWT; N.W.T. |
CA.14 | -86.8 70.45 | | NU |
AU.01 | 149 -35.5 | | ACT; A.C.T. |
AU.02 | 146 -33 | | NSW; N.S.W. | New South Welshman
AU.03 | 134 -20 | | NT | Territorian
AU.04 | 145 -20 | | QLD; Qld. | Queenslander
AU.05 | 135 -30 | | SA | South Australian
AU.06 | 147 -42 | | TAS; Tas. | Tasmanian
AU.07 | 145 -37 | | VIC; Vic. | Victorian
AU.08 | 122 -25 | | WA | Western Australian
GB.ENG | -0.7 52.16 | | | English; Englishman; Englishwoman
GB.SCT | -4 56 | | | Scottish; Scots; Scot; Scotsman
GB.WLS | -3.5 52.5 | Cymru | | Welsh; Welshman; Welshwoman
GB.NIR | -6.5 54.5 | Ulster | N.I. | Northern Irish
CN.06 | 96 36 | Tsinghai | |
CN.13 | 86 41 | Xinjiang Uyghur Autonomous Region; Sinkiang; East Turkestan; Chinese Turkestan | | Uyghur; Uighur; Xinjiang Uyghur
CN.14 | 88 31 | Tibet Autonomous Region; Xizang | | Tibetan
CN.20 | 115 43 | Nei Mongol | | Inner Mongolian
CN.30 | | Kwangtung; Canton Province | | Cantonese
CN.32 | 102.7 30.1 | Szechuan; Szechwan | | Sichuanese
CN.16 | | Guangxi Zhuang Autonomous Region | |
CN.21 | | Ningxia Hui Autonomous Region | |
CN.07 | | Fukien | | Fujianese
CN.02 | | Chekiang | |
CN.04 | 119.5 33 | Kiangsu | |
CN.26 | | Shensi | |
CN.11 | | | | Hunanese
IN.01 | | Andaman and Nicobar Islands; Andamans; Andaman Islands; Nicobar Islands | |
IN.02 | 80 16 | Andhra | |
IN.03 | | | | Assamese
IN.07 | | National Capital Territory of Delhi; National Capital Territory | | Delhiite
IN.09 | | | | Gujarati
IN.12 | | Jammu & Kashmir | J&K |
IN.13 | | | | Keralite; Malayali
IN.16 | | Maharastra | | Maharashtrian
IN.19 | | Mysore State | | Kannadiga
IN.20 | | | | Naga
IN.21 | | Orissa | | Odia; Oriya
IN.22 | | Pondicherry | |
IN.23 | | | | Punjabi
IN.24 | 74 27 | Rajputana | | Rajasthani
IN.25 | | Tamilnadu | | Tamil
IN.28 | | | | Bengali
IN.33 | | | | Goan
IN.34 | | | | Bihari
IN.35 | 78.5 23.5 | | M.P. |
IN.36 | | United Provinces | U.P. |
IN.39 | | Uttaranchal | |
IN.41 | | | | Ladakhi
PK.02 | 66 28 | Baluchistan | | Baloch; Baluch; Balochi; Baluchi
PK.03 | | North-West Frontier Province; North West Frontier Province; Khyber-Pakhtunkhwa; Khyber Pakhtunkhwa; Federally Administered Tribal Areas | N.W.F.P.; FATA; K.P. | Pashtun; Pathan; Pakhtun
PK.04 | | | | Punjabi
PK.05 | | Sind | | Sindhi
PK.06 | | Azad Jammu and Kashmir; Pakistan-administered Kashmir; Pakistani Kashmir | | Kashmiri
PK.07 | | Northern Areas; Gilgit Baltistan | |
PK.08 | | Islamabad Capital Territory | |
BR.04 | -64 -4 | | |
BR.16 | -53 -4.75 | | |
BR.14 | -56 -13 | | |
BR.27 | | | | Paulista
BR.21 | | Rio de Janeiro State | |
BR.05 | -42 -12.5 | | | Bahian
RU.01 | | Adygea | | Adyghe; Circassian
RU.03 | | Altai Republic | | Altaian
RU.08 | | Bashkortostan; Bashkiria | | Bashkir
RU.11 | 109 53 | Buryatia | | Buryat
RU.12 | | Chechen Republic; Chechenya; Ichkeria | | Chechen
RU.16 | | Chuvashia | | Chuvash
RU.17 | | Daghestan | | Dagestani
RU.19 | | Ingushetia | | Ingush
RU.22 | | Kabardino-Balkaria | | Kabardian; Balkar
RU.24 | | Kalmykia | | Kalmyk
RU.27 | | Karachay-Cherkessia | | Karachay
RU.28 | 33 63.5 | Karelia | | Karelian
RU.15 | 172 66 | Chukotka Autonomous Okrug | | Chukchi
RU.42 | | Leningrad Oblast; Leningrad Region | |
RU.45 | | Mari El | |
RU.46 | | Mordovia | | Mordvin
RU.59 | 135 45.5 | Primorsky Krai; Primorye; Maritime Territory | |
RU.63 | 130 66 | Yakutia; Sakha Republic | | Yakut
RU.64 | 143 50.5 | Sakhalin | |
RU.68 | | North Ossetia; North Ossetia-Alania | | North Ossetian; Ossetian; Ossete
RU.73 | | Tatarstan | | Tatar
RU.79 | 95 51.7 | Tuva; Tyva | | Tuvan
RU.80 | | Udmurtia | | Udmurt
RU.91 | 95 60 | Krasnoyarsk Territory; Krasnoyarsk Region | |
RU.92 | 160 57 | Kamchatka Krai; Kamchatka Peninsula | |
RU.93 | 117 52.5 | Transbaikal; Zabaykalsky Krai | |
RU.69 | | Smolensk Region | |
MX.09 | | Distrito Federal; Federal District | D.F.; CDMX |
MX.15 | | State of Mexico; Estado de México; Mexico State; Edomex | |
MX.03 | | Baja Sur | |
MX.02 | | Baja; Baja California Norte | |
MX.31 | | | | Yucatecan
MX.30 | | Vera Cruz | |
MX.20 | | | | Oaxacan
AR.07 | | Ciudad Autónoma de Buenos Aires; Capital Federal | |
ID.01 | | Aceh; Atjeh | | Acehnese
ID.02 | | | | Balinese
ID.10 | | Special Region of Yogyakarta; Jogjakarta | |
ID.36 | | Irian Jaya; West New Guinea; Dutch New Guinea | | Papuan
ID.35 | | Bangka-Belitung | |
ID.18 | | East Nusa Tenggara | N.T.T. |
ZA.02 | | KwaZulu Natal; Zululand | KZN | Zulu
ZA.03 | | Orange Free State | |
ZA.05 | | Transkei | |
ZA.11 | | Western Cape | |
ZA.06 | | Transvaal | |
ZA.10 | | North West Province | |
NG.11 | | Federal Capital Territory; Abuja Federal Capital Territory | |
DE.01 | | Baden-Württemberg; Baden-Wuerttemberg; Baden; Württemberg; Swabia | | Swabian
DE.02 | | Bayern | | Bavarian
DE.05 | | Hessen | | Hessian
DE.06 | | Niedersachsen | |
DE.07 | | Nordrhein-Westfalen; Westphalia; Rhineland | NRW | Westphalian; Rhinelander
DE.08 | | Rhineland-Palatinate; Palatinate | |
DE.09 | | Saar | |
DE.10 | | Schleswig; Holstein | |
DE.12 | | Mecklenburg; Mecklenburg-Western Pomerania; Western Pomerania | |
DE.13 | | Sachsen | | Saxon
DE.15 | | Thüringen | | Thuringian
DE.16 | | Berlin State | |
ES.07 | | Balearics; Balearic Isles; Baleares | |
ES.27 | | Rioja | |
ES.31 | | Region of Murcia | | Murcian
ES.32 | | Navarra | | Navarrese
ES.34 | | Principality of Asturias | | Asturian
ES.39 | | | | Cantabrian
ES.51 | | Andalucía; Andalucia | | Andalusian
ES.52 | | Aragón | | Aragonese
ES.53 | | Canaries; Islas Canarias | | Canarian; Canary Islander
ES.54 | | Castilla-La Mancha; Castile-La Mancha; Castilla La Mancha; La Mancha | |
ES.55 | | Castilla y León; Castile and León; Castile and Leon; Castilla y Leon | |
ES.57 | | | | Extremaduran
ES.56 | | Catalunya; Cataluña | | Catalan; Catalonian
ES.58 | | | | Galician
ES.59 | | Basque region; Basque Autonomous Community; Euskadi; País Vasco; Basque Provinces | | Basque
ES.60 | | Valencian Community; Comunidad Valenciana | | Valencian
IT.01 | | Abruzzi | |
IT.02 | | Basilicata; Lucania | |
IT.03 | | | | Calabrian
IT.08 | | | | Ligurian
IT.09 | | Lombardia | | Lombard
IT.10 | | Marche | |
IT.12 | | Piemonte | | Piedmontese
IT.13 | | Puglia | | Apulian
IT.14 | | Sardegna | | Sardinian
IT.15 | | Sicilia | | Sicilian
IT.16 | | Toscana | | Tuscan
IT.17 | | South Tyrol; Alto Adige; Trentino; Trentino-South Tyrol | | South Tyrolean; South Tyrolese
IT.18 | | | | Umbrian
IT.19 | | Valle d'Aosta; Aosta | |
IT.06 | | Friuli-Venezia Giulia; Friuli | | Friulian
FR.11 | | Ile-de-France; Paris region | |
FR.27 | | Burgundy; Bourgogne; Franche-Comté; Bourgogne-Franche-Comte | | Burgundian
FR.28 | | Normandie; Upper Normandy; Lower Normandy; Haute-Normandie; Basse-Normandie | |
FR.32 | | Nord-Pas-de-Calais; Picardy; Picardie | |
FR.44 | | Alsace; Lorraine; Champagne-Ardenne; Alsace-Lorraine | | Alsatian; Lorrainer
FR.53 | | Bretagne | | Breton
FR.75 | | Nouvelle-Aquitaine; Aquitaine; Limousin; Poitou-Charentes | |
FR.76 | | Languedoc-Roussillon; Midi-Pyrénées; Languedoc; Occitania | | Occitan
FR.84 | | Auvergne; Rhône-Alpes; Rhone-Alpes | |
FR.93 | | Provence; Provence-Alpes-Cote d'Azur; PACA | | Provençal; Provencal
FR.94 | | Corse | | Corsican
UA.05 | | Donetsk People's Republic; Donetsk Oblast; Donetsk region | D.P.R. |
UA.14 | | Luhansk People's Republic; Lugansk; Luhansk Oblast; Luhansk region; Lugansk People's Republic | L.P.R. |
UA.11 | | Autonomous Republic of Crimea; Crimean Peninsula; Krym; Republic of Crimea | | Crimean; Crimean Tatar
UA.25 | | Transcarpathia; Zakarpattia Oblast; Carpathian Ruthenia | |
UA.17 | | Odessa Oblast; Odesa Oblast; Odessa region | |
UA.26 | | Zaporizhzhia Oblast; Zaporozhye | |
UA.07 | | Kharkiv Oblast; Kharkov Oblast | |
UA.08 | | Kherson Oblast | |
UA.20 | | Sevastopol | |
UA.24 | | Volhynia; Volyn Oblast | |
IQ.01 | | Al Anbar; Al-Anbar | |
IQ.05 | | Sulaimaniya; Sulaimaniyah | |
IQ.08 | | Dohuk | |
IQ.09 | | Thi Qar | |
IQ.11 | | Arbil; Irbil | |
IQ.15 | | Ninawa; Ninewa; Nineveh Plains | |
IQ.18 | | Salahuddin; Salahaddin; Salah al-Din | |
GE.02 | | Abkhaz Republic; Republic of Abkhazia | | Abkhaz; Abkhazian
GE.04 | | Ajaria; Adzharia; Achara; Ajara | | Adjarian; Ajarian
GE.71 | | Svaneti; Samegrelo; Mingrelia | | Mingrelian
AZ.35 | | Nakhichevan; Naxçıvan; Nakhchivan Autonomous Republic | |
NZ.E7 | | Auckland Region | |
IE.C | | Connaught | |
TR.31 | | Hatay Province; Alexandretta | |
TR.34 | | Istanbul Province | |
PS.GZ | | Gaza; Gaza enclave | | Gazan
PS.WE | | Judea and Samaria; Occupied West Bank; occupied West Bank | | West Banker
SD.55 | | North Darfur | |
SD.49 | | South Darfur | |
SD.47 | | West Darfur | |
SD.60 | | East Darfur | |
SD.61 | | Central Darfur | |
SD.50 | | South Kordofan | |
SD.38 | | Gezira; Al Jazirah; Al-Jazirah; Jazira | |
SO.03 | | Bari Region | |
AF.10 | | Hilmand | |
AF.18 | | Ningarhar | |
AF.34 | | Konar; Kunar Province | |
AF.37 | | Khost; Khost Province | |
AF.39 | | Uruzgan; Uruzgan Province | |
AF.27 | | Wardak; Maidan Wardak | |
AF.09 | | Ghor; Ghor Province | |
AF.24 | | Konduz | |
JP.12 | | | | Hokkaidoan
JP.47 | | Okinawa Islands; Ryukyu Islands; Ryukyus | | Okinawan; Ryukyuan
TW.04 | | Taiwan Province | |
EG.09 | | Menoufia; Monofiya; Menufia; Al Minufiyah | |
EG.27 | | Northern Sinai | |
EG.26 | | Southern Sinai | |
EG.10 | | Minya Governorate; Menia | |
EG.14 | | Sharqiya; Sharkia | |
EG.12 | | Qaliubiya; Qalyubiya | |
EG.01 | | Daqahliya; Dakahliya | |
EG.04 | | Fayoum; Fayyum | |
SY.03 | | Quneitra | |
SY.08 | | Rif Dimashq; Rural Damascus; Damascus countryside | |
SY.01 | | Hasakah; Hasaka; Al-Hasaka | |
SY.04 | | Raqa; Ar-Raqqah; Al-Raqqa | |
SY.07 | | Deir al-Zor; Deir Ezzor; Deir al-Zour; Deir ez-Zour | |
SY.05 | | Sweida; Suweida; As-Suwayda | |
SY.06 | | Deraa; Dara | |
KZ.06 | | Atyrau Region | |
PH.14 | | Bangsamoro; Bangsamoro Autonomous Region in Muslim Mindanao | ARMM; BARMM | Bangsamoro
PH.NCR | | Metro Manila; Metropolitan Manila | N.C.R. |
PH.05 | | Bicol | | Bicolano
PH.15 | | Cordillera Administrative Region | |
KR.14 | | North Gyeongsang; Gyeongsangbuk; North Kyongsang | |
KR.13 | | Gyeonggi; Kyonggi | |
KR.06 | | Gangwon; Kangwon | |
KR.17 | | South Chungcheong | |
KR.05 | | Chungcheongbuk-do | |
KR.16 | | South Jeolla; South Cholla | |
KR.03 | | North Jeolla; North Cholla | |
KR.01 | | Jeju; Cheju; Jeju Island | |
KR.20 | | South Gyeongsang; South Kyongsang | |
KP.11 | | North Pyongan | |
KP.09 | | Kangwon | |
KP.13 | | Ryanggang; Yanggang | |
MM.01 | | Rakhine State; Arakan | | Rohingya; Arakanese
MM.02 | | Chin | |
MM.03 | | Irrawaddy; Irrawaddy Region; Ayeyarwady Region | |
MM.04 | | Kachin | | Kachin
MM.05 | | Karen State; Kayin; Karen people | |
MM.06 | | Karenni State; Kayah | | Karenni
MM.11 | | Shan | |
MM.13 | | Mon State | |
MM.17 | | Rangoon Region; Yangon Region | |
MY.04 | | Malacca | |
MY.09 | | Pulau Pinang | |
MY.01 | | | | Johorean
MY.11 | | | | Sarawakian
MY.16 | | North Borneo | | Sabahan
CD.02 | | Equateur Province | |
CD.08 | | Kongo Central; Lower Congo | |
CD.11 | | Nord-Kivu | |
CD.12 | | Sud-Kivu | |
CD.14 | | Upper Katanga | |
CD.16 | | Haut-Uélé; Upper Uele | |
CD.13 | | Bas-Uélé; Lower Uele | |
CD.23 | | Kasaï-Central; Central Kasai | |
CD.04 | | Kasai-Oriental; Eastern Kasai | |
PE.08 | | Cusco Region; Cusco Department | |
CO.34 | | Bogotá; Capital District | |
CO.25 | | San Andrés and Providencia | |
CL.10 | -72.5 -53 | Magallanes | |
CL.12 | | Santiago Metropolitan Region; Región Metropolitana | |
BE.BRU | | Brussels-Capital Region; Brussels Region | |
BE.VLG | | Vlaanderen; Flemish Region | | Flemish; Fleming
BE.WAL | | Walloon Region | | Walloon
NL.02 | | Fryslân; Frisia | | Frisian
NL.07 | | Noord-Holland | |
NL.11 | | Zuid-Holland | |
NL.06 | | Brabant; Noord-Brabant | |
ET.45 | | Afar; Afar Region | | Afar
ET.46 | | | | Amhara
ET.51 | | Oromia; Oromiya | | Oromo
ET.52 | | Somali Region; Ogaden | | Ogadeni
ET.53 | | | | Tigrayan; Tigrean
ET.47 | | Benishangul-Gumuz; Benishangul Gumuz | |
ET.49 | | Gambella | |
ET.SI | 38.5 6.8 | Sidama | | Sidama
CH.GE | | Genève | |
CH.GR | | Graubünden | |
CH.LU | | Luzern | |
CH.SG | | St. Gallen; Sankt Gallen | |
CH.VS | | Wallis | |
CH.TI | | Tessin | |
CH.ZH | | Zürich | |
CH.BS | | Basel-Stadt | |
PL.77 | | Malopolska | |
PL.78 | | Mazowieckie; Masovia | |
PL.83 | | Upper Silesia | | Silesian
PL.80 | | Podkarpackie; Subcarpathian | |
PL.82 | | | | Pomeranian
PL.81 | | Podlaskie | |
CZ.52 | | Capital City of Prague | |
CZ.78 | | South Moravia | |
CZ.79 | | South Bohemia | |
CZ.85 | | Moravia-Silesia; North Moravia | |
CZ.81 | | Karlovy Vary Region | |
RO.25 | | Maramures | |
SE.27 | | Scania | | Scanian
TZ.25 | | Urban West | |
UG.N | | Northern Uganda | |
CM.07 | | Northwest Region; North-West Region | |
CM.09 | | Southwest Region; South-West Region | |
CM.12 | | Extreme North; Far North Region | |
GR.736572 | | Athos | |
GR.ESYE31 | | Attika | |
GR.ESYE43 | | Kriti | | Cretan
GR.ESYE14 | | | | Thessalian
GR.ESYE21 | | Ipeiros | | Epirote
GR.ESYE25 | | Peloponnesus; Peloponnisos | | Peloponnesian
AT.02 | | Kärnten | | Carinthian
AT.06 | | Steiermark | | Styrian
AT.07 | | Tirol | | Tyrolean; Tirolean
AT.03 | | Niederösterreich | |
AT.04 | | Oberösterreich | |
DK.17 | | Hovedstaden | |
DK.20 | | Sjælland; Sjaelland | |
PT.10 | | | | Madeiran
PT.23 | | Açores | | Azorean
HR.04 | | | | Istrian
BA.02 | | Republika Srpska; Serb Republic; Bosnian Serb Republic | | Bosnian Serb
BA.01 | | Federation of Bosnia and Herzegovina; Muslim-Croat Federation | |
RS.VO | | | | Vojvodinian
MD.58 | | Trans-Dniester; Transdniester; Transdniestria; Pridnestrovie | | Transnistrian
MD.51 | | | | Gagauz
SA.14 | | Makkah Region; Makkah Province | |
SA.05 | | Madinah Region | |
SA.11 | | Asir | |
SA.17 | | Jizan Region; Jizan | |
YE.04 | | Hadramawt; Hadhramaut; Hadramout; Hadramaut | | Hadrami
YE.14 | | Marib | |
YE.15 | | Saada; Sadah; Saadah | |
YE.08 | | Hodeidah; Hodeida; Al-Hudaydah | |
YE.25 | | Taiz; Taizz | |
YE.28 | | Socotra | | Socotran
YE.18 | | Dhale; Al-Dhale | |
YE.24 | | Lahij; Lahj | |
YE.19 | | Amran | |
YE.22 | | Hajjah; Hajja | |
IR.16 | | Iranian Kurdistan | |
IR.15 | | Khuzistan | |
IR.28 | | Esfahan | |
IR.04 | | Sistan and Baluchistan; Sistan-Baluchestan | |
BD.84 | | Chattogram | |
UZ.09 | | Karakalpakia | | Karakalpak
TJ.01 | | Badakhshan Autonomous Region | | Pamiri
PG.07 | | Autonomous Region of Bougainville; Bougainville Island; North Solomons | | Bougainvillean
EC.01 | | Galapagos; Galapagos Islands; Galápagos Islands | |
MZ.01 | | Cabo Delgado | |
AO.03 | | | | Cabindan
ML.08 | | Timbuktu Region; Tombouctou Region | |
NO.21 | | Trondelag; Sør-Trøndelag; Nord-Trøndelag | |
NO.05 | 25 70 | Finnmark County | |
NO.46 | | Hordaland; Sogn og Fjordane | |
NO.34 | | Hedmark; Oppland | |
NO.42 | | Vest-Agder; Aust-Agder | |
CU.10 | | Guantanamo Province | |
FI.19 | 26 67.5 | Finnish Lapland | |
LB.08 | | Beqaa; Bekaa Valley; Beqaa Valley; Bekaa; Beqaa Valley | |
LB.06 | | South Lebanon | |
VN.79 | | Ho Chi Minh City; Saigon | |
RU.30 | 135 54 | | |
RU.20 | 106 57 | | |
RU.34 | 54 64 | | |
RU.32 | 71 62 | | |
RU.87 | 76 67 | | |
RU.06 | 43 64 | | |
RU.05 | 128 54 | | |
RU.40 | 65 55.5 | | |
RU.75 | 82 58.5 | | |
RU.44 | 154 62.5 | | |
RU.49 | 35 68 | | |
RU.50 | 54 68 | | |
RU.78 | 69 57.5 | | |
RU.71 | 61.5 58.5 | | |
RU.90 | 56.5 59 | | |
CN.08 | 128 48 | | |
CN.10 | 116 39 | | |
CN.15 | 102 38 | | |
CN.29 | 101.5 25 | | |
CN.33 | 107.8 30 | | |
CN.05 | 126 43.5 | | |
CL.01 | -71 -32.9 | | |
CL.02 | -73 -46.5 | | |
KZ.11 | 76 52 | | |
BR.15 | -44 -18.5 | | |
BR.13 | -45 -5 | | |
BR.23 | -53 -30 | | |
BR.01 | -70 -9 | | |
BR.24 | -63 -11 | | |
BR.25 | -61 2 | | |
BR.31 | -48.3 -10 | | |
BR.29 | -49.5 -16 | | |
BR.11 | -54.5 -20.5 | | |
BR.03 | -52 1 | | |
ID.28 | 130 -4 | | |
PE.16 | -75 -4.5 | | |
IN.37 | 82 21.3 | | |
AR.01 | -60 -37 | | |
AR.20 | -70 -49 | | |
AR.04 | -69 -44 | | |
SA.06 | 50 23.5 | | |
SE.14 | 20 67 | | |
NO.20 | 10.2 59.3 | | |
NO.18 | 19 69 | | |
NO.17 | 8.5 59.5 | | |
NO.13 | 11.2 59.4 | | |
NO.04 | 9.5 60.4 | | |
NO.01 | 11 60 | | |
VN.40 | 105 19.2 | | |
VN.38 | 105.4 20 | | |
VN.14 | 104 21.2 | | |
VN.22 | 107.3 21.2 | | |
VN.12 | 103 22.3 | | |
VN.42 | 105.8 18.3 | | |
VN.04 | 106.1 22.7 | | |
VN.11 | 103 21.7 | | |
VN.19 | 105.8 21.7 | | |
VN.25 | 105.1 21.3 | | |
VN.31 | 106.6 20.8 | | |
VN.48 | 108 16 | | |
VN.51 | 108.6 15 | | |
VN.56 | 109 12.3 | | |
VN.96 | 105.1 9.1 | | |
VN.08 | 105.2 22.1 | | |
IQ.19 | 45.98 35.18 | | |
ET.55 | 38 7.8 | | |
ET.56 | 37.5 5.7 | | |
ET.SW | 35.9 6.9 | | |
KP.14 | 125.4 38.8 | | |
KP.19 | 126.6 38 | | |
MP.100 | 145.2 14.15 | | |
UM.400 | -162.1 5.9 | | |
UM.350 | -75 18.4 | | |
UM.100 | -176.6 0.8 | | |
UM.050 | -176.5 0.2 | | |
UM.150 | -160 -0.4 | | |
UM.250 | -162.4 6.4 | | |
TF.04 | 140 -67 | | |
TF.01 | 77.5 -38.5 | | |
TF.02 | 51 -46.4 | | |
TF.05 | 47.3 -11.5 | | |
SB.13 | 160.2 -11.7 | | |
HK.HEA | 114.22 22.28 | | |
HK.KYT | 114.17 22.31 | | |
HK.KKT | 114.22 22.31 | | |
DZ.BB | 0.95 21.33 | | |
AO.CBG | 18.5 -15 | | |
AO.ICB | 13.8 -9.2 | | |
AO.MLE | 23 -11 | | |
AO.CUB | 21 -16 | | |
MV.40 | 73.51 4.18 | | |
KG.10 | 72.8 40.53 | | |
CK.11695124 | -159.78 -18.86 | | |
CF.19 | 15.9 4.5 | | |
CF.20 | 17.5 7 | | |
CF.21 | 16.3 7.2 | | |
LA.28 | 103.1 18.8 | | |
AG.09 | -62.35 16.94 | | |
`;
