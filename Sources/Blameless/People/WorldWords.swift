/// Capitalised words of the world that are nobody's name: peoples, makes, sites, and what chat is full of.
enum WorldWords {
  static let peoples: WordList = """
    american americans british english irish scottish welsh french german germans italian spanish portuguese dutch belgian
    swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek
    turkish russian russians ukrainian belarusian serbian croatian bosnian albanian estonian latvian lithuanian georgian
    armenian azeri kazakh uzbek chinese japanese korean koreans taiwanese vietnamese thai malaysian indonesian filipino
    filipinos singaporean singaporeans indian indians pakistani pakistanis bangladeshi nepali nepalese afghan afghans
    iranian iranians iraqi iraqis syrian syrians lebanese israeli israelis palestinian palestinians jordanian saudi saudis
    kuwaiti emirati yemeni egyptian egyptians libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan
    tanzanian rwandan nigerian nigerians ghanaian senegalese congolese angolan zambian zimbabwean african africans
    mexican mexicans cuban cubans haitian jamaican brazilian brazilians argentine argentinian chilean peruvian colombian
    venezuelan canadian canadians australian australians aussie aussies kiwi kiwis european europeans asian asians arab
    arabs arabic latin latino latinos hispanic caucasian caucasians kurd kurds kurdish tamil hindi urdu bengali punjabi
    gujarati marathi telugu muslim muslims islam islamic islamist christian christians catholic catholics protestant
    jewish jew jews hindu hindus buddhist buddhists sikh mormon sunni sunnis shia shiite shiites orthodox nazi nazis
    soviet communist communists democrat democrats republican republicans labour tory tories liberal conservative
    parisian parisians londoner londoners californian texan tajik tajiks pashtun taliban hamas hezbollah qaeda
    """

  static let makes: WordList = """
    toyota honda nissan mazda subaru suzuki mitsubishi hyundai kia volkswagen vw audi bmw mercedes porsche opel ford
    chevrolet chevy dodge chrysler jeep tesla ferrari lamborghini maserati bugatti fiat renault peugeot citroen volvo saab
    skoda seat jaguar lexus acura infiniti cadillac buick pontiac harley yamaha kawasaki ducati boeing airbus ryanair
    easyjet lufthansa klm qantas emirates samsung sony panasonic toshiba hitachi sharp lg nokia motorola huawei xiaomi oppo
    oneplus lenovo asus acer dell hp epson brother canon nikon fujifilm olympus gopro bose jbl logitech nintendo playstation
    xbox sega atari nvidia amd intel arm qualcomm broadcom iphone ipad ipod imac macbook airpods kindle nook walmart
    costco ikea lidl aldi tesco sainsbury carrefour starbucks mcdonalds subway wendys kfc nike adidas puma reebok fila gucci
    prada zara uniqlo levis rolex casio gillette pepsi coke cocacola heineken guinness disney pixar marvel dreamworks
    netflix hulu hbo bbc cnn nbc abc cbs espn fox reuters bloomberg youtube instagram snapchat tiktok reddit tumblr
    pinterest linkedin whatsapp telegram skype discord twitch myspace wikipedia imdb yelp tripadvisor expedia airbnb uber
    lyft ebay etsy alibaba rakuten flipkart spotify soundcloud shazam steam minecraft fortnite pokemon lego barbie
    hotmail gmail yahoo outlook icloud dropbox evernote bing duckduckgo baidu yandex verizon comcast vodafone telenor
    telefonica hsbc barclays lloyds santander citibank citigroup chase goldman deloitte accenture kpmg pwc mckinsey infosys
    wipro tcs capgemini ups fedex dhl usps exxon chevron shell bp total enron siemens bosch philips nestle unilever pfizer
    bayer novartis nasa fbi cia nsa nato opec unesco unicef hollywood bollywood kickstarter basecamp homebrew verisign
    crowdstrike fastmail strava bungie valve zendesk hetzner ovh linode rackspace equinix godaddy namecheap gentoo mac
    """

  static let chatter: WordList = """
    lmao lmfao lolol rofl omfg wth stfu ffs smh tbh idk idc ikr fml nvm thx ty np pls plz plss pleaseee u ur r ya yea
    yeah yep yup nope nah naw bruh brah bro bros sis dude fam homie gal gals vid vids pic pics convo fave favs faves
    aww awww ahh ahhh ohh ooh oops ugh meh hmm hmmm huh heh hehe haha hahaha hahahaha woah whoa woaw wow welp wowza yay
    yikes geez gosh damn dang darn heck hell shit fuck fucking fuckin wtf crap ass bitch dumbass omg xd af ik ps rt dm dms
    imo imho btw fyi asap tho thru cuz coz cus bc becuz gonna gotta wanna gimme lemme dunno outta sorta kinda tryna finna
    lotta bout em dis dat dem dey da wit nigga niggas sup yo hey hiya hola ciao congrats gg ez gn gm hbd tgif tbt ootd fb
    ig yt selfie tweet tweets hashtag follow followers unfollow retweet subscribe subscribed dislike disliked video
    videos channel comment comments album episode ep movie teaser trailer remix ft feat vs
    """

  /// Nouns of incidents in German, which have a capital there, and words that begin such lines in other languages.
  static let foreign: WordList = """
      dienst dienste server datenbank datenbanken netz netzwerk leitung verbindung anbieter kunde kunden rechnung rechnungen
      versagen menschliches menschlicher fehler fehlers ausfall störung ursache ursachen lösung maßnahme maßnahmen zertifikat
      sicherung neustart team bereitschaft betrieb entwicklung abteilung chef kollege kollegin kollegen praktikant admin
      alarm alarme warnung zeit uhr nacht tag woche montag dienstag mittwoch donnerstag freitag samstag sonntag januar
      februar märz mai juni juli oktober dezember test tests freigabe änderung änderungen prüfung protokoll speicher platte
      knoten lastverteiler warteschlange schlüssel kennwort passwort zugang rechte konto konten handbuch anleitung
      kommunikation absprache schuld verantwortung unachtsamkeit nachlässigkeit ungeduld hektik niemand keiner jemand wer
      warum wieso weshalb wann nach vor während obwohl weil dann danach heute gestern morgen bitte danke achtung
      servicio servidor base datos cliente clientes equipo proveedor causa error fallo certificado respaldo alerta guardia
      falta culpa nadie alguien quién quien cuando después antes porque por qué
      service serveur base données client clients équipe fournisseur cause erreur panne certificat sauvegarde alerte astreinte
      faute personne quelqu'un qui quand après avant parce que pourquoi
      serviço servidor banco dados cliente equipe fornecedor causa erro falha certificado alerta plantão falta culpa ninguém
      alguém quem quando depois antes porque sem com para
      servizio server dati cliente squadra fornitore causa errore guasto certificato allarme colpa nessuno qualcuno chi
      quando dopo prima perché senza con per
      dienst klant klanten leverancier oorzaak fout storing certificaat niemand iemand wie wanneer omdat zonder met
      tjänst kund leverantör orsak fel avbrott ingen någon vem när
    """
}
