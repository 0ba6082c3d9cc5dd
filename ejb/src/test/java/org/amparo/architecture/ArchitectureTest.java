package org.amparo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Workflow;

@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String BASE = "org.amparo";

    @ArchTest
    static final ArchRule areasFollowTheMap = AreaRules.followTheMap(BASE);
    @ArchTest
    static final ArchRule areasHaveNoCycles = AreaRules.haveNoCycles(BASE);
    @ArchTest
    static final ArchRule referralFoldersFollowTheirMap = AreaRules.foldersFollowTheirMap(BASE, Areas.REFERRAL, Areas.REFERRAL_FOLDERS);
    @ArchTest
    static final ArchRule justiceFoldersFollowTheirMap = AreaRules.foldersFollowTheirMap(BASE, Areas.JUSTICE, Areas.JUSTICE_FOLDERS);
    @ArchTest
    @Holds({Recommendation.R_01, Recommendation.R_04})
    static final ArchRule supportIsUnconditional = AreaRules.supportIsUnconditional(BASE);
    @ArchTest
    static final ArchRule referralAsksNothingAboutJustice = AreaRules.referralAsksNothingAboutJustice(BASE);
    @ArchTest
    static final ArchRule caseworkAsksNothingAboutJustice = AreaRules.caseworkAsksNothingAboutJustice(BASE);
    @ArchTest
    static final ArchRule complaintsCannotBeSteered = AreaRules.complaintsCannotBeSteered(BASE);
    @ArchTest
    static final ArchRule numbersHaveNoNames = AreaRules.numbersHaveNoNames(BASE);
    @ArchTest
    static final ArchRule rulesArePlainJava = CodeRules.rulesArePlainJava();
    @ArchTest
    static final ArchRule whatDecidesSaysWhatItCarriesOut = CodeRules.whatDecidesSaysWhatItCarriesOut();
    @ArchTest
    static final ArchRule whatIsStoredIsHidden = CodeRules.whatIsStoredIsHidden();
    @ArchTest
    static final ArchRule whatIsStoredStaysInItsArea = CodeRules.whatIsStoredStaysInItsArea();
    @ArchTest
    static final ArchRule whatIsStoredChangesByNamedActs = CodeRules.whatIsStoredChangesByNamedActs();
    @ArchTest
    static final ArchRule aRecordWithALifeHasAVersion = CodeRules.aRecordWithALifeHasAVersion();
    @ArchTest
    static final ArchRule onlyCollectionsUseTheEntityManager = CodeRules.onlyCollectionsUseTheEntityManager();
    @ArchTest
    static final ArchRule everyDoorIsGuarded = CodeRules.everyDoorIsGuarded();
    @ArchTest
    static final ArchRule namesSayWhatAThingIs = CodeRules.namesSayWhatAThingIs();

    /** The server calls a door by its simple name and starts nothing when two have the same. */
    @ArchTest
    static void everyDoorHasANameOfItsOwn(JavaClasses classes) {
        var names = new HashSet<String>();
        List<String> twice = classes.stream().filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)).map(JavaClass::getSimpleName)
                .filter(name -> !names.add(name)).toList();
        assertTrue(names.size() > 50, "doors were found");
        assertEquals(List.of(), twice);
    }

    /** A misspelt name in a rule checks nothing: every area has classes, or is named as not yet there, and never both. */
    @ArchTest
    static void everyAreaOfTheMapExistsOrIsNamedAsNotYet(JavaClasses classes) {
        var found = new TreeSet<String>();
        classes.stream().map(type -> type.getPackageName()).filter(name -> name.startsWith(BASE + "."))
                .forEach(name -> found.add(name.substring(BASE.length() + 1).split("\\.")[0]));
        var missing = new TreeSet<>(Areas.MAY_KNOW.keySet());
        missing.removeAll(found);
        var undeclared = new HashSet<>(found);
        undeclared.removeAll(Areas.MAY_KNOW.keySet());

        assertEquals(new TreeSet<>(Areas.NOT_YET), missing, "Areas.NOT_YET names exactly the areas without a class");
        assertEquals(Set.of(), undeclared, "packages that the map does not know");
    }

    @ArchTest
    static void theMapOfReferralFoldersNamesEveryFolderAndGoesOneWay(JavaClasses classes) {
        namesEveryFolderAndGoesOneWay(Areas.REFERRAL, Areas.REFERRAL_FOLDERS, classes);
    }

    @ArchTest
    static void theMapOfJusticeFoldersNamesEveryFolderAndGoesOneWay(JavaClasses classes) {
        namesEveryFolderAndGoesOneWay(Areas.JUSTICE, Areas.JUSTICE_FOLDERS, classes);
    }

    private static void namesEveryFolderAndGoesOneWay(String name, Map<String, Set<String>> folders, JavaClasses classes) {
        var area = BASE + "." + name;
        var found = new TreeSet<String>();
        classes.stream().map(type -> type.getPackageName()).filter(type -> type.startsWith(area + "."))
                .forEach(type -> found.add(type.substring(area.length() + 1)));
        found.add(name);

        assertEquals(new TreeSet<>(folders.keySet()), found);
        var left = new TreeSet<>(found);
        while (left.removeIf(folder -> folders.get(folder).stream().noneMatch(left::contains))) assertTrue(found.containsAll(left));
        assertEquals(Set.of(), left, "folders that know each other in a ring");
    }

    /** A table that no service asks protects nobody. */
    @ArchTest
    static void everyTableIsAskedOrNamedAsNotYet(JavaClasses classes) {
        var unasked = new TreeSet<String>();
        for (var type : classes)
            for (var table : type.getFields())
                if (table.getModifiers().contains(JavaModifier.STATIC) && table.getRawType().isEquivalentTo(Workflow.class)
                        && table.getAccessesToSelf().stream().allMatch(a -> a.getOriginOwner().equals(type)))
                    unasked.add(type.getSimpleName());

        assertEquals(new TreeSet<>(Areas.TABLES_NOT_ASKED_YET), unasked, "Areas.TABLES_NOT_ASKED_YET names exactly the tables that no other class asks");
    }

    /** Two of one name, and the server does not start. */
    @ArchTest
    static void whatIsStoredHasANameOfItsOwn(JavaClasses classes) {
        var names = new HashSet<String>();
        var twice = classes.stream().filter(type -> type.isAnnotatedWith(Entity.class)).map(JavaClass::getSimpleName).filter(name -> !names.add(name)).toList();

        assertTrue(names.size() > 20);
        assertEquals(List.of(), twice);
    }

    @ArchTest
    static void theMapNamesOnlyItsOwnAreas(JavaClasses classes) {
        Areas.MAY_KNOW.forEach((area, known) -> {
            assertTrue(Areas.MAY_KNOW.keySet().containsAll(known), area);
            assertTrue(known.stream().noneMatch(other -> Areas.MAY_KNOW.get(other).contains(area)), area + " and one that it knows know each other");
        });
    }
}
