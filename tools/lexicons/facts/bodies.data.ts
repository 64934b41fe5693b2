// Bodies by country: `kind|country|name/other name,…`. Kinds as in organizations.data.ts: g body of state, m medium, c company,
// p party, a armed group, n other (universities, clubs, unions, churches). What stands in organizations.data.ts wins. Written
// for this project; states of affairs as of 2026.
export const BODIES = `
g|Russia|State Duma,Federation Council,Federal Security Service/FSB,Foreign Intelligence Service/SVR,Investigative Committee,Security Council of Russia,Central Bank of Russia/Bank of Russia,Roscosmos,Rosatom,Rossotrudnichestvo,Rosoboronexport,Rosneft Oil,Federal Assembly,Rosgvardia,Constitutional Court of Russia,Black Sea Fleet,Northern Fleet,Baltic Fleet,Pacific Fleet,Central Election Commission
g|United States|White House,Pentagon,State Department,Justice Department,Treasury Department,Defense Department,Commerce Department,Labor Department,Energy Department,Agriculture Department,Interior Department,Education Department,Transportation Department,Veterans Affairs Department,Department of Commerce,Department of Energy,Department of the Interior,Department of Labor,Department of Education,Department of Transportation,Department of Agriculture,Department of Health and Human Services,Department of War,Internal Revenue Service/IRS,Secret Service/U.S. Secret Service,Transportation Security Administration/TSA,Immigration and Customs Enforcement/ICE,Customs and Border Protection/CBP,U.S. Border Patrol/Border Patrol,Federal Emergency Management Agency/FEMA,National Hurricane Center/U.S. National Hurricane Center,U.S. Geological Survey/USGS,National Weather Service,National Transportation Safety Board/NTSB,Federal Communications Commission/FCC,Federal Trade Commission/FTC,Federal Election Commission,Federal Reserve Board,Office of Management and Budget,Congressional Budget Office,Government Accountability Office,Joint Chiefs of Staff,National Institutes of Health/NIH,National Institute of Allergy and Infectious Diseases,National Oceanic and Atmospheric Administration/NOAA,National Science Foundation,Peace Corps,Library of Congress,Smithsonian Institution,U.S. Central Command/CENTCOM/Central Command,U.S. Africa Command/AFRICOM/Africa Command,U.S. European Command,U.S. Pacific Command/Indo-Pacific Command,U.S. Southern Command,Special Operations Command,U.S. Army,U.S. Navy,U.S. Air Force,U.S. Marine Corps,U.S. Marines,U.S. Coast Guard,Space Force,Defense Intelligence Agency,Senate Foreign Relations Committee,House Foreign Affairs Committee,Senate Judiciary Committee,Senate Intelligence Committee,House Intelligence Committee,Senate Armed Services Committee,Export-Import Bank,U.S. Embassy,U.S. Trade Representative,Millennium Challenge Corporation,Government of National Unity,Consumer Product Safety Commission,Federal Bureau of Prisons,Minerals Management Service,Fannie Mae,Freddie Mac,Amtrak,U.S. Supreme Court,Office of Foreign Assets Control/OFAC,National Intelligence Council,Drug Enforcement Agency,National Endowment for Democracy,Broadcasting Board of Governors,U.S. Agency for International Development,National Aeronautics and Space Administration,Jet Propulsion Laboratory
g|United Kingdom|House of Commons,House of Lords,British Parliament,Home Office,Foreign and Commonwealth Office,Cabinet Office,Ministry of Defence/MoD,Metropolitan Police,Scotland Yard,GCHQ,Crown Prosecution Service,Royal Navy,Royal Air Force/RAF,British Army,Royal Marines,Scottish Parliament,Welsh Assembly,Northern Ireland Assembly,Stormont,Old Bailey,High Court,Privy Council,Met Office,British Council,Church of England,Independent Police Complaints Commission
g|France|National Assembly,French Senate,Élysée,Matignon,Gendarmerie,DGSE,DGSI,Constitutional Council,Bank of France/Banque de France,Foreign Legion/French Foreign Legion
g|Germany|Bundestag,Bundesrat,Bundeswehr,Bundesbank,Federal Constitutional Court,BND,Chancellery
g|Italy|Carabinieri,Chamber of Deputies,Guardia di Finanza,Bank of Italy
g|Spain|Cortes,Guardia Civil/Civil Guard,Moncloa,Congress of Deputies,Generalitat
g|Israel|Knesset,Israel Defense Forces/IDF,Israeli Defense Forces,Shin Bet,Mossad,Bank of Israel,Israeli Cabinet,Yad Vashem,COGAT
g|Palestine|Palestinian Authority,Palestinian Legislative Council,Palestinian National Authority,Palestinian Parliament
g|Turkey|Grand National Assembly,Constitutional Court,National Intelligence Organization/MIT
g|Iran|Majlis,Guardian Council,Expediency Council,Assembly of Experts,Supreme National Security Council,Quds Force,Basij,Revolutionary Court,Atomic Energy Organization of Iran
g|Iraq|Iraqi Governing Council,Governing Council,Coalition Provisional Authority,Iraqi Parliament,Popular Mobilization Forces/PMF,Iraqi National Assembly,Peshmerga,Kurdistan Regional Government
g|Afghanistan|Loya Jirga,Wolesi Jirga,Afghan National Army,Afghan National Police,Northern Alliance,Independent Election Commission
g|Pakistan|Inter-Services Intelligence/ISI,National Accountability Bureau,National Assembly,Pakistan Army,Frontier Corps,Inter-Services Public Relations
g|India|Lok Sabha,Rajya Sabha,Reserve Bank of India,Research and Analysis Wing,Border Security Force,Central Bureau of Investigation,Central Reserve Police Force,Election Commission of India,Ministry of External Affairs
g|China|National People's Congress/NPC,State Council,Central Military Commission,Politburo Standing Committee,Central Committee,People's Bank of China,Chinese People's Political Consultative Conference/CPPCC,Taiwan Affairs Office,Ministry of State Security,People's Armed Police,Central Commission for Discipline Inspection
g|Taiwan|Legislative Yuan,Executive Yuan,Mainland Affairs Council,Straits Exchange Foundation
g|Japan|House of Councillors,Bank of Japan,Self-Defense Forces/SDF,Imperial Household Agency
g|South Korea|National Intelligence Service,Joint Chiefs of Staff,Unification Ministry,Bank of Korea
g|North Korea|Supreme People's Assembly,Korean People's Army,Workers' Party of Korea
g|Ukraine|Verkhovna Rada,Security Service of Ukraine/SBU,National Bank of Ukraine,Armed Forces of Ukraine,National Anti-Corruption Bureau/NABU,National Security and Defense Council
g|Egypt|Supreme Council of the Armed Forces/SCAF,People's Assembly,Shura Council,Supreme Constitutional Court
g|Nigeria|Economic and Financial Crimes Commission/EFCC,Independent National Electoral Commission/INEC,Nigerian National Petroleum Corporation/NNPC,Department of State Services
g|South Africa|Constitutional Court,National Prosecuting Authority,South African Police Service,South African National Defence Force,Truth and Reconciliation Commission
g|Mali|Transitional National Council,National Transitional Council,High Council for Communication
g|Burkina Faso|Patriotic Movement for Safeguard and Restoration,Volunteers for the Defense of the Homeland/VDP
g|Niger|National Council for the Safeguard of the Homeland/CNSP
g|Somalia|Transitional Federal Government/TFG,Transitional National Government
g|Sudan|Transitional Sovereignty Council,Sovereignty Council,Sudanese Armed Forces/SAF
g|Lebanon|Lebanese Armed Forces,Internal Security Forces
g|Mexico|Institutional Electoral Institute/Federal Electoral Institute/INE,Federal Electoral Tribunal,Pemex
g|Brazil|Supreme Federal Court/Supreme Federal Tribunal/STF,Federal Police,Chamber of Deputies,Superior Electoral Court
g|Venezuela|National Electoral Council/CNE,Supreme Tribunal of Justice/TSJ,SEBIN,Bolivarian National Guard
g|Nicaragua|Supreme Electoral Council
g|Colombia|Constitutional Court,Council of State,Special Jurisdiction for Peace/JEP
g|Argentina|Casa Rosada,Central Bank,Federal Intelligence Agency
g|Cuba|Council of State,National Assembly of People's Power,Communist Party of Cuba/Cuban Communist Party/PCC
g|Canada|Royal Canadian Mounted Police/RCMP,House of Commons,Bank of Canada,Canada Border Services Agency
g|Australia|Australian Federal Police,Reserve Bank of Australia,ASIO,Department of Foreign Affairs and Trade/DFAT
g|Belarus|Belarusian KGB,House of Representatives
g|Georgia|Georgian Parliament,Supreme Council of Abkhazia
g|Serbia|Skupstina
g|Poland|Sejm
g|Ethiopia|Ethiopian National Defense Force/ENDF
g|Kenya|Independent Electoral and Boundaries Commission/IEBC,Electoral Commission of Kenya
g|Myanmar|Tatmadaw,State Administration Council,State Law and Order Restoration Council,State Peace and Development Council,National Unity Government
g|Cambodia|Extraordinary Chambers in the Courts of Cambodia,Khmer Rouge Tribunal
g|Indonesia|Corruption Eradication Commission/KPK,House of Representatives
g|Philippines|Armed Forces of the Philippines/AFP Philippines,Commission on Elections,Malacañang
g|Zimbabwe|Zimbabwe Electoral Commission
i||European Medicines Agency,European Court of Auditors,European Investment Bank/EIB,European Bank for Reconstruction and Development/EBRD,Eurojust,Eurostat,European Space Agency/ESA,European Broadcasting Union/EBU,Committee of the Regions,European Public Prosecutor's Office,Council of Ministers,European External Action Service/EEAS,Visegrad Group,Nordic Council,Benelux,Schengen Area,Eurocorps,EUFOR,KFOR,SFOR,ISAF/International Security Assistance Force,UNPROFOR,UNMIK,UNMIS,UNAMID,UNMISS,UNMIL,UNOCI,UNDOF,UNTSO,UNFICYP,MINURSO,MINUSCA,ONUB,UNAMSIL,UNOMIG,UNAMI,UNSMIL,UNMEE,UNITAD,BINUH,EULEX,EUTM,Takuba,Operation Barkhane,AMISOM/African Union Mission in Somalia,ATMIS,G5 Sahel Joint Force,Multinational Joint Task Force/MNJTF,UN Peacebuilding Commission,UN Women,UN-Habitat,UNEP/United Nations Environment Programme/U.N. Environment Program,UNFPA/U.N. Population Fund,UNIDO,UNITAR,WIPO,World Meteorological Organization/WMO,International Telecommunications Union,Universal Postal Union,UN Human Rights Office/OHCHR,International Tribunal for the Former Yugoslavia/ICTY,International Criminal Tribunal for the former Yugoslavia,International Criminal Tribunal for Rwanda/ICTR,Special Tribunal for Lebanon,Special Court for Sierra Leone,Permanent Court of Arbitration,International Tribunal for the Law of the Sea,Intergovernmental Panel on Climate Change/IPCC,Pan American Health Organization/PAHO,Inter-Parliamentary Union,International Seabed Authority,International Renewable Energy Agency,World Customs Organization,World Tourism Organization,International Hydrographic Organization,Codex Alimentarius Commission,Community of Sahel-Saharan States/CEN-SAD,Arab Maghreb Union,Mano River Union,Lake Chad Basin Commission,Common Market for Eastern and Southern Africa/COMESA,New Partnership for Africa's Development/NEPAD,African Court on Human and Peoples' Rights,ECOWAS Court,ECOWAS Commission,Peace and Security Council,Pan-African Parliament,Accra Initiative,Afreximbank/African Export-Import Bank,Liptako-Gourma Authority,Central Bank of West African States/BCEAO,Great Lakes Conference,Indian Ocean Commission,Organization of Turkic States/Turkic Council,Economic Cooperation Organization/ECO,Conference on Interaction and Confidence Building Measures in Asia,Quad,AUKUS,ANZUS,Five Eyes,Minsk Group/OSCE Minsk Group,Normandy Format,Contact Group,Quartet,Paris Club,London Club,Club of Rome,Bilderberg Group,Trilateral Commission,Group of 15,Group of Five,Rio Group,Andean Community,ALBA/Bolivarian Alliance for the Americas,Petrocaribe,Pacific Alliance,Lima Group,Organization of Eastern Caribbean States/OECS,Caribbean Court of Justice,Inter-American Court of Human Rights,Economic Commission for Latin America and the Caribbean/ECLAC/CEPAL,Central American Integration System/SICA,Central American Bank for Economic Integration/CABEI,Central American Parliament/PARLACEN,Development Bank of Latin America/CAF,Latin American Parliament,Pacific Community,Melanesian Spearhead Group,New Development Bank,Bank for International Settlements,Financial Action Task Force/FATF,Financial Stability Board,International Finance Corporation,Multilateral Investment Guarantee Agency,Islamic Development Bank,Asian Football Confederation,Confederation of African Football/CAF Africa,CONCACAF,CONMEBOL,International Cricket Council/ICC Cricket,International Association of Athletics Federations/IAAF,World Athletics,Court of Arbitration for Sport/CAS,International Cycling Union,International Tennis Federation,International Skating Union,FIA,Formula One,ATP,WTA,NBA/National Basketball Association,NFL/National Football League,NHL,Major League Baseball/MLB,NCAA,Commonwealth Secretariat,Organisation internationale de la Francophonie/La Francophonie/Francophonie,Community of Portuguese Language Countries/CPLP,Sovereign Military Order of Malta,World Council of Churches,World Jewish Congress,World Wildlife Fund/WWF,World Wide Fund for Nature,CARE International,World Vision,Catholic Relief Services,Caritas,Mercy Corps,International Rescue Committee/IRC,Norwegian Refugee Council/NRC,Danish Refugee Council,Action Against Hunger,Refugees International,Medecins du Monde,Human Rights First,Freedom House,Committee to Protect Journalists/CPJ,International Federation of Journalists,Global Witness,Bellingcat,International Federation of Red Cross and Red Crescent Societies/IFRC,Gavi,Global Fund,Bill and Melinda Gates Foundation/Gates Foundation,Open Society Foundations/Open Society Institute,Ford Foundation,Rockefeller Foundation,Clinton Foundation,Friends of the Earth,International Union for Conservation of Nature/IUCN,International Whaling Commission,Sea Shepherd,Aga Khan Foundation,Carter Center,National Democratic Institute,International Republican Institute,Stockholm International Peace Research Institute/SIPRI,International Institute for Strategic Studies/IISS,Nobel Committee/Norwegian Nobel Committee,Royal Swedish Academy of Sciences,CERN,International Chamber of Commerce,International Trade Union Confederation,Syrian Observatory for Human Rights,World Uyghur Congress,Muslim World League
m|Russia|RIA Novosti,Rossiya Segodnya,Rossiyskaya Gazeta,Argumenty i Fakty,Moskovsky Komsomolets,Nezavisimaya Gazeta,Gazeta.ru,Lenta.ru,RBC,Ekho Moskvy/Echo of Moscow,NTV,Channel One,Rossiya 1,Rossiya 24,TV Rain/Dozhd,Meduza,The Moscow Times/Moscow Times,Sputnik Africa,African Initiative,Kommersant FM,Regnum,Tsargrad,Zvezda,Izvestiya,Vedomosti,The Insider,Rybar,Readovka,Interfax News Agency,ITAR-Tass,VKontakte/VK
m|Ukraine|Ukrinform,Ukrainska Pravda,UNIAN,Interfax-Ukraine,Kyiv Independent/The Kyiv Independent,Kyiv Post/Kiev Post,Suspilne,Hromadske,LIGA,Zerkalo Nedeli
m|Belarus|BelTA,Nasha Niva,Nexta
m|Kazakhstan|Kazinform,Tengrinews
m|Azerbaijan|Azertac
m|Armenia|Armenpress,Arminfo
m|Georgia|Rustavi 2,Imedi
m|France|Le Parisien,Libération,Les Echos,L'Express,Le Point,L'Obs/Nouvel Observateur,L'Humanite,La Croix,Ouest-France,Mediapart,Charlie Hebdo,Le Monde Diplomatique,Paris Match,TF1,France 2,France 3,France Inter,France Info/Franceinfo,BFM TV/BFM,CNews,LCI,Europe 1,RTL,TV5 Monde/TV5Monde,Canal+,Africa Intelligence,La Tribune,Agence Ecofin,Le Journal du Dimanche,Euronews,Africanews
m|Germany|Süddeutsche Zeitung/Sueddeutsche Zeitung,Der Tagesspiegel/Tagesspiegel,Handelsblatt,Die Tageszeitung,ARD,ZDF,DPA/Deutsche Presse-Agentur,N-TV,Frankfurter Rundschau,Bild am Sonntag,Tagesschau,Welt am Sonntag,Berliner Zeitung
m|United Kingdom|The Guardian,The Observer,The Daily Telegraph/The Telegraph/Telegraph,Daily Mirror,The Sun,Daily Express,Daily Star,Evening Standard,The Scotsman,The Herald,The Spectator,New Statesman,Private Eye,News of the World,Mail on Sunday,Sunday Mirror,ITV,ITN,Channel 4,Sky News,BBC World Service,BBC Africa,BBC Radio,BBC Two,BBC One,BBC Monitoring,Press Association,Middle East Eye,The Lancet,Lancet,New Scientist,The Independent,Jane's Defence Weekly,Lloyd's List,The Art Newspaper,British Medical Journal,Al-Quds Al-Arabi,Asharq Al-Awsat,Al-Hayat
m|United States|The New York Times,The Washington Post,The Wall Street Journal,The Los Angeles Times,The Boston Globe,Washington Times/The Washington Times,New York Post,New York Daily News,Philadelphia Inquirer,Miami Herald/The Miami Herald,Houston Chronicle,Dallas Morning News,San Francisco Chronicle,Seattle Times,Denver Post,Detroit Free Press,Baltimore Sun,Christian Science Monitor,Arizona Republic,Star Tribune,Las Vegas Review-Journal,Time Magazine/TIME,Forbes/Forbes Magazine,BusinessWeek,Foreign Affairs Magazine,Foreign Policy Magazine,The Atlantic,The New Yorker/New Yorker,Vanity Fair,Rolling Stone,National Review,Mother Jones,The Hill,HuffPost/Huffington Post,BuzzFeed,BuzzFeed News,Vice News,The Intercept,ProPublica,Politico,Axios,Breitbart,Newsmax,Daily Beast/The Daily Beast,Business Insider,CNBC,C-SPAN,ESPN,HBO,MTV,Univision,Telemundo,Voice of America,Radio Liberty,Radio Marti,Radio Sawa,Radio Farda,Alhurra,McClatchy,Knight Ridder,Dow Jones Newswires,Scientific American,National Geographic,Entertainment Weekly,Billboard,Playboy,People Magazine,Vogue,Sports Illustrated,ABC Television,CBS Television,NBC Television,CNN International,CNN Español,Fox Business,Bloomberg TV,Bloomberg Businessweek,Stars and Stripes,Foreign Policy,Honolulu Advertiser,Newsday,Kansas City Star,Defense News,AllAfrica,Nieman Lab,Reason Magazine,One America News,UPI
m|Canada|Globe and Mail/The Globe and Mail,Toronto Star,National Post,CBC,CTV,Radio-Canada,La Presse,Maclean's,Canadian Press
m|Australia|Sydney Morning Herald,The Australian,The Age,Australian Broadcasting Corporation,SBS
m|China|Xinhua,CCTV,China Central Television,CGTN,Global Times,China News Service,Caixin,The Paper,Beijing News,PLA Daily,Wen Wei Po,Ta Kung Pao,Apple Daily,Phoenix Television/Phoenix TV,WeChat,Weibo,Sina,Sohu,Baidu
m|Taiwan|Taipei Times,Central News Agency,China Times,Liberty Times,United Daily News
m|Japan|Kyodo,Jiji Press/Jiji,NHK,Asahi Shimbun,Yomiuri Shimbun/Yomiuri,Mainichi Shimbun/Mainichi,Sankei Shimbun,Nihon Keizai Shimbun/Nikkei,Japan Times/The Japan Times,Fuji Television,TV Asahi
m|South Korea|Yonhap/Yonhap News Agency,Chosun Ilbo,JoongAng Ilbo,Dong-A Ilbo,Korea Herald,Korea Times,Hankyoreh,KBS,MBC,NK News
m|North Korea|KCNA,Rodong Sinmun,Korean Central Television
m|India|Press Trust of India/PTI,United News of India,Indian Express/The Indian Express,Hindustan Times,The Telegraph India,The Tribune,Deccan Herald,Economic Times,NDTV,India Today,The Wire,The Statesman,ANI,Asian News International,Business Standard,WION,Zee News,Dainik Jagran
m|Pakistan|Dawn,The News International,Geo TV/Geo News,ARY News,Express Tribune,Associated Press of Pakistan,The Friday Times
m|Bangladesh|Daily Star Bangladesh,Prothom Alo,Dhaka Tribune
m|Afghanistan|Tolo TV/Tolo News/TOLOnews,Pajhwok/Pajhwok Afghan News,Ariana TV,Afghan Islamic Press,Khaama Press
m|Sri Lanka|Daily Mirror Sri Lanka,Sunday Leader,TamilNet
m|Thailand|Bangkok Post,The Nation Thailand
m|Malaysia|Bernama,The Star Malaysia,New Straits Times,Malaysiakini
m|Singapore|Straits Times/The Straits Times,Channel NewsAsia/CNA
m|Indonesia|Jakarta Post/The Jakarta Post,Kompas
m|Philippines|Rappler,Philippine Daily Inquirer,ABS-CBN,Manila Times,Philippine Star
m|Myanmar|Irrawaddy/The Irrawaddy,Mizzima,New Light of Myanmar,Democratic Voice of Burma
m|Vietnam|Vietnam News Agency,VnExpress,Tuoi Tre,Thanh Nien
m|Iran|IRNA/Islamic Republic News Agency,ISNA/Iranian Students News Agency,Fars,Mehr/Mehr News Agency,Tasnim/Tasnim News Agency,Press TV,Iran International,Islamic Republic of Iran Broadcasting/IRIB,Al-Alam,Tehran Times,Shargh
m|Iraq|Al-Iraqiya,Shafaq News,Rudaw,Kurdistan 24,Al-Sumaria
m|Israel|Haaretz,Jerusalem Post/The Jerusalem Post,Yediot Ahronot/Yedioth Ahronoth/Yediot Aharonot,Ynet,Maariv/Ma'ariv,Israel Hayom,Times of Israel/The Times of Israel,Army Radio,Israel Radio,Channel 12
m|Palestine|WAFA,Al-Quds,Ma'an/Maan News Agency,Al-Aqsa TV
m|Lebanon|Al-Manar,An-Nahar,Daily Star Lebanon,Al-Akhbar,L'Orient-Le Jour,Al Mayadeen,As-Safir
m|Syria|SANA,Al-Watan
m|Saudi Arabia|Saudi Press Agency,Arab News,Okaz,Asharq al-Awsat
m|Qatar|Al Jazeera,Qatar News Agency,Al Jazeera English
m|United Arab Emirates|WAM,Gulf News,The National UAE,Khaleej Times,Sky News Arabia,Al Arabiya
m|Egypt|MENA/Middle East News Agency,Al-Ahram,Al-Masry Al-Youm,Mada Masr,Ahram Online,Nile TV,Akhbar al-Youm
m|Jordan|Petra News Agency,Jordan Times
m|Kuwait|KUNA
m|Turkey|Anadolu Agency,Hurriyet,Milliyet,Sabah,Cumhuriyet,Zaman,Today's Zaman,Daily Sabah,TRT,TRT World,Yeni Safak,CNN Turk
m|Algeria|Algeria Press Service/APS,El Watan,El Khabar,Liberté
m|Morocco|Maghreb Arab Press/MAP,Le Matin,Hespress
m|Tunisia|TAP,Mosaique FM
m|Libya|LANA,Libya Observer
m|Mali|ORTM,Maliweb,Studio Tamani,L'Essor,Journal du Mali,AMAP,Bamada.net,Joliba TV
m|Burkina Faso|RTB,LeFaso.net,Lefaso.net,Sidwaya,Burkina24,L'Observateur Paalga,AIB/Burkina Information Agency,Omega FM,Radio Omega
m|Niger|ANP,ActuNiger,Le Sahel,Air Info,Tele Sahel,RTN
m|Senegal|Le Soleil,Seneweb,Dakaractu,Le Quotidien,Sud Quotidien,APS Senegal
m|Ivory Coast|Fraternité Matin/Fraternite Matin,Abidjan.net
m|Guinea|Guineematin,Guinee360
m|Togo|Togo First,Republic of Togo
m|Benin|La Nouvelle Tribune
m|Chad|Alwihda Info,Tchadinfos
m|Cameroon|Cameroon Tribune,CRTV
m|Nigeria|Vanguard,The Punch/Punch,Daily Trust,Premium Times,ThisDay,Channels TV,Guardian Nigeria,The Cable,News Agency of Nigeria/NAN,Sahara Reporters,HumAngle
m|Ghana|Ghana News Agency,Daily Graphic,Joy FM,GhanaWeb
m|Kenya|Daily Nation,The Standard,The East African,NTV Kenya,Citizen TV,Capital FM
m|Uganda|New Vision,Daily Monitor,The Observer Uganda
m|Rwanda|New Times Rwanda,IGIHE
m|Ethiopia|Addis Standard,Ethiopian News Agency,The Reporter Ethiopia
m|Somalia|Radio Mogadishu,Shabelle Media/Radio Shabelle/Shabelle Radio,HornAfrik,Garowe Online
m|Sudan|SUNA,Sudan Tribune,Radio Dabanga
m|South Africa|Mail & Guardian/Mail and Guardian,News24,Sunday Times South Africa,SABC,Business Day,eNCA,Daily Maverick,The Star South Africa
m|Zimbabwe|The Herald Zimbabwe,NewsDay,ZBC
m|Italy|Corriere della Sera,La Repubblica,La Stampa,Il Sole 24 Ore,Il Giornale,Il Messaggero,Il Foglio,L'Espresso,RAI,AGI,Adnkronos,L'Osservatore Romano,Vatican News,Vatican Radio,La Gazzetta dello Sport,Il Fatto Quotidiano,Nova News,Decode39
m|Spain|EFE,El Pais,ABC Spain,El Mundo,La Vanguardia,La Razon,RTVE,El Confidencial,Europa Press,Cadena SER,El Periodico
m|Portugal|Lusa,Diario de Noticias,Expresso,Correio da Manha
m|Greece|Kathimerini,Ta Nea,Athens News Agency
m|Poland|Gazeta Wyborcza,Rzeczpospolita,PAP,TVP,TVN,Onet
m|Czech Republic|CTK,Mlada fronta Dnes,Lidove noviny,Pravo
m|Hungary|MTI,Nepszabadsag,Magyar Nemzet,Telex
m|Romania|Agerpres,Mediafax,Adevarul
m|Bulgaria|BTA,Novinite
m|Serbia|Tanjug,B92,Blic,RTS,N1
m|Croatia|HINA,Vecernji List,Jutarnji List
m|Bosnia and Herzegovina|Oslobodjenje,Dnevni Avaz
m|Belgium|Le Soir,De Standaard,La Libre Belgique,VRT,RTBF,Belga
m|Netherlands|De Telegraaf,De Volkskrant,NRC Handelsblatt,ANP Netherlands,NOS,Trouw,Algemeen Dagblad
m|Switzerland|Neue Zürcher Zeitung/Neue Zuercher Zeitung/NZZ,Le Temps,Swissinfo,Tages-Anzeiger,Keystone-SDA
m|Austria|APA,ORF,Die Presse,Der Standard,Kronen Zeitung,Kurier
m|Sweden|Dagens Nyheter,Svenska Dagbladet,Aftonbladet,Expressen,SVT
m|Norway|Aftenposten,VG,Dagbladet,NRK,NTB
m|Denmark|Jyllands-Posten,Politiken,Berlingske,Ritzau,Berlingske Tidende
m|Finland|Helsingin Sanomat,Yle
m|Mexico|El Universal,Excelsior,La Jornada,Televisa,TV Azteca,Notimex,Mexico News Daily
m|Brazil|Folha de Sao Paulo,Folha de S.Paulo,O Estado de S. Paulo/Estadao/O Estado de Sao Paulo,O Globo,Globo,TV Globo,Veja,Agencia Brasil,Valor Economico,UOL
m|Argentina|Clarin,La Nacion,Pagina/12,Telam,Infobae,Buenos Aires Herald,Buenos Aires Times,Ambito Financiero,Tiempo Argentino
m|Colombia|El Tiempo,El Espectador,RCN,Caracol Radio,Bogotá Post/Bogota Post,Colombia Reports
m|Chile|El Mercurio,La Tercera,El Mostrador,La Segunda
m|Peru|El Comercio,La Republica,Andina,RPP,Gestion
m|Venezuela|El Nacional,El Nuevo Pais,Globovision,RCTV,Radio Caracas Television,VTV,Ultimas Noticias,Tal Cual,Efecto Cocuyo,Caracas Chronicles,Venezolana de Television
m|Cuba|Granma,Prensa Latina,Juventud Rebelde,14ymedio,Cubadebate,Diario de Cuba,CubaNet,OnCuba
m|Nicaragua|La Prensa,El Nuevo Diario,Havana Times,100% Noticias,Radio Corporación,Canal 10
m|Honduras|El Heraldo,La Prensa Honduras,La Tribuna,Honduras Tips
m|Costa Rica|Tico Times,La Nacion,CRHoy,Teletica
m|El Salvador|El Faro,La Prensa Grafica,El Diario de Hoy
m|Guatemala|Prensa Libre,elPeriodico
m|Panama|La Prensa,La Estrella de Panama
m|Dominican Republic|Listin Diario,Diario Libre
m|Ecuador|El Universo,El Comercio,Ecuavisa,Teleamazonas
m|Bolivia|La Razon,Pagina Siete,El Deber
m|Paraguay|ABC Color,Ultima Hora
m|Uruguay|El Pais,MercoPress,La Diaria
m|Haiti|Le Nouvelliste,Radio Metropole,AyiboPost,Signal FM
m|Jamaica|Jamaica Observer,Jamaica Gleaner,The Gleaner
m|Guyana|Stabroek News,Kaieteur News,Demerara Waves
m|Trinidad and Tobago|Trinidad Express,Newsday
m||Al Jazeera,WhatsApp,Snapchat,LinkedIn,Reddit,Pinterest,Spotify,Netflix,Substack,Truth Social,Mastodon,Bluesky,Skype,Viber,Yahoo/Yahoo News,MSN,Twitch,Myspace/MySpace,Craigslist,Getty Images/Getty,Shutterstock,EPA,Zuma Press,Anadolu Images
c|United States|General Motors/GM,Ford Motor Company/Ford Motor,Chrysler,Daimler Chrysler/DaimlerChrysler,Boeing,Lockheed Martin,Raytheon,RTX,Northrop Grumman,General Dynamics,General Electric/GE,Halliburton,Blackwater/Blackwater Worldwide,Academi,Bechtel,KBR,Exxon/Exxon Mobil/ExxonMobil,Chevron,ConocoPhillips,Texaco,Unocal,Enron,Occidental Petroleum,Goldman Sachs,JPMorgan/JPMorgan Chase/JP Morgan/J.P. Morgan,Morgan Stanley,Citigroup,Citibank,Bank of America,Wells Fargo,Merrill Lynch,Lehman Brothers,Bear Stearns,American International Group/AIG,BlackRock,Blackstone,Berkshire Hathaway,Vanguard Group,MasterCard/Mastercard,American Express,PayPal,Western Union,Wal-Mart/Walmart,Costco,Best Buy,Home Depot,McDonald's,Burger King,Starbucks,KFC,Pizza Hut,Coca-Cola/Coca Cola,Pepsi/PepsiCo,Procter & Gamble/Procter and Gamble,Johnson & Johnson/Johnson and Johnson,Pfizer,Merck,Moderna,Eli Lilly,Gilead Sciences,Bristol-Myers Squibb,Abbott Laboratories,Monsanto,DuPont/Dupont,Dow Chemical,Union Carbide,Cargill,Caterpillar,3M,Honeywell,Xerox,Kodak/Eastman Kodak,Hewlett-Packard/Hewlett Packard/HP,Dell,Cisco/Cisco Systems,Oracle,Qualcomm,AMD/Advanced Micro Devices,Texas Instruments,Micron,Motorola,AT&T,Verizon,T-Mobile,Comcast,Time Warner,Warner Bros./Warner Brothers,Walt Disney/Disney/Walt Disney Company,Paramount,Paramount Pictures,Universal Pictures,Columbia Pictures,20th Century Fox,Pixar,DreamWorks,Viacom,News Corporation/News Corp,AOL/America Online,eBay,Amazon,Meta Platforms,OpenAI,Open AI,Anthropic,Palantir,SpaceX,Starlink,Tesla,Uber,Lyft,Airbnb,xAI,Delta Air Lines,United Airlines,American Airlines,Southwest Airlines,US Airways,Continental Airlines,Northwest Airlines,JetBlue,Pan Am,FedEx,UPS,United Parcel Service,Greyhound,Nike,Levi Strauss,Mattel,Hasbro,Philip Morris,Altria,R.J. Reynolds,Kraft,Kellogg Company,Nabisco,Chiquita,Del Monte,Bechtel Group,Fluor,Newmont,Freeport-McMoRan/Freeport McMoRan,Alcoa,U.S. Steel,Bethlehem Steel,Peabody Energy,Arthur Andersen,Ernst & Young,PricewaterhouseCoopers/PwC,KPMG,Deloitte,McKinsey/McKinsey & Company,Moody's,Standard & Poor's/Standard and Poor's,Nasdaq/NASDAQ,New York Stock Exchange/NYSE,Dow Jones,Chicago Mercantile Exchange,Gallup,Zogby,Pew Research Center,Nielsen,Dow Jones Industrial Average,CKE Restaurants,General Atomics,L3Harris,Anduril,AECOM,Accenture,KKR,Carlyle Group,Bain Capital,Countrywide,Washington Mutual,Wachovia,CIT Group,Dyncorp/DynCorp,Triple Canopy,Vinnell
c|United Kingdom|BP/British Petroleum,Royal Dutch Shell/Shell Oil/Royal Dutch/Shell,Barclays,HSBC,Lloyds Banking Group,Lloyd's of London,Royal Bank of Scotland/RBS,Standard Chartered,Northern Rock,Vodafone,British Airways,Virgin Atlantic,EasyJet/easyJet,Rolls-Royce,Land Rover,Jaguar Land Rover,Bentley,BAE Systems,GlaxoSmithKline/GSK,AstraZeneca,Unilever,Tesco,Sainsbury's,Marks & Spencer/Marks and Spencer,Rio Tinto,Anglo American,Tullow Oil,Cadbury,Diageo,British American Tobacco,Sotheby's,Christie's,London Stock Exchange,YouGov,Arup,Cambridge Analytica,British Telecom,Resolute Mining
c|France|TotalEnergies,Elf Aquitaine,Orano,Areva,EDF,Engie,Gaz de France,Airbus,EADS,Air France,Air France-KLM,Renault,Peugeot,Citroen,Peugeot-Citroen/PSA Peugeot Citroen,Michelin,Alstom,Thales,Dassault/Dassault Aviation,Safran,Lafarge,Bollore/Bolloré,Vivendi,Bouygues,Carrefour,Danone,L'Oreal/L'Oréal,LVMH,Louis Vuitton,Sanofi/Sanofi-Aventis,BNP Paribas,Societe Generale/Société Générale,Credit Agricole/Crédit Agricole,AXA,France Telecom,Alcatel,Alcatel-Lucent,Accor,Veolia,Vinci,Naval Group,Castel,SNCF
c|Germany|Volkswagen/VW,BMW,Daimler,Mercedes-Benz/Mercedes,Audi,Porsche,Opel,Siemens,Bayer,BASF,Deutsche Bank,Commerzbank,Allianz,Munich Re,Deutsche Telekom,Deutsche Bahn,Lufthansa,ThyssenKrupp/Thyssenkrupp,Rheinmetall,Bosch,SAP,Adidas,Puma AG,E.ON,RWE,BioNTech,Bertelsmann,Axel Springer,MAN SE,Metro AG,Wirecard,Nord Stream AG,Heckler & Koch
c|Russia|Gazprom,Rosneft,Lukoil/LUKOIL,Yukos/YUKOS,Sberbank,VTB/VTB Bank,Gazprombank,Aeroflot,Rusal/RUSAL,Norilsk Nickel/Nornickel,Severstal,Alrosa/ALROSA,Rostec,Rostelecom,Sibneft,Surgutneftegaz,Tatneft,Transneft,Novatek,Uralkali,Uralvagonzavod,Sukhoi,MiG,Tupolev,Ilyushin,Kamaz/KamAZ,AvtoVAZ/Avtovaz,Nordgold,Kaspersky/Kaspersky Lab,Yandex,Mail.ru,Almaz-Antey,Kalashnikov Concern,Russian Railways,Roscosmos,Rossiya Bank/Bank Rossiya,Vnesheconombank/VEB,Alfa-Bank/Alfa Bank,RusHydro,Zarubezhneft,Yadran,Evraz,Renova
c|Ukraine|Naftogaz,Energoatom,Motor Sich,Antonov,Metinvest,PrivatBank,Ukrnafta,Azovstal
c|China|Sinopec,PetroChina,CNPC/China National Petroleum Corporation,CNOOC,Huawei,ZTE,Alibaba,Tencent,Baidu,ByteDance,Xiaomi,Lenovo,BYD,Geely,Dongfeng,SAIC,Chery,Great Wall Motor,Bank of China,ICBC,China Construction Bank,Agricultural Bank of China,Air China,China Eastern,China Southern,China Mobile,China Telecom,China Unicom,COMAC,Norinco,Evergrande,Haier,Hikvision,DJI,DeepSeek,Foxconn,Sinopharm,Sinovac,CATL,Zijin,Temu,Shein
c|Japan|Toyota,Honda,Nissan,Mazda,Mitsubishi/Mitsubishi Motors,Subaru,Suzuki Motor,Isuzu,Sony,Panasonic,Toshiba,Hitachi,Fujitsu,NEC,Nikon,Nintendo,SoftBank,Nomura Holdings,Mitsui,Sumitomo,Itochu,Mizuho,Japan Airlines/JAL,All Nippon Airways/ANA,Tokyo Electric Power/TEPCO/Tokyo Electric Power Company,Takeda Pharmaceutical,Livedoor,Bridgestone,Komatsu,Kawasaki Heavy Industries,Uniqlo,Rakuten,Nippon Steel
c|South Korea|Samsung,Hyundai/Hyundai Motor,Kia Motors,LG/LG Electronics,Daewoo,SK Hynix,POSCO,Korean Air,Hanwha,Hyundai Asan
c|Taiwan|TSMC/Taiwan Semiconductor,Foxconn,Acer,Asus,HTC,Evergreen,China Airlines
c|India|Tata/Tata Group,Tata Motors,Tata Steel,Infosys,Wipro,Reliance Industries,Adani/Adani Group,Air India,Kingfisher,Bharti Airtel/Airtel,Mahindra,Arcelor Mittal/ArcelorMittal,ONGC,State Bank of India,Serum Institute of India,Jet Airways,IndiGo,Vedanta,HDFC,Satyam
c|Italy|Fiat/FIAT,Ferrari,Eni/ENI,Enel,Leonardo,Finmeccanica,Telecom Italia,Alitalia,UniCredit,Intesa Sanpaolo,Generali,Parmalat,Barilla,Benetton,Pirelli,Mediaset,Olivetti,Lamborghini,Stellantis
c|Netherlands|Philips,ING,ABN Amro/ABN AMRO,KLM,Heineken,ASML,Rabobank,AkzoNobel,Ahold,Trafigura
c|Switzerland|Nestle/Nestlé,Novartis,Roche,UBS,Credit Suisse,Glencore,Swissair,Swatch,Rolex,Holcim,ABB,Syngenta,Vitol
c|Sweden|Volvo,Saab,Ericsson,IKEA/Ikea,H&M,Scania,Electrolux,SAS,Vattenfall,TeliaSonera
c|Finland|Nokia,Fortum,Neste
c|Norway|Statoil,Equinor,Telenor,Norsk Hydro,Kongsberg
c|Denmark|Maersk/A.P. Moller-Maersk,Carlsberg,Novo Nordisk,Lego,Orsted/Ørsted
c|Spain|Telefonica/Telefónica,Repsol,Santander/Banco Santander,BBVA,Iberia Airlines,Inditex,Iberdrola,Endesa,Gas Natural,Movistar
c|Austria|OMV,Raiffeisen/Raiffeisen Bank,Red Bull,Austrian Airlines
c|Belgium|InBev/Anheuser-Busch InBev,Dexia,Fortis,KBC,Solvay,Sabena,Brussels Airlines
c|Ireland|Ryanair,Aer Lingus
c|Turkey|Turkish Airlines,Baykar,Koc Holding,Turkcell,Aselsan,Botas,Albayrak
c|Poland|PKN Orlen/Orlen,LOT
c|Hungary|MOL
c|Saudi Arabia|Saudi Aramco/Aramco,SABIC,Saudia,Kingdom Holding
c|United Arab Emirates|Emirates Airlines,Etihad/Etihad Airways,Dubai Ports World/DP World,Emaar,Mubadala,ADNOC,Damac
c|Qatar|Qatar Airways,QatarEnergy,Qatar Investment Authority
c|Egypt|EgyptAir,Orascom
c|Iran|Iran Air,Mahan Air,National Iranian Oil Company,Iran Khodro
c|Israel|El Al,Elbit/Elbit Systems,NSO Group/NSO,Teva,Check Point Software,Israel Aerospace Industries,Bank Hapoalim,Bank Leumi
c|Brazil|Petrobras,Embraer,Odebrecht,JBS,Itau,Varig,TAM,Gol Airlines,Braskem,OAS Brazil
c|Mexico|Pemex/PEMEX,Cemex,America Movil/América Móvil,Telmex,Aeromexico,Grupo Bimbo,Banamex,Femsa
c|Argentina|YPF,Aerolineas Argentinas/Aerolíneas Argentinas,Mercado Libre,Techint
c|Venezuela|PDVSA/Petroleos de Venezuela/Petróleos de Venezuela,Citgo,CANTV,Conviasa,Monomeros,Emtrasur
c|Colombia|Ecopetrol,Avianca,Rappi
c|Chile|Codelco,LAN,LATAM/LATAM Airlines,SQM
c|Peru|PetroPeru,Southern Copper
c|Ecuador|Petroecuador
c|Bolivia|YPFB
c|Cuba|Cubana de Aviacion,ETECSA,GAESA
c|Canada|Bombardier,Barrick Gold/Barrick,BlackBerry,Research in Motion,Nortel,Air Canada,TransCanada,Suncor,Talisman,SNC-Lavalin,Lululemon,Shopify,B2Gold,Iamgold/IAMGOLD,Endeavour Mining,Teck,Magna International,Hudbay
c|Australia|BHP/BHP Billiton,Qantas,Telstra,Woodside,Commonwealth Bank,Westpac,Macquarie,AWB,Fortescue
c|South Africa|De Beers,Anglo Gold Ashanti/AngloGold Ashanti,Gold Fields,MTN,Sasol,Eskom,Standard Bank,South African Airways,Naspers,Denel,SABMiller,Implats,Sibanye
c|Nigeria|Dangote/Dangote Group,NNPC,Arik Air,Air Peace
c|Kenya|Safaricom,Kenya Airways
c|Ethiopia|Ethiopian Airlines,Ethio Telecom
c|Morocco|Royal Air Maroc,OCP
c|Algeria|Sonatrach,Air Algerie,Cosider
c|Libya|National Oil Corporation
c|Mali|EDM,Sotelma,Somilo
c|Niger|Somair,Cominak,Sopamin,Sonidep
c|Malaysia|Petronas,Malaysia Airlines,AirAsia,1MDB
c|Singapore|Temasek,Singapore Airlines,Singtel,DBS
c|Indonesia|Garuda/Garuda Indonesia,Pertamina,Lion Air,Gojek
c|Thailand|Thai Airways,PTT
c|Philippines|San Miguel Corporation,Philippine Airlines,Cebu Pacific
c|Vietnam|VinFast,Vingroup,Vietnam Airlines,PetroVietnam
c|Kazakhstan|KazMunaiGas/KazMunayGas,Kazatomprom,Air Astana
c|Azerbaijan|SOCAR,AZAL
c|Hong Kong|Cathay Pacific,Hutchison/CK Hutchison,Hang Seng
c|Luxembourg|Arcelor
p|United States|Republican National Committee/RNC,Democratic National Committee/DNC,Tea Party,Green Party,Libertarian Party,Reform Party,Republican Party/GOP,Democratic Party,Black Lives Matter,Proud Boys,Oath Keepers,American Civil Liberties Union/ACLU,NAACP,National Rifle Association/NRA,AFL-CIO,Teamsters,United Auto Workers/UAW,Congressional Black Caucus,Heritage Foundation,American Enterprise Institute,Cato Institute,Hudson Institute,Hoover Institution,Center for Strategic and International Studies/CSIS,Atlantic Council,Wilson Center,Jamestown Foundation,German Marshall Fund,AIPAC,Anti-Defamation League
p|United Kingdom|Labour Party/Labour,Conservative Party,Liberal Democrats,Reform UK,UK Independence Party/UKIP,Brexit Party,Plaid Cymru,Democratic Unionist Party/DUP,Ulster Unionist Party,Social Democratic and Labour Party/SDLP,British National Party
p|France|Socialist Party,Union for a Popular Movement/UMP,Les Republicains/Les Républicains,La Republique En Marche/En Marche,Renaissance Party,La France Insoumise/France Unbowed,National Rally/Rassemblement National,Reconquete/Reconquête
p|Germany|Christian Democratic Union/CDU,Christian Social Union/CSU,Free Democratic Party/FDP,Alternative for Germany/AfD,Die Linke,Left Party,Alliance 90,BSW,Pegida
p|Italy|Forza Italia,Lega/Northern League/Lega Nord,Five Star Movement/Five-Star Movement/M5S,Brothers of Italy/Fratelli d'Italia,National Alliance,Olive Tree
p|Spain|Popular Party/People's Party/Partido Popular,PSOE/Spanish Socialist Workers' Party,Vox Party,Podemos,Ciudadanos,Batasuna,Convergence and Union
p|Greece|Syriza/SYRIZA,Pasok/PASOK,Golden Dawn,New Democracy
p|Portugal|Chega
p|Poland|Law and Justice/PiS,Civic Platform,Civic Coalition,Solidarity,Self-Defense Party
p|Hungary|Fidesz,Jobbik,Tisza Party
p|Austria|Freedom Party/Freedom Party of Austria/FPO,People's Party of Austria
p|Netherlands|Party for Freedom/PVV,VVD
p|Serbia|Serbian Radical Party,Serbian Progressive Party,Democratic Party of Serbia,Socialist Party of Serbia
p|Slovakia|Smer
p|Czech Republic|ANO,Civic Democratic Party
p|Russia|United Russia,Communist Party of the Russian Federation,Liberal Democratic Party of Russia/LDPR,A Just Russia,Yabloko,Union of Right Forces,Other Russia
p|Ukraine|Party of Regions,Batkivshchyna,Servant of the People,European Solidarity,Svoboda,Right Sector,Our Ukraine,Opposition Platform
p|Georgia|Georgian Dream,United National Movement
p|Turkey|Justice and Development Party/AK Party/AKP,Republican People's Party/CHP,Nationalist Movement Party/MHP,Peoples' Democratic Party/HDP,DEM Party,Good Party,True Path Party,Motherland Party,Democratic Society Party
p|Israel|Kadima,Labor Party,Yesh Atid,Yisrael Beiteinu/Yisrael Beitenu,Shas,United Torah Judaism,National Religious Party,Shinui,Meretz,Jewish Home,Religious Zionism,Otzma Yehudit/Jewish Power,Blue and White,Balad,Peace Now,B'Tselem,Breaking the Silence,Yamina,Ra'am
p|Iraq|United Iraqi Alliance,Dawa/Dawa Party,Iraqi Islamic Party,Supreme Council for the Islamic Revolution in Iraq/SCIRI,Patriotic Union of Kurdistan/PUK,Kurdistan Democratic Party/KDP,Iraqi National Accord,Iraqiya,Iraqi Accordance Front,Sadrist Movement,State of Law,Coordination Framework,Iraqi National Congress,Muslim Scholars Association/Association of Muslim Scholars
p|Lebanon|Future Movement,Amal Movement,Free Patriotic Movement,Lebanese Forces,Phalange/Kataeb,Progressive Socialist Party,March 14,March 8
p|Egypt|Freedom and Justice Party,Al-Nour/Nour Party,National Democratic Party,Kefaya,April 6 Movement,Tamarod
p|Tunisia|Ennahda/Ennahdha/al-Nahda,Nidaa Tounes
p|Morocco|Istiqlal
p|Algeria|National Liberation Front/FLN,Islamic Salvation Front/FIS,Hirak
p|Iran|National Council of Resistance of Iran,Islamic Iran Participation Front
p|Pakistan|Pakistan Muslim League/PML-N,Pakistan Tehreek-e-Insaf/PTI Pakistan/Tehreek-e-Insaf,Muttahida Majlis-e-MMA,Jamaat-e-Islami,Jamiat Ulema-e-Islam,Awami National Party,Muttahida Qaumi Movement/MQM
p|India|Congress Party/Indian National Congress,Bharatiya Janata Party/BJP,Aam Aadmi Party/AAP,Trinamool Congress,Shiv Sena,Samajwadi Party,Bahujan Samaj Party,Rashtriya Swayamsevak Sangh/RSS,Communist Party of India,Janata Dal,Telugu Desam Party,All Parties Hurriyat Conference/Hurriyat Conference,Vishva Hindu Parishad,Bajrang Dal
p|Bangladesh|Awami League,Bangladesh Nationalist Party/BNP,Jatiya Party,Jamaat-e-Islami Bangladesh,Grameen Bank
p|Nepal|Nepali Congress,Communist Party of Nepal,CPN-UML,CPN Maoist
p|Sri Lanka|United National Party,Sri Lanka Freedom Party,Janatha Vimukthi Peramuna/JVP,Tamil National Alliance,National People's Power
p|China|Communist Party,Chinese Communist Party/CCP,Communist Party of China/CPC,Falun Gong
p|Taiwan|Democratic Progressive Party/DPP,Kuomintang/KMT,Taiwan People's Party
p|Japan|Liberal Democratic Party/LDP,Democratic Party of Japan,Komeito/New Komeito,Constitutional Democratic Party of Japan,Aum Shinrikyo
p|South Korea|Grand National Party,Uri Party,Democratic Party of Korea,People Power Party,Saenuri
p|Malaysia|United Malays National Organization/UMNO,Barisan Nasional,Pakatan Harapan,Pan-Malaysian Islamic Party,Parti Keadilan Rakyat
p|Indonesia|Golkar,PDI-P,Gerindra,Nahdlatul Ulama,Muhammadiyah,Islamic Defenders Front,Free Papua Movement
p|Thailand|Thai Rak Thai,Pheu Thai,Move Forward,Future Forward,People's Alliance for Democracy,Palang Pracharath,Bhumjaithai
p|Cambodia|Funcinpec/FUNCINPEC,Cambodian People's Party,Sam Rainsy Party,Cambodia National Rescue Party
p|Myanmar|National League for Democracy/NLD,Union Solidarity and Development Party
p|Australia|Australian Labor Party,Liberal Party,One Nation
p|Canada|Liberal Party,New Democratic Party/NDP,Bloc Quebecois/Bloc Québécois,Parti Quebecois,Conservative Party of Canada
p|Mexico|Morena,Institutional Revolutionary Party/PRI,Party of the Democratic Revolution/PRD,National Action Party/PAN
p|Nicaragua|Sandinista National Liberation Front/FSLN,Sandinista Party,Constitutionalist Liberal Party
p|El Salvador|Farabundo Marti National Liberation Front/FMLN,ARENA/Nationalist Republican Alliance,Nuevas Ideas
p|Honduras|National Party,Liberal Party of Honduras
p|Cuba|Ladies in White/Damas de Blanco
p|Venezuela|United Socialist Party of Venezuela/PSUV,Fifth Republic Movement,Accion Democratica,Copei,Popular Will,Primero Justicia,Democratic Unity,Vente Venezuela
p|Bolivia|Movement Toward Socialism/Movement to Socialism/MAS
p|Brazil|Workers' Party/PT,Brazilian Social Democracy Party/PSDB,PMDB,Landless Workers Movement/MST
p|Argentina|Peronist Party/Justicialist Party,Radical Civic Union/UCR,La Libertad Avanza/Liberty Advances,Juntos por el Cambio/Together for Change,Republican Proposal,Frente de Todos,La Campora/La Cámpora,Mothers of the Plaza de Mayo,Grandmothers of the Plaza de Mayo
p|Paraguay|Colorado Party,Authentic Radical Liberal Party,Frente Guasu
p|Uruguay|Broad Front/Frente Amplio,National Party
p|Chile|Concertacion,Christian Democratic Party,Frente Amplio
p|Peru|APRA,Fuerza Popular,Peru Libre
p|Haiti|Fanmi Lavalas/Lavalas
p|Nigeria|All Progressives Congress/APC,People's Democratic Party/PDP,Action Congress
p|Ghana|New Patriotic Party/NPP,National Democratic Congress/NDC
p|Senegal|Pastef/PASTEF,Alliance for the Republic
p|Mali|M5-RFP,Rally for Mali,CMA/Coordination of Azawad Movements
p|Ivory Coast|Rally of the Republicans,Ivorian Popular Front/FPI,PDCI,RHDP,New Forces/Forces Nouvelles
p|Burkina Faso|Congress for Democracy and Progress
p|Guinea-Bissau|PAIGC
p|Togo|Rally of the Togolese People
p|Kenya|Orange Democratic Movement/ODM,KANU,National Rainbow Coalition/NARC,Jubilee Party,Azimio
p|Uganda|National Resistance Movement,Forum for Democratic Change
p|Tanzania|Chama Cha Mapinduzi/CCM,Chadema
p|Rwanda|Rwandan Patriotic Front/RPF
p|Ethiopia|Ethiopian People's Revolutionary Democratic Front/EPRDF,Tigray People's Liberation Front/TPLF,Coalition for Unity and Democracy,Prosperity Party,Oromo Liberation Front/OLF
p|Sudan|National Congress Party,Sudan People's Liberation Movement/SPLM,Umma Party,Popular Congress Party,Forces of Freedom and Change
p|South Africa|African National Congress/ANC,Inkatha Freedom Party/Inkatha,Democratic Alliance,Economic Freedom Fighters/EFF,COSATU,uMkhonto we Sizwe/MK Party
p|Zimbabwe|ZANU-PF/Zanu PF,Movement for Democratic Change/MDC,ZAPU,Citizens Coalition for Change
p|Mozambique|Frelimo/FRELIMO,Renamo/RENAMO
p|Angola|MPLA,UNITA
p|Namibia|SWAPO/Swapo
p|Gambia|APRC
p|Sierra Leone|All People's Congress,Sierra Leone People's Party
p|Liberia|Congress for Democratic Change,Unity Party
p|Kosovo|Democratic League of Kosovo,Vetevendosje,Democratic Party of Kosovo
p|Palestine|Fatah,Hamas,Popular Front for the Liberation of Palestine/PFLP,Democratic Front for the Liberation of Palestine/DFLP,Third Way
p|Sweden|Sweden Democrats,Moderate Party
p|Ireland|Fianna Fail/Fianna Fáil,Fine Gael
p|Belgium|Vlaams Belang,Vlaams Blok,N-VA
p|Bulgaria|GERB,Ataka
p|Moldova|Party of Action and Solidarity
p|Armenia|Civil Contract
a||Provisional IRA,Real IRA,Ulster Volunteer Force/UVF,Ulster Defence Association,Irish National Liberation Army,Red Brigades,Red Army Faction/Baader-Meinhof,November 17,Grey Wolves,Kurdistan Freedom Falcons,Kongra-Gel,PJAK,People's Mujahedin/Mujahedin-e-Khalq/MEK,Jundallah,Syrian Democratic Forces/SDF Syria,Hayat Tahrir al-Sham/HTS,Ahrar al-Sham,Jaish al-Islam,Ansar al-Islam,Ansar al-Sunna/Ansar al-Sunnah,Islamic Army in Iraq,Mujahideen Shura Council,Tawhid and Jihad,Badr Brigade/Badr Organization,Kataib Hezbollah/Kata'ib Hezbollah,Asaib Ahl al-Haq,Islamic State of Iraq,ISIS-K/Islamic State Khorasan/ISKP,Islamic State West Africa Province/ISWAP,Islamic State in the Greater Sahara/ISGS,Islamic State Sahel Province/Islamic State in the Sahel,Jama'at Nusrat al-Islam wal-Muslimin/Group for the Support of Islam and Muslims/Support Group for Islam and Muslims/GSIM,Katiba Macina/Macina Liberation Front,Al-Mourabitoun,Ansaru,MUJAO,MNLA/National Movement for the Liberation of Azawad,Azawad Liberation Front/FLA,GATIA,Salafist Group for Preaching and Combat/Salafist Group for Call and Combat/GSPC,Armed Islamic Group/GIA,Allied Democratic Forces/ADF,CODECO,FDLR/Democratic Forces for the Liberation of Rwanda,March 23 Movement,Mai-Mai/Mai Mai,CNDP,Forces for National Liberation/FNL,National Liberation Forces,Coalition of Patriots for Change/CPC Central Africa,Seleka/Séléka,Anti-balaka,SPLA/Sudan People's Liberation Army,SPLM-N,Ogaden National Liberation Front/ONLF,Movement for the Emancipation of the Niger Delta/MEND,Niger Delta Avengers,Islamic Courts Union/Union of Islamic Courts/Islamic Courts,Hizbul Islam,Raskamboni,Revolutionary United Front/RUF,LURD,Palestinian Islamic Jihad,Al-Aqsa Martyrs Brigades/al-Aqsa Martyrs Brigade/Al-Aqsa Martyrs Brigade,Izz ad-Din al-Qassam Brigades/Qassam Brigades/al-Qassam Brigades,Popular Resistance Committees,Army of Islam,Fatah al-Islam,Lashkar-e-Jhangvi,Sipah-e-Sahaba,Harkat-ul-Mujahideen,Hizbul Mujahideen/Hizb-ul-Mujahideen,Tehreek-e-Taliban Pakistan/Tehrik-e-Taliban Pakistan/TTP/Pakistani Taliban,Haqqani Network,Hezb-i-Islami/Hezb-e-Islami,Baluchistan Liberation Army/Balochistan Liberation Army/BLA,Students Islamic Movement of India,United Liberation Front of Asom/United Liberation Front of Assam/ULFA,National Socialist Council of Nagaland,People's War Group,Moro Islamic Liberation Front/MILF,Moro National Liberation Front/MNLF,New People's Army/NPA,Free Aceh Movement/GAM,Khmer Rouge,Arakan Army,Karen National Union/KNU,Kachin Independence Army/KIA Kachin,United Wa State Army,Shining Path/Sendero Luminoso,Tupac Amaru Revolutionary Movement,United Self-Defense Forces of Colombia/AUC,National Liberation Army/ELN,Clan del Golfo/Gulf Clan,Sinaloa Cartel,Jalisco New Generation Cartel/CJNG,Gulf Cartel,Zetas/Los Zetas,Tren de Aragua,MS-13/Mara Salvatrucha,Barrio 18,First Capital Command,Red Command/Comando Vermelho,Zapatista National Liberation Army,Contras,Cosa Nostra,Camorra,'Ndrangheta/Ndrangheta,Yakuza,Aryan Brotherhood,Weathermen,Black Panthers,Aden-Abyan Islamic Army,Southern Transitional Council/STC,Al-Qaida in the Arabian Peninsula/al-Qaeda in the Arabian Peninsula/AQAP,Libyan National Army/LNA,Government of National Accord/GNA,National Transitional Council/NTC,Wagner,Azov Regiment,Donetsk People's Republic/DPR,Luhansk People's Republic/LPR,Russian Volunteer Corps,Caucasus Emirate,Mukti Bahini,Huthis/Huthi,al-Houthi,Believing Youth,Rapid Support Forces
n|United States|Columbia University,Georgetown University,George Washington University,Johns Hopkins University/Johns Hopkins,Duke University,Cornell University,Brown University,Dartmouth College,University of Chicago,University of California/UCLA,University of Michigan,University of Texas,University of Pennsylvania,New York University/NYU,Northwestern University,Howard University,Tufts University,Boston University,Rutgers University,Purdue University,Ohio State University,Penn State,Virginia Tech,Notre Dame University,Brigham Young University,Rice University,Emory University,Vanderbilt University,California Institute of Technology/Caltech,Carnegie Mellon University,American University,Harvard Law School,Harvard Business School,Yale Law School,Mayo Clinic,Walter Reed,Federal Reserve Bank of New York,Metropolitan Museum of Art,Museum of Modern Art,Carnegie Hall,Lincoln Center,Kennedy Center,Juilliard School,Guggenheim Museum,Yankees/New York Yankees,Red Sox/Boston Red Sox,Los Angeles Lakers/Lakers,Chicago Bulls,Boston Celtics/Celtics,New York Knicks,Miami Heat,Dallas Mavericks,San Antonio Spurs,Houston Rockets,Chicago Cubs,St. Louis Cardinals,New York Mets,Los Angeles Dodgers,Atlanta Braves,Dallas Cowboys,New England Patriots,Green Bay Packers,Pittsburgh Steelers,New York Giants,Chicago Bears,Inter Miami,LA Galaxy/Los Angeles Galaxy,Southern Baptist Convention,Episcopal Church,Church of Scientology,Nation of Islam,Boy Scouts,Rotary International
n|United Kingdom|Imperial College London/Imperial College,King's College London,University College London,University of Edinburgh,University of Manchester,University of Sussex,Open University,Royal Society,Royal United Services Institute/RUSI,Tate Modern,British Museum,Royal Opera House,Liverpool FC,Manchester City,Tottenham Hotspur/Tottenham,Aston Villa,Everton,Newcastle United,West Ham United/West Ham,Leicester City,Nottingham Forest,Crystal Palace,Fulham,Wolverhampton Wanderers,Glasgow Rangers,Bank of Credit and Commerce International,Amnesty,Football Association
n|Spain|FC Barcelona,Atletico Madrid/Atlético Madrid,Real Sociedad,Villarreal,Real Betis,Athletic Bilbao
n|Italy|AC Milan,Inter Milan,AS Roma,Lazio,Fiorentina,Sampdoria,Atalanta,La Scala
n|Germany|Borussia Dortmund,Bayer Leverkusen,Schalke,Werder Bremen,RB Leipzig,Max Planck Institute,Robert Koch Institute,Humboldt University,Konrad Adenauer Foundation/Konrad Adenauer Stiftung,Friedrich Ebert Foundation/Friedrich Ebert Stiftung
n|France|Paris Saint-Germain/PSG,Olympique Lyonnais,Olympique Marseille,AS Monaco,Sorbonne,Sciences Po,Pasteur Institute/Institut Pasteur,IFRI,CNRS,Louvre,CGT,CFDT
n|Netherlands|Ajax,PSV Eindhoven/PSV,Feyenoord,Clingendael
n|Portugal|Benfica,FC Porto,Sporting Lisbon
n|Turkey|Galatasaray,Fenerbahce,Besiktas
n|Scotland|Celtic FC
n|Russia|Moscow State University/Lomonosov Moscow State University,Higher School of Economics/HSE,MGIMO University,Russian Academy of Sciences,Institute for African Studies,Carnegie Moscow Center,Levada Center,Valdai Club/Valdai Discussion Club,Spartak Moscow,CSKA Moscow,Zenit St. Petersburg,Bolshoi Theater/Bolshoi Theatre,Hermitage Museum,Pushkin State Russian Language Institute,Peoples' Friendship University/RUDN University/RUDN,Russian House,St. Petersburg State University,Plekhanov Russian University of Economics
n|Ukraine|Shakhtar Donetsk,Dynamo Kyiv/Dynamo Kiev,Orthodox Church of Ukraine,Ukrainian Orthodox Church,Kyiv Mohyla Academy
n|Brazil|Flamengo,Corinthians,Palmeiras,Fluminense,Botafogo,Vasco da Gama,Sao Paulo FC,Gremio
n|Argentina|Boca Juniors,River Plate,San Lorenzo,Estudiantes
n|Chile|Colo Colo/Colo-Colo,Universidad Catolica,Universidad de Chile
n|Uruguay|Peñarol/Penarol
n|Mexico|Club America,Chivas,Cruz Azul,Monterrey FC,UNAM/National Autonomous University of Mexico
n|Costa Rica|Saprissa/Deportivo Saprissa,Alajuelense,Herediano,Cartagines,University of Costa Rica
n|Honduras|Olimpia,Motagua,Marathon FC,Real España
n|Colombia|Atletico Nacional/Atlético Nacional,Millonarios
n|Egypt|Al Ahly/Al-Ahly,Zamalek,Al-Azhar/Al-Azhar University,Cairo University,American University in Cairo,Coptic Orthodox Church
n|Israel|Hebrew University/Hebrew University of Jerusalem,Tel Aviv University,Bar-Ilan University,Technion,Weizmann Institute,Maccabi Tel Aviv
n|Lebanon|American University of Beirut
n|China|Peking University,Tsinghua University/Tsinghua,Fudan University,Renmin University,Chinese Academy of Social Sciences,Chinese Academy of Sciences
n|Japan|Tokyo University/University of Tokyo,Kyoto University,Waseda University,Keio University,Toyota Center
n|India|Jawaharlal Nehru University/JNU,Delhi University,Indian Institute of Technology/IIT,Observer Research Foundation,Board of Control for Cricket in India/BCCI,All India Institute of Medical Sciences/AIIMS
n|South Africa|University of Cape Town,University of the Witwatersrand/Wits University,Stellenbosch University,Institute for Security Studies/ISS,Kaizer Chiefs,Orlando Pirates,South African Institute of International Affairs
n|Senegal|Cheikh Anta Diop University,Timbuktu Institute
n|Ghana|University of Ghana,Asante Kotoko,Hearts of Oak
n|Nigeria|University of Lagos,University of Ibadan,Ahmadu Bello University
n|Mali|Stade Malien,Djoliba
n|Uganda|Makerere University
n|Kenya|University of Nairobi
n|Sweden|Karolinska Institute,Uppsala University,Lund University
n|Switzerland|Geneva Graduate Institute
n|Vatican City|Roman Curia,Vatican Bank,Opus Dei,Society of Jesus,Sant'Egidio/Community of Sant'Egidio
i||Liberal International,Socialist International,European People's Party/EPP,Party of European Socialists/PES,Alliance of Liberals and Democrats for Europe/ALDE,European Green Party,European Conservatives and Reformists,Internet Society,World Wide Web Consortium/W3C,ICANN,Christian Aid,ActionAid,Islamic Relief,Campaign for Nuclear Disarmament/CND,International Campaign to Abolish Nuclear Weapons/ICAN,Nuclear Suppliers Group,Missile Technology Control Regime,Comecon,Comintern,Entente,Axis,Triple Alliance,Holy Alliance,League of Arab States,World Federation of Trade Unions,International Monetary Conference
p|United States|League of Women Voters,MoveOn/MoveOn.org,EMILY's List,Moral Majority,Christian Coalition,Focus on the Family,Planned Parenthood,Sierra Club,American Red Cross,American Legion,Veterans of Foreign Wars,Girl Scouts,National Urban League,Southern Poverty Law Center,U.S. Chamber of Commerce,Chamber of Commerce,American Bar Association,American Medical Association,Federalist Society,Progressive Party,Whig Party,Know Nothing,Populist Party,Democratic Socialists of America,Freedom Caucus,House Freedom Caucus,Screen Actors Guild,Writers Guild of America
p|United Kingdom|Co-operative Party,Social Democratic Party,Alliance Party,Traditional Unionist Voice,Ulster Unionists/UUP,Trades Union Congress/TUC,Militant Tendency,Change UK,Referendum Party,Extinction Rebellion
p|Ireland|Irish Labour Party,Progressive Democrats,Social Democrats,Aontu,Green Party of Ireland,Irish Parliamentary Party
p|Italy|Democratic Party of Italy,Christian Democracy,Italian Socialist Party/PSI,Italian Communist Party/PCI,Communist Refoundation Party,Democrats of the Left,Italian Radicals,Italian Republican Party,The People of Freedom/People of Freedom,Union of the Centre,Italia Viva,Italian Social Movement/MSI,South Tyrolean People's Party
p|France|French Communist Party/PCF,Rally for the Republic/RPR,Union for French Democracy/UDF,Democratic Movement,MoDem,Europe Ecology
p|Germany|Nazi Party/NSDAP,Centre Party,German Communist Party,Free Voters,Party of Democratic Socialism/PDS
p|Spain|United Left,Basque Nationalist Party/PNV,Republican Left of Catalonia/ERC,EH Bildu/Bildu,Unidas Podemos,Union of the Democratic Centre
p|Netherlands|Labour Party of the Netherlands,GroenLinks,Christian Democratic Appeal/CDA,Pim Fortuyn List
p|Belgium|Open VLD,Ecolo,Groen,Parti Socialiste
p|Portugal|Left Bloc,Portuguese Communist Party
p|Japan|Japan Socialist Party,Japanese Communist Party,Japan Innovation Party
p|Indonesia|Communist Party of Indonesia/PKI,Indonesian National Party
p|Sri Lanka|SLFP,UNP
p|Pakistan|Pakistan Muslim League-Q/PML-Q,Muslim League Nawaz,Balochistan National Party
p|Israel|Mapai,Mapam,Centre Party of Israel,National Union,Degel HaTorah,Agudat Israel,Zionist Union,New Hope
p|Canada|Progressive Conservative Party,Coalition Avenir Quebec/CAQ,Quebec Liberal Party,Reform Party of Canada,Co-operative Commonwealth Federation/CCF
p|Australia|ALP,National Party of Australia,Australian Greens,Australian Democrats,Pauline Hanson's One Nation
p|New Zealand|New Zealand First,ACT New Zealand,New Zealand National Party,New Zealand Labour Party
p|Croatia|Croatian Democratic Union/HDZ,Social Democratic Party of Croatia
p|Slovenia|Slovenian Democratic Party
p|Hungary|Hungarian Socialist Party,Alliance of Free Democrats,Hungarian Democratic Forum
p|Romania|Save Romania Union,National Salvation Front,National Liberal Party,Alliance for the Union of Romanians/AUR
p|Bulgaria|Movement for Rights and Freedoms,Bulgarian Socialist Party,Union of Democratic Forces
p|Lithuania|Homeland Union,Sajudis
p|Latvia|Harmony Party
p|Estonia|Estonian Reform Party,Estonian Centre Party
p|Finland|Finns Party,National Coalition Party,Centre Party of Finland,Swedish People's Party
p|Denmark|Danish People's Party,Venstre
p|Iceland|Independence Party,Progressive Party of Iceland
p|Switzerland|Swiss People's Party
p|Fiji|FijiFirst
p|South Africa|Pan Africanist Congress/PAC,South African Communist Party/SACP,Freedom Front Plus
p|Ukraine|European Party
p|Russia|Constitutional Democratic Party,Agrarian Party of Russia,Communist Party of the Soviet Union/CPSU,Komsomol
p|Turkey|Democrat Party,Welfare Party,Felicity Party,Virtue Party
p|India|Bharatiya Jana Sangh,All India Anna Dravida Munnetra Kazhagam/AIADMK,Dravida Munnetra Kazhagam/DMK,Shiromani Akali Dal,Biju Janata Dal,Nationalist Congress Party,Communist Party of India (Marxist)
p|Armenia|Dashnak,Armenian Revolutionary Federation
p|Venezuela|Causa R
g|United Kingdom|National Crime Agency,Electoral Commission,Supreme Court of the United Kingdom,House of Keys
g|United States|Commission on Civil Rights,Department of Defense,House Judiciary Committee,House Ways and Means Committee,Senate Finance Committee,Senate Armed Services,House Armed Services Committee,House Appropriations Committee,Joint Chiefs,Continental Congress,Confederate Army,Union Army,Continental Army
g||Wehrmacht,Luftwaffe,Waffen-SS,Gestapo,Stasi,Securitate,NKVD,Cheka,Okhrana,Reichstag,Red Guards,Imperial Japanese Army,Imperial Japanese Navy,Army of the Republic of Vietnam,Viet Cong,Viet Minh,SAVAK,Tonton Macoute
`;
