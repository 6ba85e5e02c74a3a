import { wordSet } from './wordSet.ts';

/**
 * Given names that are common in English-language news.
 * Sources: the most frequent names of the U.S. Social Security Administration's records (public domain), and given names
 * frequent in other countries (British Isles, Romance, Germanic, Slavic, Arabic, South and East Asian), our own choice.
 */
export const givenNames = wordSet(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
  mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
  ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
  alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas
  peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl dylan harold
  jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan albert willie elijah wayne
  randy vincent mason roy ralph bobby russell philip phillip eugene louis bradley lewis lee tom jim bill
  bob mike steve dave dan ted tim ben sam max alex greg jeff rick rob ron ken don ray fred harry charlie
  tony andy matt nick chris joey johnny jimmy tommy eddie danny kenny barry craig glenn todd troy chad
  derek shawn marcus curtis clarence earl ernest howard leonard stanley herbert norman melvin leroy
  clifford lloyd leon warren dean ian neil stuart graham nigel simon gavin trevor colin derrick darren
  duncan malcolm hugh alistair angus ewan liam owen callum connor declan brendan seamus kieran niall rory
  gareth rhys geoff geoffrey rupert giles oliver oscar leo felix hugo toby jake luke josh zach cody dustin
  travis blake chase cole hunter spencer garrett clayton wesley clint clinton mitchell grant preston
  reginald maurice marvin cecil clyde glen gordon gilbert milton floyd virgil vernon wilbur elmer lester
  homer dwight dwayne darrell darryl terrence jerome tyrone lamar deandre malik jamal rashad andre antonio
  carlos luis miguel pedro jorge manuel francisco javier fernando ricardo eduardo roberto alejandro rafael
  hector raul sergio diego pablo enrique alberto mario cesar ramon julio marco andres felipe gustavo jaime
  ernesto alfredo armando arturo guillermo rodrigo emilio ignacio joaquin mateo santiago esteban salvador
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
  margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon
  laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine
  christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria
  ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha
  madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia
  grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis
  lori marie jane kate katie anne annie beth becky betsy cathy cindy connie debbie ellen erin gail gina
  holly jackie jamie jan jenny jill jo joanne joanna josephine june kathy kim kristen kristin kristina
  leah lena leslie liz lorraine louise lucy lynn mandy marcia margie marion marjorie maureen meghan mia
  michele molly monica nina nora norma pam pat paula peggy penny phyllis rita roberta robin rosa rose
  rosemary ruby sally sandy sheila sherry sonia stacy sue suzanne sylvia tammy tanya tara tina tracy
  valerie vanessa vera vicki vivian wanda wendy yolanda yvonne zoe chloe sophie jessie lily ella amelia
  ava fiona gillian hazel heidi hilary hillary imogen ingrid irene iris isabel joy juliet lydia miranda
  naomi nadia olga philippa priscilla ramona sabrina selena shannon sierra skye tessa tiffany ursula carla
  carmen cristina elena guadalupe juana lucia luisa marisol pilar rosario consuelo dolores esperanza
  barack vladimir boris mikhail dmitry sergei sergey alexei andrei ivan nikolai yuri viktor igor oleg
  pavel anatoly konstantin leonid maxim anton artem roman stanislav svetlana tatiana natalia irina
  ekaterina anastasia yulia oksana ludmila marina ahmed ahmad mohammed mohammad muhammad mohamed mehmet
  mustafa ali hassan hussein hasan husain omar osman ibrahim ismail yusuf youssef khalid khaled abdul
  abdullah abdel abdulrahman salman saeed said tariq karim rashid hamid jamil nasser anwar bashar bashir
  saddam muammar hosni recep tayyip ahmet emre murat fatih fatima aisha ayesha leila layla zainab maryam
  khadija amina mariam noor yasmin samir walid ziad faisal fahad mansour yitzhak shimon ehud ariel moshe
  avi yossi noam golda tzipi raj rahul rajesh ravi sanjay vijay anil sunil ashok amit arun narendra
  manmohan rajiv indira priya sunita anita deepak dinesh ganesh krishna lakshmi mahesh mohan mukesh naresh
  prakash pranab ramesh sachin satish shankar sharad sushma suresh vikram vinod imran nawaz asif benazir
  pervez shahid zulfikar mahinda chandrika xi hu wen li zhang wang liu chen yang zhao huang zhou wu xu sun
  ma zhu lin guo he deng jiang mao zedong jong park moon shinzo akihito hiroshi kenji taro junichiro naoto
  yoshihiko yukio nguyen aung suu thaksin prayut joko susilo benigno ferdinand imelda corazon pierre
  jacques francois françois nicolas emmanuel michel philippe alain bernard claude gerard gérard guy henri
  jean-pierre laurent luc marc marcel olivier pascal rene rené serge sylvain thierry yves brigitte chantal
  claire dominique francoise genevieve isabelle jeanne marine monique nathalie sandrine segolene simone
  hans karl klaus wolfgang helmut gerhard heinz jurgen jürgen dieter fritz gunther günter horst manfred
  otto rolf stefan uwe werner greta gudrun heike helga ilse petra sabine sven lars erik bjorn björn johan
  piet willem pieter hendrik dirk anders carsten gustav henrik jens magnus mikael nils olaf olof ole per
  soren søren torsten giovanni giuseppe luigi matteo paolo pietro silvio francesco franco giorgio carlo
  alessandro angelo bruno claudio dario domenico enzo fabio federico gianni lorenzo luca marcello massimo
  maurizio renzo riccardo umberto vincenzo lech jaroslaw tadeusz vaclav václav milos zoran slobodan
  radovan ratko goran dragan ivica luka marko milan nikola novak petar stjepan zlatan kofi nelson thabo
  morgan yoweri uhuru raila mwai goodluck olusegun muhammadu kwame jomo desmond winnie cyril emmerson
  barnaby tristan gemma nicola lyndsey kirsty eilidh siobhan aoife bridget deirdre maeve niamh roisin
  sinead una bernie mitt newt rush condoleezza dick mitch chuck orrin strom antonin brett ketanji kamala
  tulsi pete beto ilhan alexandria rashida stacey keisha latoya tamika ebony jasmine destiny trinity
  savannah brooklyn paige haley hailey kaylee mackenzie courtney lindsay lindsey kelsey chelsea brooke
  whitney sydney jade autumn summer devin darius xavier isaac isaiah jeremiah josiah caleb levi eli
  ezekiel silas amos moses reuben rufus otis percy chester lionel bertha ethel mabel edith edna agnes
  gertrude mildred thelma velma gladys florence irma ida elsie minnie nellie opal pearl viola lucille
  geneva bernice
`);
