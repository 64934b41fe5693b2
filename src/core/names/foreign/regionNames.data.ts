// Region codes whose English name in the Unicode locale data differs from the lexicon's, as `code>lexicon name`; and the
// codes of continents and unions that are asked beside the two-letter ones. Written for this project.
export const REGION_NAMES = 'AG>Antigua and Barbuda,BA>Bosnia and Herzegovina,CD>Democratic Republic of the Congo,CG>Republic of the Congo,CI>Ivory Coast,CV>Cape Verde,CZ>Czech Republic,HK>Hong Kong,KN>Saint Kitts and Nevis,MM>Myanmar,PS>Palestine,ST>Sao Tome and Principe,SZ>Eswatini,TR>Turkey,TT>Trinidad and Tobago,VC>Saint Vincent and the Grenadines,MK>North Macedonia,TL>East Timor,VA>Vatican City';
export const WIDE_REGIONS = '002 003 005 009 011 013 014 015 019 030 034 035 039 142 143 145 150 151 154 155 202 419'.split(' ');
