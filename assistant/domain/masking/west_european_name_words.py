"""Given and family names of western and northern Europe, and of Latin America, in Latin letters. Not here: names that are everyday words too."""

from typing import Final

EUROPEAN_WEST: Final = """
    aalto aaltonen aase accardi achille achim adalbert adalgisa addolorata adelheid adenauer agneta agnethe agostino
    ahlberg ahlgren aksel alban albanese alighiero alix almqvist aloys altmann alva alvar alwine amandine amaury ambre
    ambrogio ambros amedeo amendola amerigo anacleto anatole andreassen angelini anicet annalisa annamaria anneli
    annelien annemiek annemieke annick annikki annunziata anouck anselme ansgar antonelli arend ariane aristide arjan
    arjen armand armelle arne arnhild arni arnulf arsene arvid asgeir asger asplund asta astri athanase attilio aubin
    aubry audun auguste augustin aukje aurelien axelle aymeric bachmeier backstrom bakker baldassare baldini baldur
    barend barnabe barone bart barthelemy basile bastiaan battaglia battista baudouin baumgaertner baumgarten
    baumgartner beaulieu beekman bellucci belmont benard benedetti benedicte beniamino benjamine benno benoite berend
    berengere berglund bergmann bergqvist bergstrom bernardini bernardino bernhard bernhardine berthold bertille
    bertini besson beyer biagio biermann birgir birgitt birgitte birna bischoff bjarke bjarne bjarni bjoern bjork
    bjornsson blandine bleeker bleuenn blomqvist blondel bodil bodin boersma bohm bonanno bonaventura bonetti bonnefoy
    borge borghild bormann bosch bosman boutin brandstetter breitner brekke briand brieuc brigida brouwer bruckner
    brunella brunhilde bruun brynhild brynja buchholz buchner burgdorf burkhard burkhardt calabrese calogero camillo
    campanella caputo carine carlsen carmelo carmine carolien castelli catalano cattaneo ceccarelli cees celestin
    cesaire cesare chastain chauvin christensen cipriano cirillo claeys claudius clausen claussen clemence clemens
    clothilde coen colombe concettina coppola cordula corne cosimo crepin cristoforo cyprien cyriaque dagfinn dagny
    dagrun dahlberg dahlmann dalgaard damiano damico dangelo daniau dargenlieu dario deangelis declercq dekker
    delacourt delattre delaunay delmas deluca demetrio desantis desjardins desmet desrosiers detlev devaux devos
    dhondt diamante diederik diekmann diethelm dietlinde dietrich dieudonne dieuwertje digiovanni dijk dijkstra dirkje
    dittrich domenica domenico domitille donati donato doorn dorfmann doriane doutzen drechsler drescher driessen
    dubost duchamp duchene dufour dufresne duhamel dumas dupre dupuis dupuy ebba eberhard ebner eckart eckert edda
    edeltraut edgard edmee edoardo edouard edwige eefje eelco eggers egil eglantine egon eichhorn eigil einar eino
    eirik eisenberg eivind eklund ekstrom eleonora elettra elfar elfriede eliasson eliseo ellemieke ellinor elof eloi
    emanuela embla emeline emeric emilienne emmerich engelbert engelhardt engelmann engstrom enguerrand ennio enora
    enrica erdmute erhard erhardt erland erlend erling ermeline ermenegildo erminia esbern esbjorn espen esser
    etcheverry ethan ettore eudes eufemia eugen eulalie eurielle eusebio evariste evelyne evert ewald eyvind ezio
    fabbri faber fabiano fabrizia fagerberg falk falkenberg faucher faure fausta faustin fazio feldmann felicie
    felicien fenja fenna ferdinande ferdinando fernand fernande ferrand ferraro ferretti ferruccio fiammetta fiete
    filiberto filippa finnur fiorella fiorenza firmin fischbach fjeld flaminia flavien florent florentin florentine
    floriana florine floris fokke folke folkert forsberg forster fortunato fosca franchi frankenberg frans fredriksen
    freek freudenberg freydis frideborg fridolin friedemann friederike friedhelm friedlinde friedmann friis frits
    frode fuhrmann fulvia fulvio gabin gaetana gaetane gaetano gagliardi gagnon gaillard galli gambino garibaldi
    gaspare gatti gautier gebauer gebhard gebhardt geert geertje geertruida geiger gelsomina gentile geoffroy geraud
    gerben gerlach germain germana gerold gerritsen gertraud gervais gherardo giacinta giacinto giacoma giada
    giampaolo giampiero gianfranco gianluigi gianna giannini gianpaolo gijs gijsbert gilberte gildas gioacchino
    gioconda giosue girolamo gisbert gisella gisli giuditta giuliani giuliano giulietta giuseppa giustina godard
    goebel goffredo goldschmidt gontran goossens gorm gosselin gotthard gottlieb gottschalk grandjean grazia graziani
    graziano graziella greger gregoire gregorio grete grimaldi grimm groen grosjean grunewald gualtiero gudbrand
    gudmund gudmundsson gudny guendalina guenola guenole guenther guglielmo guichard guidi guilhem guillemette guillet
    guillot guislain gulbrandsen gulla gundula gunhild gunn gunnel gunnvor gustaf gustafsson guttorm guyot gwenael
    gwenaelle gwendal gwenola gyda haakon haaland hadrien hagemann hagen haldis haldor halfdan hallgerd halvard
    halvorsen hamalainen hamel hanne hannie hansjorg hansson hartwig haug haugen hauser havard hebert hedda hedlund
    hedvig heidemarie heiderose heikki heikkinen heilmann hein heinemann heiner heinze helgard helgi hellmut hellstrom
    hellwig helmi helmuth hendrika hendriks henkel hennig henning henrike herdis herlinde herman hermans hermeline
    hermod herold herta hess hesse hette heuser hidde hildebrandt hildur hilja hilkka hiltrud hinrichs hippolyte
    hjalmar hjelm hjordis hlynur hoekstra hofman holm holmberg holmgren holmqvist holzer holzmann honorine hoogland
    hrafn hrefna hubertus hubner huet hugues huib huisman hulda huub hyacinthe idun ignace ignazio iida ilario ilmari
    ingelore ingibjorg ingmar ingolf ingvar inkeri isaure ismerie ismo ivano ivar iversen jacoba jacquemine jacquet
    jacquot jahn jakobsen janneke jannie jantine jarkko jarle jarmo jarvinen jasmijn jehan jelle jelmer joakim
    jocelyne jochem joep joevin johanne johannessen jokinen jolivet jonker jonna jonsdottir jorgen jorma jorrit jorun
    josefine josette joske josseline jouko judicael juhani juho jukka jurriaan jytte kaarina kaija kaisa kalevi kalle
    kamphuis kari karlheinz karlsen kasimir kaspar kastner kathe katri kees keijo kellermann kessler ketil kilian
    kirschbaum kirsi kirsti kjaer kjartan kjellberg kjersti klaas klaasje klaassen kleinschmidt klinger klothilde
    knapp knobloch knud knudsen knut koivisto kolbein kolbjorn konstanze koos korhonen kornelia koskinen koster
    kreuzer kristiansen kristjan kristoffersen kroger krug kuhnert kuiper kuipers kunibert kunigunde kunze laaksonen
    labelle lacroix laetitia lafleur lafontaine lagarde laine lalonde lamarche lamberto lambrechts lamoureux
    langendijk langer langlois lapointe laporte larousse laurens lauri lavigne lazare leandre leberecht leclercq
    leendert leeuwen legoff lehner lehtinen leif leitner lemaitre lennard leonarda leonce leonhard leonida leontine
    leopoldine letellier letizia levasseur levesque liborio lichtenberg licia liebermann lieke liesbeth lieselot lieve
    liisa liliane lind lindemann lindgren lindholm lindner lindstrom lise livio lorella lorenza louane louison luana
    lubin lucienne lucile lucio lucrezia ludger ludivine ludovica ludovico ludvig luigia luigina luitgard lund
    lundberg lundgren lundqvist lussier maaike maartje maas macchi machteld maddalena madelief mael maes magali
    magdalene magne magnhild magni magnusson mahaut mahe maija makela makinen malena mallet mancini mancuso manfredi
    manlio manninen marceau marceline marcelle marcelline marchal mareike margareta margrethe margriet mariagrazia
    mariangela mariarosa marieke marilena marinella marinelli marini maristella marit marja marjan marjatta marjolaine
    marjolein markku marleen marquardt martel martelli marten massimiliano mathurin matthaus mattia mattsson maurin
    maxence maximin mayeul mazzini mechthild meike meinhard meinolf meissner melaine menno menzel merel merete mertens
    metzger michelangelo michels michiel michiels mieke miep mikko mimmo minttu mirco mirta mogens monaco monnier
    montaigne montanari morandi morelli moroni mulders munch myrthe nanna napolitano naumann nazaire nazario nazzareno
    nedda negri nerina neubauer niccolo nicodeme niek niemann nienke niilo nijhuis nikolaus ninon njal noelie
    nordstrom norgaard norina notburga nunzia nunzio nygaard nynke nystrom oberhauser obermeier oddny odilon oehler
    olafsson olavi olimpia olindo olof olofsson olympe ombeline onofrio oosterhuis orazio oreste oriane orietta orsola
    oskari osterberg ostermann otmar ottar ottavia ottavio ottfried ottmar ottokar ottorino ouellet outi paavo pacome
    palladino palle palumbo paolina paquette parisi pasqualina paulin payet peeters pellegrino pelletier peltier
    perrault perret perrette perrine perron perrone petter pfeifer pfister philibert philomene pichon piera pierangelo
    piergiorgio pierluigi pierpaolo pierrette pierrick piet piras pirjo pirkko placido pohl poitier poli pompeo popp
    postma poul poulain pozzi preben prevost prins prudhomme puck quirin quirino raab rademacher ragna ragnar raimo
    raimondo raimund randi rantanen raoul raphaelle reichel reichert reidar reijo reimann reiner reinhardt reinhart
    reinhild reinier reino reiter remy renaud renner renske renzo reuter reynald rianne richelieu rieger rietveld
    riikka riitta rijn rinaldo rinske ritter riva rivard rivet rizzi rizzo roald robillard roch rodolphe rodrigue roel
    roelof rohde rolande romagnoli romane romolo romualdo ronning roos rosalba rosangela rosella roselyne rosenqvist
    rosine rossana rossella rossetti rossini rothmann rudiger ruediger ruggero ruggiero runar ruppert rupprecht
    ruprecht ruud rydberg saarinen sabatino sachs saga salka salonen salvi samuelsson sandberg sanna sante santina
    santini santino santoro satu savard saverio schaap scherer schiller schilling schindler schippers schlegel
    schlosser schlueter schluter schorsch schouten schreiber schuhmacher schultheiss schumacher schumann schwab
    schweitzer sebald sebastienne seeger segolene seguin seifert seppl seppo serafina serafino servane settimio
    severin severino sibylle sidonie siebert siegbert siegmund sigbjorn sigfrid sigolene sigurd sigurdur silvano
    silverio silvestri silvestro simard simonetta simonsen sindre sixten sjoberg sjors skovgaard sloot smeets smits
    snorre snorri soderberg soizic solberg solenne soline solvei sorrentino spengler spiegelberg spijker spinelli
    stadler stahl steenbergen steffi stegeman steinar steinbach steinmetz steinmeyer stellan sten stenberg stig stijn
    strobel stromberg sture sundberg sundqvist sune svante svend svendsen sverre sylvaine sylvestre sylviane synnove
    tabe taina tancrede taneli tanguy tapio tarcisio tarja tassilo telesphore teodora teodoro terje terpstra terttu
    tessier teun teunis thalberg theau theophane theophile theresia thibaud thibaut thiele thielemann thomasine thor
    thorbjorn thorir thorsen thorvald thorvaldsen tiberio tijmen tijn tilman tilo timmerman timmermans timothe
    timothee tineke tiphaine tito tiziana tiziano tjark tjeerd toini toon tord tore torgeir torleif tormod torstein
    torvald toscano tosi toussaint tove traudel traudl traute trijntje trine tristane troels trond trude truus trygve
    tugdual tuinstra tullia tullio tuominen tuula tyra ubaldo uhlig ulbrich ulla ulrik ulysse umberto unger unni
    urbain urho ursule uuno vaillancourt valdemar valdis valentini valere valery valtteri vandamme vandenberghe
    vanderlinden vandewalle vanna vasseur vebjorn veenstra veerle vegard veikko veldkamp venceslas verbeek verdier
    verhaegen verhoeven vermeer verstraete vesa vestergaard vibeke victorien victorine vidar vigdis viggo vigneron
    vilde vilhelm vilho villads ville villeneuve vincenza virgilio virtanen visscher vitale vitali vito voigt volk
    volkhard volkmar vries wachter wahlgren walther waltraut wauters weidmann weigel weinberg weinstein weissmann
    wenzel wessel westerberg westphal wibke wiebe wiedemann wiegand wieke wieland wiesner wietske wijk wijnberg
    wikstrom wilhelmine willemijn wiltrud winfried winther wirth wittmann wolfram wouters wulf xaviere ymke yngvar
    yngve yoann yolaine yrjo yrsa ysaline yseult yvan yves yvon zacharie zaira zander zandstra zanella zanetti zelie
    zeller zenobie zephyrin zijlstra zita zoellner zuidema
"""

HISPANIC_AND_BRAZILIAN: Final = """
    abreu abundio acevedo adailton adelaida adelino ademir adilson adriele aecio agapito agudelo aguiar aguilera
    agustin agustina alarcon alberta albuquerque alcala alcantara alcides aldair aldana aleixo alejo alencar alfaro
    alirio almir alondra alonzo altair altamirano aluisio amadeo amancio amaral amauri amorim anacleta anahi anastasio
    anaya andrade angulo anibal anselmo antonieta antunes aparecida araceli arana aranda arcadio arce arellano arevalo
    argelia argimiro arguello ariovaldo aristides arlete arlindo armida arnulfo arredondo arriaga arsenio arteaga
    artemio assis assuncao atanasio aurea aureliano avalos avila aviles azucena baez bahia balbina balderas baldomero
    ballesteros baltasar bandeira barajas barragan barreto barrientos bartolo bartolome basilio bastos basualdo
    batista becerra begona belarmino beltran benavides benedita benigno benito bento bermudez bernal bernarda
    betancourt beto bezerra bittencourt blas bocanegra bolanos bonifacio bonilla braga brandao braulio briones brisa
    burgos bustamante bustos caceres caetana caetano caio caldeira calixto camacho camarena camargo canales candelaria
    candelario candido canizales carbajal cardona carlinhos carlota carmelita carmona carranza carrasco carrillo
    casandra casares casimiro castaneda castellano castelo caua cavalcante cavalcanti cavazos cayetana cayetano
    ceballos cecilio cedillo ceferino celerino celestino celina celio celso centeno cepeda cesareo chabela chacon
    chavarria chayo chema chuy cicero cintia cirilo cisneros citlali claudemir cleber cleide cleiton clemencia
    cleonice clodomiro cobos conceicao cornelio coronado coronel cortez cotto coutinho covarrubias crescencio crisanto
    cristiane cristovao cuauhtemoc cuca cuellar cunha custodio dagoberto dalva damasceno damaso damiao danilo dantas
    davi davila dayane debora deise dejair delacruz delarosa delatorre delfina delfino delvalle demetria denilson
    dionisio dirce diva djalma domingas domingues domitila donaciano dorotea duarte duenas echeverria edelmira
    edelmiro edilson edivaldo edmilson edmundo edson eduarda efrain efren elcio eleazar eleuterio elia eliana eliane
    elisangela elizete elizondo eloy elpidio elza emanuelly emerita emerson emeterio emigdio encarna enedina enriqueta
    enriquez epifanio erendira ermelinda ernestina escalante escobedo escudero espinal espinoza esquivel estefania
    estela estevao esteves etcheverria etelvina etelvino etxeberria eufrasio eulalio eulogio eusebia eustaquio eutimio
    euzebio evandro evangelina evangelista everaldo fabiola facundo fagundes fajardo farias feitosa feliciano
    felicitas felipa felisa fermin fernao fidel figueiredo filemon firmino florencia florencio florentina floriano
    florinda fonseca fortunata franciele freire frias froilan fulgencio furtado gabino gaitan galarza gallegos galvan
    galvao gamboa gamez gaona garay garibay garza genaro genilson genival genoveva geovana geraldo gerson gertrudis
    gilmar gilson ginesa giovana giron glaucia godinez godoy goulart gouveia graca graciano gracinda granado granados
    gregoria grijalva gualberto gudelia guedes guillen guillermina guimaraes gumersindo gutierre haro haroldo heberto
    heitor helder helio heliodoro heloisa henrique henriques henriquez heraclio heredia herlinda hermelinda
    hermenegildo herminia herminio hidalgo higinio hilaria hilario hinojosa hipolito honorio horacio hurtado iara
    iasmin iban idalia ieda iglesias ignacia ildefonso inaki indalecio iolanda iracema iraci iraida iratxe irineu
    isaura isidora isidra itzel ivone izaskun izquierdo jacinto jacira jacobo jadson jaimes jair jairo janaina jandira
    janete jaqueline jasso javiera jazmin jenaro jeronimo jesusa joaquina jocelia joelma jonatas jorgelina jorgina
    jovita juancho juarez jucelino juliano julieta junqueira juraci jurado jurema jussara justo juvencio kauan keila
    lacerda ladislao lais landeros lauro lazaro leandra ledesma leiva lemos lemus leocadia leocadio leoncio leonel
    leopoldo leovigildo lerma leyva librada lidiane ligia limon linares lisandro lizbeth lobato lobo loera lomeli luan
    luciene lucimar lucrecia lugo luiz luiza luizinha lupe lupita lurdes macarena macario macedo macedonio maciel
    magana maiara maicon maira maldonado mamani manoel manola manolo manrique manzano marcelino marcial marcilio
    margarete marilda marileia marilene marilu marilza marineide marinho marisela maritza marlucia marrero marroquin
    martinho mascarenas matheus matias maximino mayela mayorga mayra medardo medeiros meireles melchor melendez melgar
    melisa mello melquiades mena menchaca mendonca menezes meraz mesquita meza millan miramontes mireles mireya moacir
    modesta mojica mondragon monge monroy montalvo montanez montano monteiro montemayor montiel morais munguia muniz
    murilo muro nadir nahuel najera naranjo narciso narvaez nascimento nava navarrete naves nayeli nazaria negrete
    negron neide nelida nemesio nereida neusa neuza nevarez nicanor nicasio nicolasa nilce nilda nilson nilton nobrega
    noemia nogueira norberta noriega novais obdulia obdulio ocampo ocasio ochoa octaviano odair odalys odete olegario
    olivares olivas olivio olvera onesimo onofre ontiveros orellana orlanda ornelas orta osmar osorio otavio otero
    otilia otilio ovidio oyola pabon paca paco padron paiva palomo pantoja partida pascual pascuala patino paulinho
    paulino pedraza pedroza peixoto pepa perea pessoa petronila pichardo pietra pimentel pineda pizarro plinio polanco
    policarpo ponciano porfirio porras portela portillo prudencio puga pulido purificacion quadros queiros queiroz
    quesada quezada quinones quintanilla quintela quintin quiroz quiteria rabelo raimunda raimundo raissa rangel
    rascon razo rebelo regino rego reinaldo remigio renan renteria resende resendez restituto reyna reynoso rezende
    riojas rivero roberval robledo robson rodarte rogelia rogerio roldan rolon romilda romo romulo roque rosalinda
    rosalva rosas rosaura roseli rosenda rosendo rosilene rosimeire roybal rubem rueda ruelas rufina rufino ruperto
    saavedra sabas saenz saiz salcedo saldana saldivar salgado salgueiro salustiano samaniego samanta sampaio sanabria
    sanches santacruz santillan sarabia saraiva saturnina saturnino sauceda saucedo sebastiana sebastiao sedillo
    segismundo segovia seixas sequeira serafin sergia serna serrao serrato servando severiana severina severo sevilla
    sigifredo silvestra simao simoes sinforosa siqueira sisneros sixto sobral sodre soliz solorio solorzano sonsoles
    sotelo suarez suelen sueli suzana tadeo tafoya tais talita tamayo tamez tamires tania tapia tarsila tatiane tejada
    tejeda telesforo tellez tello telma teofilo teran terezinha thalita thayna tiao tiburcio timoteo tirado tomasa
    torcuato toribio tovar trejo trevino trindade ubirajara ubiratan ulises urbano urena urias uriel urrutia vagner
    valadez valdes valdir valdirene valdivia valeriano valladares vallejo valles valverde vanderlei vanesa vania
    varela vasco vasconcelos veiga velarde velasquez velez veliz veloso venancio venegas verdugo verduzco vergara
    veridiana viana vicenta vicentina victoriano viera vigil vilela villagomez villalobos villalpando villanueva
    villareal villarreal villasenor villegas viridiana vitor vitoria viviane walmir wanderley wellington wenceslao
    wesley wilfrido xiomara yadira yahaira yajaira yanez yanira yazmin ybarra yeimi yuridia zacarias zaida zamudio
    zaragoza zarate zelia zenaida zenobia zepeda zilda zoraida zuleica zulema zulmira
"""
