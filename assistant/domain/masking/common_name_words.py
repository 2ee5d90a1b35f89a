"""More names that are words or syllables too: they need a capital, and a sign. Not here: plain names."""

from typing import Final

COMMON_NAMES: Final = """
    ng wu xu hu lu yu su li vo ko ahn noh ly cho yaa fen shu
    abalos abe abs adelaide adem adi adu aet afi aime ain aine akin ales alf alin alla amaya amos amr anda anh annis
    ante anu ara arno ates ayu azalea azar bader bal bao bas basim basma bayan baz bello bex bianco bich bina blanchet
    bodkin bora bose boulanger bourgeois brierley bui caja candida caner capone caron caz chalky chang chas choi chow
    chu chua claude coates couturier crosby dada dae dag dahl dai damla dang dao dara daz desiderio dev devi dinh dino
    dong dov drinkwater dua duc dung dunne duong dusty dwi ece eda edem eder efa efe efi eko eleanor eli elli elmer
    encarnacion endo ene eom epp eri ernst esi esperanza eti eun eze fares farsi fielding finch flor florin fong
    fontes fung garg gaz gerd ghosh giang gila goh goldie grasso grieve groot gunes gurney guru gus hahn hamed haneul
    hanh hanno haq hari hau hayat hee hertz hesketh hien hirsch hoa hoang hone honore hsu hume huong huyen hwa hye hyo
    ibe ide ido iga ike illes innes ita iulia jad jae jai jana jaz jeevan jez jha jigar jin jivan jos kaan kadar kale
    kar kara karan kaz kennelly kev khanh khaya kieu kishor kitchener koa koc kok kraus kriz kwon kyung lal lam lan
    lara lau leblanc lev lex lia lieu lim linh lins liping lira liv llamas lodha loh longo loz lule lunga luu lyons
    madan mae magar mahina maj mamie mani manik marchand mare mared marigold masson mats maz mees meg mele mert mette
    meunier midge mila milagros mile min minhas minty mira mok montenegro montes monti mota mutlu nada nagle nanda
    nari naz neel neo neri neta nev ngo nhi nhu nhung nia nino nir noa nur oda oded ofer ojo ole ono opal ori orly ota
    ove oza pai paisley pansy parry pawly perdita peres pero pfeffer pfeiffer phuong picard piers pip ponce prem
    primrose pru pui puri qiang quang rahat rai raja ram rama raman ramazan rani rao rashed rauch raz rees rennie
    richmond rien rim ripley roa roi ros roz roza rus ruya ryo ryu saber saha sai sala salas samar samer sami san
    sander santa sari sarin sarit sattar sayed scarpa segun sema sen seo serra seul shelton shin shipley sid sierra
    sina sion siu siv sofer sok soledad sona southwell sparrow squires sri ste stirling stolz stu sturm subha sujan
    suna sung sze tage tam tane tang tansy taz tedesco tegen teh teles teo thais thanh thao thuy tien tiro toader toh
    toma tope trang tri trinh tse tuan tui tuyet twm uju uli uren uri urs uzi veda veer veit ventura verity vester vid
    vida vinh viv vuk waites wale wali wan wim wong woo wyn xie xuan yaa yap yau yen yeoman yeri yip yiu yoo zac zak
    zev zhu zia zinnia zoi zvi
"""
