/**
 * National parks: all of the United States' (the National Park Service's list of 63, less those that share a name with
 * a feature or a town here), and those of other countries that papers name. Points: the middle of the park, to about
 * a tenth of a degree.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const PARKS = `
Acadia National Park | -68.27 44.35 | US.ME | |
Arches National Park | -109.57 38.68 | US.UT | |
Badlands National Park | -102.5 43.75 | US.SD | |
Big Bend National Park | -103.21 29.25 | US.TX | Big Bend |
Biscayne National Park | -80.08 25.65 | US.FL | |
Black Canyon of the Gunnison | -107.72 38.57 | US.CO | |
Bryce Canyon National Park | -112.18 37.57 | US.UT | Bryce Canyon |
Canyonlands National Park | -109.93 38.2 | US.UT | Canyonlands |
Capitol Reef National Park | -111.17 38.2 | US.UT | |
Carlsbad Caverns | -104.44 32.17 | US.NM | Carlsbad Caverns National Park |
Congaree National Park | -80.78 33.78 | US.SC | |
Crater Lake National Park | -122.1 42.94 | US.OR | |
Cuyahoga Valley National Park | -81.55 41.24 | US.OH | |
Death Valley National Park | -116.82 36.24 | US.CA | |
Denali National Park | -150.5 63.33 | US.AK | Denali National Park and Preserve |
Dry Tortugas | -82.87 24.63 | US.FL | Dry Tortugas National Park |
Everglades National Park | -80.93 25.32 | US.FL | |
Gates of the Arctic | -153.3 67.78 | US.AK | |
Gateway Arch | -90.19 38.63 | US.MO | |
Glacier National Park | -114 48.8 | US.MT | |
Glacier Bay | -137 58.5 | US.AK | |
Grand Teton National Park | -110.8 43.73 | US.WY | Grand Teton |
Great Basin National Park | -114.3 38.98 | US.NV | |
Great Sand Dunes | -105.51 37.73 | US.CO | |
Great Smoky Mountains National Park | -83.53 35.68 | US | |
Guadalupe Mountains | -104.87 31.92 | US.TX | Guadalupe Mountains National Park |
Haleakala National Park | -156.17 20.72 | US.HI | |
Hawaii Volcanoes National Park | -155.2 19.38 | US.HI | |
Indiana Dunes | -87.05 41.65 | US.IN | Indiana Dunes National Park |
Joshua Tree National Park | -115.9 33.79 | US.CA | |
Katmai National Park | -155 58.5 | US.AK | Katmai |
Kenai Fjords | -149.65 59.92 | US.AK | Kenai Peninsula |
Kings Canyon National Park | -118.55 36.8 | US.CA | Kings Canyon |
Lassen Volcanic National Park | -121.51 40.49 | US.CA | Lassen Peak |
Mammoth Cave | -86.1 37.18 | US.KY | Mammoth Cave National Park |
Mesa Verde | -108.49 37.18 | US.CO | Mesa Verde National Park |
Mount Rainier National Park | -121.75 46.85 | US.WA | |
New River Gorge | -81.08 38.07 | US.WV | |
North Cascades | -121.2 48.7 | US.WA | North Cascades National Park |
Olympic National Park | -123.5 47.97 | US.WA | |
Petrified Forest | -109.78 35.07 | US.AZ | |
Pinnacles National Park | -121.16 36.48 | US.CA | |
Redwood National Park | -124 41.3 | US.CA | Redwood National and State Parks |
Rocky Mountain National Park | -105.58 40.4 | US.CO | |
Saguaro National Park | -110.5 32.25 | US.AZ | |
Sequoia National Park | -118.68 36.43 | US.CA | Sequoia National Forest |
Shenandoah National Park | -78.35 38.53 | US.VA | |
Theodore Roosevelt National Park | -103.45 46.97 | US.ND | |
Virgin Islands National Park | -64.73 18.33 | VI | |
Voyageurs National Park | -92.88 48.5 | US.MN | Boundary Waters |
White Sands | -106.17 32.78 | US.NM | White Sands National Park |
Wind Cave National Park | -103.48 43.57 | US.SD | |
Wrangell-St. Elias National Park | -142 61 | US.AK | |
Yellowstone | -110.5 44.6 | US | Yellowstone National Park; Old Faithful |
Yosemite | -119.5 37.83 | US.CA | Yosemite National Park; Yosemite Valley; El Capitan |
Zion National Park | -113.05 37.3 | US.UT | Zion Canyon |
Bears Ears | -109.9 37.6 | US.UT | Bears Ears National Monument |
Grand Staircase-Escalante | -111.7 37.4 | US.UT | |
Arctic National Wildlife Refuge | -144 69 | US.AK | ANWR |
Malheur National Wildlife Refuge | -118.9 43.27 | US.OR | |
Banff National Park | -116 51.5 | CA.01 | |
Jasper National Park | -118 52.9 | CA.01 | |
Wood Buffalo National Park | -112.5 59.4 | CA | |
Algonquin Park | -78.6 45.6 | CA.08 | Algonquin Provincial Park |
Gros Morne | -57.6 49.7 | CA.05 | Gros Morne National Park |
Kruger National Park | 31.5 -24 | ZA | Kruger |
Virunga National Park | 29.5 -0.5 | CD | |
Garamba | 29.3 4.2 | CD | Garamba National Park |
Bwindi | 29.66 -1.03 | UG | Bwindi Impenetrable Forest |
Volcanoes National Park | 29.55 -1.48 | RW | |
Tsavo | 38.6 -2.9 | KE | Tsavo National Park |
Amboseli | 37.25 -2.65 | KE | |
Etosha | 16 -18.9 | NA | Etosha National Park |
Chobe National Park | 24.5 -18.7 | BW | |
Hwange | 26.5 -19 | ZW | Hwange National Park |
Gorongosa | 34.4 -18.8 | MZ | |
Sambisa Forest | 13.4 11.3 | NG | Sambisa |
Ranthambore | 76.5 26.02 | IN.24 | |
Jim Corbett National Park | 78.77 29.55 | IN.39 | Corbett National Park |
Kaziranga | 93.35 26.6 | IN.03 | Kaziranga National Park |
Gir Forest | 70.8 21.13 | IN.09 | Gir National Park |
Chitwan | 84.35 27.5 | NP | Chitwan National Park |
Manu National Park | -71.5 -12 | PE | |
Yasuní National Park | -76 -1 | EC | Yasuni; Yasuní |
Los Glaciares | -73.2 -50 | AR | Perito Moreno Glacier |
Snowdonia National Park | -3.9 52.95 | GB.WLS | |
Plitvice Lakes | 15.62 44.87 | HR | |
Daintree | 145.4 -16.2 | AU.04 | Daintree Rainforest |
`;
