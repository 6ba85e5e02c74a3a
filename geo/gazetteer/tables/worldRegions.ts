/**
 * Regions of the world that span several countries.
 *
 * The first block is the United Nations' "Standard country or area codes for statistical use" (M49), all its
 * sub-regions; the second, groups of countries that papers name, with the members that each one's treaty, or the
 * Encyclopaedia Britannica's article on it, gives; the third, peoples and lands over several countries. A region of
 * members takes the mean of their points and the sum of their people; a point is the middle of the land. The European
 * Union's is the one that France's Institut national de l'information géographique has found for the 27.
 *
 * Columns: name | members or longitude latitude | within | other names | demonyms
 */
export const WORLD_REGIONS = `
Northern Africa | of DZ EG LY MA SD TN EH | | North Africa | North African; Northern African
Eastern Africa | of IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW | | East Africa | East African; Eastern African
Middle Africa | of AO CM CF TD CG CD GQ GA ST | | Central Africa; Equatorial Africa |
Southern Africa | of BW SZ LS NA ZA | | | Southern African
Western Africa | of BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG | | West Africa | West African; Western African
Caribbean | of AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI | | West Indies; Caribbean Basin; Caribbean islands | Caribbean; West Indian
Central America | of BZ CR SV GT HN NI PA | | | Central American
Northern America | of BM CA GL PM US | | |
Central Asia | of KZ KG TJ TM UZ | | Turkestan | Central Asian
Eastern Asia | of CN HK MO KP JP MN KR TW | | East Asia; Northeast Asia; Far East | East Asian; Northeast Asian; Far Eastern
South-eastern Asia | of BN KH ID LA MY MM PH SG TH TL VN | | Southeast Asia; South-East Asia; South East Asia; Southeastern Asia | Southeast Asian; South-East Asian; South East Asian
Southern Asia | of AF BD BT IN IR MV NP PK LK | | South Asia | South Asian
Western Asia | of AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE | | West Asia; Southwest Asia; Southwestern Asia | West Asian
Eastern Europe | of BY BG CZ HU PL MD RO RU SK UA | | East Europe | Eastern European; East European
Northern Europe | of AX DK EE FO FI GG IS IE IM JE LV LT NO SJ SE GB | | North Europe | Northern European; North European
Southern Europe | of AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES XK | | South Europe | Southern European; South European
Western Europe | of AT BE FR DE LI LU MC NL CH | | West Europe | Western European; West European
Australasia | of AU NZ | | Antipodes; Australia and New Zealand | Australasian
Melanesia | of FJ NC PG SB VU | | | Melanesian
Micronesia | of GU KI MH FM NR MP PW | | |
Polynesia | of AS CK PF NU PN WS TK TO TV WF | | | Polynesian
Pacific Islands | of FJ NC PG SB VU GU KI MH FM NR MP PW AS CK PF NU PN WS TK TO TV WF | | South Sea Islands; Pacific island nations; Pacific nations; South Seas | Pacific Islander
Sub-Saharan Africa | of AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SS TZ TG UG ZM ZW | | Black Africa; Tropical Africa; Africa south of the Sahara | Sub-Saharan African
Southeastern Europe | of AL BA BG HR GR XK MD ME MK RO RS SI | | South-East Europe; Southeast Europe | Southeast European
Central Europe | of AT CZ DE HU LI PL SK SI CH | | Mitteleuropa; Middle Europe; East-Central Europe; Central and Eastern Europe | Central European
European Union | 9.9 49.84 of AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE | | EU; E.U.; European Community; European Economic Community; Common Market; EU-27; EU27 |
Eurozone | of AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES | | euro zone; euro area; euro-zone |
Latin America | of AR BO BR CL CO CR CU DO EC SV GT HT HN MX NI PA PY PE UY VE | | LatAm; Hispanic America; Spanish America; Ibero-America | Latin American
Southern Cone | of AR CL PY UY | | |
Northern Triangle | of GT HN SV | | Northern Triangle of Central America |
Mesoamerica | of MX GT BZ HN SV | | | Mesoamerican
The Guianas | of GY SR GF | | Guianas |
Greater Antilles | of CU JM HT DO PR KY | | |
Lesser Antilles | of AI AG AW BB BQ VG CW DM GD GP MQ MS BL KN LC MF VC SX TT VI | | Leeward Islands; Windward Islands; Antilles; Eastern Caribbean |
Netherlands Antilles | of CW BQ SX AW | | Dutch Caribbean; Dutch Antilles; Dutch West Indies; ABC islands |
French West Indies | of GP MQ BL MF | | French Antilles; French Caribbean |
Middle East | of BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE | | Mideast; Near East; Middle Eastern countries; Middle East and North Africa; MENA | Middle Eastern; Middle Easterner; Mideastern
Levant | of SY LB JO IL PS | | Fertile Crescent; Greater Syria; Al-Sham | Levantine
Holy Land | of IL PS | | |
Maghreb | of DZ LY MR MA TN EH | | Maghrib; Barbary Coast | Maghrebi; North-West African
Gulf States | of BH KW OM QA SA AE | | Gulf Arab states; Persian Gulf states; Arab Gulf states; Gulf countries; Gulf nations | Gulf Arab
Arab world | of DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE | | Arab countries; Arab states; Arab nations; Arab lands | Arab
Arabian Peninsula | of BH KW OM QA SA AE YE | | Arabia; Arab peninsula; Arabian peninsula | Arabian
Mesopotamia | of IQ SY | | | Mesopotamian
Muslim world | of DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE TR IR PK AF BD ID MY UZ TM TJ KG KZ AZ SN ML NE NG | | Islamic world; Muslim countries; Islamic countries |
Horn of Africa | of DJ ER ET SO | | |
Sahel | of SN MR ML BF NE NG TD SD ER | | Sahel region | Sahelian
African Great Lakes | of BI RW UG CD KE TZ MW | | Great Lakes region of Africa; Africa's Great Lakes |
French West Africa | of BJ BF CI GN ML MR NE SN | | Francophone West Africa |
Balkans | of AL BA BG HR GR XK ME MK RO RS SI | | Balkan Peninsula; Balkan states; Balkan region; Balkan countries | Balkan
Western Balkans | of AL BA XK ME MK RS | | |
Baltic states | of EE LV LT | | Baltics; the Baltics; Baltic countries; Baltic republics; Baltic nations; Baltic region; Baltic | 
Scandinavia | of DK NO SE | | Scandinavian countries; Scandinavian Peninsula | Scandinavian
Nordic countries | of AX DK FI FO IS NO SE | | Nordic region; Nordics; Nordic nations; Nordic states; Norden | Nordic
Fennoscandia | of FI NO SE | | Lapland; Sápmi; Sapmi | Lapp
Benelux | of BE NL LU | | Low Countries; Benelux countries |
Caucasus | of AM AZ GE | | South Caucasus; Transcaucasia; Southern Caucasus; Caucasus region; Transcaucasus |
Iberian Peninsula | of ES PT AD | | Iberia | Iberian
British Isles | of GB IE IM | | |
Alpine countries | of AT CH LI SI | | Alpine region |
Visegrad Group | of CZ HU PL SK | | Visegrad countries; Visegrád Group; Visegrad Four |
Eastern Bloc | of BG CZ HU PL RO SK | | Soviet bloc; Iron Curtain countries |
Czechoslovakia | of CZ SK | | Czecho-Slovakia | Czechoslovak; Czechoslovakian
Yugoslavia | of SI HR BA RS ME MK XK | | former Yugoslavia; Former Yugoslavia; Socialist Federal Republic of Yugoslavia; ex-Yugoslavia | Yugoslav; Yugoslavian
Austria-Hungary | of AT HU CZ SK SI HR BA | | Austro-Hungarian Empire; Habsburg Empire; Hapsburg Empire | Austro-Hungarian
Commonwealth of Independent States | of AM AZ BY KZ KG MD RU TJ UZ | | Former Soviet Union; former Soviet Union; former Soviet republics; post-Soviet states | post-Soviet
Ottoman Empire | of TR SY LB IL PS JO IQ GR BG | | | Ottoman
Korean Peninsula | of KP KR | | the Koreas; two Koreas; both Koreas; Korean peninsula |
Indochina | of KH LA VN | | French Indochina; Indochinese Peninsula | Indochinese
Mainland Southeast Asia | of KH LA VN MM TH | | Indochina Peninsula; Mekong region; Greater Mekong |
Indian subcontinent | of BD BT IN NP PK LK | | Subcontinent; South Asian subcontinent |
Malay Archipelago | of ID PH MY BN TL | | Maritime Southeast Asia; East Indies; Insulindia; Malay world |
Malay Peninsula | 102 5 | | Malaya; Peninsular Malaysia; West Malaysia | Malayan
Asia-Pacific | of CN HK MO KP JP MN KR TW BN KH ID LA MY MM PH SG TH TL VN AU NZ FJ NC PG SB VU | | Asia Pacific; Asia-Pacific region; Asia and the Pacific; Pacific Rim; Indo-Pacific; Pacific Basin | Asian-Pacific
Greater China | of CN HK MO TW | | Chinese-speaking world |
Eurasia | 80 50 | | Eurasian continent; Eurasian landmass | Eurasian
Western world | of US CA GB FR DE IT ES PT NL BE LU DK NO SE FI IS IE AT CH AU NZ | | the West; Western countries; Western nations; Occident | Westerner
Arctic | -45 75.6 | | Arctic Circle; Arctic region; High Arctic; the Arctic; North Pole |
South Pole | 0 -90 | AQ | Amundsen-Scott South Pole Station |
West Antarctica | -100 -79 | AQ | |
East Antarctica | 80 -80 | AQ | |
Antarctic Peninsula | -65 -69.5 | AQ | |
Kurdistan | 43 37 | | Kurdish region; Kurdish areas; Kurdish regions; Greater Kurdistan | Kurdish; Kurd
Iraqi Kurdistan | of IQ.11 IQ.05 IQ.08 IQ.19 | IQ | Kurdistan Region; Kurdistan Region of Iraq; Kurdistan Regional Government; Southern Kurdistan | Iraqi Kurdish
Rojava | of SY.01 SY.04 | SY | Syrian Kurdistan; Autonomous Administration of North and East Syria; northeastern Syria |
Kashmir | of IN.12 PK.06 IN.41 PK.07 | | Kashmir region; Kashmir Valley; Vale of Kashmir | Kashmiri
Punjab region | of IN.23 PK.04 IN.10 | | Punjab plain |
Bengal | of IN.28 BD | | Bengal region | Bengali
Pashtunistan | of PK.03 AF.23 AF.18 | | |
Thrace | 26 42 | | | Thracian
Macedonia region | of MK GR.ESYE12 GR.ESYE13 GR.ESYE11 | | Greek Macedonia |
Silesia | of PL.72 PL.83 PL.79 | | | Silesian
Galicia (Eastern Europe) | of UA.15 UA.22 UA.06 | UA | Eastern Galicia; Halychyna; Western Ukraine; western Ukraine |
Bessarabia | 28.5 46.5 | | | Bessarabian
Bukovina | 25.5 48 | | |
Prussia | 20 54 | | East Prussia; Kingdom of Prussia | Prussian
Basque Country (region) | of ES.59 ES.32 | | Greater Basque Country; French Basque Country |
Catalan Countries | of ES.56 ES.60 ES.07 AD | | |
Tyrol (region) | of AT.07 IT.17 | | |
Patagonia | of AR.15 AR.16 AR.04 AR.20 AR.23 | | | Patagonian
Pampas | -63 -35 | AR | Pampa; Argentine Pampas | 
Gran Chaco | -61 -22 | | Chaco region |
Amazon basin | -62 -4.5 | | Amazonia; Amazon rainforest; Amazon rain forest; Amazon region; Amazon jungle; Amazon Basin | Amazonian
Pantanal | -57 -17.5 | BR | |
Cerrado | -49 -13 | BR | |
Congo Basin | 21 -1 | | Congo rainforest; Congo basin |
Manchuria | of CN.08 CN.05 CN.19 | CN | Northeast China; northeastern China; Dongbei; Manchukuo | Manchurian; Manchu
`;
