package org.amparo.survivor.consent;

import static org.amparo.access.Action.PRINT_FOR_SURVIVOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.letter.LetterPress;
import org.amparo.partner.Directory;
import org.amparo.shared.ConsentId;
import org.amparo.shared.Id;
import org.amparo.shared.OrganisationId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** The door to paper: the form to sign, and what she takes home if a paper is safe with her. Printed, never stored. */
@Stateless
public class PaperService {

    @Inject
    private Access access;
    @Inject
    private ConsentRecords records;
    @Inject
    private Directory directory;
    @Inject
    private People people;
    @Inject
    private LetterPress press;
    @Inject
    private Clock clock;

    /** To be signed; nothing is ticked but what was agreed. @param language of the paper: one of {@link ConsentTexts#LANGUAGES} */
    public byte[] form(Id subject, ConsentId id, String language) {
        Permit permit = access.require(PRINT_FOR_SURVIVOR, subject);
        ConsentSummary agreed = one(id, permit);
        return press.print(ConsentPapers.form(ConsentTexts.in(language), agreed, people.person(agreed.recordedBy()).map(Person::name).orElse("")));
    }

    /** What was agreed, with whom, until when, and how to take it back; on neutral paper without our name. */
    public byte[] toTakeHome(Id subject, ConsentId id, String language) {
        Permit permit = access.require(PRINT_FOR_SURVIVOR, subject);
        return press.print(ConsentPapers.toTakeHome(ConsentTexts.in(language), one(id, permit)));
    }

    private ConsentSummary one(ConsentId id, Permit permit) {
        ConsentSummary agreed = records.one(id, permit).orElseThrow(() -> access.refuse(PRINT_FOR_SURVIVOR, id)).summary(LocalDate.now(clock));
        Map<OrganisationId, String> names = directory.names(Set.of(agreed.recipient()));
        return agreed.named(names.get(agreed.recipient()));
    }
}
