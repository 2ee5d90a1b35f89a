"""Medicines' brands and makers, and places, none of which is a person. Not here: diseases that bear a name."""

from typing import Final

BRANDS: Final = """
    abilify abstral accrete accupro acnecide actavis actonel adalat adcal adcirca adizem advair advil afinitor
    aggrastat aimovig ajovy aldactone aldi alendronate alka allegron allevyn almus alvesco amaryl amazon ambien
    amgevita anadin android anoro anusol apidra aranesp arcoxia aricept arimidex aripiprazole aromasin asacol asda
    asmanex astrazeneca atacand atarax atenolol ativan atripla atrovent aurobindo avamys avandia avastin avodart
    avonex azopt bactroban baraclude basaglar bayer beconase becotide benylin benzac berocca betaferon betmiga
    betnovate biktarvy biogen bisodol boehringer boniva bonjela bovril braltus brilique brita briviact budesonide
    budweiser buscomint buscopan busulfan bydureon byetta calcichew calpol canesoral canesten carbimazole cardicor
    cardura casodex catapres celebrex celluvisc cerazette cerelle champix cialis cilest cimzia circadin citramag
    clarelux claritin clarityn clenil clexane clomid clopixol codipar colofac combivent combodart competact complan
    concerta copaxone corsodyl cosentyx cosopt costco coversyl cozaar creon crestor cuprofen cvs cymbalta daktacort
    daktarin deltacortril depakote depo dermol dermovate desmopressin dettol dexcel dexcom diabex dianette didronel
    diflucan digoxin dioralyte diovan dipentum diprobase ditropan doliprane dolormin dostinex dovobet drapolene
    driclor duac duaklir dulcoease dulcolax duloxetine duodopa dupixent duraphat ebay ebixa edarbi efexor efferalgan
    effexor efudix elidel eliquis elleste eloine emgality enbrel entocort entresto entyvio epaderm epanutin epiduo
    epilim epipen eprex erelzi eslicarbazepine esmya estraderm eucreas eumovate evista evorel exelon exforge ezetrol
    facebook fasenra feldene femara femodene femodette femoston fenbid ferrograd fexofenadine fitbit flagyl flarin
    flixonase flixotide flomax flomaxtra fluarix fludrocortisone fluimucil forsteo fortisip forxiga fosamax fostair
    fucibet fucidin fucithalmic furadantin fybogel galfer gaviscon gedarel genotropin germoloids gilead gilenya ginkgo
    glenmark gliadel gliclazide glucophage grazax gsk guinness gyno haldol harvoni havrix hayleve hedex heineken hikma
    hizentra horlicks huel humalog humira humulin hydromol hydroxyzine hypromellose hyrimoz ibrance ikorel imdur
    imigran imodium imuran incruse inderal infanrix influvac inhixa instagram insulatard intuniv invega invokana
    iphone janssen januvia jardiance jaydess juvela kaletra kalms kapake keppra klexane kliofem kliovance kwikpen
    kybernin kyowa lamictal lamisil lanoxin lantus lasix laxido lemsip lescol levemir levest levitra levonelle librium
    lidl lipantil lipitor lixiana lloyds lloydspharmacy locoid loestrin logynon losec lovenox lucozade ludiomil
    lundbeck lustral luventa lyrica lyumjev maalox macrobid madopar magnaspartate marmite marvelon maxalt maxitrol
    maxolon mebeverine medikinet menopur mercilon mestinon metfogamma metrogel mezavant micardis microgynon microlax
    migraleve millinette minocin mirapexin mircera mirena modafinil moderna modigraf molipaxin monomil montelukast
    morphgesic morrisons mounjaro movicol mst mucodyne mycostatin myfortic mylan mylanta mysoline naprosyn naramig
    nasonex natrilix navelbine nebilet neoclarityn neoral nescafe netflix neulasta neupro neurontin nexium nexplanon
    nicorandil nicorette nicotinell niquitin nizoral nolotil nolvadex nootropil norditropin norgeston norgine noriday
    normacol novo novofine novolog novomix novorapid novynette nucala nurofen nutella nutrizym nuvaring nystan nytol
    octasa olanzapine omacor optrex oramorph orlept orlistat ovaltine ovranette ovysmen oxactin oxycontin oxynorm
    ozempic ozurdex paludrine panadeine panadol paramol pariet parlodel paxlovid pentasa pepcid percocet periactin
    persantin pfizer phenergan phosphocol pilates pinexel piriteze piriton plaquenil plavix pradaxa praluent premarin
    premique prempak prevenar priadel prialt primolut procoralan prograf prolia propecia proscar prosecco prostap
    protopic provera provigil prozac pulmicort qlaira questran qvar ranbaxy ranexa rapamune rapitil rasagiline rebif
    reckitt reddit reductil regaine relenza relvar remicade reminyl rennie repatha requip resolor restasis revatio
    revlimid rhinocort ribena rigevidon risperdal ritalin rivotril roaccutane robaxin robitussin rocaltrol
    rosuvastatin rozex rybelsus ryvita sainsbury sainsburys salazopyrin salofalk sandimmun sanofi saxenda scandishake
    seebri seltzer senokot septrin sequidot serc seretide serevent seroquel seroxat servier shingrix sildenafil
    simbrinza simponi sinemet singulair sinthrome sintrom skilarence skyrizi slenyto solifenacin solpadeine solpadol
    soltamox somatuline spasmonal spikevax spiolto spiriva sporanox stalevo stelara stemetil stiolto strattera strefen
    strepsils striverdi stugeron suboxone subutex sudafed sudocrem superdrug sustanon symbicort synflex synthroid
    systane tagamet takeda tamiflu tampax targinact tecfidera tegaderm tegretol telfast temgesic tenormin terramycin
    tesco thyrozol tiktok tildiem tillomed timoptol torrent tostran toujeo toviaz tradjenta trajenta tranexamic
    transtec travatan trelegy trental tresiba trileptal trimbow trisequens truvada tryptizol tupperware twitter
    tylenol tylex tymbrineb tysabri uniphyllin urispas ursofalk utrogestan vagifem valium valtrex vaniqa vasotec
    vaxzevria vensir ventolin veregen vermox verquvo vesicare viagra viatris viazem vicks vicodin victoza viepax
    vimpat vimto vioxx viread volibris voltaren voltarol vyvanse waitrose walgreens walmart weetabix wegovy wellbutrin
    welldorm wellvone whatsapp wockhardt xalacom xalatan xanax xarelto xatral xeljanz xenical xenidate xolair xultophy
    xyzal yasminelle yentreve youtube zaditen zalasta zanaflex zanidip zantac zapain zarontin zelapar zelleta zentiva
    zestril zimovane zinnat zirtek zispin zithromax zocor zoely zofran zoladex zoloft zomig zomorph zonegran zoton
    zovirax zumba zyban zydol zydus zyloric zyprexa zyrtec zyvox
"""
"""Without those that are given to children too."""

PLACES: Final = """
    aberdeen afghanistan africa albania alberta algeria algiers amsterdam angola ankara antwerp argentina arizona
    armenia asia athens auckland australia austria azerbaijan baghdad bahamas bali bangkok bangladesh barbados
    barcelona barnsley basildon basingstoke bath bedford beijing beirut belarus belfast belgium belgrade benidorm
    bermuda bilbao birmingham blackburn blackpool bogota bolivia bolton bombay bordeaux boston bournemouth bradford
    brazil brighton brisbane bristol britain brittany bromley brussels bucharest budapest bulgaria burma burnley bury
    cairo calais calcutta california cambodia cambridge cameroon canada canary canberra canterbury cape cardiff
    caribbean carlisle casablanca chester chicago chile china cologne colombia copenhagen corfu cornwall corsica costa
    coventry crete crewe croatia croydon cuba cumbria cyprus dallas damascus darlington delhi denmark denver derby
    derry detroit devon dhaka doha doncaster dorset dubai dublin dundee durham ealing east eastbourne ecuador
    edinburgh egypt england eritrea essex estonia ethiopia europe exeter falkirk fiji finland florida folkestone fort
    france frankfurt fuerteventura galway gambia gatwick general geneva germany ghana gibraltar glasgow gloucester
    gloucestershire goa gothenburg granada great greece greenwich grimsby guatemala guernsey guildford guyana hackney
    haiti halifax hamburg hampshire hanoi harare harrogate harrow hastings havana hawaii heathrow helsinki hereford
    hertfordshire honduras hounslow huddersfield hull hungary ibiza iceland illinois india indonesia infirmary
    inverness ipswich iran iraq ireland islamabad island islands isle islington istanbul italy jakarta jamaica japan
    jersey jerusalem johannesburg karachi kashmir kathmandu kazakhstan kent kenya kerala kettering keynes kiev kilburn
    king kingston kingstown korea kosovo kuwait kyiv lagos lahore lake lanarkshire lancashire lancaster lanzarote laos
    latvia lebanon leeds leicester leipzig lewisham libya lichfield limerick lincolnshire lisbon lithuania little
    liverpool ljubljana london lower luton luxembourg lyon macedonia madeira madrid magaluf maidstone majorca malaga
    malawi malaysia maldives mali mallorca malta manchester manila marbella margate marrakech marseille mauritius
    mecca medina melbourne menorca mexico miami middlesbrough milan milton minorca moldova mombasa monaco mongolia
    montreal morocco moscow mount mozambique mumbai munich myanmar nairobi namibia naples nepal netherlands new
    newcastle newport nicaragua nice nigeria norfolk north northampton northumberland norway norwich nottingham
    nuneaton ohio old oldham oman ontario oregon orkney oslo oxford oxfordshire pakistan palestine panama paraguay
    peckham pennsylvania perth peru peterborough philippines phuket plymouth poland port portsmouth portugal prague
    preston prince princess punjab qatar quebec queen queensland rabat ramsgate reading reykjavik rhodes rhyl riga
    riyadh rochdale romania rotterdam royal runcorn russia rwanda saint salamanca salford salisbury santorini sardinia
    saudi scandinavia scarborough scotland scunthorpe seattle senegal serbia sevilla seville shanghai sheffield shetland
    shrewsbury shropshire sicily singapore skegness slough slovakia slovenia sofia solihull somalia somerset south
    southampton southend southport spain staffordshire stevenage stirling stockholm stockport stoke strasbourg
    stratford stuttgart sudan suffolk sunderland surrey sussex swansea sweden swindon switzerland syria taiwan
    tanzania taunton tehran telford tenerife texas thailand tibet tobago tokyo toronto torquay tottenham toulouse
    trinidad tripoli tunis tunisia turin turkey tyneside uganda ukraine upper uruguay utah uzbekistan valletta
    vancouver vatican venezuela venice vienna vietnam wakefield wales walsall warrington warsaw warwick washington
    watford wembley west westminster wigan wiltshire wimbledon winchester windsor woking wolverhampton woolwich
    worcester worcestershire worthing wrexham yemen yorkshire zagreb zambia zanzibar zimbabwe zurich
"""
"""With what else such a name is made of."""
