package org.amparo.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.access.CareTeam;
import org.amparo.access.Relation;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;
import org.amparo.survivor.contact.ContactCard;

/** What stays in sight on every page about her: how she wants to be called, how to speak with her, how to reach her safely, who is there for her.
 * @param readingUntil when the glass was broken for this look: the end of it; otherwise null
 * @param onlyContact she took back her consent to the work: contact is open for a safe ending, and nothing else
 * @param beforeTakingOver whoever looks was asked to take over, and the survivor has said nothing to it: no part of the story opens */
public record CaseHead(CaseFacts facts, Face face, ContactCard card, List<CareTeam.Place> team, Instant readingUntil, boolean onlyContact,
                       boolean beforeTakingOver) {

    public CaseHead {
        team = List.copyOf(team);
    }

    /** Null before there is a case. */
    public CaseId caseId() {
        return facts == null ? null : facts.id();
    }

    public String number() {
        return facts == null ? "" : facts.number();
    }

    public SurvivorId survivor() {
        return face.survivor();
    }

    public String lead() {
        return named(Relation.LEAD);
    }

    public String deputy() {
        return named(Relation.DEPUTY);
    }

    private String named(Relation relation) {
        Optional<CareTeam.Place> place = team.stream().filter(p -> p.relation() == relation).findFirst();
        return place.map(CareTeam.Place::name).orElse("");
    }

    @Override
    public String toString() {
        return "head of " + survivor();
    }
}
