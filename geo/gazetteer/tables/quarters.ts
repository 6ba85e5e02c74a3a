/**
 * Boroughs and quarters of large cities that GeoNames' list of populated places lacks: the boroughs of London and of
 * Berlin, the former municipalities of Toronto, and quarters that are named in the news without their city. Kept by
 * hand; points are the middle of the quarter, to about a hundredth of a degree.
 *
 * Columns: name | longitude latitude | within | other names | demonyms
 */
export const QUARTERS = `
Barking and Dagenham | 0.13 51.55 | GB.ENG | |
Camden | -0.16 51.54 | GB.ENG | |
Greenwich | 0.05 51.47 | GB.ENG | |
Hammersmith and Fulham | -0.22 51.5 | GB.ENG | |
Haringey | -0.1 51.59 | GB.ENG | |
Havering | 0.22 51.56 | GB.ENG | |
Kensington and Chelsea | -0.19 51.5 | GB.ENG | |
Lewisham | -0.02 51.45 | GB.ENG | |
Merton | -0.19 51.41 | GB.ENG | |
Newham | 0.04 51.53 | GB.ENG | |
Redbridge | 0.07 51.58 | GB.ENG | |
Richmond upon Thames | -0.31 51.44 | GB.ENG | |
Southwark | -0.08 51.47 | GB.ENG | |
Tower Hamlets | -0.03 51.52 | GB.ENG | |
Waltham Forest | -0.01 51.59 | GB.ENG | |
Soho | -0.133 51.513 | GB.ENG | |
Mayfair | -0.146 51.509 | GB.ENG | |
Notting Hill | -0.205 51.51 | GB.ENG | |
Shoreditch | -0.078 51.526 | GB.ENG | |
Bloomsbury | -0.127 51.522 | GB.ENG | |
Covent Garden | -0.124 51.512 | GB.ENG | |
Knightsbridge | -0.16 51.501 | GB.ENG | |
Hampstead | -0.178 51.556 | GB.ENG | |
Docklands | -0.02 51.505 | GB.ENG | |
Finsbury Park | -0.106 51.565 | GB.ENG | |
Clapham | -0.138 51.462 | GB.ENG | |
Paddington | -0.175 51.516 | GB.ENG | |
Upper East Side | -73.956 40.774 | US.NY | |
Upper West Side | -73.975 40.787 | US.NY | |
Midtown Manhattan | -73.984 40.755 | US.NY | |
Lower Manhattan | -74.011 40.709 | US.NY | |
Lower East Side | -73.985 40.716 | US.NY | |
West Village | -74.006 40.734 | US.NY | |
Greenwich Village | -74 40.734 | US.NY | |
SoHo (US.NY) | -74 40.723 | US.NY | |
TriBeCa | -74.008 40.716 | US.NY | |
Chelsea | -74 40.746 | US.NY | |
Battery Park | -74.016 40.703 | US.NY | |
Little Italy | -73.997 40.719 | US.NY | |
Murray Hill | -73.978 40.748 | US.NY | |
Gramercy | -73.985 40.737 | US.NY | |
Bedford-Stuyvesant | -73.942 40.687 | US.NY | |
Crown Heights | -73.944 40.669 | US.NY | |
Red Hook | -74.01 40.676 | US.NY | |
Bay Ridge | -74.03 40.626 | US.NY | |
Flushing | -73.833 40.767 | US.NY | |
Rockaways | -73.81 40.585 | US.NY | |
South Bronx | -73.916 40.816 | US.NY | |
Co-op City | -73.83 40.874 | US.NY | |
Tottenville | -74.25 40.51 | US.NY | |
South Los Angeles | -118.29 33.99 | US.CA | |
South Central | -118.27 33.99 | US.CA | |
Watts | -118.24 33.94 | US.CA | |
Skid Row | -118.244 34.044 | US.CA | |
Downtown Los Angeles | -118.245 34.043 | US.CA | |
Venice Beach | -118.473 33.985 | US.CA | |
Brentwood | -118.474 34.052 | US.CA | |
Bel Air | -118.46 34.1 | US.CA | |
Pacific Palisades | -118.526 34.048 | US.CA | |
Hollywood Hills | -118.33 34.12 | US.CA | |
Reseda | -118.536 34.2 | US.CA | |
Pacoima | -118.42 34.27 | US.CA | |
Sylmar | -118.45 34.307 | US.CA | |
Wilmington | -118.263 33.78 | US.CA | |
Crenshaw | -118.335 34.01 | US.CA | |
Eagle Rock | -118.21 34.14 | US.CA | |
Los Feliz | -118.287 34.107 | US.CA | |
Tarzana | -118.553 34.173 | US.CA | |
Playa Vista | -118.427 33.973 | US.CA | |
Haight-Ashbury | -122.447 37.769 | US.CA | |
Castro District | -122.435 37.761 | US.CA | |
Tenderloin | -122.415 37.783 | US.CA | |
SoMa | -122.405 37.778 | US.CA | |
Fisherman's Wharf | -122.417 37.808 | US.CA | |
Nob Hill | -122.415 37.793 | US.CA | |
Presidio | -122.466 37.799 | US.CA | |
Marina District | -122.437 37.803 | US.CA | |
North Beach | -122.41 37.801 | US.CA | |
Bayview | -122.39 37.73 | US.CA | |
Golden Gate Park | -122.486 37.769 | US.CA | |
Golden Gate Bridge | -122.478 37.82 | US.CA | |
Embarcadero | -122.395 37.796 | US.CA | |
Sunset District | -122.495 37.75 | US.CA | |
San Ysidro | -117.043 32.552 | US.CA | |
Gaslamp Quarter | -117.16 32.711 | US.CA | |
South Side | -87.62 41.75 | US.IL | |
West Side | -87.72 41.88 | US.IL | |
North Side | -87.66 41.95 | US.IL | |
Chicago Loop | -87.627 41.882 | US.IL | |
Wicker Park | -87.677 41.909 | US.IL | |
Pilsen | -87.66 41.856 | US.IL | |
Bronzeville | -87.617 41.823 | US.IL | |
Austin (Chicago) | -87.765 41.894 | US.IL | |
Garfield Park | -87.71 41.881 | US.IL | |
Lawndale | -87.72 41.86 | US.IL | |
Wrigleyville | -87.655 41.947 | US.IL | |
Gold Coast (Chicago) | -87.628 41.905 | US.IL | |
Humboldt Park | -87.72 41.902 | US.IL | |
Grant Park | -87.62 41.876 | US.IL | |
Cabrini-Green | -87.64 41.9 | US.IL | |
O'Hare | -87.904 41.979 | US.IL | |
Dorchester | -71.065 42.3 | US.MA | |
Roxbury | -71.09 42.315 | US.MA | |
Mattapan | -71.09 42.27 | US.MA | |
East Boston | -71.03 42.375 | US.MA | |
Charlestown | -71.06 42.378 | US.MA | |
Allston | -71.132 42.355 | US.MA | |
Brighton (Boston) | -71.15 42.35 | US.MA | |
Back Bay | -71.08 42.35 | US.MA | |
Beacon Hill | -71.07 42.358 | US.MA | |
North End | -71.054 42.365 | US.MA | |
Fenway | -71.1 42.343 | US.MA | |
Hyde Park (Boston) | -71.125 42.255 | US.MA | |
Roslindale | -71.13 42.285 | US.MA | |
West Roxbury | -71.16 42.28 | US.MA | |
Fenway Park | -71.097 42.346 | US.MA | |
North Philadelphia | -75.15 39.99 | US.PA | |
South Philadelphia | -75.17 39.92 | US.PA | |
West Philadelphia | -75.22 39.96 | US.PA | |
Northeast Philadelphia | -75.05 40.05 | US.PA | |
Kensington (Philadelphia) | -75.13 39.99 | US.PA | |
Germantown (Philadelphia) | -75.175 40.04 | US.PA | |
Fishtown | -75.13 39.973 | US.PA | |
Manayunk | -75.225 40.027 | US.PA | |
Chestnut Hill | -75.21 40.075 | US.PA | |
Squirrel Hill | -79.923 40.432 | US.PA | |
Oakland (Pittsburgh) | -79.955 40.441 | US.PA | |
Homewood | -79.9 40.455 | US.PA | |
East Liberty | -79.925 40.462 | US.PA | |
Hill District | -79.98 40.445 | US.PA | |
Strip District | -79.98 40.452 | US.PA | |
Georgetown | -77.065 38.909 | US.DC | |
Anacostia | -76.985 38.862 | US.DC | |
Dupont Circle | -77.043 38.91 | US.DC | |
Columbia Heights | -77.03 38.928 | US.DC | |
Navy Yard | -77 38.875 | US.DC | |
Petworth | -77.025 38.942 | US.DC | |
Brookland | -76.99 38.934 | US.DC | |
Southeast Washington | -76.98 38.87 | US.DC | |
Northeast Washington | -76.98 38.92 | US.DC | |
Lafayette Square | -77.037 38.9 | US.DC | |
Lower Ninth Ward | -90.013 29.966 | US.LA | |
Ninth Ward | -90.02 29.97 | US.LA | |
Garden District | -90.085 29.928 | US.LA | |
Faubourg Marigny | -90.056 29.964 | US.LA | |
Bywater | -90.04 29.963 | US.LA | |
Treme | -90.073 29.968 | US.LA | |
Algiers (New Orleans) | -90.03 29.93 | US.LA | |
Lakeview | -90.11 30.007 | US.LA | |
Gentilly | -90.06 30.01 | US.LA | |
Uptown New Orleans | -90.11 29.93 | US.LA | |
Mid-City | -90.1 29.975 | US.LA | |
Central Business District | -90.073 29.951 | US.LA | |
New Orleans East | -89.95 30.03 | US.LA | |
Midtown Detroit | -83.063 42.352 | US.MI | |
Corktown | -83.07 42.33 | US.MI | |
Belle Isle | -82.98 42.34 | US.MI | |
Little Havana | -80.22 25.773 | US.FL | |
Little Haiti | -80.193 25.825 | US.FL | |
Liberty City | -80.22 25.83 | US.FL | |
Overtown | -80.2 25.787 | US.FL | |
Wynwood | -80.2 25.8 | US.FL | |
South Beach | -80.13 25.782 | US.FL | |
Brickell | -80.193 25.76 | US.FL | |
Deep Ellum | -96.783 32.784 | US.TX | |
Oak Cliff | -96.84 32.73 | US.TX | |
South Dallas | -96.76 32.75 | US.TX | |
North Dallas | -96.79 32.95 | US.TX | |
Dealey Plaza | -96.808 32.779 | US.TX | |
Third Ward | -95.358 29.725 | US.TX | |
Fifth Ward | -95.325 29.775 | US.TX | |
Montrose | -95.39 29.745 | US.TX | |
Buckhead | -84.38 33.84 | US.GA | |
Midtown Atlanta | -84.384 33.783 | US.GA | |
Downtown Atlanta | -84.39 33.755 | US.GA | |
Little Five Points | -84.35 33.764 | US.GA | |
Capitol Hill (Seattle) | -122.317 47.623 | US.WA | |
Ballard | -122.384 47.67 | US.WA | |
Fremont (Seattle) | -122.35 47.651 | US.WA | |
Pike Place | -122.342 47.61 | US.WA | |
South Lake Union | -122.336 47.624 | US.WA | |
West Seattle | -122.385 47.566 | US.WA | |
Belltown | -122.347 47.614 | US.WA | |
Georgetown (Seattle) | -122.325 47.546 | US.WA | |
Beale Street | -90.052 35.139 | US.TN | |
Orange Mound | -89.97 35.115 | US.TN | |
Pearl District | -122.682 45.528 | US.OR | |
St. Johns (Portland) | -122.755 45.59 | US.OR | |
North York | -79.41 43.76 | CA.08 | |
Etobicoke | -79.56 43.65 | CA.08 | |
Scarborough | -79.23 43.77 | CA.08 | |
East York | -79.33 43.69 | CA.08 | |
York | -79.48 43.69 | CA.08 | |
Yorkville | -79.39 43.67 | CA.08 | |
Kensington Market | -79.402 43.655 | CA.08 | |
Jane and Finch | -79.515 43.757 | CA.08 | |
Liberty Village | -79.42 43.638 | CA.08 | |
Orléans (Ottawa) | -75.51 45.47 | CA.08 | |
Gloucester (Ottawa) | -75.6 45.43 | CA.08 | |
Plateau-Mont-Royal | -73.575 45.523 | CA.10 | |
Montréal-Nord | -73.63 45.6 | CA.10 | |
Verdun | -73.57 45.46 | CA.10 | |
Old Montreal | -73.554 45.507 | CA.10 | |
Mile End | -73.6 45.525 | CA.10 | |
LaSalle | -73.63 45.43 | CA.10 | |
Outremont | -73.61 45.52 | CA.10 | |
Lachine | -73.68 45.44 | CA.10 | |
Hochelaga-Maisonneuve | -73.54 45.55 | CA.10 | |
Downtown Eastside | -123.1 49.282 | CA.02 | |
Gastown | -123.108 49.284 | CA.02 | |
Kitsilano | -123.165 49.268 | CA.02 | |
Stanley Park | -123.144 49.302 | CA.02 | |
Whalley | -122.85 49.19 | CA.02 | |
Yaletown | -123.121 49.275 | CA.02 | |
East Vancouver | -123.06 49.26 | CA.02 | |
Montmartre | 2.343 48.887 | FR.11 | |
Le Marais | 2.36 48.859 | FR.11 | |
Latin Quarter | 2.347 48.848 | FR.11 | |
Montparnasse | 2.324 48.842 | FR.11 | |
Belleville | 2.385 48.87 | FR.11 | |
Pigalle | 2.337 48.882 | FR.11 | |
Saint-Germain-des-Prés | 2.333 48.854 | FR.11 | |
Bastille | 2.369 48.853 | FR.11 | |
Place de la République | 2.364 48.867 | FR.11 | |
Barbès | 2.35 48.884 | FR.11 | |
Gare du Nord | 2.355 48.881 | FR.11 | |
Île de la Cité | 2.347 48.855 | FR.11 | |
Bois de Boulogne | 2.25 48.863 | FR.11 | |
Friedrichshain-Kreuzberg | 13.43 52.506 | DE.16 | |
Charlottenburg-Wilmersdorf | 13.28 52.5 | DE.16 | |
Steglitz-Zehlendorf | 13.24 52.43 | DE.16 | |
Tempelhof-Schöneberg | 13.39 52.44 | DE.16 | |
Treptow-Köpenick | 13.57 52.44 | DE.16 | |
Marzahn-Hellersdorf | 13.58 52.54 | DE.16 | |
Potsdamer Platz | 13.376 52.509 | DE.16 | |
Alexanderplatz | 13.413 52.522 | DE.16 | |
Molenbeek | 4.32 50.855 | BE.BRU | |
European Quarter | 4.378 50.843 | BE.BRU | |
Laeken | 4.35 50.88 | BE.BRU | |
Trastevere | 12.47 41.889 | IT.07 | |
Ostia | 12.28 41.73 | IT.07 | |
Barceloneta | 2.19 41.38 | ES.56 | |
Kings Cross | 151.224 -33.874 | AU.02 | |
Darling Harbour | 151.2 -33.873 | AU.02 | |
Western Sydney | 150.9 -33.8 | AU.02 | |
Copacabana | -43.185 -22.971 | BR.21 | |
Ipanema | -43.205 -22.984 | BR.21 | |
Leblon | -43.224 -22.984 | BR.21 | |
Rocinha | -43.248 -22.988 | BR.21 | |
Barra da Tijuca | -43.365 -23 | BR.21 | |
Complexo do Alemão | -43.27 -22.86 | BR.21 | |
City of God | -43.362 -22.949 | BR.21 | |
Complexo da Maré | -43.24 -22.857 | BR.21 | |
Botafogo | -43.186 -22.951 | BR.21 | |
Lapa | -43.18 -22.913 | BR.21 | |
Santa Teresa | -43.19 -22.92 | BR.21 | |
La Boca | -58.363 -34.634 | AR.07 | |
Palermo | -58.425 -34.578 | AR.07 | |
Recoleta | -58.393 -34.588 | AR.07 | |
San Telmo | -58.372 -34.621 | AR.07 | |
Puerto Madero | -58.362 -34.611 | AR.07 | |
Condesa | -99.173 19.412 | MX.09 | |
Tepito | -99.125 19.444 | MX.09 | |
Chapultepec | -99.19 19.42 | MX.09 | |
Miraflores | -77.03 -12.12 | PE | |
Barranco | -77.02 -12.15 | PE | |
Villa El Salvador | -76.94 -12.21 | PE | |
San Juan de Lurigancho | -77 -11.98 | PE | |
Bel Air (Port-au-Prince) | -72.34 18.545 | HT | |
Martissant | -72.36 18.53 | HT | |
Zamalek | 31.22 30.06 | EG.11 | |
Heliopolis | 31.33 30.09 | EG.11 | |
Maadi | 31.26 29.96 | EG.11 | |
Abbasiya | 31.28 30.065 | EG.11 | |
Imbaba | 31.2 30.08 | EG.11 | |
Shubra | 31.25 30.08 | EG.11 | |
Sadr City | 44.46 33.39 | IQ.07 | |
Karrada | 44.43 33.3 | IQ.07 | |
Mansour | 44.35 33.31 | IQ.07 | |
Kadhimiya | 44.34 33.38 | IQ.07 | |
Adhamiya | 44.37 33.37 | IQ.07 | |
Dora | 44.4 33.25 | IQ.07 | |
Eastern Ghouta | 36.4 33.53 | SY | |
Ghouta | 36.4 33.5 | SY | |
Yarmouk | 36.3 33.47 | SY | |
Jobar | 36.335 33.53 | SY | |
Barzeh | 36.31 33.555 | SY | |
Baba Amr | 36.69 34.72 | SY | |
East Aleppo | 37.18 36.2 | SY | |
Old City of Aleppo | 37.16 36.2 | SY | |
Dahiyeh | 35.51 33.85 | LB | |
Hamra | 35.48 33.896 | LB | |
Ashrafieh | 35.52 33.888 | LB | |
Ain al-Hilweh | 35.38 33.543 | LB | |
Shatila | 35.498 33.863 | LB | |
Sabra | 35.495 33.865 | LB | |
Nahr al-Bared | 35.96 34.51 | LB | |
Shejaiya | 34.48 31.5 | PS | |
Jabalia camp | 34.48 31.53 | PS | |
Shati refugee camp | 34.45 31.53 | PS | |
Muwasi | 34.27 31.34 | PS | |
Balata | 35.29 32.21 | PS | |
Nuseirat | 34.39 31.45 | PS | |
Shemiran | 51.47 35.8 | IR.26 | |
Lyari | 66.99 24.87 | PK | |
Clifton (Karachi) | 67.03 24.81 | PK | |
Orangi | 66.98 24.95 | PK | |
Saddar | 67.02 24.86 | PK | |
Model Town | 74.32 31.48 | PK | |
Gulberg | 74.35 31.52 | PK | |
Connaught Place | 77.22 28.632 | IN | |
Chandni Chowk | 77.23 28.656 | IN | |
Dwarka (Delhi) | 77.05 28.59 | IN | |
Shaheen Bagh | 77.31 28.55 | IN | |
Jamia Nagar | 77.29 28.56 | IN | |
Bandra | 72.84 19.055 | IN | |
Andheri | 72.85 19.12 | IN | |
Juhu | 72.83 19.107 | IN | |
Colaba | 72.82 18.91 | IN | |
Worli | 72.82 19.01 | IN | |
Salt Lake City (Kolkata) | 88.41 22.58 | IN | |
Whitefield | 77.75 12.97 | IN | |
Koramangala | 77.62 12.935 | IN | |
Electronic City | 77.66 12.845 | IN | |
HITEC City | 78.38 17.45 | IN | |
Charminar | 78.475 17.362 | IN | |
Cyberabad | 78.38 17.45 | IN | |
Chaoyang (Beijing) | 116.45 39.92 | CN | |
Dongcheng | 116.416 39.93 | CN | |
Xicheng | 116.366 39.912 | CN | |
Zhongguancun | 116.31 39.98 | CN | |
Puxi | 121.45 31.23 | CN | |
Mong Kok | 114.17 22.319 | HK | |
Causeway Bay | 114.185 22.28 | HK | |
Tsim Sha Tsui | 114.172 22.297 | HK | |
Yuen Long | 114.03 22.44 | HK | |
Kwun Tong | 114.225 22.31 | HK | |
Chek Lap Kok | 113.92 22.31 | HK | |
Shibuya | 139.698 35.664 | JP.40 | |
Shinjuku | 139.704 35.694 | JP.40 | |
Ginza | 139.767 35.672 | JP.40 | |
Harajuku | 139.703 35.67 | JP.40 | |
Akihabara | 139.773 35.7 | JP.40 | |
Roppongi | 139.732 35.663 | JP.40 | |
Ueno | 139.774 35.713 | JP.40 | |
Asakusa | 139.797 35.715 | JP.40 | |
Minato | 139.752 35.658 | JP.40 | |
Chiyoda | 139.754 35.694 | JP.40 | |
Setagaya | 139.653 35.646 | JP.40 | |
Ikebukuro | 139.711 35.729 | JP.40 | |
Odaiba | 139.775 35.625 | JP.40 | |
Kasumigaseki | 139.75 35.675 | JP.40 | |
Nagatacho | 139.743 35.675 | JP.40 | |
Tondo | 120.967 14.615 | PH.NCR | |
Malate | 120.99 14.573 | PH.NCR | |
Ermita | 120.983 14.583 | PH.NCR | |
Intramuros | 120.975 14.59 | PH.NCR | |
Bonifacio Global City | 121.05 14.55 | PH.NCR | |
Payatas | 121.1 14.71 | PH.NCR | |
Menteng | 106.83 -6.195 | ID.04 | |
Tanah Abang | 106.81 -6.19 | ID.04 | |
Kemang | 106.815 -6.26 | ID.04 | |
North Jakarta | 106.9 -6.13 | ID.04 | |
South Jakarta | 106.81 -6.27 | ID.04 | |
East Jakarta | 106.88 -6.25 | ID.04 | |
West Jakarta | 106.76 -6.17 | ID.04 | |
Central Jakarta | 106.84 -6.18 | ID.04 | |
Seminyak | 115.16 -8.69 | ID.02 | |
Orchard Road | 103.832 1.304 | SG | |
Little India | 103.852 1.307 | SG | |
Jurong | 103.72 1.33 | SG | |
Changi | 103.98 1.36 | SG | |
Tampines | 103.95 1.35 | SG | |
Khayelitsha | 18.67 -34.04 | ZA | |
Gugulethu | 18.57 -33.98 | ZA | |
Mitchells Plain | 18.62 -34.05 | ZA | |
Langa | 18.53 -33.945 | ZA | |
Sandton | 28.06 -26.107 | ZA | |
Hillbrow | 28.05 -26.19 | ZA | |
Sharpeville | 27.87 -26.69 | ZA | |
Umlazi | 30.88 -29.97 | ZA | |
Mathare | 36.86 -1.26 | KE | |
Eastleigh | 36.85 -1.275 | KE | |
Westlands | 36.81 -1.265 | KE | |
Victoria Island | 3.42 6.43 | NG | |
Lekki | 3.55 6.45 | NG | |
Nyanya | 7.55 9.03 | NG | |
Gwarinpa | 7.4 9.11 | NG | |
West Point (Monrovia) | -10.81 6.325 | LR | |
New Kru Town | -10.79 6.37 | LR | |
Obolon | 30.49 50.51 | UA | |
Podil | 30.51 50.465 | UA | |
Saltivka | 36.34 50.03 | UA | |
Arbat | 37.59 55.75 | RU.48 | |
Ostankino | 37.62 55.82 | RU.48 | |
Beyoğlu | 28.975 41.035 | TR.34 | |
Kadıköy | 29.03 40.99 | TR.34 | |
Beşiktaş | 29.007 41.043 | TR.34 | |
Sultanahmet | 28.977 41.006 | TR.34 | |
Fatih | 28.94 41.02 | TR.34 | |
Phoenix Park | -6.33 53.356 | IE | |
Temple Bar | -6.264 53.345 | IE | |
Falls Road | -5.96 54.596 | GB.NIR | |
Shankill Road | -5.96 54.605 | GB.NIR | |
East Belfast | -5.88 54.6 | GB.NIR | |
West Belfast | -5.98 54.59 | GB.NIR | |
North Belfast | -5.94 54.62 | GB.NIR | |
Ardoyne | -5.96 54.618 | GB.NIR | |
Bogside | -7.33 54.997 | GB.NIR | |
Leith | -3.17 55.975 | GB.SCT | |
Gorbals | -4.25 55.848 | GB.SCT | |
Govan | -4.31 55.862 | GB.SCT | |
Easterhouse | -4.12 55.865 | GB.SCT | |
Rinkeby | 17.93 59.39 | SE | |
Rosengård | 13.04 55.585 | SE | |
Husby | 17.925 59.41 | SE | |
Christiania | 12.6 55.674 | DK | |
Nørrebro | 12.55 55.695 | DK | |
Vesterbro | 12.55 55.668 | DK | |
`;
