"""More names that are words or syllables too: they need a capital, and a sign. Not here: plain names."""

from typing import Final

COMMON_NAMES: Final = """
    abalos abe abs adelaide adem adi adu aet afi ahn aime ain aine akin ales alf alin alla altin altun amado amala
    amaya amos amr anda anh annis ante anu ara arno aslan ates ayu azalea azar bader bahar bal bao baran barrera
    barrios bas basak basim basma bayan bayrak baz becher bello bex bianco bich bina blanchet bodkin bora bose
    boulanger bourgeois brierley brinkmann bruin bui bulut butterfield cadena cadence caja candida caner capone
    carneiro caron carrera casas caz ceylan chalky chang chas cho choi chow chu chua claude coates coelho colonna
    cordonnier corral corrie couturier craciun crosby cuevas custodia dada dae dag dahl dai damla dang dao dara daz
    defne demet desiderio dev devi dimple dinh dino dong doubleday dov drinkwater dua duc dung dunne duong dusty duygu
    dwi ece eda edem eder efa efe efi eko eleanor eli elli elmer encarnacion endo ene eom epp eri ernst esi esperanza
    eti eun eze fairweather fanny fares farina farsi feher felicidad fen fielding finch fleischer flo flor florin fong
    fontes fung galan gallardo gallego garg gaz gerd ghosh giang gila goh goldie golightly gonul goodall gosling
    grasso grieve groot guardado gunes gurney guru gus guven haan hahn hamed haneul hanh hanno haq hardcastle hari
    harsh hasret hau hayat hee hertz hesketh hien hirsch hoa hoang hone honore hsu hu huerta hume huong huyen hwa hye
    hyo ibe ide ido iga ike illes indah innes ironside isik ita iulia jad jae jai jana jaz jeevan jez jha jigar jin
    jivan jos justa kaan kadar kale kanya kar kara karan kaz kennelly kev khanh khaya kieu kilic kiraly kishor
    kitchener ko koa koc kok konieczny kowal kraus kriz kurt kwon kyung lal lale lam lan lara lau leblanc lestari lev
    lex li lia lieu lightbody lightfoot lim linh lins liping lira liv llamas lodha loh longbottom longo longstaff
    loveday lovelace loz lu lule lunga luu ly lyons machado madan madrigal mae magar magyar mahina maj makepeace mamie
    mani manik marchand mare mared marigold masson mats maz mees meg mele mercado merriman mert messina mette meunier
    midge mila milagros milani mile min minhas minty mira mok montenegro montes monti mota moura mroz mutlu nada nagle
    nanda napoli nari naz neel neo neri neta nev ng ngo nhi nhu nhung nia nilufer nino nir noa nobby noh nur oda oded
    ofer ojo ole olivo olmos ono opal ori orly orosz ota ove oza pagano pai paisley palacios palermo pansy paredes
    parra parry partridge passos pawly peppercorn perdita peres pero pfeffer pfeiffer phuong piazza picard pickles
    piers pimenta pip placida ponce poppet posada posy preciado prem primitivo primrose pru pudge pui puri qiang quang
    quintana rahat rai raja ram rama raman ramazan rani rao rasa rashed rauch raya raz rees regalado reina rennie
    richmond rien rim rincon ripley roa roi ros rosado rosales roz roza rus ruya ryo ryu saber saha sai sala salama
    salas salo samar samer sami san sander santa sari sarin sarit sattar sauvage savas sayed scarpa segun segunda sema
    sen seo serra seul sevgi sevim sevinc shade shelton shin shipley shu sid sierra simi sina sion siu siv smudge
    sofer sok soledad sona soria sosa southwell sparrow spike squires sri ste stirling stolz storch stu sturm su subha
    sujan sultan suna sung sze tage tailor tali tam tane tang tansy tapas taz tedesco tegen teh teles teo thais thanh
    thao thuy tien tiro toader toh toivo toma tope topping toprak toro torok trang trentino tri trinh tse tuan tui
    turk tuyet twm uju uli umut underhill uren uri urs uzi valente vani veda veer veit ventura verity vester vid vida
    vinh virag viv vo vuk wahyu waites wale wali wan waterhouse wend whitehouse wim wong woo wu wyn xie xu xuan yaa
    yagmur yaman yap yau yen yeoman yeri yesil yigit yip yiu yonca yoo yu zac zak zev zhu zia zinnia zoi zvi
"""
