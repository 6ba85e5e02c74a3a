/**
 * Countries and territories: all codes of ISO 3166-1 alpha-2, and Kosovo's XK.
 *
 * Names: the common English one, then others that papers use, also former ones. Points (longitude latitude): GeoNames'
 * for the country, which for most is the point under "Geographic coordinates" in the CIA's World Factbook (public
 * domain). Demonyms: nouns and adjectives of the World Factbook's "Nationality"; plurals are made (`demonymForms`).
 *
 * Columns: code | name | longitude latitude | other names | abbreviations | demonyms
 */
export const COUNTRIES = `
AD | Andorra | 1.58 42.55 | Principality of Andorra | | Andorran
AE | United Arab Emirates | 54.5 23.75 | Emirates | U.A.E. | Emirati; Emirian
AF | Afghanistan | 66 33 | Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan | | Afghan; Afghani
AG | Antigua and Barbuda | -61.8 17.05 | Antigua; Barbuda | | Antiguan; Barbudan
AI | Anguilla | -63.05 18.22 | | | Anguillan
AL | Albania | 20 41 | Republic of Albania | | Albanian
AM | Armenia | 45 40 | Republic of Armenia | | Armenian
AO | Angola | 18.5 -12.5 | Republic of Angola | | Angolan
AQ | Antarctica | 16.41 -78.16 | | | Antarctic
AR | Argentina | -64 -34 | Argentine Republic; the Argentine | | Argentine; Argentinian; Argentinean
AS | American Samoa | -170.72 -14.32 | | | American Samoan
AT | Austria | 13.33 47.33 | Republic of Austria | | Austrian
AU | Australia | 135 -25 | Commonwealth of Australia | | Australian; Aussie
AW | Aruba | -69.97 12.5 | | | Aruban
AX | Åland Islands | 20 60.21 | Aland; Åland | | Ålander
AZ | Azerbaijan | 47.5 40.5 | Republic of Azerbaijan | | Azerbaijani; Azeri
BA | Bosnia and Herzegovina | 17.83 44.25 | Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina | BiH | Bosnian; Herzegovinian
BB | Barbados | -59.53 13.17 | | | Barbadian; Bajan
BD | Bangladesh | 90 24 | People's Republic of Bangladesh; East Pakistan | | Bangladeshi
BE | Belgium | 4 50.83 | Kingdom of Belgium | | Belgian
BF | Burkina Faso | -1.67 12.5 | Burkina; Upper Volta | | Burkinabe; Burkinabè; Burkinan
BG | Bulgaria | 25 42.67 | Republic of Bulgaria | | Bulgarian
BH | Bahrain | 50.55 26.03 | Kingdom of Bahrain | | Bahraini
BI | Burundi | 30 -3.5 | Republic of Burundi | | Burundian
BJ | Benin | 2.25 9.5 | Republic of Benin; Dahomey | | Beninese; Beninois
BL | Saint Barthélemy | -62.83 17.9 | Saint Barts; St. Barths | | Barthélemois
BM | Bermuda | -64.75 32.33 | | | Bermudian; Bermudan
BN | Brunei | 114.67 4.5 | Brunei Darussalam; Nation of Brunei | | Bruneian
BO | Bolivia | -65 -17 | Plurinational State of Bolivia | | Bolivian
BQ | Caribbean Netherlands | -68.24 12.18 | Bonaire; Bonaire, Sint Eustatius and Saba; BES islands | | Bonairean
BR | Brazil | -55 -10 | Federative Republic of Brazil; Brasil | | Brazilian
BS | Bahamas | -76 24.25 | Commonwealth of the Bahamas | | Bahamian
BT | Bhutan | 90.5 27.5 | Kingdom of Bhutan | | Bhutanese
BV | Bouvet Island | 3.41 -54.42 | | |
BW | Botswana | 24 -22 | Republic of Botswana; Bechuanaland | | Botswanan; Motswana; Batswana
BY | Belarus | 28 53 | Republic of Belarus; Byelorussia; Belorussia | | Belarusian; Belarussian; Byelorussian
BZ | Belize | -88.75 17.25 | British Honduras | | Belizean
CA | Canada | -113.64 60.11 | Dominion of Canada | | Canadian
CC | Cocos Islands | 96.83 -12.2 | Cocos (Keeling) Islands; Keeling Islands | | Cocos Islander
CD | Democratic Republic of the Congo | 25 0 | Congo; DR Congo; Democratic Republic of Congo; Congo-Kinshasa; Congo, Democratic Republic of; Zaire; Belgian Congo | D.R.C.; D.R. Congo | Congolese; Zairian; Zairean
CF | Central African Republic | 21 7 | Central African Empire | C.A.R. | Central African
CG | Republic of the Congo | 15.5 -1 | Congo; Republic of Congo; Congo-Brazzaville; Congo Republic | | Congolese
CH | Switzerland | 8.01 47 | Swiss Confederation | | Swiss
CI | Côte d'Ivoire | -5.5 8 | Ivory Coast; Republic of Côte d'Ivoire | | Ivorian; Ivoirian
CK | Cook Islands | -159.78 -21.24 | | | Cook Islander
CL | Chile | -71 -30 | Republic of Chile | | Chilean
CM | Cameroon | 12.5 6 | Republic of Cameroon; Cameroons | | Cameroonian
CN | China | 105 35 | People's Republic of China; mainland China; Communist China; Red China | P.R.C. | Chinese
CO | Colombia | -73.25 4 | Republic of Colombia | | Colombian
CR | Costa Rica | -84 10 | Republic of Costa Rica | | Costa Rican; Tico
CU | Cuba | -79.5 22 | Republic of Cuba | | Cuban
CV | Cape Verde | -24 16 | Cabo Verde; Cape Verde Islands | | Cape Verdean; Cabo Verdean
CW | Curaçao | -68.94 12.17 | | | Curaçaoan
CX | Christmas Island | 105.69 -10.5 | | | Christmas Islander
CY | Cyprus | 33 35 | Republic of Cyprus | | Cypriot; Greek Cypriot; Turkish Cypriot
CZ | Czech Republic | 15 49.75 | Czechia | | Czech
DE | Germany | 10.5 51.5 | Federal Republic of Germany; West Germany; East Germany; Deutschland; German Democratic Republic | G.D.R. | German; West German; East German
DJ | Djibouti | 42.5 11.5 | Republic of Djibouti; French Somaliland | | Djiboutian
DK | Denmark | 10 56 | Kingdom of Denmark | | Danish; Dane
DM | Dominica | -61.33 15.5 | Commonwealth of Dominica | | Dominican
DO | Dominican Republic | -70.67 19 | | | Dominican
DZ | Algeria | 3 28 | People's Democratic Republic of Algeria | | Algerian
EC | Ecuador | -78.25 -1.25 | Republic of Ecuador | | Ecuadorian; Ecuadorean; Ecuadoran
EE | Estonia | 26 59 | Republic of Estonia | | Estonian
EG | Egypt | 30 27 | Arab Republic of Egypt; United Arab Republic | | Egyptian
EH | Western Sahara | -14.29 24.49 | Sahrawi Arab Democratic Republic; Spanish Sahara | | Sahrawi; Sahraoui; Western Saharan
ER | Eritrea | 39 15 | State of Eritrea | | Eritrean
ES | Spain | -4 40 | Kingdom of Spain; España | | Spanish; Spaniard
ET | Ethiopia | 39.5 8 | Federal Democratic Republic of Ethiopia; Abyssinia | | Ethiopian; Abyssinian
FI | Finland | 26 64 | Republic of Finland | | Finnish; Finn
FJ | Fiji | 178 -18 | Republic of Fiji; Fiji Islands | | Fijian
FK | Falkland Islands | -59.17 -51.75 | Falklands; Islas Malvinas; Malvinas | | Falkland Islander
FM | Federated States of Micronesia | 158.25 6.92 | Micronesia | F.S.M. | Micronesian
FO | Faroe Islands | -7 62 | Faeroe Islands; Faroes | | Faroese; Faeroese
FR | France | 2 46 | French Republic | | French; Frenchman; Frenchwoman
GA | Gabon | 11.75 -1 | Gabonese Republic | | Gabonese
GB | United Kingdom | -2.7 54.76 | Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | U.K.; G.B. | British; Briton; Brit
GD | Grenada | -61.67 12.12 | | | Grenadian; Grenadan
GE | Georgia | 43.5 42 | Republic of Georgia | | Georgian
GF | French Guiana | -53 4 | Guyane; French Guyana | | French Guianese
GG | Guernsey | -2.54 49.48 | Bailiwick of Guernsey | | Guernseyman
GH | Ghana | -2 8 | Republic of Ghana | | Ghanaian
GI | Gibraltar | -5.35 36.14 | | | Gibraltarian
GL | Greenland | -40 72 | Kalaallit Nunaat | | Greenlandic; Greenlander
GM | Gambia | -15.5 13.5 | Republic of the Gambia | | Gambian
GN | Guinea | -10.67 10.83 | Republic of Guinea; Guinea-Conakry; French Guinea | | Guinean
GP | Guadeloupe | -61.58 16.25 | | | Guadeloupean; Guadeloupian
GQ | Equatorial Guinea | 10.5 1.7 | Republic of Equatorial Guinea; Spanish Guinea | | Equatorial Guinean; Equatoguinean
GR | Greece | 22 39 | Hellenic Republic | | Greek; Hellenic
GS | South Georgia and the South Sandwich Islands | -37 -54.5 | South Georgia; South Sandwich Islands | |
GT | Guatemala | -90.25 15.5 | Republic of Guatemala | | Guatemalan
GU | Guam | 144.73 13.48 | | | Guamanian
GW | Guinea-Bissau | -15 12 | Republic of Guinea-Bissau; Portuguese Guinea | | Bissau-Guinean
GY | Guyana | -59 5 | Co-operative Republic of Guyana; British Guiana | | Guyanese
HK | Hong Kong | 114.16 22.28 | Hongkong; Hong Kong SAR | H.K. | Hong Konger; Hongkonger
HM | Heard and McDonald Islands | 73.5 -53.1 | Heard Island and McDonald Islands; Heard Island | |
HN | Honduras | -86.5 15 | Republic of Honduras | | Honduran
HR | Croatia | 15.5 45.17 | Republic of Croatia | | Croatian; Croat
HT | Haiti | -72.42 19 | Republic of Haiti | | Haitian
HU | Hungary | 20 47 | | | Hungarian; Magyar
ID | Indonesia | 120 -5 | Republic of Indonesia; Dutch East Indies | | Indonesian
IE | Ireland | -8 53 | Republic of Ireland; Irish Republic; Eire; Éire; Irish Free State | | Irish; Irishman; Irishwoman
IL | Israel | 34.75 31.5 | State of Israel | | Israeli
IM | Isle of Man | -4.5 54.25 | | | Manx; Manxman
IN | India | 79 22 | Republic of India; Bharat; British India | | Indian
IO | British Indian Ocean Territory | 71.5 -6 | Chagos Islands; Chagos Archipelago | | Chagossian
IQ | Iraq | 44 33 | Republic of Iraq | | Iraqi
IR | Iran | 53 32 | Islamic Republic of Iran; Islamic Republic; Persia | | Iranian; Persian
IS | Iceland | -18 65 | Republic of Iceland | | Icelandic; Icelander
IT | Italy | 12.83 42.83 | Italian Republic; Italia | | Italian
JE | Jersey | -2.13 49.22 | Bailiwick of Jersey | | Jerseyman
JM | Jamaica | -77.5 18.25 | | | Jamaican
JO | Jordan | 36 31 | Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | | Jordanian
JP | Japan | 139.75 35.69 | Nippon | | Japanese
KE | Kenya | 38 1 | Republic of Kenya | | Kenyan
KG | Kyrgyzstan | 75 41 | Kyrgyz Republic; Kirghizia; Kyrgyzia | | Kyrgyz; Kirghiz; Kyrgyzstani
KH | Cambodia | 105 13 | Kingdom of Cambodia; Kampuchea; Khmer Republic | | Cambodian; Khmer
KI | Kiribati | -157.36 1.87 | Republic of Kiribati; Gilbert Islands | | I-Kiribati
KM | Comoros | 44.25 -12.17 | Union of the Comoros; Comoro Islands | | Comoran; Comorian
KN | Saint Kitts and Nevis | -62.75 17.33 | St. Kitts; Nevis; Saint Christopher and Nevis | | Kittitian; Nevisian
KP | North Korea | 127 40 | Democratic People's Republic of Korea | D.P.R.K. | North Korean
KR | South Korea | 127.75 36.5 | Republic of Korea; Korea | R.O.K. | South Korean; Korean
KW | Kuwait | 47.75 29.5 | State of Kuwait | | Kuwaiti
KY | Cayman Islands | -80.58 19.5 | Caymans; Cayman; Grand Cayman | | Caymanian; Cayman Islander
KZ | Kazakhstan | 68 48 | Republic of Kazakhstan; Kazakstan | | Kazakh; Kazakhstani
LA | Laos | 105 18 | Lao People's Democratic Republic; Lao PDR | | Lao; Laotian
LB | Lebanon | 35.83 33.83 | Lebanese Republic | | Lebanese
LC | Saint Lucia | -60.97 13.88 | | | Saint Lucian
LI | Liechtenstein | 9.53 47.17 | Principality of Liechtenstein | | Liechtensteiner
LK | Sri Lanka | 80.75 7.75 | Democratic Socialist Republic of Sri Lanka; Ceylon | | Sri Lankan; Ceylonese; Sinhalese
LR | Liberia | -9.5 6.5 | Republic of Liberia | | Liberian
LS | Lesotho | 28.25 -29.5 | Kingdom of Lesotho; Basutoland | | Basotho; Mosotho; Lesothan
LT | Lithuania | 24 55.42 | Republic of Lithuania | | Lithuanian
LU | Luxembourg | 6.17 49.75 | Grand Duchy of Luxembourg; Luxemburg | | Luxembourger; Luxembourgish; Luxemburger
LV | Latvia | 25 57 | Republic of Latvia | | Latvian
LY | Libya | 17 28 | State of Libya; Libyan Arab Jamahiriya | | Libyan
MA | Morocco | -6 32 | Kingdom of Morocco | | Moroccan
MC | Monaco | 7.42 43.73 | Principality of Monaco | | Monegasque; Monégasque; Monacan
MD | Moldova | 29 47 | Republic of Moldova; Moldavia | | Moldovan; Moldavian
ME | Montenegro | 19.3 42.5 | | | Montenegrin
MF | Saint Martin | -63.08 18.08 | Saint-Martin; French Saint Martin | |
MG | Madagascar | 46.44 -19 | Republic of Madagascar; Malagasy Republic | | Malagasy; Madagascan
MH | Marshall Islands | 167.59 8.32 | Republic of the Marshall Islands; Marshalls | | Marshallese; Marshall Islander
MK | North Macedonia | 22 41.83 | Macedonia; Republic of North Macedonia; Republic of Macedonia; Former Yugoslav Republic of Macedonia | F.Y.R.O.M. | Macedonian; North Macedonian
ML | Mali | -2 18 | Republic of Mali; French Sudan | | Malian
MM | Myanmar | 96 21 | Burma; Republic of the Union of Myanmar | | Burmese; Myanmarese; Burman
MN | Mongolia | 105 46 | Outer Mongolia; Mongolian People's Republic | | Mongolian; Mongol
MO | Macao | 113.55 22.2 | Macau; Macao SAR | | Macanese
MP | Northern Mariana Islands | 145.75 15.21 | Northern Marianas; Commonwealth of the Northern Mariana Islands; Marianas | C.N.M.I. |
MQ | Martinique | -61 14.67 | | | Martinican; Martiniquais
MR | Mauritania | -10.5 20.25 | Islamic Republic of Mauritania | | Mauritanian
MS | Montserrat | -62.19 16.74 | | | Montserratian
MT | Malta | 14.43 35.92 | Republic of Malta | | Maltese
MU | Mauritius | 57.55 -20.3 | Republic of Mauritius | | Mauritian
MV | Maldives | 73 3.2 | Republic of Maldives; Maldive Islands | | Maldivian
MW | Malawi | 34 -13.5 | Republic of Malawi; Nyasaland | | Malawian
MX | Mexico | -102 23 | United Mexican States; México | | Mexican
MY | Malaysia | 112.5 2.5 | Federation of Malaysia | | Malaysian
MZ | Mozambique | 35 -18.25 | Republic of Mozambique | | Mozambican
NA | Namibia | 17 -22 | Republic of Namibia; South West Africa; South-West Africa | | Namibian
NC | New Caledonia | 165.5 -21.5 | | | New Caledonian
NE | Niger | 9 18 | Republic of Niger | | Nigerien
NF | Norfolk Island | 167.95 -29.03 | | | Norfolk Islander
NG | Nigeria | 8 10 | Federal Republic of Nigeria | | Nigerian
NI | Nicaragua | -85 13 | Republic of Nicaragua | | Nicaraguan
NL | Netherlands | 5.75 52.25 | Holland; Kingdom of the Netherlands | | Dutch; Dutchman; Dutchwoman; Netherlander; Hollander
NO | Norway | 10 62 | Kingdom of Norway | | Norwegian
NP | Nepal | 84 28 | Federal Democratic Republic of Nepal | | Nepalese; Nepali
NR | Nauru | 166.93 -0.52 | Republic of Nauru | | Nauruan
NU | Niue | -169.87 -19.05 | | | Niuean
NZ | New Zealand | 174 -42 | Aotearoa; Aotearoa New Zealand | N.Z. | New Zealander; Kiwi
OM | Oman | 56 21 | Sultanate of Oman; Muscat and Oman | | Omani
PA | Panama | -80 9 | Republic of Panama | | Panamanian
PE | Peru | -75.25 -10 | Republic of Peru; Perú | | Peruvian
PF | French Polynesia | -144 -15 | | | French Polynesian
PG | Papua New Guinea | 147 -6 | Independent State of Papua New Guinea | P.N.G. | Papua New Guinean
PH | Philippines | 122 13 | Republic of the Philippines; Philippine Islands | | Filipino; Filipina; Philippine
PK | Pakistan | 70 30 | Islamic Republic of Pakistan; West Pakistan | | Pakistani
PL | Poland | 20 52 | Republic of Poland | | Polish; Pole
PM | Saint Pierre and Miquelon | -56.33 46.83 | St. Pierre | | Saint-Pierrais
PN | Pitcairn Islands | -130.1 -25.07 | Pitcairn Island; Pitcairn | | Pitcairn Islander
PR | Puerto Rico | -66.5 18.25 | Commonwealth of Puerto Rico | P.R. | Puerto Rican
PS | Palestine | 35.2 31.9 | State of Palestine; Palestinian Territories; Palestinian territory; Occupied Palestinian Territory; Occupied Territories; Palestinian Authority | | Palestinian
PT | Portugal | -8.13 39.69 | Portuguese Republic | | Portuguese
PW | Palau | 134.58 7.5 | Republic of Palau; Belau | | Palauan
PY | Paraguay | -58 -22.99 | Republic of Paraguay | | Paraguayan
QA | Qatar | 51.25 25.5 | State of Qatar | | Qatari
RE | Réunion | 55.5 -21.1 | La Réunion; Reunion Island | | Réunionese
RO | Romania | 25 46 | Rumania; Roumania | | Romanian; Rumanian
RS | Serbia | 20.46 44.82 | Republic of Serbia; Serbia and Montenegro | | Serbian; Serb
RU | Russia | 100 60 | Russian Federation; Soviet Union; Union of Soviet Socialist Republics; Soviet Russia; Tsarist Russia | U.S.S.R. | Russian; Soviet
RW | Rwanda | 30 -2 | Republic of Rwanda; Ruanda | | Rwandan; Rwandese
SA | Saudi Arabia | 45 25 | Kingdom of Saudi Arabia; Saudi | K.S.A. | Saudi; Saudi Arabian
SB | Solomon Islands | 159 -8 | Solomons | | Solomon Islander
SC | Seychelles | 55.67 -4.58 | Republic of Seychelles | | Seychellois
SD | Sudan | 30 16 | Republic of the Sudan; Republic of Sudan; North Sudan | | Sudanese
SE | Sweden | 15 62 | Kingdom of Sweden | | Swedish; Swede
SG | Singapore | 103.8 1.37 | Republic of Singapore | | Singaporean
SH | Saint Helena | -5.7 -15.95 | Saint Helena, Ascension and Tristan da Cunha | | Saint Helenian
SI | Slovenia | 14.82 46.12 | Republic of Slovenia | | Slovenian; Slovene
SJ | Svalbard and Jan Mayen | 20 78 | Svalbard; Spitsbergen; Jan Mayen | |
SK | Slovakia | 19.5 48.67 | Slovak Republic | | Slovak; Slovakian
SL | Sierra Leone | -11.5 8.5 | Republic of Sierra Leone | | Sierra Leonean
SM | San Marino | 12.42 43.93 | Republic of San Marino | | Sammarinese; Sanmarinese
SN | Senegal | -14.25 14.5 | Republic of Senegal | | Senegalese
SO | Somalia | 48 6 | Federal Republic of Somalia | | Somali; Somalian
SR | Suriname | -56 4 | Republic of Suriname; Surinam; Dutch Guiana | | Surinamese
SS | South Sudan | 30 7.5 | Republic of South Sudan; Southern Sudan | | South Sudanese
ST | São Tomé and Príncipe | 7 1 | Sao Tome | | Sao Tomean; Santomean
SV | El Salvador | -88.92 13.83 | Republic of El Salvador | | Salvadoran; Salvadorean; Salvadorian
SX | Sint Maarten | -63.06 18.04 | Dutch Saint Martin | |
SY | Syria | 38.5 35 | Syrian Arab Republic | | Syrian
SZ | Eswatini | 31.5 -26.5 | Swaziland; Kingdom of Eswatini; Kingdom of Swaziland | | Swazi; Emaswati
TC | Turks and Caicos Islands | -71.58 21.73 | Turks and Caicos | | Turks and Caicos Islander
TD | Chad | 19 15 | Republic of Chad | | Chadian
TF | French Southern Territories | 69.14 -49.25 | French Southern and Antarctic Lands; Kerguelen Islands | |
TG | Togo | 1.17 8.67 | Togolese Republic | | Togolese
TH | Thailand | 100 15 | Kingdom of Thailand; Siam | | Thai; Siamese
TJ | Tajikistan | 71 39 | Republic of Tajikistan; Tadzhikistan | | Tajik; Tajikistani
TK | Tokelau | -171.75 -9.37 | | | Tokelauan
TL | Timor-Leste | 125.75 -8.83 | East Timor; Democratic Republic of Timor-Leste | | Timorese; East Timorese
TM | Turkmenistan | 60 40 | Turkmenia | | Turkmen; Turkmenistani
TN | Tunisia | 9 34 | Republic of Tunisia | | Tunisian
TO | Tonga | -175.2 -21.18 | Kingdom of Tonga; Friendly Islands | | Tongan
TR | Turkey | 34.91 39.06 | Türkiye; Republic of Turkey; Republic of Türkiye; Ottoman Turkey | | Turkish; Turk
TT | Trinidad and Tobago | -61 11 | Trinidad; Tobago | T&T | Trinidadian; Tobagonian; Trini; Trinbagonian
TV | Tuvalu | 178 -8 | Ellice Islands | | Tuvaluan
TW | Taiwan | 121 24 | Republic of China; Chinese Taipei; Formosa; Taiwan, Province of China | R.O.C. | Taiwanese
TZ | Tanzania | 35 -6 | United Republic of Tanzania; Tanganyika | | Tanzanian
UA | Ukraine | 32 49 | | | Ukrainian
UG | Uganda | 32.58 2 | Republic of Uganda | | Ugandan
UM | United States Minor Outlying Islands | -176.53 28.21 | U.S. Minor Outlying Islands | |
US | United States | -98.5 39.76 | United States of America; America; the States | U.S.; U.S.A. | American
UY | Uruguay | -56 -33 | Oriental Republic of Uruguay | | Uruguayan
UZ | Uzbekistan | 63.85 41.71 | Republic of Uzbekistan | | Uzbek; Uzbekistani
VA | Vatican City | 12.45 41.9 | Vatican; Holy See; Vatican City State | |
VC | Saint Vincent and the Grenadines | -61.2 13.08 | St. Vincent; Grenadines | | Vincentian; Saint Vincentian
VE | Venezuela | -66 8 | Bolivarian Republic of Venezuela | | Venezuelan
VG | British Virgin Islands | -64.6 18.43 | | B.V.I. | British Virgin Islander
VI | U.S. Virgin Islands | -64.8 17.9 | United States Virgin Islands; Virgin Islands; American Virgin Islands | U.S.V.I.; USVI | Virgin Islander
VN | Vietnam | 107.83 16.17 | Viet Nam; Socialist Republic of Vietnam; South Vietnam; North Vietnam | | Vietnamese; South Vietnamese; North Vietnamese
VU | Vanuatu | 167 -16 | Republic of Vanuatu; New Hebrides | | Ni-Vanuatu; Vanuatuan
WF | Wallis and Futuna | -178 -14 | Wallis and Futuna Islands | | Wallisian; Futunan
WS | Samoa | -172.18 -13.8 | Western Samoa; Independent State of Samoa | | Samoan; Western Samoan
XK | Kosovo | 20.9 42.58 | Republic of Kosovo | | Kosovar; Kosovan; Kosovo Albanian; Kosovo Serb
YE | Yemen | 47.5 15.5 | Republic of Yemen; South Yemen; North Yemen | | Yemeni; Yemenite
YT | Mayotte | 45.17 -12.83 | | | Mahoran
ZA | South Africa | 24 -29 | Republic of South Africa | R.S.A.; S. Africa | South African
ZM | Zambia | 28.5 -14.33 | Republic of Zambia; Northern Rhodesia | | Zambian
ZW | Zimbabwe | 30 -19 | Republic of Zimbabwe; Rhodesia; Southern Rhodesia | | Zimbabwean; Rhodesian
`;
