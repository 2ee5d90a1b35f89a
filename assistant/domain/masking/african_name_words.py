"""Given and family names of Africa, in Latin letters. Not here: names that are everyday words too."""

from typing import Final

WEST_AFRICAN: Final = """
    abayomi abdoulaye abebi abeni abiba abidemi abiodun abisola abosede achampong adaobi adaora addo adeagbo adebanjo
    adebimpe adebisi adebola adebowale adedayo adedoyin adegbite adegoke adekunle adeleke ademola adeniran adeniyi
    adeola adeoye adepeju aderibigbe aderonke adesanya adesina adesola adesuwa adetokunbo adetola adetunji adewunmi
    adeyemo adeyinka adjei adjoa adomako afia afolayan afriyie afryea afua agbaje aguiyi agyeman agyemang aissatou
    ajayi ajibola ajoke akachi akande akinde akindele akinwande akinyemi akouvi akua akuffo akwasi akwesi alaba alabi
    alhaji alhassane amadou amaka amankwah amarachi ambali amoah amoako ampofo amusan anibaba anikulapo ankrah ansah
    antwi anuoluwapo anwuli anyanwu arinze arowolo asamoah asantewaa asare asiedu astou atinuke awolowo awuah awurama
    ayawa ayinde ayobami ayodeji ayokunle ayomide ayotunde azikiwe azubuike baah babacar babajide babangida badu
    baidoo balogun bamgbose bamidele bangura bankole bassey bempong bimbola bimpe binta bisi boadi boadu boakye bolaji
    bolanle bolatito boluwatife bonsu bukola busayo camara ceesay cheikh chibuike chibuzo chidera chidiebere chidozie
    chiedu chiemeka chijioke chikaodili chike chima chimamanda chinaza chinelo chinenye chinonso chinwendu chisom
    chizoba chuka chukwuebuka chukwuka chukwuma chukwunonso cisse compaore conde conteh coumba dankwah dayo delali
    demba dembele diaby diagne diakite diarra dikembe diouf djeneba djibril donkor dosunmu doyin dramane duah dzifa
    ebere ebrima ebube ebuka edochie egwu ekaette ekene ekow ekua elikem eneh enitan enyinnaya enyonam eyitayo
    ezekwesili ezinne ezinwa fadekemi fagbenle falana fasanya fashola fatmata fatoumata fatoumatou fawehinmi femi
    fiifi foday folarin folashade frimpong funke funmilayo gbadamosi gbemisola gbenga gifty gueye gyamfi gyan habiba
    hafsat hawa ibekwe ibidun ibironke idowu idrissa ifechi ifedayo ifeoluwa ifunanya igwe iheanacho ijeoma ikenna
    ikpeazu ilori ireti iretiola isatou issouf itoro iweala iwobi iyabo iyanuoluwa jainaba jalloh jallow jammeh jegede
    jibola jide jumoke kabore kadiatou kadijatu kafui kante kanu kargbo kayode keita kelechi kemi khady kikelomo kodjo
    koffi kolade kolawole komlan kone korede kossi kouadio kouame kouassi kouyate kuffour kumba kumi kunle kusi kuti
    kwadwo kwamena kwasi kwesi kyei lamin lanre lawal lekan linguere madu madueke maduka mamadou mamady mansaray manu
    mawuena mawuli maymouna mbah mbaye mbengue mbow mgbeke modou modupe mofe mojisola morenike mosunmola moussa muyiwa
    ndeye ndidi ndour ndukwe niang niyi njoku nkansah nkechinyere nkem nkiru nkiruka nkoyo nkrumah nnadi nneka nnenna
    nnenne nonso nosa nwachukwu nwafor nwakaego nwando nwankwo nwoye nyaniba nyarko obafemi obaseki obasi obeng obioma
    ocansey ochieng odukoya odumosu odunayo ofosu ogbonna ogechi oghenekaro ogunbanjo ogundipe ogunsola okechukwu
    okereke okezie okocha okogie okon okonjo okorie okoro okoye okpara okwudili okwuosa olabisi olachi oladapo oladele
    oladipo oladunni olaide olajide olajumoke olanrewaju olaoluwa olasunkanmi olatubosun olatunde olatunji olawale
    olawoye olayemi olubunmi oludare olufemi olufunke olufunmilayo olugbenga olukayode olumide olumuyiwa olusegun
    oluseun olusola olutoyin oluwadamilola oluwafemi oluwakemi oluwatobi oluwatosin oluwole omobolanle omolola omotayo
    omotola omotoso omoye onome onuoha onwuka onyekachi onyekwere onyinye onyinyechi opara opeyemi opoku oppong orji
    osagie osaretin osas osayi osaze oshiomhole oshodi osinbajo osundare otedola ouattara ouedraogo oumar oumou
    ousmane owusu oyedepo oyelola oyelowo oyewole oyinkansola panyin penda prempeh quansah quartey quaye rokia ronke
    rotimi ruqayyah sade sainabou salamatu samba sanusi sarauniya sarfo sarpong sawadogo seck sekou selorm sena senam
    seydou seyi shittu shola shonibare sidibe sidiki sissoko soji somto somtochukwu souleymane sowande soyinka
    sulaiman sunkanmi sylla tanimola tarawally tayo tella temilade temiloluwa tetteh thiam tinubu titilayo titilope
    tobi tobiloba tolulope toluwani tosin toyin turay twumasi ubah ubong uche uchechi uchenna udeh udochukwu ugochi
    ugochukwu ugonna ugwu ujunwa ukamaka ukpong uloma umeh unachukwu uzoamaka uzodinma uzoh uzoma wuraola yaaba yahaya
    yakubu yawa yayra yeboah yejide yemisi yewande yinka yusufu zikora zongo
"""

EAST_AFRICAN: Final = """
    abdikadir abdinur abdirahman abeba abebe abebech abraha abshir adan adanech addisu adhiambo aferdita afrah aideed
    ainashe ainembabazi akankwasa akello akinyi akoth alemayehu alemitu alemu aluoch amanuel amare amleset anyango
    apiyo arafat araya asefa asgedom asiimwe asmeret asnakech asrat aster atuhaire auma ayan aynalem azeb babirye
    bahati baraka barasa bekele berhane berhe beyene biniam birtukan biruk bizimana bukenya busingye byaruhanga caawil
    chebet chege chelimo chepkoech chepngetich cherono cheruiyot dagmawi daud dawit deka demissie deqa dirie duale
    ebla egal elmi ephrem ermias eskinder etagegn eyerusalem eyob faduma fartun fathia fikirte fikre filsan fowsia
    furaha gakuru gathoni gebre gebrehiwot gebremariam gebreselassie gedi geedi genet getachew getahun ghebremedhin
    ghenet girma gitau githinji guled habimana habtamu habte hagos haile hailu hakizimana hamdi hamisi hanad hersi
    hibaq hibo hirut hodan idil ifrah ilhan ingabire isir jama jelani jibril juma kabuye kagabo kahin kahsay kaltun
    kamanzi kansiime karemera kariuki kasimu kassahun katana kayitesi kebede kibet kidane kidist kimaro kinyanjui
    kioko kipchoge kipkemboi kipkorir kiplagat kiprono kiprop kiptoo kizito koech korir kyomuhendo langat lemlem liban
    lidya lubega luwam lwanga lyimo macharia mahlet maina makena makonnen masika massawe maua mbabazi mbithi mbugua
    mburu mehari mehret mekdes mekonnen melaku melat menelik meron meseret mihret miruts mohamoud moraa mtei mugabo
    mugisha muigai mukamana mukantabana mukasa mukeshimana mulugeta mumbi mungai munyao mureithi murenzi muriuki
    murugi muse mushi musoke musyoka mutebi mutesi muthoni mutiso mutua mutuku mwai mwakalinga mwakyusa mwanahamisi
    mwanaidi mwaura mwende mwikali mwinyi mwongeli nabirye nafula nakato nakimuli nalwanga namukasa namuli namutebi
    nantongo nasra ndagijimana ndayishimiye ndirangu ndungu nduta neema negash netsanet nganga ngetich ngugi nigisti
    niyonzima njambi njoroge njuguna nkurunziza nsengiyumva nshimiyimana ntaganda nyaboke nyaga nyakio nyambura
    nyerere nyokabi nyong nyongo obama odhiambo odinga oduor ogola ojwang okello okoth oloo omaar omollo omondi
    omwamba ongeri onyancha opiyo opondo osoble owino oyoo pendo rahel rajabu ramadhani rehema robel robleh rotich
    rukia rukundo ruto rwigema saba saida samatar samater samia samrawit sarura sebahizi selam selamawit semhar senait
    senayit shaban shamso shayo shimelis shire shukri sifan simegnew sintayehu sosina ssali ssempa subira tadesse
    tamrat tanui tariku tefera teferi tekeste tekle teklehaimanot temesgen tesfamariam tesfay tewodros tigist tirunesh
    tsegaye tsehay tumaini tumusiime tumwine twagira umutoni upendo uwase uwimana waabberi waceke wacera wafula
    waithera wambua wambui wamuyu wanjala wanjiku wanyama waris warsame wasswa waweru wekesa weldeab weldu wolde
    woldemariam woldu worku yared yebra yeshi yodit yohannes yonas yordanos zawadi zebib zenebech zerai zewdu zufan
    zuhura
"""

SOUTHERN_AFRICAN: Final = """
    amahle amogelang andile anele asanda ayabonga babalwa bandile bezuidenhout bhekani bhekizizwe boipelo boitumelo
    bonginkosi bongiwe bonolo botha buhle buhlebenkosi busisiwe buthelezi bwalya cele chanda chauke chauque chengetai
    chiedza chigumbura chikondi chikwanda chileshe chimwemwe chipo chirwa chiwenga coetzee cronje dhlamini dikeledi
    dineo dlomo dube dumile dumisani dutoit erasmus fanele fikile fourie fungai gondwe govender grobler gugulethu
    gumede gwala hadebe hlatshwayo hlengiwe hlongwane hlumelo itumeleng joubert kabelo kagiso kamanga kapembwa karabo
    katlego kaunda keabetswe keitumetse kgomotso kgosi khanyisile khanyiso khethiwe khosi khoza kondwani kudzai kunene
    kutlwano labuschagne langa lehlohonolo lesedi lethabo letlhogonolo letsoalo limbani lindani lindelani lindiwe
    lindokuhle litha lizwe lonwabo loubser lukhanyo lungelo lungile luthando luthuli luyando lwazi mabaso mabena
    mabuza madalitso madiba madikizela madonsela maduna mahlaba mahlobo makhanya makhathini makhubela makoni malan
    malatji malema maluleke mandela mandisa mandla manyika mapalo mapfumo maphosa maponya masechaba maseko mashaba
    mashele mashinini masilela masondo mathe mathebula mathonsi matshidiso matsoso mazibuko mbalenhle mbali mbele
    mbhele mchunu mdluli mduduzi melokuhle mfeketo mhlongo minenhle mkandawire mkhabela mkhize mkhwanazi mlambo
    mlungisi mmabatho mmapula mncedisi mnguni mnisi modiba modise mofokeng mogale mohapi mohau mokgatle mokgosi molefe
    moloi molotsi mondli montsho moodley mosa motaung motlatsi motsepe motsumi moyahabo moyo mphatso mpho mpofu
    mpumelelo msimang msiska msomi mthembu mthethwa mthokozisi mthunzi mtshali mtshweni mugabe mukwevho mulenga munyai
    mushonga mutasa mutinta mutsvangwa muzenda mwale mwanza mwayi mwila mxolisi mzolo mzwandile naicker naledi
    nandipha ncube ndaba ndebele ndhlovu ndlela ndlovu ndou ndumiso ngcobo ngcuka ngidi ngobeni ngonidzashe ngubane
    nhlanhla nhlapo nkabinde nkambule nkateko nkomo nkosana nkosinathi nkuna nobuhle nobuntu nokubonga nokuthula
    nolutshungu nolwazi nomalanga nombulelo nombuso nomcebo nomfundo nompumelelo nomthandazo nomusa nomvula nomzamo
    nonhlanhla nonkululeko nontando nontobeko nosipho noxolo nozipho nqobile nthabiseng ntokozo ntombi ntsiki ntuli
    nxumalo nyaradzo nyathi nyirenda nyoni nzimande olwethu onalenna onkgopotse oosthuizen paballo palesa phakamile
    phindile phiri phiwokuhle phumelele phumla phumzile pienaar pontsho pretorius prinsloo pumza puseletso radebe
    rakgoadi ramaite ramaphosa reabetswe reitumetse rethabile rofhiwa rorisang rumbidzai rutendo sabelo sakala samkelo
    samukeliso sandile sanele sebata seipati sekai sekgobela seloane shabalala shabangu shamiso shange shezi shongwe
    shumirai sibajene sibanda sibeko sibiya sibonelo sibongile sibusiso sifiso sihle simangaliso simphiwe sindisiwe
    sinethemba siphokazi sisulu sithembile siviwe siyabonga siyamthanda siyanda sizwe snyman sobukwe solani sphesihle
    steyn strydom swanepoel tadala tafara takondwa takudzwa takunda tambo tapiwa tariro tatenda tawananyasha tawanda
    tebogo tendayi terblanche thabang thabani thabiso thandazile thandeka thandi thandiwe thando thandolwethu thembeka
    thembela thembelihle thembi thembinkosi thobeka thokozani thokozile tholakele thulani thuli thwala tichaona
    tiisetso tinashe tinotenda tirivashe tiyamike tlotlo tsepo tshabalala tshegofatso tshepiso tshepo tsitsi
    tsvangirai tumelo tumi tutu unathi vermaak vilakazi viljoen vimbai visser vorster vusi vusumuzi wandile wessels
    wezi wongani xaba xolani xolile xulu yamkela yandiswa zandile zenzele zikalala zikhona zimba zinhle zinzi ziyanda
    zizipho zodwa zoleka zolile zukiswa zuko zuma zungu zwane
"""
