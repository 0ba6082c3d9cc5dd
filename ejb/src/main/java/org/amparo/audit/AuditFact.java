package org.amparo.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Who did or saw what, when, why, under which rule. Ids and codes only; a value in here would outlive its owner's erasure.
 * @param subjects everybody it concerns, with the compartments opened of theirs: a list may show more of the one than of the other
 */
public record AuditFact(UUID id, Instant at, Who who, What what, Outcome outcome, UUID custodian, Map<UUID, String> subjects, UUID object) {

    /** The person at the keyboard, as the identity provider named her, and the request she made. */
    public record Who(UUID actor, UUID organisation, String roles, UUID correlation, String origin) {}

    /** The action, its kind, its purpose, and the compartments it opened. */
    public record What(String action, String kind, String purpose, String compartments) {}

    /** The decision, the rule that made it and the version of the policy the rule stood in. */
    public record Outcome(Decision decision, String rule, String policyVersion) {}

    /** A rolled-back act was allowed but left nothing behind; it is on record all the same. */
    public enum Decision { ALLOWED, REFUSED, ROLLED_BACK }

    public AuditFact {
        subjects = Map.copyOf(subjects);
    }

    /** What it would have opened was shown to nobody: a page comes, and a save is done, only once its act is committed. */
    public AuditFact rolledBack(UUID newId) {
        Map<UUID, String> nothing = new HashMap<>();
        subjects.keySet().forEach(who -> nothing.put(who, ""));
        return new AuditFact(newId, at, who, new What(what.action(), what.kind(), what.purpose(), ""), new Outcome(Decision.ROLLED_BACK, outcome.rule(), outcome.policyVersion()),
                custodian, nothing, object);
    }
}
