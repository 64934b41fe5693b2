// Organizations, one a line: type | name | other names and acronyms, comma-separated. Types: i international body, g body of
// one state, m news medium, c company, p party or parliament group, a armed group, n other. Written for this project.
export const ORGANIZATIONS = `
i|United Nations|UN,U.N.,United Nations Organization
i|United Nations Security Council|UN Security Council,U.N. Security Council,Security Council,UNSC
i|United Nations General Assembly|UN General Assembly,U.N. General Assembly,General Assembly,UNGA
i|United Nations Human Rights Council|UN Human Rights Council,U.N. Human Rights Council,Human Rights Council
i|European Union|EU,E.U.
i|European Commission|EU Commission,Commission of the European Union
i|European Parliament|EU Parliament
i|European Council|Council of the European Union,EU Council
i|European Central Bank|ECB
i|European Court of Human Rights|ECHR
i|European Court of Justice|ECJ
i|Eurogroup|
i|Council of Europe|
i|African Union|AU,A.U.
i|African Union Commission|AU Commission
i|Organization of African Unity|OAU
i|Alliance of Sahel States|AES,Alliance of the Sahel States,Alliance des États du Sahel,Confederation of Sahel States
i|G5 Sahel|
i|Economic Community of West African States|ECOWAS,CEDEAO
i|West African Economic and Monetary Union|WAEMU,UEMOA
i|Economic Community of Central African States|ECCAS
i|Southern African Development Community|SADC
i|East African Community|EAC
i|Intergovernmental Authority on Development|IGAD
i|African Development Bank|AfDB
i|Arab League|League of Arab States
i|Gulf Cooperation Council|GCC
i|Organization of Islamic Cooperation|OIC,Organisation of Islamic Cooperation,Organization of the Islamic Conference,Organization of Islamic Conference
i|North Atlantic Treaty Organization|NATO,Nato
i|North Atlantic Council|
i|Collective Security Treaty Organization|CSTO
i|Commonwealth of Independent States|CIS
i|Eurasian Economic Union|EAEU,EEU
i|Shanghai Cooperation Organization|SCO,Shanghai Cooperation Organisation
i|Association of Southeast Asian Nations|ASEAN,Association of South East Asian Nations
i|South Asian Association for Regional Cooperation|SAARC
i|Asia-Pacific Economic Cooperation|APEC
i|Asian Development Bank|ADB
i|Asian Infrastructure Investment Bank|AIIB
i|BRICS|Brics
i|Organization of American States|OAS,Organisation of American States
i|Mercosur|MERCOSUR,Mercosul
i|Unasur|UNASUR,Union of South American Nations
i|CELAC|Celac,Community of Latin American and Caribbean States
i|Caribbean Community|CARICOM,Caricom
i|Inter-American Development Bank|IDB
i|Inter-American Commission on Human Rights|IACHR
i|Pacific Islands Forum|
i|Organization for Security and Cooperation in Europe|OSCE,Organisation for Security and Co-operation in Europe,Organization for Security and Co-operation in Europe
i|Organization for Economic Cooperation and Development|OECD,Organisation for Economic Co-operation and Development
i|Organization of the Petroleum Exporting Countries|OPEC,Opec,OPEC+,Organization of Petroleum Exporting Countries
i|International Monetary Fund|IMF
i|World Bank|World Bank Group
i|World Trade Organization|WTO,World Trade Organisation
i|World Health Organization|WHO,World Health Organisation
i|World Food Program|WFP,World Food Programme,U.N. World Food Program
i|Food and Agriculture Organization|FAO,Food and Agricultural Organization
i|International Atomic Energy Agency|IAEA
i|International Court of Justice|ICJ,World Court
i|International Criminal Court|ICC
i|International Labor Organization|ILO,International Labour Organization
i|International Organization for Migration|IOM
i|International Telecommunication Union|ITU
i|International Civil Aviation Organization|ICAO
i|International Maritime Organization|IMO
i|International Energy Agency|IEA
i|Organization for the Prohibition of Chemical Weapons|OPCW
i|UNESCO|Unesco
i|UNICEF|Unicef,United Nations Children's Fund,U.N. Children's Fund
i|UNHCR|U.N. Refugee Agency,UN Refugee Agency,U.N. High Commissioner for Refugees,United Nations High Commissioner for Refugees
i|UNRWA|
i|UNDP|United Nations Development Program,United Nations Development Programme,U.N. Development Program
i|UNAIDS|
i|UNODC|
i|UNCTAD|
i|OCHA|
i|MINUSMA|
i|MONUSCO|
i|MONUC|
i|UNIFIL|
i|UNAMA|
i|AMISOM|
i|MINUSTAH|
i|Wagner Group|Wagner,PMC Wagner,Africa Corps
i|Group of Eight|G8,G-8
i|Group of Seven|G7,G-7
i|Group of 20|G20,G-20,Group of Twenty
i|Group of 77|G77
i|Non-Aligned Movement|NAM
i|Commonwealth|Commonwealth of Nations
i|International Committee of the Red Cross|ICRC
i|Red Cross|Red Crescent,International Red Cross,American Red Cross,Red Cross and Red Crescent
i|Interpol|INTERPOL
i|Europol|EUROPOL
i|Frontex|
i|Amnesty International|Amnesty
i|Human Rights Watch|HRW
i|Reporters Without Borders|RSF
i|Doctors Without Borders|MSF,Medecins Sans Frontieres,Médecins Sans Frontières
i|Transparency International|
i|International Crisis Group|Crisis Group
i|Greenpeace|
i|Oxfam|
i|Save the Children|
i|World Economic Forum|WEF
i|International Olympic Committee|IOC
i|FIFA|Fifa
i|UEFA|Uefa
i|World Anti-Doping Agency|WADA
i|League of Nations|
i|Warsaw Pact|
g|White House|
g|Pentagon|
g|State Department|U.S. State Department,Department of State,US State Department
g|Treasury Department|Department of the Treasury
g|Defense Department|Department of Defense
g|Justice Department|Department of Justice
g|Homeland Security Department|Department of Homeland Security,DHS
g|Central Intelligence Agency|CIA,C.I.A.
g|Federal Bureau of Investigation|FBI,F.B.I.
g|National Security Agency|NSA
g|National Security Council|
g|Federal Reserve|Fed
g|Supreme Court|
g|Congress|U.S. Congress
g|Senate|U.S. Senate
g|House of Representatives|U.S. House of Representatives
g|House of Commons|
g|House of Lords|
g|State Duma|Duma,Russian Duma
g|Federation Council|
g|Bundestag|
g|Bundesrat|
g|Knesset|
g|Majlis|
g|Lok Sabha|
g|Rajya Sabha|
g|Verkhovna Rada|Rada
g|Sejm|
g|Politburo|
g|Guardian Council|
g|Revolutionary Guard|Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC
g|NASA|Nasa
g|USAID|
g|Food and Drug Administration|FDA
g|Environmental Protection Agency|EPA
g|Securities and Exchange Commission|SEC
g|Centers for Disease Control and Prevention|CDC,Centers for Disease Control
g|Federal Aviation Administration|FAA
g|Drug Enforcement Administration|DEA
g|Foreign Office|
g|Scotland Yard|
g|Bank of England|
g|National Health Service|NHS
g|MI5|
g|MI6|
g|Mossad|
g|Shin Bet|
g|Federal Security Service|FSB
g|KGB|
g|GRU|
g|Inter-Services Intelligence|ISI
g|People's Liberation Army|PLA
g|Foreign Ministry|Russian Foreign Ministry
g|MFA|
g|Air Force|
g|Navy|
g|Marine Corps|Marines
g|Coast Guard|
g|National Guard|
g|Red Army|
g|Palestinian Authority|PA
g|Palestine Liberation Organization|PLO
g|Holy See|
g|European External Action Service|
g|Parliament|
m|Reuters|
m|Associated Press|AP
m|Agence France-Presse|AFP,Agence France Presse,French News Agency
m|Bloomberg|Bloomberg News
m|United Press International|UPI
m|TASS|Tass,Itar-Tass,ITAR-TASS
m|RIA Novosti|RIA
m|Interfax|
m|Sputnik|
m|RT|Russia Today
m|Kommersant|
m|Izvestia|
m|Vedomosti|
m|Pravda|
m|Komsomolskaya Pravda|
m|Novaya Gazeta|
m|Xinhua|Xinhua News Agency
m|People's Daily|
m|Global Times|
m|China Daily|
m|CCTV|CGTN
m|South China Morning Post|
m|Kyodo|Kyodo News
m|NHK|
m|Asahi Shimbun|
m|Yomiuri Shimbun|
m|Yonhap|
m|KCNA|Korean Central News Agency
m|Anadolu|Anadolu Agency
m|IRNA|
m|Fars|Fars News Agency
m|Press TV|
m|Al Jazeera|al-Jazeera,Al-Jazeera,Al Jazeera English
m|Al Arabiya|al-Arabiya,Al-Arabiya
m|Al-Ahram|
m|Haaretz|Ha'aretz
m|Jerusalem Post|
m|Yedioth Ahronoth|
m|BBC|British Broadcasting Corporation,BBC News
m|CNN|
m|CBS|CBS News
m|NBC|NBC News
m|ABC|ABC News
m|MSNBC|
m|Fox News|Fox
m|PBS|
m|NPR|National Public Radio
m|VOA|Voice of America
m|Radio Free Europe|RFE/RL,Radio Free Asia
m|Deutsche Welle|DW
m|France 24|
m|Radio France Internationale|RFI
m|Le Monde|
m|Le Figaro|
m|Liberation|
m|Jeune Afrique|
m|Der Spiegel|Spiegel
m|Die Zeit|
m|Die Welt|
m|Bild|
m|Frankfurter Allgemeine Zeitung|
m|El Pais|El País
m|El Mundo|
m|El Universal|
m|Corriere della Sera|
m|La Repubblica|
m|ANSA|
m|Clarin|Clarín
m|La Nacion|La Nación
m|Folha de S. Paulo|
m|O Globo|
m|Granma|
m|Telesur|
m|New York Times|
m|Washington Post|
m|Wall Street Journal|WSJ
m|Los Angeles Times|
m|USA Today|
m|Chicago Tribune|
m|Boston Globe|
m|Newsweek|
m|The Economist|
m|Financial Times|FT
m|Guardian|The Guardian
m|Daily Telegraph|Sunday Telegraph
m|Daily Mail|
m|Sunday Times|
m|The Times|
m|The Independent|
m|Times of India|
m|The Hindu|
m|Hindustan Times|
m|Dawn|
m|Daily Nation|
m|Politico|
m|Axios|
m|Facebook|
m|Twitter|
m|YouTube|
m|Instagram|
m|Telegram|
m|WhatsApp|
m|TikTok|
m|Wikipedia|
m|WikiLeaks|Wikileaks
m|Wikinews|
m|Vzglyad|
m|Vsglyad|
c|Google|
c|Microsoft|
c|Apple|
c|Amazon.com|
c|IBM|
c|Intel|
c|Nvidia|NVIDIA
c|Samsung|Samsung Electronics
c|Sony|
c|Toyota|Toyota Motor
c|Honda|
c|Nissan|
c|Hyundai|
c|Huawei|
c|ZTE|
c|Alibaba|
c|Tencent|
c|Yandex|
c|Gazprom|
c|Gazprombank|
c|Rosneft|
c|Rosatom|
c|Rosoboronexport|
c|Lukoil|
c|Yukos|
c|Sberbank|
c|VTB|
c|PhosAgro|
c|RusAl|Rusal,RUSAL
c|Kamaz|KAMAZ
c|UAZ|
c|GAZ|
c|Aeroflot|
c|Kaspersky|
c|Naftogaz|
c|ExxonMobil|Exxon Mobil,Exxon
c|Chevron|
c|BP|British Petroleum
c|Royal Dutch Shell|Shell
c|TotalEnergies|
c|Eni|ENI
c|Petrobras|
c|PDVSA|
c|Pemex|
c|Saudi Aramco|Aramco
c|Boeing|
c|Airbus|
c|Lockheed Martin|
c|Raytheon|
c|BAE Systems|
c|General Motors|GM
c|General Electric|GE
c|Ford Motor|Ford
c|Volkswagen|VW
c|Daimler|
c|BMW|
c|Siemens|
c|Deutsche Bank|
c|Goldman Sachs|
c|JPMorgan Chase|JPMorgan,JP Morgan
c|Citigroup|Citibank
c|Morgan Stanley|
c|Bank of America|
c|Lehman Brothers|
c|HSBC|
c|Barclays|
c|UBS|
c|Credit Suisse|
c|BNP Paribas|
c|Wal-Mart|Walmart
c|McDonald's|
c|Starbucks|
c|Coca-Cola|Coke
c|Pepsi|PepsiCo
c|Nestle|Nestlé
c|Pfizer|
c|AstraZeneca|
c|Moderna|
c|Tesla|
c|SpaceX|
c|Netflix|
c|Disney|Walt Disney
c|Lufthansa|
c|Air France|
c|British Airways|
c|American Airlines|
c|United Airlines|
c|Delta Air Lines|
c|Halliburton|
c|Blackwater|
c|Enron|
c|AIG|
c|Orano|Areva
c|Barrick Gold|Barrick
c|Glencore|
c|Rio Tinto|
c|New York Stock Exchange|NYSE
c|Nasdaq|NASDAQ
c|Dow Jones|
c|Standard & Poor's|S&P
c|Moody's|
p|Republican Party|GOP
p|Democratic Party|
p|Labour Party|Labour
p|Labor Party|
p|Conservative Party|
p|Liberal Democrats|
p|Liberal Party|
p|Communist Party|
p|Socialist Party|
p|Green Party|
p|Social Democratic Party|SPD
p|Christian Democratic Union|CDU
p|Alternative for Germany|AfD
p|National Front|
p|National Rally|
p|United Russia|
p|Likud|
p|Kadima|
p|Shas|
p|Fatah|
p|Bharatiya Janata Party|BJP
p|Awami League|
p|Muslim League|
p|Pakistan People's Party|Pakistan Peoples Party,PPP
p|African National Congress|ANC
p|ZANU-PF|Zanu-PF
p|Movement for Democratic Change|MDC
p|Muslim Brotherhood|
p|Baath Party|Ba'ath Party,Baath
p|Sinn Fein|Sinn Féin
p|Scottish National Party|SNP
p|Justice and Development Party|AKP
p|Republican People's Party|CHP
p|National League for Democracy|NLD
p|Kuomintang|KMT
p|Workers' Party|Workers Party
p|Institutional Revolutionary Party|PRI
p|National Action Party|PAN
p|Podemos|
p|Syriza|
p|Fidesz|
p|Hamas|
p|Hezbollah|Hizbollah,Hizballah,Hizbullah
a|Taliban|Taleban
a|al-Qaida|al-Qaeda,Al-Qaida,Al-Qaeda,al Qaeda,al Qaida,Al Qaeda,Al Qaida,al-Qaida in Iraq,al-Qaeda in Iraq
a|al-Qaida in the Islamic Maghreb|al-Qaeda in the Islamic Maghreb,AQIM
a|Islamic State|ISIS,ISIL,IS,Daesh,Da'esh,Islamic State in Iraq and the Levant,Islamic State of Iraq and Syria
a|Al-Nusra Front|Nusra Front,Jabhat al-Nusra
a|Al-Shabab|al-Shabab,al-Shabaab,Al-Shabaab,al Shabaab,al-Shebab
a|Boko Haram|
a|JNIM|Jama'at Nasr al-Islam wal Muslimin,Jamaat Nusrat al-Islam wal-Muslimin
a|Ansar Dine|
a|Islamic Jihad|
a|PKK|Kurdistan Workers Party,Kurdistan Workers' Party
a|YPG|
a|FARC|Revolutionary Armed Forces of Colombia
a|ELN|National Liberation Army
a|ETA|
a|IRA|Irish Republican Army
a|Tamil Tigers|LTTE,Liberation Tigers of Tamil Eelam,Tamil Tiger
a|Abu Sayyaf|
a|Jemaah Islamiyah|
a|Lashkar-e-Taiba|Lashkar-e-Toiba
a|Jaish-e-Mohammed|
a|Janjaweed|
a|Lord's Resistance Army|LRA
a|Rapid Support Forces|RSF
a|Sudan Liberation Army|Sudan Liberation Movement
a|Justice and Equality Movement|
a|M23|
a|Interahamwe|
a|Houthis|Houthi,Ansar Allah
a|Free Syrian Army|
a|Kosovo Liberation Army|KLA
a|Ku Klux Klan|KKK
a|Mahdi Army|Mehdi Army
a|Azov Battalion|Azov
a|Polisario Front|Polisario
n|Harvard University|Harvard
n|Yale University|Yale
n|Princeton University|Princeton
n|Stanford University|Stanford
n|Oxford University|University of Oxford
n|Cambridge University|University of Cambridge
n|MIT|Massachusetts Institute of Technology
n|London School of Economics|LSE
n|MGIMO|
n|Brookings Institution|
n|Carnegie Endowment for International Peace|Carnegie Endowment
n|Chatham House|
n|RAND Corporation|
n|Council on Foreign Relations|
n|Roman Catholic Church|Catholic Church
n|Russian Orthodox Church|
n|Church of England|
n|Orthodox Church|
n|Salvation Army|
n|Manchester United|
n|Real Madrid|
n|Juventus|
n|Chelsea|
n|Arsenal|
n|Bayern Munich|
`;
