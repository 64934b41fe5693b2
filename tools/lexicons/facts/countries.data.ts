// Facts about countries, one a line: name | adjectives and demonyms | capitals and seats of government | other names.
// Rows after the line with a hyphen are regions. Written for this project. Plural demonyms in -s are made by the reader; irregular ones are listed.
export const COUNTRIES = `
Afghanistan|Afghan|Kabul|Islamic Emirate of Afghanistan
Albania|Albanian|Tirana|
Algeria|Algerian|Algiers|
Andorra|Andorran|Andorra la Vella|
Angola|Angolan|Luanda|
Antigua and Barbuda|Antiguan,Barbudan|St. John's|Antigua
Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|
Armenia|Armenian|Yerevan|
Australia|Australian,Aussie|Canberra|
Austria|Austrian|Vienna|
Azerbaijan|Azerbaijani,Azeri|Baku|
Bahamas|Bahamian|Nassau|The Bahamas
Bahrain|Bahraini|Manama|
Bangladesh|Bangladeshi|Dhaka|
Barbados|Barbadian,Bajan|Bridgetown|
Belarus|Belarusian,Belarussian,Byelorussian|Minsk|Byelorussia
Belgium|Belgian|Brussels|
Belize|Belizean|Belmopan|
Benin|Beninese,Beninois|Porto-Novo,Cotonou|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian|La Paz,Sucre|Plurinational State of Bolivia
Bosnia and Herzegovina|Bosnian,Herzegovinian|Sarajevo|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina
Botswana|Botswanan,Motswana,Batswana|Gaborone|
Brazil|Brazilian|Brasilia,Brasília|Brasil
Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
Bulgaria|Bulgarian|Sofia|
Burkina Faso|Burkinabe,Burkinabé,Burkinese|Ouagadougou|Burkina,Upper Volta
Burundi|Burundian|Gitega,Bujumbura|
Cambodia|Cambodian|Phnom Penh|Kampuchea
Cameroon|Cameroonian|Yaounde,Yaoundé|
Canada|Canadian|Ottawa|
Cape Verde|Cape Verdean,Cabo Verdean|Praia|Cabo Verde
Central African Republic|Central African|Bangui|CAR
Chad|Chadian|N'Djamena,Ndjamena,N'djamena|
Chile|Chilean|Santiago|
China|Chinese|Beijing,Peking|People's Republic of China,PRC,Mainland China,Communist China
Colombia|Colombian|Bogota,Bogotá|
Comoros|Comorian,Comoran|Moroni|
Congo|Congolese|Brazzaville|Republic of Congo,Republic of the Congo,Congo Republic,Congo-Brazzaville
Costa Rica|Costa Rican|San Jose,San José|
Croatia|Croatian,Croat|Zagreb|
Cuba|Cuban|Havana|
Cyprus|Cypriot,Greek Cypriot|Nicosia|
Czech Republic|Czech|Prague|Czechia
Democratic Republic of Congo|Congolese|Kinshasa|DRC,DR Congo,D.R. Congo,Democratic Republic of the Congo,Congo-Kinshasa,Zaire,DR of Congo
Denmark|Danish,Dane,Danes|Copenhagen|
Djibouti|Djiboutian|Djibouti City|
Dominica|Dominican|Roseau|
Dominican Republic|Dominican|Santo Domingo|
East Timor|East Timorese,Timorese|Dili|Timor-Leste,Timor Leste
Ecuador|Ecuadorian,Ecuadorean,Ecuadoran|Quito|
Egypt|Egyptian|Cairo|
El Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador|
Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
Eritrea|Eritrean|Asmara|
Estonia|Estonian|Tallinn|
Eswatini|Swazi|Mbabane|Swaziland
Ethiopia|Ethiopian|Addis Ababa|
Fiji|Fijian|Suva|
Finland|Finnish,Finn,Finns|Helsinki|
France|French,Frenchman,Frenchmen,Frenchwoman|Paris|French Republic
Gabon|Gabonese|Libreville|
Gambia|Gambian|Banjul|The Gambia
Georgia|Georgian|Tbilisi|Republic of Georgia
Germany|German|Berlin|Federal Republic of Germany
Ghana|Ghanaian|Accra|
Greece|Greek|Athens|
Grenada|Grenadian|St. George's|
Guatemala|Guatemalan|Guatemala City|
Guinea|Guinean|Conakry|
Guinea-Bissau|Bissau-Guinean|Bissau|Guinea Bissau
Guyana|Guyanese|Georgetown|
Haiti|Haitian|Port-au-Prince|
Honduras|Honduran|Tegucigalpa|
Hungary|Hungarian|Budapest|
Iceland|Icelandic,Icelander|Reykjavik,Reykjavík|
India|Indian|New Delhi,Delhi|Bharat
Indonesia|Indonesian|Jakarta|
Iran|Iranian|Tehran,Teheran|Islamic Republic of Iran,Persia
Iraq|Iraqi|Baghdad|
Ireland|Irish,Irishman,Irishmen|Dublin|Republic of Ireland
Israel|Israeli|Jerusalem,Tel Aviv|State of Israel
Italy|Italian|Rome|
Ivory Coast|Ivorian,Ivoirian,Ivorien|Yamoussoukro,Abidjan|Cote d'Ivoire,Côte d'Ivoire
Jamaica|Jamaican|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan
Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan|
Kenya|Kenyan|Nairobi|
Kiribati|I-Kiribati|South Tarawa|
Kosovo|Kosovar,Kosovan|Pristina|
Kuwait|Kuwaiti|Kuwait City|
Kyrgyzstan|Kyrgyz,Kyrgyzstani,Kirghiz|Bishkek|Kyrgyz Republic
Laos|Laotian,Lao|Vientiane|
Latvia|Latvian|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho,Mosotho|Maseru|
Liberia|Liberian|Monrovia|
Libya|Libyan|Tripoli|
Liechtenstein|Liechtensteiner|Vaduz|
Lithuania|Lithuanian|Vilnius|
Luxembourg|Luxembourgish,Luxembourger|Luxembourg City|
Madagascar|Malagasy,Madagascan|Antananarivo|
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian|Kuala Lumpur,Putrajaya|
Maldives|Maldivian|Male|The Maldives
Mali|Malian|Bamako|Republic of Mali
Malta|Maltese|Valletta|
Marshall Islands|Marshallese|Majuro|
Mauritania|Mauritanian|Nouakchott|
Mauritius|Mauritian|Port Louis|
Mexico|Mexican|Mexico City|
Micronesia|Micronesian|Palikir|Federated States of Micronesia
Moldova|Moldovan|Chisinau,Chișinău|Republic of Moldova
Monaco|Monegasque,Monacan|Monaco-Ville|
Mongolia|Mongolian|Ulan Bator,Ulaanbaatar|
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan|Rabat|
Mozambique|Mozambican|Maputo|
Myanmar|Burmese|Naypyidaw,Naypyitaw,Rangoon,Yangon|Burma
Namibia|Namibian|Windhoek|
Nauru|Nauruan|Yaren|
Nepal|Nepalese,Nepali|Kathmandu,Katmandu|
Netherlands|Dutch,Dutchman,Netherlander|The Hague,Hague,Amsterdam|Holland,the Netherlands
New Zealand|New Zealander,Kiwi|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien,Nigérien|Niamey|Republic of Niger
Nigeria|Nigerian|Abuja|
North Korea|North Korean|Pyongyang|DPRK,Democratic People's Republic of Korea
North Macedonia|North Macedonian,Macedonian|Skopje|Macedonia
Norway|Norwegian|Oslo|
Oman|Omani|Muscat|
Pakistan|Pakistani|Islamabad|
Palau|Palauan|Ngerulmud|
Palestine|Palestinian|Ramallah|State of Palestine
Panama|Panamanian|Panama City|
Papua New Guinea|Papua New Guinean|Port Moresby|PNG
Paraguay|Paraguayan|Asuncion,Asunción|
Peru|Peruvian|Lima|
Philippines|Philippine,Filipino,Filipina|Manila|the Philippines
Poland|Polish,Pole,Poles|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari|Doha|
Romania|Romanian,Rumanian|Bucharest|
Russia|Russian|Moscow|Russian Federation
Rwanda|Rwandan|Kigali|
Saint Kitts and Nevis|Kittitian|Basseterre|St. Kitts and Nevis
Saint Lucia|Saint Lucian,St. Lucian|Castries|St. Lucia
Saint Vincent and the Grenadines|Vincentian|Kingstown|St. Vincent and the Grenadines
Samoa|Samoan|Apia|
San Marino|Sammarinese|San Marino City|
Sao Tome and Principe|Sao Tomean|Sao Tome|São Tomé and Príncipe
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,KSA
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serb|Belgrade|
Seychelles|Seychellois|Victoria|
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean||
Slovakia|Slovak,Slovakian|Bratislava|
Slovenia|Slovenian,Slovene|Ljubljana|
Solomon Islands|Solomon Islander|Honiara|
Somalia|Somali,Somalian|Mogadishu|
South Africa|South African|Pretoria,Cape Town|
South Korea|South Korean|Seoul|Republic of Korea,ROK
South Sudan|South Sudanese|Juba|
Spain|Spanish,Spaniard|Madrid|
Sri Lanka|Sri Lankan|Colombo,Sri Jayawardenepura Kotte|Ceylon
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|Surinam
Sweden|Swedish,Swede|Stockholm|
Switzerland|Swiss|Bern,Berne|
Syria|Syrian|Damascus|Syrian Arab Republic
Taiwan|Taiwanese|Taipei|Republic of China,Chinese Taipei
Tajikistan|Tajik,Tajikistani|Dushanbe|
Tanzania|Tanzanian|Dodoma|
Thailand|Thai|Bangkok|Siam
Togo|Togolese|Lome,Lomé|
Tonga|Tongan|Nuku'alofa|
Trinidad and Tobago|Trinidadian,Tobagonian|Port of Spain|Trinidad
Tunisia|Tunisian|Tunis|
Turkey|Turkish,Turk|Ankara|Türkiye,Turkiye,Republic of Turkey
Turkmenistan|Turkmen,Turkmenistani|Ashgabat|
Tuvalu|Tuvaluan|Funafuti|
Uganda|Ugandan|Kampala|
Ukraine|Ukrainian|Kyiv,Kiev,Kyïv|
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.,Emirates
United Kingdom|British,Briton,Brit,Britons|London|UK,U.K.,Britain,Great Britain
United States|American|Washington,Washington D.C.,Washington, D.C.,Washington DC|U.S.,US,USA,U.S.A.,United States of America,U.S,America
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek,Uzbekistani|Tashkent|
Vanuatu|Ni-Vanuatu|Port Vila|
Vatican City|||Vatican,Holy See
Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela
Vietnam|Vietnamese|Hanoi|Viet Nam,Socialist Republic of Vietnam
Yemen|Yemeni,Yemenite|Sanaa,Sana'a|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean|Harare|Rhodesia
England|English,Englishman,Englishmen||
Scotland|Scottish,Scot,Scotsman|Edinburgh|
Wales|Welsh,Welshman|Cardiff|
Northern Ireland|Northern Irish|Belfast|
West Germany|West German||
East Germany|East German||German Democratic Republic
Nazi Germany|||Third Reich
North Vietnam|North Vietnamese||
South Vietnam|South Vietnamese||
Ottoman Empire|Ottoman||
Soviet Union|Soviet||USSR,U.S.S.R.
Yugoslavia|Yugoslav,Yugoslavian||
Czechoslovakia|Czechoslovak,Czechoslovakian||
Hong Kong|Hong Konger||
Macau|Macanese||Macao
Puerto Rico|Puerto Rican|San Juan|
Greenland|Greenlandic,Greenlander|Nuuk|
Western Sahara|Sahrawi,Saharawi|Laayoune|
Abkhazia|Abkhaz,Abkhazian|Sukhumi|
South Ossetia|South Ossetian|Tskhinvali|
Chechnya|Chechen|Grozny|
Crimea|Crimean|Simferopol|
Kurdistan|Kurdish,Kurd|Erbil,Irbil|Iraqi Kurdistan
Tibet|Tibetan|Lhasa|
Kashmir|Kashmiri|Srinagar|
-
Africa|African||
Europe|European||
Asia|Asian||
North America|North American||
South America|South American||
Latin America|Latin American||
Central America|Central American||
Oceania|Oceanian||
Antarctica|Antarctic||
Australasia|Australasian||
West Africa|West African||Western Africa
East Africa|East African||Eastern Africa
North Africa|North African||Northern Africa
Southern Africa|Southern African||
Central Africa|||
Sub-Saharan Africa|Sub-Saharan African,sub-Saharan African||sub-Saharan Africa
Western Europe|Western European,West European||
Eastern Europe|Eastern European,East European||
Central Europe|Central European||
Northern Europe|||
Southern Europe|||
Middle East|Middle Eastern||Mideast,Near East
South Asia|South Asian||
Southeast Asia|Southeast Asian,South East Asian||South East Asia,South-East Asia
East Asia|East Asian||
Central Asia|Central Asian||
Caribbean|||West Indies
Scandinavia|Scandinavian||
Balkans|Balkan||
Caucasus|Caucasian||
South Caucasus|||
North Caucasus|||
Sahel|Sahelian||
Maghreb|Maghrebi||
Siberia|Siberian||
Catalonia|Catalan|Barcelona|
Basque Country|Basque||
Quebec|Quebecois,Québécois,Quebecer||Québec
Bavaria|Bavarian|Munich|
Sicily|Sicilian|Palermo|
Corsica|Corsican|Ajaccio|
Darfur|Darfuri||
Zanzibar|Zanzibari||
Transnistria|Transnistrian|Tiraspol|Trans-Dniester
Gaza Strip|Gazan||Gaza
West|Western,Westerner||
`;
