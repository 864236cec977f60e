/*
 * The words of the Krovetz stemmer (KStem), which are:
 *
 * Copyright (c) 2003, Center for Intelligent Information Retrieval, University of Massachusetts, Amherst.
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that
 * the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the
 *    following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
 *    following disclaimer in the documentation and/or other materials provided with the distribution.
 * 3. The names "Center for Intelligent Information Retrieval" and "University of Massachusetts" must not be
 *    used to endorse or promote products derived from this software without prior written permission. To obtain
 *    permission, contact info@ciir.cs.umass.edu.
 *
 * THIS SOFTWARE IS PROVIDED BY UNIVERSITY OF MASSACHUSETTS AND OTHER CONTRIBUTORS "AS IS" AND ANY EXPRESS OR
 * IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A
 * PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE FOR ANY
 * DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO,
 * PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR
 * OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** Words with a stem of their own. */
export const irregular = `aeronautical=aeronautics afghan=afghanistan african=africa aged=age aging=age aide=aide albanian=albania
algerian=algeria ambiguity=ambiguous american=america andorran=andorra angolan=angola arabian=arabia
argentine=argentina armenian=armenia asian=asia australian=australia austrian=austria azerbaijani=azerbaijan
azeri=azerbaijan bangladeshi=bangladesh barbarity=barbarous bathe=bathe belgian=belgium bermudan=bermuda
bolivian=bolivia bosnian=bosnia botswanan=botswana brazilian=brazil british=britain bulgarian=bulgaria
burmese=burma californian=california cambodian=cambodia canadian=canada caste=caste chadian=chad
chilean=chile chinese=china colombian=colombia credulity=credulous croat=croatia croatian=croatia cuban=cuba
cued=cue cute=cute cylindrical=cylinder cypriot=cyprus czechoslovakian=czechoslovakia dame=dame
danish=denmark died=die dime=dime does=do doge=doge doing=do done=done dune=dune dying=die egyptian=egypt
envelope=envelope equadorian=equador eritrean=eritrea estonian=estonia ethiopian=ethiopia european=europe
eyed=eye fijian=fiji filipino=philippines finnish=finland fled=flee french=france gage=gage gambian=gambia
generosity=generous georgian=georgia german=germany ghanian=ghana goes=go going=go greek=greece
grenadan=grenada grille=grille grippe=grippe guamian=guam guatemalan=guatemala guinean=guinea guyanan=guyana
haitian=haiti hawaiian=hawaii holland=dutch honduran=honduras hued=hue hungarian=hungary iced=ice
icelandic=iceland indonesian=indonesia iranian=iran iraqi=iraq iraqui=iraq irish=ireland israeli=israel
italian=italy jamaican=jamaica japanese=japan jordanian=jordan kampuchean=cambodia kenyan=kenya korean=korea
kuwaiti=kuwait lankan=lanka laotian=laos latvian=latvia lebanese=lebanon liberian=liberia libyan=libya
lied=lie lithuanian=lithuania lobe=lobe lying=lie macedonian=macedonia madagascan=madagascar
malaysian=malaysia maltese=malta mane=mane mare=mare mathematical=mathematics mauritanian=mauritania
metaphysical=metaphysics mexican=mexico micronesian=micronesia miscarriage=miscarry moldovan=moldova
monacan=monaco mongolian=mongolia montenegran=montenegro moroccan=morocco myanmar=burma namibian=namibia
nape=nape nazism=nazi nepalese=nepal nicaraguan=nicaragua nigerian=nigeria node=node norwegian=norway
omani=oman owed=owe owing=owe pakistani=pakistan panamanian=panama pane=pane papuan=papua
paraguayan=paraguay pate=pate peruvian=peru plane=plane political=politics pope=pope portuguese=portugal
programme=programme quite=quite ripe=ripe romanian=romania rote=rote rumania=romania rumanian=romania
rune=rune russian=russia rwandan=rwanda sage=sage samoan=samoa scottish=scotland serb=serbia serbian=serbia
severe=severe shoppe=shoppe siam=thailand siamese=thailand sine=sine slime=slime slovakia=slovak
slovakian=slovak slovenian=slovenia snipe=snipe somali=somalia somalian=somalia spanish=spain
spontaneity=spontaneous steppe=steppe sued=sue suing=sue suite=suite swedish=sweden swinge=swinge
swiss=switzerland syrian=syria taiwanese=taiwan tanzanian=tanzania tare=tare texan=texas thai=thailand
tied=tie tine=tine toed=toe tope=tope tripe=tripe tunisian=tunisia turkish=turkey twine=twine tying=tie
ugandan=uganda ukrainian=ukraine unanimity=unanimous uruguayan=uruguay used=use using=use uzbek=uzbekistan
venezuelan=venezuela vied=vie vietnamese=viet virginian=virginia voracity=voracious vying=vie yemeni=yemen
yugoslav=yugoslavia yugoslavian=yugoslavia zambian=zambia zealander=zealand zimbabwean=zimbabwe`;

/** Words that are no stems, though listed: what leads to them alone is left as it is. */
export const exceptions = `aide bathe caste cute dame dime doge done dune envelope gage grille grippe lobe mane mare nape node pane
pate plane pope programme quite ripe rote rune sage severe shoppe sine slime snipe steppe suite swinge tare
tine tope tripe twine`;

/** All words in order, each written as how many letters it shares with the one before (in base 36), and the rest. */
export const packedWords = `0aarhus 1back 4us 3ndon 7ed 3se 4h 3te 4toir 2bess 4y 3ot 3reviate 9ion 2c 2dicate 3omen 3uct 2ed 3rrant
6tion 3t 3yance 2hor 5rent 2ide 4ing 3lities 6y 2ject 3ure 2lative 4ut 4ze 3e 3ution 8s 3y 2negation 3ormal
2o 3ard 3de 3lish 5tion 3minable 7te 8ion 3riginal 8e 4t 5ion 8ist 6ve 3und 4t 3ve 5board 2racadabra 4de 4ms
4sion 6ve 3east 3idge 7ment 6ment 3oad 4gate 3upt 2scess 4ond 3ence 5t 6ee 8ism 6ly 3inth 7e 3olute 8ly 7ion
8sm 5ve 4rb 6ent 6ing 5ption 3tain 4emious 5ntion 4inence 4ract 8ed 8ion 5use 3urd 2undance 7t 3se 4ive 3t
4ment 2ysmal 4s 1cacia 3demic 8ian 6y 2cede 4lerate 9ion 9or 4nt 6uate 4pt 6able 7nce 4ss 6ible 7on 6ory
3idence 7t 8al 3laim 5mation 4imatize 5vity 3olade 4mmodate aing bon ds 5paniment 9st 8y 6lice 8sh aed ament
4rd 6ance 6ing 9ly 7on 4st 4unt 7able 8ncy 9t 5trements 3redit 5tion 4ue 3umulate 9ion ave 9or 4racy 6te
5sed 4sation 8ve 5e 6d 5tom 8ed 2e 3rbity 3tate 4ic 4ylene 2he 3ieve 7ment 4lles 3oo 2id 4ify 5ty 4ulated
6ous 2knowledge bment ament 2me 2ne 2olyte 3nite 3rn 3ustic 8s 2quaint 8ance cship 4iesce 9nt 5re 5sition
9ve 5t 6tal 2re 4age 3id 4mony 3obat 7ic 9s 4nym 4polis 4ss 5tic 2t 3ing 5ism 4on 6able 4vate 5e 5ist 6ty
3or 3ress 3s 3ual 6ity 6ly 5ry 5te 2uity 3men 3puncture 3te 1dage 4io 3m 4ant 4s 3pt 5able 6tion 5er 5or 2c
2d 3endum 4r 3ict 6ion 7ve 4tion 8al 6ve 3le 3ress 7ee 3uce 2enoidal 7s 3pt 3quate 2here 6nce 7t 4sion 6ve
2ieu 3pose 2j 3acent 3ective 3oin 4urn 3udge 5icate 4nct 4re 4st 4tant 2man 4ss 3inister 8ration cve bor
4rable 6l 7ty 6tion 5e 6r 4ssible 7on 4t 5tance 6ed 8ly 4xture 3onish 6tion 7ory 2o 3be 3lescent 3nis 3pt
5ion 6ve 3rable 5tion 4e 4n 5ment 2renalin 3ift 3oit 2ulate 6ion 4t 5erate 7er 7y 3mbrate 2v 3ance 7d 7ment
7s 5tage 9ous 3ent 6ist 7tious 6ure 9r 9ss 8ous 4rb 6ial 5sary 6e 6ity 5t 6ise 9ment 8ing 3ice 4sable 5e
6dly 6r 5or 7y 3ocacy 6te 2z 3e 1egis 2on 2rate 3ial 4e 3obatic 9s 4drome 5ynamic bs 4nautical as 4plane
4sol 5pace 3tex 3y 2sthete 7ic 9s 2ther 6eal 3iology 1far 2fable 4ir 3ect 6ation 6ed 6ing 7on 9ate 3iance
4davit 4liate 8ion 4nity 4rm 6ative 4x 3lict 7ion 4uent 3ord 5est 3ray 4icate 4ont 2ghan 2icionado 3eld 3re
2lame 3oat 2oot 3resaid 5thought 2raid 3esh 3ican 4kaans 6ner 3o 2t 3er 5birth 5care 5effect 5glow 5life
5math 5noon 9s 5s 6have 5taste 6hought 5wards 1gain 5st 3pe 3te 2e 3d 3ing 3less 3ncy 4da 4t 2glomerate
4utination bve 3randisement 8zement 5vate 8ion 4egate 8ion 5ssion 8ve 7or 4ieved 4o 2hast 2ile 3ng 3tate
6ion 6or 2low 2nes 3ostic 2o 3g 3nise 7d 6ing 5ze 7d 6ing 4y 3raphobia ac 2rarian 3ee 5able 8y 5ment
3iculture 3onomy 4und 2ue 1ha 2ead 3m 2oy 1id 3e 3s 2l 3eron 3ment 2m 3less 2r 3base 4ed 4ladder 4orne 4rake
5ick 4us 3craft 8man 5ew 4ushion 3drop 3edale 4s 3field 4low 4orce 3gun 3hole 5stess 3ily 4ng 3lane 4ess
5tter 4ift 5ne 7r 4ock 3mail 5n 3plane 4ocket 5rt 3s 4haft 5ip 4ick 4pace 5eed 4trip 3tight 3way 4oman 5rthy
3y 2sle 2tch 1jar 1kimbo 3n 1labaster 3ck 4rity 3rm 5ist 3s 2banian 4tross 3eit 3ino 3um 5en 2chemist 6y
3ohol 7ic 8sm 4ve 2der 5man 2e 3house 3rt 3xander 4is 2falfa 3red 5sco 2gae 3ebra 4rian 3iers 3orithm 2ias
3bi 3en 5ate 7ion 5ist 3ght 4n 5ment 3ke 3mentary 4ony 3ne 5ment 3ve 2kali 6ne 2l 3ah 4y 3egation 5e 6dly
5iance 5orical 7y 5retto 6o 4luia 4rgic 6y 4viate 4y 5way 3iance 4ed 4gator 4teration ave 3ocate 7ion 4pathy
4t 5ment 4w 5able 6nce 4y 3spice 3ude 4re 6ment 4sion 4vial 6um 3y 2manac 7k 3ighty 3ond 5er 4st 3s 2oe 3ft
3ne 4g 5side 3of 3pecia 3ud 2paca 3enhorn 5stock 3ha 5bet 8ical 3ine 3s 2ready 3ight 2satian 3o 2tar 5piece
3er 5ation 5cation 5nate 8ive 8or 3hough 3imeter 4tude 3o 4gether 3ruism 7t 2um 4inium 4na 5us 2veolar 2ways
2yssum 1madeus 3lgam 7ate 3nuensis 3ss 3teur 7ish 4ory 3ze 4ing 4on 2bassador aial 3er 5gris 3idextrous
4ence 6t 4guity 6ous 4t 5ion 7us 4valent 3le 3rosia 3ulance 4sh 2e 3ba 3liorate 3n 4able 4d 5ment 5s 4ity
3rican 8ise am 9ze 3s 3thyst 2iable 3cable 3d 4ships 3r 3ss 3ty 2meter 3o 4nia 6te 3unition 2nesia 5ty 2oeba
5ic 3k 3ng 3ral 4ous 4phous 4tise 6ze 3s 3unt 4r 2p 3erage 5sand 3hetamine 4ibian 7ous 5theater are 4ora 3le
4ifier 6y 5tude 3oule 3utate 5ee 2uck 3let 3se 5ment 1nachronism 4onda 3emia 6c 4sthesia 8tic ast 3gram 3l
4gesia 8c 4og 6ize 6ous 6ue 6y 4yse 6is 6t 5tic 3paest 3rchic 7sm 8t 6y 3thema 8tize 4omical 7st 6y 2cestor
6ral 7y 3hor 6age 6ite 5vy 3ient 7s 4llary 2d 3ante 3es 3iron 3orran 3rews 4ogynous 2ecdotal 7e 3mia 4ometer
5ne 3sthesia 7tise 9ze 3w 2gel 5es 5ica 5us 4r 3le 4ican 6ise 8m 7ze 5ng 4ophile 9ia 7obe 9ia 3olan 4ra
4stura 3ry 3st 3uish 7ed 4lar 4s 2iline 3madversion 9t 5l 6cule 6ism 5te 6ion 4ism 4osity 4us 3s 4e 5ed 2kle
5t 2nals 4polis 3eal 4x 5ation 5e 3ihilate 4versary 3otate 7ion 4unce 8ment 8r 4y 5ance 3ual 4ity 4l 5ar
4nciation 2ode 4yne 3int 3malous 6y 3n 4ymity 6ous 3pheles 3rak 4exia 3ther 2swer 6able 2t 3acid 4gonism 9t
8ze 4rctic 5es 3e 4ater 4cedence 9t as 5hamber 4date 5iluvian 4lope 4natal 5na 4penultimate 4rior 5oom 3hem
5r 4ill 4ology 4racite 6x 5opocentric 8id 8logist by 8morphic esm 8phagous cy 3iaircraft 4biotic 5ody 4c
5ipate 9ion 9ory 5lerical 6imax 6ockwise 5s 5yclone 4dote 4freeze 4gen 4hero 5istamine 4knock 4lles
5ogarithm 4macassar 6tter 5ony 4pathetic 8y 5ersonnel 5odal 7es 4quarian 8y 7ted 6e 6ity 4rrhinum 4septic
5ocial 4thesis 7tic 5oxin 3ler 3onym 2us 2vil 2xiety 4ous 2y 3body 3how 3place 3road 3thing 3way 4here 1orta
1pace 3nage 3rt 5heid 5ment 9s 3thetic 5y 2e 3rient 5tif 4ture 3x 2hasia 6c 3id 3orism 7tic 3rodisiac
2iarist 5y 3ces 4ulture 3ece 3sh 2lomb 2ocalypse 8tic 4rypha 9l 3gee 3logetic as 6ia 7se 8t 7ze 6y 3phthegm
4lectic 6xy 3stasy 6te 7ise 8ze 5le 5olic 5rophe 9ize 3thecary 6gm 6osis 2pal 5l 6ing 4nage 4ratus 5el 6nt
8ly 5ition 3eal 6ing 5r 6ance as 5se 7ment 4llant 7te 8ion 4nd 6age 6ectomy 6icitis 7x 4rtain 4tite 6zer
7ing 3laud 6se 4e 5jack 4iance 5cable 7nt 7tion 8or 5ed 4y 3oint 7ment bs 4rtion 4site 7ion 3raisal 7e
4eciable 8te 9ion ave 5hend 8sion ave 5ntice aship 4ise 4o 5ach 8able 5bation 8ory 5priate aion 5val 6e 5x
6imate aion 3urtenance 2ricot 4l 3on 4pos 2se 2t 3itude 1qualung 4marine 4plane 4rium 7s 4tic 6nt 3educt
4ous 3iline 4nas 1rab 4esque 4ian 5c 4le 3chnid 3k 2biter 5rary 7te 8ion 8or 3or 5eal 6tum 4ur 2c 3ade 5ia
4ne 3h 4aeology 5ic 6sm 5ngel 4bishop aric 4deacon ary 5iocese 5uke 4eology 5r 6y 5type 4imandrite 6edes
5pelago 5tect 9ure 5ve 4way 3tic 4urus 2dent 3or 4ur 3uous 2e 3a 3ca 3na 3s 2gent 6ine 3on 4t 3uable 4e
4ment 8ative 2ia 3d 3es 3ght 3se 4tocracy 9t aic 3thmetic aian 2k 3ansas 2m 3ada 5illo 4ment 4ture 3band
3chair 3ed 4nian 3ful 3hole 3istice 3let 3or 5er 5ial 5y 4ur 6ed 7r 6y 3pit 3s 3y 2oma 5tic 3se 3und 4se
2peggio 2quebus 2rack 4ign 4nge 7ment 5t 4s 4y 3ears 4st 3ival 5e 3ogance 7t 6te 4w 5head 5root 2se 4nal 5ic
3on 2t 3efact 4mis 4rial 6osclerosis 5y 3ful 3hritis 3ichoke 5le 7s 5ulate ad aness 9ion 4fact 5ice 8r 7ial
4llery 4san 5t 6e 6ic 6ry 3less 3s 3y 2um 1sbestos 2cend 6ancy 8t 6ency 8t 5sion 5t 4rtain 4tic 3ribe 5ption
2epsis 4tic 3xual 2h 3amed 3bin 3can 3en 4r 4s 3ly 3ore 3tray 3y 2ian 3de 3nine 2k 3ance 3ew 2lant 3eep 2p
3aragus 3ect 6ual 4n 4rity 5sion 3halt 4odel 4yxia 8te 3ic 4distra 4rant 6te 7ion 5e 5in 2s 3agai 4il 6ant
4ssin 8ate 4ult 4y 3egai 4mblage 7e 7y 8man 4nt 4rt 6ion 7ve 4ss 6ment 6or 4t 4verate 3iduity 6ous 4gn
6ation 6ment 4milate 9ion 4st 6ance 8t 4ze 6s 3ociate 8ion 4nance 4rt 6ed 6ment 3t 3uage 4me 5ption 4rance
5e 6d 2ter 5isk 5n 5oid 3hma 3igmatic 9sm 4r 3onish 8ment 4und 3rakhan 5l 5y 4ide 5ngent 4olabe 6oger 8y
5naut 9ics 6omer 8ical 8y 5physics 3ute 2under 2ylum 3mmetric 1tavism 2choo 2e 3lier 2heism 6t 4ns 3lete 6ic
8s 3wart 2ishoo 2kins 2lantis 4s 2mosphere 9ic bs 2oll 3m 4ic 5se 5ze 3nal 6ity 4e 3p 2rocious 6ty 4phy
2tach 6ment 5k 4in 6der 6ment 4r 3empt 4nd 6ance 8t 5tion 7ve 5uate 4st 6ation 6ed 3ic 4re 4tude 7inise aze
3orney 3ract 7ion 8ve 4ibutable 8e 8ion 9ve 5tion 3une 2ypical 1ubergine 3rietia 3urn 2ction 7eer 2dacious
6ty 3ible 4ence 4o 5meter 4t 5ion 5or 7ium 7y 2ger 3ht 3ment 7ation 3ur 5y 4st 6us 2k 2nt 2ra 4l 3eole 3icle
5ular 4ferous 3ora 2scultation 3pices 6ious 3sie 3tere 6ity 4ralasian 7ian 5ian 2tarchy 5ky 3hentic 9ate
9ity 4or 6ess 6isation 8e 7tarian 9tive 8y 7zation 8e 6ship 3ism 5tic 3o 4bahn 5iographical cy 4cracy 7t
4eroticism 4graph 4mat 7e 7ic 8on 8sm 7on 5obile 4nomous 7y 4psy 4strada 5uggestion 3umn 6al 2xiliary 1vail
5able 3lanche 3rice 6ious 3tar 3unt 2enge 4ue 3r 4age 4se 5ion 6ve 4t 2iary 4tion 5or 3d 3s 2ocado 5tion 4et
3id 5ance 4rdupois 3w 4al 4ed 2uncular 1wait 3ke 5n 6ing 3rd 4e 3sh 3y 2e 3some 4truck 2ful 5ly 2hile 2kward
2l 2ning 2oke 5n 2ry 1xe 2iom 5atic 3s 2le 2olotl 1yah 2e 3rs 1zalea 2erbaijani 4i 2imuth 2ure 0baa 2bble 6r
3e 4l 3oo 5n 3u 3y 4hood 4ish 2ccalaureate 5ra 7t 4hanal 4y 3helor 3illus 3k 4ache 4bench 5ite 5one 5reaking
4chat 5loth 5omb 4date 5rop 4er 4fire 4gammon 5round 4hand 8ed 9r 4ing 4lash 5og 4most 4pedal 4scatter 5ide
5lide 5pace 5tage 7irs 7y 6roke 4track 4up 4ward 8s 6sh 6ter 5oods 9man 4yard 3on 3teria 7ology 4rian 2d 3e
3ge 5r 3inage 3ly 3minton 2ffle 5ing 2g 3atelle 3ful 3gage 4y 3pipes 3s 2h 3amas 2il 4ey 4iff 3rn 3t 3ze 2ke
4lite 4r 5y 3sheesh 2laclava 4laika 4nce 7d 3cony 3d 4erdash 4ing 4ly 4ric 3e 4ful 3k 3l 4ad 6e 5st 4cock
4erina 5t 4istic 9s 4ocks 5on 7ing 8st 5t 4point 4room 4s 4y 5hoo 3m 4y 3oney 3sa 5m 3ustrade 2mboo 6zle 2n
3al 4na 3d 4age 5na 6na 4box 4eau 4it 6ry 4master 4oleer 6ier 4sman 5tand 4wagon 4y 3e 4ful 3g 4er 4ladeshi
5e 4or 3ian 4sh 5ter 3jo 3k 4book 4er 4ing 4rupt 8cy 3ner 4ock 4s 3quet 3shee 3tam 6weight 4er 3yan 2obab
2ptise 6m 6t 5ze 2r 3b 4ados 5rian 7c 7se 8m 7ty 7ze 6ous 4ecue 5d 5l 5r 4ican 5turate 3carole 8le 3d 3e
4back 8ed 4faced 5oot 4headed 4legged 5y 3gain 4e 5e 5r 3itone 4um 3k 4er 3ley 6corn 3maid 5n 4y 3n 4abas
5cle 4es 4storm 4yard 3ograph 4meter 4n 5ess 6t 7cy 5ial 5y 4que 3que 3rack 7s 6uda 5ge 4ed 5l 5n 4icade 9s
5er 5ng 5ster 4ow 3tender 5r 2salt 3e 4ball 5oard 4less 5ine 4ment 4s 3h 4ful 3ic 5ally 5s 4l 5ica 6sk 4n 4s
3k 4et 6ball 6ful 6ry 6work 3s 4et 4inet 4oon 3t 4ard 7ise 8ze 7y 4e 4inado 5on 2t 3ch 3ed 3h 4e 4ing 4os
4robe 6om 4s 4tub 4ysphere 3ik 4ste 3man 3on 3s 4man 3talion 4en 5r 6y 4le 6ax 8e 6field 6ments 6ship 4y
2uble 3lk 3xite 2wd 4y 3l 2y 3onet 4u 2zaar 3ooka 1bc 1each 5comber 5head 5wear 4on 3d 4ing 4le 4y 3gle 5ing
3k 4er 3m 3n 4pole 4stalk 3r 4able 4d 5ed 4er 4ing 7s 5sh 4skin 3st 5ly 3t 4en 5r 4ific 8ation 6y 5ng 5tude
9s 4nik 3u 4jolais 4t 5eous 5ician 6ful 7y 5y 3ver 2bop 2calmed 4use 3k 4er 4on 3ome 5ing 2d 3aub 3bug
3clothes 3ding 3eck 4vil 4wed 3fellow 3immed 3lam 3ouin 3pan 4ost 3raggled 4idden 4ock 5om 3side 4ore 4pread
4tead 3time 2e 3ch 3f 4cake 4eater 4steak 4y 3hive 3line 3n 3r 4y 3swax 3t 4le 5ing 4root 3ves 2fall 3it
5ting 3ore 6hand 3riend 3uddle 2g 3et 3gar 6ly 6y 3in 5ner 6ing 3one 5ia 4rra 4t 5ten 3rudge 3uile 4m 4n
2half 4ve 5ior 8ism 7ur 9ism 3ead 4moth 4st 3ind 6hand 3old 6en 4ve 2ige 3ng 2jing 2labor 6ur 4ted 4y 3ch
3eaguer 3fry 3gian 3ie 5f 5vable 6e 7r 4ttle 3l 4adonna 4boy 4e 4flower 4icose 5gerency at 4ow 6s 4y 5ache
5ful 3ong 6ings 4ved 4w 3t 4ed 4ing 4way 2moan 3used 2n 3ch 5er 3d 4ed 4s 3eath 4dictine 9on 8us 4faction
8or 5ice 8nt 7ial 9ry 6t 4volence 9t 3ighted 5n 6ity 3t 3umbed 3zedrine 5ne 4ine 2queath 5st 2rate 3eave 7d
7ment 4ft 4t 3iberi 4ng 3k 3mudan 3ry 3serk 3th 3yl 2seech 5m 4t 5ting 3ide 6s 4ege 3mear 4irch 3om 4tted
4ught 3pattered 4eak 4oke 3t 4ial 7ity 6ry 5r 4ow 4rew 5ide 2t 3a 4ke 3el 3hel 4ink 3ide 4mes 3oken 3ray 6al
4oth 7al 7ed 3ter 6ment 6s 4or 3ween 4ixt 2vel 4rage 3y 2wail 4re 3ilder 4tch 2y 3ond 2zique 1hang 1ias 2b
3le 4ical 5ographer by 6phile 3ulous 2carb 6onate 3entenary 8nial 4ps 3ker 3ycle 2d 3dable 4ing 3e 4t
2ennial 3r 2ff 3ocals 3urcate 2g 3amist 5ous 5y 3gs 3head 4t 3ot 5ed 5ry 3wig 2jou 2ke 3ini 2labial 4teral
3berry 3e 3ge 3ingual 4ous 3k 3l 4board 4et 4fold 4hook 4iard 8s 5ngs 5on 4ow 4poster 4y 3tong 2metallic 9sm
3onthly 2n 3ary 3d 4er 6y 4ing 4weed 3ge 4o 3nacle 3ocular 9s 4mial 2ochemistry 3degradable 3grapher 8ical
8y 3logical 6y 3medical 3nic 3sphere 3technology 2partisan 7te 3ed 3lane 2rch 3d 4ie 4lime 4seed 3etta 3o
3th 5day 5mark 5place 5rate 6ight 2scuit 3ect 4xual 3hop 6ric 3muth 3on 3que 3tro 2t 3ch 5y 3e 3ing 3ter 6n
6s 7weet 4y 3umen 5inous 2valve 3ouac 2weekly 2zarre 1lab 4ber 7mouth 3ck 5amoor 5ball 6erry 6ird 6oard
5currant 5en 5guard 5head 5ing 5jack 5leg 6ist 6y 5mail 5out 5shirt 6mith 5thorn 3dder 4e 3eberry 3h 3me
5less 5worthy 3nch 5mange 4d 5ishments 4k 5et 3re 4ney 3spheme 8ous 8y 4t 5ed 3tant 4her 3ze 5r 5s 4ing 4on
6ry 2each 6ers 4k 4ry 4t 3ed 5er 5ing 4p 3mish 3nch 4d 5er 3ss 5ed 5ing 3ther 3w 2ight 6er 3mey 4p 3nd 5er
7s 5fold 4k 5ered 7s 5ing 3p 3ss 4ter 7ing 3the 6ring 4z 3zzard 2oated 6r 3b 3c 4k 5ade 6ge 5buster 5head
6ouse 3ke 3nd 3od 5bath 5curdling 5hound 5less 7tting 5shed 7ot 6tain 7ock 7ream 6ucker 5thirsty 5y 4m 5er
7s 5ing 3ssom 3t 4ch 4ter 5o 3use 3w 4er 4fly 4gun 4hard 5ole 4lamp 4n 4out 4pipe 4sy 4y 4zy 2ubber 3dgeon
3e 4bag 5eard 6ll 6rry 5ird 5ottle 4coat 4fish 4jacket 4print 4s 5tocking 3ff 3nder 7buss 4t 5ly 3r 4b 4t
3sh 4ter 7y 1oa 3r 4d 5er 5ing 8house 5room 5s 5walk 3st 5er 5ful 3t 4er 4house 4man 4swain 2b 3bin 4y 3cat
3olink 3sleigh 3tail 7ed 2ck 2d 3e 3ice 4ly 4ng 3kin 3y 4guard 4work 2eing 3r 2ffin 2g 3ey 3gle 4y 3ie 3us
2hemian 2il 4er 3sterous 2ld 4face 8d 3e 4ro 3ivian 3l 4ard 4ocks 3oney 3shevik 8sm 5y 4ter 3t 4hole 2mb
4ard 7ier 7ment 5st 4er 4proof 4shell 5ight 6te 2nanza 3bon 3d 4age 4ed 4holder 4s 3e 4d 4head 4r 4setter
5haker 3fire 3go 3homie 3ito 3kers 3net 4y 3sai 3us 3y 3zer 2o 3b 4s 4y 3dle 3hoo 3k 4able 4bindery 8ing
4case 4end 4ing 5sh 4keeping 4let 4maker 6rk 5obile 4plate 4s 5eller 5hop 5tall 4work 7m 3m 4erang 3n 3r 3st
5er 3t 4black 4ed 5e 4h 4lace 5eg 6ss 4s 5traps 4y 3ze 5r 4y 2p 3per 2racic 4ge 4x 3deaux 5llo 5r 6er 6land
7ine 3e 4alis 4hole 4r 3is 3n 4e 3on 4ugh 3roughs 5w 6ing 3scht 4hcht 4tal 3zoi 2sh 3nian 3om 5y 3s 4y 3un
2tanical 6se 7t 6ze 5y 3ch 3h 4er 6ation 6some 3swanan 3tle 6ful 6neck 4om 6less 3ulism 2udoir 3ffant
3gainvillaea bea 4h 5t 3illabaisse 6on 3lder 4evard 3nce 6r 5ing 5y 4d 5ary 5en 6r 5less 5s 4teous 5iful 5y
3quet 3rbon 4geois 9ie 4n 5e 4se 3t 4ique 3zouki 2vine 3ril 3ver 2w 3dlerise 8ze 3ed 4l 5s 4r 5bird 3ing 3l
4er 4ful 4ine 6g 4s 3man 3ser 4hot 4prit 3wow 2x 3er 3ful 3ing 3wood 2y 3cott 3friend 3hood 3ish 3s 1ra 3ce
5let 8s 5s 4ing 4ken 6t 5ish 4t 3dawl 3e 3g 4gadocio 6rt 3hman 5s 3id 4lle 4n 5child 5less 5pan 5s 6torm
5wash 9ing 7ve 5y 4se 3ke 3mble 3n 4ch 4d 5eis 5ish 5y 3sh 4s 5erie 5iere 5y 3t 3vado 4e 4o 4ura 3wl 4n 5y
3y 3zen 4ier 5lian 2e 3ach 4d 5basket 6oard 5crumb 5ed 5fruit 5line 5th 7ways 5winner 4k 5age 6way 5down 5er
5fast 5neck 5out 5through 5up 5water 4m 4st 6bone 6plate 6stroke 6work 4th 6alyse br 6e 7r 6ing 6less
6taking 6y 3ech 6es 4d 5er 5ing 4ze 6block 5y 3thren 3ve 5t 4iary 5ty 3w 4er 6y 2iar 3be 5ry 3ck 5bat 5field
5layer 5work 3dal 4e 5groom 5smaid 4ge 6head 6work 4le 3e 4f 5case 5ing 5s 4r 3g 4ade 6ier 5nd 7age 6tine
4gs 4ht 6en 3ll 5iancy 8t 9ine 3m 4ful 7l 4stone 3ndled 4e 4g 4k 5manship 3oche 3quet 7te 3sk 5et 4tle 6y
5ols 3t 4ches 4ish 7er 4on 4tle 2oach 4d 5cast 9ing 6loth 5en 5loom 5minded 5sheet 6ide 6word 5ways 3cade
4coli 4hure 3gue 3il 5er 3ke 5n 5r 3lly 3mide 5ne 3nchial 7tis 5o 4tosaurus 4ze 3och 4d 5y 4k 4m 5stick 3th
5el 6r 7hood 3ugham 6t 4haha 3w 4beat 4n 5ie 5stone 4se 2ucellosis 3in 4se 6r 5ing 4t 3nch 4et 6te 4t 3sh
5wood 7rk 4que 4sels 3tal 6ise 7ty 7ze 4e 4ish 3xelles 1ubble 5y 2ccaneer 3k 4board 4ed 5t 4le 6r 4ram 4shee
6ot 5kin 4tooth 4wheat 3olic 2d 3dhism 4ing 4y 3ge 5rigar 5t 6ary 2enos 2ff 4alo 4er 5t 4oon 7ery 2g 3aboo
3bear 3ger 6ed 6y 4y 3house 3le 3rake 2hl 2ild 5er 5ing 5up 2lb 4ous 4ul 3garian 4e 3k 4head 4y 3l 4dog 6ze
8r 4et 6in 6proof 4fight 9ing 6nch 5rog 4headed 4ion 4necked 4ock 4ring 4shit 4y 5boy 3rush 3wark 2m 3ble
6bee 4oat 3f 3mer 3p 4er 4h 4kin 4tious 4y 2n 3ch 3dle 3g 4alow 4hole 4le 3ion 3k 4er 6ed 4house 4um 3ny
3ting 2oy 4ancy 2r 3berry 4le 3den 6some 4ock 3eau 6cracy 9t aic 3g 4eon 5ss 4h 5er 4lar 7y 5e 4omaster
4undy 3ial 3lap 4esque 4y 3mese 3n 4er 4ing 5sh 4ous 7e 4t 3p 3r 4o 5w 3sar 6y 4t 3then 4on 3y 2s 3by 3h
4baby 4ed 5l 4whack 4y 3iness 8like 8man 3k 4er 3man 3t 4ard 4er 4le 3y 4body 2t 3ane 3ch 5er 7y 3ler 3t 4er
6cup 6fingers 7ly 6milk 6scotch 6y 4ock 7s 5n 6hole 8ok 6s 4ress 2xom 2y 3er 2zz 4ard 4er 1ye 3law 2gone 6s
2law 2pass 3lay 2re 2stander 2way 5s 3ord 2zantine 0cab 3al 4ret 3bage 4ie 4y 3driver 3er 3in 5et 3le 5gram
3oodle 5se 3riolet 2cao 3he 5t 4ou 3kle 3ophony 3tus 2d 3aver 7ous 3die 4y 3ence 5za 4t 3ge 3i 3mium 3re
2erphilly 3sura 2feteria 3feine 3tan 2ge 4y 2hoots 2iman 3que 3rn 5s 3sson 2jole 2ke 2labash 5oose 4is
4mitous 7y 3cify 5nation 6e 5um 4ulable 7te 8ing 9on 8or 6us 3dron 3endar 6er 6s 3f 4skin 3iber 5rate 8ion
6e 4co 4fornian 4per 7s 5h 6ate 4sthenic bs 3k 3l 4a 4boy 4er 4igraphy 5ng 5per 8s 5sthenic cs 4ous 5w 4us
3m 3omel 4rie 6fic 3umniate 6y 3vary 4e 5s 4inism 3ypso 4x 2m 3araderie 3ber 4odian 4ric 3e 4l 5hair 5lia
4mbert 4o 4ra 6man 3isole 3omile 4ros 4uflage 3p 4aign 5nile 6ology 6ula 4er 4fire 4ground 4hor 7ated 4ion
4site 4us 3shaft 3us 2n 3adian 4l 5ise 6ze 4rd 5y 4sta 3can 4el 6lation 5r 6ous 3dela 7brum 4id 6ate 8ure
6ly 5ed 4le 6light 6mas 6power 6stick 6wick 4or 5ur 4y 5floss 5tuft 3e 3ine 4s 5ter 3ker 3na 5bis 4ed 5lloni
5ry 4ibal 8ise am 9ze 4on 6ade 6ball 5t 4y 3oe 4n 5ical 9s 6se 6ze 4odle 4py 3st 3t 4ab 6rigian 5loup 9e
5nkerous 5ta 4een 5r 4icle 5lever 4o 5n 6ment 5r 3vas 6s 3yon 2p 3abilities 9y 5le 4cious 6tor 7y 4rison 3e
4r 3illarity 8y 4tal 7isation 9e 9m 9t 8zation 9e 7s 6tion 5ol 5ulate 9ion cs 3on 3riccio 6e 6ious 6orn
3sicum 5ze 4tan 4ule 3tain 4ion 6us 5vate 6e 6ity 4or 4ure 2r 3acas 4fe 4mel 4pace 4t 4van 7ning 7serai 4way
3bide 5ne 4ohydrate 5lic 5n 6ated 8ion 6iferous 7se 7ze 5rundum 5y 4uncle 5retor 8tor 3case 6s 4inogen 3d
4amom 4board 4iac 5gan 5nal 4punch 4s 5harp 3e 4en 5r 6ist 4free 5ul 4less 4ss 4t 5aker 4worn 3go 3ibou
4cature 4es 4llon 4ous 3los 3melite 4ine 3nage 5l 5tion 4elian 4ival 6ore 8ous 3ob 4l 4tid 4usal 6e 7l 3p
4al 4enter 7ry 5t 6bag 9ger 6ing 4ort 4us 3riage 8way 5er 5on 4ot 6y 5usel 4y 5all 5cot 5out 3sick 3t 4age
4el 5r 4horse 4ilage 8inous 4ographer ay 5n 5on 4ridge 4wheel 3ve 5r 4ing 3yatid 2scade 5ra 3e 4book 4in
4work 3h 4ew 4ier 4mere 3ing 5o 3k 4et 3que 3sava 4erole 5tte 4ius 4ock 5wary 3t 4anets 5way 4e 5llated 5r
4igate 5ng 4le 4or 4rate 3ual 6ty 4ist 7ry 2t 3aclysm 5omb 4falque 4lepsy 5og 7ue 5pa 5ysis 7t 4maran 4pult
4ract 5rh 4strophe 4tonic 3call 4h 5er 5ing 5penny 6hrase 5word 5y 3echise 8m 7ze 4gorical 8se 8ze 7y 4r 5er
5pillar 5waul 3fish 3gut 3harsis 6tic 4edral 5ter 4ode 5lic 8ism 9ty 3kin 3nap 4ip 3sup 3tle 4y 3walk 2ucus
3dal 3ght 3l 4dron 4iflower 4k 3sal 6ity 5tion 7ve 4e 5less 5way 4tic 3terise 7ze 4ion 7ary 6us 2valcade
5ier 5ry 7man 3e 4at 4man 4rn 6ous 3iar 6e 4l 4ty 3ort 3y 2w 2y 3man 1ease 5less 2dar 3e 3illa 2iling
2landine 3ebrant 7te 9d 8ion 6ity 4rity 5y 4stial 3ibacy 6te 3l 4ar 6age 4ist 4o 5phane 4ular 6oid 7se 3sius
3tic 4s 2ment 4tery 2notaph 3sor 6ious 6ship 4ure 5s 3t 4aur 5vo 4enarian 8y 6nial 5r 6board 6piece 4igrade
8m 9me 5me 7ter 8re 5pede 4ral 7ise 9m 8ze 5e 6board 6piece 5ifugal 9e 6petal 6st 4urion 6y 2phalic 2ramic
7s 3berus 3eal 4bellum 5ral 7tion 6um 4monial 8ous 7y 4s 3ise 3t 4ain 7ly 7ty 4ifiable 7cate bd 6y 5tude
3ulean 3vantes 4ical 5x 2ssation 4ion 4pit 2tacean 1hablis 3conne 3dian 3fe 4f 5inch 3grin 3in 4r 5man 8ship
5person 5woman 4se 3let 4ice 4k 5er 5y 4lenge 8ing 3mber 7lain 7maid 7s 4eleon 4iomile 4ois 5mile 4p 5agne
6ign 5ion 8ship 3nce 6l 7lery 8or 6ry 5y 4delier 5ler 4ge 6able 6less 7ing 6over 4nel 4t 5erelle 5icleer
6lly 5ry 5y 3os 4tic 3p 4el 6goer 5ron 8e 4fallen 4lain 8cy 5et 4s 4ter 3r 4abanc 5cter 9ise btic azation be
9less 5de 7s 4coal 4d 4ge 6able 6d 6r 4iot 7eer 5sma 8tic 5table 6y 4lady 6tan 5es 7ton 5ock 6tte 4m 5er
5ing 4t 5er 5res 7use 4woman 4y 5bdis 3se 5r 4m 4sis 4te 6n 5ise 8ment 6ty 4uble 3t 4elaine 4tel 6r 7box 5y
3uffeur 4vinism 9t 2eap 5en 5skate 4t 3ck 5book 5ed 6r 7board 7s 5list 5mate 5off 6ut 5point 5rail 6ein 6oom
5up 3ddar 3ek 5bone 5y 4p 4r 5ful 5ing 6o 5leader 7ss 5s 5y 4se 6cake 7loth 6paring 4tah 3f 3m 4ical 5se 6t
7ry 4otherapy 3nille 3ops 3que 6book 6r 3rish 4oot 4ry 4ub 4vil 3ss 5board 5man 4t 5er 7field 5nut 5y
3valier 4ron 4vy 4y 3w 2i 3anti 4roscuro 3c 4anery 6o 4hi 4k 5en 7feed 7hearted 5pea 5weed 4le 4ory 3de 3ef
5ly 5tain 9ship 3ffon 7ier 7nier 3gger 4non 3huahua 3lblain 4d 5bearing 6irth 5hood 5ish 5like 4e 5an 4l 5er
5i 5y 3maera 4e 5ra 6ical 4ney 7breast 7piece 8ot 7stack 8weep 4panzee 3n 4a 5town 5ware 4chilla 4e 5se 4g
4k 4less 4ook 4strap 4tz 4wag 3p 4board 4munk 4pendale 5ing 5y 3romancy 5pody 6ractic 4p 5y 3sel 6er 6ler 3t
4chat 3valrous 7y 4e 4vy 4y 2loride 6nate 7e 5oform 6phyll 2ock 4olate 3ice 4r 5boy 5master 3ke 5r 5y 4y
3ler 6a 6ic 5sterol 3mp 3ose 6y 5y 3p 4fallen 4house 4per 7s 5y 4stick 3ral 6e 4d 4e 5ographer by 4ine 5ster
4tle 4us 3se 5n 3w 4der 2rist 6en 8dom 8ing 6ian 9ity 6like 6mas 9time 3omatic 5e 5ium 5osome 4nic 7le
5ograph 6logical 9y 6meter 3ysalis 6nthemum 2ub 4by 3ck 5le 3g 3kker 3m 4my 4p 3nk 5y 3rch 6goer 6ing
6warden 6yard 4l 5ish 4n 3te 4ney 1ia 2cada 4trice 3erone 2d 3er 2f 2gar 5et 7te 2nch 4ture 3der 6ella 6s 3e
4ma 6tograph dy 3namon 3quefoil 2pher 2rca 5dian 4le 6t 4uit 7ous 5lar 8ise 9ze 7te 8ion 5mcise 9ion
6ference 7lex 6locution 6navigate 6scribe aption 7pect 7tance cs atial 6vent 5s 3que 3rhosis 4us 2ssy 3tern
2tadel 4tion 3e 3izen 7ry 7ship 3ron 5us 4us 3y 2vet 3ic 5s 4es 4l 5ian 6sation 7e 6ty 6zation 7e 5ly 3vies
1lack 3d 3im 5ant 4rvoyance at 3m 4bake 5er 4my 4or 6ous 5ur 4p 5down 4shell 3n 4destine 4g 5er 5or 6ur 4k
4nish 4sman 3p 4board 4per 7board 7s 4trap 3que 3ret 4ification 6y 5net 8ist 8tist 5on 5ty 4ts 3sh 4p 4s 5ic
7al 7ism 9t 7s 6fication 8ed 7y 5less 5mate 5room 5y 3tter 3use 5trophobia dc 3vichord 6le 3w 3y 4more 2ean
5er 5liness 6y 5se 7r 5up 4r 5ance 5ing 8house 5ly 5out 5way 4t 4vage 5e 6r 3f 4t 3matis 4ency 6t 3nch
3restory 4gy 6man 4ical 5hew 4k 3ver 3w 2ick 3ent 6ele 3ff 5hanger 3macteric 7ic 5te 6ic 6ology 5x 4b 5er 4e
3nch 6er 4e 4g 5ing 5y 4ic 6al 4k 5er 3p 4board 4per 7s 5ie 6ng 3que 6y 5ish 3toris 2oaca 4k 5room 3bber
3che 4k 5wise 6ork 3d 4dish 4hopper 3g 4gy 3ister 3ne 3p 3se 5d 6own 5fisted 5t 4ure 3t 4h 5e 6s 7basket
7horse 7line 5ier 6ng 4ure 3ud 5bank 6urst 5less 5y 4t 3ve 5n 5r 6leaf 3wn 5ish 3y 2ub 4bable 4foot 4house
3ck 3e 4less 3mp 4sy 3ng 3ster 3tch 6es 4ter 1oach 5builder 5man 5work 3djutor 3gulant 7te 3l 4bunker 4esce
4face 5ield 4hole 6use 4ition 4mine 4scuttle 3rse 6n 3st 5al 5er 5guard asman 5line 5wise 3t 4ing 3x 2b 3alt
3ber 4le 6r 7s 6stone 3ra 3web 2caine 3cyx 3hineal 4lea 3k 4ade 5too 4chafer 5row 4erel 5yed 4fight 4horse
4le 6shell 4ney 4pit 4roach 4scomb 5ure 4tail 4y 3o 4a 4nut 4on 4s 2d 3a 3dle 3e 4ine 4x 3ger 3icil 4fy
3ling 3piece 3swallop 2ed 4ucation 3fficient 3lacanth 3qual 3rce 5ion 6ve 3ternal 3val 3xist 7ence 2ffee
6pot 5r 6dam 6s 4in 2g 3ency 5t 3itate 7ion 3nac 5te 4ition 7ve 5zance 8t 4omen 5scenti 3wheel 2habit 3ere
6nce 7t 4sion 6ve 3ort 2if 4feur 5ure 3l 3n 4age 4cide 8nce 9t aal 3r 3tus 2ke 2l 3a 4nder 3d 3eslaw 4y 3ic
5ky 4tis 3laborate aion dist 5ge 5pse 7ible 5r 6bone 5te 7ral 6ion 4eague 5ct 7ed 7ion 8ve 9ise bm aze 7or
5en 5ge 6iate 4ide 5e 6r 7y 5ns 5sion 4ocate 8ion 5quial aism 7y 4ude 5sion 4ywobbles 3ogne 4mbian 4n 5el
5ial 8ism at 6es 6se 7t 6ze 5nade 5y 4r 5ation 7ura 5ed 5fast 6ul 5ing 5less 5s 4ssal 8ly 6us 5trum 4ur 6ed
6fast 7ul 6ing 6less 6s 3t 4er 4ish 3umbine 6us 5n 6ist 2ma 4tose 3b 4at 6ant 6ive 4er 4ination bs 8orial 6e
4o 4ustible 8on 3e 4back 4con 4dian 6enne 5own 5y 4ly 4r 4stible 4t 3fit 4ort 7able 7er 4rey 4y 3ic 5al 5s
4nform 5g 5tern 4ty 3ma 5nd 7ant 7eer 8r 7ing 7ment 7o 4emorate aion bve 5nce 8ment 6d 7able 8tion 9ory
6surable ate 6t 7ary 8te 9or 5rce 7ial aise cm bze 4ie 5serate aion 6sar 9iat 9y 7ion aaire aer 5t 6ment
6tal 7ed 8e 9man 4ode 6ious 7ty 6ore 5n 6age 7lty 6er 6ly 6place 6s 6weal ath 5tion 4unal 6e 6icable 9nt 9te
aion ds bve 7on 7sm 8t 7ty 5table 7tion 9ve 8or 6e 7r 3pact 7ed 5nion 9able 9ship 9way 6y 5rable 7tive bly
6e 6ison 6tment balise eze 5ss 7ion aate 5tibility 8le 6riot 4eer 5l 5ndious 8um 6sate 9ion 9ory 5re 5te
7nce 8t 6ition 9ve 8or 4ilation 6e 4lacency 9t 6in 8ant 8t 7sance at 5ement aary 6te 8ly 7ion 6x 7ion 8ty
5iance 8t 6cate ad 9ion 7ity 6ment aary as 6n 7e 5y 4o 5nent 5rt 7ment 5se 7r 6ite 8ion 8or 6t 6ure 5te 5und
4rehend 9sible bon bve 6ss 8ible 9on 8or 5ise 5omise 4tometer 5roller 4ulsion 8ve 7ory 5nction 5tation 6e 7r
8ize 3rade 7ship 3s 2n 3catenate aion 5ve 6ity 4eal 7ment 5de 5it 7ed 6vable 7e 5ntrate bd aion 8ic 5pt 7ion
7ual aise bze 5rn 7ed 9ly 7ing 6t 7ed 7goer 7ina 7master 7o 5ssion aaire 8ve 4h 5ology 4ierge 5liate 9ion
9ory 5se 6ion 4lave 5ude 6sion 8ve 4oct 7ion 5mitance at 5rd 7ance 9t 8t 5urse 4rete 4ubinage 8e 5piscence
5r 6rence 9t 5ss 7ion 3demn 7ation 5nsation 7e 8r 5scend 9sion 4ign 5ment 5tion 9al 9s 4ole 7nce 5m 6inium
5ne 5r 4uce 6ive 6t 7ion 8ve 9ity 7or 5it 3e 4y 3fabulate aion 4ection aer cy 5deracy 9te aion 5r 6ence 5ss
7ed 7ion aal 7or 5tti 4idant 6e 7nce 8t 9ial 6ing 5guration 5ne 7ment 7s 5rm 7ation 7ed 5scate 9ory
4lagration 6te 5ict 5uence 4orm 7able 8tion 7ist 8ty 5und 8ed 4raternity 5ont 8ation 4ucian 9ism 7us 5se
6ion 5te 3ga 4eal 5nial 7tal 5st 7ion 4lomerate bion 4rats 7ulate bions bory 5egate 9ion cal eism 6ss 8ional
8man 5uent 6ity 6ous 3ic 5al 4fer 7ous 3j 4ectural 9e 4oin 7t 4ugal 7te 8ion 5nction 9va ae aitis 8ure 5re
7r 6or 3k 4er 6s 3nally 4ect 7ed 7ion aism 8ve 5r 6s 5xion 4ivance 6e 4oisseur 5lly 5tation 9ve 6e 4ubial
3quer 6st 5istador 3sanguineous aity 4cience 8tious 6ous 9ness 5ript 9ion 4ecrate 9ion 6utive 5nsus 6t
5quence 9t aial aly 5rvancy 8tion cist asm ave 9oire ary 7e 4ider 8able by 9te aion 8ed 8ing 5gn 7ee 8r
7ment 7or 5st 7ency 9t 7ory 4olation 8ory 6e 6idate 6s 5nance 8t 5rt 7ium 4pectus 5icuous 6racy 8tor bial 7e
4table 7ulary 6ncy 7t 5ellation 6rnation 5ipate 9ion 6tuency at 8te 9ion cal eism ely ave 5rain 9ed 9t 6ict
9ion 9or 6uct 9ion ave 9or 7e 4ubstantiation 5l 6ar 7te 6t 7ancy 9t 8tion ave 7ing 5me 7r 6mate 9ion 6ption
9ve 3tact 5gion 8us 5in 7ed 8r 9ise aze 7ment 5minate aion 4emplate aion bve 7oraneous ary 7t 8ible 8uous
5nd 7er 6t 7ed 7ion 9us 7ment 7s 5st 7ant 5xt 7ual 4iguity 7ous 5nence 8t 9al 6gency 9t 6ual 8nce 8tion 7e
7ity 7o 8us 7um 4ort 7ion aist 5ur 4raband 8ss 6ception bve 7t 8ile 9on 8or 8ual 6dict aion aory 8stinction
6il 7ndication 6lto 6ption 7untal 6riety 8wise 7y 6st 6vene 9tion 5etemps 5ibute 9ion 9or by 6te 7ion 6vance
7e 8d 5ol 7ler 6versial ay 9t 4umacious 8y 6elious 8y 5se 6ion 3undrum 4rbation 3valesce ance bt 4ection 7or
5ne 7r 6ience 9t 6or 6t 7icle 8on aal city 5rge 6sant 8tion cal eist 8zione 7e 7ion 6t 7er 7ible 5x 6ity 5y
6ance ar 9ing 6er 6or 4ict 7ion 5nce 8d 7ing 5vial 4ocation 5ke 5luted 8ion 6vulus 5y 4ulse 7ion 8ve 3y 2o
3k 4er 6y 4house 4ie 5ng 4out 3l 4ant 4er 4ie 3n 3p 4er 6ate 8ion 9ve 3rdinate as 9ion 4s 3t 2p 3e 4ck
4rnicus 3ier 4lot 4ng 6stone 4ous 3per 6head 6plate 6smith 4ice 3ra 3tic 3ula 6te 7ive 3y 4book 6y 4cat
4desk 4hold 4ist 4right 4writer 2quetry 6te 2r 3acle 4l 3bel 3d 4age 4ial 7ity 7ly 5llera 5te 4on 4s 4uroy
3e 4late 5igionist 4r 4spondent 3gi 3iander 4nthian 3k 4age 4ed 5r 4screw 3m 4orant 3n 4cob 5rake 4ea 5lian
5r 6stone 5t 4field 5lakes 6ower 4ice 5sh 4ucopia 4y 3olla 7ry 4na 6ry 6tion 5er 6t 3pora 7l 7te 8ion 6eal
4s 5e 4ulence 8t 5s 6cle 3ral 4ect 7ion 8tude 8ve 5late 8ion 9ve 5spond aence ct aing 4idor 5e 5gendum
4oborate aion bve 8ee 5de 5sion 7ve 4ugate 8ion 5pt 7ion 3sage 5ir 4e 5let 5t 3tex 4isone 3undum 4scate
3vette 2s 3h 3ignatory 4ne 3metic 8ian 4ic 4ogony 5logy 5naut 5politan 5s 3set 3t 4ermonger 4ive 4ly 4s 4ume
6ier 3y 2t 3angent 3e 4rie 5minous 3illion 3tage 7r 5r 4er 4on 6seed 6tail 3yledon 2uch 5ant 5ette 3gar 4h
3ld 5st 4ter 3ncil 7lor 4sel 7lor 7or 4t 5able 5down 5enance 6r 7act 8ttack araction 7balance 8last 7claim
9ockwise 7espionage 7feit 8oil 7intelligence 8rritant 7mand 9rch 8easure 7offensive 7pane 9rt 8oint ase
7sign 9nk 7tenor 7vail 6ss 5inghouse 5less 5rified 6y 7man 7side 5y 3p 4le 6t 5ing 4on 3rage 7ous 4gette
4ier 4se 6r 5ing 4t 5eous 6san 7y 5house 5ier 6ng 5ly 5room 5ship 5yard 3scous 4in 3ture 2ve 4n 5ant 5try 4r
5age 5ing 5let 5t 4t 5ous 4y 2w 3ard 6ice 6ly 3bell 4oy 3catcher 3er 3girl 3hand 4eel 5rd 4ide 3l 4ick 5ng
3man 3pat 4ox 3rie 4y 3shed 4lip 2x 3comb 2y 3ote 3pu 2zen 3y 1pa 1rab 4bed 5y 4grass 4wise 3ck 5brained
5down 5ed 6r 7s 5le 7ware 6ing 5pot 5sman 5up 3dle 3ft 5sman 5y 3g 4gy 3ke 3m 4er 4mer 4p 5ed 5on 5s 3nberry
4e 4ial 5um 4k 5shaft 5y 4ny 3p 4e 4py 4s 3sh 5ing 4s 3te 5r 3vat 4e 5n 4ing 3wl 5er 7s 3yfish 4on 3ze 4y
2eak 5y 4m 5er 7y 5y 4se 4te 5ion 6ve 7ity 5or 5ure 3dence 6tials 4ibility 6le 5t 6able 6or 4o 4ulity 6ous
3ed 4k 4l 4p 5er 7s 5s 5y 3mate 6orium 3nelated 6lated 3ole 4sote 3pt 4uscular 3scendo 7t 4s 4t 5ed 5fallen
3taceous 4in 4onne 3vasse 4ice 3w 4man 2ib 4bage 3ck 5et 7er 3er 4s 3key 3me 4inal 6ology 4p 5lene 4son 3nge
4kle 6y 4oid 5line 3pes 4ple 3sis 4p 5y 4scross 3terion 4ic 6al 6ise 8m 7ze 5que 4ter 2oak 4t 5ian 3chet 4k
5ery 4odile 4us 3ft 5er 3issant 3mlech 3ne 4y 3ok 5ed 4n 5er 3p 4per 3quet 7te 3re 3sier 4s 5bar 6eam 7nches
6ones 7w 6red 8ed 5check 6urrent 7t 5fire 5ing 5over 5patch 6iece 6ly 5road 9s 5tree 5walk 6ind 7se 6ord
3tch 6et 8y 3uch 4p 5ier 4ton 3w 4bar 4d 5ed 4foot 4n 3zier 2ucial 5ble 5fix 8ion 6orm 6y 3de 4ity 3el 5ty
4t 3ise 6r 3mb 5le 6y 4my 4pet 5le 3nch 3pper 3sade 4e 4h 4t 5acean 5y 3tch 3x 2y 3baby 3ing 3pt 5ic 5ogram
9phy 3stal 7line 9se 9ze 1ub 3an 3byhole 3e 3ic 5al 5le 4sm 4t 3s 2ckold 7ry 5o 3umber 2d 3dle 6some 5y 3gel
2e 3d 2ff 4s 2irass 3sine 2linary 3l 4ender 3minate 8ion 3otte 7s 3pable 4rit 3t 4ivable 7te 9d 8ion 8or
4ural 6e 7d 3vert 2mber 6some 3in 3merbund 4ings 3ulative 5onimbus 5us 2neiform 3nilingus 5ng 3t 2p 3bearer
4oard 3id 5ity 3ola 3pa 4ing 3ric 2r 3able 4cy 4te 5ive 5or 3b 3d 4le 3e 4ttage 3few 3ia 4o 5sity 5us 3l 4er
5w 4icue 5ng 4y 5cue 3mudgeon 3rant 4ency 6t 4iculum 5sh 4y 3se 5d 4ive 4ory 3t 4ail 6n 7s 4is 4sey 5y
3vaceous 6ious 5ture 4e 2shion 4y 3p 4idor 3s 4ed 3tard 4odial 8n 6y 5m 6ary 6er 6s 2t 3away 3back 3e 3icle
3lass 4er 6y 5t 3off 4ut 3purse 3ter 4hroat 4ing 4lefish 3worm 1wm 2t 1yanide 2bernetics 2clamate 6en 4e 4ic
5st 4one 5paedia 6edia 6s 5style 5tron 2der 2gnet 4us 2linder 6rical 2mbal 2nic 5al 5ism 3osure 2pher 3ress
4iot 4us 2rillic 2st 4itis 2tology 1zar 4ina 2ech 5oslovakian 0dab 3ble 3chick 3s 2ce 3hshund 3tyl 2d 3dy 3o
2edalus 3mon 2ffodil 3t 2gger 3o 3uerreotype 2hlia 2ily 3nty 3quiri 3ry 5ing 5maid 7n 3s 4y 2le 3las 4iance
4y 3mation 2m 3age 6s 4scene 6us 5k 3e 3n 4able 5tion 4edest 4ing 3ocles 3p 4en 5r 4ish 3sel 4on 2nce
3delion 5r 4ified 4le 4ruff 4y 3ger 6ous 4le 3iels 4sh 3k 2pper 4led 2re 4devil 4say 3ing 3k 4en 5y 4room 4y
3ling 3n 4ing 3t 4board 4moor 4s 2sh 4board 4ed 4ing 2ta 3e 4d 4less 5ine 4s 3ive 2ub 3ghter 3nt 5less 3phin
2vies 4s 4t 2wdle 3n 2y 3boy 4reak 3dream 3light 3room 3s 3time 2ze 3zle 1dt 1eacon 3d 4en 4line 5ock 5y
4pan 4weight 3f 4en 3l 4er 4ing 7s 3n 4ery 3r 4est 4ie 4ly 4th 4y 3th 5bed 6low 5less 6ike 6y 5watch 2b 3ar
5k 4se 4table 5e 6r 4uch 7ee 8ry 3enture 3ilitate 7y 4t 3onair 5e 4uch 3rief 5s 3t 4or 3ug 4nk 4t 5ante
2cade 6nce 7t 4logue 4mp 4nt 6er 4pitate 4thlon 4y 3ease 7d 4it 6ful 5ve 4lerate 4mber 4ncies 6y 5t 6ralise
aze 4ption 7ve 3ibel 4de 6d 7ly 5uous 4mal 7ise 8ze 6te 4pher 4sion 6ve 3k 4chair 4er 4hand 3laim 5mation
5ration 6e 7d 5ssify 4ension 4ination 6e 5vity 4utch 3oction 4de 4lonise 8ze 4mpose 6ress 4ngestant
5taminate 6rol 4rate 7ion 8ve 7or 5ous 5um 4y 3rease 5e 5pit 8ude 4y 2dicate 8d 7ion 3uce 5t 6ion 7ve 2ed 3m
3p 4en 3r 4stalker 2f 3ace 4me 4ult 3eat 6ism 4cate 5t 6ion 7ve 4nce 5d 6ant 5se 6ible 7ve 4r 5ence 3iance
6t 4ciency 8t 6t 4le 4ne 5ite 8ly 7ion 8ve 3late 6ion 9ary 4ect 7ion 4ower 3oliant 7te 4rest 5m 6ation 6ity
3raud 5y 4ock 5st 3t 3unct 4se 3y 2gauss 3eneracy 8te 9ion ave 3rade 4ee 2horn 3umanise 8ze 3ydrate 2ice
3fication 4y 3gn 3sm 3ty 2jected 6ion 2kko 2lay 3ectable 7tion 4gacy 6te 7ion 4te 6rious 5ion 3ft 3iberate
9ion ave 4cacy 6te 8ssen 5ious 4ght 7ful 4mit 4neate 5quency 9t 4quescent 4rious 6um 4ver 7ance 7y 8man 3l
3ouse 3phic 6nium 3ta 3ude 4ge 4sion 6ve 3ve 2magnetise 9ze 5ogic 7ue 9ry 4nd 6ing 4rcate 8ion 3ean 6or 7ur
4nted 4rit 4sne 3igod 4john 4litarise aze 4se 5t 6er 3o 4b 5ilise 8ze 4cracy 7t 8ic 9se 9ze 4graphy 4lish
6tion 4n 5etise 8ze 5iacal 6c 5strable 9te aion bve aor 4ralise 8ze 4te 5ic 3ur 5e 3ystify 2n 3ationalise
bze 3ial 4er 4grate 4m 5s 4zen 3ning 5s 3ominate 9ion cal 9or 4tation 5e 4uement 5nce 3se 4ity 3t 4al
4ifrice 5st 7ry 4ure 7s 3ude 4nciation 3y 2odorant 6ise 7ze 2part 6ed 6ment 6ure 3end 6able 7nt 6ence 9y 8t
3ict 4latory 3lete 4orable 6e 5y 3onent 4pulate 4rt 6ee 6ment 4se 5it 7ion 7or 9y 4t 3rave 6ity 4ecate 8ory
6iate 9ory 5dation 5ss 7ed 7ion 4ivation 6e 7d 3th 5s 3utation 5e 5ise 6ze 5y 2rail 4nge 3by 3elict 8ion
3ide 4sion 6ve 5ory 4vative 5e 3matitis 6ology 3ogate 7ory 3rick 3v 4ish 2s 3alinise 8ze 3cale 5nt 5rtes
4end 7ant 7ed 6t 4ribe 6ption 9ve 5y 3ecrate 4gregate 4nsitise 9ze 4rt 6er 6ion 6s 5ve 7dly 6ing 3iccant 7te
4deratum 4gn 6ate 8ion 6edly 7r 6ing 6s 4rable 5e 5ous 4st 3k 4work 3olate 3pair 7ing 5tch 8es 4erado 7te
8ion 4icable 5se 5te 4oil 5ndent 5t 6ic 7sm 3sert 7spoon cful 3tination 6ed 6y 5tute 4roy 7er 5uction 9ve
3uetude 4ltory 2tach 6ed 8ly 6ment 4il 6ed 5n 6ee 3ect 6ion 7ve 6or 4ntion 4r 5gent 5iorate 5minant 9tion 8e
9d 9r 8ism 5rent 4st 3hrone 3onate 7ion 7or 4ur 3ract 7or 5in 4iment 5tus 2uce 5d 3teronomy 2valuation 6e
4state 8ing 3elop 7er 7ment bal 3iance 6t 5te 6ion 9ist 4ce 4l 5ish 8ly 5ment 4ous 4se 4talise 8ze 3oid
4lution 5ve 4te 6d 6e 5ion 8al 8s 4ur 5t 6ly 2w 3drop 3lap 3pond 3y 2xterity 6ous 4rose 1hoti 3w 1iabetes
6ic 4olic 8al 3critic 9al 3dem 3eresis 3gnose 7is 7tic 4onal 4ram 3l 4ect 7ic 9ian 4og 6ue 3meter 6rically
4ond 3per 4hanous 5ragm 3rist 4rhea 6oea 4y 3spora 3tom 4ribe 2bble 2ce 4y 3hotomy 3k 4ens 5r 4ie 4y 5bird
3taphone 5te 6ion 6or 8ial 8ship 4ion 7ary 4um 2d 3actic 3dle 3st 2e 3d 3hard 3resis 3t 4ary 4etic 8s 4ician
5tian 2ffer 6ence 8t 9ial bte 4icult 9y 5dent 4ract 4use 6ion 2g 3est 6ion 7ve 3ger 4ing 7s 3it 5al 5ize
3nified 6y 5tary 6y 3raph 4ess 7ion 3s 2ke 2lapidated 9ion cs 4te 5ory 3do 3emma 4ttante 3igence 7t 3l
4ydally 3ute 5ion 2m 3e 4nsion 9s 3inish 5uendo 6tion 8ve 4ty 3ple 3wit 2n 3ar 3e 4r 3gdong 4hy 4le 4o 4y 3k
4um 4y 3ner 3osaur 3t 2ocese 3nysus 3xide 2p 3htheria 6ong 3loma 7cy 7t 8ic aally 9st 3per 3somania ac 4tick
4witch 3tych 2re 4ct 6ion 9al 9s 7ve 6ly 6or 8ate 8ship 8y 4ful 3ge 3igible 3k 3ndl 3t 4y 2sability 5le 7d
5use 4dvantage cous 4ffected 9ion 6iliate 6orest 4gree 8able 8ment 4llow 4ppear 9ance 6oint aed aing ament
6robation 8val 9e 4rm 6ament 5range 7y 4ssociate 5ter 6rous 4vow 3band 5r 4elief 8ve 4urden 6se 8ment 3c
4ard 4ern 7ing 7ment 4harge 4iple 8ship 7inarian by 9e 4laim 8er 5ose 7ure 4o 5lor 8ation 7ur 9ation 5mfit
9ure 7ort 6mode 6pose 5ncert 6nect aed aion 6solate 6tent aed 7inue aity aous 5rd 7ance 9t 5theque 5unt
8enance 6rage ament 7se 7teous 9sy 5ver 8y 4redit 9able 6et 6pancy 6te 7ion aary 5iminate bing con bory
4ursive 5s 6s 7ion 3dain 7ful 3ease 4mbark 8rass 6odied 7wel 6roil 4nchant 6umber 5dow 5gage 9d 5tangle
4quilibrium 4stablish 3favor 7ur 4igure 4orest 4ranchise 5ock 3gorge 4race 8ful 5untled 4uise 5st 3h 4abille
5rmony 4cloth 4earten 5s 5velled 4ful 4onest 9y 6or 8able 7ur 9able 4washer 6ter 4y 3illusion bed bment
4ncentive 6lination 9ed 5fect 9ant 7st 5genuous 5herit 5tegrate 7r 8ested 3joint 8ed 4unctive 3k 3like
4ocate 8ion 5dge 5yal 3mal 5ntle 5st 5y 4ember 4iss 7al 4ount 3obedient 6y 5lige 4rder 8ly 5ganise 9ze
5ientate 4wn 3parage 7te 6ity 5ssionate 5tch 8es 4el 5nsable 8ry 8tion 7e 8r 5rsal 7e 7ion 4irit 4lace 8ment
6y 5ease 8ure 4ort 5sable 7l 6e 7d 6ition 6sess aed 4roof 6portion date 6ve 4utable 7nt 7tion aus 6e
3qualification 9y 5iet 8ude 6sition 3regard 5lish 5member 5pair 6utable 8e 5spect 4obe 4upt 3satisfaction 9y
4ect 7ion 5mble 6inate 5nsion 6t 7er 7ing 5rtation 6vice 5ver 4ident 5milar aity 6ulate 5pate 9d 8ion
4ociate 5luble 7te 8ion 6ve 5nance 8t 4uade 3taff 5l 5nce 6t 7ly 5ste 8ful 4emper 9ed 5nd 6sion 4il 6l
7ation 7er 9y 5nct 8ion 9ve 6guish bable bed 4ort 7ion 4ract 8ed 8ion 6in 8t 7t 6ught 5ess 8ing 5ibute 9ion
ave 9or 6ct 5ust 8ful 4urb 7ance 7ed 3union 6te 7y 4se 6d 3yllabic 8le 2tch 3her 6s 3to 4y 2uretic 4nal
2vagate 4n 3e 4r 5ge 7nce 5s 6e 6ify 7on 9ary 7ty 5t 6imento 7ssement 4st 3ide 6nd 6rs 4nation 5e 6r 5gboard
5ity 4sible 6on 6ve 5or 3orce 4t 3ulge 3vy 2xie 5land 2zzy 1jinn 1na 1o 2bbin 4s 2c 3ile 3k 4er 5t 4yard
3tor 6al 7te 4rinaire 8l 7e 3ument 8ary 9tion 2dder 6ing 4le 3ge 5ms 5r 4y 3o 2e 3r 3s 4kin 2ff 2g 3cart
5tcher 3e 3fight 5sh 3ged 5rel 4ie 4o 5ne 4y 3house 3ie 3leg 3ma 5tic 8s 7sm 3s 4body 3tooth 4rot 3wood 2h
2ily 3ng 5s 2ldrums 3e 4ful 3l 4ar 4op 4y 3men 3or 5es 5ous 4ur 3phin 3t 2main 3e 4d 4stic 8ate 8ity 3icile
7iary 4nance 7t 6te 7ion 5eer 5ican 6on 5o 6es 2n 3ate 5ion 3e 3jon 3key 6work 3nish 3or 2odle 6bug 3m 4sday
3r 4bell 4frame 4keeper 5nob 7cker 4man 6t 4nail 4plate 4scraper 5tep 6opper 4way 2pe 4y 3y 2ric 4s 3mant
4er 4itory 4ouse 3sal 3y 2sage 3e 3s 4er 4house 4ier 3t 2t 3age 3e 3h 3ing 3tle 4y 2uble 6s 6t 7hink 5oon 5y
4t 5ful 5less 3che 3gh 5nut 5ty 5y 4las 3r 3se 2ve 4cote 4tail 2wager 3dy 3el 4r 3n 4beat 4cast 4draft 7ught
4er 4fall 4grade 4hearted 5ill 4pour 4right 4s 5tage 7irs 6ream 4town 5rodden 4ward 8s 5ind 4y 3ry 3se
2xology 2yen 3ley 2ze 4n 3y 1pt 1rab 4s 3chm 6a 4onian 3ft 5ee 5sman 5y 3g 4gled 5y 4net 4oman 5n 6fly 5on
3in 5age 5pipe 3ke 3m 4a 5tic 8s 7se 8t 7ze 3nk 3pe 5r 6y 3stic 3t 3ught 7board 7s 8man 7y 3w 4back 5ridge
4er 6s 4ing 4l 4n 4string 3y 2ead 5ful 8ly 5naught 6ought 4m 5boat 5er 5land 6ess 6ike 5y 4r 5y 3dge 6r 3gs
3nch 3ss 5age 5er 5ing 5maker 5y 3w 3yfus 2ibble 4let 4s 3er 3ft 5age 5er 5net 5wood 3ll 4y 3nk 5able 5er 3p
4ping 3ve 5l 5r 5way 4ing 3zzle 2ogue 3ll 5ery 3medary 3ne 3ol 4p 3p 4kick 4let 4out 4per 5ings 4s 5y 3ss
3ught 3ve 5r 3wn 4se 5y 2ub 3dge 6ry 3g 4get 5ist 4store 3id 3m 4beat 4fire 4head 4mer 4stick 3nk 5ard 5en
3pe 2y 3ad 3er 1ual 2b 3bin 3iety 4ous 2cal 4t 3hess 4y 3k 4boards 4ling 4s 4weed 4y 3t 4ile 2d 3e 3geon 3s
2e 3l 3nna 3s 3t 2ff 4el 5r 4le 2g 3out 2kakis 3e 4dom 4s 2lcet 4imer 3l 4ard 4es 3y 2mb 4bell 4found
4waiter 3found 4ries 3my 3p 4er 4ling 4s 4y 2n 3ce 3derhead 3e 3g 4aree 8s 4eon 4hill 3k 2o 3decimal 5num
3logue 2pe 3lex 4icate 8or 6ity 2rable 4tion 3bar 3ess 4x 3ing 3st 2sk 4y 3t 4bin 5owl 4cart 5oat 4er 4man
4pan 4sheet 4up 4y 2tch 3iable 4ful 3y 2vet 1warf 2ell 5ing 2indle 1yarchy 2e 3stuff 3works 2ing 2ke 2namic
7s 6sm 6te 5o 4sty 2sentery 3lexia 3pepsia 6tic 0each 2ger 3le 5t 2r 3ache 3drum 3ed 3ful 3l 4iest 4obe 4y
3mark 4uff 3n 4est 4ings 3phone 4iece 4lug 3ring 3shot 3th 5bound 5en 7ware 5ling 6y 5nut 5quake 5shaking
5work 8m 5y 3wax 4ig 2se 4l 3ily 3t 4bound 4er 6ly 6n 7er 7most 3y 4going 2t 3able 7s 3er 3s 2ves 5drop 1bb
2ony 2ullience 8t 1ccentric 9ity 3lesiastes aic cal 2g 2helon 3o 2lectic 3ipse 5tic 3ogue 2ological aly 6y
3nomic 8al aly 8s 7se 8t 7ze 6y 3system 2stasy 5tic 2t 3oplasm 2umenical aism 2zema 1dam 2dy 2elweiss 3n 2ge
4ways 3ing 3y 2ible 6s 3ct 3fication 6e 4y 3t 4ion 4or 6ial 9ise aze 2monds 2ucate 7d 6ion 9al 9ist 6or 4e
2wards 1ec 2g 2l 2rie 1fface 3ect 6ive 9ly 9ness 9s 6s 6ual 9ly 8te 4minacy 8te 4ndi 4rvesce 4te 3icacious
7y 5iency 8t 4gy 3lorescence 4uent 5x 3ort 6less 3rontery 3ulgence 8t 4sion 6ve 2t 1galitarian 2g 3cup 3head
3nog 3plant 3shell 2is 2lantine 2o 3centric 3ism 5t 3tism 6t 2regious 4ss 4t 2yptian 1iderdown 2ght 5een
5some 5y 2steddfod 2ther 1jaculate 8ion 2ect 5or 1ke 2g 1laborate 8ion 3nd 3pse 3stic 7ity 5oplast 3te 5d
4ion 2bow 5room 2der 5berry 5flower 5ly 4st 2ect 5ion 8eer bing 6ve 5or 7al 8te 5ric 8al 8ian 9ty 7fy
6ocardiogram gph 8ute 7de 7encephalogram jph 7lysis 9te 7magnet 7n 8ic as 7plate 3emosynary 3gant 4iac 4y
3ment 7al 8ry 7s 3phant 8iasis 9ne 3vate 7d 6ion 6or 4en 6ses 2f 3in 4sh 2icit 3de 3gible 3minate 3te 4ism
3xir 3zabethan 2k 3hound 2lipse 6is 6oid 5tic 2m 2ocution 9ary 9ist 3ngate 7ion 3pe 3quence 7t 2se 4where
2ucidate 8ory 3de 3sive 2ver 4s 3ish 2ysian 5um 1maciate 3nate 4cipate 9ion 3sculate 2balm 4nkment 4rgo 5k
6ation 5rass 9ment 4ssy 4ttled 3ed 4llish 4r 4zzle 3itter 3lazon 4em 6atic 3odiment 5y 4lden 5ism 4npoint
4somed 5s 4wered 3race 5sure 4ocation 5ider 9y 6l 4yo 6nic 2end 5ation 3rald 4ge 6nce 8y 7t 4itus 4y 3tic
2igrant 6te 3ly 3nence 6t 7ly 3r 4ate 3ssary 5ion 3t 2mentaler 6haler 2ollient 4ument 3te 4ion 7al 9ism 9ly
5ve 2panel 4thy 3eror 3hasis 8e 7ze 5tic 8ally 4ysema 3ire 5ical 7ism 3lacement 5ne 4oy 6able 6ee 7r 6ment
3orium 4wer 3ress 3tily 4y 3urpled 3yreal 7n 2u 3late 6ion 4sify 6on 1nable 5ing 3ct 5ment 3mel 6ware 4ored
5ured 2camp 6ment 4psulate 4se 4ustic 3ephalitis 3hain 5nt 7er 7ing 7ment 3ipher 4rcle 3lave 4ose 6ure 3ode
4mium 5pass 4re 4unter 5rage 9ment 3roach 8ment 4ust 3umber 6rance 3yclical 6opaedia cc 8edia bc 2d 3anger
3ear 6ing 6ment 5vor 7ur 4mic 3ing 4ve 3less 3ocrine 4rse 4w 5ment 3paper 3urance 5e 5ing 3ways 2ema 4y
3rgetic 5ize 5y 4vate 2feeble 3ilade 3old 4rce 3ranchise 2gage 6d 6ment 5ing 3ender 3ine 6er 8ing 3lish 7man
3raft 5ve 6ing 4oss 7ing 3ulf 2hance 2igma 6tic 2join 4y 5able 5ment 2kindle 2large 7ment 3ighten 9ed 9ment
4st 4ven 2mesh 3ity 2noble 3ui 2ormity 5ous 8ly 3ugh 2plane 2quire 6ing 6y 2rage 4pture 3ich 3ol 5l 6ment
5ment 2sanguined 3conce 3emble 3hrine 5oud 3ign 3lave 3nare 3ue 4re 2tail 4ngle 8ment 3ente 4r 5itis 5prise
9ing 5tain 9er 9ing 9ment 3hral 7l 5one 8d 4use 6iasm 9t 3ice 6ment 4re 6ty 4tle 5y 3omb 5ology 4urage
3rails 6n 5nce 6t 5p 4eat 7y 5nch 8ed 8ment 5preneur 5sol 4opy 4ust 4y 3wine 2umerate 3nciate 8ion 2velop 7e
4nom 3iable 4ous 4roned 7ment bal dist 7s 4sage 3oi 4y 3y 2zyme 1on 1paulet 7te 2hemeral 2ic 4enter 7re 4ure
7an 3demic 5rmis 4iascope 3glottis 4ram 7matic 3lepsy 6tic 4ogue 3phany 3scopacy 8l 9ian 4ode 6ic 4tle
5olary 3taph 4het 4ome 6ise 7ze 2och 3nymous 1quability 5le 4dorian 4l 5ise 6tarian 7y 6ze 5ly 4nimity 4te
5ion 5or 7ial 3erry 4strian 3idistant 4lateral 5ibrium 4ne 5octial 6x 4p 5age 5ment 5oise 4table 6tion 5ies
5y 4valence 9t 5ocal 8te 9ion 1ra 3dicate 8or 3se 5r 4mus 4ure 2e 3ct 5ile 6on 3mite 2g 3o 4nomics 2itrean
2mine 2ode 3genous 3sion 3tic 6a 6ism 2r 3and 5t 4tic 5um 3oneous 4r 2satz 3e 2uctation 3dite 3pt 5ion
2ysipelas 1scalate 7or 5ope 4pade 5e 6e 6ment 5ism 5ology 4rpment 3hatology 4ew 3ort 3ritoire 3utcheon 2kimo
2ophagus 3teric 2p 3alier 3ecial 8ly 4ranto 3ionage 3lanade 3ousal 6e 3resso 3y 2say 3ence 5tial 9ly
2tablish 9ment 4minet 4te 3eem 3hete 6ic 8s 3imable 6te 7ion 7or 3onian 3range 8ment 4ogen 3uary 1tch 4ing
2ernal 5ity 2her 5eal 3ic 5al 7ly 5s 4opian 3nic 6ally 4ographer ay 5logist 8y 3os 3yl 2iolate 5ogy 3quette
2ymologist 8y 1ucalyptus 3harist 3lidean 6ian 2genic 7s 2logise 7t 8ic 6ze 5y 2nuch 2phemism 8tic 4onious
7um 6y 5ria 4rates 4uism 2rasian 3eka 3hythmic as 3ocrat 4dollar 4pean 3ythmic 9s 2thanasia 1vacuate 5ee 3de
3luate 3nescent 4gelic 9al 8se 9t 8ze 4s 3porate 3sion 5ve 2e 3n 4ing 7s 4s 5ong 4t 5ful 5ide 5ual 8ity 8ly
7te 3r 4glades 5reen 4lasting bly 4more 4y 5body 5day 5thing 5where 2ict 3dence 6t 7ly 3l 4doer 3nce
3scerate 2ocative 3ke 3lution 9ary 4ve 1we 3r 1xacerbate 4t 5ing 6on 5ly 3ggerate 9ion 3lt 5ation 5ed 3m
4ination 6e 4ple 3sperate 9ion 2cavate 7ion 7or 3eed 6ingly 4l 5lence 9y 8t 5sior 4pt 6ed 6ing 7on 9able al
4rpt 4ss 6es 6ive 3hange 4equer 3ise 5ion 4table 5e 6d 6ment 5ing 3laim 5mation 8ory 4ude 6ing 5sion 7ve 9ly
3ogitate 4mmunicate cion 4riate 3rement 5scence 5ta 6e 6ion 4uciating 3ulpate 4rsion 9ist 4sable 5e 2ecrable
6te 4utant 6e 6ion 9er 7ve 6or 3gesis 3mplary 6ification 8y 5t 6ion 3rcise 8s 4t 5ion 3unt 2halation 5e 4ust
7ion 8ve 3ibit 7ion aism 7or 4larate 9ing 3ort 6ation 3ume 2igency 6t 4uous 3le 3st 5ence 7t 8ial bism 5ing
3t 2odus 3gamy 3nerate 3rbitant 4cise 7m 7t 6ze 3sphere 3tic 2pand 5se 6ion 7ve 4tiate 5riate 3ect 6ancy 8t
7tion bs 6orate 4diency 8t 6te 7ion aary 9us 4l 4nd 6able 6iture 5se 7s 6ive 4rience ad 6ment aal btion 5t
6ise 3iate 4ration 5e 3lain 5nation 8ory 4etive 4icable 7te 6it 4ode 7d 5it 5ration 8ory 6e 5sion 7ve 3o
4nent 8ial 4rt 6ation 6er 4se 5ition 5tulate 5ure 4und 3ress 7ion aism aless 8ve 7ly 7way 4opriate 3ulsion
4nge 4rgate 2quisite 2tant 3emporaneous 8e 8ise 9ze 4nd 5sible 7on 7ve 5t 5uate 8ion 4rior 8ise 9ze 5minate
5nal 8ise 9ze 8ly 8s 5ritorial 3inct 7ion 5guish aer 4rpate 3ol 4rt 6ion 9ate 9s 3ra 5ct 7ion 6urricular
5ditable 8e 5judicial 5marital 6ural 5neous 5ordinarily cy 5polate 5terrestrial 9itorial 5vagance at aza
6ert 4eme 7ly 6ism 7ties 8y 4icate 5nsic 4overt 4ude 2uberance 8t 3de 3lt 5ant 6tion 1ye 3ball 4row 3cup 3d
3ful 3glass 8es 3lash 4et 4id 5ner 3piece 3s 4hot 4ight 4ore 4train 3tooth 3wash 4itness 2ot 2rie 3y 0fabian
3le 5d 3ric 6ate 8ion 3ulous 8ly 2ce 4cloth 4less 4t 5ious 3ial 4le 5itate 7ies 7y 4ng 6s 3simile 3t 4ion
6us 5tious 4or 6ial 7se 7ze 6y 5tum 4ual 3ulty 2d 3e 2eces 3rie 4y 2g 3ged 4ot 3ot 2hrenheit 2ience 3l 4ing
4ure 3n 4t 3r 4banks 4ground 4ly 4way 4y 5land 3th 5ful 8ly 5less 2ke 3ir 2lcon 6er 6ry 3l 4acious 6y 4en
4ible 4out 5w 4s 3se 5hood 5tto 4ies 5fy 5ty 3ter 2me 4d 3ilial 7r 8ise 9ty 9ze 8ly 5y 4ne 4sh 6ed 3ous 6ly
2n 3atic 7ism 3cier 6s 5ful 4y 5work 3dango 3fare 3g 3light 3ny 3tasia 6tic 6y 2r 3away 3ce 3e 4well
3fetched 3inaceous 3m 4er 4hand 5ouse 4ing 4yard 3rago 4ier 4ow 3sighted 3t 4her 6st 5ing 2scia 5nate 8ing
9on 5sm 6t 3hion 7able 3t 4en 6er 6ing 4idious 4ness 2t 3al 5ism 7t 6ty 5ly 3e 4d 4ful 4s 3head 5r 6hood 6ly
4om 6less 3igue 7s 3less 3ted 5n 4y 3uity 4ous 2ucet 3lt 5finding 5less 5y 3n 4a 2vor 5able 5ed 5ite 7ism
4ur 6able 6ed 6ite 8ism 6s 2wn 2y 2ze 1bi 1ealty 3r 4ful 4less 4some 3sible 4t 3t 4her 7bed 8rained 7weight
7y 4ure 7less 7s 2brile 4uary 2ces 3kless 3und 2d 3eral 7es 7ism 9t 6te 7ion 2e 3ble 6minded 3d 4back 6g 4er
3l 4er 4ing 7s 3t 2ign 3nt 2ldspar 3icitate 7ous 7y 4ne 3l 4ah 5tio 4ow 6ship 3on 5y 3spar 3t 3ucca 2m 3ale
3inine 7ity 6sm 7t 3ur 2n 3ce 5r 4ing 3d 4er 3nel 2off 2ral 3ment 7ation 3n 3ocious 6ty 3ret 4oconcrete
5magnet 5us 4ule 4y 5boat 5man 3tile 6ise 7ty 7ze 9r 3ule 3vent 4id 4or 5ur 2stal 4er 4ival 6e 6ity 4oon
2tal 3ch 5ing 3e 3id 4sh 6ism 8t 3lock 3ter 4le 3us 2ud 4al 6ism 5tory 2ver 5ed 5ish 8ly 2w 2y 2z 1iasco 3t
2b 3er 5board 5glass 3re 5board 5glass 4ositis 5us 3ula 2chu 3kle 3tion 7al 9isation azation 5tious 2ddle 6r
6sticks 5ing 3elity 3get 6s 6y 2e 3f 3ld 5er 5work 3nd 5ish 8ly 3rce 4y 3sta 2fe 3teen 4h 4y 2g 3ht 5er
3ment 3urative 5e 6d 6head 6s 5ine 2jian 2lament 3bert 3ch 3e 4t 3ial 4buster 4gree 4ngs 4pino 3l 4er 5t
4ing 5p 4y 3m 4able 4strip 4y 3ter 4h 5y 2n 3able 4l 5e 5ise 7t 6ty 6ze 5ly 4nce 7s 6ial 9ly 7er 3ch 3d 4er
4ing 3e 4able 4ly 4ry 4sse 3ger 6board 6ing 6nail 6plate 7ost 7rint 6stall 6tip 3icky 4s 5h 6ed 4te 3k 3nish
2ord 2r 3e 4arm 4ball 5omb 6x 5rand 6eak 6ick 5ug 4clay 5racker 4damp 5og 4fly 4guard 4light 9er 4man 4place
5ower 5roof 4side 5torm 4trap 4walking 6tcher 7er 5ood 6rk 8s 3kin 3m 4ament 3st 5born 5fruits 5hand 5ly 3th
4ree 2scal 3h 4cake 4er 6man 6y 4ing 4monger 4plate 4wife 4y 3sile 5on 7able 4ure 3t 4icuffs 4ula 2t 3ful
3ment 3ness 3ted 5r 4ing 3zsimmons 2ve 4r 4s 2x 3ation 6ve 3ed 5ly 3ity 3ture 2zz 4le 4y 1jord 1labbergast
5y 3ccid 3g 4ellant 8te 5olet 4on 4pole 4rancy 7t 4ship 5taff 6one 3il 4r 3k 4e 4y 3mbeau 5oyant 4e 5nco
4ing 7o 4mable 3n 4ge 4k 4nel 7ette 7s 3p 4jack 4per 3re 5d 5s 3sh 5back 6ulb 5cube 5er 5gun 5light 5y 4k 3t
4car 4fish 5oot 4iron 4let 5y 4ten 6r 7y 5op 4ulence 3unt 4tist 3vor 6ing 5ur 7ing 3w 4less 3x 4en 3y 2ea
4bag 5ite 4pit 3ck 3d 4ged 5ling 3e 4ce 5y 4t 5ing 3ming 3sh 5ings 5ly 5pot 5y 3w 3x 4ible 2ibbertigibbet
3ck 5er 5s 3er 4s 3ght 6less 6y 3msy 3nch 4g 4t 5lock 5y 3p 4pancy 7t 5er 5ing 3rt 5ation 9us 3t 4ch 3vver
2oat 5ation 5ing 3ck 3e 3g 4ging 3od 5gate 5light 4r 5board 5ing 5walker 4sy 4zy 3p 4py 3ra 5l 4iculture 5d
5n 5st 3ss 3tation 4illa 3unce 5der 4r 5ish 5mill 5y 4t 3w 4er 6bed 6ed 6ing 6less 6pot 6y 4ing 4n 2u
3ctuate 3e 4ncy 5t 3ff 5y 3id 5ity 3ke 5y 4y 3me 4mery 5ox 3ng 4k 5ey 5y 3orescent 5idate 7e 6ne 3rry 3sh
5ed 4ter 3te 4ing 5st 4ter 3vial 3x 2y 3away 3blown 4y 3catcher 3er 3ing 3leaf 3over 3paper 5st 3sheet
4watter 3trap 3weight 4heel 5isk 1oal 3m 2b 2cal 3us 2dder 2e 3man 3tal 4us 2g 3bank 4ound 3ey 3gy 3horn 3y
2ible 3l 3st 2ld 4away 4er 3iage 4o 3k 4lore 7ist 4s 5y 4tale 4way 3licle 4ow 6er 6ing 4y 2ment 6ation 2nd
4ant 4le 5y 4u 5e 3t 2od 4stuff 3l 4ery 4hardy 4ish 4proof 4scap 3t 4age 4ball 6th 5oard 5ridge 4er 4fall
4hill 5old 4ing 4le 5ights 6ng 5oose 4man 4note 4pad 6th 5late 5rint 4race 4sie 5log 5ore 5tep 6ool 5ure
4wear 5ork 2p 3pish 2r 3age 4y 3bear 7ance 7ing 5s 4id 6den 7ing 3ce 5d 5ful 5meat 5ps 5s 4ible 7y 3d 3e
4arm 4bode 7ing 4cast 8le 5lose 8ure 5ourt 4doomed 4father 5inger 5oot 5ront 4go 6ing 5round 4hand 5ead 4ign
7er 4knowledge 4land 5eg 5ock 4man 5ost 4name 5oon 5sic 4ordain 4part 5lay 4runner 4sail 5ee 7able 5hadow
6ore 8ten 5ight 5kin 5t 6all 6er 6ry 5wear 4taste 5ell 5hought 4ver 4warn 5ent 5oman 6rd 3feit 7ure 3gather
5ve 4e 5r 6y 5t 6ful 4ing 5vable 6e 7able 7ness 6ing 4o 3k 4ed 4ful 4lift 3lorn 3m 4al 6dehyde 6in 7se 8m
7ty 7ze 5t 6ion 7ve 4book 4er 6ly 4ica 5dable 4less 4ula 7ic 7te 8ion 3nicate 8ion 3rader 3sake 4ooth 4wear
4ythia 3t 4e 4h 5coming 5right 5with 4ieth 5fication 6y 5ssimo 5tude 4night 9ly 4ress 4uitous 5nate 9ly 6e
4y 3um 3ward 7ing 7ly 7ness 4ent 2ss 4e 4il 6ise 7ze 3ter 2ught 3l 3nd 5ation as 5er 5ling 5ry 4t 5ain 8head
3r 4eyes 4penny 4s 5quare 4teen 5h 2wl 4er 2x 3glove 3hole 5und 4unt 3trot 3y 2yer 1racas 4tion 8al aly 7us
5ure 3gile 4ment 8ary 9tion 4rance 7t 3il 5ty 3me 5s 5work 3nc 5e 6s 5hise 5is 7can 4k 5furter 5incense 5lin
6y 4tic 3ternal 7ise 8ty 8ze 4ricide 3u 4d 5ulence 9t 4ght 4lein 3y 3zzle 2eak 5ish 3ckle 3e 4bee 5ie 5oard
6oter 6rn 4dman 5om 4hand 8ed 5old 8er 4lance 5oad 5y 4man 6son 9ry 4post 4sia 5tanding 6one 6yle 4thinker
4way 5heel 9ing 5ill 4ze 6r 5ing 3ight 7er 7liner 3nch 6man 4etic 4zied 5y 3quency 7t 3sco 4h 5en 6r 6t 5ly
5water 3t 4ful 4saw 4work 3udian 2iable 4r 5y 3cassee 5tive 4tion 3day 4ge 3end 6less 7y 6s 7hip 4r 4ze 3g
4ate 4ging 4ht 6en 8ed 6ful 9ly 4id 6ity 3ll 5ed 5s 5y 3nge 3ppery 3sbee 4ian 4k 5y 4son 3tter 3volity 6ous
3zz 5le 5y 2o 3ck 3g 4ged 4man 6rch 4spawn 3lic 6some 3m 3nd 4t 5age 6l 5bench 5ier 8sman 6spiece 3st 5bite
8ten 6ound 5ing 5y 3th 5y 3wn 4st 6y 5y 4zy 3ze 5n 2s 2uctification 7y 3gal 6ity 3it 5cake 5erer 5ful 5ion
5less 5s 5y 3mp 3strate 8ion 2y 3er 1uchsia 3k 4er 4ing 2ddle 3ge 2ehrer 3l 2g 3itive 3ue 2hrer 2lcrum 3fil
6l 7ment 6ment 3l 4back 4er 4y 3mar 4inate 8ion 3ness 3some 2mble 3e 4s 3igate 2n 3ction 8al aism ct 9ry 3d
4amental bism bly 4s 3eral 6ry 5eal 3fair 3gicide 4oid 5us 4us 3icular 3k 4y 3nel 4ies 5ly 4y 2r 3below 4ish
3ious 7ly 3l 4ong 5ugh 3nace 4ish 7ings 5ture 3ore 3rier 4ow 4y 3ther 7ance 7more 9st 6st 4ive 3y 3ze 2se 4d
4lage 3ilier 5lade 4on 3s 4pot 4y 3tian 4y 2tile 5ity 3ure 6less 6s 5ism 7tic 6ty 2zz 4y 0gab 3ardine 3ble
3erdine 3le 5d 2d 3about 3fly 3get 6ry 2elic 2ff 4e 5r 2g 3a 3e 3gle 2iety 3ly 3n 4ful 7ly 4say 3t 4er 2l 3a
4ctic 4ntine 4xy 3e 3l 4ant 7ry 4eon 5ry 5y 4ic 6ism 5vant 4on 5p 6ing 5ws 4stone 3ore 4sh 3umph 3vanic 7se
8m 7ze 2mbian 5t 4le 4oge 5l 3e 4cock 4keeper 4s 5manship 4y 3ma 4on 4y 3p 3ut 3y 2nder 3g 4er 4ling 6on
4plank 4rene 4ster 4way 3net 3try 2ol 4bird 4er 2p 3e 4s 2rage 3b 4age 4le 3den 6ia 7ng 3gantuan 4le 4oyle
3ish 3land 4ic 3ment 3ner 5t 4ish 3ret 4ison 4ote 6te 4ulity 6ous 3ter 2s 3bag 3eous 3h 4older 3ify 3ket
3light 3man 3olene 5ine 3p 3sy 3tric 6tis 5oenteritis 6nomy 3works 2t 3e 4crash 4house 4keeper 4post 4way
3her 6ing 2uche 6rie 5o 3dy 3ge 3nt 5let 3ze 2ve 4l 3otte 2wk 4y 3p 2y 3ness 2ze 4bo 4lle 4tte 7er 3ump 1ce
1ear 4box 2cko 2e 3se 3zer 2isha 2l 3atine 7ous 3d 4ing 3ignite 2m 3ini 2n 3darme 4er 3e 4alogist 8y 4ra 6l
7isation 9e 9simo 8ty 8zation 9e 7ly 6te 7ion 8ve 7or 5ic 5osity 6us 4sis 4tic 7ist 7s 3ial 6ity 4e 4tal 7s
5ive 4us 3ocide 3re 3t 4eel 4ian 5le 6ity 4le 6folk 6man 9ly 6woman 5y 4ry 4s 3uflect 4ine 4s 2ocentric
3grapher 8y 3logist 6y 3metric 7y 3physics 4olitics 3rgette 5ian 2ranium 3iatric 9ian 9s 3m 4an 6e 6ic
4icide 5nal 7te 3ontology 3rymander 3und 2stalt 5po 5tion 4iculate 4ure 2t 3away 3up 2um 2wgaw 2yser 1hanian
3rry 3stly 3t 3ut 2ee 3rkin 3tto 2i 2ost 5ly 3ul 5ish 2q 2yll 1iant 5ess 2bber 6ish 5t 4on 5us 3e 3lets 2ddy
2ft 4ed 2g 3antic 3gle 3olo 2ld 4ed 4ing 3l 4ie 4y 3t 2mcrack 3let 3mick 7y 2n 3ger 6bread 6ly 4ham 4ivitis
4ko 3kgo 3seng 2psy 2raffe 3d 4er 4le 3l 4friend 4hood 4ie 5sh 4y 3o 3t 4h 2st 2ve 4away 4n 2zzard 1lacial
5er 3d 4den 4e 4iator 5olus 4ly 3mor 6ise 7ze 6ous 5ur 7ous 3nce 5ing 4d 5ular 3re 4ing 3ss 5blower 5cutter
5es 5house 5ware 6orks 5y 3ucoma 6us 3ze 4ier 5ng 2c 2eam 4n 5er 5ings 3be 3e 4ful 3n 4garry 2ib 3de 5r 4ing
3mmer 7ings 4pse 3nt 3ssade 6ndo 4ten 6r 3tter 7ing 2oaming 4t 3bal 4e 5fish 5trotter 4ular 6e 3ckenspiel
3om 5y 3ria 5fication 6y 5ous 4y 3ss 5ary 5y 3ttal 5is 3ve 3w 4er 4ing 2ucose 3e 4y 3m 3t 4en 4inous 4ton
7ous 7y 2ycerin 8e 1narled 3sh 3t 3w 4ing 2eiss 2occhi 3me 2p 2u 1oad 3l 4keeper 4mouth 4post 3t 4ee 4herd
4skin 2b 3bet 4le 6degook 7ygook 6r 3let 4in 2d 3child 3dam 6n 4ie 3forsaken 3head 3less 4ike 4y 3own
3parent 3s 4end 4peed 2er 4ing 3s 2ggle 6s 2ing 5s 3ter 4re 2ld 4beater 4en 4field 6nch 6sh 4mine 4smith 3f
3iath 3liwog 4y 5wog 2nad 3dola 6ier 3e 4r 3g 3na 3orrhea 7oea 2o 3d 4bye 4ish 4ling 5y 4ness 5ight 4s 4will
4y 3ey 3f 4y 3gly 3n 3se 5berry 5flesh 5step 2pher 2re 3ge 5ous 4on 6zola 3illa 3mandise 8ze 4less 3se 3y
2sh 3ling 3pel 3samer 4ip 6y 2t 3hic 4s 3ta 4en 2uache 3da 3ge 3lash 3rd 4mand 5et 3t 4y 2vern 6ance 6ess
6ing 6ment 6or 2wn 1po 1rab 3ce 5ful 5less 5s 4ious 3dation 4e 4ient 4ual 6te 7ion 3ffiti 4t 5er 3il 4n 3m
4mar 7ian 6tical 5e 4ophone 4pus 3n 4ary 4d 5ad 5child 5dad 7ughter 5ee 6ur 5father 5iloquent 6ose 5ma
6other 5pa 7rent 5son 6tand 4ge 4ite 4nie 5y 4t 4ular 7te 6e 3pe 5fruit 5shot 5vine 4h 5ic 7al 9ly 7s 6te
5ology 4nel 4ple 3sp 5ing 4s 5hopper 5land 5y 3te 5ful 5r 4ification 6y 7ing 5ng 5s 5tude 4uitous 7y 3ve 5l
6ly 5stone 5yard 4itate 8ion 6y 4ure 4y 3y 4beard 4ish 3ze 2ease 6paint 7roof 6r 5y 4t 5coat 5er 5ly 3be
3cian 3ed 5y 4k 4n 5back 5ery 5fly 5gage 6rocer 5horn 7use 5ish 5room 5s 5wood 4t 5ing 3garious 3mlin 3nadan
6e 6ier 7ne 9s 3w 3y 4beard 4hound 4ish 2id 4dle 4iron 3ef 4vance 5e 5ous 3ffin 3ll 5e 3m 4ace 4e 4y 3n 4d
5er 5stone 4go 3p 4e 5s 4pe 5ing 3sly 4t 5le 3t 4s 3zzle 7d 2oan 4t 5s 3cer 6ies 6y 3g 4gy 3in 3om 4ve 6r 5y
3pe 4ingly 3ss 3tesque 4to 5y 3uch 4nd 6ing 6less 6nut 6s 7el 7heet 7man 6work 4p 5ie 6ng 4se 3ve 5l 3w 4er
4l 4n 4th 3yne 2ub 4by 3dge 5ing 3el 5ing 5ling 4some 3ff 3mble 6ing 4py 3ndyism 4t 2yphon 1uamian 3no
3rantee 7or 7y 4d 5ed 5house 5ian 8ship 5rail 6oom 5sman 3temalan 3va 2bernatorial 2dgeon 2erilla 4rilla 3ss
5work 4t 5house 5room 2ffaw 2idance 4e 5lines 3ld 5er 5hall 4e 5less 4lemot 5otine 4t 5y 3nea 6n 5ss 3pure
3se 3tar 2lch 3den 3f 3l 4et 5y 4ible 4y 3p 2m 3bo 5il 5ot 3drop 3my 3ption 2n 3boat 3dog 3fire 3ge 3man
4etal 3nel 5r 6y 4ysack 3point 5wder 3runner 3shot 5y 4mith 3wale 2ppy 2rgle 3u 2sh 4er 4ing 4y 3set 3t
4atory 4o 4y 2t 3less 3s 4y 3ter 6snipe 4ural 2v 3nor 2y 3anan 2zzle 1ym 3khana 3nasium 6t 7ic 9s 3slip
2naecology 3ecology 2p 3sum 4y 2rate 5ion 3oscope 2ves 0haberdasher by 3iliment 4t 5able 6t 7ion 5ual 7te
2cienda 3k 4les 4ney 7ed 4saw 4work 2d 3dock 3es 3ji 2ft 2g 3gard 4is 4le 3iography 2iku 3l 4stone 7rm 3r
4brush 4cut 4do 5resser 4grip 4less 5ine 4net 4piece 6n 4spring 4y 3tian 2jji 2ke 2lberd 3cyon 3e 3f 4back
4pence 7ny 9worth 4tone 4way 3ibut 4tosis 3l 4eluja 4iard 4mark 4o 5w 4stand 4ucinate aion aory 8ogenic 4way
3ma 3o 3t 4er 6neck 4ing 3ve 5s 3yard 2m 3adryad 3burger 3let 3mer 4ock 3per 3ster 5ring 2nd 4bag 6ll 6rrow
5ill 5ook 5rake 4cart 5lap 5uff 8s 4ful 4gun 4hold 4icap 6raft 5work 4kerchief 4le 6bars 6r 5oom 4made 6iden
4out 4pick 4rail 4shake 5ome 5tand 4work 5riting 8ten 4y 5man 3g 4ar 4dog 4er 4ing 7s 4man 4nail 4out 5ver
4up 3k 4er 6ing 4ie 4y 3sard 4om 2p 3hazard 3less 4y 3pen 6ing 4ily 5ness 4y 2rangue 4ss 6ment 3binger 4or
5ur 3d 4back 5oard 6und 4en 4headed 4ihood 5ness 6g 4ly 4ness 4ship 4top 4ware 5earing 5ood 4y 3e 4bell
5rained 4lip 4m 3icot 3k 3lequin 9ade 4ot 3m 4less 4onic 8a 7se 7um 7ze 6y 3ness 3p 4oon 4sichord 4y 3quebus
3ridan 5er 5s 4ow 6ing 4y 3sh 3t 4al 4ebeest 3vest 7er 2s 3h 4ish 3p 3sle 4ock 3t 4e 5n 4ings 4y 2t 3band
3ch 5back 5ery 6t 5ing 5way 3e 4ful 3h 3less 3pin 3red 3ter 2uberk 3ghty 3l 4age 4ier 4m 3nch 4t 5ing 3tbois
6y 4eur 2vana 3e 4n 4r 5sack 4s 3oc 2w 3aiian 3k 4er 5s 4ing 3ser 3thorn 2y 3cock 3es 3fork 3maker 3stack
3wire 2zard 6ous 3e 4l 3y 1ead 4ache 4band 5oard 4cheese 4dress 4er 4first 4gear 4hunter 4ing 4land 5ess
5ight 6ne 5ong 4man 6ster 4phone 5iece 4quarters 4rest 5oom 4set 5hip 6rinker 5tall 6one 6rong 4way 5ind
5ord 4y 3l 4th 6ful 6y 3p 3r 4er 4ing 4ken 4say 5e 4t 5ache 5beat 6reak aing 7oken 6urn 5en 7ing 5felt 5h
6rug 5ily 5less 5rending 5sease 6ick 6trings 5throb 5warming 6ood 5y 3t 4ed 5r 4h 5en 6r 4ing 4stroke 3ve 5n
6ly 6wards 4y 5hearted 5weight 2bdomadal 3raic 4ew 2catomb 3k 4le 3tare 4ic 4or 2dge 5hog 7p 5row 3onism 2ed
3l 4ball 2fty 2gemony 3ira 2ifer 3ght 6en 6s 3nous 3r 4ess 4loom 2jira 2ld 3icopter 4ograph 5trope 4port 4um
3l 4cat 4ene 6ic 7stic 4ish 7ly 4o 3m 4et 6ed 4sman 3ot 3p 4ful 4ing 4less 4mate 3ve 2m 3isphere 3line 4ock
3oglobin 4philia ac 4rrhage 7oid 3p 4en 3stitch 2n 3bane 3ce 5forth 4hman 3na 5ed 3pecked 2patitis 3tagon 2r
3ald 6ic 6ry 3b 4aceous 5ge 5l 6ist 4ivorous 3culean 7s 3d 4sman 3e 4abouts 5fter 4by 4ditament 8ry 7y 4in
6after 4of 4sy 4tic 5o 6fore 4under 5pon 4with 3itable 6ge 3maphrodite 4etic 4it 6age 3nia 3o 4ic 6s 5n 5sm
4n 5ry 3pes 3r 4ing 7bone 3s 4elf 3tz 2sitancy 7t 6te 7ion 3perus 3sian 2terodox 9y 6geneous 6sexual
2uristic 9s 2w 3er 2x 3agon 5ram 4meter 2y 3day 1iatus 2bernate 3iscus 2ccough 4up 3k 4ory 2de 4away 4bound
4ous 3ing 2e 3rarchy 4oglyph aics 2gh 4ball 5orn 6y 5row 4er 4falutin 4land 8er 8s 5ight 5y 4ness 4pitched
4road 4way 7man 2jack 2ke 2larious 6ty 3l 4billy 4ock 4side 4y 3t 2m 3alayas 3self 2nd 4er 4most 4quarters
4rance 4sight 4u 5ism 3ge 3t 4erland 2p 3bath 3pie 4ocrates 5drome 5potamus 4y 3ster 2re 4ling 3sute 2s 3s
3t 4amine 4ology 5rian 7c 8al 6y 4rionic as 2t 3ch 5hike 3her 6to 2ve 4s 1ms 1oard 5ing 4frost 4se 4y 3x 2b
3ble 6dehoy 4s 4y 5horse 3goblin 3nail 4ob 3o 2ck 4ey 2d 3gepodge 2e 2g 3gish 3manay 3shead 3wash 2ist 2ld
4all 4er 4ing 4over 4up 3e 3iday 7maker 4ness 3land 4er 4ow 4y 5hock 5wood 3mes 3ocaust 4graph 3stein 6r 3y
2mage 3burg 3e 4coming 4grown 4land 5ike 5y 4made 4opath 9y 4ric 4sick 5pun 5tead 4town 4ward 8s 5ork 4y
3icidal 7e 4letic 9s 5y 4ng 5y 3oeopath ay 4geneous 7ise 8ze 5raph 4nym 4phone 4sexual 3y 2nduran 7s 3e 4st
6ly 6y 4y 5bee 5comb 9ed 5dew 5ed 5moon 5suckle 3k 4ie 4y 3or 5able 6rium 7y 5ific 5s 4ur 6able 6s 2och 3d
4ed 4lum 4oo 4wink 3ey 3f 3k 4ah 4ed 5r 5y 4up 4worm 4y 3ligan 3p 3ray 3t 4er 3ver 5s 2p 3e 4ful 7ly 4less
3kins 3per 3scotch 2rde 3izon 7tal 3mone 3n 4beam 5ill 4ed 5t 4pipe 4y 3ology 4scope 3rendous 4ible 5d 5fic
6y 4or 6s 3se 5back 6ox 5flesh 7y 5hair 5laugh 5man 8ship 6eat 5play 6ower 5racing 7dish 5shit 7oe 5whip
6oman 4y 3tative 4iculture 2sanna 3e 3ier 6y 3pice 5table 7l 8ise 9ty 9ze 3t 4age 4el 6er 6ler 6ry 5ss 4ile
6ities 8y 4ler 2t 3bed 3chpotch 3el 5ier 3foot 3head 4ouse 3ly 3plate 4ot 3tentot 2und 3r 4glass 4i 4ly 3se
5boat 7und 7y 6reaker 7oken 5coat 6raft 5dog 5father 6ly 6ul 5hold 9er 5keeper 9ing 5maid 7n 7ster 6other
5room 5tops 5warming 6ife 9ry 6ork 4ing 2ve 4l 4r 5craft 2w 3dah 4y 3ever 3itzer 3l 4er 4ing 3soever 2yden
1rh 1ub 3bub 4y 3cap 3ris 2ckaback 4leberry 4ster 2ddle 2e 3d 2ff 4ish 4y 2g 3e 4ly 3hes 3uenot 2h 2la 3k
4ing 3l 4abaloo 4o 2m 3an 5e 5ise 7m 6tarian cism 7ies 7y 6ze 5kind 5ly 3ble 4ug 3dinger 4rum 3erus 3id 5ify
6ty 5or 4liate 6ty 3mingbird 4ock 3or 5ist 5ous 4ur 3p 4back 4h 5reys 3us 2n 3ch 5back 3dred 7weight 3g
4arian 4er 4ry 3k 4ers 3t 4er 4ing 4ress 4sman 2rdle 3l 4ing 3ray 4icane 5ed 4y 3t 4ful 4le 2sband 7man 7ry
3h 3k 4y 3sar 4y 3tings 4le 6r 2t 3ch 3ment 2zza 5h 1yacinth 3ena 2brid 6ise 7ze 2dra 5ngea 6t 5te 5ulic 9s
4ocarbon 5electric 5foil 5gen 5magnet 5phobia 6lane 6onics 5therapy 2ena 2giene 6ic 2men 5eal 3n 4al
2perbola 8e 8ic 5critical 5market 5sensitive 3hen 6ate 3nosis 5tise 8m 8t 7ze 3o 4chondria cc 5risy 7te
4dermic 4tenuse 5hermia 7sis 7tical 2sterectomy 6ia 7cal 8s 0iamb 1berian 3x 2idem 3s 1cbm 2e 3berg 4ound 5x
4reaker 3d 3fall 3house 3landic 3man 2icle 3ng 2on 4oclast 2y 1dea 4l 5ise 7m 7t 6ze 5ly 3m 3ntical
6fication 7y 6kit 6ty 3ogram 4logy 3s 2iocy 4m 5atic 4syncrasy 4t 2le 2ol 4ater 6rous 7y 4ise 5ze 2yl 4l
1gloo 2neous 3ite 5ion 3oble 4minious 7y 4ramus 6nce 7t 5e 2uana 1kon 1lex 2k 2l 3egal 7ity 5ible 6timate
3iberal 4cit 4mitable 4nois 4terate 3ness 3ogical 3uminate 9ing aon cs 4sion 8ist 5ory 5trate 9ion ave 9or
7ious 1mage 5ry 4inable 7ry 7tion 9ve 6e 3m 2balance 3ecile 7ity 4d 3ibe 3roglio 3ue 2itate 6ion 7ve 6or
2maculate 4nence 7t 4terial 5ure 3easurable 4diacy 7te 9ly 4morial 4nse 7ly 6ity 4rse 6ion 3igrant 7te
4nence 7t 3obile 7ise 8ze 4derate 6st 4late 4ral 7ity 5tal 8ise 9ty 9ze 4vable 3une 5ise 6ze 4re 4table 2p
3act 6ed 4ir 4la 5e 5pable 4nel 4rt 6ial 4ssable 6e 6ioned 7ve 4tience 8t 3each 4ccable 5unious 4dance 5e
5iment aa 4l 4nding 5etrable 5itent 4rative 5ceptible 5fect 5ial 8ism at bic 6l 6ous 6shable 5manent 6eable
5sonal 9te 5tinent 6urbable 5vious 4tigo 5uous 6s 3iety 4nge 4ous 4sh 3lacable 5nt 4ement 4icate 8ion 6it
4ore 5sion 4y 3olite 7ic 4nderable 4rt 6ance 8t 7tion 6unate 8e 4se 5ing 6tion 5sible 5tor 6ure 4tent 4und
4verish 3racticable al 4ecation 5gnable 8te 5sario 6s 7ion aable aism ct dic 8ve 4imatur 5nt 5son 4obability
8le 5mptu 5per 6riety 5ve 7ment 6ident 7se 4udent 3udent 4gn 4lse 6ion 7ve 4nity 4re 5ity 4tation 5e
1nability 3ccessible 5urate 4tion 6ve 3dequacy 8te 4missible 4vertent 3lienable 3morata 3ne 4imate 5tion 6y
3pplicable 5ropriate 4t 5itude 3rticulate 6stic 3ttention 9ve 3udible 4gural 8te 4spicious 2board 4rn 4und
3red 5eding 2c 3alculable 4ndescent 5tation 4pable 6citate 9y 4rcerate 5nate 8ion 4utious 3endiarism 9y 5se
5tive 4ption 4rtitude 4ssant 5t 6uous 3h 4oate 3idence 7t 8al aly as 4nerate 9or 4pience 8t 4se 5ion 6ve 5or
4te 4vility 3lement 4ination 6e 7d 4ose 6ure 4ude 7d 6ing 5sion 7ve 3ognito 4herent 4mbustible 5e 5ing
5mensurable cte 6ode 8ious 6unicable bdo btive 5parable 7tible 6etence at 6lete 6rehensible fy don
4nceivable 6lusive 5gruity 8ous 5sequent cial 6iderable bte 7stent 6olable 6picuous 6tant 5testable 6inent
6rovertible 5venience bt 4rporate bd 8eal 5rect 6igible 6uptible 3rease 7ingly 5dible 6ulity 8ous 5ment
4iminate 4ust 7ation 3ubate 7ion 7or 5us 4lcate 5pate 4mbency 8t 4r 5able 5ious 5sion 5ved 2debted 4cent
5ipherable 6sion 8ve 5orous 7um 4ed 4fatigable 5ensible 5inable 7ite aly 4lible 6cate 4mnification 8y 7ty
4nt 6ation 6ure 4pendence at 4scribable 5tructible 4terminable bte 4x 3ian 6apolis 4cate 7ion 8ve 7or 5es 5t
6able 4fferent 4genous 7t 6stible 9on 5nant 7tion 6ity 5o 4rect 4scernible 6ipline 6reet 8tion 7iminate
5pensable 6osed 8ition 6utable 5soluble 5tinct 8guishable 4vidual aise cm bty bze aly 6sible 3ocile 5trinate
4lent 4mitable 4nesian 4or 6s 4rse 3rawn 3ubitable 4ce 6ment 5t 6ion 7ve 4e 4lge 7nce 8t 4strial aise cm ct
bze 8ous 7y 2ebriate 3dible 4ucable 3ffable 6ceable 5ective 8ual 5icient 3lastic 4egant 4igible 4uctable 3pt
5itude 3quality 5itable 7y 3radicable 4t 5ia 3scapable 4sential 4timable 3vitable 3xact 7itude 4cusable
4haustible 4orable 4pediency at 6nsive 6rience cd 7t 5iable 5licable by 5ressible 4tinguishable 5ricable
2fallible 9y 4mous 5y 4ncy 5t 6icide 7le 6ry 8man 4tuated 8ion 3ect 6ion 8us 4licitous 4r 5ence 7tial 5ior
5nal 6o 5tile 4st 3idel 7ity 4eld 4ghting 4ltrate 9ion 4nite 8simal 7ive 7ude 7y 4rm 6ary 6ity 3lame 7d
6mable 8tion 9ory 5table 6e 7d 6ion 9ary 4ect 7ion 5xible 7on 4ict 7ion 4ow 4uence 7tial 7za 5x 3o 4rm 6al
7nt 7tion 9ve 6ed 7r 3ra 5ction 5red 5structure 4equent 4inge 3uriate 4se 5ion 2gathering 3enious 5uity 6ous
4st 3lenook 4orious 3oing 4t 3raft 5ined 5tiate 9ing 7tude 4edient 5ss 4own 2habit 7ant 4le 6r 4rmonious
3ere 6nt 8ly 5it 7ance 3ibit 7ed 7ion 3ospitable 3uman 7e 7ity 2imical 5table 3quitous 7y 3tial 7ly 6te 7ion
8ve 2ject 6ion 3udicious 4nction 4re 5ious 5y 4stice 2k 3bottle 3ling 3pad 3stand 3well 3y 2laid 4nd 4y 3et
2mate 3ost 2n 3ards 4te 3er 3ing 6s 3keeper 3ocent 5uous 4vate 7ion 3uendo 4merable 2oculate 3ffensive
3perable 7tive 4portune 3rdinate 4ganic 2put 2quest 4ietude 5re 6ing 6y 5sition 9ve 8or aial 2road 3ush
2salubrious 4ne 5itary 7y 4tiable 7te 3cribe 6ption 5utable 3ect 6icide 7vore aous 5ure 4minate 9ion 4nsate
6ibility 8le 7tive 4parable 4rt 6ion 4t 3hore 3ide 6r 5ious 4ght 5nia 7ficant 4ncere 5uate 8ion 4pid 4st
6ence 9y 8t 3ole 6nt 5uble 5vable 6ent 4mnia 8c 4uciance 3pect 7ion 7or 9ate 9ship 4iration 6e 7d 3tability
5ll 7ation 7ment 6ment 5nce 6t 7aneous 7ly 4ead 5p 4igate 8ion 5l 6l 5nct 8ive 5tute 8ion 4ruct 8ion 9ve 8or
8ress 6ment aal cist dty btion 3ubordinate 5stantial 4fferable 6iciency bt 4lar 7ity 6te 7ion 7or 5in 5t
4perable 5portable 4rance 5e 6d 6r 5gent 5mountable 5rection 2tact 4glio 4ke 4ngible 3eger 5ral 7te 9d 6ity
5ument 4llect 9ual 6igence at bsia 8ible 4mperate 4nd 6ed 5se 6ifier 8y 7ty 7ve 5t 6ion 9al 9s 4r 5act 8ion
5breed 5calary 9te 6ede 7pt 9or 7ssion 6hange bable 6ity 6ollegiate 7m 8municate con 7ntinental 7urse
5denominational 7pendent 6ict 5est 8ed 8ing 8s 5face 6ere 9nce 5im 6or 5ject 9ion 5lace 7rd 6eave 6ine 9ar
8k 6ock 8utor 7per 6ude 5marriage 9y 6ediary ate 7nt 7zzo 6inable 8gle 7ssion 7ttent 5n 6al 8ise 9ze 7tional
de dise fm eze 6e 7cine 7e 6ment 5pellate 7netrate 7rsonal 6lanetary 8y 6ol 8ate aion 7se 8ition 6ret 9ation
cve 9er 5racial 6egnum 7late aion 6ogate aive aory 6upt 5sect 9ion 6perse 6tate 7ellar 7ice 5tribal 6wine
5urban 5val 6ene 8tion 6iew 5weave 4state 6inal 8e 3imacy 6te 5idate 9ion 3o 4lerable 8nt 4nation 5e 4xicant
8te 3ractable 5mural 5nsigent 8tive 5venous 4ench 5pid 4icacy 7te 5gue 5nsic 4o 5duce 8tion 9ory 5it
5spection bve 5vert 9ed 4ude 7r 5sion 7ve 6t 3uit 6ion 7ve 4mescence 2undate 7ion 3re 2vade 4lid 7ate 7ism
5uable 4riable 4sion 3ective 4igh 6le 4nt 6ion 7ve 6or 8y 4rness 5se 6ion 5t 6ebrate 4st 6igate 7ture 6ment
4terate 3idious 4gilate 5orate 4ncible 4olable 7te 4sible 4tation 5e 5ing 3ocation 4ice 4ke 4luntary 5ve 7d
3ulnerable 2ward 6ness 6s 3rought 1odin 5e 4se 4ze 2n 3ic 4se 4ze 3osphere 2ta 2u 1pa 1ra 3nian 3qi 4ui
3scible 3te 2e 2idescent 4ium 3s 4h 5man 2k 3some 2on 4clad 4ic 6ally 5ng 4monger ay 6uld 4s 5tone 4ware
5ork 8s 4y 3quois 2radiate 4tional 3econcilable 6verable 4deemable 5ucible 4futable 4gular 9ity 4levance 9t
5igious 4mediable 5ovable 4parable 5laceable 5ressible 6oachable 4sistible 5olute 5ponsible 4trievable
4verent 7sible 5ocable 3igate 4table 6nt 6te 7ion 3uption 2ving 1saacs 2inglass 2lam 4nd 6er 3e 4t 2m 2obar
3late 7d 6ion 9ism 3therm 4ope 2raeli 7te 2sue 2thmus 1ta 3lian 5c 6ise 7ze 6s 4y 2ch 4y 2em 4ise 5ze 3rate
2inerant 7ry 2n 2s 3elf 2v 1ud 1vied 2ory 2y 0jab 3ber 2ck 4al 5napes 5roo 5ss 4boot 4daw 4eroo 5t 4pot
4rabbit 3obean 5ite 2de 4d 2ffa 2g 3ged 3uar 2il 4bird 5reak 4er 4or 2lopy 2m 3aican 3b 4oree 3es 3my 2ngle
3issary 4tor 3uary 2pan 5ese 3e 3onica 2r 3gon 3vis 2smine 3per 2undice 8d 4t 5y 2velin 2w 3bone 4reaker 3s
2y 3walk 2zz 4y 1ealous 7y 3ns 2ep 3r 2ffreys 2hovah 2june 2ll 4ied 4o 4y 5fish 2mmy 2nny 2opardise 8ze 7y
2rboa 3emiad 3k 4in 4y 3oboam 3ry 3sey 2st 4er 4ing 3uit 6ical 4s 2t 3sam 3tison 4y 2w 3el 5ed 6r 5led 7r 8y
5ry 4ss 3ish 2zebel 1ib 3e 2ffy 2g 3ger 6ed 4le 3saw 2had 2lt 2miny 3jams 3my 2ngle 4o 5ism 3ks 3n 3rikisha
3x 2tney 3terbug 6s 2ujitsu 2ve 1nr 1ob 3ber 6y 4ing 3less 2ckey 4strap 3ose 3ular 4nd 2dhpurs 2g 3gle 2hn
4ny 2in 4er 6y 4t 3st 2ke 4r 2llification 5ty 4y 3t 4y 2nah 3es 3quil 2rdanian 2sephus 3h 3tle 2t 3ter 4ing
2ule 3rnal 7ese 7ism 9t 5ey 7man 3st 2ve 3ial 2wl 2y 3ful 3less 3ous 3ride 3stick 1ubilant 6tion 5ee 2daic
5sm 4s 3der 3ge 5ment 4ment 3icature 5ial 7ry 6ous 3o 2g 3gernaut 4le 2ice 4y 2jitsu 3u 4be 2kebox 2lep 3ius
3y 2mble 4o 3p 4er 4s 4y 2nction 5ure 3e 3gle 3ior 4per 3k 4et 6ing 4ie 4y 3oesque 3ta 2piter 2ridical
4sdiction 5prudence 5t 3or 3y 4man 2st 4ice 5fiable 7cation 7ed 6y 2t 3e 2venile 2xtapose 8ition 0kaffir 3ir
3tan 2il 3ser 2le 4idoscope bic 4nds 2mpong 4uchean 2ngaroo 3sas 2olin 2pok 3pa 3ut 2rat 5e 3ma 2tydid 2yak
2zoo 1ebab 3ob 2dgeree 2el 4haul 3n 3p 4er 4ing 4s 5ake 2g 2lp 3vin 2n 3nel 6s 3yan 2pi 3t 2rb 3chief
3fuffle 3nel 3osene 5ine 3sey 2strel 2tch 5up 3tle 6drum 2y 3board 3hole 3less 3nes 4ote 3punch 3stone 1haki
3lif 6ate 3n 1ibbutz 3osh 2ck 4back 4er 4off 4s 2d 3die 4y 3nap 4ey 2ke 2ll 4er 4ing 4joy 3n 3o 4gram 8me
4hertz 4liter 7re 4meter 7re 4watt 3t 2mono 2n 3d 4ergarten 4le 5ing 5y 4ness 4red 3e 4tic 7s 3folk 3g 4cup
4dom 4fisher 4ly 4maker 4pin 4s 5hip 3k 4y 3sfolk 4hip 4man 2osk 2p 3ling 3per 2rk 3sch 3tle 2smet 3s 4er 2t
3chen 7ette 3e 3sch 3ten 6ish 4iwake 4y 2wanis 3i 1laxon 2eenex 3ptomania bc 1nack 5er 7ed 3psack 3ve 5ry
2ead 3e 4cap 4l 3ll 3w 2ickerbockers 7s 3fe 3ght 6hood 6ly 3t 4ter 5ing 4wear 3ves 2ob 4bly 4kerrie 3ck
5about 5down 5er 7s 5out 3ll 3t 4hole 4ty 3ut 3w 4ing 7ly 4ledge 9able 4n 2uckle 1oala 2hl 4rabi 2okaburra
2peck 4k 3je 3pie 2ran 3ean 2sher 2wtow 1raal 2emlin 2is 2ona 4e 1udos 2kri 2mis 3quat 2omintang 2rus 2waiti
1vass 1washiorkor 2ela 0laager 2b 3el 3ial 3or 5atory 5er 5ious 4ur 6er 6ite 3rador 3urnum 3yrinth 2ce 4rate
7ion 3hrymal 7ose 3k 4adaisical 4ey 4ing 4luster 8re 3onic 3quer 3rosse 3tation 4ic 4ose 3una 3y 2d 3der 4ie
4y 3en 3ies 4ng 3le 3y 4bird 4like 4ship 2g 3er 3gard 4ing 3oon 2id 3n 3r 4d 3ty 2ke 2m 3a 4ism 4sery 3b
4aste 4ent 4kin 4like 4skin 3e 4nt 6able 7tion 3inate 3ming 3p 4oon 4post 4rey 4shade 2nce 5r 6s 5t 3d 4au
4ed 4fall 4ing 4lady 5ocked 6rd 5ubber 4mark 5ine 4s 5cape 5lide 7p 4ward 8s 3e 3guage 5id 6sh 5or 3k 4an 4y
3olin 3sing 3tern 7slide 3yard 2os 3tian 2p 3dog 3el 3idary 3se 5d 3wing 2rboard 3ceny 4h 3d 4er 3ge 5ly 5ss
7e 4o 3iat 3k 4spur 3rup 3va 3yngeal 6itis 6oscope 5x 2sagna 3civious 3er 3h 4ing 7s 3s 4o 3t 4ing 4ly 2t
3ch 5key 3e 4comer 4ly 4nt 4ral 4st 4x 3h 4e 5r 3in 5ise 6ze 4tude 8s 7inal arian 3rine 3ter 6ly 4ice 3vian
2ud 4able 5num 5tory 3gh 5able 5ingstock 5ter 3nch 4der 7ette 5ress 6y 3reate 5l 6s 2va 4tory 3e 4nder 3ish
2w 3ful 3less 3n 3suit 3yer 2x 3ative 3ity 2y 3about 3er 4tte 3man 3out 2ze 3y 1bw 1cm 1ea 3ch 3d 4en 5r
6ship 4ing 4s 3f 4age 4ed 4let 4y 3gue 3k 4age 4y 3n 4ing 3p 4frog 3rn 5ed 6r 5ing 3se 5hold 4h 4t 5ways
3ther 7ette 7y 3ve 5d 5n 6ing 5s 4ings 2banese 2ch 4er 6ous 6y 3tern 4ure 7r 7ship 2d 3ge 5r 2e 3ch 3ds 3k
3r 4y 3s 3ward 5y 2ft 4ist 4overs 4ward 8s 2g 3acy 4l 5ise 6ty 6ze 4te 6e 5ion 5o 3end 6ary 4r 5demain 3ged
4ings 4y 3ible 4on 6ary 4slate 8ion 9ve 8or 8ure 4t 5imate 9ise aze 3room 3ume 5inous 2i 3sure 7d 7ly
3tmotif 8ve 2mming 3on 5ade 3ur 2nd 3gth 6en 6ways 6y 3ience 6t 4ty 3s 3t 4il 4o 2o 3nine 3pard 3tard 2per
3rechaun 4osy 2sbian 3ion 3s 4ee 5n 5r 4on 5r 3t 2t 3down 3hal 5rgy 3raset 3ter 6box 6ed 6head 6ing 6press
6s 4ing 4uce 3up 2ucocyte 5tomy 3kaemia 4emia 4ocyte 2vee 4l 5er 5ler 4r 5age 5et 3iathan 4s 4tate 5icus 5y
3odopa 3y 2wd 3is 2xical 5ographer by 6n 4s 1iability 4le 3ise 5on 3na 3r 2b 3ation 3el 5lous 5ous 4ral 7ise
9m 8ty 8ze 7ly 6te 8d 7ion 5ian 5tarian 6ies 7ne 6y 3idinous 5o 3ra 5rian 6y 4ettist 7o 3yan 2ce 4nce 7d 5se
7d 7e 5tiate 7ous 3hen 3it 3k 4ing 3orice 2d 3o 2e 3d 4er 3f 3ge 3n 3u 4tenant 2fe 4blood 5oat 4guard 4less
5ike 6ne 5ong 4r 4time 3t 4boy 2gament 4ture 3ht 5en 6r 7age 5house 5ing 5ly 5ness 6ing 5s 6hip 5weight
3neous 4ite 2kable 3e 4able 4lihood 5y 4n 5ess 4s 4wise 3ing 2lac 3liputian 3o 3t 3y 2mb 4er 4o 3e 4ade
4juice 4kiln 4light 4rick 4stone 4y 3it 5ation 5ed 5ing 5less 3n 3ousine 3p 4et 4id 3y 2nchpin 4tus 3den 3e
4age 5l 5ment 5r 4man 4n 4out 4r 5train 4s 5hooter 5man 4up 3g 4er 6ie 7ng 4o 4ual 5ist 8ic as 3iment 4ng 3k
4age 4man 4s 4up 3net 3ocut 4leum 4type 3seed 3t 4el 2on 4ize 2p 3id 3stick 2quefaction 6y 5scent 5ur 4id
6ate 8ion 8or 6ity 7ze 9r 4or 6ice 2ra 2sle 3p 3som 6e 3t 4en 6able 6er 4less 4s 2t 3any 3chi 3er 5acy 6l
7ly 6ry 6te 7i 7ure 3he 4ium 4ograph aic ay 4uanian 3igant 6te 7ion 5ious 3mus 3otes 3re 3ter 6ateur 6bin
6lout 4le 4oral 3urgical 6y 2vable 3e 4able 4lihood 5ong 5y 4n 4r 5ied 6sh 5y 6man 4s 5tock 3id 4ng 2zard
1lama 1oad 4ed 4star 6one 3f 4sugar 3m 3n 4word 3th 5e 5ing 5some 3ves 2b 3by 3e 4d 3otomy 3ster 7pot 2cal
5e 5ise 7m 6ty 6ze 5ly 4te 6d 5ion 3h 3i 3k 4er 5t 4jaw 4nut 4out 4s 5mith 5titch 4up 3o 4motion 8ve 3um 4s
5t 4tion 2de 4star 6one 3ge 5ment 5r 4ing 7s 4ment 2ess 2ft 4ed 4y 2g 3anberry 4rithm 9ic 3book 3ger 6heads
4ia 3ic 5al 7ly 5ian 4stic 8s 3jam 3rolling 2in 4cloth 4s 3ter 2ll 4ipop 4op 4y 2ne 4ly 4r 4some 3g 4boat 6w
4evity 4haired 6nd 5eaded 5op 4ing 5sh 5tude 8inal 4ship 6oreman 5ighted 5tanding 6op 5uffering 4ueur 4ways
5earing 5inded 6se 2o 3fa 5h 3k 4er 4out 4s 3m 3n 4y 3p 4hole 3se 5box 5n 3t 2p 3e 3pings 2quacious 5t 2rd
4ly 4s 5hip 3e 3gnette 3n 3ry 2se 4r 3s 3t 2t 3h 3ion 3tery 4o 3us 2ud 4hailer 4mouth 4speaker 3gh 3is 3nge
6r 3r 3se 4y 3t 3ver 4re 2vable 3e 4able 4bird 4child 4less 5orn 5y 4making 4r 5s 4sick 4y 3ing 2w 3born
4red 5ow 3down 3er 5most 3land 7er 4y 2yal 5ist 5ty 2zenge 1sd 1td 1ubber 3ricant 7te 8or 6ious 2cerne 3id
3k 4less 4y 3rative 4e 2dicrous 3o 2ff 2g 3gage 4er 3hole 3sail 3ubrious 3worm 2kewarm 2ll 4aby 2mbago 5r
4er 6jack 6man 6yard 3inary 5ous 3me 4ox 4y 3p 4ish 4y 2nacy 4r 4te 5ic 3ch 5time 3g 4e 4fish 4power 2pin
2rch 3e 3gy 3id 3k 2scious 3h 3t 4er 4ful 4re 5ous 4y 2tanist 3e 4nist 2v 2xuriant 7te 6ous 5y 1ychee 4gate
2e 2ing 2mph 5atic 2nch 3x 2re 4bird 3ic 5al 5ism 7t 5s 0mac 3abre 4dam 7ise 8ze 4roni 6on 4w 3cabees 3e
4donian 4rate 3h 4ete 4iavellian 5nation 6e 7gun 7ry 6ist 3kerel 4intosh 3robiotic 5cosm 2d 3agascan 4m 5e
3cap 3den 6ing 5r 3e 4ira 4moiselle 3house 3ly 3man 3ness 3onna 3ras 4igal 2elstrom 3nad 3stro 2fia 2g
3azine 3enta 3got 6y 3i 4c 5al 5ian 4sterial 6racy 8te 3ma 3nanimity 8ous 5te 4esia 7um 5t 6ic 7se 8m 7ze 6o
4ificat aion 8ent 7er 6y 5loquent 5tude 4olia 4um 3pie 3us 2haraja 8h 6nee 7i 4tma 3lstick 3ogany 4ut 2id
4en 6hair 7ead 7ood 6ly 4servant 3l 4bag 5ox 3m 4onides 3n 4land 5ine 5y 4mast 4s 5ail 5pring 5tay 6ream
4tain 5enance 3sonette 6nette 3ze 2jestic 6y 3olica 4r 5domo 5ette 5ity 2ke 4r 4shift 3ing 6s 2lachite
4djusted 5ministration 5roit 5y 4ise 4propism 8os 4ria 7l 4y 5sian 3content aed 3dive 3e 4diction 4factor
5icent 4volent 3feasance 4ormation 7ed 4unction 3ice 5ious 4gn 6ancy 8t 6ity 4nger 3l 4ard 4eable 5t 4ow
3msey 3nutrition 3odorous 3practice 3t 4ese 4husian 4reat 4ster 2ma 3ba 4o 3ma 5l 5ry 4on 5th 4y 2n 3acle
4ge 6able 6ment 6r 7ess 7ial 4tee 3darin 5te 6ory 4ible 4olin 4rake 5ill 3e 4uver 8able 3ful 3ganese 4e 5r
4le 4o 5steen 4rove 4y 3handle 4ole 5od 5ur 3ia 5c 6al 4c 5ure 7ist 4fest 8ation 8o 5old 4kin 4la 5la
4pulate 9ion 3kind 3ly 3na 4ed 5quin 5r 6ed 6ism 6ly 6s 4ikin 5sh 3oeuverable 7re 4meter 4r 5ial 3power
3sard 4e 5rvant 4ion 7s 4laughter 3telpiece 6shelf 4illa 5s 4le 4rap 3ual 4facture br 4mit 4re 4script 3x 3y
2oism 3ri 2p 3le 3ping 2quis 2r 3abou 7t 4schino 4thon 4ud 3ble 6d 6s 3c 4asite 4h 5ioness 3e 3garine 4in
6al 4uerite 3igold 4huana 4juana 4mba 4na 6de 6te 5e 6r 4onette 4tal 5ime 3joram 3k 4down 4ed 5r 5t 6eer 7r
6ing 6place 4ing 4sman 8ship 4up 3l 4inespike 3malade 4oreal 5set 5t 3ocain 4on 3quee 6ss 6try 5is 3riage
8able 5ed 4ow 6bone 6fat 4y 3s 4ala 4eillaise 4h 5al 5mallow 5y 4upial 3t 4en 4ial 6n 5n 6et 6i 6mas 4yr
6dom 3vel 6lous 6ous 3xism 3zipan 2scara 4ot 4uline 8ity 3er 3h 4ie 3k 4ed 3ochism 4n 5ic 5ry 3que 6rade 3s
4achusetts 6re 5ge 4es 5ur 4if 5ve 4y 3t 4ectomy 5r 6ful 6ly 6mind 6piece 6ship 7troke 6y 4head 4ic 6ate 5ff
5tis 4odon 5id 7itis 4urbate 2t 3ador 3ch 5box 5ing 5less 6ock 5maker 5stick 5wood 3e 4rial 8ise am at 9ze
5nal 6ity 4y 3hematical aian as 3ins 3riarch 9y 5cide 6ulate 5mony 5x 4on 6ly 3t 4er 4hews 4ing 6s 4ock
4ress 3uration 5e 5ity 2udlin 3l 4stick 3nder 3ritanian 6ius 3soleum 3ve 2verick 2w 3kish 2xi 4m 5al 5ise
6ze 5um 2y 3be 5etle 3day 3fly 3hem 3onnaise 4r 5alty 5ess 3pole 3st 2ze 4d 3urka 1ccarthyism 1ead 4ow
6sweet 3ger 4re 3l 4ie 4time 4y 5bug 3n 4der 7ings 4ing 7ful 7less 4s 4t 5ime 4while 3sles 5y 4urable 6e 7d
7less 7ment 3t 4ball 4y 2cca 3hanic 8al 8s 7se 8m 8tic 7ze 2dal 5ist 5lion 7st 3dle 6some 3ia 5eval 5l 5n
5te 4c 5al 6ment 6re 6te 7ion 5inal 7e 5o 4eval 4ocre 7ity 4tate 7ion 8ve 5erranean 4um 3lar 4ey 2ed 3k
3rschaum 3t 4ing 7house 2gadeath 4hertz 4lith 8ic 5omania bc 4phone 4ton 3rim 2iosis 2lancholia ac 9y 3d 3ee
3iorate 6ism 3lifluous 4ow 3odic 6ous 5rama 9tic 5y 4n 3t 4ing 2mber 6ship 4rane 7ous 3ento 3o 4ir 6s
4rabilia 7le 6ndum 5ial 6se 6ze 5y 3phis 3sahib 2n 3ace 4gerie 3d 4acious 7ty 4elian 4icant 5ng 3folk 3ial
4ngitis 4scus 3opause 3ses 4trual 8te 4urable 7tion 3tal 6ity 4hol 7ated 4ion 4or 3u 2ow 2phistopheles
2rcantile 4edes 5nary 5r 6ise 7ze 4handise 7t 8man 4iful 5less 4urial 6y 4y 3e 4ly 4tricious 3ge 5r 3idian
6onal 4ngue 5o 4t 5ocracy 6rious 3maid 5n 3riment 4y 5making 2sa 3calin 8e 3dames 4emoiselles 3eems 3h
3meric 7se 8m 8t 7ze 3s 4age 4enger 4iah 6nic 5eurs 4mate 4rs 4uage 4y 3tizo 2t 3abolic 8se 9m 8ze 4carpal
4l 5anguage 5lic 6urgist 9y 5work 4morphose bis 4phor 8ical 6ysical as 4tarsal 3e 4mpsychosis 4or 6ic 7te
6oid 7logist ay 4r 3hane 4inks 4od 6ical 7sm 6ology 4s 4uselah 3iculous 3re 4ic 6al 7tion 6ise 7ze 4o 5nome
5polis 9tan 3tle 6some 2w 3s 2xican 2zzanine 4o 5tint 1iaow 3sma 2ca 3e 3haelmas 3k 4ey 3robe 6iologist by
5cosm 5electronics 5fiche 7lm 5mesh 7ter 5n 6esian 5organism 5phone 5scope 9ic 6econd 5wave 2d 3air 4s
3course 3day 4en 4le 6brow 6man 6weight 5ing 3ge 5t 3i 3land 7s 3most 3night 3point 3riff 3shipman 7s 4t
4ummer 3way 4eek 5st 4icket 5fe 7ry 2en 2ffed 2ght 5ily 5y 3nonette 3raine 5nt 5te 6ion 6ory 2kado 3e 2lady
3d 4ew 4ly 3e 4age 4ometer 4r 4stone 3ieu 4tancy 7t 6rise 9m 8ze 7y 6te 5ia 7man 3k 4er 4maid 6n 4sop 4weed
4y 3l 4board 4dam 4enarian 6ium 5pede 5r 5t 4ibar 5gram 9me 5liter 8re 5meter 8re 5ner 8y 5on 7aire 5pede
4pond 4race 4stone 4wheel 5right 3ometer 4rd 3t 2me 4ograph 4tic 3ic 5ry 3osa 2n 3aret 4tory 3ce 5meat 5r
4ingly 3d 4ed 4ful 4less 3e 4field 4layer 4r 5al 7ogist 9y 4strone 5weeper 3gle 4us 4y 3i 4ature 8ist 4bus
4m 5al 5ise 6ze 5um 4ng 4on 4ster 8ial 6rant 8tion 7y 4ver 3k 3neapolis 4ow 3or 5ity 4taur 3ster 5rel 8sy 3t
3uet 4s 5cule 4te 6ly 6man 6s 5ia 3x 2racle 5ulous 4ge 3e 3ror 3th 3y 2sadventure 6ise 4lliance 4nthrope ay
4pplication 7y 6rehend bsion 7opriate 3begotten 5have 9d 8ior aur 3calculate 6l 5rriage 7y 5st 4egenation
5llaneous 9y 4hance 5ief 7vous 4onceive 8ption 6duct 6struction ae 5unt 4reant 4ue 3date 4eal 5ed 5meanor
aur 4irect 4oing 3er 5able 8y 5ly 5y 3fire 5t 4ortune 3giving 4overn 4uide 8d 3handle 5p 4ear 4it 4mash
3inform 5terpret 3judge 8ment 7ment 3lay 4ead 3manage 5tch 3name 4omer 3ogynist 7y 3place 4rint 5onounce
7unciation 3quote 3read 5port 6resent 4ule 3s 4al 4hapen 4ile 5ng 5on 7ary 5s 5ve 4pell 6nd 4tate 8ment 4us
4y 3t 4ake 7n 4er 4ime 4letoe 4ral 6nslate 5ess 5ial 5ust 8ful 4s 4y 3understand ding 4se 2te 4r 3igate
3osis 3re 3t 4en 2x 3ed 4r 3ture 2zen 3zen 6mast 4le 1nemonic 8s 1oa 3n 3t 4ed 2b 3ile 5isation 7e 6ty
6zation 7e 3ster 2ccasin 3ha 3k 4ers 6y 4ingbird 2dal 3e 4l 4rate 8ly 7ion as 7o 8r 5n 6ise 8m 8tic 7ty 7ze
4st 6y 3icum 4fication 6er 5y 4sh 3s 3ular 6te 7ion 5e 2ggy 3ul 2h 3air 4mmed 8an aism 2iety 3nes 3st 5en
5ure 7ise 8ze 2ke 2lar 4sses 3d 4er 4ing 4ovan 4y 3e 4cular 7e 4hill 4skin 5t 3l 4ify 4usc 6k 4ycoddle 3t
4en 4o 3ybdenum 2m 3ent 6arily 8y 6ous 6s 6um 3ma 4y 2nacan 4rch 7ic 8sm 9t 7y 4stery 6ic 8ism 4ural 3day
3etary 4y 5bags 6ox 5changer 5ed 5lender 5maker 5s 3ger 4ol 6ian 7sm 5ose 4rel 3ies 4tor 3k 4ey 3o 4chrome
5le 4gamous 7y 5ram 7ph 4lith 8ic 5og 7ue 4mania 9c 4nucleosis 4phonic 6thong 5lane 5olise 9t 8ze 7y 4rail
4syllabic ale 4theism 5one 7ous 7y 5ype 4xide 3sieur 5gnor 4oon 4ter 5rance 6osity 7us 3tage 4enegran 4h 5ly
3ument 8al aly 2o 3ch 4ow 3d 4y 3n 4beam 4calf 4light 6t 4shine 5tone 6ruck 4y 3r 4hen 4ings 5sh 4land 3se
3t 2p 3e 4d 3pet 2quette 2raine 4l 5e 5ise 7t 8ic 6ty 6ze 5ly 5s 4ss 4torium 3bid 6ity 3dant 3e 4llo 4over
4s 5que 3ganatic 4ue 3ibund 3mon 6ism 3n 4ing 7s 3occan 6o 4n 5ic 4se 3pheme 7ics 6us 5ine 5ology 3ris 4ow
3sel 3tal 6ity 6ly 5r 6board 4gage 8e 7or 4ice 6ian 5fication 6y 5se 4uary 2saic 3elle 4s 4y 3lem 3que 5ito
3s 4y 3t 4ly 2te 4l 4t 3h 4ball 8s 4er 6hood 6ly 4proof 3if 4on 6less 6s 4vate 7ion 5e 3ley 3ocross 4r 5bike
6oat 5cade 7r 6ycle 9ist 5ing 6se 7t 6ze 5man 5way 3tled 4o 2uld 5er 5ing 5y 4t 3nd 4t 5ain 8eer bing 8ous
8side 8top 5ebank 5ie 3rn 5er 5ful 5ing 3se 5r 5trap 4saka 5e 4tache 4y 3th 5ful 5organ 5piece 5wash 2vable
3e 4able 4ment 8s 4r 3ie 5s 4ng 2w 3er 1pg 2h 1ra 2s 1sc 1uch 4ness 3ilage 3k 4heap 4rake 4y 3ous 3us 2d
3dle 4y 3flat 3guard 3pack 3slinger 2esli 3zzin 2ff 4in 4le 6r 3ti 2g 3ger 4ins 4y 3wump 2hammadan aism
2latto 3berry 3ch 4t 3e 4teer 3ish 3l 4ah 4et 4igatawny 5on 7ed 3tifarious 6orm 5lateral 6ingual
5millionaire 5ple 8x 7ication 9ity 7y 5racial 5storey 5tude 8inous 2m 3ble 3mer 6y 4ify 5ng 4y 3ps 2nch
3dane 3icipal 9ity 4ficence 9t 4ments 4tion 8s 2ral 3der 6ous 3k 4y 3mur 3phy 3rain 2scatel 4le 6d 6man
4ovite 4ular 3e 4um 3h 4room 4y 3ic 5al 7ly 5ian 8ship 3k 4et 6eer 6ry 4melon 4rat 4y 3lim 5n 3quash 3s 4el
3t 4ache 7io 5ng 5rd 4er 4y 2table 4nt 4tion 3e 4d 3ilate 7ion 4neer 5ous 5y 3t 4er 4on 6chops 3ual 6ity
2zak 3zle 4y 1yanmar 2cology 2elitis 3rs 2knos 2na 4h 2opia 2riad 3rh 3tle 2self 3terious 6y 4ic 6al 6ism
5fication 6y 5que 2th 4ical 4ological 9st 8y 2xomatosis 0nab 3lus 3ob 2celle 3re 2dir 2g 2iad 3l 4brush 3ve
5te 6y 2ked 2me 4drop 4less 5y 4plate 4sake 3ibian 2njing 3ny 3tes 2p 3alm 3e 3htha 7lene 3kin 3les 3py 2rc
4issism 7us 4otic 3k 4y 3rate 6ion 7ve 6or 4ow 6ly 6s 3whal 2sal 5ise 6ze 3cent 3turtium 4y 2tal 3ion 6al
8ise am at bic 9ty 9ze 6wide 4ve 5ity 3o 3ter 4y 3ural 7ise 9m 9t aic 8ze 7ly 7ness 5e 5ism 5opath 2ught 6y
3sea 6te 5ous 3tch 4ical 5lus 2val 3e 4l 3igable 6te 7ion 7or 3vy 3y 2y 2zi 4sm 1co 1eal 3nderthal 3politan
3r 4by 4ly 4side 6ghted 3t 2bula 6r 5ous 2cessaries 9ly 8y 6itate 8ous 8y 3k 4band 4erchief 4lace 5et 5ine
4tie 4wear 3romancer 9y 5philia bc 6olis 3tar 6ine 2ed 4ful 4le 6ss 8ly 6woman 8rk 4s 4y 2farious 2gate 5ive
3lect 7ful 4igee 7nce 8t 6ible 3otiable 7te 8ion 3ress 4o 3us 2igh 5bor 8hood 8ing 8ly 7ur 9hood 9ing 9ly
3ther 2lson 2mesis 2oclassical 4olonialism 3lithic 4ogism 3n 4ate 3phyte 4lasm 2palese 3hew 4ritis 3otism
3tune 2reid 3ve 5less 5s 4ous 4y 2ss 3t 4ing 4le 5ing 4or 2t 3ball 3her 6lands 6most 3s 3t 4ing 4le 3work
2ural 6gia 5sthenia bc 4itis 4ologist 8y 5sis 5tic 3ter 4ral 7ise 8ty 8ze ar 5on 2ver 5more 5theless 3is 2w
3born 3comer 3el 3fangled 4oundland 3ly 5wed 3market 3s 4agent 4boy 4cast 8er 4letter 4monger 4paper 5rint
4reel 5oom 4sheet 5tand 4vendor 4worthy 4y 3t 4onian 2xt 3us 1hs 1iacin 2b 3ble 3lick 3s 2caraguan 3e 4ly
4ty 3he 3k 4el 5r 4nack 6me 3otine 2ece 2ff 3ty 2gerian 3gard 7ly 4er 4le 5ing 3h 4t 5cap 6lothes 7ub 5dress
5fall 5hawk 5ingale 5jar 5life 7ght 7ne 6ong 6y 5mare 5s 6hade 7irt 6tick 5time 2hilism 2lotic 2mble 4us
3rod 2ncompoop 3e 4pin 7s 4s 4teen 5y 3ny 3th 2p 3per 6s 4ing 4le 4y 2rvana 2si 2t 3er 3pick 7ing 3rate 4e
4ic 4ochalk 5gen 6lycerin de 5us 3wit 2x 1ob 3ble 3ility 3le 5man 4y 3ody 2cturnal 7e 2d 3al 3dle 3e 3ular
5e 2el 3s 2g 3gin 2how 2ise 4ome 4y 2mad 5ic 3enclature 3inal 6te 7ion 8ve 5ee 2nage 6narian 5gression
4ligned 8ment 4ssertive 3ce 4halance 9t 4ombatant 6mittal 5nductor 6formist bty 6tributory 3descript 3e
4ntity 4such 4theless 3fiction 4lammable 3intervention 3observance 3pareil 5yment 4lus 4roliferation
3resident 6trictive 3sense 7ical 4kid 4moker 4tandard 6rter 5ick 5op 3union 3verbal 4iolence 9t 3white 2odle
3k 3n 4day 3se 2pe 2r 3dic 3m 4al 6ise 7ty 7ze 6ly 5n 5tive 3th 5bound 5east 9er bly bn 9ward ds 6rly 7n 8er
8most 5ward 9s 6est 9er bly bn 9ward ds 3wegian 2s 3e 4bag 5leed 4cone 4dive 4gay 4y 3h 3talgia 4radamus 5il
5um 3y 2t 3ability 5le 6y 4rise 6ze 5y 4tion 3ch 3e 4book 4case 4d 4paper 4worthy 3hing 7ness 3ice 6able
4fiable 6cation 5y 4on 6al 6s 3oriety 6ous 3withstanding 2ugat 4ht 3n 3rish 7ment 3s 2va 3el 5ette 8ish 5ist
5la 5ty 4mber 3ice 5iate 4tiate 3ocaine 2w 3adays 3here 3ise 2xious 2zzle 1th 1uance 2b 3ile 2clear 5us 2de
3ge 3ism 4ty 2gatory 3get 2isance 2ll 4ah 4ify 5ty 2mb 4er 6less 6plate 6s 4ly 4skull 3eracy 6l 6te 7ion 7or
5ical 5ology 6us 3inous 4smatic as 3skull 2n 3cio 3nery 2ptial 7s 2rse 5ling 5maid 5ry 7man 4ing 4ling 3ture
2t 3case 4racker 3house 3meg 3ria 5ent 5ment 5tion 8us 7ve 3s 4hell 3ty 2zzle 1ylon 5s 2mph 5et 5omania bc
0oaf 2k 3en 3um 2p 2r 3lock 3sman 7ship 2sis 2t 3cake 3h 3meal 3s 1bbligato 2durate 2eah 3dient 3isance
3lisk 3se 3y 2fuscate 2ituary 2ject 6ion 9able 7ve 6or 2lation 3igate 7ion 7ory 5e 5ing 4que 4terate 4vion
7us 3ong 4quy 2noxious 2oe 3ist 2scene 6ity 4urantism 6e 6ity 3equies 7ous 4rvable 7nce 8t 7tion bs 8ory 6e
7r 6ing 4ss 6ion 9al 7ve 3idian 3olescent 6te 3tacle 4etrician 9s 4inate 4reperous 5uct 8ion bism 9ve 2tain
6able 3rude 5sive 3use 2verse 3iate 4ous 7ly 1carina 2casion 8al 3ident 8al 3ult 4pancy 7t 6tion aal 5ier 5y
4r 5rence 2ean 5going 5ography 3lot 2her 3re 2tagon 4ne 4ve 5o 3et 3ober 4genarian 4pus 4syllabic 2ular 4ist
1dalisque 2d 3ball 3ity 3ly 3ment 3s 2e 2ious 3um 2or 4iferous 4ous 3ur 2yssey 1ecumenical bism 2dipus
2sophagus 3trogen 1ff 3al 3beat 3ence 5d 6er 5se 6ive 4r 5ing 5tory 3hand 3ice 6holder 6r 6s 5ial 8dom 8ese
8ly 7te 6ous 4ng 4sh 3print 3set 4hoot 6re 4ide 4pring 4tage 2t 3en 1gle 2re 1hm 2o 1il 3cake 5n 4loth 3ed
3field 3man 3rig 3s 4kin 7s 3y 2nk 3tment 1kapi 3y 2ra 1ld 3en 3ish 3ster 2eaginous 4nder 3ograph 2factory
2igarch 8y 3ve 2ympiad 7n 6c 5us 1mani 2budsman 2ega 3let 6te 3n 2inous 3ssion 3t 2nibus 4potent 5resent
4scient 4vorous 1nce 3oming 2e 3rous 3self 3time 2going 2ion 2looker 3y 2omatopoeia 2rush 2set 3hore 3ide
3laught 2to 4logy 2us 2ward 6s 2yx 1odles 2f 2mph 2ps 2ze 1pacity 3l 4escent 3que 2e 3n 4cast 4er 4hearted
4ing 4ly 4work 3ra 5ble 5te 6ion 9al 7ve 6or 4etta 2hthalmia 9c 8ology 9scope 2iate 3ne 4ion 7ated 3um
2ossum 2ponent 4rtune 8ism 9ty 4se 5ite 7ion 3ress 7ion 8ve 7or 4obrious 8um 2s 2t 3ative 3ic 5al 5ian 5s
4mism 5um 4on 6al 2ulence 6t 3s 1racle 4ular 3l 3nge 6ade 6man 5utang 3tion 4or 6ical 7o 6y 2b 3it 2chard
4estra 9l 9te 4id 2dain 3eal 4r 5ed 5ly 5s 3inal 6nce 7d 6rily 7y 6te 7ion 3nance 3ure 2e 3gano 2gan 5die 6y
5ic 6sation 7e 8d 7m 7t 6zation 7e 8d 4sm 3iastic 3y 2ient 6al 8ist 7te 8ion 3fice 3gin 6al 8ity 8ly 7te
3ole 3son 2leans 3on 3y 2molu 2nament 8al 9tion 4te 3ery 3ithology 2otund 2phan 6age 2rery 3isroot
2thodontic bs 7x 8y 5graphy 5paedic bs 6edic as 3olan 2yx 1scar 3illate 8ion 8or 6ograph 7scope 3ulation
2ier 2mosis 2prey 2seous 3ification 5y 2tensible 5tation 4oarthritis 5path 9y 3ler 3racise 7ze 4ich 1ther
5wise 6orldly 2iose 2ter 3oman 1ubliette 2ch 2ght 2nce 2r 3s 4elves 2sel 3t 2t 3back 5lance 4id 4ound 4rave
5eak 4uilding 5rst 3cast 7e 4lass 4ome 4rop 5y 3dated 4istance 4o 5or 7s 3er 5most 3face 5ll 4ield 5ght 5t
4lank 5ow 4ox 3general 4oing 8s 4row 7th 3house 3ing 3landish 5st 5w 5y 4et 4ine 5ve 4ook 4ying 3maneuver
6oeuvre 5rch 5tch 4oded 5st 3number 3patient 4lay 4oint 5st 5urings 4ut 3rage 7ous 5nge 6k 4ide 7r 5gger 6ht
5val 4un 3sell 5t 4hine 4ide 7r 5ze 4kirts 4mart 4poken 5read 4tanding 6y 5retched 6ip 3talk 3vote 3ward 7ly
7s 4ear 5igh 4it 4ork 6n 2zel 3o 1va 3l 3rian 4y 3tion 2en 4ware 3r 4act 5ge 5ll 7s 5rch 6m 5we 4balance
5ear 8ing 5id 5lown 5oard 5urden 4call 6pitalise cze 6st 5harge 5loud 5oat 6me 7pensate 5rop 7wd 4develop 5o
6ne 6se 5raft 7w 8n 6ess 6ive 5ue 4estimate 5xpose 4flow 6y 4grown 8th 4hand 7g 6ul 5ead 8s 7r 4joyed 4kill
4land 6p 6y 5eaf 7p 5oad 6ng 6ok 6rd 5y 4man 6ster 5uch 4night 4pass 6y 5lay 5opulated bion 6wer 9ing 5rint
4rate 5each 5ide 7ing 5ule 6n 4seas 6e 7r 6ll 6xed 5hadow 6oe 7ot 5ide 6ght 6mplify 5leep 5pill 5tate 9ment
7y 6eer 7p 6ock 6rung 6uffed 5ubscribed 4t 5ake 6x 5hrow 5ime 5one 8s 6p 5rump 5ure 8s 7n 4weening 6ight
5helm 9ing 5ork 5rought 2iduct 3parous 2oid 2ulate 3m 1we 3d 2ing 2l 3et 3ish 2n 3er 5ship 1xbridge 2cart
2eye 2ide 4ise 5ze 2on 4ian 2tail 2yacetylene 3gen 6ate 1yez 2ster 6catcher 1zone 0pabulum 2ce 4maker
4setter 3hyderm 3ific 6er 6sm 7t 5y 3k 4age 4ed 5r 5t 4ing 4saddle 3t 2d 3ding 4le 4ock 4y 3lock 3re 2ean
3derast 9y 4iatrician as 3lla 3ony 2gan 5ism 3e 4ant 7ry 3ination 3oda 2id 3l 4lasse 3n 4ed 4ful 4killer
4less 4s 5taking 4t 5brush 5er 5ing 5s 5work 3r 3sley 2jama 6s 2kistani 2l 3ace 4din 4is 4keen 4nquin 4table
6l 7ize 5e 5ial 6nate 4ver 3e 4face 4ography 5lithic 5ntology 4tte 3frey 3impsest 4ndrome 5g 6s 4sade 5h 3l
4adian 4bearer 4et 4iasse 6te 7ion 8ve 5d 4or 4y 3m 4er 5tto 4ist 7ry 4y 3omino 3pable 5te 4itate 8ion 3sied
4y 3ter 4ry 2mpas 4er 4hlet 8eer 2n 3acea 5he 4ma 6nian 4tela 7la 3cake 4hromatic 4reas 3da 4emic 6onium 5r
4it 3e 4gyric 4l 5ing 6st 5ling 7st 3g 3handle 3ic 5ky 3jabi 5ndrum 3nier 5kin 3oplied 6y 4rama 3pipes 3sy
3t 4aloon 9s 4echnicon 4heism 6on 6r 4ies 5le 4o 5graph 5mime 4ry 4s 4y 3zer 2p 3a 4cy 4dum 4l 4s 4ya 3er
5back 6oy 5hanger 5s 5weight 6ork 5y 3ist 3oose 3py 3rika 3uan 3yrus 2r 3able 5ola 4chute 8ist 5lete 4de
5igm 8atic 6se 7iacal 5ox 4ffin 4gon 5raph 5uayan 4keet 4llel 8ism 8ogram 5yse 7is 6tic 6ze 4military 5ount
9cy 7r 4noia 8c 7d 4pet 5hernalia 6rase 5legia 9c 4quat 4s 5ite 7ic 5ol 4thyroid 5rooper 9s 5yphoid 3boil
3cel 4h 5ment 3d 4on 6able 9y 6er 3e 4nt 6age 7l 6hesis 8tic 7ood 4r 3helion 3iah 4ng 4s 5h 6ioner 5ian 4ty
3k 4a 4er 4in 6g 4land 4y 3lance 4ey 4iament aarian cy 4or 5ur 6s 3mesan 3ochial 4dist 5y 4le 4xysm 3quet 3r
4icide 4ot 4y 3se 5e 4i 5monious 8y 4ley 4nip 4on 6age 3t 4ake 4erre 4henogenesis 4ial 7ity 7ly 5cipant 9te
aion 8ial 8le 6le 6ular aise bty bze aly as 5ng 5san 5ta 6ion 7ve 5zan 4ly 4ner 7ship 4ook 4ridge 4s
4urition 4y 3venu 2schal 3ha 3s 4able 5ge 7way 4book 4enger 5rby 4im 5ng 5on 7ate aly 7flower 5ve 6ity 7ze
4key 4over 4port 4word 3t 4a 4e 5board 5l 5rn 5urise 8ze 4iche 5lle 5me 5ng 4or 6al 8e 7te 4rami 5y 4urage
6e 4y 2t 3ch 5ouli 5work 5y 3e 4lla 4nt 6ee 6ly 4r 5familias 5nal 8ism 6ity 6oster 3h 4an 4etic 4finder
4ological 9st 8y 5s 4way 3ience 6t 4na 4o 4sserie 3ois 3rial 6rch 9al ate 9y 5cian 7de 5mony 5ot 7ic 8sm 4ol
6man 5n 6age 6ess 6ise 7ze 6ymic 3ten 5r 6n 4y 2ucity 3ling 3nch 6y 3per 6ise 8m 7ze 3se 2van 5e 3e 4d 4ment
3ilion 4ng 2w 3ky 3l 3n 4broker 4shop 3paw 2y 3able 3day 3ee 4r 3load 3master 4ent 3nim 3off 4la 3roll 1ea
3ce 5able 5ful 5keeping 5maker 5time 4h 5ick 4ock 3fowl 3hen 3k 4ed 4y 3l 3nut 6s 3r 4l 5y 4main 3sant 7ry
4hooter 3t 2bble 6dash 5y 2can 3cadillo 5ry 3k 4er 4ish 3tic 5n 4oral 3ulate 5iar 8ity 8ly 4niary 2dagogue
7y 4l 4nt 6ic 6ry 3dle 6r 3erast 8y 4stal 6rian 3iatrician 9s 4cab 5el 5ure 4gree 4ment 3lar 3ometer 2e 3k
4aboo 3l 4er 4ings 3p 4er 4hole 4ul 3r 4age 4ess 4less 3ve 4ish 3wit 2g 2jorative 2kinese 5g 6ese 3oe 2lagic
3f 3ican 3lagra 4et 4ucid 3met 3ota 3t 3vic 5s 2mican 3mican 2n 3al 5ise 6ze 5ty 4nce 3ce 4hant 4il 3dant
4ent 4ing 4ulous 6um 3etrate 8ing 9on 9ve 3guin 3icillin 4nsula 4s 4tent 8ial ary 3knife 3manship 3nant
4iless 4on 4y 5weight 6ort 3ology 3sion 7able 7er 5ve 3tagon 6ram 5meter 5teuch 6hlon 4ecost 4house
3ultimate 4mbra 4rious 5y 2on 4y 3ple 2p 3per 6corn 6mint 6y 3sin 3tic 2r 3adventure 4mbulate aor 3ceive
5ntage 7ile 5ptible 8on 8ve 4h 5ance 4ipient 4olate 8or 4ussion aist 3dition 3egrination 4mptory 4nnial
3fect 7ible 8on aist 7ly 4idious 6y 4orate 8ion 6ce 6m 7ance 7er 4ume 6ier 5nctory 3gola 3haps 3igee 4helion
4l 5ous 4meter 4od 6ic 8al 6s 4patetic 5heral 8y 6rasis 9tic 4scope 5h 6able 6er 6ing 5tyle 4tonitis 4wig
6nkle 3jure 7r 6y 3k 4y 3m 4afrost 5nence 9y 8t 6ganate 4eable 6te 4issible 8on 8ve 5t 4utation 6e 3nicious
6kety 4od 3oration 4xide 3pendicular 5trate 6ual 8te 7ity 4lex 7ed 7ity 3quisite 3ry 3secute 8ion 5verance
8e 8ing 4hing 4ian 5flage 5mmon 5st 7ence 9t 4nickety 4on 6a 7ble 7ge 7l 8ise 9ties ay 9ze 8ly 6ification 8y
6nel 4pective 6x 5icacious 6ration 7e 4uade 6sion 8ve 3t 4ain 4inacious 6ent 4urb 7ation 3uke 4se 4vian
3vade 5sive 4erse 7ion 8ty 6t 2seta 3ky 3o 3sary 4imism 8t 3t 4er 4icide 5ferous 5lence 8t 4le 2t 3al 5ed
5led 4rd 3er 5man 5s 3ite 5ion 8er 3rel 4ifaction 6y 4ochemical 5l 6eum 6ogy 3ticoat 5fogging 5sh 4y 3ulant
4nia 2w 3it 3ter 2yote 1fennig 1haeton 3gocyte 3lanx 5rope 4lic 5us 3ntasmagoria 9l 7y 5om 3raoh 4isaic 6ee
4maceutical 7ist 7ology 8poeia 7y 4yngitis 6x 3se 2d 2easant 3nobarbitone 5l 5menal aly 8on 3w 2i 3al
3lander 6thropic cst by 5telist 8y 4harmonic 5ellene 4ippic 8nes 5stine 4ological 9st 8y 5sopher 9ical ase
aze 9y 4ter 5re 3neas 3zog 2lebitis 5otomy 4gm 6atic 3ox 2obia 3enician 6x 3ne 5me 6ic 8s 5tic 8ian 8s 5y
4ic 6s 4ograph 5logy 4y 3oey 3sphate 6orescence dt 8ic 8us 3to 5copier 8y 5electric 5genic 6raph aer aic ay
5sensitive cze 6tat 6ynthesis 5tsensitise 2rasal 5e 6book 6ology 3enetic 5ology 2thisis 2ut 2ylloxera 4um
3sic 6al 8ly 6ian 7st 6s 5o 6gnomy 6logy 6therapy 5que 1ianissimo 6t 4o 5la 3ster 5re 3zza 2broch 2cador
4resque 3calilli 5ninny 4olo 3k 4aback 5ninny 5x 6e 4ed 5r 6el 5t 4ings 4le 6d 4pocket 4y 3nic 6ker 3torial
4ure 7s 8que 2ddle 5ing 3gin 2e 3bald 3ce 5meal 5s 5work 4rust 3d 3r 4ce 5ing 4rot 3ty 3zoelectric 2ffle
5ing 2g 3eon 6hole 3gery 4ish 4y 5back 7nk 3headed 3let 3ment 7ation 4y 3nut 3skin 4ticking 5y 4will 3tail
2ke 4staff 2laster 4u 3chard 3e 4s 4up 3fer 6age 3grim 7age 3l 4age 5r 4box 4ion 4ock 5ry 5w 6case 3ot
2mento 3p 4ernel 4le 2n 3afore 3cer 6s 4h 5beck 5ed 5penny 4ushion 3e 4al 5pple 4cone 4wood 4y 3g 3head 3ion
3k 4eye 4ie 5sh 4o 4y 3nace 6le 5te 4y 3point 4rick 3stripe 3t 4a 5ble 3up 3wheel 3y 2oneer 3us 5ness 2p 3al
3e 4line 4r 4s 4tte 3ing 4t 3pin 3squeak 2quant 4e 5t 2racy 4nha 4te 3ouette 2scatorial 4es 3h 3s 4ed
3tachio 4il 4ol 5n 2t 3ch 5blende 5er 5fork 3eous 3fall 3h 4ead 4y 3iable 4ful 4less 3man 3on 3tance 3uitary
3y 2vot 5al 2xie 4lated 3y 2zza 4icato 1lacard 5te 4e 5bo 5d 5kick 5ment 5nta 4id 4ket 3garise 7ze 4iarism
4ue 6y 3ice 4d 4n 5ly 5sman 6ong 6poken 5t 6iff 7ve 4t 3n 4chette 4e 5t 6arium 8y 4gent 4k 5ing 5ton 4ner 4t
5ain 6tion 5er 3que 3sh 4ma 4ter 7board 7ed 8r 7ing 5ic 7ine 8ty 7s 5ron 3te 5au 5layer 4form 4ing 6um 5tude
4onic 5on 4ter 4ypus 3udit 4sible 3y 4able 4back 5ill 5oy 4er 4ful 4goer 5round 8p 4house 4mate 4pen 4room
4suit 4thing 5ime 4wright 3za 2ea 4ch 4d 5ing 8s 4sant 8ry 5e 6d 5ing 5urable 7e 4t 3b 4eian 4iscite 3ctrum
3d 4ge 3istocene 3nary 4ipotentiary 5tude 4teous 5iful 5y 3onasm 3thora 3urisy 3xus 2iable 4nt 3ers 3ght
3msoll 3nth 3ocene 2od 4der 3nk 3p 3sive 3t 3ugh 6boy 6man 6share 3ver 3w 4boy 4man 4share 3y 2uck 5y 3g
4hole 3m 4age 4b 5ago 5er 5ing 4e 5d 4met 5y 4p 3nder 4ge 6r 4k 3perfect 3ral 6ism 7ty 4ibus 3s 4h 5y 3to
5cracy 8t 5nium 2y 3wood 1neumatic 5oconiosis 6nia 1oach 5er 2ck 4ed 5t 6book 6ful 6knife 4mark 8ed 2d 3gy
3iatry 4um 2em 3sy 3t 4aster 4ess 4ic 6al 4ry 2grom 2ignancy 7t 3nsettia 4t 5ed 6r 5illism 5less 5s 6man 3se
5d 4on 6ous 2ke 4r 5work 3y 2lack 4r 5isation 7e 6ty 6zation 7e 5oid 8s 3der 3e 4ax 6e 4cat 4mic 7al 7s 3ice
6man 6woman 5y 4o 4sh 6er 4tburo 5e 5ic 7al 9ise aze 7ian 8se 8ze 7king 7o 7s 5y 3ka 3l 4ard 4en 4inate 6g
4ster 4utant 6e 6ion 4y 5anna 3o 4naise 5y 3tergeist 4roon 3y 4androus 8y 6thus 4ester 5thylene 4gamist 7ous
7y 5lot 5on 5raph 4math 5er 5orphous 4p 5hony 5us 4styrene 5yllable 4technic 5heism 7ne 4urethane 2made
4nder 3egranate 4ranian 3mel 4y 3p 4om 5sity 5us 2nce 4ho 4y 3d 4er 6ous 3e 3g 3iard 3tiff 6ical as 9te 4oon
3y 4tail 2och 3dle 3f 3h 3l 4room 4s 3p 4ed 3r 4house 4ly 4ness 3ve 2p 3adam 5um 3corn 3e 4ry 3gun 3injay
4sh 3lar 4in 3pa 4er 5t 4y 5cock 3shop 4y 3ulace 6r 7ise 8ty 8ze 7ly 6te 7ion 5ism 7t 5ous 2rcelain 4h 4ine
4upine 3e 3k 4er 4y 3n 4ography 3osity 4us 3phyry 4oise 3ridge 5nger 3t 4able 5ge 5l 6s 4cullis 4end 6t 7ous
5r 6age 6house 4folio 4hole 4ico 5on 4ly 4manteau 4rait 8ist 8ure 6y 7al 4uguese 2se 4r 4ur 3h 3it 5ion 8al
6ve 8ly 8ness 7ism 5ron 3se 5ss 7ed 7ion 8ve 7or 5t 4ibility 6le 7y 4um 3t 4age 5l 4bag 5ox 4card 5ode 4date
4er 6ior 7ty 6n 4graduate 4haste 5umous 4ilion 6lion 5ng 4man 6rk 6ster 5ortem 4paid 5one 5randial 4script
4ulant 7te 5re 4war 3y 2t 3able 4sh 5sium 4tion 5o 3bellied 7y 4oiler 5und 3een 4ncy 5t 6ate 6ial 9ity 3head
5r 6b 4ole 6ing 5use 4unter 3ion 3luck 3pourri 3sherd 5ot 3tage 4ed 5r 6ies 6y 4y 2uch 3f 4fe 3lterer 5ice
5ry 3nce 4d 5age 5ing 3r 3t 2verty 2wder 6ed 6y 3er 5boat 5ful 5house 5less 5s 3wow 2x 1ps 1racticable 8l
9ity 9ly 7e 8d 6se 8d 6tioner 3esidium 4tor 7ian 3gmatic 8sm 3irie 4se 6s 6worthy 3line 3m 3nce 4k 5ster 3t
4e 4fall 4tle 3wn 3xis 3y 4er 2each 6ify 4mble 4rrange 3bend 7ary 3carious 5st 5ution 4ede 7nce 8t 6ing
5ntor 5pt 7or 5ssion 4inct 8s 5osity 6us 5pice 7tate aion 8ous 5se 7ly 6ion 4lude 4ocious 5gnition 5nceived
8ption 6dition 5ok 4ursor 3dator 8y 4ecease 7ssor 5stinate bion 9e 5termine cr 4icament 7te 8ive 6t 7able
7ion 5gest 5lection 5spose 9ition 4ominance at bly 9te 3eminent aly 5pt 7ion 8ve 4n 4xist 8ence 3fab 6ricate
cd 5ce 5tory 4ect 7ure 5r 6able 6ence 8tial 6ment 4igure 5x 3gnancy 7t 3heat 5nsile 4istoric 9y 3judge 6ice
9d 8ial 3lacy 5te 4im 6inary 6s 5terate 4ude 3marital 5ture 4editate bd 4ier 5se 7s 6s 5um 4onition 8ory
3natal 4tice 3occupation 8ied 8y 4rdain 3p 4ack 5ration 8ory 6e 7d 8ness 5y 4onderance bt ate 5sition bal
6sessed aing bon 6terous 4uce 3record 5quisite 4ogative 3sage 4byter 9ian 9y 4chool 5ient 5ribe 9d 7pt 9ion
ave 4ence 6t 7able 8tion 7er 7iment 7ly 7s 5rvable 8tion ave 7e 8r 5t 4hrunk 4ide 7ncy 8t 9ial 6ium 4s 5ed
5gang 5ing 5man 7rk 5ure 7ise 8ze 4tidigitation 6ge 7ious 6ssimo 5o 5ressed 4umable 6e 6ption 9ve 8uous
5ppose 9ition 3tence 6d 7ed 8r 6se 7ion 6tious bness 5rit 8e 6natural 5xt 4or 6ian 4tify 6ly 5y 4zel 3vail
7ing 5lent 5ricate 4ent 7ion 8ve 4iew 5ous 5sion 3war 3y 2ice 5less 5y 4k 5le 6y 4y 3de 3est 6hood 6ly 3g
4gish 3m 4acy 5eval 5l 5rily 6y 5te 4e 5r 5val 4ing 5tive 4ogeniture 5rdial 4p 4rose 4ula 5s 3nce 6dom 6ly
6ss 5ipal 9ity 9ly 7le 9d 9s 4k 4t 5able 5er 5ing 5out 3or 5ity 5y 3se 4m 5atic 4on 6er 4sy 4tine 3thee
3vacy 5te 7er 6ion 4et 4ilege 9d 6y 4y 3ze 5fight 5man 2o 3bability 6le 7y 5te 6ion 9er 4e 4ity 4lem 7atic
4oscis 3cedural 8e 5ed 7ing as 7s 5ss 7ion aal 4laim 6mation 5ivity 4onsul 9ate 4rastinate 5eate 4tor 4ure
7r 3d 4igal 6ious 6y 4uce 7r 6t 7ion 8ve 9ity 3em 3f 4anation 6e 6ity 4ess 7ed 9ly 7ion aal cism 7or 9ial
9ship 4fer 4icient 5le 5t 6able 6eer 4ligacy 8te 4ound 4undity 5se 6ion 3genitor 6y 5sterone 4nathous 5osis
7tic aate cion 4ram 7er 7me 9r 5ess 8ion 9ve 3hibit 8ion bist 9ve 8ory 3ject 7ile 8on aist 7or 3lapse 4e
5gomena 5tarian at 4iferate aion 6ic 5x 4og 6ue 5ng 7ation 7ed 3m 4enade 9r 4inence 8t 5scuity 8ous 6e 6ing
4ontory 5te 7r 6ion 4pt 6er 6ness 4ulgate 3n 4e 4g 4ominal 5un 7ce 9able 9d 9ment 4to 4unciamento 9tion 3of
5read 3p 4aganda 9ise bt aze 7te 8ion 5ne 4el 6lant 7ent 8r 5nsity 5r 6ly 6tied 7y 4hecy 6sy 6t 7ess 7ic 7s
5ylactic 8xis 4inquity 5tiate 9ory 7ous 4jet 4onent 5rtion aal bte as 5sal 6e 6ition 5und 4rietary 8ies 8or
8ress 8y 4ulsion 8ve 4ylene 3rogation 6ue 3saic 4cenium 5ribe 7ption 4e 5cute 8ion 8or 5lyte 8ise 9ze 4ody
4pect 8ive 8or 8s 8us 6r 7ity 7ous 4tate 5hesis 5itute 9ion 5rate 8ion 4y 3tagonist 4ean 5ct 7ion aism 8ve
7or 9ate 5in 5st 7ant 8tion 4ocol 5n 5plasm 5type 5zoa 8n 7on 4ract 8ion 8or 5ude 6sion 8ve 4uberance at 3ud
3vable 4e 5n 6ance 6der 5rb 7ial aly 7s 4ide 7d 7nce 8t 9ial 7r 6ing 5nce 8s 7ial 5sion 9al 9s 6o 4ocation
9ve 5ke 6ing 5st 3w 4ess 4l 5er 3x 4imal 7te 6ity 6o 4y 2ude 5nce 6t 7ial 5ry 4ish 3ne 4ing 3rience 7t 5tus
3ssian 2y 3or 1salm 5ist 5ody 5s 4ter 7y 2ephology 3ud 5onym 9ous 2haw 2ittacosis 2oriasis 2st 2yche 6delic
5iatric ast 9y 6c 5o 6analyse cis ct btic bze 6kinesis 6logical ast 9y 6path 6sis 7omatic 6therapy 7ic 1ta
3rmigan 2erodactyl 2o 3maine 1ub 3erty 3ic 3lic 6an 7tion 6ise 8t 7ty 7ze 5sh 7er 7ing 2ce 3k 4er 4ish 2d
3ding 4le 3endum 3gy 2eblo 3rile 6ity 4peral 2ff 4ball 4ed 5r 4in 4y 2g 3ilism 7t 3nacious 7ty 2issance 7t
2ke 3ka 2lchritude ainous 3e 3l 4back 4et 5y 4man 4out 5ver 4through 4ulate 3monary 3p 4it 3sar 5te 6ion 4e
3verise 7ze 2ma 3ice 3mel 3p 4ernickel 4kin 2n 3ch 5y 4tilio 9us 5ual 7te 8ion 6re 3dit 3gent 3ic 4sh 6able
6ing 6ment 4tive 3jabi 3k 4ah 3net 3ster 3t 3y 2p 3a 4te 3il 3pet 6eer 4y 2rblind 3chase 8r 3dah 3e 4blooded
5red 4e 4ly 4ness 3gation 7ve 6ory 4e 3ification 5y 4st 4tan 7ical 5y 3l 4er 4ieus 4oin 3ple 5ish 4ort 5se
7ful 7less 8y 6ive 3r 3se 5r 4uance 5e 6r 5it 3ulent 3vey 6ance 6or 4iew 2s 3h 4bike 4cart 5hair 4ed 5r
4over 4y 3illanimous 3s 4y 5cat 5foot 3tule 2t 3ative 3refaction ave 6y 5scent 4id 3sch 3t 4ee 5r 4o 4y
2zzle 6ment 6r 1vc 1ygmy 2jama 6s 2lon 2orrhea 6oea 2ramid 3e 4x 5ia 3ites 3omania 9c 4technic bs 2thagoras
4on 2x 0qed 1ty 1ua 3ck 5ery 3d 4ragesima 6ngle 8ular 7t 5ilateral 7le 8ion 5oon 5uped 7le 9t 8icate 3ff
3gga 4mire 3il 4nt 3ke 5r 3lification ds 7ed 8r 6y 5tative 6y 4m 3ndary 4tify 6tative 7y 5um 3rantine 4k
4rel 7some 5y 4t 5er 7deck 7final 7ing 7ly 7master 7s 8taff 6t 7te 5o 5z 3sar 4h 3tercentenary 4rain 3ver 3y
2ean 4sy 3en 5ly 5s 4r 3ll 3nch 6less 3rulous 4y 3st 5ion 8able 8er 8ing 8naire 3tzal 3ue 2ibble 3ck 5en 5ie
5lime 5sand 6ilver 6tep 3d 3escent 4t 5en 5ism 5ude 6s 3ff 3ll 4t 5ed 3n 4ce 4ine 4quagesima 4sy 4tal
5essence 6t 7te 5uplet 3p 3re 4k 3sling 3t 4e 4s 4tance 5er 3ver 3xotic 3z 4master 4zical 2od 3it 5s 3ndam
3rum 3ta 5ble 5tion 4e 4h 4idian 5ent 0rabbi 5nical 5t 4le 3elais 8ian 3id 4es 2c 3coon 3e 4course 4horse
4me 4r 4s 4track 3ial 6ism 6ly 4ng 3k 4et 6eer 9ing 6s 3onteur 4on 3quet 7s 3y 2dar 3ial 5nce 6t 5te 6ion
6or 4cal 7ise 9m 8ze 5le 4i 4o 5active aity 5gram 8ph aer ay 5isotope 5location 7gy 5therapist by 4sh 4um 5s
2ffia 5sh 4le 3t 4er 6ed 4sman 2g 3a 4muffin 3bag 3e 3ged 3lan 3out 3tag 4ime 2id 4er 3l 4head 4ing 4lery
4road 4s 4way 3ment 3n 4bow 4coat 4drop 4fall 4proof 4s 5torm 4water 4y 3se 4in 2j 3a 4h 2ke 3ish 2llentando
4y 2m 3adan 3ble 6r 5ing 4unctious 3ekin 3ification 5y 3jet 3p 4age 5nt 5rt 3rod 3ses 4hackle 2n 3ch 5er 4id
4or 6ous 5ur 3d 4om 4y 3ee 3g 4e 5r 3i 3k 4er 4ing 4le 4s 3sack 4om 3t 2p 3acious 6ty 3e 3id 5s 4er 4ne 4st
3port 4rochement 3scallion 3t 4ure 6ous 2re 4bit 4fied 5y 4ly 3ing 4ty 2scal 6ly 3h 4er 3p 4berry 2t 3able
3chet 3e 4able 4payer 3her 3ify 4ng 4o 5cination 5n 6al 8e 8ise am at 9ze 6s 3lin 6e 3s 3tan 4er 4le
6brained 6snake 6trap 5ing 4y 2ucous 3nchy 2vage 6s 3e 4l 4n 5ing 5ous 4r 3ine 5g 6s 4oli 4sh 6ing 6ment 2w
3hide 2y 3on 2ze 3or 5back 3zle 1each 4t 5ion 8ary 6vate 7e 5or 3d 4able 4dress 4er 6ship 4ily 5ness 6g
4just 4out 4y 3fforest 3gent 3l 4ign 5sable 7tion 6e 6m 6t 7ic 5ty 5zable 7tion 6e 4ly 4m 4politik 4tor 5y
3m 3nimate 3p 4er 4pear 5raisal 3r 4guard 4m 5ament 5ost 4range 4ward 8s 3son 6able 9y 6ed 6ing 4sure
2barbative 4te 3el 5lion 8us 3ind 4rth 3orn 4und 3uff 4ild 4ke 4s 4t 5tal 2calcitrance bt 5l 4nt 4p 5itulate
bion 5ture 4st 3ce 3d 3ede 4ipt 7s 5vable 6e 7d 7r 8ship 6ing 4nt 6ly 4ptacle 6ion 9ist 7ve 4ss 6ion 9al 7ve
3harge 3idivist 4pe 5ient 5rocal 9te 8ity 4tal 6tion 8ve 5e 3k 4less 4on 6er 6ing 3laim 5mation 4ine 4use
3ognise 7tion 7zance 8e 4il 4llect 9ion 4mmend 9ation 5pense 4ncile 8iation 5dite 8ion 5naissance 6oiter 9re
5sider 6titute 7ruct bion 4rd 6er 6ing 6keeping 4unt 5p 5rse 4ver 7y 3reant 6te 7ion aal 4iminate aion
4udescence 5it 3tal 5ngle 7ular 4ification 7er 6y 5linear 5tude 4o 5r 6y 4um 3umbent 4perate 9ive 4r 5rence
8t 5ved 4sant 3ycle 2d 3breast 5ick 3cap 4oat 4urrant 3den 4ish 3ecorate 4em 6er 4mption 8ve 4ploy 3head
3iffusion 4rect 4stribute 3o 4lence 7t 4uble 6t 7able 5nd 3ress 3skin 3uce 5tion 4ndancy 8t 4plicate 3wing
4ood 2echo 3d 4s 4ucate 4y 3f 4er 3k 3l 3ntry 3ve 2f 3ace 4shion 3ectory 4r 5ee 6nce 7dum 3ill 4ne 6d 6ment
6r 7y 4t 3late 6ion 4ect 7ion 8ve 7or 5x 6es 6ive 4oat 3oot 4rest 5m 6ation 8ory 3ract 7ory 5in 4esh 7er
7ing 7ment bs 4igerant 9te aion aor 3t 3uel 4ge 6e 4lgence 8t 4nd 4rbish 4sal 5e 4table 6tion 5e 2gain 4l 5e
5ia 4rd 6ful 6ing 6less 6s 4tta 3ency 5erate 5t 3gae 3icide 4me 6n 7t 8al as 4na 4on 6al 6s 4ster 6rar 8tion
7y 3nant 3ress 7ive 5t 6s 6table ay 4oup 3ular 7ise 8ty 8ze 7ly 6te 7ion 7or 5o 4rgitate 2habilitate 4sh
3ear 6sal 7e 3ouse 2ich 3fication 4y 3gn 3mburse 9ment 3n 4carnate aion 4deer 4force 9ment ds 4s 5tate 5ure
3ssue 3terate 2ject 6ion 3oice 6ing 9s 5n 6der 3uvenate 2kindle 2laid 4pse 4te 6d 5ion 8al 8s 9hip 6ve 8ly
7ism 9tic 8ty 4x 5ation 5ing 4y 3ease 4gate 4nt 6less 4vance 7t 3iability 6le 5nce 6t 4c 5s 5t 4ef 5ve 7d
4gion 7us 9ly 4ne 5quish 4quary 4sh 4ve 3oad 4cate 3uctance 8t 9ly 3y 2main 6der 6s 4ke 4nd 4rk 6able 9y 5ry
3ediable 7l 5y 4mber 6rance 3ilitarise aze 4nd 6er 5isce 9nce cs at 4ss 6ion 4t 5tance 6ent 3nant 3odel 4ld
4nstrance 9te 4rse 7ful 4te 6ly 4uld 5nt 4val 5e 6r 3unerate 9ive 2naissance 4l 4me 4scent 3d 4er 6ing
5zvous 4ition 3egade 5e 5ue 4w 5able 6l 3net 3ounce 4vate 4wn 6ed 3t 4al 4er 4ier 3unciation 2open 3rganise
8ze 2p 3aid 5r 4rable 6tion as 5tee 4st 4triate 4y 5able 5ment 3eal 5t 6ed 8ly 7r 6ing 4l 5lent 4nt 6ance 8t
4rcussion 5toire 7ry 4tition 9us 3ine 3lace 7ment 5y 4enish 5te 6ion 4ica 7te 4y 3oint 4rt 6age 6edly 7r 4se
5itory 5sess 4t 3p 3rehend 8sible 5sent 9ation eal es cve 6s 7ed 7ion 8ve 4ieve 5mand 5nt 5sal 6e 4oach
5bate 5duce 9r 8tion ave 5of 5ve 6ing 3tile 6ian 3ublic 8an aism 4diate 4gnance 8t 4lse 6ion 7ve 4table
6tion 5e 6d 7ly 2quest 4iem 5re 7ment 5site 8ion 5tal 6e 2redos 3un 2scind 4ript 4ue 3earch 5t 4mblance 7e
4nt 6ment 4rvation 6e 7d 8ly 6ist 6oir 4t 5tle 3huffle 3ide 6nce 8y 7t 8ial 5ual 7ry 6e 4gn 6ation 6ed
4lience 8t 4n 5ated 4st 6ance 8t 6or 3ole 5ute 7ion 5vable 6e 4nance 7t 6te 7or 4rt 4und 7ing 5rce 8ful 8s
3pect 7ability 9le 7er 7ful 7ing 8ve aly 7s 4iration 8or ay 6e 5te 4lendence at 4ond 7ent 6se 7ibility 9le
ay 8ve 3t 4age 5te 5urant 8teur 4ful 4itution 5ve 4less 4ock 5ration 9ve 6e 7r 4rain 8ed 8t 5ict 8ed 8ion
9ve 5ucture 3ult 6ant 4me 5ption 4rface 5gence 8t 5rect 9ion 4scitate 2tail 6er 5n 6er 4ke 4liate 8ion 8ory
4rd 6ed 3ch 3d 3ell 4ntion 7ve 3hink 3icence 7t 5ulated 9ion 7e 4na 5ue 4re 6d 6ment 5ing 3ort 4uch 3race 6t
7able 7ile 8on 5ining 4ead 6t 5nch 4ial 5bution 9ve 5eval 7e 8r 4oactive 5flex 5grade 7ess aive 5spect aion
bve 5version 3sina 3urn 6able 6s 2union 5te 3se 2v 3alue 4mp 3eal 6ing 4ille 4l 5ation 5ry 4nge 5ue 4rberant
9te aion 5e 6nce 7d 7t 8ial 5ie 5s 6al 6e 6ion 9ary 5t 4tment 3iew 6er 4le 4se 5ion 8ism 4talise 8ze 4val
7ist 5e 5ify 3ocable 6tion 4ke 4lt 6ing 5ution aary aise bze 5ve 7r 6ing 3ue 4lsion 2ward 6ing 6s 3ire 3ord
3rite 2x 2ynolds 1hapsodise 8ze 7y 2ea 3nish 3ostat 3sus 3toric 8al aly 8ian 3um 5atic 9ky 9s 8sm 7oid
2inestone 4oceros 3zome 2odes 4odendron 3mboid 5us 2ubarb 2yme 5d 5ster 3thm 6ic 1ib 3ald 6ry 3bed 4ing 4on
3oflavin 2ce 3h 4ards 4es 4ly 4ness 3k 4ets 6y 4sha 7w 3ochet 2d 3dance 4en 4le 3e 4r 5less 3ge 5pole 3icule
7ous 4ng 2esling 2fe 3f 4le 4raff 3le 5man 5s 4ing 3t 2g 3ging 3ht 5eous 5ful 5ist 5ly 5s 5ward 9s 3id 5ity
3marole 3or 5ous 4ur 2le 3l 2m 3e 2nd 4erpest 3g 4er 4leader 6t 4master 4side 4worm 3k 3se 2ot 4ous 2p
3arian 3cord 3e 4n 3oste 3ple 3saw 3tide 2se 4r 3ibility 5le 4ng 3k 4y 3otto 3sole 2te 3ual 6ism 3zy 2val
5ry 3e 4r 5bed 5side 4t 5er 5ing 3iera 3ulet 1na 1oach 3d 4bed 5lock 4house 4man 4side 5tead 7r 4way 5orthy
3m 3n 3r 4ing 3st 5er 5ing 2b 3ber 6y 3e 3in 5s 3ot 3ust 2ck 4bound 4er 6y 5t 6ry 4s 4y 3oco 2d 3e 4nt 4o
3gers 3omontade 2e 3buck 2gation 3er 5s 3ue 5ry 4ish 2isterer 2le 3l 4er 4icking 5ng 4s 2maic 4n 5ce 5esque
5ian 5tic 8ise am 9ze 5y 3ish 3p 4er 6s 2ndeau 4o 3eo 2od 4screen 3f 4ing 4less 4tree 3k 4ery 4ie 3m 4er
4mate 4s 4y 3st 5er 3t 4ed 4less 4s 2pe 4dancer 4s 4walk 6y 4y 3y 2quefort 2sary 3e 4ate 4bud 4leaf 4mary
4tte 4water 5ood 3in 3ter 4rum 3y 2t 3a 4ry 4te 5ion 5ory 3e 3gut 3isserie 3ogravure 4r 3ten 6ly 5r 3und 6a
2uble 3ge 4h 5age 5cast 5en 5house 5ly 5neck 7ss 5rider 5shod 3lette 3nd 5about 5el 7ay 6rs 5head 6ouse 5ish
5ly 5s 6man 5up 3p 3se 4ing 4tabout 3t 4e 4ine 3x 2ve 4r 2w 3an 5berry 3dy 5ism 3el 4r 3ing 3lock 2yal 5ist
5ty 1pm 1sm 2vp 1ub 3ber 6ise 7ze 6neck 6y 4ing 5sh 7y 4le 3down 3ella 4ns 3icon 5und 3le 3ric 3y 2ck 4sack
4us 3tion 7s 2dder 4le 4y 3e 4ly 3iment 8ary 8s 2e 3ful 2ff 4ian 7ly 4le 2g 3by 3ged 2in 4ation 4ous 4s 2le
4book 4r 3ing 2m 3ania 7n 3ba 4le 5ing 4ustious 3inant 6te 7ive 3mage 4y 3or 5ed 5monger 4ur 6ed 6monger 3p
4le 4us 2n 3away 3e 3g 3nel 5r 4ing 4y 3s 3t 3way 2pee 3ture 2ral 3itanian 2se 3h 4es 4light 3k 3set 4ian 3t
4ic 6ate 8ion 4le 6r 6ss 5ing 4proof 4y 2t 3hless 3ting 1wandan 1ye 0sabbatarian 6h 6ical 3er 3le 3ot 5age
5eur 3ra 4e 2c 3charin 9e 3erdotal aism 3het 3k 4but 4cloth 3ral 5ment 9al 4ed 4ifice 8ial 5lege 8ious 5stan
7y 4oiliac 5sanct 2d 3den 4le 6bag 6r 7y 4ucee 3hu 3ism 3ly 3omasochism 2fari 3e 4breaker 4guard 4keeping
4ty 3fron 2g 3a 4cious 6ty 3e 4brush 3ittarius 3o 2hib 2id 3l 4cloth 4ing 4or 4plane 3nt 5ed 5ly 3th 2ke 3i
2laam 4ble 4cious 6ty 4d 4mander 5i 4ried 5y 3e 4able 4room 4s 5clerk 5girl 5lady 5man 8ship 3ient 4ferous
5y 4ne 5ometer 4va 6ry 6te 3low 4y 3mon 6ella 3on 4on 3sify 3t 4cellar 4ire 4lick 4pan 5eter 7re 4s 5haker
4water 4y 3ubrious 4tary 6tion 5e 3vage 5tion 9ist 4e 5dge 5r 4ia 4o 2maritan 9s 3ba 3e 4ness 3oan 4var 3pan
4le 6r 3urai 2natorium 3ctify 6monious 6on 6ties 7y 5uary 6m 6s 3d 4al 6wood 4bag 6nk 6r 5last 5ox 6y
4castle 4er 4glass 4man 4paper 5iper 6t 4s 5hoe 5tone 7rm 4wich 4y 3e 3g 4froid 4ria 4uinary 7e 3itary 6tion
5orium 5y 3k 3s 4krit 2p 3ience 6t 3less 4ing 3per 4hic 6re 4y 3wood 2raband 8e 3casm 6tic 4ophagus 3dine
4onic 3ge 3i 3ky 3ong 3saparilla 3torial 2sh 4ay 3s 4afras 4y 2t 3an 5ic 6sm 3chel 3e 4en 4llite 3iable 5te
4ety 4n 5wood 5y 4re 5ical 6se 6ze 4sfaction 9ory 6y 7ing 3rap 3suma 3urate 7ion 5day 5n 6alia 6ine 3yr 2uce
5pan 5r 4y 3erkraut 3na 4ter 3rian 3sage 3terne 8s 2vage 6ry 4nna 7h 5t 3e 4loy 4r 3ing 6s 4or 5ur 3or 5y
4ur 6y 4y 3vy 2w 3bones 4uck 3dust 3horse 3mill 3pit 3yer 2xifrage 3on 4phone 8ist 2y 3ing 1cab 4bard 5y
4ies 5ous 4rous 3ds 3ffold 8ing 3lar 5wag 4d 5ing 4e 5ne 4lion 5op 5ywag 4p 5el 4y 3mp 5er 5i 3n 4dal 7ise
8ze 7monger 7ous 5inavian 4ner 4sion 4t 5y 3pegoat 6race 4ula 3r 4ab 4ce 6ly 5ity 4e 5crow 5d 5monger 4f
4ify 4let 4p 5er 4y 3t 4hing 4ology 4ter 7brain ced 7ed 5y 3venge 8r 2enario 7st 4e 5ry 5shifter 4ic 4t
3pter 5ic 7al 7ism 5re 2hedule 4ma 6tic 8ze 5e 4rzo 3ism 6atic 5t 4zoid 6phrenia cc 3maltz 6z 3napps 4itzel
4orkel 3olar 7ly 7ship 6stic aism 4ol 6boy 6house 6ing 6man 8rm 8ster cing 8te 6work 5ner 3wa 2iatic 7a
3ence 5tific 7st 6ology 3mitar 3ntilla 9te 3on 3ssor 7s 2lerosis 2off 3ld 4lop 3nce 4e 3op 4t 5er 3pe
3rbutic 4ch 6er 6ing 4e 5board 7ok 5card 5keeper 5less 5r 4n 4pio 7n 3tch 4tish 3undrel 9ly 4r 5er 5ge 4t
5master 3w 4l 2rabble 4g 5gly 6y 4m 5ble 4p 5book 5e 6r 5ings 5py 5s 4tch 7pad 7y 4wl 5ny 3eam 6ingly 4e 5ch
5d 5n 6ing 6play 4w 5ball 5driver 5y 3ibble 8r 5e 4mmage 5p 5shank 8w 4p 5t 6ed 6ural 8e 6writer 4vener
3ofula 7ous 4ll 6work 4oge 4tum 4unge 3ub 5ber 6y 4ff 6y 4m 5cap 5half 5mage 5ptious 6y 4nch 4ple 5ulous
4tineer 7ise 8ze 7y 2uba 3d 3ff 5le 3ll 5ery 5ion 4ptor 6ural 8e 3m 3pper 3rf 4rility 7ous 5y 4vy 3t 4cheon
4tle 2ylla 3the 1ea 3bed 4ird 4oard 5rne 3faring 4ood 4ront 3girt 4oing 4ull 3horse 3kale 3l 4er 4ing 4skin
4yham 3m 4an 6like 6ship 4stress 4y 3plane 4ort 3r 4ch 6ing 6light 4ing 3scape 4hell 5ore 4ick 5de 4on 6able
7l 6ing 3t 4ing 3wall 5rd 7s 5ter 5y 4eed 4orthy 2c 3ateurs 3ede 4ssion 3lude 7d 5sion 7ve 3ond 6ary 6s
3recy 5t 6arial at 8y 6e 6ion 7ve 3t 4arian 4ion 7al 9ism 4or 3ular 7ise 9m 8ze 4re 5ity 2dan 4te 5ion 6ve
3entary 3ge 3iment 8ary 9tion 4tion 7us 3uce 5tion 7ve 4lous 2e 3d 4bed 4cake 4ling 4sman 4y 3ing 3k 3m 4ing
7ly 4ly 3n 3p 4age 3r 4sucker 3saw 3the 2gment 7ation 3regate 9d 8ion 2igneur 3ne 3smic 5ograph 6logy 3ze
4ure 2ldom 3ect 6ion 7ve 6or 4nium 3f 4ish 4less 4same 3l 4er 4otape 3vage 4es 2mantic 8s 4phore 3blance
3eiology 4n 4ster 3ibreve 4circle 5olon 6nductor 4detached 4final 9ist 4nal 6r 7ist 7y 4ology 4precious
4quaver 4tic 5one 5ropical 4vowel 4weekly 3olina 3pstress 2n 3ate 5or 7ial 3d 4er 3escence 8t 6hal 3ile 5ity
4or 6ity 3na 3sation 9al bism 4e 5less 5s 4ibility 6le 5tise 7ve 8ity 7ze 4or 6y 4ual 7ist 8ty 5ous 3t 4ence
6tious 4ient 5ment 9al bise dm cty cze 5nel 4ry 2pal 4rable 6te 7ion 8sm 7or 3ia 3oy 3sis 3tember 5t 4ic
6aemia 6emia 4uagenarian 8sima 7int 3ulcher 7ral 8e 2quel 5nce 7ing 6t 7ial 5ster 7rate aion 4in 4oia
2raglio 4ph 6ic 3b 4ian 3e 4nade 5dipity 5e 3f 4dom 3ge 5ant 3ial 6ise 7ze 5tim 4culture 4es 4f 4ocomic 5us
7ly 3mon 6ise 7ze 3ous 3pent 7ine 3rated 4ied 3um 3val 5nt 4e 5r 6y 4ice 7able 7man 5ette 5le 5ng 5tor 6ude
4omechanism 6otor 2same 3sion 7s 2t 3back 3screw 4quare 3t 4ee 5r 4ing 4le 6d 6ment 6r 2ven 5teen 6y 4r 5al
7ly 6nce 5e 5ity 2w 3age 3er 5age 3ing 2x 3agenarian 6sima 3ism 5t 3less 3tant 4et 4on 4uplet 3ual 6ity 3y
2ychelles 1forzando 1gt 1habby 3ck 5le 3d 4e 5s 4ing 4ow 6box 6y 4y 3ft 3g 4ged 5y 4reen 3h 3ke 5down 5r 5s
4o 4y 3le 4l 5op 6t 6w 7s 4om 4t 3m 4an 4ble 7s 4e 5faced 6ul 5less 4my 4poo 4rock 3ndy 4ghai 4k 4tung 5y
6town 3pe 5d 5ly 3rd 4e 5cropper 5holder 5s 4k 5skin 4p 5en 7er 6r 5shooter 3tter 3ve 5r 4ing 3wl 3y 2e 3af
4r 5s 4th 6e 6ing 3bang 4een 3d 3en 4p 5dip 6og 5fold 5ish 5skin 4r 4t 5ing 3ik 5dom 5h 6dom 4la 3kels
3lduck 4f 4l 5ac 7king 5fish 5shock 4ter 7ed 4ve 6s 5ing 3nanigan 3pherd 8ess 3raton 4bet 4d 4iff 4pa 4ry 3w
2h 2ibboleth 3eld 3ft 5less 5y 3lling 3mmer 3n 4bone 4dig 5y 4e 5r 4gle 7s 4ing 4ny 4to 4y 3p 4board 5roker
5uilding 4mate 5ent 4per 5ing 4shape 4wreck 6ight 4yard 3re 5s 4k 4ring 4t 5front 5ing 5sleeve 5tail 5waist
aer 5y 3t 4s 4ty 3ver 6s 6y 2oal 3ck 5er 5headed 5ing 5proof 3d 4dy 3e 4black 4horn 4lace 4maker 4shine
5tring 3ne 3o 4k 4t 3p 4keeper 4lift 4pe 4soiled 4worn 3re 4n 4t 5age 5bread 5cake 6oming 5en 7ing 5fall
5hand 9ed 6orn 5ie 5ly 5s 6ighted 5y 3t 4gun 3uld 6er 6st 4t 5ing 3ve 5l 6board 3w 4boat 4case 4down 4er 6y
4girl 4ing 4man 7ship 4n 4piece 5lace 4room 4y 2rank 4pnel 3ed 5der 4w 5d 5ish 3iek 4ft 4ke 4ll 4mp 4ne 5k
6age 4ve 6l 3oud 3ub 5bery 4g 2uck 5s 3dder 3ffle 7board 4ty 3n 4t 5er 3sh 3t 4down 4ter 5le 7cock 2y 3ster
1iam 4ese 2bilant 3ling 3yl 5line 2c 3k 4bay 5ed 4en 6ing 4le 5y 4ness 4room 2de 4arm 4board 9s 4car 4kick
4light 6ne 5ong 4real 4saddle 5how 5lip 5man 5plitting 5tep 6roke 5wipe 4track 4walk 6rd 8s 6ys 3ing 3le
2ege 3nna 3rra 3sta 3ve 2ft 4er 2gh 4t 5ed 5less 6y 5screen 6ee 8r 3n 4al 6er 6ise 7ze 6ler 7y 6man 5tory
6ure 4er 5t 4ificance at 9tion 6y 4or 6a 6ina 4post 8ed 2lage 3ence 7r 5t 3houette 3ica 6te 5on 7e 6sis 3k
4en 4worm 4y 3l 4abub 4y 3o 3t 3van 4er 6fish 6side 7mith 6ware 6y 2mian 4lar 7ity 7ly 5e 5itude 3mer 3ony
3per 4le 6ton 5icity 6fy 5y 3ulacrum 6te 8d 7ion 7or 5taneous 2n 3ce 5re 7ly 6ity 3e 4cure 4w 5y 3ful 3g 4e
4halese 4ing 4le 6ness 6s 7tick 6t 7on 5y 4song 4ular 8ly 3halese 3ister 3k 4er 3less 3ner 3ology 3uous 4s
2p 3hon 2r 3e 4n 3loin 3occo 3rah 2s 3al 3sy 3ter 6hood 6ly 2t 3ar 3e 3ter 4ing 3uated 6ion 2x 3pence 3teen
4y 2zable 3e 4able 3zle 6r 1kate 5board 2edaddle 3et 3in 3leton 3ptic 7al 7ism 3tch 6pad 6y 3w 4bald 4er 2i
3bob 3d 4lid 4pan 3ff 5le 3lful 4l 5ed 6t 5ful 3m 4mer 4p 5y 3n 4flint 5ul 4head 4ny 4t 3p 4per 3rl 4mish 4t
3t 4ter 5ish 5le 7s 3ve 4vy 2ua 3lduggery 4k 4l 5cap 5duggery 3nk 2y 3diving 3hook 3jack 3lark 4ight 5ne
3rocket 3scraper 3writing 1lab 3ck 5en 6r 5s 3g 4heap 3in 3ke 3lom 3m 3nder 7ous 4g 5y 4t 5wise 3p 4dash
4happy 4stick 3sh 3t 4e 4tern 4y 3ughter 9house 3ve 5r 6y 4ic 5sh 3y 2eazy 3d 4ge 6hammer 3ek 4p 5er 5less
5walker 5y 6head 4t 4ve 3igh 3nder 7ise 8ze 3pt 3uth 3w 4ed 2ice 4k 5er 3de 3ght 6ly 3m 4e 4y 3ng 5shot 4k
3p 4cover 4knot 4over 4per 7y 5y 4s 5hod 5tream 4way 3t 4her 7y 3ver 4ovitz 2ob 4ber 3e 3g 4an 3op 3p 4e 4py
3sh 5ed 3t 4h 5ful 3uch 4gh 3vakia 8n 4en 6ian 6ly 3w 4coach 4worm 2udge 3e 3g 4gard 5ish 3ice 6way 3m 4ber
7ous 4my 4p 3ng 4k 3r 4p 4ry 3sh 3t 2y 1mack 5er 3ll 5holder 9ing 5pox 5s 3rmy 4t 5en 3sh 5ed 6r 5ing
3ttering 2ear 3ll 5y 4t 2ile 3rch 4k 3te 4h 5ereens 5y 4ten 2ock 5ing 3g 3ke 5r 5screen 6tack 4ing 4y 3lder
3och 4th 6ie 6y 3rgasbord 3te 4her 3ulder 2udge 3g 4gle 3t 4ty 1nack 3ffle 3g 3il 3ke 5bite 4y 3p 4dragon
4per 5ish 5y 4shot 3re 4l 3tch 3zzy 2eak 5er 5ing 5y 3er 4ze 2ick 5er 3de 3ff 5le 7s 5y 4ter 3gger 3p 4e
4pet 4s 3tch 3vel 2ob 4bery 5ish 3g 3od 4k 5er 4p 5er 4t 5y 4ze 3re 4kel 4t 5er 3t 4ty 3ut 3w 4ball 5erry
5ound 4drift 6op 4fall 5ield 5lake 4line 4man 4plough 7w 4shoe 5torm 4y 2r 2ub 3ff 5er 5le 3g 4gle 1oak 4ed
4ing 3p 4box 4stone 5uds 4y 3r 2b 3er 3riety 5quet 2ccer 3iable 5l 6ise 8m 8t 7te 7ze 4ety 4ology 3k 4et
3rates 2d 3a 3den 3ium 3omite 5y 2ever 2fa 3t 4ball 4en 4hearted 4ie 4ware 5ood 4y 2ggy 2igne 6e 3l 2journ
2l 3ace 4r 5ium 3d 4er 4ier 7ly 7y 3e 4cism 4ly 4mn 6ise 7ty 7ze 3icit 7or 8us 7ude 4d 5arity 5ify 6ty 5us
4loquise 9ze 8y 4psism 4taire 6ry 5ude 3o 4ist 3stice 3uble 4tion 3ve 5ncy 6t 2mali 6an 3ber 4re 6ro 3e
4body 4day 4how 4rsault 4thing 5ime 8s 4way 5hat 6ere 3nambulism 4olent 2n 3ar 4ta 3g 4bird 5ook 4ster 3ic
3net 4y 3ority 5ous 3sy 2on 3t 4he 5sayer 2p 3hism 6ticate cd bion 7ry 4omore 3orific 3ping 4y 3rano 2rbet
3cerer 6y 3did 3e 4head 4ly 3ghum 3ority 3rel 4ow 4y 3t 4ie 2s 2t 3tish 2u 3brette 5iquet 3gh 5t 3l 4ful
4less 3nd 5ings 5proof 5track 3p 3r 4ce 4dough 4puss 3saphone 4e 5d 3th 5bound 5east 9er bly bn 9ward ds
6rly 7n 8er 8most 5paw 5ward 9s 6est 9er bly bn 9ward ds 3venir 2vereign 9ty 3iet 2w 2x 2y 3bean 2zzled 1pa
3ce 5craft 5ship 6uit 4ing 5ous 3de 5work 3ghetti 3ke 3m 3n 4gle 4iel 5sh 4k 5ing 4ner 3r 4e 5ribs 4ing 4k
5le 7r 5s 4row 4se 4tan 3sm 5odic 4tic 3t 4chcock 4e 4ial 4ter 4ula 3vin 3wn 3y 2eak 5easy 6r 7ship 4r 5head
5mint 3c 4ial 7ise ad 9t 8ty 8ze ad 7ly 5e 6s 5fic 8ally 9tion 8s 6y 5men 5ous 4k 5le 4tacle 9d 9s 7ular
6tor 5er 5ral 6e 6oscope 6um 4ulate 8ion 9ve 3ech 6ify 6less 4d 5boat 5ing 5ometer 5way 6ell 5y 3laeology
4eology 4l 5bind 5ing 3nd 5er 5thrift 4t 3rm 5aceti 6tozoa 3w 2hagnum 3ere 5ical 5oid 3incter 5x 2ice 4y
3der 6y 3el 3got 3ke 5nard 4y 3ll 5over 5way 3n 4ach 5l 4dle 6y 4e 5less 5t 4naker 5er 6y 4ster 4y 3ral 4e
4it 6ed 6less 6s 6ual 9ise bm aty aze 7ous 4t 3t 4e 4fire 4tle 5oon 3v 2lash 6y 4t 5ter 4y 5foot 3een 4ndid
7ferous 6or 7ur 5etic 3ice 6r 4nt 6er 4t 5s 5ting 3otch 3urge 4tter 2oil 5age 5s 6port 3ke 5n 5shave 6man
3liation 3ndee 4ge 5y 4sor 4taneity 8ous 3of 4k 5y 4l 4n 5erism 5ful 4r 3radic 4e 4ran 4t 5ing 6ve 5s 6man
9like 9ship 5y 3t 4less 5ight 4ted 6r 5y 3use 4t 2rain 4ng 4t 4wl 4y 5er 3ead 4e 3ig 5ged 5htly 4ng 6board
8k 6time 6y 5kle 8r 7ing 5t 4te 3ocket 4ut 3uce 4ng 3y 2ud 3me 3n 4k 3r 4ious 4n 4t 3tter 4um 2y 3glass
1quab 5ble 4d 5ron 4lid 5l 5or 4nder 4re 4sh 6y 4t 5ter 4w 5k 3eak 6y 5l 5mish 4egee 5ze 7r 4lch 3ib 4d 5gy
4ffy 4ggle 4nt 4rarchy 5e 6archy 5m 5rel 5t 6er 1ri 2n 1sh 1tab 4bing 4ilise 9r 7ty 7ze 9r 4le 5ing 3ccato
4k 3dium 3ff 3g 4e 5coach 5r 5struck 4ger 7ing 7s 4ing 4nant 6te 4y 3id 4n 5less 4r 5case 5s 5well 3ke
5holder 5s 3lactite 5gmite 4e 5mate 4k 4l 5holder 5ion 5s 4wart 3men 4ina 4mer 4p 5ede 3nce 5h 6ion 4d 5ard
8ise 9ze 5by 5ing 5offish 5pipe 6oint 5still 4k 4za 3ple 6r 3r 4board 4ch 6y 4dom 5ust 4e 4fish 4gazer 7ing
4ing 4k 5ers 4let 5ight 6ng 6t 4ry 4s 4t 5er 7s 5le 4vation 5e 6ling 3sh 3te 5craft 5hood 5less 6y 5ment
5room 5s 6ide 6man 4ic 6s 5on 7ary 7er 9y 7master 5stic 9ian 9s 4uary 5e 6sque 6tte 5re 5s 5te 6ory 3unch
3ve 5s 3y 4er 4s 2d 2ead 5fast 5y 4k 4l 5th 7y 4m 5boat 5er 5roller 5ship 3ed 4l 5worker 9s 5y 6ard 4nbok 4p
5en 5le 7chase 7jack 4r 5age 8way 5sman 3in 5bok 3le 4lar 3m 3nch 5il 4ographer ay 4torian 3p 4brother
4child 4ladder 4parent 5e 4s 5ister 3reo 6scope aic 6type 4ile 6ise 7ty 7ze 4ling 4n 5um 4oid 4torous 3t
4hoscope 4son 3vedore 3w 4ard 7ess 7ship 4ed 2ick 5er 5leback 7r 5pin 5s 5y 3ff 5en 7er 7ing 4le 3gma 6ta
7ise 8ze 3le 5tto 4l 5birth 6orn 5room 5y 4t 5ed 5on 3mulant 7te 6us 3ng 5er 5o 5ray 5y 4k 5ing 4t 3pend
7iary 4ple 4ulate 8ion 3r 4rer 5ing 5up 3tch 2oat 3ck 5ade 5breeder 7oker 5car 5fish 5holder 5ily 6net 9te
7g 6st 5jobber 5man 5pile 6ot 5room 5s 5taking 5y 6ard 3dge 5y 3ic 5al 5ism 3ke 5hold 5r 3le 5n 4id 3mach
7ache 7ful 4p 3ne 5breaker 5cutter 5d 5less 5mason 5wall 7re 6ork 4y 3od 4ge 4l 5pigeon 4p 3p 4cock 4gap
4over 4page 5er 5ing 4watch 3rage 4e 5house 5keeper 5room 5s 5y 4ied 4k 4m 5bound 5y 4y 5book 5teller 3up 4t
5hearted 3ve 5pipe 3w 4age 5way 2raddle 5ivarius 4fe 4ggle 7y 4ight 8away 8edge 9n 8forward 8way 5n 6ed 7r
5t 6ened 6jacket 6laced 6s 4nd 6ed 5ge 7r 6le 8hold 6ulate aion 4p 5hanging 5less 5ping 4ta 6gem 5egic 8st
7y 5ification 7y 5osphere 5um 4w 5berry 6oard 4y 3eak 6er 6y 5m 6er 6line ad 4et 6car 6walker 4ngth 8en
5uous 4ptococcus 7mycin 4ss 4tch 7er 7y 4w 5th 3iated 6ion 4cken 5t 6ure 4de 6ncy 7t 5ulate 4fe 4ke 6bound
7reaker bing 6r 5ing 4ng 6ency 8t 6s 6y 4p 5e 6d 5ling 5per 5tease 5y 4ve 3ode 4ke 4ll 6er 6ing 4ng 6arm
6box 6hold 5tium 4p 5he 5py 4ve 3uck 5tural 8e 4del 4ggle 4m 5pet 4ng 4t 3ychnine 2ub 4ble 5orn 5y 3cco 4k
3d 4book 4ent 4ied 5o 6us 4y 3ff 5ing 5y 3ltify 3mble 4p 5er 5y 3n 4g 4k 4ner 5ing 4t 3pefaction 6y 5ndous
4id 6ity 4or 3rdy 4geon 3tter 2y 3e 3gian 3le 4ise 6h 6t 7ic 9s 5ze 4us 3mie 3ptic 1uasion 3ve 2b 3altern
4tomic 3committee 5nscious 6tinent 7ract bor 4utaneous 3divide 4ue 6d 3edit 7or 3heading 4uman 3ject 7ion
8ve 4oin 4ugate 5nctive 3lease 5t 4ieutenant 5mate 6e 6inal 3marine 9r 4erge 8nce 6sible 4ission 8ve 5t
3normal 3orbital 5dinate 5n 3plot 4oena 3scribe 9r 7ption 4equent 5rvience at 4ide 7nce 6iary 7se 7ze 6y 5st
7ence 4oil 5nic 4tance 7dard 7tial bly ate 9val ae 6tion 5itute 5ratum 6ucture 4ume 3tenant 6d 5rfuge
6ranean 4itle 8s 4le 6ty 4opia 4ract 8ion 5opical 3urb 6an 8ite 6ia 6s 3vention 5rsive 6t 3way 2cceed 5ss
7ful 7ion 8ve 7or 4inct 4or 5ur 4ubus 5lence 8t 5mb 3h 4like 3k 4er 4le 5ing 3rose 3tion 2dden 3s 2e 3d 3t
2ffer 6able 7nce 6er 6ing 4ice 6iency 9t 5x 4ocate 4ragan 7e 8tte 4use 2gar 5cane 6oated 5loaf 5y 3gest
7ible 8on 8ve 2icidal 6e 3ng 3t 4ability 6le 4case 4e 4ing 4or 2lfate 4ide 4ur 6et 6ous 3k 4s 4y 3len 4y
3phate 5ide 5ur 7et 7ous 3tan 6a 7te 4ry 2m 3ac 5h 3marise 7ze 6y 5t 6ion 4er 6house 6time 6y 4it 4on 6s 3p
4tuary 6ous 2n 3baked 5the 4eam 4lind 4onnet 4urn 7t 3dae 5y 4eck 5r 5w 4ial 4own 7er 4renched 5ies 5y 3fish
4lower 3g 4lasses 3k 4en 3lamp 4ess 4ight 5t 3ny 3ray 4ise 4oof 3set 4hade 5ine 4pot 4troke 3tan 4rap 2p 3er
5abundance ct 6nnuate cd bion 5b 5charged br 6ilious 6onduct civity 5duper 5ego 5ficial 9es 7ne 6luity 8ous
5human 5impose 6ntend bent 6or 5lative bly 5man 7rket 5nal 7tural 6ova 6umerary 5scription 6ede 7ssion 6onic
6tar 7ition bus 7ructure 5tax 5vene 6ise 8ory 3ine 3per 4lant 5e 6ment aary 5iant 6cant 8te 6er 7s 5y 4ort
7able 7er 7ive 5se 7d 8ly 6ing 7tion 8ory 4ress 8ion 9ve 8or 4urate 3ranational 4emacist 8y 6e 2rcharge 4oat
3d 3e 4fire 5ooted 4ly 4ty 3f 4ace 4board 7t 4eit 5r 3ge 5on 5ry 4ical 3ly 3mise 4ount 3name 3pass 7ing
4lice 5us 4rise 7ing 3real 7ism 9t aic 5nder 5ptitious 5y 4ogate 5und 8ing bs 3tax 3veillance 5y 6or 4ival
6e 6or 2sceptibilities dy 9le 3pect 5nd 7er 9s 6se 7ion 4icion 8us 3tain 4enance 2ttee 3ure 2zerain 8ty
1velte 1wab 3ddle 3g 4ger 3in 3llow 7tailed 3m 4i 4p 5y 3n 4k 5y 4sdown 5ong 3p 3rd 4f 4m 4thy 3shbuckler
aing 4tika 3t 4ch 4h 5e 4ter 3y 4back 2ear 5word 4t 5band 5ed 6r 5shirt 7op 5y 3de 4ish 3ep 5er 5ing 8s
5stake as 4t 5bread 7iar 8er 5en 7er 7ing 5heart 5ie 6sh 5meat 5s 3ll 5ing 4ter 7ing 3pt 3rve 2ift 3g 3ll 3m
4ming 8ly 3ndle 4e 5herd 4g 5e 6ing 6r 5ing 4ish 3pe 3rl 3sh 4s 3tch 6back 7lade 7oard 6gear 6man 3vel 3z
4zle 2ollen 3on 4p 3p 3rd 5fish 5play 5sman 9ship 6tick 4e 4n 3t 2um 3ng 1ybarite 7ic 2camore 3ophant 9ic
2labub 3labary 6ic 7fy 6le 6ub 7s 4ogism 8tic 3ph 5like 3van 2mbiosis 4ol 6ic 7se 8m 8t 7ze 3metrical 7y
3pathetic 7ies 8se 8ze 7y 4honic 7y 4osium 4tom 7atic 2nagogue 3c 4h 5onise 5romesh 7nize 7tron 4opate 6e
3dic 6alism 7te 4rome 3od 4nym 7ous 4psis 5tic 3tactic 5x 4hesis 9e ar 8ze ar 6tic 2philis 7tic 4on 2rian
4nge 3up 5y 2stem 6atic 9se 9ze 6ic 0tab 3ard 4sco 3by 3ernacle 3le 5au 5cloth 5land 5mat 5spoon aful 5t
5ware 4oid 3oo 4r 3ular 6te 7or 2cit 5urn 3k 4iness 4le 4y 3t 4ic 6al 6ian 6s 5le 4ual 2dpole 2ffeta 4rail
4y 2g 2il 4back 5oard 4coat 4light 4or 4piece 4s 5pin 4wind 3nt 3wanese 2ke 4away 4off 5ver 3ing 6s 2lc 3e
4bearer 4nt 6ed 3isman 3k 4ative 4er 4ie 4s 3l 4boy 4ow 4y 5ho 5man 3mud 3on 2male 4rind 6sk 3bour 7ine 3e
3many 3p 4er 4on 2n 3dem 3g 4ent 7ial 5rine 4ible 4le 4o 3k 4ard 4er 3ner 6y 4in 6g 4oy 3sy 3talise 7ze 6us
5mount 4rum 3zanian 2oism 2p 3e 4r 4stry 4worm 3ioca 4r 3pet 3room 6t 3s 2r 3antella 6ula 3boosh 3dy 3e 3get
3iff 3mac 3n 4ish 3o 4t 3paulin 3ragon 4y 3sal 4us 3t 4an 5r 2sk 4master 3sel 3te 5ful 5less 5r 4y 2t 3as
3ter 6ed 6s 4ing 4le 4oo 6ist 4y 2ught 3nt 3rus 3t 4ological 8y 2vern 2wdry 3ny 3se 2x 3ation 3i 4dermist 8y
4meter 3onomy 1ea 3bag 3cake 4h 5er 5ing 4up 6ful 3garden 3house 3k 4ettle 3l 4eaf 3m 4ster 4work 3pot 3r
4away 4drop 4ful 4gas 4jerker 4less 4oom 3se 5l 5r 4poon 8ful 3t 4ime 3zle 2ch 4nical 9ity 7ian 6que 5ocracy
9t 6logical ast 9y 4y 2dious 4um 2e 3m 4ing 3nage 7r 4s 4ybopper 3ter 4h 5e 4otal 8er 8ler 2flon 2gument 2le
4cast 5ommunications 4gram 7ph 9er ase 9ic 4marketing 5eter 7ry 4ology 4pathic 9st 8y 5hone 8ist 8y 7tograph
ey 5rinter 6ompter 4scope 8ic 4vise 7ion 7ual 4x 3fer 3l 4er 4ing 4tale 4y 3pher 3star 2merity 3p 4er 6a
7ment bal 7nce 7te 8ure 5st 7uous 4late 5e 6t 4o 5ral 7ry 6ise 7ze 4t 5ation 2n 3able 4cious 6ty 4ncy 5t 6ry
3ch 3d 4ency 6tious 5r 6foot 6hearted 6ise 7ze 6loin 4on 4ril 3ement 4t 3ner 4is 3on 4r 3pin 3se 4ile 5on 3t
4acle 5tive 4erhooks 3uity 4ous 4re 2pee 3id 2quila 2rcentenary 9nial 3m 4agant 4inable 7l 7te 8ion 6ology
6us 5te 4s 3n 3psichorean 3race 6otta 5in 5pin 4estrial 4ible 7y 5er 5fic 8ally 6y 5torial 8y 4or 6ise 8m
7ze 4ycloth 3se 3tian 6ry 3ylene 2ssellated 3t 4ament 9ary 5te 6or 4er 4icle 5fy 5monial 8y 5s 4y 2tanus
3chy 3her 2utonic 2xan 4s 3t 4book 4ile 4ual 5re 1hai 3lidomide 3mes 3n 4e 4k 5ful 5less 5s 6giving 5you 3t
4ch 3w 2e 3ater 7goer 5re 7goer 6ical as 3e 3ft 3gn 3ir 5s 4sm 3m 4e 4selves 3n 4ce 6forth 3ocracy 7tic
4dolite 4logian 7y 4rem 6tical bly 5ise 7t 6ze 5y 4sophy 3rapeutic bs 6ist 6y 4e 5abouts 6fter 5by 5fore 5in
7after 5of 6n 5to 5under 6pon 4m 5al 5ionic as 5odynamics 6meter 6nuclear 6plastic 6s 7etting 7tat 3saurus
4e 4is 4pian 3ws 3y 2ick 5en 7er 6t 5headed 5ness 5set 3ef 4ve 5ing 6sh 3gh 3mble 7ful 3n 4e 4g 5amajig
7ujig 5s 4k 5able 5ing 4ner 3rd 4st 6y 4teen 5y 3s 4tle 7down 3ther 2ole 3mas 3ng 3rax 4n 5y 4ough 8bred
8fare 8going 3se 3u 4gh 6t 7ful 7less 4sand 2raldom 5l 6dom 4sh 6ing 3ead 6bare 6like 5t 6en 4e 5pence 4nody
4sh 6er 6old 4w 3ice 4ft 6y 4ll 6er 4ve 3oat 6y 4b 4es 4mbosis 4ne 5g 4stle 4ttle 4ugh 7out 7put 7way 4w
5away 5back 3u 4m 4sh 5t 6er 4way 2ud 3g 4gery 3mb 5nail 5screw 5tack 4p 5ing 3nder 7bolt 7clap 9oud 7ing
7ous 7storm 9ruck 7y 3rible 4sday 3s 2wack 4rt 2y 3me 3roid 3self 1iara 2berias 3ia 2c 3k 4er 6tape 5t 4ing
4le 6r 5ish 2dal 3bit 3dler 6y 7winks 5y 6winks 3e 4mark 4water 6y 3ings 3y 2e 3breaker 3d 3pin 3r 2ff 4in
2g 3er 5ish 3ht 5en 5fisted 5rope 5s 5wad 3ress 2ke 2lde 3e 3l 4age 4er 3t 2mber 6ed 6line 4re 6l 3e 4keeper
4less 5y 4piece 4r 4s 5aving 5erver 8ing 4table 4work 7n 3id 4ng 3orous 4thy 3pani 7st 2n 3cture 3der 6box
3e 3foil 3g 4aling 4e 4le 3ker 4le 3ny 3plate 3sel 3t 4ack 4innabulation 3y 2p 3pet 4le 3staff 5er 4y 3toe
2rade 3e 4d 4less 4some 3o 2ssue 2t 3an 5ic 6um 3bit 3fer 3he 3illate 4vate 3le 5d 5holder 3mouse 3ter
4ivate 4le 4y 3ular 2zzy 1nt 1oad 4stool 4y 3st 5er 5master 2bacco 7nist 3oggan 2ccata 3sin 2d 3ay 3dle 6r
4y 2e 3d 3hold 3nail 2ff 4ee 4y 2g 3a 3ether 8ness 3gle 3s 2il 4et 6ries 7y 4s 2kay 3en 2ld 3erable 8y 6nce
7t 6te 7ion 3l 4gate 4house 2mahawk 4to 3b 4ola 5y 4stone 3cat 3e 3foolery 3myrot 3orrow 3tit 2n 3al 5ity 3e
4less 3g 4s 4ue 3ic 4ght 3nage 4e 3sil 6itis 6litis 4orial 4ure 3tine 2o 3k 3l 3t 4h 5ache 5brush 5comb
5paste 6ick 5some 5y 4le 4s 5ie 2p 3az 3coat 3dressing 3e 4e 3gallant 3i 4ary 4c 5al 7ity 3knot 3less 3mast
4ost 3ographer 9ical 9y 3per 4ing 4le 3s 4ail 4ide 4oil 4pin 2que 2r 3ch 5light 3e 4ador 3ment 7or 3n 4ado
3oid 3pedo 4id 4or 3que 3rent 7ial 4id 3sion 4o 3t 4illa 4oise 8shell 4uous 5re 3y 2ss 2t 3al 5isator
6tarian cism 7y 6zator 3e 4m 3ter 6y 2ucan 4h 5down 5ed 5ing 5line 5stone 5y 3gh 5en 3pee 3r 4ism 6t 4nament
5ey 5iquet 3sle 3t 2w 3ards 3el 5ing 5ling 4r 5ing 3line 3n 4scape 5hip 5man 5people 3path 2xaemia 3emia 3ic
5ologist 9y 4n 2y 3shop 1race 5r 6y 4hea 5oma 4ing 4k 5less 5suit 4t 5able 5ion 5or 3d 4e 5mark 5r 5s 6man
6people 4ition 9al bism 4uce 3ffic 7ator 7ker 3gedian 7enne 6y 4ic 6omedy 3il 5er 4n 5bearer 5ee 5ing 5man
4pse 4t 5or 7ous 3jectory 3m 4line 4mel 7s 4p 5le 5oline 3nce 4ny 4quil 8iser 8lise aze cr 4sact 8ion bs
6lpine 6tlantic 5cend 9ence bt cal eism 6ontinental 6ribe 8pt aion 5ept 5fer 8ence 6iguration ae 7x 6orm
9ation 9er 6use 5gress 5hip 5ience 8t 6stor aise bze 6t 7ion 8ve 5late 8or 6iterate 6ucence at 5migration
7ssion 7t 8ter 6ogrify 6ute 5oceanic 6m 5parency at 6iration 8e 6lant 6olar 7rt 9ation 9er 7se 5ship
5ubstantiation 5verse 7stism ate 3p 4door 4eze 6ium 6oid 4per 5ings 6st 4se 5hooting 3sh 5can 5y 3uma 6tic
3vail 4el 6ed 7r 6led 8r 6og 8ue 6s 7ick 5rse 5sty 3wl 5er 3y 2eacherous 8y 5le 6y 4d 5le 5mill 4son 7able
5ure 8r 7y 4t 5ise 5ment 5y 3ble 3e 3foil 3k 3llis 3mble 4endous 4olo 5r 4ulous 3nch 6ant 6er 8man 4d
5setter 5y 3pan 4hine 4idation 3spass 4ses 4tle 3ws 2iad 4l 4ngle 6ular 3bal 6ism 4e 5sman 4ulation 5nal 6e
5tary 6e 3ce 5ps 4hinosis 4k 5ery 5le 5ster 5y 4olor 7ur 4ycle 3dent 3ennial 4r 3fle 6r 5ing 3gger 4onometry
3ke 3lateral 4by 4ingual 4l 5ion 4obite 5gy 3m 4aran 4ester 4mer 5ing 3nitrotoluene 6y 4ket 3o 3p 4artite 4e
4le 6t 6x 5icate 4od 5s 4per 5ing 4tych 4wire 3reme 3sect 3te 3umph 7al 8nt 5vir 8ate 3vet 4ia 6l 7ise 8ty
8ze 2ochaic 5ee 3d 4den 3glodyte 3ika 3jan 3ll 5ey 7bus 5op 3mbone 7ist 3op 5er 5s 6hip 3pe 4hy 4ic 6al 6s
3t 4h 4skyist 4ter 3ubadour 5le 7maker 7shooter 8ome 4gh 4nce 4pe 6r 4ser 7s 5seau 4t 3ve 3wel 2uancy 5t 3ce
4k 5ing 5le 4ulence 8t 3dge 3e 4born 4hearted 4love 3ffle 3g 3ism 3ly 3mp 5ery 6t 5s 3ncate 5heon 4dle 4k 5s
3ss 4t 5ee 7ship 5ful 5worthy 5y 3th 5ful 2y 3st 1sar 4ina 2p 1ub 3a 3by 3e 4less 4r 5cular 8osis 3ful 3ing
3ular 2ck 4er 6bag 2esday 2ft 2g 3boat 2ition 2lip 3le 2mble 6down 6r 6weed 4rel 5il 3escent 3id 3my 3or 4ur
3ult 6uous 5us 2n 3a 3dra 3e 4ful 4less 4r 3gsten 3ic 4s 5ian 3nel 4y 2p 3pence 6ny 2rban 4id 5ne 4ojet
5prop 5t 4ulence 8t 3d 3een 3f 3gid 3key 4ish 3meric 4oil 3n 4about 4coat 6ck 4er 4ing 5p 4key 4out 5ver
4pike 4stile 4table 3pentine 4itude 3quoise 3ret 3tle 6dove 6neck 2sh 3k 4er 3sle 4ock 2t 3elage 6ry 3or
5ial 3u 2xedo 1waddle 3in 3ng 3t 2eak 3e 4d 5s 5y 4t 5er 4zers 3lfth 4ve 6month 3nty 3rp 2ice 3ddle 3g
3light 4l 3n 4e 4ge 4kle 6ing 3rl 4p 3st 5er 3t 4ch 4ter 3xt 2o 3faced 3pence 6ny 3some 1ycoon 2ing 2ke
2mpanum 2pe 4cast 4face 4script 5etter 4writer 8ten 3hoid 5on 4us 3ical 7ly 4fy 4st 3ographer 9ic 9y
2rannical 7se 7ze 6osaurus 6y 5t 3e 3o 1zar 4ina 0ubiquitous 1cca 1dder 1fo 1gandan 2h 2ly 1hf 1krainian
2ulele 1lcer 5ate 5ous 2lage 2na 2t 3erior 3imate 8ly 7um 5o 3ramarine 5sonic 5violet 1mber 3rage 4ella
2laut 2pire 3teen 1nabashed 5ted 4le 4ridged 3ccompanied 6untable 5ustomed 3dopted 4ulterated 4vised
3ffected 3lloyed 3nimity 6ous 4nounced 4swerable 3pproachable 3rmed 3sked 4suming 3ttached 5ended 3vailing
3wares 2balance 4r 3earable 9y 4known 4lief 7vable 8er 8ing 4nd 6ing 3idden 4nd 3lushing 3orn 4som 4unded
4wed 3ridled 3uckle 4rden 4ttoned 2canny 3eremonious 5tain 9ty 3haritable 6ted 4ecked 4ristian 3lad 4e 5an
4ouded 3olored 6ured 4mfortable 5mitted 6only 5promising 4ncerned 5ditional 5scionable 9us 6idered 4rk 4uple
5th 4ver 3ritical 4owned 4ushable 3tion 4uous 3ut 2daunted 3eceive 5ided 5lared 4niable 4r 5act 6rm 5belly
6rush 5carriage 6harge 6lothes 6oat 7ver 6urrent 7t 5dog 7ne 5estimate 5felt 6loor 6oot 5garment 6o 6raduate
7ound 8wth 5hand 9ed 6ung 5lay 6ie 7ne 8g 6ying 5manned 6entioned 6ine 5neath 6ourish 5pants 7ss 6in 6lay
6rivileged 7oof 5quote 5rate 5score 6ecretary 7ll 7xed 6hirt 6ide 7gned 7zed 6lung 6taffed 8nd aing 8te
ament 7udy 5take 9r 8ing 6one 7w 5water 6ear 7ight 7nt 6orld 6rite ar 4sirable 4veloped 3ies 4scharged
5tinguished 4vided 3o 4ing 4mesticated 4ne 4ubted 3ress 7ed 3ue 4late 7ion 5y 3ying 2earth 7ly 4se 5y
3conomic 3ducated 3mployed 8ment 3nlightened 4viable 3qual 7ed 7led 5ivocal 3rring 3sco 3ven 6tful 3xampled
4ceptionable 2failing 5thful 4ltering 4thomable 8ed 4vorable 6urable 3eeling 4ttered 3it 3lagging 5ppable
4inching 3old 4reseen 5gettable 5tunate bly 4unded 3requented 4ock 3url 2gainly 3enerous 3odly 4vernable
3racious 5teful 4udging 3uarded 4ent 2hallowed 4nd 4ppily 6y 3ealthy 5rd 3inge 3oly 4ok 4rse 2icef 4orn
3dentified 3fication 4orm 7ed 4y 3lateral 3mpeachable 3nformed 4habitable 5ibited 4terested 7rupted 3on 5ise
7m 7t 6ze 3que 3sex 4on 3t 4arian 4e 5d 4y 3versal 9ly 7e 7ity 2kempt 3ind 6ly 3nowing 6n 2lawful 3earn 5sh
5vened 4ss 4ttered 3ike 6ly 3oad 4ck 4ose 7n 2made 4nnerly 4rried 4sk 4tched 3easured 4ntionable ds 3indful
4stakable 4tigated 3oved 2natural 3ecessary 4rve 3umbered 2o 3btrusive 3fficial 3rthodox 2pack 4ralleled
5liamentary 3erson 3ick 3laced 5yable 4easant 4umbed 3racticed 8sed 4ecedented 5judiced 5tentious 4incipled
6table 4ofessional 5mpted 5voked 2qualified 4estionable aing 4iet 4ote 2ravel 3eadable 5l 5sonable 8ing
4lenting 5ieved 4mitting 4quited 4served 5t 6rained 3ip 4valed 7led 3oll 3uffled 4ly 2saddle 4id 4vory 6ury
4y 3cathed 4hooled 4ramble 5ew 5ipted 5upulous 3eat 4eing 5mly 5n 4rviceable 4ttle 8d 4x 5ed 3hakable 6eable
4od 3ightly 3killed 3ociable 7l 4phisticated 4und 3paring 4eakable 4otted 3top 4rung 4uck 5died 3ullied 4ng
3werving 2tangle 4pped 3enable 3hinkable 7ing 3ie 4l 4mely 4nged 4ring 3o 4ld 4uchable 4ward 3ruth 7ful
3utored 2used 4ual 7ly 3tterable 2varnished 3eil 4rsed 3oiced 2warranted 3ed 4ll 3ieldy 4nd 4tting 3onted
2zip 1pbeat 3raid 4inging 2coming 2date 2end 2grade 2heaval 3ill 3old 5ster 9er 9y 2keep 2land 3ift 2on 2per
5cut 5most 3ish 4ty 2right 4sing 3oar 6ious 4ot 2set 3hot 3tage 5irs 5nding 5rt 4ream 3urge 3wing 2take
3ight 3own 3urn 6ed 2ward 6s 1ranium 4us 2ban 5e 5ise 6ze 2chin 2ge 4nt 2ic 3nal 5ry 5te 4e 2n 2uguayan
1sage 2e 3d 3ful 6ness 3less 3r 2her 5ette 2ing 2sr 2ual 5ly 3rer 4ious 4p 4y 1tensil 3rine 4us 2ilise
5tarian bism 6y 5ze 2most 2opia 6n 2ter 5ance 5ly 1vula 5r 1xorious 1zbek 0vac 3ancy 5t 4te 5ion 3cinate
8ion 6e 3illate 3uity 4ous 4um 2gabond 4ry 3ina 6l 3rancy 6t 3ue 2in 4glorious 8y 2lance 3e 4diction 8ory
4ncy 5tine 4rian 4t 5udinarian 3iant 7ly 4d 5ate 4se 3ley 3or 4ur 3se 3uable 5tion 4e 5r 3ve 4ular 2moose 3p
4ire 2n 3adium 3dal 6ise 8m 7ze 3e 3guard 3illa 4sh 4ty 3quish 3tagepoint 2pid 5ity 3or 5ise 6ze 5ous 5s 4ur
6s 2riability 6le 5nce 6t 5tion 4colored 8ured 6se 4ed 5gated 8ion 5ty 4form 4orum 5us 7ly 3let 3mint 3nish
3sity 3y 2scular 3e 4ctomy 4line 3sal 6age 3t 4ly 4ness 2t 3ican 2udeville 3lt 5ed 5ing 3nt 1eal 2ctor 2er
2g 3an 3etable 6rian aism 6te 7ion 2hement 3icle 5ular 2il 4ed 3n 4ed 4ing 2lar 5ize 3d 4t 3lum 3ocipede 6ty
4ur 6s 3vet 6een 6y 2nal 3d 4ee 5r 5tta 4or 3eer 4rable 6te 5eal 4zuelan 3geance 5ful 3ial 4son 3om 5ous 4us
3t 4ilate 8ion 8or 4ricle 6loquism ct 4ure 7r 7some 3ue 4s 2racious 6ty 4nda 7h 3b 4al 6ise 7ze 6ly 5tim
4ena 4iage 4ose 6ity 3dant 4ict 5gris 4ure 3ge 5r 3ify 4ly 4similitude 4table 5y 3micelli 6ulite 5form 6uge
5lion 5n 6ous 4outh 3nacular 5l 3onal 5ica 3ruca 3satile 4e 5d 4ification 6y 5on 4o 4us 3tebra 8te 5x 4ical
5ginous 6o 3ve 3y 2sicle 5ular 3per 6s 3sel 3t 4ibule 5ge 6ial 4ment 4ry 6man 4ure 2t 3ch 3eran 5inary 3o 2x
3ation 7us 1hf 1ia 3ble 3duct 3l 3nds 2bes 3rancy 6t 5phone 5te 6ion 6o 7r 2car 5age 5ious 3e 4like 4regal
6ine 5oy 3inity 4ous 4ssitudes 3tim 6ise 7ze 4or 6ian 7ous 6y 4ual 7er 7ler 7s 3uaa 5na 2de 4licet 4o 5tape
2e 3d 3tnamese 3w 4er 4finder 4less 4point 2gil 5ance 7t 8e 3nette 3or 5ous 4ur 2king 2le 3ification 5y 3la
5ge 7r 5in 7ies 7ous 7y 4ein 7age 5nage 3nius 2m 2naigrette 3dicate 8ion 6tive 3e 4gar 7y 4ry 4yard 3o 4us
3tage 4ner 3yl 2ol 4a 5te 4ence 6t 5t 4in 4oncello 2p 3er 2rago 3gin 6al 8s 6ia 8n 7ty 4o 4ule 3ile 5ity
3ologist 7y 3tu 5al 7ly 5e 5osity 7o 6us 3ulence 7t 4s 2sa 4ge 3cera 7l 4osity 5unt 8cy 8ess 6s 3e 3ibility
5le 6y 4on 6ary 4t 5ant 6tion 5ing 5or 3or 3ta 3ual 6ise 7ze 6ly 2tal 5ise 6ty 6ze 5ly 5s 4min 3iate
4culture 3reous 4ify 5ol 7ic 3uperate 9ion ave 2vace 5ious 4rium 3id 4parous 4sect 8ion bist 2xen 5ish 2zier
1ocab 5ulary 4l 5ise 7t 6ze 4tion 8al 6ve 3iferate 9ion 7ous 2dka 2gue 2ice 5less 3d 3le 2l 3atile 3canic 6o
3e 3ition 8al 3ley 6ball 3t 4age 3uble 4me 6s 5inous 4ntary 6eer 4ptuary 7ous 4te 2mit 2odoo 2racious 6ty
3tex 2tary 3e 4r 3ive 2uch 5er 5safe 2w 3el 2yage 6r 6s 3eur 1tol 1ulcanise 7te 7ze 3gar 6ian 7se 8m 7ty 7ze
5te 3nerable 3pine 3ture 3va 1ying 0wac 3k 4y 2d 3ding 4le 3e 4r 3ge 3i 3y 2fer 3fle 3t 2g 3e 4r 4s 3gery
4ish 4le 4on 6er 7tte 3on 5er 6tte 3tail 2if 3l 3n 4scot 3st 5band 5coat 5line 3t 4er 4s 3ve 5r 2ke 4ful 4n
3ing 2les 3k 4about 5way 4er 4ing 4out 5ver 3l 4a 5by 5h 4et 4flower 4op 6ing 5w 4paper 3nut 3rus 3tz 2mpum
2n 3d 4er 6er 6ing 9s 6lust 3e 3gle 3k 4er 3t 4ing 4on 4s 2piti 2r 3ble 6r 3d 4en 5r 4robe 6om 3ehouse 4s
3fare 3head 4orse 3ily 3like 4ock 5rd 3m 4onger 4th 3n 4er 4ing 3p 4ath 3rant 7ee 7or 7y 4en 4ior 3ship 3t
4hog 4ime 3y 2s 3h 4able 4basin 5oard 6wl 4cloth 4day 4er 6woman 4house 4ing 4out 4room 4stand 4woman 4y 3p
4ish 3sail 3t 4age 4e 5ful 5r 4rel 2tch 5band 5dog 5es 5ful 5maker 7n 5tower 5word 3er 5borne 5color 9ur
7urse 6ress 5fall 6owl 6ront 5hole 5line 6ogged 7o 5man 7rk 6elon 6ill 5power 6roof 5s 6hed 6ide 6pout
5tight 5way 6heel 6ings 6orks 5y 3t 4age 4le 2ve 4length 4r 3y 2x 3en 3works 3y 2y 3bill 3farer 6ing 3lay 3s
4ide 3ward 1eak 4en 4ling 4ness 3l 4d 4th 6y 3n 3pon 6ry 3r 4ing 5some 4y 3sel 3ther 7board 7cock 7glass
7man 7proof 7s 3ve 5r 2b 3bed 4ing 2d 3ded 4ing 3ge 5d 4wood 3lock 3nesday 2e 3d 4s 4y 3k 4day 4end 7er 4ly
4night 3ny 3p 4ing 4y 3vil 2ft 2igh 5bridge 5t 6ed 6ing 6less 6y 3r 4d 5ie 5o 2lch 4ome 3d 4er 3fare 3kin 3l
4being 5orn 4ington 4spring 3sh 3t 4anschauung 4er 6weight 2n 3ch 3d 3sleydale 3t 2pt 2re 4wolf 3t 2sleyan
3t 4bound 4erly 6n 7er 7ise 8ze 7most 4ward 8s 2t 3her 3ting 1hack 5ed 6r 5ing 3le 5bone 5r 4ing 3m 3rf 3t
4ever 4not 2eat 5en 3edle 4l 5barrow 7se 5chair 5house 5ing 5s 5wright 4ze 5y 3lk 4p 3n 4ce 4ever 3re
5abouts 6s 6t 5by 5fore 9s 5in 5of 6n 5soever 5to 5upon 5ver 5withal 4ry 3t 4her 4stone 3w 3y 2ich 5ever 3ff
5y 3g 3le 3m 4per 4sey 5ical 9ity 5y 3n 4e 5r 4ny 3p 4cord 4lash 4persnapper 6t 5ing 5oorwill 5y 3r 4l 5igig
5pool 5wind 5ybird 4r 3sk 5er 7ed 7s 6y 5y 4per 4t 5le 3t 4e 5bait 5hall 5n 6ing 5s 5thorn 7roat 5wash 4her
4ing 4low 4sun 7tide 4tle 3z 4z 2o 3a 3dunit 3ever 3le 5meal 5sale 9r 6ome 4ly 3m 3op 5ee 4sh 3p 4per 5ing
3re 5house 5monger 4l 4tleberry 3se 4oever 2y 3s 1ick 4ed 5r 6work 5t 2de 4ly 4n 4spread 3geon 3ow 5ed 6r
5hood 3th 2eld 2fe 4ly 2g 3ged 4ing 4le 3ht 3wam 2lco 3d 4cat 4ebeest 5rness 4fire 5owl 4life 5y 3e 4s 3ful
3iness 3kins 3l 4ful 4iams 5es 5ng 4ow 6y 4power 3t 3y 2mple 4y 2n 3ce 5yette 4h 3d 4bag 5reak 4cheater
4fall 4ily 5ng 4jammer 4lass 5ess 4mill 4ow 6pane 6sill 4pipe 4screen 5hield 5ock 5torm 5wept 4ward 4y 3e
4bibbing 4glass 4press 4skin 3g 4er 4s 5pan 3k 4ers 4le 3ner 4ing 7s 4ow 3some 3ter 6green 6time 4ry 2pe 4r
2re 4cutters 4less 4tap 4worm 3ing 3y 2sdom 3e 4crack 3h 4bone 3p 4y 3teria 4ful 2t 3ch 5craft 5doctor 5ery
5ing 3h 4al 4draw 8al 8n 4e 5r 6ing 6s 4hold 4in 4out 4stand 4y 3less 3ness 3ticism 5ng 4y 2ves 2zard 6ry
3ened 1oad 2bble 5y 2e 3begone 3ful 2g 2ke 4n 2ld 3f 4hound 4ram 4sbane 2man 5hood 5ise 7h 6ze 5kind 5ly 3b
4at 3enfolk 2n 3der 6ful 6land 6ment 6s 4rous 3ky 3t 4ed 2o 3d 4bine 5lock 4cock 5raft 5ut 7ter 4ed 5n
6headed 4land 5ouse 4pecker 5ile 4shed 5man 4wind 5ork 7m 4y 3er 3f 4er 3l 4en 6s 4gather aing 4len 7s 5y
4sack 3zy 2p 2rd 4ing 4less 4play 4s 4y 3e 3k 4able 5day 4bag 6sket 5ench 5ook 4day 4er 4horse 6use 4ing 7s
4man 7like 7ship 4out 4people 4room 4s 5hop 4top 3ld 5ly 5shaking 5wide 3m 4hole 4wood 4y 3n 3ried 5some 4y
3se 5n 4hip 7ful 4t 5ed 3t 4h 5less 5while 5y 2t 3cher 2uld 5st 3nd 2ve 4n 2w 1rac 4k 3ith 3ngle 7r 3p 4per
5ing 3th 2eak 4th 6e 3ck 5age 5er 3n 4ch 3st 5le 3tch 6ed 2iggle 4ht 3ng 5er 4kle 3st 5band 5let 5watch 5y
3t 4e 5r 4he 4ing 7s 4ten 2ong 5doing 5ful 5headed 3te 4h 3ught 2ung 2y 1urst 1yoming 2vern 0xenon 4phobia
2rox 1mas 1ylophone 0yacht 5ing 5sman 2hoo 2k 2m 3mer 2ng 3k 4ee 2p 2rd 4age 5rm 4stick 3n 3row 2shmak 2w 3l
3n 3s 1ea 3h 3r 4book 4ling 5ong 5y 4n 5ing 4s 3st 5y 2ll 4ow 3p 2meni 2n 2oman 6ry 2s 3terday 2t 3i 2w 1id
3dish 2eld 5ing 2n 2ppee 1obbo 2del 2ga 3hurt 3i 3urt 2ke 4l 2lk 2nder 3kers 4s 2re 3ker 2u 3ng 5er 5ster 3r
4s 5elf 3th 5ful 2wl 2yo 1ucca 2goslav 8ian 2le 4tide 0zambian 2ny 1eal 4ander 4ot 6ry 5us 2bra 3u 2d
2itgeist 2n 3ana 3ith 2phyr 3pelin 2ro 2st 2us 1iggurat 3zag 2mbabwean 2nc 3nia 2onism 2p 3per 4y 2ther 2zz
1odiac 2mbi 5e 2nal 3e 3ing 3ked 2o 3logist 6y 3m 3phyte 2uave 1ucchini 2lu`;
