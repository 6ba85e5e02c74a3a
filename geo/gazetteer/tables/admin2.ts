/**
 * Second divisions: names that GeoNames' list lacks. Irish and Northern Irish counties go by "County", in print also
 * "Co."; English ones have abbreviations of the Royal Mail's ("Herts"); the list has
 * some by their native or official names alone.
 *
 * Columns: code | other names
 */
export const ADMIN2 = `
GB.ENG.B9 | Bucks
GB.ENG.C3 | Cambs
GB.ENG.D8 | Durham; Co. Durham
GB.ENG.D3 | Derbys
GB.ENG.E6 | Glos
GB.ENG.F2 | Hants
GB.ENG.F7 | County of Herefordshire
GB.ENG.F8 | Herts
GB.ENG.G2 | the Isle of Wight
GB.ENG.GLA | Greater London Authority area; Greater London area
GB.ENG.H2 | Lancs
GB.ENG.H5 | Leics
GB.ENG.H7 | Lincs
GB.ENG.J9 | Notts
GB.ENG.K2 | Oxon
GB.ENG.L4 | Rutland
GB.ENG.L6 | Salop
GB.ENG.M9 | Staffs
GB.ENG.P8 | Wilts
GB.ENG.Q4 | Worcs
GB.ENG.Q1 | Wirral; the Wirral
GB.ENG.O3 | Thurrock
GB.ENG.O4 | Torbay
GB.ENG.O1 | Tameside
GB.WLS.X1 | Isle of Anglesey; Ynys Môn
GB.WLS.X6 | Ceredigion
GB.WLS.Y1 | Flintshire
GB.WLS.Y8 | Powys
GB.SCT.T9 | Scottish Borders; the Borders
GB.SCT.V3 | Highland Region
GB.SCT.W8 | Na h-Eileanan Siar; Western Isles Council area
IE.C.10 | Galway; Co. Galway
IE.C.14 | Leitrim; Co. Leitrim
IE.C.20 | County Mayo; Mayo; Co. Mayo
IE.C.24 | County Roscommon; Co. Roscommon
IE.C.25 | County Sligo; Co. Sligo
IE.L.01 | Carlow; Co. Carlow
IE.L.12 | County Kildare; Co. Kildare
IE.L.13 | County Kilkenny; Co. Kilkenny
IE.L.15 | County Laois; Co. Laois
IE.L.18 | County Longford; Longford; Co. Longford
IE.L.19 | County Louth; Co. Louth
IE.L.21 | County Meath; Co. Meath
IE.L.23 | County Offaly; Offaly; Co. Offaly
IE.L.29 | County Westmeath; Co. Westmeath
IE.L.30 | County Wexford; Co. Wexford
IE.L.31 | County Wicklow; Co. Wicklow
IE.L.33 | County Dublin; Co. Dublin
IE.L.35 | Fingal
IE.M.03 | County Clare; Co. Clare
IE.M.04 | Cork; Co. Cork
IE.M.11 | County Kerry; Co. Kerry
IE.M.26 | Tipperary; Co. Tipperary
IE.M.42 | County Limerick; Limerick; Co. Limerick
IE.M.44 | Waterford; Co. Waterford
IE.U.02 | County Cavan; Cavan; Co. Cavan
IE.U.06 | Donegal; Co. Donegal
IE.U.22 | Monaghan; Co. Monaghan
`;
