/**
 * Names of cities that GeoNames' list lacks, or keeps for other purposes: those of their people, abbreviations and
 * former names. Kept by hand; the names for people as English dictionaries and the cities' own papers have them.
 *
 * Columns: GeoNames number | city | other names | abbreviations | demonyms
 */
export const CITY_NAMES = `
4140963 | Washington | Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; District of Columbia | D.C.; DC |
5128581 | New York City | New York; Big Apple; New York, N.Y.; New York, NY | NYC; N.Y.C.; N.Y.; NY | New Yorker
5368361 | Los Angeles | City of Angels; City of Los Angeles | L.A. | Angeleno; Los Angeleno
4887398 | Chicago | Windy City | | Chicagoan
4699066 | Houston | | | Houstonian
4560349 | Philadelphia | Philly | | Philadelphian
4726206 | San Antonio | | | San Antonian
5391811 | San Diego | | | San Diegan
4684888 | Dallas | | | Dallasite
4671654 | Austin | | | Austinite
5391959 | San Francisco | Frisco; San Fran; City by the Bay | S.F. | San Franciscan
5809844 | Seattle | | | Seattleite
5419384 | Denver | Mile High City | | Denverite
4930956 | Boston | Beantown | | Bostonian
5506956 | Las Vegas | Vegas; Sin City | L.V. | Las Vegan
4990729 | Detroit | Motor City | | Detroiter
4641239 | Memphis | | | Memphian
5746545 | Portland | | | Portlander
4347778 | Baltimore | Charm City | | Baltimorean
5263045 | Milwaukee | | | Milwaukeean
5454711 | Albuquerque | | | Albuquerquean
5318313 | Tucson | | | Tucsonan
5389489 | Sacramento | | | Sacramentan
4393217 | Kansas City | | | Kansas Citian
4180439 | Atlanta | | | Atlantan
4164138 | Miami | | | Miamian
5378538 | Oakland | | | Oaklander
5037649 | Minneapolis | | | Minneapolitan
4553433 | Tulsa | | | Tulsan
4174757 | Tampa | | | Tampan
4335045 | New Orleans | Big Easy; Crescent City; NOLA | | New Orleanian
5150529 | Cleveland | | | Clevelander
5856195 | Honolulu | | | Honolulan
5206379 | Pittsburgh | Steel City | | Pittsburgher
4508722 | Cincinnati | | | Cincinnatian
4407066 | St. Louis | | | St. Louisan
4167147 | Orlando | | | Orlandoan
5110629 | Buffalo | | | Buffalonian
5780993 | Salt Lake City | Salt Lake | S.L.C. | Salt Laker
5074472 | Omaha | | | Omahan
4644585 | Nashville | Music City | | Nashvillian
4160021 | Jacksonville | Jax | |
4155966 | Fort Lauderdale | Ft. Lauderdale; Lauderdale | |
4574324 | Charleston | | | Charlestonian
4781708 | Richmond | | | Richmonder
5110302 | Brooklyn | | | Brooklynite
5110266 | The Bronx | Bronx; the Bronx | | Bronxite
5125771 | Manhattan | | | Manhattanite
5139568 | Staten Island | | | Staten Islander
6167865 | Toronto | | | Torontonian
6077243 | Montréal | Montreal | | Montrealer
6173331 | Vancouver | | | Vancouverite
5913490 | Calgary | | | Calgarian
5946768 | Edmonton | | | Edmontonian
6183235 | Winnipeg | | | Winnipegger
6324729 | Halifax | | | Haligonian
5969782 | Hamilton | | | 
6325494 | Québec | Quebec City; Ville de Québec; Quebec City, Que. | |
2643743 | London | | | Londoner
2655603 | Birmingham | | | Brummie
2643123 | Manchester | | | Mancunian
2644210 | Liverpool | | | Liverpudlian
2648579 | Glasgow | | | Glaswegian
2641673 | Newcastle upon Tyne | Newcastle; Newcastle-upon-Tyne | |
2657832 | Aberdeen | | | Aberdonian
2644688 | Leeds | | | Loiner
2654675 | Bristol | | | Bristolian
2640729 | Oxford | | | Oxonian
2653941 | Cambridge | | | Cantabrigian
2643736 | Derry | Londonderry | |
2964574 | Dublin | | | Dubliner
2965140 | Cork | | | Corkonian
2147714 | Sydney | | | Sydneysider
2158177 | Melbourne | | | Melburnian; Melbournian
2174003 | Brisbane | | | Brisbanite
2078025 | Adelaide | | | Adelaidean
2193733 | Auckland | | | Aucklander
2179537 | Wellington | | | Wellingtonian
2988507 | Paris | City of Light | | Parisian; Parisienne
2995469 | Marseille | Marseilles | | Marseillais
2996944 | Lyon | Lyons | | Lyonnais
2990440 | Nice | | | Niçois
2950159 | Berlin | | | Berliner
2867714 | Munich | München; Muenchen | |
2886242 | Köln | Cologne | |
2925533 | Frankfurt am Main | Frankfurt | |
2861650 | Nürnberg | Nuremberg; Nuernberg | |
2761369 | Vienna | Wien | | Viennese
2657896 | Zürich | Zurich | | Züricher
2660646 | Genève | Geneva | | Genevan
2661604 | Basel | Basle | |
3169070 | Rome | Roma; Eternal City | |
3173435 | Milan | Milano | | Milanese
3172394 | Naples | Napoli | | Neapolitan
3165524 | Turin | Torino | |
3164603 | Venice | Venezia | | Venetian
3176959 | Florence | Firenze | | Florentine
3176219 | Genoa | Genova | | Genoese
3181928 | Bologna | | | Bolognese
3117735 | Madrid | | | Madrilenian; Madrileño
3128760 | Barcelona | | | Barcelonan
2510911 | Sevilla | Seville | | Sevillian; Sevillano
3104324 | Zaragoza | Saragossa | |
3119841 | A Coruña | La Coruña; Corunna | |
2267057 | Lisbon | Lisboa | | Lisboner
264371 | Athens | Athina | | Athenian
2800866 | Brussels | Bruxelles; Brussel | |
2803138 | Antwerpen | Antwerp | |
2797656 | Gent | Ghent | |
2800931 | Brugge | Bruges | |
2747373 | The Hague | Den Haag; Hague | |
2759794 | Amsterdam | | | Amsterdammer
2618425 | Copenhagen | København | | Copenhagener
2673730 | Stockholm | | | Stockholmer
2711537 | Göteborg | Gothenburg | |
3143244 | Oslo | Christiania; Kristiania | |
658225 | Helsinki | Helsingfors | |
756135 | Warsaw | Warszawa | | Varsovian
3094802 | Kraków | Cracow; Krakow | |
3099434 | Gdańsk | Danzig; Gdansk | |
3081368 | Wrocław | Breslau; Wroclaw | |
3093133 | Łódź | Lodz | |
3067696 | Prague | Praha | | Praguer
3068160 | Pilsen | Plzen; Plzeň | |
3060972 | Bratislava | Pressburg | |
683506 | Bucharest | Bucuresti; București | |
792680 | Belgrade | Beograd | | Belgrader
3191281 | Sarajevo | | | Sarajevan
703448 | Kyiv | Kiev | | Kyivan; Kievan
698740 | Odesa | Odessa | | Odessan
702550 | Lviv | Lvov; Lemberg; Lwów | |
706483 | Kharkiv | Kharkov | |
709930 | Dnipro | Dnepropetrovsk; Dnipropetrovsk | |
700569 | Mykolayiv | Mykolaiv; Nikolaev | |
687700 | Zaporizhzhya | Zaporizhzhia; Zaporozhye | |
702658 | Luhansk | Lugansk | |
713174 | Bakhmut | Artemivsk; Artyomovsk | |
593116 | Vilnius | Wilno; Vilna | |
524901 | Moscow | Moskva | | Muscovite
498817 | Saint Petersburg | Leningrad; Petrograd; St Petersburg | | St. Petersburger
472757 | Volgograd | Stalingrad | |
520555 | Nizhniy Novgorod | Nizhny Novgorod | |
1486209 | Yekaterinburg | Ekaterinburg; Sverdlovsk | |
558418 | Groznyy | Grozny | |
554234 | Kaliningrad | Königsberg; Koenigsberg | |
745044 | Istanbul | Constantinople; Byzantium | | Istanbulite
311046 | İzmir | Izmir | |
323786 | Ankara | Angora | |
323779 | Antakya | Hatay | |
611717 | Tbilisi | Tiflis | |
616052 | Yerevan | Erevan | |
1526273 | Astana | Nur-Sultan; Akmola; Tselinograd | |
1526384 | Almaty | Alma-Ata | |
1221874 | Dushanbe | Stalinabad | |
1528675 | Bishkek | Frunze | |
162183 | Ashgabat | Ashkhabad | |
170063 | Aleppo | | | Aleppan
170654 | Damascus | | | Damascene
276781 | Beirut | Beyrouth | | Beiruti
281184 | Jerusalem | Al-Quds | | Jerusalemite
293397 | Tel Aviv | Tel Aviv-Yafo; Jaffa-Tel Aviv | | Tel Avivian
295530 | Beersheba | Beer Sheva; Be'er Sheva | |
281133 | Gaza | Gaza City | |
98182 | Baghdad | Bagdad | | 
99072 | Mosul | | | Moslawi
112931 | Tehran | Teheran | | Tehrani
104515 | Mecca | Makkah | | Meccan
109223 | Medina | Madinah | |
71137 | Sanaa | Sana'a | |
360630 | Cairo | Al-Qahirah | | Cairene
361058 | Alexandria | | | Alexandrian
1138958 | Kabul | | | Kabuli
1138336 | Kandahār | Kandahar | |
1174872 | Karachi | | | Karachiite
1172451 | Lahore | | | Lahori
1168197 | Peshawar | | | Peshawari
1275339 | Mumbai | Bombay | | Mumbaikar
1275004 | Kolkata | Calcutta | | Calcuttan
1264527 | Chennai | Madras | | Chennaiite
1277333 | Bengaluru | Bangalore | | Bangalorean
1273294 | Delhi | Old Delhi | |
1259229 | Pune | Poona | |
1253405 | Varanasi | Benares; Banaras | |
1253573 | Vadodara | Baroda | |
1254163 | Thiruvananthapuram | Trivandrum | |
1185241 | Dhaka | Dacca | |
1205733 | Chattogram | Chittagong | |
1298824 | Yangon | Rangoon | |
6611854 | Nay Pyi Taw | Naypyidaw; Naypyitaw | |
1566083 | Ho Chi Minh City | Saigon; Sai Gon | |
1581130 | Hanoi | Ha Noi | |
1609350 | Bangkok | Krung Thep | | Bangkokian
1642911 | Jakarta | Djakarta | | Jakartan
1622786 | Makassar | Ujung Pandang | |
1621177 | Yogyakarta | Jogjakarta; Jogja | |
1701668 | Manila | | | Manileño
1816670 | Beijing | Peking; Peiping | | Beijinger
1796236 | Shanghai | | | Shanghainese
1809858 | Guangzhou | Canton | |
1799962 | Nanjing | Nanking | |
1792947 | Tianjin | Tientsin | |
1814906 | Chongqing | Chungking | |
1790630 | Xi’an | Xian | |
1797929 | Qingdao | Tsingtao | |
1529102 | Ürümqi | Urumqi; Urumchi | |
2034937 | Shenyang | Mukden | |
1814087 | Dalian | Dairen | |
1790645 | Xiamen | Amoy | |
1808926 | Hangzhou | Hangchow | |
1886760 | Suzhou | Soochow | |
1850147 | Tokyo | | | Tokyoite
1853909 | Osaka | | | Osakan
1857910 | Kyoto | | | Kyotoite
1835848 | Seoul | | | Seoulite
1838524 | Busan | Pusan | |
1843564 | Incheon | Inchon | |
1841811 | Gwangju | Kwangju | |
1835329 | Daegu | Taegu | |
993800 | Johannesburg | Joburg; Jo'burg; Jozi | | Johannesburger
3369157 | Cape Town | | | Capetonian
964137 | Pretoria | Tshwane | |
2332459 | Lagos | | | Lagosian
184745 | Nairobi | | | Nairobian
2314302 | Kinshasa | Léopoldville | | Kinois
212730 | Kisangani | Stanleyville | |
922704 | Lubumbashi | Élisabethville | |
1040652 | Maputo | Lourenço Marques | |
2427123 | N'Djamena | Ndjamena; Fort-Lamy | |
2542997 | Marrakesh | Marrakech | |
2548885 | Fès | Fez | |
2530335 | Tangier | Tangiers | |
2449067 | Timbuktu | Tombouctou | |
3530597 | Mexico City | Ciudad de México; Ciudad de Mexico | CDMX | Chilango
4013708 | Ciudad Juárez | Juarez; Juárez | |
3995465 | Monterrey | | | Regiomontano
3514783 | Veracruz | Vera Cruz | |
3451190 | Rio de Janeiro | Rio | | Carioca
3448439 | São Paulo | Sampa | | Paulistano
3435910 | Buenos Aires | | | Porteño; Porteno
3936456 | Lima | | | Limeño; Limeno
3941584 | Cusco | Cuzco | |
3871336 | Santiago | Santiago de Chile | |
3688689 | Bogotá | | | Bogotano
3687238 | Cartagena | Cartagena de Indias | |
3646738 | Caracas | | | Caraqueño
3652462 | Quito | | | Quiteño
3553478 | Havana | La Habana | |
4568127 | San Juan | | | Sanjuanero
2645425 | Kingston upon Hull | Hull; Kingston-upon-Hull | |
1262321 | Mysore | Mysuru | |
1270642 | Gurgaon | Gurugram | |
1273874 | Cochin | Kochi | |
1278994 | Allahābād | Prayagraj | |
172256 | ‘Ayn al ‘Arab | Kobani; Kobane; Kobanî | |
703845 | Kryvyy Rih | Krivoy Rog; Kryvyi Rih | |
964420 | Port Elizabeth | Gqeberha | |
`;
