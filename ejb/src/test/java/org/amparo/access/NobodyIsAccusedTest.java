package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.codelist.Smuggled;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.amparo.shared.Role;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.circumstance.Exploitation;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** Between somebody who was smuggled and somebody who smuggles nothing is blurred: what she may have done is the lawyer's to know, and nothing asks for it. */
@Holds(Recommendation.R_30)
class NobodyIsAccusedTest {

    @Test
    void whatSheMayHaveDoneIsForALawyerAlone() {
        for (Role role : Role.values())
            assertEquals(role == Role.LEGAL_ADVISER, Sight.of(role).contains(Compartment.ALLEGED_OFFENCE), role.toString());
    }

    @Test
    void noPackageCanHoldIt() {
        Set<Compartment> never = Set.of(Compartment.ALLEGED_OFFENCE, Compartment.EVIDENCE, Compartment.JUSTICE, Compartment.TRAFFICKING_HISTORY);
        assertEquals(List.of(), Arrays.stream(DataItem.values()).filter(item -> never.contains(item.compartment())).toList());
    }

    @Test
    void whatHappenedIsAskedAsDoneToHer() {
        Stream<String> asked = Stream.concat(Arrays.stream(Circumstances.class.getRecordComponents()).map(c -> c.getName()),
                Stream.concat(Arrays.stream(Smuggled.values()).map(Enum::name), Arrays.stream(Exploitation.values()).map(Enum::name)));
        assertEquals(List.of(), asked.filter(name -> name.matches("(?i).*(offence|offender|smuggler|perpetrat|accus|suspect|guilt|crime_?committed).*")).toList());
        assertTrue(Arrays.stream(Exploitation.values()).anyMatch(e -> e.name().contains("CRIM")), "being made to break a law is exploitation");
    }
}
