// Whose office well-known people hold or held: heads of state and government and other much-named ministers and party
// leaders since about 1985, by country. Facts, written for this project; used only where the article names the country.

/** `Country|Name, Name`, the surname last; a name without a given name (`Gyanendra`) stands alone. */
export const HOLDERS = `Afghanistan|Hamid Karzai, Ashraf Ghani, Burhanuddin Rabbani, Abdullah Abdullah, Mohammad Najibullah, Rangin Dadfar Spanta, Mullah Omar, Amir Khan Muttaqi, Abdul Rahim Wardak
Albania|Sali Berisha, Fatos Nano, Edi Rama, Bamir Topi, Alfred Moisiu, Ilir Meta
Algeria|Abdelaziz Bouteflika, Liamine Zeroual, Ahmed Ouyahia, Abdelmadjid Tebboune, Abdelaziz Belkhadem, Ramtane Lamamra, Ahmed Attaf
Angola|Jose Eduardo dos Santos, Joao Lourenco
Argentina|Nestor Kirchner, Cristina Kirchner, Cristina Fernandez, Mauricio Macri, Alberto Fernandez, Javier Milei, Carlos Menem, Eduardo Duhalde, Fernando de la Rua
Armenia|Robert Kocharian, Robert Kocharyan, Serzh Sarkisian, Serzh Sargsyan, Nikol Pashinyan, Levon Ter-Petrosian, Vartan Oskanian, Ararat Mirzoyan, Armen Sarkissian
Australia|John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese, Alexander Downer, Paul Keating, Penny Wong, Stephen Smith
Austria|Wolfgang Schuessel, Alfred Gusenbauer, Werner Faymann, Sebastian Kurz, Karl Nehammer, Heinz Fischer, Alexander Van der Bellen, Ursula Plassnik, Alexander Schallenberg, Christian Stocker
Azerbaijan|Ilham Aliyev, Heydar Aliyev, Elmar Mammadyarov, Jeyhun Bayramov
Bahrain|Hamad bin Isa Al Khalifa
Bangladesh|Khaleda Zia, Sheikh Hasina, Fakhruddin Ahmed, Iajuddin Ahmed, Muhammad Yunus, Morshed Khan
Belarus|Alexander Lukashenko, Aleksandr Lukashenko, Sergei Martynov, Maxim Ryzhenkov, Vladimir Makei
Belgium|Guy Verhofstadt, Yves Leterme, Elio Di Rupo, Charles Michel, Alexander De Croo, Bart De Wever, Karel De Gucht
Benin|Mathieu Kerekou, Yayi Boni, Thomas Boni Yayi, Patrice Talon
Bolivia|Evo Morales, Carlos Mesa, Gonzalo Sanchez de Lozada, Eduardo Rodriguez, Jeanine Anez, Luis Arce, Rodrigo Paz, Alvaro Garcia Linera
Bosnia and Herzegovina|Haris Silajdzic, Milorad Dodik, Alija Izetbegovic, Sulejman Tihic
Botswana|Festus Mogae, Ian Khama, Mokgweetsi Masisi
Brazil|Luiz Inacio Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro, Fernando Henrique Cardoso, Celso Amorim, Mauro Vieira
Bulgaria|Sergey Stanishev, Georgi Parvanov, Boyko Borisov, Rumen Radev, Simeon Saxe-Coburg, Ivailo Kalfin
Burkina Faso|Blaise Compaore, Roch Marc Christian Kabore, Ibrahim Traore, Paul-Henri Sandaogo Damiba, Thomas Sankara, Karamoko Jean Marie Traore
Burundi|Pierre Nkurunziza, Domitien Ndayizeye, Pierre Buyoya, Evariste Ndayishimiye
Cambodia|Hun Sen, Hun Manet, Norodom Sihanouk, Norodom Sihamoni, Norodom Ranariddh, Sam Rainsy
Cameroon|Paul Biya
Canada|Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney, Jean Chretien, Brian Mulroney, Peter MacKay, Melanie Joly, Chrystia Freeland
Central African Republic|Francois Bozize, Ange-Felix Patasse, Faustin-Archange Touadera, Michel Djotodia, Catherine Samba-Panza
Chad|Idriss Deby, Mahamat Deby, Mahamat Idriss Deby, Hissene Habre
Chile|Ricardo Lagos, Michelle Bachelet, Sebastian Pinera, Gabriel Boric, Augusto Pinochet, Ignacio Walker, Salvador Allende, Eduardo Frei, Patricio Aylwin
China|Hu Jintao, Wen Jiabao, Xi Jinping, Li Keqiang, Jiang Zemin, Zhu Rongji, Deng Xiaoping, Li Peng, Mao Zedong, Li Zhaoxing, Yang Jiechi, Wang Yi, Qin Gang, Li Qiang, Wu Yi, Zeng Qinghong, Cao Gangchuan, Liang Guanglie, Dai Bingguo, Zhou Enlai, Wu Bangguo, He Yafei, Wu Dawei, Qin Gang, Zhao Ziyang, Tang Jiaxuan
Colombia|Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro, Andres Pastrana, Ernesto Samper, Carolina Barco
Costa Rica|Oscar Arias, Abel Pacheco, Laura Chinchilla, Rodrigo Chaves
Croatia|Ivo Sanader, Stipe Mesic, Stjepan Mesic, Franjo Tudjman, Zoran Milanovic, Andrej Plenkovic, Jadranka Kosor, Ivo Josipovic
Cuba|Fidel Castro, Raul Castro, Miguel Diaz-Canel, Felipe Perez Roque, Bruno Rodriguez, Ricardo Alarcon, Carlos Lage, Fulgencio Batista
Cyprus|Tassos Papadopoulos, Demetris Christofias, Nicos Anastasiades, Nikos Christodoulides, Glafcos Clerides
Czech Republic|Vaclav Klaus, Vaclav Havel, Jiri Paroubek, Mirek Topolanek, Stanislav Gross, Milos Zeman, Andrej Babis, Petr Fiala, Petr Pavel
Democratic Republic of Congo|Joseph Kabila, Laurent Kabila, Mobutu Sese Seko, Felix Tshisekedi, Etienne Tshisekedi, Jean-Pierre Bemba, Patrice Lumumba
Denmark|Anders Fogh Rasmussen, Lars Lokke Rasmussen, Helle Thorning-Schmidt, Mette Frederiksen, Per Stig Moeller
Djibouti|Ismail Omar Guelleh
Dominican Republic|Leonel Fernandez, Danilo Medina, Luis Abinader, Hipolito Mejia
East Timor|Xanana Gusmao, Mari Alkatiri, Jose Ramos-Horta, Jose Ramos Horta
Ecuador|Rafael Correa, Lucio Gutierrez, Alfredo Palacio, Lenin Moreno, Guillermo Lasso, Daniel Noboa
Egypt|Hosni Mubarak, Mohamed Morsi, Mohammed Morsi, Abdel Fattah el-Sissi, Abdel Fattah al-Sisi, Anwar Sadat, Gamal Abdel Nasser, Ahmed Aboul Gheit, Omar Suleiman, Ahmed Nazif, Sameh Shoukry, Badr Abdelatty, Amr Moussa
El Salvador|Tony Saca, Elias Antonio Saca, Mauricio Funes, Nayib Bukele
Equatorial Guinea|Teodoro Obiang, Teodoro Obiang Nguema
Eritrea|Isaias Afwerki, Isaias Afworki
Estonia|Andrus Ansip, Toomas Hendrik Ilves, Arnold Ruutel, Kaja Kallas, Urmas Paet
Ethiopia|Meles Zenawi, Abiy Ahmed, Hailemariam Desalegn, Mengistu Haile Mariam, Haile Selassie, Seyoum Mesfin
Fiji|Frank Bainimarama, Laisenia Qarase, Sitiveni Rabuka
Finland|Tarja Halonen, Matti Vanhanen, Sauli Niinisto, Sanna Marin, Alexander Stubb, Martti Ahtisaari, Erkki Tuomioja, Elina Valtonen
France|Jacques Chirac, Nicolas Sarkozy, Nikolas Sarkozy, Francois Hollande, Emmanuel Macron, Francois Mitterrand, Charles de Gaulle, Dominique de Villepin, Jean-Pierre Raffarin, Francois Fillon, Michel Barnier, Bernard Kouchner, Philippe Douste-Blazy, Michele Alliot-Marie, Laurent Fabius, Jean-Yves Le Drian, Jean-Noel Barrot, Stephane Sejourne, Lionel Jospin, Manuel Valls, Edouard Philippe, Francois Bayrou, Sebastien Lecornu, Valery Giscard d'Estaing
Gabon|Omar Bongo, Ali Bongo, Brice Oligui Nguema
Gambia|Yahya Jammeh, Adama Barrow
Georgia|Mikhail Saakashvili, Mikheil Saakashvili, Eduard Shevardnadze, Nino Burjanadze, Zurab Zhvania, Giorgi Margvelashvili, Salome Zourabichvili, Irakli Garibashvili, Irakli Kobakhidze, Salome Zurabishvili, Mikheil Kavelashvili
Germany|Angela Merkel, Gerhard Schroeder, Gerhard Schroder, Helmut Kohl, Olaf Scholz, Friedrich Merz, Joschka Fischer, Frank-Walter Steinmeier, Horst Koehler, Johannes Rau, Christian Wulff, Joachim Gauck, Guido Westerwelle, Annalena Baerbock, Johann Wadephul, Heiko Maas, Sigmar Gabriel, Wolfgang Schaeuble, Peter Struck, Franz Josef Jung, Boris Pistorius, Willy Brandt, Konrad Adenauer, Adolf Hitler, Otto Schily
Ghana|John Kufuor, John Atta Mills, John Mahama, Nana Akufo-Addo, Jerry Rawlings
Greece|Costas Karamanlis, Kostas Karamanlis, George Papandreou, Antonis Samaras, Alexis Tsipras, Kyriakos Mitsotakis, Karolos Papoulias, Costas Simitis, Dora Bakoyannis
Guatemala|Oscar Berger, Alvaro Colom, Otto Perez Molina, Jimmy Morales, Alejandro Giammattei, Bernardo Arevalo, Efrain Rios Montt
Guinea|Lansana Conte, Moussa Dadis Camara, Alpha Conde, Mamady Doumbouya, Sekouba Konate
Guinea-Bissau|Joao Bernardo Vieira, Kumba Yala, Malam Bacai Sanha, Umaro Sissoco Embalo
Haiti|Jean-Bertrand Aristide, Rene Preval, Gerard Latortue, Boniface Alexandre, Michel Martelly, Jovenel Moise, Ariel Henry, Jacques Edouard Alexis, Jean-Claude Duvalier, Jean-Max Bellerive, Leslie Manigat
Honduras|Manuel Zelaya, Roberto Micheletti, Porfirio Lobo, Juan Orlando Hernandez, Xiomara Castro, Ricardo Maduro
Hungary|Viktor Orban, Ferenc Gyurcsany, Gordon Bajnai, Peter Medgyessy, Peter Szijjarto, Laszlo Solyom
Iceland|Halldor Asgrimsson, Geir Haarde, Olafur Ragnar Grimsson
India|Manmohan Singh, Narendra Modi, Atal Bihari Vajpayee, Natwar Singh, Pranab Mukherjee, A.P.J. Abdul Kalam, Pratibha Patil, Sonia Gandhi, Indira Gandhi, Rajiv Gandhi, Jawaharlal Nehru, Subrahmanyam Jaishankar, S. Jaishankar, Rajnath Singh, Amit Shah, Shyam Saran, Shiv Shankar Menon, Shivshankar Menon, S.M. Krishna, Sushma Swaraj, Droupadi Murmu, Yashwant Sinha, Palaniappan Chidambaram, P. Chidambaram, L.K. Advani, Shivraj Patil, A.K. Antony
Indonesia|Susilo Bambang Yudhoyono, Megawati Sukarnoputri, Abdurrahman Wahid, Joko Widodo, Prabowo Subianto, Jusuf Kalla, Hassan Wirajuda, Retno Marsudi, Siti Fadilah Supari
Iran|Mahmoud Ahmadinejad, Mohammad Khatami, Hassan Rouhani, Ebrahim Raisi, Masoud Pezeshkian, Akbar Hashemi Rafsanjani, Ali Khamenei, Ruhollah Khomeini, Manouchehr Mottaki, Kamal Kharrazi, Ali Larijani, Hassan Rowhani, Hassan Rohani, Ali Akbar Salehi, Mohammad Javad Zarif, Javad Zarif, Abbas Araghchi, Hossein Amir-Abdollahian, Saeed Jalili, Mir Hossein Mousavi, Mehdi Karroubi, Mostafa Mohammad Najjar, Gholam Ali Haddad Adel, Ali Shamkhani
Iraq|Saddam Hussein, Nouri al-Maliki, Jalal Talabani, Iyad Allawi, Ayad Allawi, Ibrahim al-Jaafari, Hoshyar Zebari, Ghazi al-Yawer, Adel Abdul-Mahdi, Adil Abdul-Mahdi, Haider al-Abadi, Mustafa al-Kadhimi, Mohammed Shia al-Sudani, Barham Salih, Barham Saleh, Tariq Aziz, Tareq Aziz, Tariq al-Hashimi, Massoud Barzani, Ahmad Chalabi, Fuad Masum, Abdul Latif Rashid, Fuad Hussein, Bayan Jabr, Mahmoud al-Mashhadani
Ireland|Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheal Martin, Mary McAleese, Mary Robinson, Dermot Ahern, Simon Harris, Simon Coveney
Israel|Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Shimon Peres, Ehud Barak, Yitzhak Rabin, Yitzhak Shamir, Menachem Begin, Golda Meir, Moshe Katsav, Tzipi Livni, Shaul Mofaz, Silvan Shalom, Amir Peretz, Avigdor Lieberman, Isaac Herzog, Yair Lapid, Naftali Bennett, Benny Gantz, Yoav Gallant, Israel Katz, Gideon Saar, Reuven Rivlin, Eli Cohen, Avi Dichter, Binyamin Ben-Eliezer
Italy|Silvio Berlusconi, Romano Prodi, Matteo Renzi, Mario Monti, Mario Draghi, Giuseppe Conte, Giorgia Meloni, Carlo Azeglio Ciampi, Giorgio Napolitano, Sergio Mattarella, Gianfranco Fini, Massimo D'Alema, Franco Frattini, Antonio Tajani, Enrico Letta, Giulio Andreotti, Benito Mussolini
Ivory Coast|Laurent Gbagbo, Alassane Ouattara, Charles Konan Banny, Seydou Diarra, Guillaume Soro, Henri Konan Bedie, Robert Guei, Felix Houphouet-Boigny
Jamaica|Percival Patterson, P.J. Patterson, Portia Simpson Miller, Bruce Golding, Andrew Holness
Japan|Junichiro Koizumi, Shinzo Abe, Yasuo Fukuda, Taro Aso, Yukio Hatoyama, Naoto Kan, Yoshihiko Noda, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi, Akihito, Naruhito, Hirohito, Nobutaka Machimura, Hiroyuki Hosoda, Yoriko Kawaguchi, Katsuya Okada, Yohei Kono, Takeshi Iwaya, Yoko Kamikawa, Yoshinori Ono, Fumio Kyuma, Masahiko Komura, Kichisaburo Nomura, Ryutaro Hashimoto, Seiji Maehara
Jordan|Abdullah, Hussein bin Talal, Ayman Safadi, Marouf al-Bakhit, Adnan Badran, Abdul Ilah al-Khatib
Kazakhstan|Nursultan Nazarbayev, Kassym-Jomart Tokayev, Kasymzhomart Tokayev
Kenya|Mwai Kibaki, Raila Odinga, Uhuru Kenyatta, William Ruto, Daniel arap Moi, Jomo Kenyatta, Kalonzo Musyoka, Moses Wetangula, Raphael Tuju
Kosovo|Ibrahim Rugova, Fatmir Sejdiu, Hashim Thaci, Ramush Haradinaj, Agim Ceku, Bajram Kosumi, Albin Kurti, Vjosa Osmani
Kuwait|Sabah al-Ahmad al-Sabah, Jaber al-Ahmad al-Sabah
Kyrgyzstan|Kurmanbek Bakiyev, Askar Akayev, Roza Otunbayeva, Felix Kulov, Almazbek Atambayev, Sooronbay Jeenbekov, Sadyr Japarov
Laos|Bouasone Bouphavanh, Thongloun Sisoulith
Latvia|Vaira Vike-Freiberga, Valdis Zatlers, Valdis Dombrovskis, Edgars Rinkevics, Aigars Kalvitis, Artis Pabriks
Lebanon|Rafik Hariri, Rafiq Hariri, Rafik al-Hariri, Emile Lahoud, Fouad Siniora, Fuad Siniora, Omar Karami, Najib Mikati, Michel Suleiman, Nabih Berri, Saad Hariri, Saad al-Hariri, Michel Aoun, Joseph Aoun, Nawaf Salam, Walid Jumblatt, Elias Murr, Hassan Nasrallah, Samir Geagea
Liberia|Ellen Johnson-Sirleaf, Ellen Johnson Sirleaf, Charles Taylor, George Weah, Samuel Doe, Gyude Bryant, Joseph Boakai
Libya|Moammar Gadhafi, Muammar Gaddafi, Moammar Gaddafi, Muammar Qaddafi, Abdel Rahman Shalgham, Fayez al-Sarraj, Abdul Hamid Dbeibah, Khalifa Haftar
Lithuania|Valdas Adamkus, Dalia Grybauskaite, Gitanas Nauseda, Algirdas Brazauskas, Rolandas Paksas, Gabrielius Landsbergis, Kestutis Budrys
Luxembourg|Jean-Claude Juncker, Xavier Bettel, Luc Frieden, Jean Asselborn
Madagascar|Marc Ravalomanana, Andry Rajoelina, Didier Ratsiraka
Malawi|Bingu wa Mutharika, Peter Mutharika, Joyce Banda, Lazarus Chakwera, Bakili Muluzi
Malaysia|Abdullah Ahmad Badawi, Abdullah Badawi, Mahathir Mohamad, Najib Razak, Anwar Ibrahim, Muhyiddin Yassin, Syed Hamid Albar, Mohamad Hasan
Mali|Amadou Toumani Toure, Ibrahim Boubacar Keita, Assimi Goita, Abdoulaye Diop, Choguel Maiga, Alpha Oumar Konare, Moctar Ouane
Mauritania|Maaouya Ould Sid'Ahmed Taya, Maaoya Sid'Ahmed Ould Taya, Ely Ould Mohamed Vall, Mohamed Ould Abdel Aziz, Mohamed Ould Ghazouani
Mexico|Vicente Fox, Felipe Calderon, Enrique Pena Nieto, Andres Manuel Lopez Obrador, Claudia Sheinbaum, Ernesto Zedillo, Carlos Salinas, Luis Ernesto Derbez, Juan Ramon de la Fuente, Marcelo Ebrard
Moldova|Vladimir Voronin, Maia Sandu, Igor Dodon, Vasile Tarlev, Dorin Recean
Mongolia|Nambariin Enkhbayar, Tsakhiagiin Elbegdorj, Ukhnaagiin Khurelsukh
Montenegro|Milo Djukanovic, Filip Vujanovic
Morocco|Mohammed VI, Hassan II, Saad Eddine El Othmani, Nasser Bourita, Aziz Akhannouch
Mozambique|Armando Guebuza, Joaquim Chissano, Filipe Nyusi, Samora Machel
Myanmar|Than Shwe, Khin Nyunt, Thein Sein, Soe Win, Aung San Suu Kyi, Min Aung Hlaing, Nyan Win, Maung Aye, Win Myint, Ne Win
Namibia|Sam Nujoma, Hifikepunye Pohamba, Hage Geingob, Netumbo Nandi-Ndaitwah
Nepal|Gyanendra, Girija Prasad Koirala, Sher Bahadur Deuba, Prachanda, Pushpa Kamal Dahal, Madhav Kumar Nepal, Ram Baran Yadav, K.P. Sharma Oli, Birendra, Baburam Bhattarai
Netherlands|Jan Peter Balkenende, Mark Rutte, Bernard Bot, Ben Bot, Wim Kok, Dick Schoof, Beatrix, Jaap de Hoop Scheffer, Maxime Verhagen
New Zealand|Helen Clark, John Key, Jacinda Ardern, Christopher Luxon, Winston Peters, Phil Goff
Nicaragua|Daniel Ortega, Enrique Bolanos, Arnoldo Aleman, Violeta Chamorro, Rosario Murillo, Anastasio Somoza
Niger|Mamadou Tandja, Mahamadou Issoufou, Mohamed Bazoum, Abdourahamane Tiani, Salou Djibo, Hama Amadou, Bakary Yaou Sangare, Abdourahmane Tchiani, Ali Lamine Zeine
Nigeria|Olusegun Obasanjo, Umaru Yar'Adua, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu, Sani Abacha, Atiku Abubakar, Ojo Maduekwe, Yusuf Tuggar, Ibrahim Babangida, Nuhu Ribadu
North Korea|Kim Jong Il, Kim Jong Un, Kim Il Sung, Kim Yong Nam, Paek Nam Sun, Kim Kye Gwan, Ri Yong Ho, Choe Son Hui, Pak Ui Chun, Pak Pong Ju, Kim Yo Jong
North Macedonia|Branko Crvenkovski, Nikola Gruevski, Vlado Buckovski, Boris Trajkovski, Zoran Zaev, Stevo Pendarovski, Gjorge Ivanov
Norway|Jens Stoltenberg, Kjell Magne Bondevik, Erna Solberg, Jonas Gahr Stoere, Jan Petersen, Espen Barth Eide, Vidar Helgesen, Erik Solheim
Oman|Qaboos bin Said, Haitham bin Tariq, Badr al-Busaidi
Pakistan|Pervez Musharraf, Benazir Bhutto, Nawaz Sharif, Shaukat Aziz, Asif Ali Zardari, Yousuf Raza Gilani, Yousaf Raza Gilani, Yusuf Raza Gilani, Khurshid Kasuri, Khursheed Kasuri, Khurshid Mehmood Kasuri, Imran Khan, Shehbaz Sharif, Shahbaz Sharif, Ishaq Dar, Bilawal Bhutto Zardari, Shah Mehmood Qureshi, Zulfikar Ali Bhutto, Zia ul-Haq, Sheikh Rashid Ahmed, Rehman Malik, Aftab Sherpao, Chaudhry Shujaat Hussain, Asim Munir, Iftikhar Chaudhry, Ashfaq Kayani, Ashfaq Parvez Kayani
Palestine|Mahmoud Abbas, Mahmud Abbas, Yasser Arafat, Ahmed Qureia, Ahmed Qurei, Ismail Haniyeh, Ismail Haniya, Ismail Haniyah, Salam Fayyad, Saeb Erekat, Mohammad Shtayyeh, Mohammad Mustafa, Nabil Shaath, Mohammed Dahlan, Nasser al-Kidwa
Panama|Martin Torrijos, Mireya Moscoso, Ricardo Martinelli, Juan Carlos Varela, Laurentino Cortizo, Jose Raul Mulino, Manuel Noriega
Paraguay|Nicanor Duarte, Fernando Lugo, Horacio Cartes, Mario Abdo Benitez, Santiago Pena, Alfredo Stroessner
Peru|Alejandro Toledo, Alan Garcia, Alberto Fujimori, Ollanta Humala, Pedro Pablo Kuczynski, Martin Vizcarra, Pedro Castillo, Dina Boluarte
Philippines|Gloria Arroyo, Gloria Macapagal Arroyo, Gloria Macapagal-Arroyo, Joseph Estrada, Corazon Aquino, Benigno Aquino, Rodrigo Duterte, Ferdinand Marcos, Fidel Ramos, Alberto Romulo
Poland|Lech Kaczynski, Jaroslaw Kaczynski, Donald Tusk, Aleksander Kwasniewski, Lech Walesa, Marek Belka, Kazimierz Marcinkiewicz, Bronislaw Komorowski, Andrzej Duda, Karol Nawrocki, Mateusz Morawiecki, Radoslaw Sikorski, Radek Sikorski, Leszek Miller, Jerzy Szmajdzinski, Beata Szydlo, Wojciech Jaruzelski
Portugal|Jose Socrates, Anibal Cavaco Silva, Jorge Sampaio, Antonio Costa, Luis Montenegro, Marcelo Rebelo de Sousa, Pedro Passos Coelho, Mario Soares
Qatar|Hamad bin Khalifa al-Thani, Tamim bin Hamad al-Thani, Hamad bin Jassim, Mohammed bin Abdulrahman al-Thani
Republic of the Congo|Denis Sassou-Nguesso, Denis Sassou Nguesso
Romania|Traian Basescu, Ion Iliescu, Calin Tariceanu, Calin Popescu Tariceanu, Klaus Iohannis, Nicusor Dan, Nicolae Ceausescu, Adrian Nastase, Victor Ponta
Russia|Vladimir Putin, Dmitri Medvedev, Dmitry Medvedev, Boris Yeltsin, Sergei Lavrov, Sergey Lavrov, Sergei Ivanov, Mikhail Fradkov, Viktor Zubkov, Igor Ivanov, Mikhail Mishustin, Sergei Shoigu, Sergey Shoigu, Andrei Belousov, Dmitry Peskov, Maria Zakharova, Yevgeny Primakov, Viktor Chernomyrdin, Yuri Ushakov, Anatoly Serdyukov, Vitaly Churkin, Vasily Nebenzya, Mikhail Bogdanov, Sergei Ryabkov, Nikolai Patrushev, Alexander Alexeyev, Kirill Dmitriev, Mikhail Kasyanov, Yuri Baluyevsky, Boris Gryzlov, Alexei Kudrin
Rwanda|Paul Kagame, Juvenal Habyarimana, Olivier Nduhungirehe
Saudi Arabia|Abdullah, Fahd, Salman, Mohammed bin Salman, Saud al-Faisal, Faisal bin Farhan, Adel al-Jubeir, Bandar bin Sultan, Ali al-Naimi, Nayef bin Abdul Aziz
Senegal|Abdoulaye Wade, Macky Sall, Bassirou Diomaye Faye, Ousmane Sonko, Abdou Diouf
Serbia|Boris Tadic, Vojislav Kostunica, Slobodan Milosevic, Zoran Djindjic, Aleksandar Vucic, Tomislav Nikolic, Ivica Dacic, Vuk Draskovic, Vuk Jeremic, Ana Brnabic
Sierra Leone|Ernest Bai Koroma, Ahmad Tejan Kabbah, Julius Maada Bio
Singapore|Lee Hsien Loong, Lee Kuan Yew, Goh Chok Tong, Lawrence Wong, George Yeo
Slovakia|Robert Fico, Mikulas Dzurinda, Ivan Gasparovic, Zuzana Caputova, Peter Pellegrini, Juraj Blanar
Slovenia|Janez Jansa, Janez Drnovsek, Robert Golob, Borut Pahor
Somalia|Abdullahi Yusuf, Abdullahi Yusuf Ahmed, Ali Mohamed Gedi, Mohammed Ali Gedi, Ali Mohammed Ghedi, Mohamed Siad Barre, Siad Barre, Sharif Sheikh Ahmed, Nur Hassan Hussein, Omar Abdirashid Ali Sharmarke, Hassan Sheikh Mohamud, Mohamed Abdullahi Mohamed
South Africa|Thabo Mbeki, Nelson Mandela, Jacob Zuma, Kgalema Motlanthe, Cyril Ramaphosa, F.W. de Klerk, Nkosazana Dlamini-Zuma, Naledi Pandor, Ronald Lamola, P.W. Botha
South Korea|Roh Moo-hyun, Lee Myung-bak, Kim Dae-jung, Park Geun-hye, Moon Jae-in, Yoon Suk Yeol, Lee Jae-myung, Ban Ki-moon, Chung Dong-young, Kim Young-sam, Song Min-soon, Park Chung-hee, Han Duck-soo, Cho Tae-yul, Syngman Rhee
South Sudan|Salva Kiir, Riek Machar
Spain|Jose Luis Rodriguez Zapatero, Jose Maria Aznar, Mariano Rajoy, Pedro Sanchez, Juan Carlos, Felipe VI, Miguel Angel Moratinos, Felipe Gonzalez, Francisco Franco, Jose Manuel Albares, Jose Bono
Sri Lanka|Mahinda Rajapakse, Mahinda Rajapaksa, Gotabaya Rajapaksa, Chandrika Kumaratunga, Ranil Wickremesinghe, Maithripala Sirisena, Anura Kumara Dissanayake, Lakshman Kadirgamar, Ratnasiri Wickramanayake
Sudan|Omar al-Bashir, Omar el-Bashir, Omar Hassan al-Bashir, Ali Osman Taha, Mustafa Osman Ismail, Abdel Fattah al-Burhan, Abdalla Hamdok, Lam Akol, John Garang, Sadiq al-Mahdi
Sweden|Goran Persson, Fredrik Reinfeldt, Stefan Lofven, Magdalena Andersson, Ulf Kristersson, Carl Bildt, Olof Palme, Anna Lindh, Laila Freivalds, Margot Wallstrom
Switzerland|Micheline Calmy-Rey, Ignazio Cassis, Viola Amherd, Karin Keller-Sutter
Syria|Bashar al-Assad, Hafez al-Assad, Farouk al-Shara, Farouq al-Shara, Walid al-Moallem, Walid Moallem, Ahmed al-Sharaa, Asaad al-Shaibani, Faisal Mekdad, Imad Moustapha
Taiwan|Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lai Ching-te, Lee Teng-hui, Frank Hsieh, Su Tseng-chang, Lien Chan, Chiang Kai-shek, James Soong
Tajikistan|Emomali Rakhmonov, Imomali Rakhmonov, Emomali Rahmon
Tanzania|Jakaya Kikwete, Benjamin Mkapa, John Magufuli, Samia Suluhu Hassan, Julius Nyerere
Thailand|Thaksin Shinawatra, Abhisit Vejjajiva, Surayud Chulanont, Samak Sundaravej, Somchai Wongsawat, Yingluck Shinawatra, Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Anutin Charnvirakul, Bhumibol Adulyadej, Sonthi Boonyaratglin, Maha Vajiralongkorn
Togo|Gnassingbe Eyadema, Faure Gnassingbe, Robert Dussey
Tunisia|Zine El Abidine Ben Ali, Zine el-Abidine Ben Ali, Beji Caid Essebsi, Moncef Marzouki, Kais Saied, Habib Bourguiba
Turkey|Recep Tayyip Erdogan, Abdullah Gul, Ahmet Necdet Sezer, Ahmet Davutoglu, Binali Yildirim, Mevlut Cavusoglu, Hakan Fidan, Bulent Ecevit, Suleyman Demirel, Ali Babacan, Yasar Guler, Hulusi Akar, Tansu Ciller, Mustafa Kemal Ataturk
Turkmenistan|Saparmurat Niyazov, Gurbanguly Berdymukhamedov, Serdar Berdimuhamedov
Uganda|Yoweri Museveni, Idi Amin, Milton Obote, Sam Kutesa, Ruhakana Rugunda
Ukraine|Viktor Yushchenko, Victor Yushchenko, Viktor Yanukovych, Viktor Yanukovich, Leonid Kuchma, Yulia Tymoshenko, Yulia Timoshenko, Yuriy Yekhanurov, Yuri Yekhanurov, Petro Poroshenko, Volodymyr Zelenskyy, Volodymyr Zelensky, Volodymyr Zelenskiy, Borys Tarasyuk, Boris Tarasyuk, Yuri Lutsenko, Yuriy Lutsenko, Volodymyr Lytvyn, Leonid Kravchuk, Mykola Azarov, Dmytro Kuleba, Andrii Sybiha, Andriy Yermak, Denys Shmyhal, Rustem Umerov, Arseniy Yatsenyuk, Yulia Svyrydenko, Arseny Yatsenyuk
United Arab Emirates|Khalifa bin Zayed Al Nahyan, Mohammed bin Zayed Al Nahyan, Mohammed bin Rashid Al Maktoum, Zayed bin Sultan Al Nahyan, Abdullah bin Zayed Al Nahyan
United Kingdom|Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer, John Major, Margaret Thatcher, Winston Churchill, Jack Straw, Margaret Beckett, David Miliband, William Hague, Philip Hammond, Jeremy Hunt, Dominic Raab, James Cleverly, David Lammy, Yvette Cooper, Geoff Hoon, John Reid, Des Browne, Charles Clarke, David Blunkett, Jacqui Smith, Ben Wallace, John Healey, Nick Clegg, Alistair Darling, George Osborne, Neville Chamberlain, Elizabeth, Charles III, Jeremy Corbyn, Robin Cook, John Prescott, Hilary Benn
United States|Bush, George Bush, George W. Bush, George H.W. Bush, Barack Obama, Donald Trump, Joe Biden, Bill Clinton, Ronald Reagan, Jimmy Carter, Gerald Ford, Richard Nixon, Lyndon Johnson, John F. Kennedy, John Kennedy, Dwight Eisenhower, Harry Truman, Franklin Roosevelt, Franklin D. Roosevelt, Abraham Lincoln, George Washington, Thomas Jefferson, Dick Cheney, Al Gore, Mike Pence, Kamala Harris, J.D. Vance, JD Vance, Dan Quayle, Colin Powell, Condoleezza Rice, Hillary Clinton, Hillary Rodham Clinton, John Kerry, Rex Tillerson, Mike Pompeo, Antony Blinken, Marco Rubio, Madeleine Albright, Warren Christopher, James Baker, Henry Kissinger, Donald Rumsfeld, Robert Gates, Leon Panetta, Chuck Hagel, Ash Carter, James Mattis, Mark Esper, Lloyd Austin, Pete Hegseth, Steve Witkoff, Keith Kellogg, Scott Bessent, Timothy Geithner, Henry Paulson, John Snow, Janet Yellen, Jacob Lew, Steven Mnuchin, Robert Zoellick, Richard Armitage, John Negroponte, Nicholas Burns, Christopher Hill, Stephen Hadley, Susan Rice, Jake Sullivan, Mike Waltz, John Bolton, Michael Chertoff, Tom Ridge, Janet Napolitano, Alberto Gonzales, John Ashcroft, Michael Mukasey, Eric Holder, Samuel Bodman, Carlos Gutierrez, Ann Veneman, Mike Johanns, Margaret Spellings, Ryan Crocker, Zalmay Khalilzad, Paul Bremer, Robert Ford, David Petraeus, John McCain, Harry Reid, Nancy Pelosi, Bill Frist, John Boehner, Mitch McConnell, Carl Levin, Richard Lugar, Edward Kennedy, Ted Kennedy, Joseph Biden, Arlen Specter, Howard Dean, Laura Bush, Michelle Obama, Melania Trump, Karl Rove, Scott McClellan, Dan Bartlett, Andrew Card, Porter Goss, George Tenet, Michael Hayden, Robert Mueller, Ben Bernanke, Alan Greenspan, Jerome Powell, John Roberts, William Rehnquist, Sandra Day O'Connor, Samuel Alito, Richard Holbrooke, George Mitchell, David Welch, Elliott Abrams, Roger Noriega, Sarah Palin, John Edwards, Joe Lieberman, Mitt Romney, Richard Boucher, Sean McCormack, Rob Portman, Jim Nicholson, Linda McMahon, Tulsi Gabbard, Kash Patel, Pam Bondi, Kristi Noem, Mike Johnson
Uruguay|Tabare Vazquez, Jorge Batlle, Jose Mujica, Luis Lacalle Pou, Yamandu Orsi
Uzbekistan|Islam Karimov, Shavkat Mirziyoyev
Vatican City|John Paul, John Paul II, Benedict, Benedict XVI, Francis, Leo XIV, Pius XII, Pietro Parolin, Joseph Ratzinger, Angelo Sodano, Tarcisio Bertone
Venezuela|Hugo Chavez, Nicolas Maduro, Carlos Andres Perez, Jose Vicente Rangel, Ali Rodriguez, Delcy Rodriguez, Elias Jaua, Rafael Ramirez, Jesse Chacon, Diosdado Cabello, Juan Guaido, Pedro Carmona, Raul Baduel, Simon Bolivar
Vietnam|Phan Van Khai, Nguyen Tan Dung, Tran Duc Luong, Nguyen Minh Triet, Nguyen Phu Trong, Vo Van Thuong, To Lam, Pham Minh Chinh, Ho Chi Minh, Luong Cuong
Yemen|Ali Abdullah Saleh, Abdrabbuh Mansour Hadi, Rashad al-Alimi
Zambia|Levy Mwanawasa, Rupiah Banda, Michael Sata, Edgar Lungu, Hakainde Hichilema, Frederick Chiluba, Kenneth Kaunda
Zimbabwe|Robert Mugabe, Morgan Tsvangirai, Emmerson Mnangagwa, Joice Mujuru, Simba Makoni, Patrick Chinamasa, Jonathan Moyo, Arthur Mutambara`;
