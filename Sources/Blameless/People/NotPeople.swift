/// Capitalised words that are no person's name in the language of incidents.
enum NotPeople {
  static let tools: WordList = """
    jenkins travis athena celery thanos chef puppet ansible terraform hudson bamboo gerrit kafka redis postgres mysql
    oracle mercury apollo atlas hermes zeus hera jupiter saturn poseidon prometheus nagios grafana kibana elastic
    elasticsearch logstash jaeger zipkin consul vault nomad vagrant packer docker kubernetes helm argo istio envoy linkerd
    nginx apache tomcat jetty haproxy varnish traefik kong lambda fargate aurora dynamo cassandra mongo couchbase neo4j
    spark flink storm hadoop hive presto trino airflow luigi dagster prefect snowflake looker tableau jira confluence
    slack zoom teams pagerduty opsgenie datadog sentry splunk newrelic bugsnag rollbar github gitlab bitbucket circleci
    teamcity spinnaker octopus sonar nexus artifactory maven gradle bazel pants webpack babel gulp grunt yarn npm pip
    ruby rails python django flask java scala kotlin swift rust golang go perl php laravel julia haskell elixir erlang
    pool cache queue ada pascal fortran cobol node react angular vue ember svelte linux debian ubuntu fedora centos windows macos ios
    android chrome firefox safari edge opera selenium cypress puppeteer jest mocha jasmine cucumber postman swagger
    avro thrift protobuf graphql rabbitmq activemq zookeeper etcd ceph gluster minio cloudflare akamai fastly heroku
    vercel netlify azure aws gcp google amazon microsoft apple facebook twitter netflix stripe paypal shopify salesforce
    okta auth0 twilio sendgrid mailchimp murphy dijkstra bloom conway amdahl murphy's pareto sidekiq puma unicorn
    hubot siri alexa cortana watson bard claude gemini copilot dependabot renovate mend snyk jfrog loki tempo mimir
    vitess citus timescale influx clickhouse druid pinot samza beam nifi camel mule talend informatica hashicorp xen
    proxmox openstack vmware vsphere citrix cisco juniper arista fortinet palo solaris aix sap workday zendesk ceres
    """

  static let calendar: WordList = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    today tomorrow yesterday christmas easter thanksgiving diwali ramadan halloween cyber black summer winter spring autumn
    """

  static let weekdays: WordList = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """

  static let months: WordList = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec
    """

  static let places: WordList = """
    london paris berlin madrid rome vienna zurich geneva dublin lisbon oslo stockholm copenhagen helsinki warsaw prague
    budapest athens istanbul moscow kyiv dubai mumbai delhi bangalore bengaluru hyderabad chennai singapore tokyo osaka
    seoul beijing shanghai sydney melbourne auckland toronto montreal vancouver seattle portland boston chicago austin
    dallas denver houston atlanta miami phoenix york virginia oregon ohio california texas frankfurt munich hamburg
    amsterdam brussels milan lagos nairobi accra johannesburg durban cairo europe asia africa america india china japan
    germany france spain italy ireland england scotland wales sweden norway finland denmark poland brazil mexico canada
    australia uk us usa eu emea apac latam nyc sf la georgia carolina savannah paris sofia jakarta manila hanoi
    """

  /// Words that begin sentences, head sections or stand for things, capitalised by place and not by nature.
  static let plain: WordList = """
    a an and any are as at be but by can did do does each every few for from had has have how i if in is it its last
    let lets many more most my need next no none not now of off on once one only or our out over own per please root same
    see so some still such than thanks that the their them then there these they this those to too two until up us use
    was we well were what when where which while who whose why will with without would yes yet you your hi hello hey dear hallo hola bonjour salut moin servus umm uhm hooray hurra
    ok also after again all always another around away back because been before being below between both could during
    either else ever first further good great here he her him his just like made make must never new nobody nothing often
    old other perhaps quite rather really she should since someone something soon sorry sure take think though three
    through today under very via want way yeah maybe everyone anyone somebody everybody anybody kudos cc re fyi tbd todo
    action actions item items timeline impact cause causes factor factors lesson lessons summary decision decisions
    question questions notes note date title owner owners detection response prevention mitigation incident outage
    postmortem retro review plan planning near miss status severity sev customer customers follow followup detected
    started stopped fixed deployed rolled added removed checked escalated paged acked merged pushed killed restored
    errors error alert alerts page pages deploy deploys deployment rollback release build builds test tests config
    monitoring logging logs metrics dashboard dashboards runbook runbooks staging production prod database db cache queue
    service services server servers cluster clusters host hosts node nodes network traffic latency load memory disk cpu
    job jobs script scripts pipeline pipelines migration backup backups replica replicas primary secondary master leader
    api apis endpoint endpoints client clients user users team teams engineer engineers developer developers manager
    support security platform payments checkout login search billing data infra sre ops qa dba dev devs oncall on-call
    grace period human fault dead man health check feature flag flags healthcheck healthchecks webhook monitor probe
    router parser scheduler kubelet proxy gateway firewall loadbalancer balancer linter compiler operator agent bot app
    management marketing sales legal finance vendor vendors contractor intern author reviewer responder lead admin staff
    fix update updates increase decrease document automate create write remove add investigate improve ensure set
    bring keep put run stop start move roll send tell ask help look call give get go come show find turn wait watch
    documentation communication training change changes version versions pod pods container containers bug bugs commit
    branch hotfix patch patches ticket tickets issue issues request requests response responses connection connections
    rota rotas someone's kudos props thx god jesus lord mom dad mum bro sis sir world morning night good nice happy love new year
    whos whats thats dont cant wont didnt doesnt isnt wasnt hes shes theyre youre ive im ill coulda woulda shoulda
    gonna gotta wanna kinda sorta ain't aint aren't arent isn't isnt wasn't wasnt weren't werent y'all yall lol omg wtf btw imo afaik iirc due eta pebkac rtfm dns ssl tls http https tcp udp ip vpn ssh sql json yaml xml csv pdf url ci cd pr prs rca sla slo sli mttr ttd ttr
    """

  /// Nouns that make a system of the name before them, or of the gloss behind it.
  static let systemNouns: WordList = """
    service services server servers cluster api apis cache db database queue job jobs bot agent daemon worker workers
    pipeline tool tools cli sdk lib library framework kernel app node nodes host hosts pod pods container vm instance
    instances proxy gateway lb balancer scheduler broker replica primary shard partition index table schema etl cron
    script scripts run runs build builds plugin operator controller driver module package repo repository branch ticket
    environment env staging cluster's system platform migration migrations exporter scraper collector monitor dashboard
    alert alerts alertmanager webhook endpoint site cell region zone bucket topic consumer producer stream store storage
    period notebook server's engine machine box rack switch router firewall vpn tunnel crawler indexer client backend
    frontend ui console portal microservice integration relay runner mailer resolver loader compressor sidecar exporter forwarder cronjob import export sync metrics logs deploy deployment release version update
    """

  /// Words of the lists above that people are called by too: where only a person can stand they are a person.
  static let alsoNames: WordList = "will grace may april june august summer autumn guy dallas paris sydney austin"

  /// Whether somebody may be called by a word of these lists: where a task is somebody's, it is a person's name.
  static func isNameToo(_ key: String) -> Bool {
    alsoNames.contains(key) || tools.contains(key) && GivenNames.match(key) != .no
  }

  static func contains(_ key: String) -> Bool { all.contains(key) }

  static func contains(_ token: Token) -> Bool { all.contains(token) }

  private static let all = WordList([
    tools, WorldWords.makes, WorldWords.peoples, calendar, places, plain, People.heads, People.teamWords,
  ])
}
