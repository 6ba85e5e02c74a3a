/**
 * Counties of the United Kingdom that are no district of today, so that GeoNames' list lacks them: the ceremonial
 * counties of the Lieutenancies Act 1997, the historic counties of England, Wales, Scotland and Northern Ireland, and
 * the six counties of Northern Ireland. A county of members takes the mean of their points and the sum of their
 * people.
 *
 * Columns: name | members or longitude latitude | within | other names | demonyms
 */
export const UK_COUNTIES = `
Bedfordshire | of GB.ENG.Z5 GB.ENG.Z6 GB.ENG.I1 | GB.ENG | Beds |
Berkshire | of GB.ENG.P4 GB.ENG.K7 GB.ENG.Q2 GB.ENG.B3 GB.ENG.P9 GB.ENG.M1 | GB.ENG | Royal Berkshire |
Cheshire | of GB.ENG.Z7 GB.ENG.Z8 GB.ENG.E9 GB.ENG.P2 | GB.ENG | |
Cleveland (England) | of GB.ENG.K9 GB.ENG.I5 GB.ENG.F5 GB.ENG.N3 | GB.ENG | |
Avon (county) | of GB.ENG.A4 GB.ENG.B7 GB.ENG.J4 GB.ENG.M6 | GB.ENG | |
Humberside | of GB.ENG.E1 GB.ENG.G6 GB.ENG.J2 GB.ENG.J3 | GB.ENG | |
Greater Manchester | of GB.ENG.I2 GB.ENG.B1 GB.ENG.C1 GB.ENG.K1 GB.ENG.L2 GB.ENG.L5 GB.ENG.N2 GB.ENG.O1 GB.ENG.O6 GB.ENG.P7 | GB.ENG | |
Middlesex (England) | -0.35 51.58 | GB.ENG | |
Northamptonshire | -0.85 52.3 | GB.ENG | Northants |
Sussex | of GB.ENG.E2 GB.ENG.P6 | GB.ENG | |
Yorkshire | of GB.ENG.J7 GB.ENG.E1 GB.ENG.Q5 GB.ENG.B4 GB.ENG.H3 GB.ENG.C2 GB.ENG.G8 GB.ENG.O7 GB.ENG.A3 GB.ENG.D5 GB.ENG.L3 GB.ENG.L9 | GB.ENG | Yorks | Yorkshireman
South Yorkshire | of GB.ENG.A3 GB.ENG.D5 GB.ENG.L3 GB.ENG.L9 | GB.ENG | |
West Yorkshire | of GB.ENG.B4 GB.ENG.H3 GB.ENG.C2 GB.ENG.G8 GB.ENG.O7 | GB.ENG | |
East Yorkshire | of GB.ENG.E1 GB.ENG.G6 | GB.ENG | |
Huntingdonshire | -0.2 52.37 | GB.ENG | |
Westmorland | -2.7 54.45 | GB.ENG | |
Cumberland (England) | -3.1 54.75 | GB.ENG | |
County Antrim | -6.15 54.87 | GB.NIR | Co. Antrim |
County Armagh | -6.6 54.3 | GB.NIR | Co. Armagh |
County Down | -5.9 54.35 | GB.NIR | Co. Down |
Fermanagh | -7.7 54.35 | GB.NIR | County Fermanagh; Co. Fermanagh |
County Londonderry | -6.9 54.95 | GB.NIR | County Derry; Co. Londonderry; Co. Derry |
County Tyrone | -7.2 54.6 | GB.NIR | Co. Tyrone |
Argyll | of GB.SCT.T8 | GB.SCT | Argyllshire |
Ayrshire | of GB.SCT.U4 GB.SCT.V7 GB.SCT.W4 | GB.SCT | |
Banffshire | -3 57.5 | GB.SCT | |
Berwickshire | -2.3 55.75 | GB.SCT | |
Caithness | -3.5 58.4 | GB.SCT | |
Dumfriesshire | -3.4 55.2 | GB.SCT | |
Dunbartonshire | of GB.SCT.U5 GB.SCT.W7 | GB.SCT | |
Inverness-shire | -4.8 57.2 | GB.SCT | |
Kincardineshire | -2.5 56.95 | GB.SCT | |
Kirkcudbrightshire | -4 55 | GB.SCT | |
Lanarkshire | of GB.SCT.V8 GB.SCT.W5 | GB.SCT | |
Lothian | of GB.SCT.W9 GB.SCT.V5 GB.SCT.U6 GB.SCT.U8 | GB.SCT | the Lothians |
Nairnshire | -3.85 57.55 | GB.SCT | |
Peeblesshire | -3.25 55.6 | GB.SCT | |
Perthshire | -3.8 56.6 | GB.SCT | |
Ross and Cromarty | -5 57.7 | GB.SCT | Ross-shire |
Roxburghshire | -2.7 55.45 | GB.SCT | |
Selkirkshire | -3 55.5 | GB.SCT | |
Stirlingshire | -4.2 56.1 | GB.SCT | |
Strathclyde | -4.7 55.8 | GB.SCT | |
Sutherland | -4.5 58.2 | GB.SCT | |
Tayside | -3.2 56.55 | GB.SCT | |
Wigtownshire | -4.7 54.85 | GB.SCT | |
Dyfed | of GB.WLS.Y7 GB.WLS.X7 GB.WLS.X6 | GB.WLS | |
Clwyd | of GB.WLS.Y1 GB.WLS.X9 GB.WLS.Z4 | GB.WLS | |
Glamorgan | of GB.WLS.X3 GB.WLS.X5 GB.WLS.Y5 GB.WLS.Y9 GB.WLS.Z1 GB.WLS.Z3 | GB.WLS | Glamorganshire; South Glamorgan; Mid Glamorgan; West Glamorgan |
Gwent | of GB.WLS.X2 GB.WLS.X4 GB.WLS.Y4 GB.WLS.Y6 GB.WLS.Z2 | GB.WLS | |
Brecknockshire | -3.4 52 | GB.WLS | Breconshire |
Cardiganshire | of GB.WLS.X6 | GB.WLS | |
Caernarfonshire | -4.2 53.1 | GB.WLS | Carnarvonshire |
Merionethshire | -3.8 52.8 | GB.WLS | |
Montgomeryshire | -3.4 52.6 | GB.WLS | |
Radnorshire | -3.3 52.3 | GB.WLS | |
`;
