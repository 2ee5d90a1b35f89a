"""Given names of many countries that are no everyday words. Not here: family names, or names that are words too."""

from typing import Final

GIVEN: Final = """
    tilly sameer brandi aaron abby abdel abdul abdullah abel abelardo abigail abraham achmed adaeze adalberto adam addison adel adela
    adele adelina adriaan adrian adriana adrien adrienne afonso agata agathe agnes agnese agnieszka ahmad ahmed ahmet
    aidan aiden aileen aina aino aisha aisling aishwarya aitor ajay akash akiko akira alan alana alain alasdair albert
    alberto aldo alec alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alessandra
    alessandro alessia alessio alex alexander alexandra alexandre alexandru alexei alexis alfie alfonso alfred alfredo
    alhassan alicia alina alison alistair aliyah allan allison alma alonso aloysius alvaro alyssa amalia amanda amara
    amelia amelie amina aminata amir amira amirah amit amparo amrita anais anastasia anastasiia anatoly anders andrea
    andreas andree andrei andrej andres andrew andriy andrzej aneta angela angeles angelica angelika angelina angelo
    angharad angus anika anil anita anitha anja anjali anke ankit ann anna annabel annabelle anne annegret anneke
    annelies annemarie annette annie annika anouk anthony antoine anton antonella antonia antonie antonio antti anya
    aoife apollonia arabella aran archie ariadna ariana ariel arif arjun arkadiusz arlene armando arnaud arnold arthur
    artur arturo arun arvind asha ashok ashleigh ashley ashraf asif asma astrid athena aude audrey august aurelie
    aurelio aurora avery avril axel ayaan ayesha aylin ayse aysha azad aziz azra babak babette bailey balazs balint
    barbara barbora barnaby barry bartek bartosz bastian beata beatrice beatriz becky begum belinda bence benedict
    benedikt benedetta benita benjamin benoit bente berenice bernadette bernard bernardo bernd bernice bert bertha
    bertrand beryl bethan bethany betsy betty bettina bev beverley beverly bhavna bianca bilal birgit birgitta bjorn
    blaise blanche blazej boguslaw bogdan bonnie boris bozena bradley brandon branislav breanna brenda brendan brent
    brian brianna bridget brigitte britta brittany bronagh bronislaw bronwen bruce bruno bryan bryony burak byron
    caitlin caleb callum calum calvin cameron camila camilla camille candice cara carina carl carla carlos carlotta
    carly carmela carmen carol carole carolin carolina caroline carolyn carrie carsten casey caspar cassandra cassidy
    catalina catarina caterina catherine cathy catriona cecile cecilia cedric celia celeste celine cem cemal cerys
    cesar chantal chantelle charlene charles charlie charlotte chen cheryl chiara chidi chidinma chiamaka chinedu
    chinwe chioma chloe chris christa christel christian christiane christina christine christoph christophe
    christopher chukwuemeka ciara cian cillian cinzia claire clara clare clarence clarissa claudette claudia claudine
    claudio claus clement clementine clifford clinton clive clotilde colette colin colleen colm conchita connor conor
    conrad constance constantin constanza consuelo cora coralie cordelia corentin corey corinna corinne cormac cornelia
    corrado cosima courtney craig cristian cristiana cristiano cristina cristobal curtis cynthia cyril cyrille czeslaw
    dafydd dagmar daiva damian damien damir dana daniel daniela daniele daniella danielle danil danny danuta daphne
    darcy daria darius dariusz darko darragh darren dave david davide dawid deborah debbie deborra declan deepa deepak
    deirdre delia delphine demetrius demi denis denise dennis denys derek dermot desmond detlef deniz devin dhruv diana
    diane didier diego dieter dietmar dilip dimitri dimitra dimitris dina dinesh dirk divya djamila dmitri dmitry
    dmytro dolly dominic dominik dominika dominique donald donatella donna donovan dora doreen doris dorota dorothea
    dorothy dorothee dougal douglas doug duncan dusan dustin dwayne dylan dzmitry eamon eamonn ebony eddie edgar edgardo
    edith edmond edmund edna eduard eduardo edward edwin edwina edyta efua eileen eilidh eimear eirini ekaterina elaine
    elias elif elina elisa elisabeth elisabetta elise elizabeth elizaveta elke ella ellen ellie elliott elliot elodie
    eloise elsa elsbeth elspeth elvira emanuele emeka emer emil emile emilia emiliano emilie emilio emily emine emma
    emmanuel emmanuelle emre enda endre enid enrico enrique enzo eoghan eoin erhan eric erica erich erik erika erin
    ernest ernesto erwin erzsebet esme esmee esmeralda esteban estelle ester esther estrella etienne eugene eugenia
    eugenio eugeniusz eulalia eunice evangeline evelina eveline evelyn evgeny ewa ewan ewelina ezekiel ezra fabian
    fabiana fabien fabienne fabio fabrice fabrizio fadi faisal farah farhan farida fatemeh fathima fatima fatma fatou
    fausto federica federico felicia felicity felipe felix feodor ferdinand ferenc ferhat fernanda fernando fidelma
    filip filipa filippo filomena finbar findlay fineas finlay finley finn fiona fionnuala flavia flavio fleur flora
    florian floriane folasade folake fran franca frances francesca francesco francine francis francisca francisco
    franciszek franck franco francois francoise franz franziska fraser fred freddie freddy frederic frederick frederik
    fredrik freya frida frieda friedrich fritz fumiko gabor gabriel gabriela gabriele gabriella gabrielle gail gareth
    gary gaspard gaston gauri gautam gavin gayle gemma genevieve geoff geoffrey george georges georgia georgina georgios
    geraint gerald geraldine gerard gerardo gerda gerhard gerlinde germaine gertrud gertrude gheorghe ghislaine
    giacomo giancarlo gianluca gianni gideon gilberto giles gillian gina giorgia giorgio giorgos giovanna giovanni
    gisela giselle gitta giulia giuliana giulio giuseppe giuseppina gizella gladys glen glenda glenn glenys gloria
    glynis godfrey gonzalo goran gordon gottfried govind graciela graeme graham grainne grazyna greg gregor gregory
    greta gretchen grigory grzegorz guadalupe gudrun guido guilherme guillaume guillermo gunnar gunter guenter gunther
    gurpreet gustav gustavo gwen gwendolyn gwenda gwyneth gwilym gyorgy hadiza hafsa hakan halima hamid hamish hamza
    hana hanane hanna hannah hannelore hannes hans hansel harald harish harold harpreet harriet harry harsha haruki
    harvey hasan hassan hatice hayden hayley heather hector hedwig heidi heike heiko heinrich heinz helen helena helene
    helga helge helmut hendrik henk hennie henri henriette henrik henry henryk herbert heribert hermann hermine herve
    hester hilary hilda hilde hildegard hiroko hiroshi holger homer horace horst hortense howard hubert hugo huguette
    humberto humphrey husein hussain hussein huseyin hyacinth iain ian ibrahim ida idris ieuan ifeanyi ifeoma ignacio
    ignatius igor ihor ikram ilaria ildiko ileana ilham ilias iliana ilona ilse imelda imogen imran ines inga inge
    ingeborg ingo ingrid inigo inmaculada ioan ioana ioannis ion iona ionel ionut irena irene irina irma irmgard irving
    isaac isabel isabela isabell isabella isabelle isadora isaiah isidro isla ismael ismail isobel istvan itziar ivan
    ivana iveta ivo ivona iwan iwona izabela jaap jacek jacinta jackie jacob jacqueline jacques jacqui jaden jadwiga
    jaime jakob jakub jamal james jamie jamila jane janek janet janice janina janine janis jannik janos janusz jaroslav
    jaroslaw jarrod jasmin jasmina jasmine jason javier jayden jayne jean jeanette jeanne jeannette jeannine jeff
    jeffrey jelena jemima jemma jenna jennie jennifer jenny jens jeremiah jeremy jerome jerzy jesper jesse jessica
    jessie jill jillian jim jimena jimmy jiri joachim joan joana joanna joanne joao joaquin joaquim jocelyn jochen
    jodie joe joel joelle joerg johan johann johanna johannes john johnny johnathan jolanda jolanta jon jonah jonas
    jonathan joos joost jorg jorge jose josef josefa josefina joseph josephine josh joshua josiah josie josue joyce
    juan juana juanita judit judith judy julia julian juliana juliane julie julien juliet juliette julio julius jun
    jurgen juergen justin justina justine justyna jutta jyoti kacper kadir kaito kajal kamal kamil kamila kamran
    karel karen karim karima karin karina karl karla karolina karoline karsten karthik kasia katalin katarina
    katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina
    katya kavita kayla kazimierz kazuko keanu keeley keegan keiko keira keith kellie kelly kelvin kemal kendra kenji
    kenneth kenny kerry kerstin kevin khadija khalid khaled kiara kieran kiera kimberley kimberly kiran kirill kirsten
    kirstin kirsty kjell klara klaus klaudia kofi konrad konstantin konstantinos kourtney krisztina kristen kristian
    kristin kristina kristine kristof krystian krystyna krzysztof kseniya kumiko kunal kwabena kwame kyle kylie kyra
    lachlan lakshmi lamar lamine lana larissa larry lars latifa latoya laszlo laura laure laurel lauren laurence
    laurent laurie lavinia lawrence layla leah leandro leanne leila leilani lena lennart leo leon leona leonard
    leonardo leonie leonor leonora leopold leroy lesley leslie leszek leticia levi lewis lexie liam libby lidia liesel
    lieselotte lilian liliana lilla lillian lillie lina linda lindsay lindsey linnea linus liora lionel lisa lisbeth
    liselotte lisette liz liza lizzie ljubica llewellyn lloyd lluis lois lola lonneke lorenz lorena lorenzo loretta
    lori lorna lorraine lothar lottie lou louis louisa louise lourdes luc luca lucas lucia luciana luciano lucie lucien
    lucille lucinda lucy ludovic ludmila ludwig luis luisa luise luigi lukas lukasz luke lydia lyndsey lynette lynn
    lynne lyudmila maarten mabel maciej maddison madeleine madeline madhu madison mads maeve magda magdalena maggie
    magnus mahmoud mahmud mahnoor maia maik mairead maisie maja malcolm malgorzata malika malin mallory manfred
    manoj manon manuel manuela marcel marcela marcelina marcello marcelo marcia marcin marcio marco marcos marcus
    marek margaret margarida margarita margaux margherita margit margot margret marguerite maria mariam mariama mariana
    marianna marianne mariano maribel maricel marie mariella marielle marietta marija marika marilyn marina mario
    marion marisa marisol marissa marita marius mariusz marjorie markus marlene marlies marlon marta martha marthe
    martijn martin martina martine martino martyn martyna marvin mary maryam maryse masako massimo mateo mateus mateusz
    mathias mathieu mathilde matilda matilde matteo matthew matthias matthieu matti maud maureen maurice mauricio
    maurizio mauro mavis maxim maxime maximilian maximiliano maxine maya mehdi mehmet mei meena meera megan mehreen
    melanie melinda melissa melody mercy meredith merve meryem meryl mia micaela micah michael michaela michaele
    michail michal micheal michel michela michele micheline michelle mick miguel mihaela mihai mihail mikael mikaela
    mike mikhail mikkel miklos milan milena milica millicent millie miloslav milos milton mina minh minnie mirek
    mireille mirela mirella miriam mirjam mirko miroslav miroslaw mitchell moanna mohamed mohamad mohammad mohammed
    mohan mohit moira moises monica monika monique monserrat montse morag morgane moritz morris morten moses
    mostafa muhammad muhammed muireann murat muriel murray musa mustafa mustapha mykola myra myriam myrtle nabil
    nadeem nadege nadezhda nadia nadine nadja naomi naoko narendra nasreen nasrin natalia nataliya natalie natascha
    natasha nathalie nathan nathanael nathaniel nazanin neal neha neil nelson nerys nestor nevaeh ngozi nguyen niall
    niamh nicholas nicky nicola nicolae nicolas nicole nicoletta nicolo niels nigel niklas nikita nikolai nikolas
    nikolaos nikolay nikos nils nimra nina nisha nitin njoki nkechi noah noel noelia noelle noemi nora norah norbert
    noreen norma norman nour noura nuala nuno nuria nyasha oana obinna octavia octavio odette odile oeznur ofelia
    oisin oksana ola olaf olav oleg oleh oleksandr oleksandra oleksiy olena olga oliver olivier oliwia ollie olu
    oluwaseun oluwaseyi omar omer oonagh ophelia orhan oriana orla orlaith orlando orsolya oscar oskar osman osvaldo
    oswald otto owain owen ozlem pablo paddy padma padraig palmira paloma pamela paola paolo pascal pascale patrice
    patricia patricio patrick patrik patrycja patryk patsy patty paul paula paulette paulina pauline paulo pavel pavol
    pawel payton pedro peggy pekka penelope perla pernille perpetua peter petr petra petro petros petru phil philip
    philipp philippa philippe phillip phoebe phyllis pia piero pietro piotr poppy prakash pranav prasad pratik praveen
    preeti preston priscilla priti priya priyanka przemyslaw purnima quentin quincy rachael rachel rachid radek radka
    radoslav radoslaw rafael rafaela rafal raffaele raffaella rahim rahma rahul rainer raisa raj rajesh ralf ralph
    ramesh ramiro ramon ramona rana randall randy ranjit raphael raquel rashid rasmus raul ravi raymond razvan rebeca
    rebecca rebekah reece regina reginald reinhard reinhold rekha remi renata renate renato rene renee reuben reza
    rhian rhiannon rhona rhonda rhys ricarda ricardo riccardo richard rik rikke rita ritu rivka rizwan roberta roberto
    robert robbie roberta rocco roderick rodney rodolfo rodrigo rogelio roger rohan rohit roisin roland rolf roman
    romain romana romano romeo romina romuald ronald ronaldo ronan ronnie rory rosalia rosalie rosalind rosalyn
    rosamund rosanna rosario roseanne rosemarie rosetta rosie rosina rositsa rowena roxana roxanne roya ruben rudolf
    rudi rudy rufus rukhsana rune rupert russell ruta ruth ruxandra ryan ryszard sabina sabine sabrina sachin sadia
    saeed safiya sahar sahra said saif saima sakura salim salima salma salman salvatore samantha samir samira samson
    samuel samuele sandeep sandra sandrine sandro sangeeta sanjay santosh saoirse sara sarah saranya sasha saskia satish
    satoshi savannah scarlett sean seamus sebastian sebastiano sebastien seema selena selim selina selma senthil serena
    sergei sergey sergio serhiy severine seyed shabana shahid shaheen shakira shane shannon shanti sharon shaun shauna
    shaunagh shawn sheila shelley sherry shilpa shirley shivani shona shreya shu sian siddharth sidney sidra siegfried
    sienna siegrid sigrid silke silvana silvia silvio simon simona simone sinead siobhan sindhu sjoerd skye slavica
    slavko slawomir sneha snezana sofia sofie solene solveig sonal sonia sonja sonya sophia sophie soraya soren
    souad spencer srdjan stacey stacy stanislav stanislaw stefan stefania stefanie stefano steffen stella stephan
    stephane stephanie stephen steve steven stewart stuart subhash sudha suki sultana suman sunil sunita suresh surya
    susan susana susanna susanne sushma suzanne suzie svein sven svenja svetlana swati sybille sydney sylvain
    sylvester sylvia sylvie sylwia szymon szofi zsofi zsofia tabitha tadeusz tahir takashi takeshi talia tamara
    tamas tamika tammy tamsin tanisha tanja tanya tanvi tara tariq tasneem tatiana tatjana tatyana tayla taylor ted
    teemu temitope teodor teresa terence teresita terri terry tessa thea thelma theo theodor theodora theodore
    theresa therese thi thibault thierry thilo thomas thorsten tibor tiffany tilda tillmann tim timothy timo tina tobias
    toby todd tom tomas tomasz tommaso tommy toni tony torben torsten tracey tracy travis trevor tricia trinidad
    trinity trish trisha tristan trudy tsukasa tulio tuomas tushar tyler tyrone udo ugo ulrich ulrika ulrike umar ursula
    urszula usha usman ute uwe vaclav vadim valentin valentina valentino valeria valerie valerio valeriya vanessa
    vanja varsha vasile vasily vasyl velma venkat vera verena vernon verona veronica veronika veronique vesna vicente
    vicky victor victoria vidya vijay vikram viktor viktoria viktoriia vilma vimal vincent vincenzo vinod viola
    violeta violetta virginie vittoria vittorio viviana vivian vivien vivienne vladimir vladislav vlad volker
    volodymyr vojtech waldemar walid wallace walter wanda wanjiru wayne wenche wendy werner wilfred wilfried wilhelm
    willem william willie wilma winifred winnie winston witold wojciech wolfgang xander xavier xenia ximena yael yan
    yana yann yannick yara yasemin yasin yasmeen yasmin yasmine yassine yelena yetunde yevgeny yolanda yolande
    yoshiko youssef yuki yuliya yulia yuri yuriy yusuf yvette yvonne zachary zahra zainab zara zbigniew zdenek zehra
    zeinab zeynep zhanna zineb zoe zofia zoltan zsolt zsuzsanna zsuzsa zuzana zygmunt
    abdulaziz abdulkarim abdulrahim abena achieng adeel adewumi aditi aditya adnan adwoa ailsa ainhoa aitana akari
    akos akosua alois aloisia amaia ammar ananya anette ankita annelie anwar aparna apolline arpad arpita arslan
    asad asbjorn ashwin asier aslaug assunta atieno ayanda ayman ayodele babatunde barnabas bashir bela bhavesh
    birte boglarka bongani botond bram caoimhe capucine cathal chandni chika chukwudi ciaran cleo cliona clodagh
    concetta csenge daan daichi damilola darcey darshan dayana dearbhla debs delilah devika diogo divyesh donnacha
    dorottya dorte eabha ebele eckhard edeltraud edie effie ehsan ejike ekkehard eleri eliza eloisa elsie emrys
    eskil esmae eszter eunji evaristo evie ezequiel faiz farai farid faustine fawad faye feargal femke fergal ferran
    ffion fiachra frauke funmi gaetan gaurav geetha gennaro gerrit gesa gethin geza ghislain ghulam gilles ginette
    ginevra girish gisele goncalo gopal gorka gracie greetje gunda gunnhild gyula hallie halvor hanneke haris haroon
    harriett hartmut haruto hattie hauke heidrun heinke hemant heriberto heulwen hideki hisham hitesh hyun ikechukwu
    iker imani imke immacolata imtiaz ineke ingvild iolo iqbal irfan irmtraud isha ishaan ismat iyla jagdish jaume
    jawad jaxon jaydon jayesh jeroen jess jiwoo joern jordi joris jorn jorunn josiane jozsef junaid kaiden kalpana
    kamau kareem karoly kartik kashif kayden kaylee kehinde kenta ketan khurram killian kinga koen kojo korbinian
    kwaku kweku lacie laila lajos lalita leire lerato levente leyla libbie lilah lilou loic loredana lotte lowri
    lucette luella luuk lyla madalena maelle maelys mafalda mahdi mahesh mairwen maisy maite manisha manju maricruz
    marijke marloes marnie marton marwan mayank mazen meenakshi mehmood menna meritxell mhairi minjun montserrat
    mubarak mudassar mukesh munir murtaza mushtaq mwangi nadim naeem nancie nandi naoki naresh naveed nazir nerea
    ngoc nikhil nilesh nirmala njeri nnamdi noemie nomsa norberto nuh nylah obiageli oceane oddvar olamide olayinka
    oluchi omolara onyeka ornella osama otieno ottilie ottoline padraic pallavi pankaj parul pasquale patrizia payal
    peyton pieter pippa pooja preethi punita qasim quinn radhika rafiq ragnhild rajeev rajiv rakesh ramzan ranjana
    rashad raymonde reka remedios reynaldo rhodri riaz rigoberto ritika riyad rohini rosaria roshni roswitha ruaridh
    rudo rui rupali ryota sadie sajid sandor sanjana sanne sarita satyam savanna savita seojun seun shafiq shakeel
    shalini shanice shankar sheetal shilpi shoaib shobha shota shruti shweta sieglinde sigrun simisola sipho skyla
    smita soenke sohail solange sonke soojin sorcha sota srinivas struan sudhir sujata sumit surabhi surinder
    swantje swapna szabolcs tadhg tafadzwa tahira taiwo talha talulah tanuja tarun tatsuya tayyab tendai thabo
    thalia themba theodule thiago thijs thorben tiago tiana titouan tjitske tomoko torbjorn trupti tunde turid ulf
    upasana usama varun vasudha veena vikas vinay vineet vinzenz vishal vivek wairimu walburga waltraud wangari
    waqas wiebke winny wouter xaver xavi xiao xochitl yahya yamileth yannis yaqub yash yasmina yemi yesenia yogesh
    yousef youssouf yui yumi yuto zafar zahara zahid zain zainabu zanele zeeshan zelda ziad zsombor zubair zuri
"""
