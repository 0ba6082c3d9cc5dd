package org.amparo.docs;

import static org.amparo.recommendation.Recommendation.R_01;
import static org.amparo.recommendation.Recommendation.R_133;
import static org.amparo.recommendation.Recommendation.R_49;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private final Evidence evidence = new Evidence();

    @Test
    void findsTheTestThatHoldsARecommendation() {
        evidence.readTest("LoopTest", "@Test\n    @Holds({R_49, Recommendation.R_133})\n    @Tag(\"slow\")\n    void closesTheLoop() {}");

        assertEquals(Set.of("LoopTest.closesTheLoop"), evidence.testsFor(R_49));
        assertEquals(Set.of("LoopTest.closesTheLoop"), evidence.testsFor(R_133));
    }

    @Test
    void findsAClassAndARuleInAField() {
        evidence.readTest("LoopTest", "@Holds(R_01)\nclass LoopTest extends Journey {");
        evidence.readTest("MapTest", "@ArchTest\n@Holds(R_01)\nstatic final ArchRule unconditional = rule();");

        assertEquals(Set.of("LoopTest", "MapTest.unconditional"), evidence.testsFor(R_01));
    }

    @Test
    void aCommentOrAStringHoldsNothing() {
        evidence.readTest("LoopTest", "// @Holds(R_01)\n/* @Holds(R_01) */ void closes() { read(\"@Holds(R_01) void never()\"); }");

        assertEquals(Set.of(), evidence.testsFor(R_01));
    }

    @Test
    void aCommaInQuotesBelongsToTheCell() {
        assertEquals(List.of("CASEWORKER", "lead, deputy", "say \"yes\""), AccessMatrixPage.cells("CASEWORKER,\"lead, deputy\",\"say \"\"yes\"\"\""));
    }
}
