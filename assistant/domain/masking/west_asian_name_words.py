"""Turkish, Persian, Arabic and Hebrew names, in Latin letters. Not here: names that are everyday words too."""

from typing import Final

TURKISH_PERSIAN_ARABIC_HEBREW: Final = """
    abadi abbas abdallah abdelaziz abdelfattah abdelhadi abdelhakim abdelhamid abdelilah abdeljalil abdelkader
    abdelkarim abdellah abdellatif abdelmajid abdelmalek abdelmoneim abdelouahab abdelrahman abderrahim abderrahmane
    abdessalam abdo abdolah abdulkadir abdullatif abdulmalik abdulrahman abdulwahab abeer abergel abidin abolfazl
    abouzeid abramov adil adler afaf affan afife afsaneh afshin ahlam ahlem ahmadreza ahsen ahuva aicha aida akbas
    akbulut akca akcay akdag akgul akkaya akram aktas alaa alami alaoui albayrak alev alireza aliza alkalai alkan alon
    alpay alper alperen altan altintas alya amal amani amar ameen ameena amel amichai amirali amirhossein amitai amnon
    amrani amsalem anahita anas anat anwer arash arda ardalan ardeshir areej arezoo arezou arieh ariella arikan
    armaghan armin arsalan arshia arwa aryan aryeh asaad asaf aseel asher ashkan ashkenazi asli aslihan asmaa asuman
    atakan atef atefeh atilla atoosa avci aviad avigail avigdor avihu avital aviv aviva avner avraham avram avrom awad
    awatef ayad ayah ayca aycan aydan aydogan ayelet ayfer aygul aygun ayhan ayla aynur aysegul aysel aysen aysun
    aytac ayten ayyash azadeh azhar azita azoulay azza azzedine azzouz badawi badr badriya baghdadi bahaa bahadir
    bahador bahareh bahija bahman bahram bahri bahriye bakir bakkali bakr bakri balqis balushi banafsheh banan banu
    barakat bardia barghouti baris baruch basel basem bassam bassem basya batoul batsheva batya bayram bedri bedriye
    behdad behice behnam behnaz behrang behrooz behrouz behzad bektas belal belgin belhaj belkacem belkis belma benali
    benamar benayahu benayoun bendavid bengu benjelloun bennani bensalem benzion berat berel beren berk berkay berna
    berrin betul beyza bijan bilge bilgin binnaz binyamin birgul birsen bita biton bluma boaz bouazza bouchra boukhari
    boumediene boushra bouzid bozkurt bozorg bracha brahim brocha burcin burcu burhan bushra busra cagla caglar cahide
    cahit cakir canan canberk cansu carmit celal cemil cemile cemre cenk ceren cetin cevdet ceyda ceyhan chagit chaim
    chana chanan channah chaoui chava chavi chaya cigdem cihan cinar coban coskun dafna dahan daher dalal dalila dalit
    dania danit daoud dareen dariush darwish davood dawood dawoud delaram delbar demirel demirtas derin derya devoira
    devorah dhia diaa dilan dilara dilek djamel doaa dogukan doha dorit dosari dounia dovid driss dror duman durmaz
    durmus dursun ebrahim ebru ecem efraim efrat ehud einat eitan elad elaheh elbaz elcin eldad elfassi elhaj elham
    eliahu eliezer elisheva eliyahu elkanah elkayam elmira elnaz elsayed elshamy eman emel emin emirhan emrah ensieh
    ercan erdal erdem erdinc erez ergin erkan eroglu erol ersin ersoy ertan ertugrul esen eser esfandiar esmail etan
    eyal eylul eyup ezgi ezzat ezzeddine fadia fadime fadwa fahad fahd fahmy fahri fahriye faiga fairouz faiza fakhri
    fakih faleh farag faranak fardin farhad fariba faribourz farideh faris farnaz farnoosh farouk farouki farrokh
    farshad farshid farzad farzaneh fatih fatiha fatin fawaz fawzi fawzia fayed fayez fayrouz fayza fehmi feigel
    feinstein feras fereshteh fereydoon ferhan ferial feride ferit fethi fevzi fevziye feyza fida fidan figen fikri
    fikriye filiz finkelstein firas firoozeh fishman forough fouad fouzia friedlander fruma fulya furkan gaber galip
    galit gamze gavriel geulah ghada ghaith ghamdi ghanem ghannam ghassan ghazal ghazaleh ghazi ghizlane gholamreza
    gidon gilad gilat ginsburg gitel giti gitty gizem glazer gokce gokcen gokhan golda goldberg goldblatt goldfarb
    goldman goldstein golnar golnaz golnoosh golshan gonca gorkem greenbaum greenberg greenblatt grossman guerroudj
    gulay gulbahar gulcan gulden guler gulhan gulizar gulnur gulsah gulsen gulsum gultekin gulten gunay gunduz gungor
    gurbuz gurkan habash habib hachem hadar hadas hadassah haddadi hadeel hadi hadid hafez hafida haggai haidar haim
    haitham hajar hajer hajjar hakim hakimi hala halabi haldun haleh halevi halide halil halime halit halperin haluk
    hamad hamada hamdan hamdiye hamdy hamida hamideh hamidreza hamouda hanaa hanadi hanafi hanan handan hande haneen
    hani hania hanieh hanife hanoch harb harbi hariri harith haroun hashem hashim hashimi hassiba hassoun hatem hatim
    hava haya hayri hayriye hayrunnisa haytham hazal hazar hazem hazmi heba hegazy hengameh hesham heydar hicham
    hijazi hikmet hila hilal hillel hilmi hind hirschfeld hodaya homa homayoun hooman hooshang hormoz horowitz hosni
    hosny hossam hossein houda houman houria houshang houssam houssine huda hulusi hulya huri huriye husamettin
    husniye hussam husseini ibtisam ibtissam idan idit idrissi ihab ihsan ihssane ilan ilana ilanit ilayda ilhami
    ilkay ilker ilknur ilyas imad iman imane inaam inas inaya inbal inci intisar ipek iraj irem irit isil ismihan
    israa issa issam itai itamar itay ittai itzhak iyad jabbar jabbour jaber jafar jahangir jalal jaleel jamshid
    jarrar jasim javad jawaher jaziri jihad jihan joud joumana jumana kabbani kaddour kadija kadriye kagan kahraman
    kaltoum kamel kamilia kamuran kamyar kanaan karaca karadag karakas karakaya karakus karam karatas kassab kassem
    kattan katz katznelson kaveh kawtar kawthar kaygusuz kazem kenza kerem keren kerim keyvan kezban khadra khalaf
    khalida khalifa khashayar khatib khawla kholoud khosro khosrow khouri khoury kiana kianoush kiarash kilani kimia
    kinneret kirac kirshenbaum kleinman kocak koksal koray korhan korkmaz kose kourosh kubra kursat kutlu kuwari ladan
    lahlou lahoud laleh lamia lamya lapid lapidot latife layan leen leib leibowitz levana levent levin levinson levitt
    liat lieberman lior liron livnat loubna loujain lubna lujain lutfi lutfiye maalouf maha mahbod mahboubeh mahdieh
    mahfouz mahin mahir mahmut mahnaz mahsa mahshid mahtab mahvash maisa majda majed majid majida makbule maktoum
    malak malek maliheh malka malkah malki manal manar mandana mansouri maram margolis marwa marzieh marzouk mashael
    masoud masoumeh masri matan matityahu mayan mayar mayssa mazrouei mecit mediha mehran mehraneh mehrdad mehrnoosh
    mehrzad mehtap meir meira meital melahat melek melih melike melis meltem memduh menachem menashe mendel mendelsohn
    menucha meral merav meriem merih mernissi metehan metin mevlut mikati milad mindel miri mithat mizrahi mobina
    mohammadreza mohannad mohsen mojgan mojtaba mokhtar mokrani monia monir moran mordechai morteza morvarid moshe
    mouad moubarak moulay mounia mounir mourad moussaoui moustafa mozhgan muath muazzez mucahit muge muhammet muhannad
    muharrem muhittin mujahid mujde mukaddes mukerrem mukhtar muna munevver munira muntaha murad muratcan musab
    muserref mutairi muzaffer muzeyyen naama nabeel nabila nachman nachmani nachum naciye nader nadira nael nafiz
    naftali nagihan nahas nahid nahla naima nairouz najat naji najib najjar najla najlaa najoua najwa nalan namik
    narges narjes naser nasim nassar nassif nassim nassima natan navid nawal nawel nayef nazan nazife naziha nazim
    nazira nazli nazmi nazmiye necati necdet nechama necla necmettin necmiye neda negar negin nehama nejma nermeen
    neslihan nesma nesrin netanel netta nevriye nevzat nidal nigar nihad nihal nihan nihat niki nikoo nilay nilgun
    nili niloofar niloufar nima nimet nira nirit nisa nisreen nissim nitza niusha niyazi nizar noam noga noha noora
    nouf nouha nourah nouran noureddine nourhan noushin nuran nuray nurcan nurdan nuretdin nurettin nurgul nurhan
    nurit nuriye nursel nursen nurten nusret nussbaum obeid ofir ofra oguz oguzhan ohana okan oktay olcay omaima
    omayma omid omnia omri onur orcun oren orit orna osnat otaibi othman oumaima oumayma oussama ozan ozbek ozcan
    ozdemir ozden ozen ozer ozge ozgur ozkan ozyurt pakize pardis parham pari parinaz parisa parivash parsa parvaneh
    parvin parviz payam pegah pejman pelin peretz perihan perlman pervin pesach peyman pinar pinchas pinsker pnina
    polat pooneh pooya pouria pourya poyraz qabbani qadri qahtani qais qasem qurashi qusai rabab rabah rabia rabie
    rabinovich rabinowitz rachida radwan rafat rafi rafik raghad rahaf rahal rahime rahmani raizel rajaa rakan rami
    ramia ramin ramtin ramzi randa rania raouf rasha rasheed rashida rashidi rasim rasit rasoul ravit rawan rawda
    rayan razan recep reda redouane reem refika reham reizel remziye resul reuven reyhan reyhaneh riad rida ridvan
    rihab rihanna rina rivky rizk roaa roitman rojin roksana rola ronen ronit roozbeh rosen rosenbaum rosenblatt
    rosenblum rosenfeld rosenthal rosenzweig rostam rotem rothschild ruba rubinstein ruchama ruchel rukiye rula ruqaya
    ruti saad saadia sabahat sabbagh sabiha sabir sabri sabriye sadegh sadek sadik sadiye saeedeh saeid safa safaa
    safadi safia safwan saghar sagi saidi saime sajida sakina sakine salah salameh salar saleem saleh salih saliha
    salloum salwa samah samaha saman samaneh samet sanaa sanaz saniye sarkis sasson sawsan sayegh sayyid schwartzman
    seckin seda sedat sedef sefa segal seher selahattin selcuk selda selin semih semiha semra senol sepehr sepideh
    serap serdar seref serhan serhat serife serkan sermin serpil sertac servet setareh sevcan sevda sevil sevilay
    seyda seyfi seyit sezen sezer sezgin shaaban shabnam shadi shadia shaghayegh shahab shahd shahin shahira shahla
    shahnaz shahram shahriar shahrokh shahrzad shai shaimaa shaina shakir shalabi shalom shami shammari shani shapira
    shapiro shapour sharaf sharareh sharif sharona shaul shawki shayna shechter shehri sheindel shemesh shereen sherif
    sherine shervin shideh shifra shima shimon shira shiran shirel shirin shiva shlomi shlomit shlomo shmuel shmulik
    shohreh shokoofeh shoshana shoshanna shprintza shraga shua shula shulamit shulman siamak siavash sibel sidika
    sigal siham silberman silverman simcha simge simin simsek sinan sinem siraj sirous sivan smadar soha soheil
    soheila soliman somayeh sondos songul sonmez soodabeh soroush soufiane soukaina soumaya soylu spielberg steinberg
    suad suat suhaib suhail suhair suheyla sukran sukriye sukru sulayman suleyman sumaya sumeyye suzan taha tahan
    tahani taher tahereh tahmineh tahsin tala talal talya tamar tamer tamim tamimi tanju tannaz tannous taraneh tarek
    tarik tawfik tawil tayfun tayyip tazi tehila tehilla tekin tektas tenenbaum tevfik thamer thuraya tikva tlili
    tolga tomer topal tosun touati touraj tova tovah tsipora tugba tugce tuncay tuncel tuncer turan turgay turgut
    turkan turki tuvia tzachi tzipora tzippy tzivia tzvi ucar ufuk ugur ulas ulku ulviye umaima umit umran unal utku
    uysal vahide vahit vaknin vedat vered vildan volkan wadih wael wafa wafaa wahid walaa waleed wardah wasim
    wasserman wassim weinberger weintraub weisberg weissman widad wided yaakov yacine yacoubi yafa yahia yair yakup
    yalcin yamani yamina yaniv yankel yarden yardena yaron yasaman yasar yaser yasir yasser yassin yavuz yazici
    yechezkel yechiel yeganeh yehiel yehonatan yehoshua yehuda yehudit yeliz yesim yigal yildiray yiska yisrael
    yisroel yitzchak yitzhak yoav yochanan yocheved yoel yona yonah yonatan yoram yosef yossi youcef younes younis
    yousra yuksel yunus yurdagul yurt yusra yuval zafer zahava zahia zahide zahir zahran zahrani zaidi zaineb zakaria
    zakariya zaki zakia zalman zarif zaynab zehava zeina zeineb zekeriya zeki zekiye zeliha zengin zerrin zeyad zeynel
    zhaleh zhila ziani zidane zilberman zina zissel zohar zohra zohreh zouhair zubaida zubeyde zuckerman zuhal zulfiye
    zumrut
"""
