// Given names and surnames in the spellings of English news, for the regions that the packages of names leave out or write in
// other scripts: Africa, the Arab world, Iran, Central, South and East Asia, the Caucasus. Written for this project.
export const GIVEN_NAMES = `
Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdi Abdihakim Abdirahman Abdiweli Abdou Abdoul Abdoulaye Abdourahamane Abdul Abdulaziz Abdulhamid Abdulkadir Abdullah Abdullahi Abdulrahman Abdulsalami Abdurrahman
Abebe Abel Abiola Abiy Abu Abubakar Achille Adama Adamou Adan Adel Adnan Agathe Ahmad Ahmadou Ahmadu Ahmed Ahmet Aicha Aisha Aissata Akinwumi Akufo Alaa Alassane Alhassan Alhaji Ali Aliou Alioune Aliyu Almamy Alpha
Amadou Amadu Amara Ameenah Amina Aminata Aminu Amir Amr Anwar Arif Asif Assimi Assoumane Ayman Aymen Aziz Azali Baba Babacar Babagana Babatunde Badr Bakary Bakr Bashar Bashir Bassam Bassirou Bassolma Bello Benyamin
Binyamin Bola Boubacar Boubacarr Boubou Brahim Bukola Buba Chukwuemeka Chinedu Chinua Cheikh Choguel Cisse Dalia Daoud Dauda Dawit Demeke Denis Diango Diallo Dieudonne Djibril Djibrilla Djimrangar Domitien
Ebrahim Ehud Elhadj Ellen Emad Emeka Emmerson Essam Etienne Evariste Ezzat Fadi Fahd Faisal Fatima Fatou Fatoumata Fathi Faustin Fayez Felix Fouad Fuad Galal Gamal Gebran Ghassan Ghazi Goodluck Habib Habiba Hadi
Hafez Hage Haider Haidar Haile Hailemariam Hakainde Hakan Haitham Halima Hamad Hamadi Hamdi Hamed Hamid Hamza Hanan Haroun Harouna Haruna Hasan Hashim Hassan Hassane Hassoumi Hatem Heba Hesham Hicham Hikmat Hisham
Hissene Hoshyar Houari Hosni Hossam Hossein Houssein Humaid Huda Hussain Hussein Ibrahim Ibrahima Idi Idriss Idrissa Ihsan Ikililou Ilham Imad Imran Isaias Isatou Ishaq Ismael Ismail Ismaila Ismaël Issa Issoufou
Iyad Iyadh Jaafar Jabir Jabril Jafar Jakaya Jalal Jamal Jamil Jamila Jawad Jibril Joao Jomo Kader Kadidia Kadiatou Kais Kamal Kamel Karamoko Karim Kassim Kassoum Kemi Kenule Khadija Khaled Khalid Khalifa Khalil
Khamis Kofi Koffi Kojo Kwame Kwabena Kwaku Kwasi Laila Lakhdar Lamine Lansana Latifa Leila Lotfi Louay Luay Macky Mahamadou Mahamane Mahamat Mahathir Mahdi Mahinda Mahmood Mahmoud Mahmud Maimouna Majid Malam Malick
Malik Mamadi Mamadou Mamady Mamane Maman Mansour Mariama Mariam Marouf Marwan Massoud Masoud Maryam Mazen Mehdi Mehmet Meles Merzouk Mohamad Mohamed Mohammad Mohammadu Mohammed Mohsen Moise Moktar Mokhtar
Moncef Mossadeck Moulaye Mounir Moussa Moustapha Mswati Muammar Mugabe Muhammad Muhammadu Muhanad Muhyiddin Mukhtar Mulatu Musa Musalia Mustafa Mustapha Muqtada Mwai Nabih Nabil Nadia Nagib Naguib Naim Najib Najla
Namadi Nana Nasser Nassim Nawaf Nawaz Ngozi Nguema Nizar Njoku Nkosazana Noura Nouri Nureddin Nuri Obasanjo Obiageli Odein Olusegun Oluwaseun Omar Omer Osama Othman Oumar Oumarou Ousmane Ouhoumoudou Pascal
Patrice Paulin Qais Qasim Qusay Rachid Rafik Rafiq Raila Rached Ramadan Ramtane Ramzi Rania Rashad Rashed Rashid Rauf Rawhi Reem Riad Riyad Robbie Rola Saad Saadi Sabah Saddam Sadio Sadou Saeed Safwat Said Saif
Salah Salaheddine Saleh Salem Salif Salih Salim Sallah Salma Salou Salva Sam Samba Sameh Sami Samia Samir Samuel Sani Sarkin Seif Sekou Seydou Seyni Shaaban Shakir Shehu Sherif Shireen Sidi Sidiki Sidya Siphiwe
Siaka Simeon Sirajuddin Soumaila Soumaïla Souleymane Soumana Suleiman Sulaiman Taban Taha Tahar Taher Taib Talal Tariq Tarek Tawfik Tedros Tewodros Thabo Theodor Tidjane Tiebile Tiemoko Tijjani Timipre Tito Tumani
Uday Uhuru Umaru Usman Wael Wahid Walid Waleed William Wole Workneh Yacoub Yahya Yassin Yasin Yasser Yasir Yayi Yayale Yemi Yero Yoweri Younis Younous Yousef Yousuf Youssef Youssouf Youssoufou Yusuf Zainab Zakaria
Zaki Zayed Zeinab Zein Zeine Ziad Zine Ziyad Zoubida Zouhair Akbar Alireza Amin Asadollah Ashraf Askar Atta Azam Bahram Banisadr Behrouz Benazir Burhanuddin Farhad Fariba Farideh Farrokh Fazlur Gholam Gulbuddin
Gholamhossein Gulnara Gurbanguly Habibullah Hamidreza Hashemi Hekmat Homayoun Iftikhar Inzamam Iskandar Islam Javad Javed Jamshid Kamran Karimulla Kassym Kazem Khawaja Khurshid Maulana Manouchehr Masoumeh Masood
Mirza Mojtaba Mohsin Morteza Mostafa Muttaqi Najibullah Nasrullah Nasir Nawab Nematullah Noor Nursultan Nur Nooruddin Obaidullah Parviz Parvez Pervez Pervaiz Qamar Qassem Qazi Rahimullah Rahmatullah Ramin Raza Reza
Rustam Sadegh Sadyr Saparmurat Sardar Sartaj Serik Shahbaz Shahid Shavkat Shahram Shakeel Sher Shirin Shokria Sibghatullah Sirajul Sohail Sooronbay Tofiq Turar Yousaf Zabihullah Zahir Zalmay Zarqa Zulfikar Zulfiqar
Arseniy Askhat Alyaksandr Anatol Andrzej Aslan Aslanbek Akhmad Akhmed Armen Artur Aram Bakhtiyar Bakiyev Bidzina Dmitri Dmitry Dmitriy Dzhokhar Eduard Elchin Elmar Fyodor Garry Gennady Giorgi Gennadi Georgy
Grigory Heydar Hovik Igor Ihor Ilya Irakli Ivanka Kakha Kanat Karen Kassymjomart Konstantin Levan Maksim Mamuka Mikhail Mikheil Mikhael Nikol Nikolai Nikolay Oleksandr Oleksiy Oleksii Oleh Oleg Pavlo Petro Ramil
Ramzan Rinat Robert Ruslan Salome Sergei Sergey Sergii Serhiy Serzh Shamil Shota Sofiko Sviatlana Svyatlana Tigran Vagif Vahagn Vano Vasily Vazgen Viktar Viktor Vitali Vitaly Vladislav Vladimir Volodymyr Vyacheslav
Yevgeny Yevgeniy Yevhen Yulia Yuliya Yuri Yuriy Yury Zaza Zurab Zviad Alyaksandr Anzhelika Uladzimir Mikalay
Atal Amit Amitabh Anil Anand Arun Arvind Ashok Atul Chandra Deepak Devendra Dinesh Gautam Girija Gopal Govind Hardeep Harish Indira Jagdish Jaswant Jawaharlal Jyoti Kamal Kapil Khaleda Kumar Lal Mahendra Mamata
Manmohan Maneka Manish Meira Mohan Mukesh Muralitharan Narendra Natwar Naveen Nirupama Nirmala Nitish Palaniappan Pranab Prakash Prachanda Praful Pratibha Pushpa Rahul Rajapaksa Rajiv Rajnath Ram Ranil Ravi Rohit
Sachin Sanjay Sandeep Sheikh Shashi Sheila Shivraj Shyam Smriti Somnath Sonia Subramaniam Subrahmanyam Suresh Surya Sushma Tarun Uddhav Uma Vajpayee Velupillai Vijay Vikram Vinod Virender Yashwant Gotabaya
Chandrika Lakshman Maithripala Sarath Ravinatha Anura Sirimavo Sher Gyanendra Birendra Baburam Khadga Madhav Jhala Bidhya Muhammed Ershad Fakhruddin Iajuddin Hasina Ziaur
Bao Baoguo Bo Changchun Chen Chuan Cui Deming Dai Dejiang Fei Feng Guangcheng Guofeng Guozheng Hai Haibo Hong Hua Hui Jia Jiabao Jian Jianchao Jiechi Jinping Jintao Jianming Jing Jun Keqiang Lei Liang Lijian Lili
Lingui Mei Meng Ming Mingbo Nan Ning Peng Ping Qi Qiang Qin Qing Qinglin Qishan Rong Rui Shan Shaoqi Shengli Shi Ting Wei Weiwei Wen Wenbin Xiao Xiaobo Xiaojun Xiaoping Xilai Xin Xing Xiu Yan Yang Yi Ying Yong
Yongkang Yu Yuan Yuanchao Yue Yun Zedong Zemin Zhen Zhengsheng Zhi Zhong Ziyang Zhaoxing Guangya Gang Xiangpu Dongyu
Dae Dong Eun Geun Hae Hyo Hye Hyun Jae Jin Jong Joon Jung Ki Kwan Kyung Myung Sang Seung Soo Sung Woo Yeong Yong Young Byung Chang Cheol Chul Sook Un Moo Doo Roh Ban Bak
Akihito Akira Aso Fumio Hatoyama Haruhiko Hideki Hideo Hirohito Hiroshi Hisashi Ichiro Junichiro Junko Katsuya Kazuo Keiko Keiichi Kenji Kenzo Kiyoshi Koichi Koichiro Makiko Makoto Masahiko Masako Masaaki Masayoshi
Naoto Naruhito Nobuo Nobutaka Ryutaro Sadako Sadakazu Sanae Seiji Shigeru Shinzo Shinichi Shintaro Shigeo Takeo Takeshi Taro Tetsuya Tomiichi Tomoko Toshimitsu Yasuo Yasuhiro Yasukuni Yoichi Yoriko Yoshihide Yoshihiko
Yoshiro Yoshimasa Yukio Yuko Yuriko Shigeyuki Isao Takaaki Toshihiro
Anh Bui Duc Dung Hoang Huong Khai Khanh Khoan Linh Manh Minh Ngoc Nguyen Nong Phan Phu Phuc Quang Tan Tien Tran Trong Truong Vinh Vo Xuan
Abhisit Anand Aung Chamlong Chuan Gloria Corazon Ferdinand Imelda Fidel Benigno Rodrigo Leni Bambang Susilo Megawati Joko Prabowo Jusuf Sukarno Suharto Wiranto Hun Sihanouk Norodom Ranariddh Samdech Kem Khin Maung
Nyunt Thein Than Thaksin Thanksin Yingluck Prayut Prayuth Prawit Pita Srettha Samak Somchai Sondhi Surayud Surakiart Suthep Sonthi Anwar Najib Badawi Mahathir Xanana Ramos Taur Hishammuddin Syed Tengku Tun Datuk Zaw
Ariel Avigdor Avi Amir Benny Benjamin Binyamin Bibi Dalia Dan Dore Ehud Eli Ezer Gabi Gideon Golda Ilan Itamar Limor Matan Meir Menachem Moshe Naftali Natan Nir Ofir Ophir Omri Raanan Ron Shaul Shimon Shlomo Silvan
Tamir Tzachi Tzipi Uri Uzi Yair Yaakov Yigal Yitzhak Yoav Yossi Yuli Yuval Zeev Zipi
Alexis Antonis Costas Dimitris Dora Evangelos Georgios George Giannis Giorgos Karolos Konstantinos Kostas Kyriakos Lucas Nikos Nicos Panagiotis Prokopis Stavros Tassos Theodoros Yannis Yiannis Yanis
Abdulla Bulent Binali Devlet Deniz Ekrem Erdal Fethullah Fikri Hakan Husnu Kemal Mevlut Mesut Murat Necmettin Omer Recep Selahattin Suleyman Tansu Tayyip Turgut Yasar Hulusi Bekir Numan
Ramush Hashim Agim Albin Vjosa Sali Edi Fatos Ilir Bujar Bajram Bamir Atifete Fatmir Isa Kadri Mustafa Aleksandar Boris Borut Branko Dragan Goran Ivica Janez Jadranka Kolinda Milo Milorad Momir Mladen Nebojsa Radovan Ratko
Slobodan Stjepan Tihomir Tomislav Vojislav Vuk Zdravko Zlatko Zoran Zeljko Ivo Stipe Bakir Haris Sulejman Alija
Ahmedou Ghazouani Mohamedou Biram Maaouya Boidiel Cheikhna Moctar Dah Sidibe Mbare Messaoud Zeidane Brahime Fally Kadre Damiba Kaboré Roch Zephirin Blaise Thomas Yacouba Paul-Henri Simon Ablasse Karamoko Apollinaire
`;

export const SURNAMES = `
Abacha Abadi Abbas Abbasi Abdallah Abdelaziz Abdullah Abdullahi Abdulsalam Abiola Aboubakar Abubakar Achebe Adebayo Adesina Afewerki Afwerki Aguiyi Ahidjo Ahmadinejad Ahmed Aideed Ajaz Akayev Akhtar Akhundov Akiba
Akufo-Addo Alami Alaoui Albashir Alhassan Aliyev Allawi Alpha Alwaleed Amadou Amano Amin Amoussou Anan Annan Ansari Aoun Appiah Arafat Araghchi Aref Arif Arreaza Asad Asefi Ashrawi Ashton Assad Assoumani Atambayev
Atiku Attaf Awad Awadallah Ayari Azevedo Aziz Azizi Babangida Bachelet Badie Badr Bagabandi Bagbandi Bagheri Bah Bahonar Bakayoko Bakhtiar Bakr Bakiyev Balde Balewa Bamba Banda Bandar Banna Barghouti Barkat Barre Barrow
Barzani Bashagha Bashir Bassole Bazoum Belhadj Bello Benali Benkirane Bennani Benomar Berri Berdymukhamedov Berdimuhamedow Beye Bhattarai Bhutto Biden Bile Bissa Biya Boateng Bokassa Bongo Boni Bouazizi Bouhanni
Boukadoum Bourguiba Bouteflika Boutros Bozize Brahimi Buhari Busia Buthelezi Camara Carter Chaibi Chalabi Chamoun Cheick Chebli Chebbi Chiluba Chissano Cisse Cissokho Conde Conte Compaore Coulibaly Dabaiba Dabo Dahlan
Dadiyev Damiba Daoud Dbeibah Debretsion Deby Dembele Dia Diabate Diaby Diallo Diarra Diarrassouba Diawara Diendere Diop Diouf Dioum Djotodia Djibo Dlamini Dogan Dos Doumbia Doumbouya Dossou Doucoure Drame Ebadi Effiong
Eido ElBaradei Elbaradei Eliasson Elmi Essebsi Essid Eyadema Faki Fakih Fall Farah Faye Fayyad Farouk Fofana Gadhafi Gaddafi Garang Gbagbo Gebreyesus Ghaffari Ghali Ghani Ghannouchi Ghazouani Ghonim Gnassingbe Goita
Goïta Gowon Gueye Guelleh Guirassy Gumede Habre Habyarimana Haddad Hadi Hafez Haftar Haidara Hakim Halilovic Hamad Hamadi Hamas Hamdok Hamdan Hammadi Hamid Haniyeh Haq Haqqani Hariri Hashemi Hashimi Hassani Hassan Hassoumi
Hatem Hawatmeh Hichilema Higiro Houphouet Houphouet-Boigny Husain Hussain Hussein Hosseini Iddrisu Ibori Ibrahim Idriss Idris Ilboudo Imanyara Iscandar Ishaq Islam Issoufou Iweala Izetbegovic Jaafari Jabbour Jabali Jafari
Jalili Jallow Jallud Jamali Jammeh Jannati Jarrah Jatta Jawara Jebali Jibril Jomaa Jonathan Juma Jumblatt Kabbah Kabila Kabore Kaboré Kadhim Kadhimi Kafando Kagame Kahn Kalam Kamara Kamel Kante Karami Karimov Karoui Karroubi
Karzai Kassem Kasuri Katumbi Kaunda Kayani Keita Kenyatta Kerekou Khaddafi Khaddam Khalaf Khalid Khalil Khalilzad Khalifa Khama Khamenei Khan Kharrazi Khatami Khattak Khomeini Kibaki Kiir Kikwete Kiyani Konare Konaté Kone
Kouassi Kouyate Kufuor Kumaratunga Lahoud Lamamra Lamamri Larijani Lungu Maada Machar Machel Machungo Madani Madi Mahama Mahdi Mahmoud Maiga Maïga Makhlouf Malan Maliki Mandela Mane Mansour Mansouri Marzouki Mashaal Mashal
Mashadani Massaquoi Masire Mattaki Mbeki Mbah Mbasogo Meghji Meles Menghistu Mengistu Meshaal Mikati Milhem Mitri Mkapa Mnangagwa Mobutu Moallem Mohamud Moi Mohieldin Mokhtari Momoh Morsi Mossadegh Motlanthe Mottaki
Moualem Moubarak Mousavi Moussa Moustapha Mubarak Mugabe Mukasey Muluzi Muntasser Murad Musharraf Museveni Musyoka Muttaqi Mutharika Mwanawasa Mwinyi Nagy Nahas Nahayan Nahyan Naidoo Naivalurua Najib Nasrallah Nasser Natsheh
Ndayishimiye Ndiaye Ndong Nene Ngcuka Nguema Nguesso Niang Nikiema Nimeiri Niasse Nkurunziza Nkrumah Nkomo Nouri Ntaganda Nyerere Nyusi Obasanjo Obeid Obeidi Obote Odinga Ojukwu Okonjo-Iweala Okoye Omar Onyango Osman
Oudeh Ouattara Ouedraogo Ouédraogo Oumarou Oyelowo Pahlavi Pandor Pashayev Pezeshkian Pharaon Qaboos Qaddafi Qanbar Qarase Qureshi Qurei Qureia Rabbani Rafsanjani Rahman Rahimi Rahmon Rahmonov Rajai Rajapaksa Rajoub
Ramaphosa Rashid Ravalomanana Rajoelina Rawlings Razak Rezaei Rezai Rouhani Ruto Saadawi Sabbagh Sadat Sadr Safadi Saleh Salehi Salem Salih Salman Sall Samaha Samba Sané Sanha Sankara Sankoh Sanogo Santorum Sarr Savimbi
Senghor Sese Seydou Sfeir Shaath Shabestari Shafik Shagari Shahristani Shahroudi Shamir Sharaa Sharaf Sharif Shariatmadari Shatigadud Shekau Shinawatra Sirleaf Sisi Sissoco Sidibe Siniora Sirisena Sissoko Solih Sonko Sow
Soro Soumare Soyinka Suleiman Sulaiman Susilo Swaray Sy Tabatabai Talabani Talhi Tandja Tantawi Taya Taylor Tchiani Tebboune Thani Tinubu Tlass Tlili Tolbert Touadera Toumba Touré Toure Traore Traoré Tshisekedi Tsvangirai
Tubman Turabi Tutu Umarov Usman Velayati Wade Wahab Weah Yadav Yameogo Yar'Adua Yassin Yasin Yayi Yazdi Yazid Yhombi Youlou Yousef Yunus Yusuf Zaidan Zardari Zarif Zarqawi Zawahiri Zebari Zedillo Zeidan Zenawi Zeroual Zia
Ziadeh Zoellick Zongo Zongo Zuma Zulu Djibo Diop Sambo Salifou Toumba Lawali Mody Bakary Sangare Sinkoun Arsène Traore-Diop
Abashidze Abramovich Adamkus Akhmetov Akayeva Alasania Aliev Anastasiades Aksyonov Arbidol Avakov Azarov Baburin Basayev Bastrykin Baltser Baturina Belousov Berezovsky Bezsmertny Bogdanov Bortnikov Bortnyk Brezhnev Burjanadze
Chaika Chernomyrdin Chubais Danilov Dodik Dodon Djindjic Djukanovic Dzurinda Dudayev Fradkov Fico Fridman Gaidar Garibashvili Gerashchenko Gerasimov Glazyev Golikova Gorbachev Gref Grushko Gryzlov Hryvnak Ivanov Ivanishvili
Izetbegovic Jankovic Josipovic Kadyrov Karadzic Karasin Kasyanov Kasparov Kasymov Khodorkovsky Khrushchev Kiriyenko Klaus Klitschko Klimkin Kocharian Kocharyan Komorowski Kostunica Kosachev Kozak Kravchuk Kuchma Kudrin
Kuleba Kulov Kurz Kvirikashvili Kwasniewski Lavrov Lebedev Ledneva Litvinenko Lukashenko Lukyanov Luzhkov Lytvyn Lyamkin Maksimov Mammadyarov Manturov Margvelashvili Markov Markovic Maskhadov Matviyenko Medinsky
Medvedchuk Medvedev Meshkov Mironov Mishustin Mladic Moroz Murov Nabiullina Naryshkin Navalny Nazarbayev Nemtsov Novak Oganesyan Ogryzko Okruashvili Orban Orbán Pashinyan Paskhaver Patrushev Peskov Poroshenko Politkovskaya
Primakov Prigozhin Prodi Putin Reznikov Rogozin Rugova Ryabkov Rybak Saakashvili Sargsyan Sarkisian Sechin Serdyukov Shevardnadze Shmyhal Shoigu Sikorski Sobyanin Solana Stepashin Stefanchuk Surkov Syrskyi Tadic Thaci
Tikhanovskaya Tkachyov Tokayev Toomas Trajkovski Tsikhanouskaya Tudjman Turchynov Tusk Tymoshenko Udaltsov Umerov Usmanov Ushakov Vaino Valls Vershinin Vike-Freiberga Volodin Vucic Voronin Voloshin Yakovenko Yanukovich
Yanukovych Yarovaya Yashin Yatsenyuk Yavlinsky Yekhanurov Yeltsin Yermak Yushchenko Zaluzhnyi Zakharova Zakayev Zelensky Zelenskyy Zhirinovsky Zhukov Zorin Zubkov Zurabishvili Zyuganov Antonov Nebenzya Polyansky Maryasov
Advani Antony Abe Acharya Aso Badal Bajpai Bajwa Banerjee Barua Basu Bhagat Bhandari Bhatt Bhattacharya Bhattarai Bose Chatterjee Chaudhry Chaudhary Chavan Chidambaram Chopra Choudhury Dahal Dalmia Das Desai Deshmukh Deuba
Dhoni Dixit Doval Dravid Dutta Fernandes Gandhi Ganguly Ghosh Gill Gogoi Gowda Gujral Gupta Hegde Iyer Jadhav Jain Jaishankar Jaitley Jayalalithaa Joshi Kalam Kapoor Karat Karunanidhi Kejriwal Khanal Khanna Khurshid
Koirala Krishna Krishnan Kulkarni Kumble Lohia Malhotra Manekshaw Mehta Menon Mishra Misri Mittal Modi Mohanty Mukherjee Munda Murthy Naidu Nair Nambiar Narayan Narayanan Naxal Nehru Oli Padmanabhan Pandey Pandit
Parrikar Patel Patil Patnaik Patra Pawar Pillai Prabhakaran Prabhu Prasad Puri Raja Raju Ranatunga Rao Rawat Reddy Roy Saran Scindia Sen Sengupta Shah Sharma Shekhar Shrestha Shukla Sibal Singh Sinha Sirisena Solanki
Soni Srinivasan Subramaniam Swami Swamy Swaraj Tagore Tandon Tata Thackeray Thakur Tharoor Tiwari Tripathi Vajpayee Varma Venkataraman Verma Vohra Wickremesinghe Wickremasinghe Yadav Yechury Zardari Thapa Adhikari Gurung
Bao Bo Cai Cao Chan Chang Chau Chen Cheng Cheung Chiang Chien Chin Cho Choe Choi Chong Chou Chow Chu Chua Chun Chung Cui Dai Deng Ding Dong Du Fan Fang Feng Fong Fu Fung Gao Geng Gong Guo Han He Ho Hong Hou Hsiao Hsieh
Hsu Hu Huang Hui Hwang Jang Jia Jiang Jin Jung Kang Kao Kim Kong Koo Kuan Kwan Kwok Lai Lam Lau Lee Leung Li Liang Liao Lim Lin Ling Liu Lo Loh Lu Lui Luo Ma Mao Mei Meng Min Mok Ng Ngai Nie Ning Pan Pang Park Peng Qi
Qian Qiao Qin Qiu Ren Rhee Roh Ryu Seo Shang Shao Shen Sheng Shi Shih Shin Sim Siu Soh Soong Suh Sun Tan Tang Tao Teng Tian Tien Ting Tong Tsai Tsang Tse Tseng Tsui Tung Wan Wang Wei Wen Weng Wong Woo Wu Xi Xia Xiao Xie
Xing Xiong Xu Xue Yan Yang Yao Ye Yeh Yeo Yi Yim Yin Ying Yip Yoo Yoon Young Yu Yuan Yue Yuen Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou
Abe Akihito Amari Aoki Arai Araki Asakawa Edano Endo Fujii Fujimori Fujita Fukuda Fukuyama Goto Hara Harada Hasegawa Hashimoto Hata Hatoyama Hayashi Higashi Hirano Hosokawa Ichikawa Ikeda Inada Inoue Ishiba Ishida
Ishihara Ishii Ishikawa Ishiguro Ito Iwata Kaifu Kan Kanda Kato Katayama Kawaguchi Kawamura Kimura Kishi Kishida Kobayashi Koike Koizumi Komeito Komura Kondo Kono Kubo Kuroda Kurosawa Maeda Maehara Makino Mamiya
Maruyama Matsuda Matsui Matsumoto Matsushita Minami Miyazaki Miyazawa Mizuno Mori Morita Motegi Murakami Murata Nagai Nakagawa Nakajima Nakamura Nakano Nakasone Nakata Nakatani Nakayama Nishimura Noda Noguchi Nomura
Obuchi Ogawa Ogata Ohta Okada Okamoto Onodera Ono Osaka Oshima Ota Ozawa Saito Sakai Sakamoto Sasaki Sato Shimizu Shiokawa Suga Sugiyama Suzuki Takagi Takahashi Takaichi Takayama Takeda Takemura Takeshita Tamura Tanaka
Tanigaki Taniguchi Toyoda Ueda Ueno Uno Wada Watanabe Yamada Yamaguchi Yamamoto Yamanaka Yamashita Yamazaki Yokoyama Yoshida
Nguyen Pham Phan Phung Tran Trinh Vuong Duong Huynh Dinh Thaksin Vejjajiva Leekpai Sundaravej Chulanont Wongsawat Surayud Boonyaratglin Chidchob Juangroongruangkit Limjaroenrat Thavisin Yudhoyono Widodo Subianto Sukarnoputri
Habibie Wirajuda Natalegawa Marsudi Aquino Arroyo Duterte Estrada Macapagal Macaraeg Marcos Magsaysay Robredo Lacson Binay Sotto Ranariddh Sihanouk Sihamoni Sary Samphan Rainsy Hor Namhong Sokhonn Suu Kyi Htay Hlaing
Shwe Nyunt Swe Myint Thura Badawi Mahathir Razak Zahid Yassin Muhyiddin Rais Yatim Syed Gusmao Horta Alkatiri Ruak Bolkiah
Barak Begin Ben-Ami Ben-Gurion Bennett Bishara Dagan Dayan Dichter Eitan Elkin Erekat Eshkol Gantz Gallant Gilad Gold Halutz Herzl Herzog Indyk Katsav Katz Kahlon Lapid Levy Lieberman Livni Liebermann Meir Meridor Mofaz
Netanyahu Olmert Peres Peretz Rabin Regev Rivlin Saar Sharon Shalit Shalom Shamir Sharett Sneh Smotrich Steinitz Vanunu Vilnai Weizman Weisglass Yaalon Yishai Yosef Ze'evi Gvir Edelstein Abbas Haniya
Erdogan Gul Davutoglu Yilmaz Ecevit Ciller Demirel Ozal Babacan Baykal Kilicdaroglu Cicek Cavusoglu Fidan Akar Imamoglu Demirtas Ocalan Gulen Ozel Bahceli Erbakan Sezer Simsek Yildirim Kalin Denktash Talat Akinci Tatar
Papandreou Karamanlis Simitis Samaras Tsipras Mitsotakis Papadopoulos Clerides Christofias Christodoulides Varoufakis Venizelos Papoulias Stephanopoulos Bakoyannis Kotzias Dendias Gerapetritis Kyprianou Molyviatis
Almagro Allende Amorim Aristide Arce Aznar Bachelet Balaguer Belaunde Betancourt Blanco Boluarte Bolsonaro Boric Bukele Cabello Calderon Capriles Cardoso Cartes Castaneda Castillo Castro Chamorro Chavez Chinchilla Cordero
Correa Cristina Cuauhtemoc Duhalde Duque Echeverria Fernandez Flores Fox Frei Fujimori Funes Gaviria Giammattei Gonzalez Guaido Gutierrez Hernandez Humala Insulza Jagan Kast Kirchner Kuczynski Lacalle Lagos Lasso Lugo
Lula Macri Maduro Manning Martelly Mejia Menem Mesa Micheletti Milei Montesinos Morales Mujica Neves Noboa Obrador Ortega Palacio Patterson Pena Perez Petro Pinera Pinochet Portillo Preval Rodriguez Rousseff Ruckauf
Saca Samper Sanguinetti Santos Saledo Sheinbaum Silva Somoza Suazo Temer Toledo Torrijos Tabare Uribe Vargas Varela Vazquez Videla Vizcarra Zelaya Zedillo Moise Padrino Arevalo Mulino Abinader Orsi Peña
Adenauer Albanese Albright Andreotti Annan Ardern Attal Ayrault Balkenende Ban Barnier Barroso Barrot Baerbock Bayrou Berlusconi Blair Blinken Blix Bolton Borne Borrell Brandt Brown Bush Cameron Carney Chirac Chretien
Clegg Clinton Conte Costa Dobriansky Draghi Eizenstat Fabius Ferrero Fillon Fischer Frattini Freeland Fried Gates Gentiloni Genscher Gillard Giscard Guterres Hagel Hague Hariri Harper Hasina Hollande Hoon Howard Hurd
Johnson Joly Jospin Juncker Juppe Kallas Keating Kerry Kissinger Kohl Kouchner Kramp-Karrenbauer Kissinger Lajcak Lamy Lecornu Leyen Luxon Maas Macron Major Martin Mattarella May Meloni Merkel Merz Michel Miliband Mitterrand
Mogherini Morrison Mulroney Negroponte Obama Osborne Padoa-Schioppa Palin Panetta Paulson Pelosi Pistorius Pompeo Powell Prodi Raab Rajoy Rasmussen Renzi Rice Rubio Rudd Rumsfeld Rutte Sánchez Sanchez Santer Sarkozy
Scholz Schroeder Schroder Sefcovic Sikorski Solana Starmer Steinmeier Stoltenberg Straw Sunak Tajani Tillerson Timmermans Trudeau Truss Trump Turnbull Vance Varadkar Verhofstadt Villepin Védrine Walesa Wallstrom Westerwelle
Wilders Wolfowitz Zapatero Zoellick Hegseth Bessent Lutnick Witkoff Waltz Gabbard Leavitt Kellogg Bondi Noem
`;
