/**
 * Ranges, mountains, volcanoes and passes: the ranges of the CIA's World Factbook and the Encyclopaedia Britannica's
 * "mountain systems", the highest peak of each continent and the fourteen over 8,000 m, and volcanoes that erupted in
 * the news. Points: the middle of a range, to about a degree; the top of a mountain.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const MOUNTAINS = `
Himalayas | 84 28 | | Himalaya; Himalayan mountains; Himalayan range; Himalaya Mountains; Himalayan region | Himalayan
Karakoram | 76.5 35.9 | | Karakoram Range; Karakorum |
Hindu Kush | 71 35.5 | | Hindu Kush mountains |
Pamirs | 73 38.5 | | Pamir Mountains; Pamir |
Tian Shan | 80 42 | | Tien Shan; Tian Shan mountains |
Kunlun Mountains | 84 36 | CN | Kunlun |
Altai Mountains | 89 48.5 | | Altay Mountains |
Tibetan Plateau | 88 33 | CN | Qinghai-Tibet Plateau; Roof of the World |
Zagros Mountains | 48 33.7 | | Zagros |
Elburz Mountains | 52 36 | IR | Alborz Mountains |
Taurus Mountains | 34 37.3 | TR | |
Caucasus Mountains | 44 42.7 | | Greater Caucasus; Caucasus range |
Ural Mountains | 60 60 | RU | Urals; the Urals; Ural | 
Alps | 9.6 46.4 | | Swiss Alps; the Alps; European Alps | Alpine
French Alps | 6.5 45.2 | FR | |
Italian Alps | 10.5 46.3 | IT | |
Austrian Alps | 12.5 47.2 | AT | |
Bavarian Alps | 11.3 47.5 | DE | |
Julian Alps | 13.8 46.4 | SI | |
Dolomites | 11.85 46.41 | IT | |
Apennines | 13.5 42.5 | IT | Apennine Mountains |
Pyrenees | 0.7 42.7 | | Pyrenean mountains | Pyrenean
Sierra Nevada (Spain) | -3.3 37.1 | ES | |
Carpathian Mountains | 24 47.5 | | Carpathians | Carpathian
Tatra Mountains | 20.1 49.2 | | Tatras; High Tatras |
Sudetes | 16 50.5 | | Sudeten Mountains |
Balkan Mountains | 25 42.75 | BG | Stara Planina |
Rhodope Mountains | 24.5 41.6 | | Rhodopes |
Dinaric Alps | 17 44 | | |
Pindus | 21.2 39.8 | GR | Pindus Mountains |
Mount Olympus | 22.35 40.08 | GR | |
Vosges Mountains | 7 48 | FR | |
Jura Mountains | 6.4 46.8 | | |
Ardennes | 5.5 50.1 | | Ardennes Forest |
Harz | 10.6 51.75 | DE | Harz Mountains |
Pennines | -2.2 54.5 | GB.ENG | |
Cairngorms | -3.6 57.1 | GB.SCT | Cairngorm Mountains |
Ben Nevis | -5 56.8 | GB.SCT | |
Snowdonia | -3.9 52.95 | GB.WLS | Eryri |
Mount Snowdon | -4.08 53.07 | GB.WLS | Snowdon; Yr Wyddfa |
Scafell Pike | -3.21 54.45 | GB.ENG | |
Brecon Beacons | -3.45 51.88 | GB.WLS | Bannau Brycheiniog |
Dartmoor | -3.95 50.57 | GB.ENG | |
Exmoor | -3.65 51.13 | GB.ENG | |
Scandinavian Mountains | 15 65 | | |
Mont Blanc | 6.86 45.83 | | |
Matterhorn | 7.66 45.98 | | |
Eiger | 8.01 46.58 | CH | |
Mount Etna | 15 37.75 | IT.15 | Etna |
Mount Vesuvius | 14.43 40.82 | IT.04 | Vesuvius |
Stromboli | 15.21 38.79 | IT.15 | |
Campi Flegrei | 14.14 40.83 | IT.04 | Phlegraean Fields |
Mount Elbrus | 42.44 43.35 | RU | Elbrus |
Mount Ararat | 44.3 39.7 | TR | Ararat |
Mount Everest | 86.93 27.99 | | Everest; Sagarmatha; Chomolungma; Qomolangma |
K2 | 76.51 35.88 | | Mount Godwin-Austen |
Kangchenjunga | 88.15 27.7 | | Kanchenjunga |
Lhotse | 86.93 27.96 | | |
Makalu | 87.09 27.89 | | |
Cho Oyu | 86.66 28.09 | | |
Dhaulagiri | 83.49 28.7 | NP | |
Manaslu | 84.56 28.55 | NP | |
Nanga Parbat | 74.59 35.24 | PK | |
Annapurna | 83.82 28.6 | NP | Annapurna circuit; Annapurna range |
Gasherbrum | 76.7 35.72 | | Gasherbrum I; Gasherbrum II |
Broad Peak | 76.57 35.81 | | |
Shishapangma | 85.78 28.35 | CN | |
Nanda Devi | 79.97 30.38 | IN | |
Mount Kailash | 81.31 31.07 | CN | |
Siachen Glacier | 77.1 35.4 | | Siachen |
Khyber Pass | 71.09 34.08 | | Torkham |
Khumbu | 86.75 27.9 | NP | Khumbu Icefall; Khumbu region |
Western Ghats | 75.5 13 | IN | Nilgiris; Nilgiri Hills |
Eastern Ghats | 80 15.5 | IN | |
Vindhya Range | 78 23.5 | IN | Vindhyas |
Aravalli Range | 74 25.5 | IN | Aravallis; Aravalli Hills |
Tora Bora | 70.2 34.12 | AF.18 | |
Spin Ghar | 70 34 | | White Mountains of Afghanistan |
Sinjar Mountains | 41.86 36.37 | IQ.15 | Mount Sinjar; Sinjar Mountain |
Qandil Mountains | 45 36.55 | | Qandil; Kandil Mountains |
Mount Hermon | 35.86 33.41 | | Hermon |
Mount Sinai | 33.97 28.54 | EG | Jebel Musa |
Mount Carmel | 35.05 32.73 | IL | |
Mount Damavand | 52.11 35.95 | IR | Damavand |
Mount Fuji | 138.73 35.36 | JP | Fujiyama |
Japanese Alps | 137.6 36.3 | JP | |
Mount Ontake | 137.48 35.89 | JP | |
Mount Aso | 131.1 32.88 | JP | |
Sakurajima | 130.66 31.58 | JP | |
Paektu Mountain | 128.08 42 | | Mount Paektu; Changbai Mountain; Baekdu Mountain |
Mount Kumgang | 128.1 38.65 | KP | Kumgangsan |
Qinling | 107.8 33.8 | CN | Qinling Mountains |
Mount Tai | 117.1 36.26 | CN | Taishan |
Huangshan | 118.15 30.13 | CN | Yellow Mountain |
Mount Merapi | 110.45 -7.54 | ID | Merapi |
Krakatoa | 105.42 -6.1 | ID | Krakatau; Anak Krakatau |
Mount Agung | 115.51 -8.34 | ID.02 | Agung |
Mount Sinabung | 98.39 3.17 | ID | Sinabung |
Mount Tambora | 118 -8.25 | ID | Tambora |
Mount Semeru | 112.92 -8.11 | ID | Semeru |
Mount Bromo | 112.95 -7.94 | ID | Bromo |
Mount Rinjani | 116.46 -8.41 | ID | |
Puncak Jaya | 137.16 -4.08 | ID | Carstensz Pyramid |
Mount Pinatubo | 120.35 15.14 | PH | Pinatubo |
Mayon | 123.69 13.26 | PH | Mayon Volcano; Mount Mayon |
Taal Volcano | 120.99 14 | PH | Taal |
Mount Apo | 125.27 6.99 | PH | |
Mount Kinabalu | 116.56 6.08 | MY | Kinabalu |
Owen Stanley Range | 147.5 -9 | PG | Kokoda Track; Kokoda Trail |
Great Dividing Range | 147 -25 | AU | |
Blue Mountains | 150.3 -33.6 | AU.02 | |
Snowy Mountains | 148.3 -36.4 | AU.02 | |
Mount Kosciuszko | 148.26 -36.46 | AU.02 | |
Uluru | 131.04 -25.34 | AU.03 | Ayers Rock |
Southern Alps | 170.5 -43.5 | NZ | |
Aoraki / Mount Cook | 170.14 -43.6 | NZ | Mount Cook; Aoraki; Mt Cook |
Mount Ruapehu | 175.57 -39.28 | NZ | Ruapehu |
White Island | 177.18 -37.52 | NZ | Whakaari |
Mauna Loa | -155.6 19.48 | US.HI | |
Mauna Kea | -155.47 19.82 | US.HI | |
Kilauea | -155.29 19.42 | US.HI | Kīlauea |
Haleakala | -156.25 20.71 | US.HI | Haleakalā |
Diamond Head | -157.81 21.26 | US.HI | |
Rocky Mountains | -110 43 | | Rockies; the Rockies |
Canadian Rockies | -116 51.5 | CA | |
Coast Mountains | -125 52 | CA.02 | Coast Range |
Cascade Range | -121.5 45 | | Cascades; Cascade Mountains; the Cascades |
Olympic Mountains | -123.6 47.7 | US.WA | |
Sierra Nevada | -119.3 37.7 | US | the Sierra; High Sierra; Sierra Nevada mountains; Sierras |
Wasatch Range | -111.6 40.6 | US.UT | Wasatch Mountains |
Uinta Mountains | -110.5 40.7 | US.UT | |
Bitterroot Range | -114.4 46 | US | Bitterroot Mountains; Bitterroots |
Teton Range | -110.8 43.75 | US.WY | Tetons; Grand Tetons |
Bighorn Mountains | -107.2 44.4 | US | Big Horn Mountains |
Wind River Range | -109.5 43 | US.WY | |
Sangre de Cristo Mountains | -105.5 37.5 | US | |
San Juan Mountains | -107 37.5 | US.CO | |
Sandia Mountains | -106.45 35.2 | US.NM | |
San Gabriel Mountains | -118 34.3 | US.CA | |
San Bernardino Mountains | -116.9 34.15 | US.CA | |
Santa Monica Mountains | -118.7 34.1 | US.CA | |
Santa Cruz Mountains | -122 37.2 | US.CA | |
Superstition Mountains | -111.4 33.4 | US.AZ | |
Appalachian Mountains | -78 39 | | Appalachians; the Appalachians; Appalachian Trail; Appalachian range |
Allegheny Mountains | -79.5 39 | US | Alleghenies; Allegheny Plateau |
Blue Ridge Mountains | -82 36 | US | Blue Ridge; Blue Ridge Parkway |
Great Smoky Mountains | -83.5 35.6 | US | Smoky Mountains; Smokies; Great Smokies |
Adirondack Mountains | -74.2 44 | US.NY | Adirondacks; the Adirondacks; Adirondack |
Catskill Mountains | -74.4 42.1 | US.NY | Catskills; the Catskills |
White Mountains | -71.4 44.1 | US.NH | |
Green Mountains | -72.9 44 | US.VT | |
Cumberland Plateau | -85 36 | US | Cumberland Gap; Cumberland Mountains |
Mount Washington | -71.3 44.27 | US.NH | |
Mount Mitchell | -82.27 35.76 | US.NC | |
Stone Mountain (rock) | -84.15 33.81 | US.GA | |
Mount Rushmore | -103.46 43.88 | US.SD | |
Devils Tower | -104.72 44.59 | US.WY | |
Pikes Peak | -105.04 38.84 | US.CO | Pike's Peak |
Longs Peak | -105.62 40.25 | US.CO | |
Mount Elbert | -106.45 39.12 | US.CO | |
Mount Whitney | -118.29 36.58 | US.CA | |
Mount Shasta | -122.19 41.41 | US.CA | |
Half Dome | -119.53 37.75 | US.CA | |
Mount Hood | -121.7 45.37 | US.OR | |
Mount Rainier | -121.76 46.85 | US.WA | |
Mount St. Helens | -122.19 46.2 | US.WA | |
Mount Baker | -121.81 48.78 | US.WA | |
Mount Adams | -121.49 46.2 | US.WA | |
Denali | -151.01 63.07 | US.AK | Mount McKinley |
Brooks Range | -152 68.2 | US.AK | |
Alaska Range | -151 63 | US.AK | |
Mount Redoubt | -152.74 60.49 | US.AK | |
Mount Logan | -140.41 60.57 | CA.12 | |
Laurentian Mountains | -74.5 46.5 | CA.10 | Laurentians |
Canadian Shield | -85 52 | CA | |
Sierra Madre Occidental | -105.5 26 | MX | |
Sierra Madre Oriental | -99.5 24 | MX | |
Sierra Madre | -104 23 | MX | |
Popocatépetl | -98.62 19.02 | MX | Popocatepetl |
Volcán de Fuego | -90.88 14.47 | GT | Volcan de Fuego; Fuego volcano |
Blue Mountains (Jamaica) | -76.6 18.05 | JM | |
Soufrière Hills | -62.18 16.72 | MS | Soufriere Hills |
La Soufrière | -61.18 13.33 | VC | La Soufriere |
Mount Pelée | -61.17 14.81 | MQ | |
Andes | -67 -20 | | Andes Mountains; the Andes; Andean region; Andean countries | Andean
Aconcagua | -70.01 -32.65 | AR | Mount Aconcagua |
Cotopaxi (volcano) | -78.44 -0.68 | EC | |
Chimborazo (volcano) | -78.82 -1.47 | EC | |
Tungurahua (volcano) | -78.44 -1.47 | EC | |
Nevado del Ruiz | -75.32 4.89 | CO | |
Sierra Nevada de Santa Marta | -73.7 10.8 | CO | |
Machu Picchu | -72.55 -13.16 | PE | |
Huascarán | -77.6 -9.12 | PE | Huascaran |
Calbuco | -72.61 -41.33 | CL | |
Torres del Paine | -73 -51 | CL | |
Brazilian Highlands | -46 -18 | BR | |
Guiana Highlands | -63 5 | | Guiana Shield |
Sugarloaf Mountain | -43.16 -22.95 | BR.21 | Corcovado |
Atlas Mountains | -2 32.5 | | Atlas; High Atlas; Atlas range |
Mount Kilimanjaro | 37.36 -3.07 | TZ | Kilimanjaro |
Mount Kenya | 37.31 -0.15 | KE | |
Mount Elgon | 34.55 1.12 | | |
Virunga Mountains | 29.5 -1.45 | | Virunga |
Rwenzori Mountains | 29.9 0.39 | | Ruwenzori; Mountains of the Moon |
Nyiragongo | 29.25 -1.52 | CD | Mount Nyiragongo |
Mount Cameroon | 9.17 4.22 | CM | |
Ethiopian Highlands | 38.5 10 | ET | |
Simien Mountains | 38.2 13.2 | ET | |
Drakensberg | 29.4 -29.5 | | Drakensberg Mountains |
Table Mountain | 18.41 -33.96 | ZA.11 | |
Tibesti Mountains | 17.5 20.8 | TD | Tibesti |
Aïr Mountains | 8.5 18 | NE | Air Mountains |
Hoggar Mountains | 6 23.3 | DZ | Ahaggar |
Adrar des Ifoghas | 1.8 19 | ML | Ifoghas Mountains; Ifoghas |
Marrah Mountains | 24.3 13 | SD | Jebel Marra |
Nuba Mountains | 30.5 11.5 | SD | |
Mandara Mountains | 13.8 10.8 | | |
Teide | -16.64 28.27 | ES.53 | Mount Teide |
Cumbre Vieja | -17.85 28.57 | ES.53 | |
Piton de la Fournaise | 55.71 -21.24 | RE | |
Eyjafjallajökull | -19.62 63.63 | IS | Eyjafjallajokull |
Grímsvötn | -17.32 64.42 | IS | Grimsvotn |
Katla | -19.05 63.63 | IS | |
Bárðarbunga | -17.53 64.64 | IS | Bardarbunga |
Fagradalsfjall | -22.27 63.9 | IS | Reykjanes Peninsula; Reykjanes |
Mount Erebus | 167.15 -77.53 | AQ | |
Vinson Massif | -85.62 -78.53 | AQ | Mount Vinson |
`;
