// Peoples, faiths and political camps that are no country's demonym; separated by commas. Written for this project.
// Plurals in -s are made by the reader. Lower-case uses ("democratic reforms") are never names.
export const GROUPS = `
Arab,Arabic,Arabian,Muslim,Moslem,Islamic,Islamist,Sunni,Shi'ite,Shiite,Shia,Shi'a,Alawite,Druze,Sufi,Salafi,Salafist,Wahhabi,Wahabi,
Ismaili,Ahmadi,Christian,Catholic,Roman Catholic,Protestant,Orthodox,Orthodox Christian,Greek Orthodox,Russian Orthodox,Anglican,Episcopalian,
Lutheran,Methodist,Baptist,Presbyterian,Evangelical,Pentecostal,Mormon,Quaker,Amish,Maronite,Coptic,Copt,Jewish,Jew,Jews,Judaism,Islam,Christianity,
Hinduism,Buddhism,Hindu,Buddhist,Sikh,Jain,Zoroastrian,Yazidi,Yezidi,Baha'i,Bahai,Taoist,Confucian,
Hutu,Tutsi,Hausa,Fulani,Yoruba,Igbo,Ibo,Ijaw,Ogoni,Tuareg,Touareg,Bambara,Dogon,Songhai,Zarma,Mossi,Akan,Ashanti,Ewe,Wolof,Mandinka,Oromo,Amhara,Tigrayan,
Tigrinya,Afar,Dinka,Nuer,Shilluk,Zulu,Xhosa,Sotho,Tswana,Shona,Ndebele,Kikuyu,Luo,Kalenjin,Luhya,Maasai,Masai,Acholi,Baganda,Hema,Lendu,Banyamulenge,Berber,
Bedouin,Kabyle,Nubian,Pashtun,Pushtun,Hazara,Baluch,Baloch,Baluchi,Balochi,Sindhi,Punjabi,Bengali,Tamil,Sinhalese,Sinhala,Gurkha,Uighur,Uyghur,Uygur,Han Chinese,Hui,
Hmong,Karen,Kachin,Shan,Rohingya,Mon,Khmer,Montagnard,Malay,Javanese,Acehnese,Papuan,Moro,Maori,Aboriginal,Inuit,Sami,Lapp,Roma,Gypsy,Romani,Tatar,Tartar,
Bashkir,Cossack,Ingush,Ossetian,Circassian,Meskhetian,Slav,Slavic,Slavonic,Bosniak,Bosnian Serb,Bosnian Croat,Bosnian Muslim,Kosovo Albanian,Kosovo Serb,Turkish Cypriot,
Anglo-Saxon,Hispanic,Latino,Latina,Afro-American,African American,African-American,Asian American,Native American,American Indian,Cherokee,Navajo,Sioux,Apache,Mapuche,Aymara,Quechua,Maya,Mayan,Guarani,
Republican,Democrat,Democratic,Tory,Tories,Whig,Communist,Maoist,Marxist,Leninist,Stalinist,Trotskyist,Nazi,Neo-Nazi,Fascist,Zionist,Baathist,Ba'athist,Sandinista,Chavista,Peronist,Kirchnerist,
Bolshevik,Menshevik,Jacobite,Zapatista,Naxalite,Islamists,Francophone,Anglophone,Lusophone,Afrikaner,Boer,Creole,Himalayan,Mediterranean,Nordic,Baltic,Germanic,Hellenic,Anatolian,Mesopotamian,
Parisian,Londoner,New Yorker,Muscovite,Berliner,Roman,Venetian,Texan,Californian,Floridian,Hawaiian,Alaskan,Ivoirien,Muscovites,Euro-Atlantic,
Liberal Democrat,Social Democrat,Christian Democrat,Democratic Unionist,Ulster Unionist,Jihadist,Jihadi,Salafi-jihadist,Hezbollahi,Likudnik,Falash Mura,Falun Gong practitioner
`;
