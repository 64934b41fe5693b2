// What the cautious finder of names knows of other languages than English, by ISO 639-3 code. Folded (no accents, small
// letters). Country names are not here: they come from the Unicode locale data at run time. Written for this project.

export interface GrammarData {
  /** Words that stand before a name or open a sentence, never a name and never the first word of one. */
  readonly small: string;
  /** Shortened words glued to the next by an apostrophe. */
  readonly elided?: string;
  /** Offices and forms of address: a person's name may follow. Cyrillic: stems. */
  readonly roles: string;
  /** First words of an organization's name. */
  readonly heads?: string;
  /** Words between the parts of an organization's name. */
  readonly links?: string;
  /** Prepositions after which a lone unknown name is a place. */
  readonly at?: string;
  /** `own name>English name` of capitals, bodies and other names of countries. */
  readonly names: string;
  /** Every noun has a capital. */
  readonly nouns?: true;
}

const ROMANCE_MONTHS = `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica
janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro segunda terca quarta quinta sexta`;

export const GRAMMARS: Readonly<Record<string, GrammarData>> = {
  fra: {
    small: `le la les l un une des du de d au aux a en et ou mais donc or ni car ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes il elle ils elles on nous vous je tu qui que quoi dont
dans sur sous avec sans pour par vers chez entre depuis pendant apres avant selon contre malgre lors hier aujourd'hui demain si comme quand alors ainsi puis aussi enfin cependant toutefois pourtant ici la-bas tout toute tous toutes
plusieurs certains certaines chaque aucun aucune autre autres deux trois quatre cinq six sept huit neuf dix premier premiere publie publiee mis mise lire photo source par est sont etait ont ete y ne pas plus tres bien c'est ${ROMANCE_MONTHS}`,
    elided: 'l d qu s n j c m t jusqu lorsqu puisqu quelqu',
    roles: `ministre ministres president presidente presidents premier premiere chef cheffe chancelier chanceliere secretaire directeur directrice porte-parole parole ambassadeur ambassadrice general colonel capitaine commandant lieutenant amiral
senateur senatrice depute deputee maire gouverneur roi reine prince princesse pape cardinal imam cheikh monsieur madame m m. mm mme mlle me docteur dr professeur homologue envoye envoyee representant representante conseiller conseillere analyste opposant journaliste avocat avocate militant`,
    heads: 'alliance union organisation conseil assemblee parti mouvement front banque fonds confederation federation association comite commission ligue universite institut agence fondation communaute syndicat coalition parlement cour tribunal',
    links: 'de des du la les pour le l',
    at: 'a',
    names: `Moscou>Moscow,Pékin>Beijing,Londres>London,Alger>Algiers,Le Caire>Cairo,Varsovie>Warsaw,Bruxelles>Brussels,Berne>Bern,Vienne>Vienna,Athènes>Athens,Lisbonne>Lisbon,Copenhague>Copenhagen,Bucarest>Bucharest,Beyrouth>Beirut,Damas>Damascus,
Bagdad>Baghdad,Téhéran>Tehran,Riyad>Riyadh,Addis-Abeba>Addis Ababa,La Havane>Havana,Séoul>Seoul,Jérusalem>Jerusalem,Kaboul>Kabul,Mogadiscio>Mogadishu,Genève>Geneva,La Haye>The Hague,Kiev>Kiev,Khartoum>Khartoum,Tachkent>Tashkent,Bakou>Baku,Erevan>Yerevan,
Tbilissi>Tbilisi,Pyongyang>Pyongyang,Washington>Washington,Élysée>Elysee,Maison-Blanche>White House,ONU>United Nations,OTAN>NATO,UE>European Union,UA>African Union,Union africaine>African Union,CPI>International Criminal Court,FMI>International Monetary Fund,
Conseil de sécurité>United Nations Security Council,Conseil de sécurité de l'ONU>United Nations Security Council,Conseil de sécurité des Nations unies>United Nations Security Council,AES>Alliance of Sahel States,Cédéao>Economic Community of West African States,Organisation des Nations unies>United Nations,
Fédération de Russie>Russia,Sahel>Sahel,Moyen-Orient>Middle East,Proche-Orient>Middle East,Bélarus>Belarus,Grande-Bretagne>United Kingdom,RDC>Democratic Republic of the Congo,Afrique de l'Ouest>West Africa,Croix-Rouge>Red Cross,Maghreb>Maghreb,Nouvelle-Orléans>New Orleans,Birmanie>Myanmar`,
  },
  spa: {
    small: `el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta para por segun sin sobre tras y e o u pero mas sino aunque porque que quien cual cuando donde como si no ni su sus mi mis tu tus nuestro nuestra
este esta estos estas ese esa esos esas aquel aquella el ella ellos ellas nosotros yo se le les me te nos ya muy tambien ademas asi entonces luego hoy ayer manana despues antes ahora aqui alli todo toda todos todas cada otro otra otros otras algunos muchas muchos
dos tres cuatro cinco seis siete ocho nueve diez primer primero primera es son fue era ha han habia publicado foto fuente leer mientras ${ROMANCE_MONTHS}`,
    roles: `ministro ministra ministros presidente presidenta primer canciller secretario secretaria director directora portavoz vocero vocera embajador embajadora general coronel capitan comandante teniente almirante senador senadora diputado diputada alcalde alcaldesa
gobernador gobernadora rey reina principe papa cardenal iman jeque senor senora sr sr. sra sra. don dona doctor dr profesor homologo enviado representante asesor analista opositor periodista abogado abogada activista jefe jefa lider exministro expresidente`,
    heads: 'alianza union organizacion consejo asamblea partido movimiento frente banco fondo confederacion federacion asociacion comite comision liga universidad instituto agencia fundacion comunidad sindicato coalicion parlamento corte tribunal',
    links: 'de del la las los para el',
    at: 'en',
    names: `Moscú>Moscow,Pekín>Beijing,Londres>London,Argel>Algiers,El Cairo>Cairo,Varsovia>Warsaw,Bruselas>Brussels,Berna>Bern,Viena>Vienna,Atenas>Athens,Copenhague>Copenhagen,Bucarest>Bucharest,Estocolmo>Stockholm,Beirut>Beirut,Damasco>Damascus,Teherán>Tehran,
Riad>Riyadh,Addis Abeba>Addis Ababa,La Habana>Havana,Seúl>Seoul,Tokio>Tokyo,Jerusalén>Jerusalem,Kiev>Kiev,Ginebra>Geneva,La Haya>The Hague,Lisboa>Lisbon,Roma>Rome,París>Paris,Jartum>Khartoum,Túnez>Tunisia,Bagdad>Baghdad,Uagadugú>Ouagadougou,Niamey>Niamey,
ONU>United Nations,OTAN>NATO,UE>European Union,UA>African Union,Unión Africana>African Union,FMI>International Monetary Fund,OEA>Organization of American States,Consejo de Seguridad>United Nations Security Council,Consejo de Seguridad de la ONU>United Nations Security Council,
Consejo de Seguridad de las Naciones Unidas>United Nations Security Council,Organización de las Naciones Unidas>United Nations,Federación Rusa>Russia,EE.UU.>United States,EE UU>United States,Estados Unidos de América>United States,Oriente Medio>Middle East,Sahel>Sahel,Costa de Marfil>Ivory Coast,
Casa Blanca>White House,Gran Bretaña>United Kingdom,Cruz Roja>Red Cross,Marruecos>Morocco,Nueva York>New York`,
  },
  deu: {
    small: `der die das des dem den ein eine einer eines einem einen kein keine im am vom zum zur beim ins ans in an auf aus bei mit nach seit von zu durch fur gegen ohne um uber unter vor hinter neben zwischen wahrend wegen trotz und oder aber denn sondern doch
wenn weil dass ob als wie da so dann danach dort hier heute gestern morgen nun noch auch nur schon sehr mehr alle alles viele einige andere beide er sie es wir ihr ich du man sich sein seine seiner seinen seinem ihre ihrer ihrem ihren unser dieser diese dieses diesen diesem jener jede jeder
ist sind war waren wird werden wurde wurden hat haben hatte kann soll nicht was wer wo wann warum laut so zwei drei vier funf sechs sieben acht neun zehn januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend`,
    roles: `minister ministerin aussenminister aussenministerin verteidigungsminister verteidigungsministerin innenminister innenministerin finanzminister finanzministerin ministerprasident ministerprasidentin premierminister premierministerin premier prasident prasidentin
bundesprasident kanzler kanzlerin bundeskanzler bundeskanzlerin sprecher sprecherin regierungssprecher generalsekretar generalsekretarin botschafter botschafterin general oberst hauptmann major herr frau herrn dr dr. professor prof konig konigin prinz papst kardinal
staatschef regierungschef parteichef parteivorsitzende vorsitzender vorsitzende direktor direktorin burgermeister burgermeisterin gouverneur senator amtskollege amtskollegen amtskollegin kollege kollegen analyst politiker politikerin journalist journalistin aktivist aktivistin machthaber prasidenten prasidents ministers aussenministers`,
    names: `Moskau>Moscow,Peking>Beijing,London>London,Algier>Algiers,Kairo>Cairo,Warschau>Warsaw,Brüssel>Brussels,Bern>Bern,Wien>Vienna,Athen>Athens,Lissabon>Lisbon,Kopenhagen>Copenhagen,Bukarest>Bucharest,Damaskus>Damascus,Bagdad>Baghdad,Teheran>Tehran,Riad>Riyadh,
Addis Abeba>Addis Ababa,Havanna>Havana,Tokio>Tokyo,Kiew>Kyiv,Genf>Geneva,Den Haag>The Hague,Rom>Rome,Prag>Prague,Belgrad>Belgrade,Khartum>Khartoum,Tiflis>Tbilisi,Eriwan>Yerevan,Mogadischu>Mogadishu,Jerusalem>Jerusalem,Kreml>Kremlin,
UN>United Nations,UNO>United Nations,NATO>NATO,Nato>NATO,EU>European Union,Afrikanische Union>African Union,Afrikanischen Union>African Union,Europäischen Union>European Union,Vereinten Nationen>United Nations,Sicherheitsrat>United Nations Security Council,UN-Sicherheitsrat>United Nations Security Council,
Weltsicherheitsrat>United Nations Security Council,Vereinigten Staaten>United States,USA>United States,Russische Föderation>Russia,Russischen Föderation>Russia,Elfenbeinküste>Ivory Coast,Sahel>Sahel,Sahelzone>Sahel,Nahost>Middle East,Westafrika>West Africa,Russlands>Russia,Malis>Mali,Nigers>Niger,Deutschlands>Germany,
Frankreichs>France,Chinas>China,Burkina Fasos>Burkina Faso,Großbritannien>United Kingdom,Rotes Kreuz>Red Cross,Weißes Haus>White House,Elfenbeinkueste>Ivory Coast,Saudi-Arabiens>Saudi Arabia,Israels>Israel,Irans>Iran,Amerikas>Americas,Afrikas>Africa,Europas>Europe`,
    nouns: true,
  },
  ita: {
    small: `il lo la i gli le un uno una l al allo alla ai agli alle del dello della dei degli delle dal dalla dai nel nello nella nei nelle sul sulla sui di a da in con su per tra fra e ed o ma se che chi cui come quando dove perche non ne si ci vi suo sua suoi sue loro questo questa questi queste
quello quella quelli quelle egli lui lei noi voi essi io anche ancora poi cosi quindi pero mentre dopo prima oggi ieri domani ora qui tutto tutti tutte ogni altro altri altre due tre quattro cinque sei sette otto nove dieci e' sono era ha hanno secondo contro senza verso pubblicato foto fonte ${ROMANCE_MONTHS}`,
    elided: 'l un d dell all nell sull dall quest quell c s',
    roles: `ministro ministra ministri presidente presidentessa premier cancelliere cancelliera segretario segretaria direttore direttrice portavoce ambasciatore ambasciatrice generale colonnello capitano comandante tenente ammiraglio senatore senatrice deputato deputata sindaco sindaca
governatore re regina principe papa cardinale imam sceicco signor signora sig sig. dottor dott dott. professor omologo omologa inviato inviata rappresentante consigliere analista giornalista avvocato avvocata attivista capo leader`,
    heads: 'alleanza unione organizzazione consiglio assemblea partito movimento fronte banca fondo confederazione federazione associazione comitato commissione lega universita istituto agenzia fondazione comunita sindacato coalizione parlamento corte tribunale',
    links: 'di del della dei degli delle per la il',
    at: 'a',
    names: `Mosca>Moscow,Pechino>Beijing,Londra>London,Algeri>Algiers,Il Cairo>Cairo,Varsavia>Warsaw,Bruxelles>Brussels,Berna>Bern,Vienna>Vienna,Atene>Athens,Lisbona>Lisbon,Copenaghen>Copenhagen,Bucarest>Bucharest,Stoccolma>Stockholm,Beirut>Beirut,Damasco>Damascus,Baghdad>Baghdad,
Teheran>Tehran,Riad>Riyadh,Addis Abeba>Addis Ababa,L'Avana>Havana,Seul>Seoul,Gerusalemme>Jerusalem,Kiev>Kiev,Ginevra>Geneva,L'Aia>The Hague,Roma>Rome,Parigi>Paris,Berlino>Berlin,Tripoli>Tripoli,Belgrado>Belgrade,Praga>Prague,Cremlino>Kremlin,Casa Bianca>White House,
ONU>United Nations,Onu>United Nations,NATO>NATO,Nato>NATO,UE>European Union,Ue>European Union,Unione Africana>African Union,FMI>International Monetary Fund,Consiglio di sicurezza>United Nations Security Council,Consiglio di Sicurezza>United Nations Security Council,Federazione Russa>Russia,Federazione russa>Russia,
Medio Oriente>Middle East,Sahel>Sahel,Stati Uniti d'America>United States,USA>United States,Usa>United States,Gran Bretagna>United Kingdom,Croce Rossa>Red Cross`,
  },
  por: {
    small: `o a os as um uma uns umas ao aos do da dos das no na nos nas pelo pela pelos pelas de em para por com sem sob sobre entre ate desde apos contra segundo e ou mas porem que quem qual quando onde como se nao nem seu sua seus suas meu minha nosso nossa este esta estes estas esse essa isso isto
aquele aquela ele ela eles elas nos eu tambem ainda ja muito mais assim entao depois antes agora hoje ontem amanha aqui ali tudo todo toda todos todas cada outro outra outros outras dois duas tres quatro cinco seis sete oito nove dez primeiro primeira e sao foi era ha tem publicado foto fonte enquanto ${ROMANCE_MONTHS}`,
    roles: `ministro ministra ministros presidente presidenta primeiro chanceler secretario secretaria diretor diretora porta-voz voz embaixador embaixadora general coronel capitao comandante tenente almirante senador senadora deputado deputada prefeito prefeita
governador governadora rei rainha principe papa cardeal ima xeque senhor senhora sr sr. sra sra. dom dona doutor dr professor homologo enviado representante conselheiro analista jornalista advogado advogada ativista chefe lider`,
    heads: 'alianca uniao organizacao conselho assembleia partido movimento frente banco fundo confederacao federacao associacao comite comissao liga universidade instituto agencia fundacao comunidade sindicato coalizao parlamento corte tribunal',
    links: 'de do da dos das para o a',
    at: 'em',
    names: `Moscou>Moscow,Moscovo>Moscow,Pequim>Beijing,Londres>London,Argel>Algiers,Cairo>Cairo,Varsóvia>Warsaw,Bruxelas>Brussels,Berna>Bern,Viena>Vienna,Atenas>Athens,Lisboa>Lisbon,Copenhague>Copenhagen,Bucareste>Bucharest,Estocolmo>Stockholm,Beirute>Beirut,Damasco>Damascus,Bagdá>Baghdad,Teerã>Tehran,Teerão>Tehran,
Riad>Riyadh,Adis Abeba>Addis Ababa,Havana>Havana,Seul>Seoul,Tóquio>Tokyo,Jerusalém>Jerusalem,Kiev>Kiev,Genebra>Geneva,Haia>The Hague,Roma>Rome,Paris>Paris,Berlim>Berlin,Praga>Prague,ONU>United Nations,OTAN>NATO,NATO>NATO,UE>European Union,União Africana>African Union,FMI>International Monetary Fund,
Conselho de Segurança>United Nations Security Council,Conselho de Segurança da ONU>United Nations Security Council,Federação Russa>Russia,Federação da Rússia>Russia,EUA>United States,Oriente Médio>Middle East,Médio Oriente>Middle East,Sahel>Sahel,Casa Branca>White House,Burkina Faso>Burkina Faso,Grã-Bretanha>United Kingdom,Cruz Vermelha>Red Cross,Nova York>New York,Nova Iorque>New York`,
  },
  rus: {
    small: `в во на с со к ко у о об от до из за по под над при про без для через между и а но или да если как что чтобы когда где кто это этот эта эти тот та те он она они мы вы я его ее их наш наша ваш свои своих также уже еще не ни так там тут здесь теперь сегодня вчера завтра после перед во время
все всех каждый другой один два три четыре пять первый по согласно однако поэтому затем ранее ввп сми аэс рф январь января февраль февраля март марта апрель апреля маи мая июнь июня июль июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря`,
    roles: `министр президент премьер глав канцлер секретар директор представител посол посл генерал полковник маиор капитан адмирал сенатор депутат мэр губернатор корол пап кардинал господин гжа госпож коллег аналитик эксперт журналист лидер спикер замминистр`,
    names: `Москва>Moscow,Пекин>Beijing,Лондон>London,Париж>Paris,Берлин>Berlin,Рим>Rome,Вашингтон>Washington,Киев>Kiev,Минск>Minsk,Варшава>Warsaw,Брюссель>Brussels,Вена>Vienna,Афины>Athens,Алжир>Algeria,Каир>Cairo,Тегеран>Tehran,Багдад>Baghdad,Дамаск>Damascus,Бейрут>Beirut,Анкара>Ankara,Токио>Tokyo,Сеул>Seoul,
Пхеньян>Pyongyang,Дели>New Delhi,Женева>Geneva,Гаага>The Hague,Иерусалим>Jerusalem,Бамако>Bamako,Ниамей>Niamey,Уагадугу>Ouagadougou,Дакар>Dakar,Абуджа>Abuja,Аккра>Accra,Аддис-Абеба>Addis Ababa,Ереван>Yerevan,Баку>Baku,Тбилиси>Tbilisi,Астана>Astana,Ташкент>Tashkent,Хартум>Khartoum,Триполи>Tripoli,
Кремль>Kremlin,Белый дом>White House,ООН>United Nations,НАТО>NATO,ЕС>European Union,Евросоюз>European Union,США>United States,РФ>Russia,Российская Федерация>Russia,Африканский союз>African Union,ЭКОВАС>Economic Community of West African States,Совет Безопасности ООН>United Nations Security Council,
Совбез ООН>United Nations Security Council,Совет Безопасности>United Nations Security Council,Сахель>Sahel,Ближний Восток>Middle East,Западная Африка>West Africa,Белоруссия>Belarus,Украина>Ukraine,Санкт-Петербург>St. Petersburg,Сочи>Sochi,Северная Корея>North Korea,Южная Корея>South Korea,Нью-Йорк>New York,Красный Крест>Red Cross`,
  },
  arb: {
    small: '',
    roles: '',
    names: `موسكو>Moscow,بكين>Beijing,لندن>London,باريس>Paris,برلين>Berlin,واشنطن>Washington,القاهرة>Cairo,طهران>Tehran,بغداد>Baghdad,دمشق>Damascus,بيروت>Beirut,الرياض>Riyadh,أنقرة>Ankara,كييف>Kyiv,باماكو>Bamako,نيامي>Niamey,واغادوغو>Ouagadougou,الخرطوم>Khartoum,طرابلس>Tripoli,أديس أبابا>Addis Ababa,
بروكسل>Brussels,جنيف>Geneva,الدوحة>Doha,أبوظبي>Abu Dhabi,صنعاء>Sanaa,الكرملين>Kremlin,البيت الأبيض>White House,مجلس الأمن>United Nations Security Council,مجلس الأمن الدولي>United Nations Security Council,حلف الناتو>NATO,الناتو>NATO,الاتحاد الأفريقي>African Union,الاتحاد الإفريقي>African Union,
الساحل الأفريقي>Sahel,الشرق الأوسط>Middle East,إفريقيا>Africa,جامعة الدول العربية>Arab League,إيكواس>Economic Community of West African States,الولايات المتحدة الأمريكية>United States,روسيا الاتحادية>Russia`,
  },
};
