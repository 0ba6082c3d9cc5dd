package org.amparo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.amparo.calendar.booking.WhoElseComes;
import org.amparo.casework.CaseTakenOver;
import org.amparo.casework.OurHelp;
import org.amparo.referral.ChildSafeguards;
import org.amparo.survivor.consent.WhoMayConsent;
import org.amparo.survivor.contact.WhoMayBeContact;
import org.amparo.survivor.keepaway.FamilySuspicions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that one area asks and a later one answers has exactly one answer: without one the asking area refuses. */
class QuestionsTest {

    @ParameterizedTest
    @ValueSource(classes = {WhoMayConsent.class, WhoMayBeContact.class, ChildSafeguards.class, CaseTakenOver.class, OurHelp.class, WhoElseComes.class, FamilySuspicions.class})
    void everyQuestionHasOneAnswer(Class<?> question) {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.amparo");
        var answers = classes.stream().filter(c -> !c.isInterface() && c.isAssignableTo(question)).map(JavaClass::getSimpleName).toList();

        assertEquals(1, answers.size(), question.getSimpleName() + " is answered by " + answers);
    }
}
