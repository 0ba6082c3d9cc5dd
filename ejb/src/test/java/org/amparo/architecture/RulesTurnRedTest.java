package org.amparo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail protects nobody: each one is shown a bad example and must name it. */
class RulesTurnRedTest {

    private static final String BAD = "org.amparo.architecture.bad";
    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages(BAD);

    private static List<String> redOn(ArchRule rule) {
        return rule.evaluate(EXAMPLES).getFailureReport().getDetails();
    }

    private static void names(ArchRule rule, String culprit) {
        var details = redOn(rule);
        assertTrue(details.stream().anyMatch(d -> d.contains(culprit)), () -> culprit + " is not among " + details);
    }

    @Test
    void anArrowThatIsNotOnTheMap() {
        names(AreaRules.followTheMap(BAD), "[support -> justice]");
    }

    @Test
    void anAreaThatTheMapDoesNotKnow() {
        names(AreaRules.followTheMap(BAD), "[misspelt -> support]");
    }

    @Test
    void aCycle() {
        names(AreaRules.haveNoCycles(BAD), "justice");
    }

    @Test
    void anArrowBetweenFoldersOfTheReferralThatIsNotOnTheirMap() {
        names(AreaRules.foldersFollowTheirMap(BAD, Areas.REFERRAL, Areas.REFERRAL_FOLDERS), "[referral -> breach]");
    }

    @Test
    void helpThatAsksAboutJusticeAndSaysWhyItMayNot() {
        var rule = AreaRules.supportIsUnconditional(BAD);

        names(rule, "Hearing");
        assertTrue(rule.getDescription().contains("unconditional"));
    }

    @Test
    void everyHumanRightsArrowLooksAtAreasOfTheMap() {
        var rules = List.of(AreaRules.supportIsUnconditional(BAD), AreaRules.referralAsksNothingAboutJustice(BAD),
                AreaRules.caseworkAsksNothingAboutJustice(BAD), AreaRules.complaintsCannotBeSteered(BAD), AreaRules.numbersHaveNoNames(BAD));

        assertEquals(5, rules.stream().filter(r -> r.getDescription().contains("because")).count());
        assertEquals(List.of(1, 0, 0, 0, 0), rules.stream().map(r -> redOn(r).isEmpty() ? 0 : 1).toList());
    }

    @Test
    void aRuleThatNeedsAServer() {
        names(CodeRules.rulesArePlainJava(), "RuleThatNeedsAServer");
    }

    @Test
    void aPolicyThatDoesNotSayWhatItCarriesOut() {
        names(CodeRules.whatDecidesSaysWhatItCarriesOut(), "UnfoundedPolicy");
    }

    @Test
    void aPublicEntityWithASetterThatAnotherAreaKnows() {
        names(CodeRules.whatIsStoredIsHidden(), "Hearing");
        names(CodeRules.whatIsStoredStaysInItsArea(), "Clinic");
        names(CodeRules.whatIsStoredChangesByNamedActs(), "setId");
    }

    @Test
    void aRecordWithALifeAndNoVersion() {
        names(CodeRules.aRecordWithALifeHasAVersion(), "Hearing");
    }

    @Test
    void anEntityManagerOutsideAHiddenCollection() {
        names(CodeRules.onlyCollectionsUseTheEntityManager(), "PublicCollections");
        names(CodeRules.onlyCollectionsUseTheEntityManager(), "Storing");
        assertFalse(redOn(CodeRules.onlyCollectionsUseTheEntityManager()).toString().contains("HiddenCollections"));
    }

    @Test
    void aDoorWithoutAPermitEvenWhenItTalksToAccessAboutSomethingElse() {
        var open = redOn(CodeRules.everyDoorIsGuarded()).toString();

        assertTrue(open.contains("Doors.open(") && open.contains("Doors.purpose("), open);
        assertFalse(open.contains("Doors.asked(") || open.contains("Doors.handed(") || open.contains("Doors.weather("), open);
    }

    @Test
    void aNameForAnything() {
        names(CodeRules.namesSayWhatAThingIs(), "CaseHelper");
    }
}
