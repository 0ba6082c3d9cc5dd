package org.amparo.bench.fill;

/** The tables that are filled, in the order in which their rows can stand; columns not named keep their default. */
enum Table {
    unit("unit_id,organisation_id,name"),
    staff_member("user_id,organisation_id,unit_id,display_name,email,roles"),
    organisation("organisation_id,name,kind,state,country,time_zone,uses_inbox,agreement_signed,agreement_until,data_protection_on,safeguarding_on,"
            + "complaints_contact_on,conflicts_on,child_certified_on,state_since"),
    listing("listing_id,organisation_id,name,description,status,domains,languages,capacity_available,capacity_maximum,capacity_said_at,pledge,free"),
    survivor_standing("survivor_id,custodian,unit_id,standing"),
    access_grant("grant_id,survivor_id,user_id,relation,granted_by,granted_at"),
    subject_object("object_id,survivor_id,recipient,spoken"),
    survivor_key("survivor_id,wrapped,made_at"),
    survivor("survivor_id,custodian,preferred_name,pronoun,birth_date,born_from,born_to,age_certainty,gender,documents,language,interpreter"),
    survivor_language("survivor_id,custodian,language,speaks,reads"),
    survivor_trace("survivor_id,custodian,kind,token"),
    intake("survivor_id,custodian,state,held_by,started_at,place,privacy,interpreting,source,safe_to_talk,overheard,immediate_danger,urgent_medical,"
            + "detained,child,triage,explained_at"),
    consent("consent_id,survivor_id,custodian,recipient,purpose,decision,state,items,given_by,mode,language,text_language,text_version,text_by,read_aloud,"
            + "teach_back,explained,copy_handling,valid_from,valid_until,recorded_by,recorded_at,asked_again_at"),
    safe_contact("way_id,survivor_id,custodian,rank,channel,reach,reach_hint,safe_times,who_may_answer,leave_message,disguise,device_monitored,confirmed_at"),
    case_file("case_id,survivor_id,custodian,unit_id,number,case_type,state,urgency,lead,deputy,opened_at,opened_by,changed_at,closed_at,close_reason,next_due,risk_level,risk_state,risk_rank"),
    risk("survivor_id,custodian,unit_id,case_id,state,level,own_level,work_level,assessed_at,assessed_by,act_by"),
    need("need_id,survivor_id,custodian,case_id,domain,urgency,state,words,rating,recorded_at,recorded_by,changed_at"),
    note("note_id,survivor_id,custodian,case_id,words,written_at,written_by"),
    referral("referral_id,code,survivor_id,case_id,custodian,unit_id,owner,recipient,listing_id,domains,urgency,channel,child,high_risk,state,state_since,wanted,"
            + "warnings,items,shown_at,shown_how,consent_id,consent_until,sent_at,act_by,reminded,seen_at,answered_at,accepted_at,outcome,survivors_word,ended_at,version,needs"),
    referral_need("referral_id,need_id,survivor_id,custodian,unit_id,domain"),
    package_key("referral_id,survivor_id,recipient,wrapped"),
    referral_release("release_id,referral_id,survivor_id,custodian,recipient,stage,position,items,content,sha256,consent_id,made_by,made_at,released_at"),
    referral_message("message_id,referral_id,survivor_id,custodian,recipient,kind,words,said_by,from_org,said_at"),
    referral_event("event_id,referral_id,survivor_id,custodian,unit_id,recipient,action,from_state,to_state,actor,acted_as,actor_org,at,consent_id,followed_at"),
    support_service("service_id,survivor_id,custodian,unit_id,need_id,domain,kind,provider,state,offered_at,started_on,planned_end,continuity,changed_at"),
    needs_assessment("assessment_id,survivor_id,custodian,case_id,words,assessed_at,assessed_by"),
    needs_rating("rating_id,assessment_id,survivor_id,custodian,domain,rating,words"),
    support_plan("plan_id,survivor_id,custodian,case_id,state,edition,what_helps,agreed_words,agreed_at,language,her_copy,review_on,reminded,completed_by,completed_at,"
            + "drafted_at,drafted_by,changed_at"),
    plan_action("action_id,plan_id,survivor_id,custodian,domain,need_id,goal,steps,idea,agrees,state,done_by,responsible,due_on,added_at,added_by,changed_at"),
    plan_edition("edition_id,plan_id,survivor_id,custodian,number,content,made_at,made_by"),
    domain_lead("survivor_id,domain,custodian,organisation_id,named_at,named_by"),
    risk_assessment("assessment_id,survivor_id,custodian,made_at,made_by,level,own_level,again,took_part,factors,ratings,words,own_words"),
    debt("debt_id,survivor_id,custodian,threat,creditor,amount,recorded_at,recorded_by"),
    safety_plan("plan_id,survivor_id,custodian,number,made_for,made_at,made_by,took_part,country,steps,safe_place,held_at,hold_until"),
    contact_promise("promise_id,survivor_id,custodian,unit_id,every_days,police,helps,agreed_at,agreed_by,next_due"),
    appointment("appointment_id,survivor_id,custodian,unit_id,worker,kind,with_whom,with_gender,place_kind,start_at,end_at,zone,state,entry_uid,sequence,changed_at,changed_by"),
    question("question_id,survivor_id,custodian,case_id,asker,words,owner,asked_at,due_at,recorded_by,state,outcome,answer,answered_by,answered_at,told,told_at,urgency"),
    child_matter("matter_id,survivor_id,custodian,unit_id,track,state,due_at,started_by,opened_at,changed_at"),
    task("task_id,kind,ref_id,survivor_id,case_id,unit_id,custodian,priority,state,assignee,opened_at,opened_by,due_at,escalate_at,escalated,ended_at,ended_by,outcome"),
    timeline_entry("entry_id,survivor_id,custodian,kind,ref_id,at,by_user,by_org"),
    case_summary("survivor_id,area,custodian,unit_id,open_count,overdue_count,next_due"),
    notice("notice_id,to_user,to_org,kind,ref,at,seen_at,mailed_at"),
    audit_fact("fact_id,at,custodian,actor,actor_org,roles,action,kind,purpose,compartments,decision,rule,policy_version,object_id,subjects,correlation,origin"),
    audit_subject("subject_id,at,fact_id");

    final String columns;
    final int width;

    Table(String columns) {
        this.columns = columns;
        this.width = columns.split(",").length;
    }
}
