"""Given and family names of South Asia, in Latin letters. Not here: names that are everyday words too."""

from typing import Final

SOUTH_ASIAN: Final = """
    aadhya aanya aaradhya aarav aarti aarushi abha abhay abhijeet abhijit abhilash abhimanyu abhinav abhishek abida
    abrar abul achari achyut adarsh adeela adhikari advait advaita afreen afroza afzal agnihotri ahana ahluwalia ahuja
    aijaz aishani aiyar ajit ajitha akanksha akbar akhil akhila akshara akshat akshata akshay akter alamgir aleya alka
    alok ambika ambreen amey amita amitabh amiya amjad amna amol amrik amrit amritpal anagha ananda anandi aneela
    aniket aniruddh aniruddha anirudh anisha anisur anjan anjana anju anjum ankur annapurna anoop anowara ansari
    anshika anshu anshul anuj anup anupam anupama anuradha anurag anusha anushka anwesha aparajita apoorva apurva
    aravind archana archita arifa arindam arpan arshad arumugam arundhati arunima arush arvinder arya aryaman ashfaq
    ashima ashiq ashish ashlesha ashutosh ashwini asiya asmita astha atharva atif atiqa atul aulakh avani avantika
    avinash avtar awasthi ayub ayush ayushi azam azmat babita babu badrul bagchi bahl bains bajaj bajpai bakshi
    balakrishnan balasubramaniam balbir baldeep baldev baljeet baljinder baljit balraj balwant balwinder banani
    bandaranaike bandyopadhyay banerji bansal bansari bansi barun basanti bassi batool bedi bhadra bhagat bhagwan
    bhairavi bhalla bhandari bhanu bharat bharathi bharati bhardwaj bhargav bhargava bhasin bhaskar bhatia bhatnagar
    bhattacharjee bhavana bhavik bhavin bhavini bhavya bhogal bhola bhuiyan bhullar bhumi bhumika bhupendra bhupinder
    bhushan bibi bikash bilqees bilqis bimal bimala bindiya bindu bipasha bipin biswas brahmbhatt brar brijesh chacko
    chadha chahal chaitali chaitanya chakrabarti chameli champa chandan chandana chandel chander chandrakant chandran
    chandrasekaran chandrashekhar chandrika charan charanjit charu charulata chaterji chaturvedi chaudhari chaudhri
    chaudhuri chauhan chawla chetan chetana chettiar chhabra chhaya chinmay chirag chitra chopra choudhary choudhury
    chowdhury daksha daljit damini daniyal darpan darshana darshini daruwala dasgupta daya dayal debashish debjani
    deepali deepika deepti deol deshmukh deshpande devansh devendra devyani dewan dhaliwal dhananjay dhanda dhanush
    dhar dhara dharam dharmendra dharmesh dhaval dhawan dhillon dhingra dhiraj dholakia dhruvi dhwani digvijay dilawar
    dilpreet dilshad dipak dipali dipika dipti disha dissanayake divyansh dosanjh doshi drishti dubey durga dushyant
    dutta dwarka dwivedi ekta esha eshwar faheem fahima fahmida faizan fakhar falguni faraz fardeen farhana farhat
    farrukh faruqi farzana fatema fauzia fazal fehmida ferdousi firdous fozia gadgil gaekwad gagan gagandeep gaikwad
    gandhi ganesh ganga ganguly gargi gautami gawande gayatri geeta geetanjali ghazala ghoshal girija gita goel
    gopalakrishnan gopalan gopi gopika gowri gowtham goyal grewal gujral gulati gulnaz gulshan gunaratne gunasekaran
    gunawardena gunjan gurbaksh gurcharan gurdeep gurdip gurinder gurjit gurmeet gurmukh gurnam gursharan gurung
    gurvinder habibur hafeez haider haldar haleema hammad hamna handa haniya hansa hardeep hardik harini haritha
    harjinder harjit harjot harkirat harman harmeet harminder harnoor harpal harshad harshal harshini harshit
    harvinder hasina hasnain hayer heena hegde hema hemal hemlata herath hetal himani himanshu hina hosne hrithik
    humaira humayun hundal husna ibtihaj iffat iftikhar ijaz iksha inayat inderjit indira indra indrajit indrani indu
    intizar ipsita iqra iqtidar irshad irum ishana ishani ishika ishita ishrat ishtiaq ishwar islam iyengar jadeja
    jadhav jaffer jagadish jagan jagannath jagat jagdeep jagjit jagmohan jagruti jahanara jahnavi jaiswal jamshed
    janaki janhvi janki jannat jasbir jasdeep jasleen jasmeet jaspal jaspreet jassi jaswant jaswinder jatin jawaid
    jaya jayant jayanthi jayanti jayaraman jayasinghe jayasuriya jayawardena jayshree jhanvi jhaveri jhumpa jignesh
    jiten jitender jitendra johal johar juneja jyothi jyotika jyotsna kabir kadam kakkar kakoli kaleem kalra kalsoom
    kalyan kalyani kamakshi kamala kamaljit kamat kamath kamini kamlesh kanagaratnam kanchan kandola kanika kanta
    kapadia kapil kapur karanveer karishma karki karmakar kartika karuna karunaratne karuppan kashish kataria kaul
    kausar kaushal kaushalya kaushik kavitha kavya kesar keshav keshava keshavan ketaki keyur khadeeja khaleda khalsa
    khanna khare khatri kher khosla khurana khurshid khushboo khushi kinjal kirit kirpal kirti kishan kishore kohli
    koirala komal kothari krishna krishnamurthy krishnan krishnaswamy krishnendu kritika krupa kuldeep kulsum kulwant
    kulwinder kumarasinghe kumkum kundan kundu kusum kusuma laiba lakhan lakshman lakshmikant lalit lalitha lalwani
    laraib laxman laxmi leela leena liaqat liaquat lila limaye lokesh lopamudra madhav madhavi madhubala madhur
    madhuri madhurima madhusudan mahajan maham maharjan mahbub mahfuza mahira mahmood mahmuda mahrukh mahtani maimuna
    maithili maity majumdar malarvizhi malathi malati malavika malhotra maliha malini malkit mallick malti mamta mamun
    manali manan manchanda mandal mandeep mander mandira mangal mangala mangat mangeshkar manickam manika manikandan
    manish manjari manjeet manjinder manjira manjit manjula manjunath manjusha manmohan mannat manohar manorama
    manpreet mansi mansoor manvi maqbool maqsood maroof masud mathew mathur mayur mayura mayuri mazumdar medha meenal
    megha meghna mehak mehboob mehra mehrin mehrotra mehul mehvish mehwish milind minahil minal mirza misbah mistry
    mitali mithun mittal mizanur modi mohana mohanty mohini mohsin moin moitri momina momtaz monal monowara mookerjee
    mosharraf moushumi mousumi mridula mrinal mrinalini mrunal mubashir mubeen mudassir mukherji mukhopadhyay mukta
    mukul mukund mumtaz muneeb muneeba munshi muqaddas murali murugan musarrat muthu muthukumar muthuvel nabeela nadar
    nadarajah nafeesa nagaraj nagarajan nageena nagesh nagpal nagra naheed nahida naik naina najma nakul naman nambiar
    namita namrata nandan nandini nandita narang narasimhan narayan narayana narayani nargis narinder narula naseem
    naseer nasir nasira natarajan naureen naushad naveen navin navjot navneet navya nawaz nayak nayan nayana nayar
    nazia nazma nazmul neela neelam neelima neeraj neeru neeta neetu negi nehru niaz nidhi nigam nighat niharika nilam
    nilima nilofar nilufa nimisha nimmi niranjan nirav nirmal nirupama nishant nishi nishita nitesh nithya nitya
    nivedita niyati noman nosheen nupur nurjahan nurul nusrat oberoi ojas ojha omkar padmaja padmanabhan padmini pahwa
    palaniswamy pallav panchal pandit pandya panesar panicker pankaja papiya parag paramita paramjeet paramjit
    parashar parekh paresh parikh parimal parmar parminder parmjit parth partha parthasarathi parthiv parvathi parvati
    parveen parvez pathak patnaik pavan pavani pavithra pawan perera pervaiz pervez phadke phalguni pillai piyali
    piyush poonam poornima poudel prabha prabhakar prabhakaran prabhat prabhjot prabhleen prabhu prachi pradeep pradip
    pradnya prafulla pragati pragya prajakta prakriti pramila pramod pranab pranali pranita pranjal prasanna prashant
    prashanti pratap prateek pratibha pratiksha pratima pravin pravina prema premila prerna prisha pritam pritha
    prithvi pritpal priyadarshini priyam priyansh priyanshu puja pulkit punam puneet purewal purohit purushottam purvi
    pushkar pushpa pushpak qamar quratulain rabeea rabeya radhakrishnan rafia rafiqul raghav raghavan raghavendra
    raghu raghunath raghunathan raheela raheem rahela rahila rahima rahman rajagopal rajagopalan rajan rajani
    rajapaksa rajapakse rajat rajendra rajeshwari rajinder rajini rajkumar rajlakshmi rajni rajpal rajput rajshree
    raju rajvir rakhi ramakrishna ramakrishnan ramamurthy ramanathan ramanujan ramaswamy rameshwar ramneek ramsha
    ramya ranasinghe ranbir randeep randhawa randhir rangan ranganathan rangarajan ranjan ranjeet ranjini ranveer
    rashi rashmi rasool rastogi ratan rathod rati ratna ratnayake rauf raval raveena ravinder ravindra ravneet rawal
    rawat razaq razia reema reena rehan rehana rehman rehmat renu renuka reshma reshmi revathi revati rezaul richa
    riddhi ridhi ridwan ritesh rituparna riya rizvi rizwana robina rohail rokeya roopa roopali roshan roychowdhury
    rozina rubab rubaiyat rubeena rubina ruchi ruchika ruchira rudra ruhul rukhsar rukmini rumana runa rupa rupal
    rupinder ruqaiya rushali rutuja saanvi sabeen sabharwal sachdev sachdeva sadaf sadhana sadiq sadiqa saeeda safdar
    safeena sagar sahana sahib sahil sahni sahota saiful sailaja saini sajal sajjad sakeena saksena sakshi saleema
    salil samaraweera samarth sameena samiksha samina samita sampada samra samyukta sanam sanchita sandhu sandhya
    sandip sangha sanghera sanghvi sania sanjeev sanjiv sanjukta sankar sankaran sanket sanskriti santoshi sanya
    sanyal saqib sarabjit sarala saran saraswathi saraswati sarbjit sarfaraz saritha sarma saroj saroja sarvesh sarwar
    sarwat sasikala sathish sathya satinder satnam satpal satpathy satvik satwinder satya satyajit saurabh saurav
    savitri saxena sayali sayantan sayeed sehgal sehrish sekhon selvam selvaraj selvi senanayake sengupta senthilkumar
    sethi sethuraman shabbir shafaq shafiqa shafiqul shagufta shahana shahbaz shahed shahida shahidul shahnawaz
    shahzad shahzadi shahzaib shaila shailaja shailesh shaista shakeela shakila shakti shakuntala shalaka shaleen
    shalu shamala shambhavi shamim shamima shamita shamsa shamshad shamsul shanta shantanu shanthi sharad sharada
    sharanya sharda sharmila sharmistha sharvari shashank shashi shastri shaukat shaurya shazia sheela sheeraz shefali
    shehnaz shehzad sheikh shekhar shenoy sheraz shergill sherpa shetty shikha shinde shipra shirke shivakumar shivam
    shivangi shivaraj shivendra shobhana shraddha shravan shrestha shreyas shreyasi shrinivas shristi shriya shroff
    shrutika shubham shubhangi shubhra shukla shveta shyam shyama shyamala siddhartha siddhi siddique sidhu sikander
    sikdar simran simranjit simrat singhal sitara sivakumar sivanesan smriti smruti snehal snehalata sobia sodhi
    sohini solanki somani sonali sonam soni sonika sood soumitra soumya sourav sreedhar sreeja sreelatha sridevi
    sridhar srijan srikanth srilatha srinath srinivasan sriram srishti srivastava srividya subash subbu subhadra
    subodh subramani subramaniam subramanian subramaniyam sucheta suchitra sudarshan sudesh sudeshna sudhakar sufia
    suhani suhas suhasini sujatha sujay sukanya sukhbir sukhdeep sukhdev sukhjinder sukhjit sukhpreet sukhvinder
    sukhwinder sukriti sulabha sulochana sumaira sumaiya sumana sumanth sumathi sumedha sumeet sumera sumitra summaya
    sunaina sunanda sundar sundaram sundaresan sundari sundeep sunidhi sunitha suparna supriya suraj surayya surbhi
    surekha surendra suri surjeet surjit suryakant sushant sushil sushila sushmita suvarna swagata swaminathan swamy
    swara swaraj swarna swarnali swathi sweta syed taanvi tabassum tabish tagore tahmina taimur talukdar talwar tamang
    tamanna tanay tandon taneja tanishq tanmay tanmayi tanveer tanvir tanzila tapan tarak taranjit tarlochan tarsem
    taruna taslim taslima tasnim tauqeer tayyaba tehmina tejal tejas tejaswi tejinder tendulkar tewari thakkar thakur
    thamarai thangam thapar thavarajah thiruvengadam thulasi tofazzal tooba trilok tripathi tripti trivedi tulika
    tulsi tyagi ubaid udai uday uddin ujjwal ujjwala umair umang umesh umme upadhyay upendra uppal urmi urmila urooj
    urvashi utkarsh utpal uttam uzair uzma vaibhav vaidehi vaidya vaishali vaishnavi vamsi vanaja vandana varghese
    varinder varma varshini varuni vasant vasanta vasanthi vasu vasudev vasudevan vasundhara vedant veeramani velu
    venkata venkataraghavan venkataraman venkatesan venkatesh venkatraman verghese vibha vibhuti vidhi vidhya vighnesh
    vihaan vijaya vijayakumar vijayalakshmi vijayan vijayanthi vikrant vimala vinaya vineeta vinita vinodini vipin
    vipul viraj virdee virender virendra virk visalakshi vishakha vishnu vishwa vishwanath viswanathan vivaan vohra
    vrinda vrunda vyas wadhwa wadia wagh waheed waheeda wahida wajahat wajid walia wasif wickramasinghe wijeratne
    wijesinghe yamini yamuna yashas yashika yashoda yashraj yashwant yawar yogendra yogita yousaf yousuf yukta yuvraj
    zaheer zahida zahoor zaib zakir zareen zarina zarna zaroon zaveri zeenat ziaul zoha zohaib zulekha zulfikar
    zulfiqar zunaira
"""
