"""Given and family names of Britain and Ireland, in Latin letters. Not here: names that are everyday words too."""

from typing import Final

WELSH_IRISH_SCOTTISH_CORNISH: Final = """
    abercrombie abernethy aelwen aengus affleck ahern aherne aibhlinn aideen ailbhe aileas ailis aingeal ainsley
    aislinn aitken alasdhair aled allastair alun aneirin aneurin angove annag anwen aodh aodhan aoibhe aoibheann
    aoibhinn arbuthnot ardal arianwen artair arthek arwel arwen auchterlonie auld auliffe austol awel baird balfour
    ballantyne bannerman barclay bearach beathag beca bedwyr begbie berwyn bethune bevan beynon bisset blackadder
    blathin blathnaid blejan bolitho borthwick brannigan branwen breathnach briallen brid bridie brighid brigid
    broderick brogan brona bronach bronwyn bryn brynmor bryok buchan cadhla cadi cadoc cador cadwallader cahal cahill
    cahir cailean cailin cairbre cairns caitriona calder callaghan caoilainn caoilfhionn caoilinn caoimhin caolan
    caradog carberry carlyon carmichael carmody carne carnegie carruthers carwyn carys cathair catrin ceallach
    cearbhall ceinwen ceiri ceri cerian ceridwen chegwidden chenoweth chesten chisholm clancy cleary cliodhna cochrane
    coffey coilin coinneach colan colman colquhoun colum comhghall conall conan conchobar conchur conleth connla
    cosgrave costello coughlan coyle craddock craigie creirwy crewenna crichton crotty cruickshank cuan cubert cuinn
    culhane cullen cumming curnow curran cusack daire daithi dalgleish dalrymple dalziel darroch deaglan dearbhail
    deasy deegan deiniol delaney delyth demelza dempsey derbhla derowen dervil dervla deryn devine devlin dewi
    diarmaid diarmuid dillon dilwen dilys dinwoodie doireann dolan domhnaill domhnall donagh donal donncha donnchadh
    donnellan donoghue doran dougald dougie dowd dowling drummond dualta duffy duggan duguid duibhe dunbar dundas
    durie dyfan dyfrig dympna eachann eadaoin ealasaid eanna eavan ebrill edana egan eifion eilir eilis eilwen eimhear
    eimhin einion eira eirian eirlys eirwen eithne elain elen elfed elgan elin elis elowen elphinstone eluned elwyn
    emlyn endaf endelyn enfys ennis erskine eseld esyllt etain ethna euan eurgain eurwen ewella ewen fahey fahy fallon
    faolan farquhar farquharson farrelly fearghal fearghus feeney feidhlim felim fergus ferguson fflur ffraid finbarr
    finlayson finnegan finnerty finnian fintan fionn fionnbharr fionnghuala fionntan flaherty flanagan flannery
    fogarty foley forsyth fotheringham gaffney galbraith gallogly galloway galvin garmon garvey gawen gearoid geddes
    gemmell geoghegan geraghty gerallt gerens gerren gilchrist gilhooly gilleasbuig gillies gilligan gilmour glain
    glendinning glyndwr gobnait gormlaith goronwy gourlay gowans grania granuaile greer grogan gruff gruffudd gruffydd
    guthrie guto gwawr gwenan gwendern gwendolen gwendoline gwenfair gwenllian gwennap gwenno gwennol gwerfyl gwern
    gwil gwladys gwyn gwynfor gwynn gwynne hafwen haggerty haldane halkett halpin hanlon hannigan hanrahan healy
    heaney hedd heddwen heddwyn hedra hefin hefina hegarty heledd hendra hennessy hepburn hickey hocking hogg hopkin
    horgan hourihane howell howells hurley hywel iarla idno iestyn ifan ifor illtyd imrie inglis iorwerth irvine
    isbeal iseabail iselt islwyn ivell jacca jago jardine jarlath jelbert jenifer johnstone jory jowan kavanagh keaney
    keating keelin keenan keeva keir kelleher kenna kenneally kensa kenver kenwyn keogh kerensa kerenza kerra kerrigan
    kevan keverne kidd kilbride kilgour kincaid kinloch kinnaird kinsella kirkpatrick kitto kyger labhras lachie
    lafferty laidlaw laing lally lamont lamorna lanyon laoighse laoise larkin lasairiona lauder lavelle leahy leannan
    leask leitch lenihan liadan liadh livingstone lleucu llew llewelyn llinos llio lliwen llyr llywelyn lochlann
    lockhart logie lorcan lorimer lougher loughlin loughran lowen lowenna lughaidh lumsden luned lyonesse mabli mabyn
    macgregor mackey mackintosh macmillan macpherson macrae macsen madailein madden maddocks madoc madog maebh maedbh
    magee magennis maguire maher mahoney maighread mair maire mairi mairin maitland malachy maldwyn mali malloch
    mallon mannion maoliosa marged marsaili massen mathieson maule mawgan mcgonagle meabh meadhbh meagher medb medra
    meehan mefus meiklejohn meinir meinwen meirion meldrum meleri melor melville melwyn melyor menzies meraud mererid
    merfin merfyn meriasek merrick merryn metheven meurig mihangel moffat molloy moloney monaghan moncrieff monro
    montgomerie mooney morfudd morfydd moroney morvah morwen morwenna mostyn moynihan muir muirenn muirgheal muirhead
    muirne mulcahy muldoon mulhern mullally mullan mulligan mulroy mulvey mungo munro murchadh murdo murtagh myfanwy
    myghal myrddin myrddyn naismith nancarrow napier naughton nessa nesta nevin newlyn nicolson nioclas nisbet nolan
    nollaig nugent odhran ogilvie ogilvy okane oliphant olwen onora oona opie oran orfhlaith orlagh orourke osgar
    oshea osian padraigin paraic parthalan pasco pascoe paterson peadar peder peigi pembroke penberthy pencast
    pendarves pengelly penhaligon penhallow penrose penry pentreath peredur perran petroc petrok pettigrew phelan
    phelim piran pitcairn polglase polkinghorne polwhele preece pringle proinsias prosser prothero protheroe pryce
    pryderi prysor prytherch purdie quigley quinlan raeburn rafferty raghnailt raghnall ranald rankin raonaid rathnait
    rattray redmond regan reith rewan rhain rhiannydd rhidian rhisiart rhonwen rhoswen rhun rhydderch rhydian riddell
    riona rionach riordan roddy rooney rosenwyn rosevear rosewarne ruadhan ruairc ruairi ruan ruane ruaraidh
    rutherford ruthven sadhbh saraid sayce scanlon scrimgeour scully seanan seirian seiriol selkirk sempill senan
    senara seonaid seosamh seren shanahan shand shaughnessy sheehan sheena sheridan siana sidwell sile siobhra siofra
    sioned siriol sithny siun siwan skene slattery smeaton somerville sorley spargo spens steffan steren stiofan
    strachan sugrue suilleabhain sulwen sulwyn sweeney syme taghd tait talan talek talfryn taliesin tamblyn tamsyn
    teagan tegan tegid tegwen teifion teilo teleri telfer teudar thom tiarnan tiernan tierney tighe tighearnan timoney
    tirion tobin toibin toirdhealbhach tomos toomey torquil trahearne treasa trebilcock treeve trefor tregaskis
    tregear tregenza treharne trelawney treloar tremain tremayne trenoweth trescothick tressa trethewey trevanion
    trevaskis trevelyan trevena trevithick trewhella trewin trudgeon trystan tuathal tudor tudur tulloch tuohy
    turlough turnbull twomey tynan uaine uilleam uinseann ultan urien urquhart vyvyan wardlaw wauchope wedderburn weir
    wella wemyss wenna whelan wishart wogan wynford ynyr ynyra yorath ysella ysolt ythel yuill zennor
"""

ENGLISH: Final = """
    abernathy abner achterberg ackroyd addington adeline agatha aggie alaric albany aldous aldric aldridge alfreda
    algernon allardyce allbright allsop alsopp alvin ambrose amesbury amias anneliese ansel anselm anstey appleby
    applegarth appleton appleyard araminta archibald ariadne arrowsmith ashcroft ashdown askew asquith astley aston
    atherton attlee attwater attwell atwood aubrey audra augustine aurelia avis aylward babcock babington babs
    backhouse badcock bagshaw bagshawe bainbridge balderstone bamber bamford bancroft barraclough barrington
    barrowclough bartholomew bartleby barwick bastable batty baverstock baxendale baxter bazza beardsley beatrix
    beauchamp beaumont beckett becks beckwith beddoes bedingfield bellingham bellwood benbow bentham bernie berrycloth
    bertie bertram bessie bettie beulah bevis bexy bickerstaff biddulph biggins bigglesworth billie billingham binky
    birchall bircham birkett birtwistle blackshaw blackwell blades blakemore blenkinsop blenkinsopp blenkiron blodwen
    bloomfield blythe bobbie boothroyd bosworth botham bottomley boulter bowes bowler bracegirdle bracewell bradbury
    braddock bradfield braithwaite bramall bramhall bramwell brathwaite brearley briggs brigitta brimble brocklebank
    brocklehurst bronte brotherton brownlow buckley bulstrode bunty burdett burgoyne burnside burroughs butterwick
    butterworth byng cadbury caius calista calthorpe calvert canham capstick carswell cartwright caspian cassian
    cassius catchpole cathcart catterall cattermole cavendish cazza cecil cecily celestine cerise chadwick challoner
    chamberlain charlesworth charlton charmaine chattaway chatterton chaz chazza cheeseman cheesewright cheetham
    cherie chilcott cholmondeley chrissie chrissy churchill cissie clarice clayborne clegg clementina cleopatra
    cleverley cliffe clough clovis clutterbuck cobbold cockburn cockcroft cockerill coco coggins colbert colbourne
    coldwell collingwood conyers coppersmith copplestone cornelius cornwallis cosmo cotterill cottingham courtenay
    coverdale cowdrey cowgill cowperthwaite crabtree cranfield cranston craven crawshaw cressida crichlow crispin
    crompton crossley crowhurst crowther culpepper culverhouse cumberbatch cunliffe cuthbert cuthbertson cyprian cyrus
    dalby damaris danvers darlington davenport davey davina dawkins dazza deano dearden dearlove deedee deidre
    delacroix delboy delphi denholm denny denzel denzil dewhurst dewsnap dexter dibble didi digby dimmock dinah
    dinsdale dionne dobbin dobbs dodie dodsworth dominica donny dorcas dorian dotty dowding drakeford drusilla
    duckworth dulcie dunkley dunnett dunstan durrant eastwood ebbie ebenezer eccles eccleston eckersley eddington
    edgeworth effy egbert egerton elderfield eldon eldred eleanora elfreda elfrida elijah elinor elisha ellery
    ellsworth elly elphick elsworth elwood emmeline emmerson emmett enderby endicott enoch entwhistle entwistle
    ephraim ernestine errol esmond ethel ethelred etheridge etherington eudora eugenie euphemia eustace eustacia
    evadne evander everard everett everingham ewbank fairbairn fairbrother fairchild fairclough fairfax fairhurst
    fanshawe farnsworth farringdon farthing fawcett featherstone featherstonehaugh fenella fenton fenwick ferrers
    fidelia fifi fitch fitzroy fitzwilliam fletton fliss florrie flossie floyd fothergill foulkes fowler foxcroft
    frankie freda frederica frobisher froggatt fulbert fullerton furnival gabs gaia gainsborough galsworthy garforth
    garnett garside gascoigne gascoyne gaskell gathercole gatward gaynor gazza gedge georgette georgiana georgie gerry
    gertie gervaise gigi gilbertson gilda gillingham gilly ginny gladstone gladwell glanville gledhill glossop goddard
    godolphin godwin goldsmith goldthorpe goodbody goodchild goodenough goodfellow goodyear gough grantham greatorex
    greenaway greenhalgh greenhough greenslade greenwood gresham gretel grimshaw grimwood griselda guinevere gummer
    gwennie hackett haddon hadfield hadrian haigh hainsworth halliday halliwell hallworth hampshire hampson handley
    hanley hansard hardacre hardwick hardwicke hargreaves harker harkness harpenden harriette hartshorn haslam
    hathaway hattersley haverford hawksworth hawley hawthorne haythornthwaite hazlehurst hazlitt heathcliff heathcote
    hebblethwaite hedley hemingway henrietta henshaw hephzibah heppenstall hepplewhite hepworth hercules hermia
    hermione herrick heseltine hettie heywood hezekiah hibbert higginbotham higginbottom higginson hignett hillary
    hillier hinchcliffe hindley hiram hirst hoare hobday hockaday hockney hodgkinson holdsworth holgate hollingsworth
    hollins holloway holroyd holtby honeycutt honora honoria hopkinson horatia horatio hornby horrocks horsfall
    hotchkiss howarth howorth hoyle huckerby huddleston hulme humbert humphries hurst hutchings huxley huxtable iggy
    igraine illingworth immy ingham ingleby inglethorpe ingoldsby ingram inman iolanthe iphigenia irvin isabeau
    isherwood isidore isolde izzie izzy jacinda jacko jacquetta jagger jameson jarrett jase jazza jedidiah jellicoe
    jephcott jermaine jessamine jessamy jessop jethro jewell jezza jimbo jinty joanie jocasta johnno jojo jolley
    jolyon jonno jonquil jools jorah jotham jowett justinian kadence kazza keaton kellett kels kemble kendal kendrick
    kenelm kermit kershaw kettlewell kezia keziah kiki kilburn kilner kirkbride kirkham kizzy knightley knowles
    knutsford kris kynaston ladbrooke lainey lancelot langdon langford langley langton lansbury lathbury latimer
    leadbeater leadbetter leadbitter leander leatherbarrow leathwood leeming leighton lemuel lenora lethbridge letitia
    lettice letty leverhulme lewthwaite lexi lickorish lilley lils lilywhite limbrick linacre lindley linfield lingard
    linny litchfield littlejohn littlewood livesey livia lockett lockwood lolly lomax longfellow lonsdale louella
    louie lovell lowndes loxley lozza lucasta lucian lucilla lucius lucretia ludo lulu lumley lupton luscombe luxton
    lyddon lyndon lysander lytton maddie madge magdalen mainwaring mallinson malpas malvina manders mandeville mandy
    manningham mapplethorpe marcella marcellus marchbanks marchmont marge margery margie markham marlborough marlowe
    marmaduke marples marwood massingham masterson mattingley matty maude maudie maudsley maximus mayhew maynard mazza
    mehetabel melchior melisande mellor melvin merle merlin merriweather mervyn metcalf metcalfe methuselah mickey
    micky middleditch middlemiss middleton midge midgley milburn mildred millais millington millward milner mimi
    minchin minerva mirabel mitch mitford moll molyneux mona monkhouse montgomery monty moorcroft mordaunt mordecai
    mortimer moseley mossie mossop mottram mountbatten mountjoy murgatroyd mycroft myddleton myron nath nats naylor
    nehemiah nellie nerissa nesbitt netherwood nettie nettleton nevil neville newbury newcombe newsome nicodemus nige
    nightingale nikki niles nini ninian noakes nola norcott norris norwood nuttall oakeshott oakley obadiah octavius
    oddie odin oglethorpe oldershaw oldfield oldroyd olympia onslow openshaw orchard ormerod ormsby orson orville
    osbert osmond oswin ottaway otterburn ottis outhwaite overton oxenham packham pakenham palfrey palfreyman pammy
    pandora pankhurst pargeter parthenia partington pattinson paxton peabody pearce pearsall peckham pemberton
    penhurst pennington penno pennyfather pennyworth perceval percival percy peregrine persephone perseus petey
    petherbridge petherick petronella pettifer petunia phillida phillipa philomena philpott phineas phyllida pickering
    pickersgill picton pilkington pinchbeck pinkerton plowright pocock polly pomfret pommeroy ponsonby portia portland
    postlethwaite poulter prendergast prentice prestwick priestley primula pritchard proudfoot prunella ptolemy
    pullman pumphrey purbrick purcell puttenham quartermain quarterman quiller quinton rackham radcliffe rainsford
    raleigh ramsbottom ramsden ramshaw randal randolph ratcliffe rathbone ravenhill ravenscroft rawcliffe rawlinson
    rawnsley redfern redgrave renshaw rhoda ridgeway ridley rigby rimmer risborough robbo roebuck rokeby rolly romilly
    rosaline rosamond roscoe rosenthwaite rothwell rowbotham rowbottom rowlands rowntree royston rudge runciman
    rushworth rutter rycroft sacha sadler saffy salome saltmarsh sammy samo sandiford satterthwaite saul saxby
    scarisbrick scattergood schofield scholefield scrivener seabrook seagrave sedgewick sedgwick sefton selby selwyn
    septimus seraphina seth severn seward seymour shacklady shackleton shadwell shardlow sharples shaz shazza
    shearsmith shelbourne sheppard sherlock sherratt sherwood shez shillington shingleton shipton shoesmith
    shuttleworth sibyl sidebotham sidebottom sigmund silas silverthorne silverwood silvester simeon simmonds
    skeffington skelton skidmore skipworth slaithwaite slingsby smallbone smallwood smedley smethurst smythe snodgrass
    snowden somerset sophronia sotheby southgate sowerby spackman speight spofforth springett stace stainthorpe
    stallybrass standish stanhope stanton stapleton starkey staveley stevie stirrup stockdale stockton stoddart
    stonehouse stopford stourton stradling strangeways stratford stretton stringfellow studebaker sturgess sugden
    sukie summerfield summerscale summerskill susie sutcliffe suze swaffield swainson swann swinburne swinton sybil
    sybilla sydenham symonds talitha tallulah tamasine tarquin tatlock tattersall tattershall tatum tazza tempest
    templeton tennyson terrence tertius tetley thackeray thackray thackwray thaddeus theakston theodosia theophilus
    thirza thistlethwaite thistlewood thomasina thora thornber thornbury thorncroft thorndike thornhill thornton
    thorogood thoroughgood threlfall threlkeld thurgood thurlow thurston thwaite thwaites tiberius tideswell tiggy
    timothea tinsley titania titchmarsh titi titmuss titus tolly toogood topham towneley townshend tranter treadgold
    treadwell trelawny trentham tristram trixie trudie tryphena tunnicliffe turpin tweddle twelvetrees twining
    tyldesley tyrrell tyrwhitt ulric ulysses underwood unsworth upjohn upton uttley vavasour venables venetia verna
    verney vesta vickers villiers virgil wadsworth wagstaff wagstaffe walkden wallington walmsley walpole walsingham
    warburton wardle warhurst warrington waterworth watmough weatherall weatherby weatherhead weatherspoon wedgwood
    wendell wentworth westcott westerby westlake westwood wetherby wetherell whalley wharton wheatcroft wheatley
    wheelwright whitbread whitcombe whitehead whitehurst whitelaw whiteley whitfield whitford whitlock whitmarsh
    whittaker whittington whittle whitworth wickham widdowson wigglesworth wigmore wilberforce wilbraham wilbur wilcox
    wildsmith wilfrid wilhelmina willa willard willoughby willsher wilmot wilton winchcombe winder windibank windsor
    winfield wingfield winona winslow winstanley winterbottom winterbourne withers witherspoon wolfenden wolstenholme
    wolverson woodcock woodforde woodgate woodhead woodhouse woodrow woodruff woolcott wooldridge woollacott woolley
    worsley worthington wraith wrigglesworth wrigley wullie wycherley wyndham wynyard wystan xanthe xanthia yarborough
    yardley yarwood yelland youngman yvie zachariah zadok zebedee zechariah zedekiah zephaniah zillah zipporah zuleika
    zuzu
"""
