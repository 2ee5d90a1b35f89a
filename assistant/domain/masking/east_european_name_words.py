"""Given and family names of eastern and southern Europe and the Baltic, in Latin letters. Not here: names that are everyday words too."""

from typing import Final

EUROPEAN_EAST: Final = """
    aare adamska adina adrienn afanasy agafya agathi agim agne agoston agrafena agron aigars aija ainars aiste aivar
    aivars akvile aladar alajos albana albina albu aldona alekos alen alevtina alexandros algimantas algirdas alisa
    aliu aliz aljaz aljosa alketa alkis alojzy alyona alzbeta ambrozy ambrus amela amra anastasios anastazja anca
    ancuta andela andelka andjela andras andreea andrija andris andrius androniki androula andrus anete anfisa
    angeliki anghel aniela aniko anisim anisoara antal antanas anto antoniak antonin antonina antoniou antonis anzhela
    anzhelika aphrodite apolonia apor apostolos apostolou aranka arben arberije ardian ardita areti argyris argyro
    arijana arina aristea aristidis arjeta arkady arlind arseny arta artan artem artemis arturas artyom arunas arvis
    arvo asim aspasia athanasia athanasios athina attila audrius augustyn aurel aurelian ausra austeja avdotya baiba
    bajramovic bakos balan balla baranowski barbu bardhyl barna barnaba barta bartczak bartlomiej bartos bashkim begic
    begovic behar benedek benedykt benes benko berisha bernadeta bernadett bertalan besa besart besim besnik biljana
    birute bisera blagoj blagoje blaha blanka blaszczyk blazek blazena blerim blerina blerta boban bodnar bogdana
    bognar boguslawa bohdan bohumil bohumila bohuslav bojan bojana boldizsar boleslav boleslaw borbala borislav
    borislava borivoj borko borkowska boros borut boza bozidar bozo branimir branislava branka branko bratislav bratu
    bretislav brone bronislav bronislava bronislawa bronius bujar burim bytyqi camelia catalin cermak cerna cezar
    cezary chara charalambos charikleia chariklia chirita christodoulou christos christou chrysa chrysanthi chrysoula
    cieslak ciobanu ciprian codrin codruta cojocaru coman corina cornel cosmin cosmina costel costin crina cristea
    csaba csilla csongor csonka cveta cvetana cvetko czerwinski czeslawa dabrowska dace dacian daciana dafina dagnija
    daina dainis dainius dalia dalibor dalma damjan danai danica daniil danijel danijela danut danute dardan darija
    darina darinka darya dasha davor davorin davorka deak deimante dejan dejana demyan denes dervishi desanka
    desislava despina dezso diellza dijana dima dimitar dimitrije dimitrios dimitriou dinu dionysia dionysios dionysis
    divna djordje djuro dmitriy dobos dobre dobrila dobromila dobroslawa doina dolezal domagoj domonkos donka dorel
    dorin dorina dostal dovile dragan dragana dragica dragisa dragoljub dragomir dragos dragoslav drahomira drazen
    drenka drilon drita dritan dumitra dumitrache dumitru dunja durdica dusanka dusko dvorakova dzemal dzenan dzenana
    dzintars dzintra ecaterina economou edgaras edgars edik edin edina edita edona eerik eevi efim efstathios efthymia
    efthymios eftychia egle egor egzona eimantas elefteria eleftherios elemer eleni elira elisabeta eliska elita elmir
    elod elona elpida elvir elzbieta elze emese emilian emilija emiliya emina emir emmanouil emoke enache enes eniko
    enisa enkelejda ensar ermal ermira ernestas erno esad esra etelka evaldas evangelia evangelos evanthia evdokia
    evgenia evgeniya evija evridiki evzen fadil fahrudin faina fanni farago faruk fatbardha fatlinda fatmir fatos
    fazekas fedor fedora fedot felicja feliks fiala fikret filipp filippos filofteia fisnik flamur flaviu flavius
    floarea florea florica florina flutura fodor fotini fotios fotis franciszka frantisek frantiska fruzsina fryderyk
    fulop fyodor fyokla gabija gajda gajewska galina gashi gaspar gavril gavrila gediminas gedimine gellert gelu gena
    gennady genowefa gentiana georgeta georgiou georgiy gerasim gergely gergo gerli gertruda gezim gheorghita
    gheorghiu ghita giannis giedre giedrius ginta gintaras gintare gints gjergj gjon gleb glowacka glykeria gniewomir
    goda gojko goranka gorazd gordana gorecki gorica gorski grabowska granit grazina grigore grigorescu grigoris
    grisha grozdana gulyas gunars gunta guntars guntis gyongyi gyozo hadzic hajek hajkova hajnalka hajrudin halili
    halilovic halina hanga haralambie haralambos hatidza havel havlicek hedvika hegedus heino heljo helve henryka
    hieronim hodzic holub honorata horak horakova horatiu horia hoxha hruby hruska hrvoje hunor hynek hyseni iacob
    iancu ibolya ibro idaliko ieva ignacy ignas ignat ilga ilie ilija ilijana ilinca ilir ilirjana ilka ilya ilze
    imants imbi imola imre indre indrek inese ineta inguna ingus inna innokenty ioanna ioannou ionela iordache iosif
    iphigeneia ippolit ireneusz irinel irini irmantas isaak iskra ismet iulian iuliana iuliu ivanka ivanna ivars ivett
    ivica izabella izet izolda jaak jaan jaanika jaanus jablonska jachym jadranka jadvyga jagoda jakab jakov
    jakubowski janez janka jankowska jarmila jaromir jaroslava jaroslawa jasenko jasinski jasminka jasna javor
    jaworski jedrzej jelica jelinek jelinkova jelka jeno jerko jernej jeton jindra jindrich jindriska jirina jitka
    jolan josip josipa jovan jovana jovanka jozef jozefa juhan julcsi juliska juozapas juozas jurate jure jurga jurgis
    jurgita juri jurica juris justinas kaczmarczyk kadlec kadri kaido kaie kairi kaja kajetan kalev kalina kalinowska
    kalju kalliope kalliopi kalman kaltrina kamilla kaminska kapitolina karagiannis karol karolis kaspars kasper
    kastriot kata katica katina katona katsaros kazimiera kazys kelemen kelmendi kende kerekes kersti kertesz kertu
    kestutis kira kiril klavdia kleanthis kleio klemens klementina klim klodiana kocsis koit kolar kolos konecny
    konstancja konstantina konstantinou kopecky kornel kosta kostas kostis kostya koula kozlowska krajewska kral
    krasimir krasimira krasniqi kratochvil krejci krenar kreshnik kresimir krista kristaps kristi kristiina kristijan
    kristupas kristyna kriszta krisztian krstin krunoslav ksawery ksenia ksenija ksyusha kucerova kucharski kulli
    kulno kunegunda kurek kushtrim kvetoslava kvetuse kwiatkowska kyriaki kyriakos kyriakou ladislav ladislava laima
    laimonas lakatos lambros lampros larisa lasma laurentiu lazar lech lechoslaw ledion lefteris lejla leka lembit
    lengyel lenka leokadia leonid leonidas leotrim lepa lesya libor libuse lidija lidiya liga ligita liina liis liisi
    lili lilia lilya linards linas lindita liridon liridona liudas liudmila liudmyla liviu ljerka ljiljana ljubinka
    ljubisa ljubomir ljupco ljupka lorand loukas lubomir lubos lucjan lucyna ludek ludwik ludwika luka lukacs luljeta
    luminita lupu lyuba lyubomir lyubov lyuda maarika maarja maciejewski maciek madalina magdalini magdica magdolna
    mait majewska majlinda makar makris maksim malinowski malle malwina maly manda manea manole manolis mantas marcell
    marciniak marcjanna marfa margus marian marica maricica marijan marijana marinela marinko marioara mariola marios
    maris marite marju marketa marko markos marku mart martynas maryana maryla maryna marzena masha matei matej mati
    matija matina matko mato matous matvey matyas maurycy mavros mazurek meelis mehmed meliha melina menelaos mensur
    merike merima mersiha meszaros mezei michailidis michalak michalina michalis mieczyslaw mieszko mihailo mihaly
    mihkel mihnea mihovil mija mijat mikolaj milada milana milda milenko mileva milijana militsa milivoj milivoje
    miljenko milka miloje milorad milosava milosz milovan milun milutin mimoza mindaugas mircea mirel mirjana mirlinda
    mirna miroljub miroslava miroslawa mirsad mirsada mirtill miruna misha mislav mitko mitrofan mladen mladenka
    modestas moldovan moldoveanu momcilo momir moravec morina mscislaw mstislav mucha mujic munteanu muresan musial
    mustafi nadezda nadica nadiya naim narcisa narcyz nastasya nastya natalya nderim neagu nebojsa neculai nedeljka
    nedeljko nedzad nektaria nektarios nela nelli nelu nemanja nemcova nemec nenad nerijus neringa nermin nermina
    nevena nevenka nica nicoleta niculae nicusor nijole nikica nikifor nikitas nikola nikoletta nikolina ninel
    ninoslav nistor normunds novak novakova novotna novotny nowakowska obrad octavian odon odysseas ognjen oikonomou
    oktawia oktawian olah oldrich olesya olgierd olha olivera olszewska omerovic ondrej oprea orban orest orestis
    orfeas orsos orysia osip oskaras oskars ostap oszkar otakar otylia ovidijus ovidiu pagona panagiota panagiotis
    panagiotou panayiota panayiotis pankracy panna panos pantelis papandreou pappas paraschiva paraskevas paraskevi
    pasztor paulius pavao pavla pavle pavlina pavlo pavlos pawlowska peeter pelageya pelagia periklis persefoni petar
    petcu petko petras petre petrica petruta pinter piotrek piotrowska piret piroska plamen platon polak polina
    polyxeni pospisil povilas pranvera preda predrag premysl prifti priit primoz prochazka prochazkova prokhor
    prokopis przemek przybylska qendrim racz rade radenko radica radim radivoje radmila radmilo radojka radomir
    radosav radoslava radovan raimonda raimondas raimonds raitis raivis raivo rajko rajna raluca ramiz ramune ranko
    rares ratko rebeka reet refik regimantas remigijus remigiusz rexha rezso riho rima rimantas rimas rimma rinor
    ritvars rodica rodion rokas romas rostislav rozalia rozsa rrezarta rron rumen rumyana ruslan ruslana rutele
    rutkowska rutt ruza ruzena ruzica ruzicka sabahudin sabin sadowska safet salomea samaras sanda sandis sandu sanel
    sanela sanita sanja sarka sarmite sarolta sasa saulius sava saveliy savka savvas savvidis sead sedlacek sejla
    selimi semir semyon senad serafima serban serge sergiy shala shehu shkelqim shpend shpresa sigita siim silvie
    silvija silviu simek simonas sinisa sintija sipos sirbu sirje skaidrite skaiste skala skender skirmantas slava
    slaven slavik slavka slavoljub slavomir slobodan slobodanka smiljana sniegas snjezana sofiya sofoklis sokolowska
    solomiya solvita soma somogyi soos sorana sorin sorina sotiria sotirios sotiris spartak spasoje spiros spyridon
    spyridoula spyros srdan sretko stamatia stamatis stana stanciu stanimir stanislava stanislawa stanka stanko
    stanoje stase stastny stasys stavros stavrou stavroula stefanos stefek stelios stepan stepanka stepien stevan
    stevo stipe stjepan stoja stojan stojanka stoyan stratos stylianos suada suciu sule sulejman sulev svatopluk
    svatoslav svetislav svetomir svetozar sviatoslav svoboda svobodova sykora sylwester szabina szalai szandra
    szczepan szczepaniak szekely szekeres szilagyi szilard szilvia szonja szucs szulc szuts szymanska szymczak taavi
    tadeas taimi taisia takacs takis tanase tanel taras tasos tasoula taulant tautvydas tekla teodoras tereza teuta
    thaci thanasis thanos thekla themis themistoklis theodoros theodorou theodosis theofilos tiberiu tichy tihamer
    tihana tihomir tiina tiit tikhon timea timofey timur tivadar todor todora tomaszewski tomislav tonci tonu toomas
    traian triantafyllia triin tryfon tsvetan tsvetelina tudora tudorel tudose turcanu turul tuuli tvrtko tymoteusz
    tytus ugne uldis ulle ulyana ungureanu urbanek urbanski urmas uros urosh ursu urte urve vacek vadym vaggelis vaida
    vaidas vaidotas vaike vajk valbona valdas valdrin valdur valentinas valentyna valera valeriu valeriy valia valmira
    vana vanda vanek vangelis vanya varro varvara vasilescu vasilica vasiliki vasilios vasilis vasilisa vass vassilis
    vavra vedran vedrana velibor velimir velizar velko vello velta vendel vendula venera ventsislav veres vesela
    veselin vesely veton vicentiu vidas vidosava viesturs vija viktoras viktorie viktorija vilem vilija vilim villem
    vilmos vince vincze vineta vinka vinko viorel viorica virgilijus virginija virve visnja vissarion vitalik vitaliy
    vitaly vitezslav vizma vjekoslav vjollca vlachos vladan vladica vladislava vladlena vlado vladut vlasta vlastimil
    vlatka vlatko vlcek voica voicu vojin vojislav vojo voros vova vratislav vsevolod vuka vukasin vyacheslav vytas
    vytautas waclaw walenty walentyna wasilewska weronika wieslaw wieslawa wiktor wiktoria wilk wincenty wisniewska
    witkowska wladyslaw wladyslawa wlodzimierz wojciechowski wojtek wroblewska wysocka xanthippe xhaka xhemile xhevdet
    yakov yaroslav yaroslava yefim yegor yekaterina yevgenia yevhen yevheniia yiannis yiannou yiorgos yllka yordan
    yordanka yury zacharias zaharia zaharije zaharoula zajac zakhar zakrzewska zalan zalewska zamfir zamfira zamira
    zana zane zarko zawadzka zbynek zbyszek zdenka zdenko zdislava zdravka zdravko zdybicka zdzislaw zdzislawa zeljana
    zeljka zeljko zelmira zeman zemanova zenon zeqiri zhenya zielinska ziemowit zigmars zinaida zinovia ziolkowska
    zisis zivile zivka zivko zlata zlatan zlatka zlatko zlatomir zofie zora zoran zorana zorica zorka zoryana zoya
    zsanett zsigmond zsuzsi zsuzska zuzanna zvezdan zvezdana zvjezdana zvonimir zvonko zydrunas zygfryd zygimantas
    zyta
"""
