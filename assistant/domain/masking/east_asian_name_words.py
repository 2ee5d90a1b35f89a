"""Names of East and South-East Asia, the Pacific, and of other people, in Latin letters. Not here: names that are everyday words too."""

from typing import Final

EAST_ASIAN: Final = """
    abad abegail aguinaldo agus aichen aiguo aiko aishah akane akemi akihiko akihiro akio alodia amihan aminah analyn
    andal angelito anong apinya apolinario aquino arnel arsenia arthit asami asuka atsuko atsushi aurelita ayaka ayako
    ayame ayano ayumi azizah azlan azman bacani baek bagatsing balagtas baluyot bambang baozhai batungbakal bayani
    benilda benjie binay bingbing binh bituin bong bonifacia bopha budi byung chae chaiwat changming channarong
    chanthou chaoyang chau cheung chiang chie chieko chien chihiro chikako chiu chiyo chiyoko chong chul chunhua
    chunmei cojuangco cresencia crispina cuizon cuong dacanay daehyun daiki daisuke daiyu dalisay dandan darna dawei
    dian dimaano dimaculangan dimagiba dionisia divina dizon doan donghae dongmei dumlao duyen eiji eiko ejercito
    emelita emerenciana emiko endang enrile erlinda estrelita etsuko eunbi eunjung eunkyung eunmi eunyoung fangfang
    farhanah faridah fauziah feifei fengxia fitri florante flordeliza florita fujii fujimoto fukuda fumio galang
    gatchalian gede goro guanghui guangming guifen guihua guilan guinto guiying guiyun guoliang guoqiang guoqing
    guorong gwak gwang gyeong haejin hafiz hafizah haifeng haiyan hajime halimah hamidah hara harada hartono haruka
    haruko hasegawa haslinda hasnah hayato heejin heejung heherson herminigilda hidayat hideaki hideko hideo hieu
    hikari hikaru hinata hirano hiroaki hiroki hiromi hiroto hiroyuki hisako hisashi hitomi hitoshi hoai hongmei
    hongwei hongxia hongyan honoka hontiveros hsiao hsieh huifang huiling huimin huizhen huynh hwang hyejin hyejung
    hyekyo hyemin hyeon hyerim hyesun hyewon hyojin hyojung hyunji hyunjin hyunjoo hyunjung hyunmin hyunsoo hyunwoo
    ichiro ilagan imai imee inhye isagani isamu ishida ishii ishikawa itsuki iwasaki izumi izzati jaehyun jaemin
    jaesung jaewon jejomar jennylyn jeon jericho jhun jiahao jiahui jialing jiang jianguo jianhua jianjun jianmei
    jianming jianping jiaqi jiaxin jiayi jiaying jiefang jiewen jihoon jihye jihyun jimin jingjing jingwen jingyi
    jinhee jinho jinhua jinlong jinmei jinsook jinwoo jinyoung jiro jisoo jisun jiwon jiyeon jiyoung jobelle jomar
    jonalyn joohyun joon joonho joselito josephus jovelyn juanito juhee junghee junghwa junhao junhyuk junichi junjie
    junko junseo junwei kaede kahei kaho kaiwen kaman kamariah kana kanako kaneko kaori kaoru kasumi katsumi katsuo
    kawaguchi kawai kayan kazue kazuhiro kazuki kazuo kazuya keiji keisuke kenichi kentaro ketut khairul khoa khoi
    kikuchi kimiko kimura kinoshita kinuko kitling kittisak kiyoko kiyoshi kohei koichi koji kojima kosal kotaro kudo
    kunio kurniawan kwan kwang kwok kwokwai kwong kyoko kyunghee kyungmi kyungsoo lacson lagman laifong lakandula
    lanfang lanying legaspi leong leonila leung liao liezel ligaya lihong lihua lijuan lijun liling limei lingling
    lingyun liwayway lixia liyan liying liyuan lolita longwei lualhati lucita lumibao luong luzviminda mabini
    macapagal macaraeg machiko madoka magbanua magsaysay makara makiko makoto malee malonzo mamoru manalo manami
    manansala mangubat manling manyu maricar maricris mariel mariko marilou marites marivic maruyama masaaki masahiro
    masaki masami masao masaru masashi masato masayuki masuda matsuda matsui matsuo mayumi mazlan maznah megawati
    megumi meifang meifen meihua meiling meixiang meiyan meiyee meiying mengjie mengmeng mengyao merlinda merlita
    michiko midori mieko mijin mikako miki mikio mikyung milagrosa minah minako mingfeng minghua minghui mingxia
    mingyu mingzhu minho minhyuk minjae minji minjung minkyung minoru minseo minsoo minyoung misaki misako mitsuko
    mitsuo mitsuru miura miwako miyako miyamoto miyazaki miyoko miyuki mizuki mohd momoka momoko mori morita motoko
    murata myeong myrna myung nabilah nadhirah nagisa nakajima nakano nakayama namjoon nanako nanami naoto natsuki
    natsuko natsumi nattapong nattaya nengah nenita nepomuceno ngai ngan nghia nghiem ngurah nguyet nhan nhat ningning
    nishimura noboru nobuko nobuo nobuyuki noguchi nomura nonoy noraini norazlina norhayati noriko norio norliza
    nozomi nugroho nurhaliza nyoman oanh ogawa okamoto osamu osmena ouyang pacita pacquiao paik panganiban pangilinan
    peifen peiling peiyu pengfei perlita phalla phan phuc phung phuoc pilita pimchanok pisey poon porn pornthip prapai
    prasetyo pratama puishan puiyee punongbayan purita purnomo putra putri putu qiaoling qiaoyun qinglan qingling
    qiong qiuyue quach quan quek quezon quiambao quoc quyen quynh ramil ramoncito ratchanee razak recto reiko
    resurreccion rieko rika riku rini rithy ritsuko rizal rizalina rodel rohani roslan rosmah rowel ruel ruiling
    ruolan ruoxi ryoichi ryoko ryosuke ryuichi saburo sachiko sadako saiyuk sakai sakamoto saki sakurai salonga
    salvacion samnang sampaguita sangmin sangwoo saputra sasaki satoko satomi satoru sayaka sayuri seiichi seiji
    seohyun seok seokjin seoyeon seoyoung setiawan setsuko seulgi seung seunghee seungho seunghyun seungmin shanshan
    shao shaohua shaoqing sharifah shengli shibata shiela shigeko shigeo shigeru shinichi shinji shinobu shiori shiro
    shizuka shizuko shogo shoichi shoji shuang shufang shufen shuhua shuhui shuichi shulan shuling shumin shun shuping
    shuqin shuxian shuying shuzhen simanjuntak siqi siregar siriporn sison siti situmorang siufong siuling siumei
    siwoo siyu slamet sohee sohyun sojung sokha somchai somsak songlin sook sookyung soong soonja sophea sopheap
    sothea soyeon soyoung srey subin sugawara sugimoto suharto suharyanto suhyun sujin sukarno sukma sukyee sulastri
    sumarni sumiko sumin sumulong sunghee sungho sungmin sunhee sunisa sunmi sunyoung supaporn suping supriyadi
    suryani susilo susumu sutrisno suwannee suzhen suzuko syafiq syahirah syazwani szeto taehyung taeyang taeyeon
    taichi taiga takada takagi takahiro takako takao takayuki takeda takeo takeuchi takumi takuya tamiko tamura
    taniguchi taro tatsuo teodorico teoh teruko teruo tessie tetsuo tetsuya thach thanakorn thien thinh thoa thong
    thuan thuc tianyu tingting tinh tolentino toru toshiaki toshiko toshio truc trung tsai tsang tseng tsoi tsubasa
    tsui tsuneo tsutomu tsuyoshi tulfo tung tuyen uchida ueno umali umeko utomo uyen vannak veasna villar virgie vuong
    vuthy wada wahyuni waikit wailing waiman waiyee wanchai waraporn wati wayan weidong weiguo weihua weijie weijun
    weiling weimin weiming weiping weiwei wenbin wenhao wenhui wenjie wenjing wenjun wenli wenqing wenwen wenxin
    wibowo wichai widodo wijaya wilfredo winglam wingsze wingyan wonho woojin xiang xiangyu xiaobo xiaodan xiaodong
    xiaofang xiaofei xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojie xiaojing xiaojun xiaolan xiaolei xiaoli
    xiaolin xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping xiaoqing xiaowei xiaowen xiaoxia xiaoyan xiaoying
    xiaoyu xiaoyun xinyi xinyue xiuhua xiulan xiuli xiumei xiuqin xiuyang xiuying xiuzhen xiuzhi xuefei xueli xuemei
    xueqin xueying yafang yahui yajing yaling yamaguchi yamazaki yanfang yanhong yanhua yaning yanling yanmei yanping
    yanyan yaping yasuhiro yasuko yasuo yasushi yating yawen yaxin yayoi yeeling yeji yejin yejun yeoh yeon yeonhee
    yeonjun yeung yewon yichen yifan yihan yijun yilin yiling yimei yingjie yingying yiting yiwen yixuan yizhou yoichi
    yoko yokoyama yongjian yongqiang yongsun yoon yoona yoongi yoonhee yoshiaki yoshie yoshihiro yoshikawa yoshimi
    yoshio yosuke youlan youngae younghee youngho youngja youngjae youngmi youngsoo youngsook yuchen yudhoyono yuen
    yufang yufen yuhan yuhong yuhua yuichi yujie yuka yukari yukiko yukio yuklan yukling yuko yulan yuliana yulianti
    yulin yuling yumei yumiko yuna yunfei yunjin yunxia yuping yuqing yuriko yushan yusof yusuke yuta yutaka yuting
    yutong yuwei yuxi yuxin yuxuan yuya yuying yuzhen yuzhu zaharah zaleha zehao zhai zhaoxia zhengguo zhenzhen zhihao
    zhihui zhijian zhiming zhiqiang zhiwei zhiyuan zhong zhongwei zhuang zihan zihao ziqi zixuan ziyi zongying
    zulkifli zuoming
"""

PACIFIC_AND_OTHERS: Final = """
    aiono alofa anahera ariki aroha atawhai brayden braydon courtney daquan dashawn dayquan deandre deangelo deja
    delano delrose delroy demarcus desroy devonte dontae dwight errol everton faleolo fiame fitzroy fualaau glenroy
    haylee hayleigh hemi hinemoa hohepa jakayla jalen jamal jaquan javon javonte jaxon jaxson jayden jayla jermaine
    jones kadeem kahiau kahurangi kaiden kailani kaimana kalani kayden kaylee kayleigh keahi kealoha keisha kekoa
    kemar keola keoni ketanji kiara kimoy kiri kyrie lakeisha lakisha laquan laquisha laronda lascelles lashawn
    lashonda latanya latasha latisha latoya latrell lavonne leilani leimomi leinani leota leroy losa lupe maddox
    mahuta makana makayla makere makoa malia manaia manu marquis maui mckayla mckenzie mereana mihi mikayla mykayla
    nakia nalani nevaeh ngahuia ngaio ngaire nikau noelani omarion orane oshane paora penitoa piripi pualani quanisha
    raelynn raheem rangi rangimarie rashawn rawiri rayshawn rewi rihari roydon rylee ryleigh salesi saylor sefo semisi
    shakira shanelle shanice shanika shaniqua shanique shaquana shaquille shawanda shawn shevon shontelle siaosi sione
    siosaia skylar taika tajay tamati tamika tangaroa tanisha tashoy tavita tavoy tawanna tawhiri tayshaun terrell
    tevita travon tremaine trevon trudian tuilagi tupou tynisha tyreek tyrell tyrese tyshawn ulualofa ululani vailea
    wailani wairere whetu winsome wiremu yanique yohan zaiden zayden
"""
