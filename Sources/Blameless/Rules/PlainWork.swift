/// What people do in an incident that says nothing against them: the work of responding, of building and of talking. A
/// verb that is not here, told of a person in the past, is told as the cause.
enum PlainWork {
  static func contains(_ action: Action) -> Bool {
    verbs.contains(action.verb.base) || action.particle.map { phrasal.contains("\(action.verb.base) \($0)") } ?? false
  }

  /// Done twice it is care, not harm.
  static func isLooking(_ base: String) -> Bool { looking.contains(base) }

  private static let looking: WordList = """
    look check test try ask verify page read call review see inspect validate measure think confirm monitor escalate warn
    tell fail restart reboot retry redeploy rerun
    """

  private static let phrasal: WordList = """
    turn_on turn_off turn_back switch_on switch_over switch_off bring_back bring_up take_over take_out set_up carry_out
    work_out find_out figure_out point_out roll_back roll_out hand_over sign_off sign_on stand_down stand_up back_out
    scale_up scale_down spin_up shut_down fail_over dig_in step_in jump_in jump_on log_in log_on ramp_up
    write_up bring_in call_in take_on take_up pick_up put_back put_up get_back go_back come_back come_up come_in move_over
    bring_down take_down put_out bring_online slow_down cut_over check_in hop_on settle_on agree_on
    """

  private static let verbs: WordList = """
    be have do get go come see hear feel say tell ask answer reply call write read speak talk note notice observe find
    discover identify detect spot locate isolate trace diagnose debug reproduce confirm verify check inspect examine review
    investigate look search dig analyse analyze audit compare measure monitor watch track follow test validate simulate
    suspect conclude determine establish learn realise realize understand recall remember know think propose suggest recommend decide agree choose
    vote plan discuss debate consider evaluate weigh prioritise prioritize estimate schedule coordinate organise organize
    arrange prepare rehearse practise practice train join leave attend meet present host lead run start begin continue resume
    finish complete end close open reopen create build make add append insert include attach introduce install set configure adjust tune
    change modify edit update upgrade patch fix repair resolve solve correct address mitigate contain stabilise stabilize
    restore recover rebuild recreate reinstall reimage reset restart reboot reload redeploy rerun retry replay replace
    swap move migrate transfer copy import export load reload backfill sync resync scale resize expand extend increase raise
    lower reduce decrease cap throttle limit block unblock ban drain cordon isolate divert reroute redirect route shift
    switch failover promote demote rotate renew reissue revoke grant approve merge deploy release ship publish push
    pull fetch commit tag branch revert roll rollback undo cancel stop pause hold halt abort kill terminate delete drop remove
    clean clear purge flush evict archive disable enable toggle activate deactivate unset mute silence
    acknowledge ack page alert notify inform email message post announce communicate publish report escalate hand pass
    assign reassign own take pick accept receive request file raise log record document describe explain clarify share send
    forward upload download provide give offer show demonstrate display help assist support aid advise guide engage
    contact reach ping invite involve bring use apply execute perform conduct carry implement develop design draft
    write refactor rewrite rename reorder sort filter group merge split separate extract trigger invoke launch execute
    schedule provision allocate reserve order buy purchase receive connect reconnect disconnect attach detach mount unmount plug
    wait stay remain keep stand sit work try attempt manage need want require depend rely return arrive leave travel drive
    enter exit log sign authenticate access view click select type pick list count sample query scan profile dump
    capture collect gather save store back spend put turn focus concentrate react respond act lose gain
    monitor observe thank apologise apologize volunteer cover relieve replace hand sleep wake live expect mean
    intend hope plan aim seek become seem appear grow change turn bump pin unpin freeze lock unlock exclude bypass
    mark flag label tag annotate point link map translate convert compute calculate estimate guess collaborate
    cooperate partner pair consult shadow onboard hire move rent adopt choose enforce standardise standardize
    automate script monitor instrument trace wire hook integrate unblock catch reach hit face encounter experience suffer
    witness inherit recognise recognize acknowledge admit express state mention comment respond conclude declare name rate
    handle process serve field double triple halve quadruple enlarge widen shrink facilitate moderate chair brief debrief interview outline sketch draw compile collate correlate reconcile benchmark
    pinpoint narrow recap teach coach mentor sponsor fund budget negotiate optimise optimize simplify harden secure protect
    encrypt bootstrap seed warm prewarm preload prime rebalance reindex vacuum compact repartition reshard quarantine suspend
    unfreeze allowlist blocklist mirror clone snapshot summarise summarize celebrate welcome
    triage drill step proceed advance initiate commence kick convene regroup dispatch deliver arrive assess dive rush race scramble mobilise mobilize rally
    steer keep watch commission decommission retire sunset deprecate warn caution worry
    """
}
