"""Family names of many countries that are no everyday words. Not here: given names, or names that are words too."""

from typing import Final

FAMILY: Final = """
    abbott abdi abdullahi abiola abubakar acharya achebe acosta adams adamczyk adebayo adeyemi adewale afolabi agarwal
    aguilar aguirre ahmadi ahmedov akhtar akinola aksoy albrecht alcaraz alexandrescu allen almeida alonso alvarado
    alvares alvarez alves amadi amato anand andersen anderson andersson andrews angelov antonescu appiah aragon araujo
    arias arnaud arora arroyo arslan asante ashworth atkins atkinson aubert aydin ayala azevedo babic bachmann
    badmus bajwa balogh banerjee baptista barbieri barbosa barnard barnett barros bartlett basu bauer baumann bautista
    becker beckmann belanger bellini benitez bennett bensaid benson berger bergman bernardi bertolini bhatt bhattacharya
    bianchi bielak bishop blackburn blanchard boateng bogdanov bonnet borges borowski boucher bouchard boyle bradshaw
    brandt braun brennan breuer brito brodie brooks brunner bryant buchanan burgess burke burnett burton caballero
    cabrera calderon campbell campos cardenas cardoso carlson carlsson caruso carvalho castellanos castillo castro
    celik cerny cervantes chakraborty chambers chandra chapman chatterjee chaudhary chaudhry chavez chevalier chukwu
    chung clarke clarkson claes cohen coleman collins colombo connolly connor contreras conti correia cortes costa
    coulibaly cox crawford crespo crowley cruz cunningham czarnecki dabrowski daly danielsen davidson davies davis
    dawson debnath delgado demir demirci deschamps desai devries diallo diaz dickson diaconu diez dimitrov diop dixon
    djordjevic dlamini dobson dogan doherty dominguez donnelly donovan doyle dubois duda dudek dumitrescu dumont dupont
    durand duval dvorak eberhardt edwards eke ekwueme ellis elmasri erdogan eriksen eriksson escobar espinosa esposito
    estrada evans ezeh fabre farkas faria farrell faulkner fekete fernandes fernandez ferrara ferrari ferreira fiedler
    figueroa fischer fisher fitzgerald fitzpatrick fleming flores fofanah fofana fontaine fournier frank franke freitas
    friedman friedrich frazer fuentes fujita fuller gabriels gajewski galindo gallagher gallo gamba garcia gardner
    garrido gaudin gauthier georgescu georgiev gerber gibbons gibbs gibson gill gillespie giraud giordano girard gokhale
    golubev gomes gomez goncalves gonzales gonzalez goodwin gorman goswami graves greco greene gregory griffin griffiths
    gruber guerin guerra guerrero guevara gundersen gupta gutierrez guzman haas haddad hadley halloran hamilton hamm
    hammond hancock hansen hanson haque harper harrington harris harrison hartley hartmann hawkins hayashi hayes
    heinrich henderson hendricks henriksen hermansson hernandez herrera herrmann hewitt higgins hinton hodgson hoffman
    hoffmann hofer hofmann hogan holmes horvat horvath hossain houghton hristov huang huber hudson hughes humphreys
    huggins hussain hutchinson ibanez ibarra ignatov ikeda iliescu inoue ionescu isaksson islamov ito ivanov ivanova
    iwu iyer jackson jacobs jacobsen jacobson jaeger jager jain jankovic jankowski jansen janssen jansson jaramillo
    jarvis javed jefferson jenkins jennings jensen jeong jimenez johansen johansson johns johnson johnston jones jonsson
    jorgensen joshi jovanovic jung juhasz kaczmarek kaiser kaminski kamara kang kaplan kapoor karimi karlsson kasprzak
    kato kaufmann kaur kawalec keane kearney keller kelley kemp kennedy khalil khan khatun khumalo kieffer kimani kirby
    kirchner klein kobayashi koch koenig kohler koehler kolodziej konate kondo koroma kotze kovac kovacs kovalenko
    kovalchuk kowalczyk kowalski kowalska kozak kozlov kozlowski kraft kramer kravchenko krause krawczyk kristensen
    krol kruger krueger kubiak kucera kuhn kulkarni kumar kumari kurz kuznetsov kuznetsova lachance lambert lancaster
    larsen larsson laurent lavoie lawson lebedev lebreton leclerc lecomte lefebvre lefevre legrand lehmann lehtonen
    lemaire lemoine leroux levy lewandowski lewandowska li liang lima lin lindberg lindqvist lis liu lombardi lombardo
    lopes lopez lorenz louw lozano lungu luo lutz lynch macdonald macias mackay mackenzie maclean macleod madsen maeda
    magalhaes mahlangu maier majewski malik malone manning mansour marais marchetti marek mariani marin marino markov
    markovic marques marquez marsden marshall martens martinelli martinez martini martins massey matos matsumoto
    matthews maurer maxwell mayer mazur mbeki mbatha mccann mccarthy mccormack mccormick mcdonald mcdonnell mcgee
    mcgrath mcgregor mcguire mcintyre mckay mckenna mckenzie mclaughlin mclean mcleod mcmahon mcmanus mcmillan mcnamara
    medina mehta meier meijer mejia melnyk melo mendes mendez mendoza menon mensah mercier merino meyer michalski
    michaud mihaylov mikkelsen miles mills miranda mishra mitchell mitra mohamud mokoena molina moller moeller molnar
    montague montero montoya moorhouse moraes morales moreau moreira morel moreno moretti moreau morgan moriarty
    morin morris morrison mortensen mukherjee mukwena mulder mullen muller mueller munoz murakami murillo murphy
    murthy nagy naidoo nair nakagawa nakamura narayanan nasser navarro ndiaye neill nel nemeth neumann neves nguyen
    nicholls nichols nicholson nielsen niemi nieminen nieto nikolaidis nikolov nilsen nilsson nkosi nowak nowakowski
    nowicki nunes nunez nwosu nyberg obi obrien obyrne ohara okeeffe omalley oreilly oconnor oduya odonnell ofori ogunleye ojeda okada okafor okeke okonkwo olsen
    olsson oliveira oneill onyango orozco ortega ortiz osborne osei osullivan ospina ostrowski ozturk oyelaran pacheco
    padilla paez pandey papadopoulos papadopoulou park parker parkes parsons patel patil patterson paulsen pavlov
    pavlenko pawlak pawlowski payne pedersen pellegrini pena peralta pereira perez perkins perrin perrot perry persson
    peterson petersen petersson petit petrov petrova petrovic pettersson pham phillips pichler piccolo pietrzak pillay
    pinheiro pinto pires poirier pokorny ponomarenko popa popescu popov popova popovic poulsen powell prakash prasad
    prieto prohaska pruitt qureshi quinn quispe quintero radu ramachandran ramalho ramirez ramos ramsay ramsey rana
    rasmussen rathore raut raymond reddy reid reilly renard rentschler reyes reynolds rhodes ribeiro ricci richards
    richardson richter ridgway riedel rinaldi rios riley rivas rivera robbins roberts robertson robinson robles rocha
    rodrigues rodriguez rogers rojas romero rosenberg rossi roth rousseau roussel roux rowe roy rozman rubio
    ruiz russo ryan sadowski saez sahin sahoo saito salazar salinas samuels sanchez sanders sanderson sandoval santana
    santos sarkar sarr sartori sato saunders savchenko sawyer schafer schaefer schmid schmidt schmitt schmitz schneider
    scholz schroder schroeder schubert schulte schultz schulz schulze schuster schwartz schwarz scott seidel sepulveda
    serrano sesay shah shaikh sharma sharpe shaw shevchenko shimizu siddiqui sikora silva silveira simmons simpson
    sinclair singh sinha sithole skinner smirnov smirnova smit smith smyth soares sobczak sokolov solano solis sorensen
    soto sousa souza stanley steele steiner stephens stephenson stevens stevenson stojanovic stoica strauss sugiyama
    suleiman sullivan sutherland sutton suzuki svensson swiatek szabo szczepanski szewczyk szymanski takahashi tamm
    tanaka tavares taylor teixeira tembo tesfaye thapa thompson thomsen thomson thorpe tiwari tkachenko tkachuk toledo
    tomlinson torres toth townsend toure tran traore tremblay trujillo truong turner ueda ullah urban uribe usmani
    valdez valencia valenzuela vandenberg vanderberg varga vargas vasquez vaughan vazquez vega velasco velazquez
    venter vermeulen verma vidal vieira vogel vogt volkov vos vu wagner wainwright walczak wallace wallin walsh walton
    wang warner warren watanabe waters watkins watson watts webber weber webster wegner weiss wendt werner westbrook
    weston whitaker wieczorek wilkins wilkinson williams williamson willis wilson winkler winter wisniewski wojcik
    wolff woodward wozniak wright wrobel wu xu yadav yamada yamamoto yamashita yang yates yeo yildirim yildiz yilmaz
    yoshida zaman zambrano zamora zapata zavala zawadzki zhang zhao zheng zhou zielinski ziegler zimmermann zuniga zulu
"""
