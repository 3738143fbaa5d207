/**
 * Official given names and what their bearers are called, folded: the usual ones of the Netherlands. A name may have several,
 * and one may belong to several names. What stands in here is that two names can be one person's, never that they are.
 */
const lijst = `adriana:adrie,jana,arjana,jaan,ad adrianus:ad,adri,arjan,adriaan,janus,aad albertus:bert,ab,albert,appie alexander:alex,sander,xander,lex
alexandra:sandra,alex,xandra aaltje:alie,alida,ali alida:alie,ali,lida andreas:andre,dries,andries anna:ans,annie,anne,anneke,anna,anja annemarie:anne,mariek,annemiek
antonia:toos,tonny,toni,tonia,anthonia antonius:ton,toon,anton,antoon,teun,tony,tonny arie:ari,adrianus augustinus:guus,stijn bartholomeus:bart,mees,bartel
benjamin:ben,benny bernardus:ben,bernard,ber,benno,nardus catharina:toos,trijntje,karin,cato,carin,ina,rina,trien,tineke,kaatje,kitty,to,catrien,nina
charlotte:lotte,charlot,lot christiaan:chris,christian christina:stien,tina,chris,stina,tineke,christien christoffel:chris,stoffel,stof constantinus:stan,constant
cornelia:corrie,cora,nel,cor,nelly,neeltje,lia,nelleke,cokkie,conny,nelie cornelis:kees,cor,cees,nelis,corne daniel:daan,dani,danny david:dave,daaf
desiree:deesje dirk:dick,derk dorothea:dora,thea,doortje,dorien eduard:ed,eddy,ward elisabeth:els,liesbeth,betty,lise,bette,lies,bep,betsy,ellie,elly,liesje,elsa,beth,lisa,lisette,lizzy,liza,ilse,bets
ellen:elly emma:em engelbertus:bert,engel everardus:evert,eef eva:eefje femke:fem franciscus:frans,frank,cis,franciscus,sus francisca:francis,cisca,fransje,cis,sisca,ciska,francien
frederik:freek,frits,fred,frederic,rik fredericus:freek,frits,fred,fredrik gabriel:gabi,gaby geertruida:truus,trudy,geertje,truida,trui,geerte,trudie
gerarda:gerda,gera,gerrie gerardus:gerard,gerrit,ger,geert,sjra gerrit:ger,gert,gerard gerritje:gerrie,gerda,gerie gijsbertus:gijs,bert,gijsbert godefridus:frits,fried,godfried
gregorius:gre,joris,goris grietje:griet,greet,gre hendrik:henk,hennie,henri,rik,hein,harry,driek,henny hendrika:rika,riek,hennie,henny,heintje,drika,ria,riet,hetty,henriette
henricus:henk,harry,henri,rik,hein,hennie,heinrich,driek helena:leny,heleen,leen,lena,lenie,helene,heleentje,ellen,leni helene:leen,heleen hermanus:herman,harm,manus,herm
hubertus:huub,bert,hub,hubert,huib ignatius:ignaas,naas isabella:isa,bella,belle jacob:jaap,koos,job,cobus,jaco jacoba:coby,jacobien,co,cobie,koosje,jacqueline,jaapje
jacobus:jaap,koos,jacob,co,jack,jac,kobus,sjaak,jacques,cobus,jim jan:johan,janus jeremias:jeremy joannes:jan,hans,joop,johan,jo,john,joan,johannes johan:jan,joop,hans,jo
johanna:jo,annie,hanneke,jopie,anna,hanna,hannie,joke,janny,jannie,joan,johan,jenny,jannetje,janna,jans,ans,anneke,han,jeanne,joanna johannes:jan,hans,joop,johan,jo,john,han,hannes,jannes,johnny,joannes,sjon,jos
jonathan:jon,jona josephus:jos,jef,jozef,joseph,sjef,joost,jo,joep,zef josephine:josje,fien,jose,josefien,phine joseph:jos,jef,jozef,joep,sjef joshua:josh julia:juul juliana:jula,jula,juul julianus:juul,juliaan
kimberley:kim,kimberly klaas:nico,klaus lambertus:bert,bart,lambert,lammert,bertus laurens:lau,lou,rens laurentius:laurens,lau,lou,rens,lourens leendert:leen,leo,len,lenard leonardus:leo,leon,leonard,nard,lennart,leendert
lodewijk:lou,loek,lode louisa:wies,loes,louise louise:loes,wies louis:loek,lou lucas:luuk,luc,luc lucia:luus,lucie,luce,lus magdalena:leen,lena,magda,madeleine,lenie,leny margaretha:greet,margriet,gre,greetje,gretha,griet,marga,margreet,rita,gretel,greta,margot,grietje
maria:ria,mieke,mia,mary,riet,marie,marijke,rie,mies,marja,miep,mien,marieke,rietje,marian,marianne,mimi,mary,miet maarten:mart,martijn marinus:rinus,rien,marien,rini martina:tina,tineke,martine martinus:martin,tinus,maarten,martien,tiny,mart,tien
mathias:thijs,mat,matthias mattheus:thijs,matthijs,theus,mathieu,teeuwis matthijs:thijs,mathijs,ties,tijs mathilda:tilly,til,hilda maximiliaan:max michael:michiel,mike,mick,michel,maikel michiel:chiel,giel,mich nathalie:nathaly neeltje:nel,nelly,neel,neelie
nicolaas:nico,klaas,nicolas,cor,nick,niek,nicky nicole:nicky olivier:olie,oli patricia:pat,trees,patries paulus:paul,pauwel,pouwel petronella:nel,petra,nelly,pietje,nellie,ellie,pe,ella,elly,nella petrus:piet,peter,pieter,pe,piet,pierre,peer
philippus:flip,philip,filip pieter:piet,peter,pim pieternella:nel,pietje,nelly raphael:raf,rafael rebecca:beck,becky rembertus:bert reinier:rein,rein richard:ries,rich,dick robert:rob,bob,robbert,bobby,robin rudolf:ruud,rolf,ruudje,dolf rosalie:roos,rosa,lie
roelof:roel sebastiaan:bas,bastiaan,sebas bastiaan:bas samuel:sam,sem sara:saar,saartje servatius:vas,servaas sibylla:bella sophia:sofie,fie,fietje,sofia,soof,sophie sophie:fie,fietje,sofie stephanus:stef,steven,stephan,stefan susanna:suus,sanne,suze,susan,suzanne,sanna
theodora:dora,thea,doortje,door,dorien,theo theodorus:theo,dorus,door,dirk,teddy,do theresia:trees,thea,resi,trees,treesje,terry,therese therese:trees thomas:tom,tommy,maas,tommie tobias:toby,tob,bias valentijn:val victor:vic vincent:vin,vincentius,cent vincentius:vincent,vin,cent
wilhelmina:willy,mien,wil,mina,mieke,willemien,minnie,willie,helmi,wilma,willemijn,mieneke,helma,mientje,miep,mimi wilhelmus:wil,willem,wim,willy,helmus,pim,will,helm willem:wim,wil,pim,willy,bill,willie wouter:wout,walter zacharias:zach,sacha
william:bill,will,billy,willy,liam robert:bob elizabeth:liz,beth,lizzie,betty,eliza,lisa,bess catherine:kate,cathy,katie,kathy,cate katherine:kate,kathy,katie,kit margaret:maggie,meg,peggy,rita,marge thomas:tommy joshua:josh samantha:sam,sammy matthew:matt nicholas:nick,nic jessica:jess,jessie benjamin:benji
daniel:dan,danny michael:mick,mickey,mike mitchell:mitch alexandra:alexa,lexi alexander:xander,alec jonathan:jonny,jon anthony:tony,ant andrew:andy,drew christopher:chris,kit gregory:greg isabella:bella,izzy jacqueline:jackie james:jim,jimmy,jamie joseph:joe,joey patrick:pat,paddy,rick rebecca:becky richard:rick,dick stephanie:steph timothy:tim,timmy victoria:vicky,tori zachary:zac,zach
mohamed:mo,moh mohammed:mo,moh abdelkarim:karim abdullah:abdul ibrahim:ibo mehmet:memo krzysztof:krzys,kris katarzyna:kasia,kate malgorzata:gosia,margo agnieszka:aga andrzej:andre,jedrek tomasz:tomek,tom jakub:kuba michal:misiek barbara:basia joanna:asia zofia:zosia`

const paren = new Set(
  lijst.split(/\s+/).flatMap((regel) => {
    const [naam, roepnamen] = regel.split(':') as [string, string]
    return roepnamen.split(',').map((roepnaam) => sleutel(naam, roepnaam))
  }),
)

/** Are these two given names, folded, an official one and what its bearers are called? In either order. */
export function isRoepnaamVan(a: string, b: string): boolean {
  return paren.has(sleutel(a, b))
}

function sleutel(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
