// Spellings and former names of one place, one place a line: usual spelling | others, comma-separated. Countries' own other
// names stand in `countries.data.ts`. Accents and hyphens need no rows: they are folded. Written for this project.
export const PLACE_ALIASES = `
Kyiv|Kiev,Kyyiv,Kiew
Odesa|Odessa
Kharkiv|Kharkov
Lviv|Lvov,Lwow,Lemberg
Dnipro|Dnepropetrovsk,Dnipropetrovsk
Zaporizhzhia|Zaporizhia,Zaporozhye,Zaporizhzhya,Zaporozhia
Mykolaiv|Nikolaev,Nikolayev
Chernihiv|Chernigov
Chernivtsi|Chernovtsy
Chornobyl|Chernobyl
Luhansk|Lugansk
Bakhmut|Artemivsk,Artyomovsk
Donbas|Donbass
Kropyvnytskyi|Kirovohrad
Rivne|Rovno
Vinnytsia|Vinnitsa
Ternopil|Ternopol
Dnieper|Dnipro River,Dnepr
Kryvyi Rih|Krivoy Rog,Krivoi Rog
Pokrovsk|Krasnoarmiysk
Avdiivka|Avdeevka,Avdeyevka
Beijing|Peking,Beiping
Nanjing|Nanking
Chongqing|Chungking
Tianjin|Tientsin
Xi'an|Xian,Sian
Guangdong|Kwangtung
Sichuan|Szechuan,Szechwan
Xinjiang|Sinkiang
Xiamen|Amoy
Macau|Macao
Kaohsiung|Gaoxiong
Taipei|Taibei
Yangtze|Yangtze River,Yangzi,Yangzi River,Chang Jiang
Ho Chi Minh City|Saigon
Danang|Da Nang
Yangon|Rangoon
Naypyidaw|Nay Pyi Taw,Naypyitaw,Nay Pyi Daw
Rakhine|Arakan
Bago|Pegu
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Varanasi|Benares,Banaras
Thiruvananthapuram|Trivandrum
Kochi|Cochin
Pune|Poona
Prayagraj|Allahabad
Vadodara|Baroda
Gurugram|Gurgaon
Mysuru|Mysore
Puducherry|Pondicherry
Odisha|Orissa
Uttarakhand|Uttaranchal
Dhaka|Dacca
Chattogram|Chittagong
Balochistan|Baluchistan
Khyber Pakhtunkhwa|North West Frontier Province,North-West Frontier Province,Khyber-Pakhtunkhwa
Mazar-i-Sharif|Mazar-e-Sharif,Mazar e Sharif
Kandahar|Qandahar
Jalalabad|Jelalabad
Kunduz|Konduz
Uruzgan|Oruzgan,Urozgan
Nur-Sultan|Akmola,Tselinograd
Almaty|Alma-Ata
Ashgabat|Ashkhabad
Dushanbe|Stalinabad
Ulaanbaatar|Ulan Bator
Tbilisi|Tiflis
Sukhumi|Sokhumi
Batumi|Batum
Nagorno-Karabakh|Nagorny Karabakh,Nagorno Karabakh,Mountainous Karabakh,Artsakh,Karabakh
Stepanakert|Khankendi
Gwangju|Kwangju
Chisinau|Kishinev
Transnistria|Transdniestria,Trans-Dniester,Transdniester,Dniester Region,Pridnestrovie
Saint Petersburg|St. Petersburg,St Petersburg,Leningrad,Petrograd
Volgograd|Stalingrad
Kaliningrad|Konigsberg,Koenigsberg
Yekaterinburg|Ekaterinburg,Sverdlovsk
Nizhny Novgorod|Nizhni Novgorod
Samara|Kuybyshev
Chechnya|Chechen Republic,Ichkeria
Kuril Islands|Kurils,Kurile Islands,Kuriles
Gdansk|Danzig
Wroclaw|Breslau
Krakow|Cracow
Warsaw|Warszawa
Bucharest|Bucuresti
Belgrade|Beograd
Pristina|Prishtina,Prishtine
Mitrovica|Kosovska Mitrovica
Thessaloniki|Salonika,Salonica
Piraeus|Pireas
Istanbul|Constantinople
Izmir|Smyrna
Nicosia|Lefkosia,Lefkosa
Geneva|Geneve
Basel|Basle
Bern|Berne
Cologne|Koln,Koeln
Munich|Munchen,Muenchen
Nuremberg|Nurnberg,Nuernberg
Vienna|Wien
Prague|Praha
Brussels|Bruxelles
Antwerp|Antwerpen
Bruges|Brugge
The Hague|Den Haag
Lisbon|Lisboa
Seville|Sevilla
Zaragoza|Saragossa
Catalonia|Catalunya,Cataluna
Milan|Milano
Turin|Torino
Naples|Napoli
Florence|Firenze
Genoa|Genova
Venice|Venezia
Copenhagen|Kobenhavn,Koebenhavn
Gothenburg|Goteborg,Goeteborg
Marseille|Marseilles
Strasbourg|Strassburg
Derry|Londonderry
Tehran|Teheran
Isfahan|Esfahan
Mashhad|Meshed
Qom|Qum
Erbil|Irbil,Arbil,Hewler
Fallujah|Falluja
Basra|Basrah
Najaf|An Najaf
Karbala|Kerbala
Baqubah|Baquba,Baqouba
Nasiriyah|Nasiriya,Nassiriya,Nasiriyya
Tal Afar|Talafar,Tel Afar
Anbar|Al Anbar,Al-Anbar
Kirkuk|Karkuk
Raqqa|Raqqah,Rakka,Ar-Raqqah
Deir ez-Zor|Deir al-Zour,Deir al-Zor,Deir Ezzor,Deir Azzor
Daraa|Deraa,Dara'a
Latakia|Lattakia
Idlib|Idleb
Aleppo|Halab
Sanaa|Sana'a
Aden|Adan
Hodeidah|Hudaydah,Hodeida,Al Hudaydah,Al-Hudaydah
Taiz|Taizz,Ta'izz
Marib|Ma'rib
Mecca|Makkah
Medina|Madinah
Jeddah|Jedda,Jiddah
Doha|Ad Dawhah
Bekaa Valley|Bekaa,Beqaa Valley,Beqaa
Sidon|Saida
Shebaa Farms|Sheba Farms,Chebaa Farms
Gaza Strip|Gaza
Khan Younis|Khan Yunis
Rafah|Rafiah
Tel Aviv|Tel Aviv-Jaffa,Tel-Aviv
Beersheba|Beer Sheva,Be'er Sheva
Golan Heights|Golan
Sharm el-Sheikh|Sharm el Sheikh,Sharm al-Sheikh,Sharm-el-Sheikh,Sharm el-Sheik
Alexandria|Iskandariya
Benghazi|Bengasi
Tobruk|Tubruq,Tobruq
Misrata|Misurata
Sirte|Surt
Laayoune|El Aaiun,Laayoun
Marrakesh|Marrakech
Fez|Fes
Casablanca|Dar el Beida
Tangier|Tangiers
N'Djamena|Ndjamena,Fort-Lamy
Timbuktu|Tombouctou
Bujumbura|Usumbura
Kinshasa|Leopoldville
Lubumbashi|Elisabethville
Kisangani|Stanleyville
Maputo|Lourenco Marques
Gqeberha|Port Elizabeth
Addis Ababa|Addis Abeba
Tigray|Tigre Region
Mogadishu|Muqdisho,Mogadiscio
Kismayo|Kismaayo,Kismayu
Hargeisa|Hargeysa
El Fasher|Al-Fashir,Al Fashir,El-Fasher,al-Fashir
Omdurman|Umm Durman
Jakarta|Batavia,Djakarta
Yogyakarta|Jogjakarta
Papua|Irian Jaya
Makassar|Ujung Pandang
Penang|Pinang,Pulau Pinang
Malacca|Melaka
Dili|Dilli
Port-au-Prince|Port au Prince
Mexico City|Ciudad de Mexico
Rio de Janeiro|Rio
Falkland Islands|Falklands,Malvinas,Islas Malvinas,Falklands/Malvinas
Senkaku Islands|Senkakus,Diaoyu Islands,Diaoyu
Spratly Islands|Spratlys,Spratlies
Paracel Islands|Paracels
Dokdo|Takeshima,Liancourt Rocks
Bosphorus|Bosporus
Persian Gulf|Arabian Gulf
Strait of Hormuz|Straits of Hormuz,Hormuz Strait
Strait of Malacca|Malacca Strait,Straits of Malacca
Washington|Washington D.C.,Washington DC,Washington D.C
New York City|NYC
Los Angeles|L.A.
Iqaluit|Frobisher Bay
Denali|Mount McKinley
Guantanamo Bay|Guantanamo
Pyongyang|P'yongyang
Busan|Pusan
Incheon|Inchon
Daegu|Taegu
`;
